"""Tools of people's first programs with function calling: share prices, sums, web pages, customers, dates, places."""

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.known_tools import argument, tool
from tools.builtin_model.draw import Draw, words

KNOWN_TICKERS = words("AAPL MSFT GOOG AMZN TSLA NVDA META IBM NFLX AMD INTC ORCL SAP DIS")
SIGNS = kinds.listed("Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces")
DEGREES = kinds.listed("Celsius|Fahrenheit|Kelvin|celsius|fahrenheit|kelvin|Celsius|Fahrenheit|C|F|K")
CURRENCIES = kinds.choice("USD", "EUR", "GBP", "JPY")
DAYS = kinds.choice("today", "tomorrow", "this week")
COUNTRIES = kinds.listed("Germany|France|Italy|Spain|Austria|Switzerland|Canada|Japan|Poland|England|Brazil")
SHORT_ZONES = words("UTC GMT CET CEST EST EDT PST PDT CST MST JST IST BST AEST")


def _ticker(draw: Draw) -> str:
    ticker = draw.pick(KNOWN_TICKERS) if draw.chance(0.25) else values.acronym(draw)
    return ticker.lower() if draw.chance(0.06) else ticker


def _operand(draw: Draw) -> str:
    number = draw.rng.randrange(1, 10 ** draw.pick((1, 2, 2, 3)))
    return f"{number}.{draw.rng.randrange(1, 10)}" if draw.chance(0.15) else str(number)


def _expression(draw: Draw) -> str:
    """Never the plain sum or product of two numbers: other tools do that."""
    a, b, c, d = (_operand(draw) for _ in range(4))
    one, two, three = (draw.pick(words("+ - * / + - *")) for _ in range(3))
    made = draw.pick(
        (
            f"{a} {one} {b} {two} {c}",
            f"{a} {one} ({b} {two} {c})",
            f"({a} {one} {b}) {two} {c}",
            f"({a} {one} {b}) {two} ({c} {three} {d})",
            f"{a} {one} {b} {two} {c} {three} {d}",
            f"{a} {draw.pick(words('/ - % // ** ^'))} {b}",
            f"sqrt({a})",
            f"sqrt({a}) {one} {b}",
            f"{a} {one} {b} ** {draw.rng.randrange(2, 6)}",
        )
    )
    return made.replace(" ", "") if draw.chance(0.35) else made


def _degrees(draw: Draw) -> kinds.Said:
    whole = draw.rng.randrange(1, draw.pick((10, 40, 120, 400)))
    number = (10 * whole + draw.rng.randrange(1, 10)) / 10 if draw.chance(0.3) else whole
    value = -number if draw.chance(0.25) else number
    return str(value), value


def _kilograms(draw: Draw) -> kinds.Said:
    whole = draw.rng.randrange(40, 150)
    value = (10 * whole + draw.rng.randrange(1, 10)) / 10 if draw.chance(0.35) else whole
    return str(value), value


def _metres(draw: Draw) -> kinds.Said:
    value = draw.rng.randrange(141, 209) / 100
    return str(value), value


def _coordinate(limit: int) -> kinds.Kind:
    """A number of degrees from minus to plus this limit."""

    def make(draw: Draw) -> kinds.Said:
        scale = 10 ** draw.pick((1, 2, 2, 3, 4))
        number = draw.rng.randrange(1, limit * scale) * draw.pick((1, 1, -1)) / scale
        value = int(number) if number == int(number) else number
        return str(value), value

    return kinds.Kind({"type": "number"}, make)


def _url(draw: Draw) -> str:
    host = f"{values.any_word(draw)}.{draw.pick(words('com com org net io dev de'))}"
    head = draw.pick(words("https:// https:// http:// www. https://www."))
    path = draw.pick(
        (
            "",
            "",
            "/",
            f"/{values.any_word(draw)}",
            f"/{values.any_word(draw)}/{values.any_word(draw)}",
            f"/{values.any_word(draw)}.html",
            f"/{values.any_word(draw)}-{draw.rng.randrange(1, 100)}",
            f"/{values.any_word(draw)}?id={draw.rng.randrange(1, 1000)}",
        )
    )
    return f"{head}{host}{path}" if path == "" or draw.chance(0.8) else f"{host}{path}"


def _phone(draw: Draw) -> str:
    first, second, last = (draw.rng.randrange(low, 10 * low) for low in (100, 100, 1000))
    country = draw.rng.randrange(1, 99)
    return draw.pick(
        (
            f"+{country}{first}{second}{last}",
            f"+{country} {first} {second}{last}",
            f"+{country} {first} {second} {last}",
            f"({first}) {second}-{last}",
            f"{first}-{second}-{last}",
            f"{second}-{last}",
            f"0{first} {second}{last}",
            f"0{first}{second}{last}",
        )
    )


def _zone(draw: Draw) -> str:
    """A city, a short name, or one as in the database of time zones."""
    areas = words("Europe America Asia Africa Australia")
    area = f"{draw.pick(areas)}/{values.city(draw).replace(' ', '_')}"
    return draw.weighted(((5, values.city(draw)), (3, draw.pick(SHORT_ZONES)), (1, area)))


def _postal_code(draw: Draw) -> str:
    first, second = (draw.pick("ABCDEGHJKLMNPRSTVWXY") for _ in range(2))
    digits = f"{draw.rng.randrange(100000):05d}"
    return draw.pick(
        (
            digits,
            digits,
            digits,
            digits[:4],
            f"{first}{second}{digits[0]} {digits[1]}{second}{first}",
            f"{first}{digits[0]}{second} {digits[1]}{first}{digits[2]}",
            f"{digits[:2]}-{digits[2:]}",
            f"{digits}-{draw.rng.randrange(1000, 10000)}",
        )
    )


def _flight(draw: Draw) -> str:
    airline = draw.pick((values.acronym(draw)[:2], draw.pick(words("LH BA AF UA DL KL U2 FR EK AA"))))
    return f"{airline}{draw.pick(('', '', ' ', '-'))}{draw.rng.randrange(1, 10 ** draw.pick((2, 3, 4)))}"


def _date(draw: Draw) -> kinds.Said:
    return draw.weighted(((3, kinds.ISO_DATE), (2, kinds.LONG_DATE))).make(draw)


TICKER = kinds.Kind(kinds.STRING, kinds.plain(_ticker))
EXPRESSION = kinds.Kind(kinds.STRING, kinds.plain(_expression))
TEMPERATURE = kinds.Kind({"type": "number"}, _degrees)
WEIGHT = kinds.Kind({"type": "number"}, _kilograms)
HEIGHT = kinds.Kind({"type": "number"}, _metres)
URL = kinds.Kind(kinds.STRING, kinds.plain(_url))
PHONE = kinds.Kind(kinds.STRING, kinds.plain(_phone))
ZONE = kinds.Kind(kinds.STRING, kinds.plain(_zone))
POSTAL_CODE = kinds.Kind(kinds.STRING, kinds.plain(_postal_code))
FLIGHT = kinds.Kind(kinds.STRING, kinds.plain(_flight))
DATE = kinds.Kind(kinds.STRING, _date)

TOOLS = (
    tool(
        "share price",
        "get_stock_price stock_quote getStockPrice share_price fetch_quote ticker_price",
        "Get the current stock price|Returns the price of a share by its ticker symbol."
        "|Looks up what a stock costs at the exchange",
        (
            argument("ticker", TICKER, "ticker symbol stock_symbol ticker_symbol stock", "The ticker, e.g. IBM"),
            argument("currency", CURRENCIES, "currency quote_currency money", required=False),
        ),
        (
            "[What is|What's] the [current|] [stock|share] price of {ticker}[ now| right now|]?",
            "How much does {ticker} [stock|] cost [now|at the moment|today][?|]",
            "[Get|Show|Give] me the [stock|share] price of {ticker}[ in {currency}|][.|, please.|]",
            "{ticker} [stock|share] price[ in {currency}|][?|, please|]",
            "[Price|Quote] for {ticker} [stock|shares][, {currency}|][?|]",
            "[Where is|Where's] {ticker} trading [today|right now|at the moment]?",
            "What does one share of {ticker} cost[ in {currency}|]?",
            "[Can|Could] you check {ticker} on the stock market[?| for me?]",
            "How is {ticker} doing on the stock exchange[ today|]?",
            "I'm thinking of buying {ticker} shares, what are they at?",
            "My shares in {ticker} worry me. What is the price now?",
            "What are {ticker} shares [worth|going for][ today| in {currency}|]?",
            "Has {ticker} [gone up|dropped|gone down]? Give me the [stock|share] price[.|, please.]",
            "In {currency}, what does a share of {ticker} cost?",
            "Show me the latest [stock|] quote: {ticker}",
            "[Look up|Check|Fetch] the ticker {ticker}[.|, please.|]",
            "stock price {ticker}[, in {currency}|]",
            "Tell me how much I'd pay for a {ticker} share[ in {currency}|][.|]",
            "The ticker is {ticker}, [what's the stock price|how does the share stand]?",
            "If I sold my {ticker} stock now, what would I get per share?",
            "Everyone talks about {ticker} these days. What does the stock cost?",
            "{ticker}: [current|latest] share price[, please|][.|]",
        ),
        (
            "Are investors paying more for {ticker} this morning? I want the number.",
            "At what price does the market value {ticker}?",
        ),
    ),
    tool(
        "horoscope",
        "get_horoscope horoscope getHoroscope daily_horoscope star_sign_forecast",
        "Get the horoscope of a sign|Returns what the stars say for a sign of the zodiac."
        "|Astrological forecast for a star sign",
        (
            argument("sign", SIGNS, "sign zodiac_sign star_sign zodiac", "An astrological sign like Taurus"),
            argument("day", DAYS, "day when date period", required=False),
        ),
        (
            "[What is|What's] my horoscope[ for {day}|]? I am [a|] {sign}.",
            "[What is|What's] the horoscope for {sign}[ {day}|]?",
            "[I am|I'm] [a|] {sign}, [what do the stars say|read me my horoscope|what's my horoscope][?|]",
            "Horoscope for {sign}[, {day}|][, please|][.|]",
            "{sign} horoscope[ for {day}|][?|, please|]",
            "[Get|Read|Give|Show] me the {sign} horoscope[ for {day}|][.|, please.|]",
            "What do the stars [say|hold|have in store] for {sign}[ {day}|]?",
            "[My|Her|His] [star sign|zodiac sign] is {sign}. What does the horoscope say[ for {day}|]?",
            "[Can|Could] you [read|look up|tell me] the horoscope of {sign}[ for {day}|]?",
            "I was born under {sign}; tell me my horoscope[.|, please.|]",
            "Will [{day}|it] be a lucky day for {sign}? Look at the horoscope[.|, please.]",
            "For {day}, I want the horoscope of {sign}[.|]",
            "zodiac {sign}[, {day}|]",
            "Being a {sign}, what can I expect from the stars[ {day}|]?",
            "My wife is {sign} and loves astrology, [get|find] her horoscope[.|, please.]",
            "How will {day} be for {sign}? Ask the horoscope[.|, please.]",
            "Sign of the zodiac: {sign}. What's in the stars[ {day}|]?",
            "Let's see the stars for {sign}[ {day}|][.|!|]",
            "Just for fun, what is in the horoscope of {sign}[ for {day}|]?",
            "Do you do horoscopes? Mine is {sign}[.|, please.|]",
            "I don't believe in astrology, but what does it say about {sign}[ {day}|]?",
            "People with the sign {sign} - how do their stars look {day}?",
        ),
        (
            "Anything the planets want {sign} to know?",
            "Which fate awaits someone who is {sign}, astrologically speaking?",
        ),
    ),
    tool(
        "delivery date",
        "get_delivery_date delivery_date getDeliveryDate expected_delivery estimate_arrival",
        "Get the delivery date of a customer's order|Returns on which day an order is delivered."
        "|The expected date of delivery by the order's id",
        (argument("order", kinds.IDENTIFIER, "order_id order orderId order_number", "The customer's order ID."),),
        (
            "[What is|What's] the delivery date [of|for] [my|the|] order {order}[?|]",
            "[Can|Could] you tell me the delivery date for [my|] order {order}?",
            "[On which|On what|Which] day will [my|the] order {order} be delivered[?|]",
            "When [will|is] [my|the] order {order} [going to|] be delivered[?|, please?]",
            "Delivery date of order {order}[?|, please.|]",
            "Order {order}, [delivery date|date of delivery][?|, please.|]",
            "[Tell|Give] me the [delivery date|expected delivery] of order {order}[.|, please.|]",
            "I need to know [when|what day] order {order} is delivered[.|]",
            "My order number is {order}. When is the delivery?",
            "I have to be at home for the delivery, so what is the date for {order}?",
            "Is there a delivery date for {order} yet?",
            "[Check|Look up|Find out] when {order} gets delivered[.|, please.|]",
            "delivery {order} which date",
            "I'd like the delivery date for my order, it's {order}[.|]",
            "We plan to be away next week. On what date is order {order} delivered?",
            "For order {order}, which delivery day was promised?",
            "{order} is my order id, [what delivery date do you have|when is the delivery][?|]",
            "How long until order {order} is delivered?",
            "Will {order} be delivered this week? [What date is it|Look at the delivery date][?|.]",
            "It's about the delivery of order {order}: what date?",
            "You promised me fast delivery. So what is the date for my order {order}?",
            "A customer asks on what day order {order} will be delivered[.|]",
        ),
        (
            "Until what date must I wait for the things from order {order}?",
            "Somebody should tell me the day the courier brings {order}.",
        ),
    ),
    tool(
        "customer",
        "get_customer_info get_customer customer_lookup getCustomer find_customer",
        "Get the data of a customer by number|Retrieves customer information based on the customer id."
        "|Returns a client's name and contact details",
        (
            argument(
                "customer",
                kinds.INTEGER,
                "customer_id id customerId customer_number client_id",
                "The unique identifier of the customer|Number of the customer",
            ),
        ),
        (
            "[Get|Show|Look up|Find|Fetch] [the|] customer {customer}[.|, please.|]",
            "Who is customer {customer}[?|]",
            "Who is the customer with [the|] [id|ID|number] {customer}?",
            "[Show|Give] me the [data|details|record] of customer {customer}[.|, please.|]",
            "Customer {customer}[?|, please.|]",
            "[What is|What's] the [name|email|e-mail|address] of customer {customer}?",
            "[Can|Could] you [pull up|look up|get] customer {customer}[?| for me?]",
            "I need the [contact details|address|information] of customer number {customer}[.|]",
            "Customer id {customer}, who is [that|it]?",
            "{customer} is [the|a] customer number. [Who does it belong to|Who is it|What's their name]?",
            "Retrieve customer information for {customer}[.|, please.|]",
            "What do we know about customer {customer}[?|]",
            "customer info {customer}",
            "There's a customer on the line, number {customer}. [Open the record|Who is that][.|?]",
            "Open the customer file {customer}[.|, please.|]",
            "Before I call customer {customer} back, show me their details[.|]",
            "I'm looking for the customer who has the number {customer}[.|]",
            "[Info|Details] on our customer {customer}[?|, please.|]",
            "Tell me the phone number of customer {customer}[.|]",
            "A complaint came in from customer {customer}; who is it?",
            "Where does customer {customer} live?",
            "[My|The] customer number is {customer}. What data do you have [on|about] me?",
        ),
        (
            "Which person or firm hides behind the customer id {customer}?",
            "The customer database has an entry {customer} that I would like to read.",
        ),
    ),
    tool(
        "calculator",
        "calculator calculate evaluate_expression math_eval evaluate calc",
        "Evaluate a mathematical expression|A calculator for arithmetic."
        "|Computes the value of a formula and returns it",
        (
            argument(
                "expression",
                EXPRESSION,
                "expression formula input query math_expression",
                "The expression to evaluate, e.g. 2 * (3 + 4)|A mathematical expression",
            ),
        ),
        (
            "[What is|What's] {expression}[?|]",
            "[Calculate|Compute|Evaluate] {expression}[.|, please.|]",
            "{expression}",
            "{expression} = ?",
            "How much is {expression}[?|]",
            "[Please|] [work out|evaluate|calculate] {expression} for me[.|]",
            "[Can|Could] you [calculate|compute|work out] {expression}[?|, please?]",
            "[Use the calculator|Calculator|Calculation]: {expression}",
            "What does {expression} [give|make|come to|equal]?",
            "[Tell|Give] me the [result|value] of {expression}[.|, please.|]",
            "I need [the result of|the value of|] {expression}[.|, please calculate it.|]",
            "calc {expression}",
            "Put {expression} into the calculator[.|, please.|]",
            "Solve this for me: {expression}",
            "My homework says {expression}, what is [the answer|that]?",
            "What's the value of the expression {expression}?",
            "What do I get [for|if I type in] {expression}[?|]",
            "If I enter {expression}, what [number|result] comes out?",
            "{expression}, [what's that|how much is that|please calculate][?|]",
            "I always get {expression} wrong, can you do it with the calculator?",
            "The formula is {expression}. [Evaluate it|What does it come to][.|?|]",
            "math: {expression}[ please|]",
        ),
        (
            "Run {expression} through your calculator.",
            "Do the maths on {expression}, I am too slow.",
        ),
    ),
    tool(
        "temperature conversion",
        "convert_temperature temperature_converter convertTemperature temp_convert convert_degrees",
        "Convert a temperature|Converts degrees from one scale to another."
        "|Celsius, Fahrenheit and Kelvin into one another",
        (
            argument("value", TEMPERATURE, "temperature value degrees amount", "How many degrees"),
            argument("from", DEGREES, "from_unit from from_scale source_unit"),
            argument("to", DEGREES, "to_unit to to_scale target_unit"),
        ),
        (
            "[Convert|Change] {value} [degrees|] {from} [to|into] {to}[.|, please.|]",
            "[What is|What's] {value} [degrees|] {from} in {to}?",
            "How [much|many degrees] is {value} {from} in {to}?",
            "{value} {from} [to|in|into] {to}[?|, please|]",
            "{value} degrees {from}, what is that in {to}?",
            "[Can|Could] you convert {value} {from} to {to}[?| for me?]",
            "The oven [must be|should be] at {value} {from}. What does that make in {to}?",
            "It's {value} {from} here. How much is that in {to}?",
            "[Temperature|Degrees]: {value} {from} to {to}",
            "How hot is {value} {from} if I measure in {to}?",
            "From {from} to {to}: {value} degrees[.|]",
            "In {to}, {value} degrees {from} [is|are] how many?",
            "My thermometer shows {value} {from}; I only understand {to}[.|]",
            "[I need|Give me] {value} {from} [as|in|converted to] {to}[.|, please.|]",
            "{from} to {to} conversion for {value} degrees[, please|][.|]",
            "Turn {value} [degrees|] {from} into {to}[.|, please.|]",
            "The recipe says {value} degrees {from} but my oven uses {to}[.|, please convert.|]",
            "If it is {value} {from} outside, what would a {to} thermometer show?",
            "convert to {to}: {value} {from}",
            "Is {value} {from} hot or cold? Tell me in {to}[.|, please.]",
            "We were told to keep it below {value} {from}, how many degrees {to} is that?",
            "How do I write {value} degrees {from} in {to}?",
        ),
        (
            "I grew up with {to} and cannot picture {value} {from}.",
            "Which reading on the {to} scale corresponds to {value} {from}?",
        ),
    ),
    tool(
        "tip",
        "calculate_tip tip calculateTip tip_calculator get_tip",
        "Calculate the tip on a bill|Works out how much gratuity to add.|How much to give the waiter",
        (
            argument("bill", kinds.DECIMAL, "bill bill_amount total amount", "What the meal cost"),
            argument("percent", kinds.between(3, 30), "percent tip_percentage rate percentage", required=False),
        ),
        (
            "[What is|What's] [the|a] {percent}[%| percent] tip on {bill}[ dollars| euros|]?",
            "[Calculate|Work out|Compute] the tip [on|for] a bill of {bill}[.| at {percent}%.|]",
            "How much [should I|do I|should we] tip on {bill}[ at {percent} percent|][?|]",
            "[Tip|Gratuity] for a bill of {bill}[, {percent} percent|][?|, please.|]",
            "{percent}% tip on ${bill}[?|, please|]",
            "The bill is {bill}, [what should I tip|how much tip do I leave][?|]",
            "The bill [is|was|came to] {bill} and I want to tip {percent}[%| percent][.|]",
            "Dinner [was|cost us] ${bill}. [Add up the tip|What tip is that] at {percent}%[.|?|]",
            "[Can|Could] you calculate [the|a] tip [for|on] ${bill}[ at {percent}%|]?",
            "I'd like to leave a {percent} percent tip. The check says {bill}[.|]",
            "We paid {bill} for lunch, so how much is a tip of {percent}%?",
            "With {percent}%, what is the tip on a {bill} [dollar|euro] bill?",
            "What would be a fair tip [for|on] a check of ${bill}?",
            "Our waiter was great, he gets {percent} percent on {bill}. How much is the tip?",
            "tip {bill}[ {percent}%|]",
            "Bill: {bill}, tip: {percent}%",
            "Leave the waitress {percent} percent; what does that make for {bill}?",
            "How much money goes to the waiter if I tip {percent}% of {bill}?",
            "On {bill} [dollars|euros], what does a {percent} percent tip come to?",
            "It was ${bill} at the restaurant, tip not included. [How much is that|What's the tip][?|]",
            "Give me the tip for {bill}[, say {percent}%|][.|, please.|]",
            "I never know how much to tip. The bill says {bill}[.|]",
        ),
        (
            "We owe the restaurant {bill} plus {percent} percent for the service.",
            "What do I put on the table for the waiter after a meal of {bill}?",
        ),
    ),
    tool(
        "body mass index",
        "calculate_bmi bmi calculateBMI body_mass_index get_bmi",
        "Calculate the body mass index|Computes the BMI from weight and height."
        "|Whether somebody has a healthy weight",
        (
            argument("weight", WEIGHT, "weight weight_kg kg mass", "Weight in kilograms"),
            argument("height", HEIGHT, "height height_m height_in_meters metres", "Height in meters"),
        ),
        (
            "[What is|What's] my BMI if I [weigh|am] {weight} kg and [am|measure] {height} m[ tall|]?",
            "[Calculate|Compute|Work out] my BMI: {weight} kg, {height} m[.|]",
            "I weigh {weight} [kg|kilos|kilograms] and am {height} [m|meters|metres] tall[.|, what's my BMI?|]",
            "[I am|I'm] {height} [m|meters] tall and weigh {weight} [kg|kilos]. [What is my BMI?|BMI?|My BMI?]",
            "BMI for {weight} kg and {height} m[?|, please.|]",
            "BMI at {height} m, {weight} kg[?|]",
            "My weight is {weight} and my height is {height}, [give me my BMI|what is my BMI][.|?|]",
            "[Can|Could] you calculate the body mass index of someone [with|of] {weight} kg and {height} m?",
            "Body mass index, {weight} kilos at {height} meters[, please|][.|]",
            "bmi {weight} {height}",
            "Am I overweight with {weight} kg at {height} m? [Check my BMI|What's my BMI][.|?|]",
            "My doctor wants my BMI. I'm {height} m and {weight} kg[.|]",
            "He is {height} meters and {weight} kilograms. Tell me his body mass index[.|]",
            "Height: {height}, weight: {weight}, BMI: ?",
            "Weight {weight} kg / height {height} m, what BMI is that?",
            "How healthy is a weight of {weight} kg for a person of {height} m? I'd like the BMI[.|]",
            "If somebody measures {height} m and has {weight} kg, what's the BMI?",
            "The scale says {weight} kg and I'm {height} m, [so what is my BMI|work out the BMI][?|]",
            "Since Christmas I weigh {weight} kilos; at {height} m, what BMI does that give?",
            "Compute the BMI from a height of {height} and a weight of {weight}[.|]",
            "With {height} m and {weight} kg, where is my BMI?",
            "I'd like to know my BMI. {weight} kg, {height} m[.|, thanks.|]",
        ),
        (
            "Given {height} metres of me and {weight} kilos, how does the body mass index turn out?",
            "Too fat or too thin? {weight} kilograms spread over {height} meters.",
        ),
    ),
    tool(
        "weather at coordinates",
        "get_weather_by_coordinates weather_at getWeatherAt coordinates_forecast weather_by_lat_lon",
        "Get the weather at latitude and longitude|Returns the current temperature for provided coordinates."
        "|Forecast for a point on the map",
        (
            argument("latitude", _coordinate(90), "latitude lat y", "Latitude in degrees"),
            argument("longitude", _coordinate(180), "longitude lon lng long", "Longitude in degrees"),
            argument("days", kinds.between(2, 14), "days forecast_days num_days", required=False),
        ),
        (
            "[What is|What's] the weather at {latitude}, {longitude}[?|]",
            "[What is|What's] the [weather|temperature] at latitude {latitude} and longitude {longitude}[?|]",
            "[Get|Show|Give] me the weather [for|at] [the coordinates|] {latitude}, {longitude}[.|, please.|]",
            "Weather at {latitude} {longitude}[?|, please|]",
            "Latitude {latitude}, longitude {longitude}: how's the weather[?| there?]",
            "lat {latitude}, lon {longitude}, weather[ for {days} days|][, please|][.|]",
            "How [warm|cold|hot] is it at {latitude}/{longitude}[ now|]?",
            "[Can|Could] you check the weather at lat={latitude}, lon={longitude}[?| for me?]",
            "I'm at {latitude}, {longitude}. [What's the weather like|Is it going to rain|Will it stay dry]?",
            "Forecast for ({latitude}, {longitude})[, {days} days|][.|, please.|]",
            "I need a {days} day forecast for latitude {latitude}, longitude {longitude}[.|]",
            "The weather for the next {days} days at {latitude}, {longitude}[, please|][.|]",
            "Our boat is at {latitude} degrees latitude and {longitude} degrees longitude; what's the weather?",
            "My coordinates are {latitude} and {longitude}, [is it raining|how warm is it] here?",
            "At longitude {longitude} and latitude {latitude}, is it [warm|windy|cold]?",
            "GPS says {latitude}, {longitude} - do we need [a coat|an umbrella|rain jackets] there?",
            "Tell me the temperature at the point {latitude}, {longitude}[.|]",
            "Is it [raining|snowing|sunny] at {latitude}, {longitude} [right now|at the moment|now]?",
            "coordinates: {latitude}, {longitude}, weather please",
            "For {days} days, what weather will {latitude}, {longitude} have?",
            "We camp at latitude {latitude}. Longitude is {longitude}. How will the weather be[ for {days} days|]?",
            "Look up the weather using the coordinates {latitude} and {longitude}[.|]",
        ),
        (
            "Somewhere near {latitude} by {longitude} a storm might be brewing, have a look.",
            "The pin on my map sits on {latitude}, {longitude}; should I dress warmly?",
        ),
    ),
    tool(
        "web page",
        "open_url fetch_page browse get_webpage openPage read_website",
        "Open a web page|Fetches the content of a website by its URL.|Reads what stands at a web address",
        (
            argument("url", URL, "url link address page_url website", "URL of the page|The address to fetch"),
            argument(
                "text",
                kinds.boolean("as plain text|as text", "as HTML|with all the HTML"),
                "text_only plain_text as_text",
                "Whether to strip the HTML",
                required=False,
            ),
        ),
        (
            "[Open|Go to|Visit|Load] {url}[.| please| for me|]",
            "[Please|] open the [page|website|link] {url}[.|]",
            "[Fetch|Get|Load|Read] {url}[ {text}|]",
            "What does it say on {url}[?|]",
            "[What is|What's] on {url}[?|]",
            "[Can|Could] you open {url} [for me|and read it to me|and tell me what it says]?",
            "[Read|Check|Look at] {url} and tell me what [it is about|it says][.|]",
            "[Show|Give|Get] me the [content|page] of {url}[, {text}|]",
            "{url} [please|open it|read this][.|]",
            "I want to see the website {url}[ {text}|]",
            "Browse to {url}[ please|]",
            "Website: {url}",
            "Somebody sent me the link {url}, what is it?",
            "I found this page: {url} - what's it about?",
            "The article at {url} looks interesting. Fetch it {text}[.|, please.]",
            "On the page {url} there should be a price, have a look[.|]",
            "Download {url} {text}[.|, please.|]",
            "Does {url} load at all? Try to open it[.|]",
            "My company's homepage is {url}, [please read it|what can you find there][.|?]",
            "Have you seen {url}? Open it[.| {text}.]",
            "There is a new post at {url}. [Read it|Get it|Open it][ {text}|][.|, please.]",
            "Take me to {url}",
        ),
        (
            "Follow the link {url} and report back.",
            "Which text does a visitor of {url} get to read?",
        ),
    ),
    tool(
        "manual search",
        "search_docs search_manual query_knowledge_base searchHandbook knowledge_base_lookup",
        "Search the company's knowledge base|Finds passages in the manual.|Looks something up in the documentation",
        (
            argument("query", kinds.SUBJECT, "query question search_term topic", "What to look for"),
            argument(
                "limit", kinds.SMALL, "limit top_k max_results num_results", "Number of results", required=False
            ),
        ),
        (
            "[Search|Check] the [manual|handbook|documentation|docs] for {query}[.|, please.|]",
            "[Search|Look in] the knowledge base for {query}[.|, please.|]",
            "What does the [manual|handbook|documentation] say about {query}?",
            "[Find|Look up] {query} in the [manual|handbook|docs|knowledge base][.|, please.|]",
            "[Is there|Do we have] anything [on|about] {query} in the [docs|knowledge base|handbook]?",
            "[Search|Check] the [docs|manual] for {query}, {limit} results[, please|][.|]",
            "[Give|Show] me {limit} [results|passages|hits] from the manual about {query}[.|]",
            "Find {limit} articles in the knowledge base on {query}[.|, please.|]",
            "docs: {query}",
            "Manual, {query}[, top {limit}|]",
            "[Can|Could] you look in the company handbook for {query}?",
            "According to our handbook, what about {query}?",
            "A customer asked about {query}, [see what|check what] the knowledge base says[.|]",
            "Which page of the manual mentions {query}?",
            "Where in the documentation do I find {query}?",
            "I've read half the manual and still found nothing about {query}. Search it for me[.|]",
            "Top {limit} knowledge base hits for {query}[, please|][.|]",
            "I need what our documentation has on {query}[, {limit} hits|][.|]",
            "knowledge base search {query}",
            "Our internal wiki must have a page on {query}, search the knowledge base[.|]",
            "At most {limit} results: search the handbook for {query}[.|]",
            "{query} - is it in the manual?",
        ),
        (
            "Has anybody written about {query} in our internal documentation?",
            "Go through the user guide, the term is {query}.",
        ),
    ),
    tool(
        "text to a number",
        "send_sms sms sendSMS text_number twilio_send",
        "Send an SMS to a phone number|Sends a short text to a mobile phone.|Texts somebody by number",
        (
            argument("number", PHONE, "phone_number to number recipient_number phone", "Phone number to text"),
            argument("text", kinds.SAYING, "message body text sms_text", "What to say"),
        ),
        (
            "[Send|Write] an SMS to {number}: {text}[.|]",
            "[Send|Write] an SMS to {number} [saying|that says] {text}[.|]",
            "[Text|SMS] {number}: {text}",
            "SMS {number} {text}",
            "[Can|Could] you text {number} that {text}?",
            "[Text|Send] {text} to {number}[.|, please.|]",
            "Send a text [message|] to the number {number}: {text}",
            "[Please|] text {number} and [say|write] {text}[.|]",
            "To {number}: {text}",
            "The phone number is {number}, [text them|send an SMS saying] {text}[.|]",
            "I want to text {number}. [The message is|It should say]: {text}",
            "Let the person at {number} know by SMS: {text}",
            "[His|Her|My mum's] number is {number}. Text [her|him|] this: {text}",
            "Message for {number} by SMS - {text}",
            "Send {number} a text, {text}[.|]",
            "Shoot a quick text over to {number}: {text}",
            "{text} - please send that by text to {number}[.|]",
            "Would you send an SMS? The number is {number} and the text is {text}[.|]",
            "I have no credit left, so please text {number} for me: {text}",
            "By SMS to {number}, please: {text}",
            "Whoever owns {number} should get an SMS with the words {text}[.|]",
            "sms to {number}, message {text}",
        ),
        (
            "Make the phone with the number {number} show {text}.",
            "Type {text} in a short message, {number} receives it.",
        ),
    ),
    tool(
        "days between",
        "days_between date_difference daysBetween count_days days_diff",
        "Count the days between two dates|Calculates how many days lie between a start and an end."
        "|The difference of two dates in days",
        (
            argument("start", DATE, "start start_date from_date date1", "The earlier date"),
            argument("end", DATE, "end end_date to_date date2", "The later date"),
        ),
        (
            "How many days are [there|] between {start} and {end}[?|]",
            "How many days [is it|are there] from {start} to {end}[?|]",
            "[Calculate|Count|Compute|Get] the days between {start} and {end}[.|, please.|]",
            "Days [from|between] {start} [to|and] {end}[?|, please.|]",
            "[What is|What's] the difference [in days|] between {start} and {end}?",
            "How long is it from {start} until {end} in days?",
            "{start} to {end}, how many days[?| is that?]",
            "{start} until {end} in days[, please|][.|]",
            "[Can|Could] you count the days from {start} to {end}?",
            "I'm away from {start} to {end}. How many days is that?",
            "Our holiday starts on {start} and ends on {end}, [count the days|how many days is it][.|?|]",
            "If I start on {start} and finish on {end}, how many days do I have?",
            "The contract began on {start}. It ends on {end}. Number of days[?|, please.]",
            "Start: {start}, end: {end}, days: ?",
            "date difference {start} {end}",
            "We met on {start} and married on {end}; how many days lay between?",
            "From {start}, how many days are left until {end}?",
            "By {end}, how many days will have passed since {start}?",
            "Tell me how many days apart {start} and {end} are[.|]",
            "The number of days between {start} and {end}, please[.|]",
            "How many nights will I sleep between {start} and {end}?",
            "I need the count of days separating {start} from {end}[.|]",
        ),
        (
            "Someone who waits since {start} and gets the thing on {end} has waited how many days?",
            "Subtract {start} from {end} on the calendar.",
        ),
    ),
    tool(
        "joke",
        "tell_joke get_joke joke getJoke random_joke",
        "Get a random joke about a topic|Returns something funny to laugh about.|Tells jokes on a subject",
        (
            argument("topic", kinds.WORD, "topic subject about theme", "What the joke is about"),
            argument("count", kinds.SMALL, "count number how_many amount", "How many jokes", required=False),
        ),
        (
            "[Tell|Give] me a joke about {topic}[.|, please.|!|]",
            "[Tell|Get|Give] me a [random|funny|good] joke about {topic}[.|]",
            "[Do you know|Do you have|Got] [a joke|any jokes|any good jokes] about {topic}?",
            "[A joke|One joke] about {topic}[, please|][.|!|]",
            "[Can|Could] you tell [me|us] a joke about {topic}?",
            "joke: {topic}",
            "[Tell|Give] me {count} jokes about {topic}[.|, please.|]",
            "{count} jokes on {topic}[, please|][.|!|]",
            "I [want|need|would like] to hear a joke about {topic}[.|]",
            "I need a joke for my speech, it is about {topic}[.|]",
            "Make me laugh with something about {topic}[.|!|]",
            "Is there a joke with {topic} in it?",
            "{topic} jokes[, please|!|]",
            "My kids love jokes about {topic}, find [one|us one|{count}][.|]",
            "What's a good joke on the topic of {topic}?",
            "I've had a bad day. Tell me a joke, {topic} for example[.|]",
            "We are bored, so let's hear {count} jokes about {topic}[.|!|]",
            "Topic {topic}: [tell a joke|a joke, please][.|]",
            "Something funny about {topic}[, please|][.|]",
            "Come on, one more joke about {topic}[!|.|]",
            "Fetch me {count} random jokes, the subject is {topic}[.|]",
            "Everybody at the party talks about {topic}; which joke fits[?| that?]",
        ),
        (
            "Cheer me up, {topic} always makes me giggle.",
            "Let the punchline have something to do with {topic}.",
        ),
    ),
    tool(
        "prime check",
        "is_prime check_prime isPrime prime_test test_primality",
        "Check whether a number is prime|Tells if an integer is a prime number.|Primality test of an integer",
        (argument("number", kinds.INTEGER, "number n num value", "The integer to test"),),
        (
            "Is {number} [a prime number|prime|a prime][?|]",
            "[Check|Find out|Test] [if|whether] {number} is [prime|a prime number|a prime][.|, please.|]",
            "[Can|Could] you [check|tell me] [if|whether] {number} is prime?",
            "Is the number {number} prime[?| or not?]",
            "{number}: prime or not?",
            "{number} - is it [a prime|prime][?|]",
            "Prime check [for|of] {number}[.|, please.|]",
            "prime {number}[?|]",
            "Tell me whether {number} is a prime[.|]",
            "I [wonder|want to know] if {number} is a prime number[.|]",
            "Do you think {number} is prime? [Check it|Test it][.|, please.|]",
            "Run the prime test on {number}[.|, please.|]",
            "Has {number} any divisors, or is it prime?",
            "My teacher says {number} is prime. [Is that right|Is it true|Check that][?|]",
            "Does {number} count as a prime number?",
            "Would {number} be a prime?",
            "isprime({number})",
            "We need a prime number, will {number} do?",
            "Can {number} be divided by anything, or is it a prime number?",
            "For my homework: is {number} a prime number or not?",
            "Please test {number} for being prime[.|]",
            "Among the primes, do we find {number}?",
        ),
        (
            "Someone claims that nothing but one and itself divides {number}.",
            "Would you say that {number} belongs to the prime numbers?",
        ),
    ),
    tool(
        "time conversion",
        "convert_time time_zone_converter convertTimezone convert_timezone time_difference",
        "Convert a time between two time zones|Tells what a time of one place is in another."
        "|Translates a clock time from a zone to the target zone",
        (
            argument("time", kinds.TIME, "time at source_time clock_time", "Time (HH:MM)|Time as HH:MM"),
            argument("from", ZONE, "from_zone from_timezone source_tz from_city", "Zone of the time"),
            argument("to", ZONE, "to_zone to_timezone target_tz to_city"),
        ),
        (
            "[Convert|Change] {time} [from|in] {from} [time|] to {to}[ time|][.|, please.|]",
            "When it is {time} in {from}, what time is it in {to}?",
            "What time is it in {to} when it's {time} in {from}?",
            "What is {time} {from} time in {to}?",
            "{time} in {from} is what time in {to}?",
            "{time} {from} to {to}[?|, please|]",
            "{time} {from} time, [what is that|how late is that] in {to}?",
            "[Can|Could] you convert {time} {from} [time|] to {to} [time|]for me?",
            "If it's {time} in {from}, how late is it in {to}?",
            "The meeting is at {time} in {from}. [When is that|What time is that] in {to}?",
            "The call starts at {time} {from} time and I live in {to}. When is it for me?",
            "I live in {to}, the show begins at {time} in {from}; what time is that here?",
            "My flight lands at {time} in {from}, what will the clock in {to} show then?",
            "From {from} to {to}, convert the time {time}[.|, please.|]",
            "time zones: {from} -> {to}, {time}",
            "convert {time}, {from} into {to}[.|]",
            "In {to}, what time is {time} of {from}?",
            "For someone in {to}, {time} in {from} is when?",
            "The deadline is {time} ({from}). How late is that in {to}?",
            "Give me the {to} time for {time} in {from}[.|, please.|]",
            "My boss in {from} wants to talk at {time}, which is what time in {to}?",
            "Translate {time} {from} time into {to} time[.|, please.|]",
        ),
        (
            "Somebody phones from {from} at {time}; does a person in {to} still sleep at that moment?",
            "Tell colleagues in {to} at what hour of theirs {time} strikes in {from}.",
        ),
    ),
    tool(
        "profile",
        "get_user_profile profile fetch_profile getProfileByEmail user_by_email",
        "Get a user's profile by e-mail|Returns the profile that belongs to a mail address."
        "|Looks up a member by their email",
        (
            argument("mail", kinds.MAIL, "email mail user_email e_mail email_address", "The user's e-mail address"),
            argument(
                "orders",
                kinds.boolean(
                    "with the orders|including the orders|with all orders", "without the orders|without any orders"
                ),
                "include_orders with_orders orders",
                required=False,
            ),
        ),
        (
            "[Get|Show|Fetch|Load] the profile of {mail}[ {orders}|][.|, please.|]",
            "[Get|Show|Find] [me|] the [user|] profile for {mail}[.|]",
            "[Who is|Who's] the user with the [email|e-mail|mail] {mail}?",
            "[Find|Look up] the [user|member] {mail}[, {orders}|][.|]",
            "User profile {mail}[, please|, {orders}|]",
            "[Which|What] user has the [email|e-mail|mail address] {mail}?",
            "Profile of {mail}[?|, {orders}, please.|]",
            "[Can|Could] you [pull up|get|open] the profile for {mail}[ {orders}|]?",
            "What do we know about the user {mail}[?|]",
            "I need the profile that belongs to {mail}[ {orders}|][.|]",
            "We got a mail from {mail}, [who is that|show me their profile][?|.]",
            "{mail}: show the profile[, {orders}|][.|]",
            "{mail} wrote to support. Open the profile {orders}[.|, please.]",
            "My email is {mail}, [show me my profile|what's in my profile][.|?]",
            "The user's email address is {mail}. [Get the profile|Look up the profile][ {orders}|][.|, please.]",
            "Is there a user profile with {mail}[?|]",
            "Show {orders} the profile of {mail}[.|]",
            "profile by email {mail}",
            "Does {mail} have a profile with us?",
            "Someone signed up as {mail}; let me see the profile[.|]",
            "Load what is stored under {mail} {orders}[.|]",
            "The user forgot everything but the email, it's {mail}. Find the profile[.|, please.]",
        ),
        (
            "Whose address is {mail}? I want all about that member.",
            "Among our users there must be one reachable at {mail}.",
        ),
    ),
    tool(
        "postal code",
        "lookup_postal_code zip_lookup get_city_by_zip postalCode find_zip_code",
        "Look up a postal code|Returns the town that belongs to a ZIP code.|Which place has this postcode",
        (
            argument("code", POSTAL_CODE, "postal_code zip zip_code postcode code", "The postal code|ZIP code"),
            argument("country", COUNTRIES, "country country_name nation", required=False),
        ),
        (
            "[Which|What] [city|town|place] has the [postal code|ZIP code|postcode|zip code] {code}[?|]",
            "[Look up|Find|Check] the [postal code|ZIP code|postcode|zip] {code}[ in {country}|][.|, please.|]",
            "Where is [the|] [ZIP code|postcode|postal code] {code}[ in {country}|]?",
            "[Postal code|Postcode|ZIP|zip code] {code}[, {country}|][?|]",
            "What [city|place] is {code}? It's a [postal code|ZIP code|postcode][ from {country}|][.|]",
            "[Can|Could] you look up the [zip|postal] code {code}[ for me|]?",
            "Which town belongs to the postal code {code}[ in {country}|]?",
            "My [ZIP code|postcode] is {code}, where do I live?",
            "The letter only says {code}. What place has that postcode[ in {country}|]?",
            "In {country}, which town has the postcode {code}?",
            "{code} is [a|the] postal code, [which town is it|where is that][?|]",
            "{code} - [which city|what town] has this ZIP?",
            "zip lookup {code}[ {country}|]",
            "Tell me the [city|town] for ZIP code {code}[.|]",
            "I have the postcode {code} and need the town[.|, it's in {country}.|]",
            "A parcel is going to the postal code {code}; which city is that[ in {country}|]?",
            "The postal code on the form is {code}. Fill in the city[.|, please.]",
            "What place in {country} uses the zip {code}?",
            "Do you know the town with the postcode {code}?",
            "Get the place for postcode {code}, country {country}[.|]",
            "Somewhere in {country} there's a town with the postal code {code}, which one?",
            "Is {code} a valid ZIP code? Look it up[.|, please.]",
        ),
        (
            "Letters marked {code} go to what town?",
            "If a form asks for {code} as the postcode, which place do people live in?",
        ),
    ),
    tool(
        "shift swap",
        "swap_shift shift_swap swapShifts exchange_shift trade_shifts",
        "Swap a shift between two employees|Exchanges the working day of two people in the roster."
        "|One colleague takes over another one's shift",
        (
            argument("giver", kinds.NAME, "employee from_employee requester who", "Whose shift it is"),
            argument("taker", kinds.NAME, "colleague to_employee swap_with new_employee", "Who takes over the shift"),
            argument("day", DATE, "date shift_date day on", "Date of the shift"),
        ),
        (
            "[Swap|Exchange|Trade] {giver}'s shift on {day} with {taker}[.|, please.|]",
            "{giver} [wants|would like|needs] to [swap|trade] the shift on {day} with {taker}[.|]",
            "{taker} [takes|will take|takes over] {giver}'s shift on {day}[.|, please.|]",
            "{giver} cannot work on {day}, [put {taker} on the shift|so {taker} takes the shift][.|]",
            "[Can|Could] {taker} [take|have|cover] {giver}'s shift on {day}?",
            "Shift swap on {day}: {giver} with {taker}[.|]",
            "On {day}, {giver}'s shift [goes to|is for] {taker}[.|]",
            "{day}: {taker} works {giver}'s shift[.|]",
            "[Please|] give {giver}'s shift of {day} to {taker}[.|]",
            "{giver} is sick, {taker} will cover the shift on {day}[.|]",
            "{giver} has a wedding on {day} and asked {taker} to take the shift[.|]",
            "Can you swap shifts? {giver} is on for {day} but {taker} will do it[.|]",
            "In the roster for {day}, replace {giver} with {taker}[.|, please.|]",
            "The shift of {giver} on {day} should be done by {taker}[.|]",
            "swap shift {giver} -> {taker}, {day}",
            "Instead of {giver}, {taker} will work the {day} shift[.|]",
            "{taker} agreed to work for {giver} on {day}[. Swap the shift.|, please swap the shift.]",
            "Take {giver} off the shift on {day} and put {taker} in[.|]",
            "Let {taker} have the {day} shift of {giver}[.|, please.|]",
            "I spoke to {taker}, who will take over from {giver} in the shift on {day}[.|]",
            "We need a change in the shifts on {day}; {taker} comes for {giver}[.|]",
            "Roster change, {day}: {giver} out, {taker} in[.|]",
        ),
        (
            "It is {taker} who shows up for work on {day}, while {giver} stays home: change the roster.",
            "{giver} traded that shift, the one of {day}; {taker} has it now.",
        ),
    ),
    tool(
        "flight status",
        "get_flight_status flight_status getFlightStatus track_flight check_flight",
        "Get the status of a flight|Tells whether a plane is on time."
        "|Departure, gate and delay of a flight by its number",
        (
            argument("flight", FLIGHT, "flight_number flight flight_no number", "Number of the flight, e.g. LH 400"),
            argument("date", DATE, "date flight_date day departure_date", required=False),
        ),
        (
            "[What is|What's] the status of flight {flight}[ on {date}|][?|]",
            "Is [flight|my flight|] {flight} [on time|delayed|late][?|]",
            "[Check|Look up|Get|Show] [the|] flight {flight}[ on {date}|][.|, please.|]",
            "Has flight {flight} [landed|departed|taken off][?| yet?| already?]",
            "When does {flight} [land|take off|depart|arrive][?| on {date}?]",
            "Flight status {flight}[, {date}|][?|, please|]",
            "Flight {flight}[, is it on time|, which gate][?|]",
            "Which gate does {flight} leave from[ on {date}|]?",
            "[Can|Could] you check if {flight} is delayed[?| on {date}?]",
            "I'm picking up my sister, she is on flight {flight}. Is it [late|on time]?",
            "My flight is {flight} on {date}, [any delay|is it on time][?|]",
            "I'm flying with {flight}[ on {date}|], how does it look?",
            "{flight} - delayed or on time?",
            "Has {flight} been cancelled[?| on {date}?]",
            "Tell me the status of {flight}, please[.|]",
            "On {date}, is {flight} on schedule?",
            "Track flight {flight}[ for me|][.|, please.|]",
            "We are sitting at the airport waiting for {flight}; what's going on?",
            "flight {flight} {date}",
            "There's a storm, so will {flight} still fly?",
            "Do you know where the plane with the flight number {flight} is?",
            "How late is {flight} today?",
        ),
        (
            "Should I hurry to the airport, or does {flight} leave later than planned?",
            "The plane of {date} that is called {flight}, does it keep to the schedule?",
        ),
    ),
)
