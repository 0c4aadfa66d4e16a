"""More of what texts say that are to become JSON: recipes, flights, advertisements, tickets and other records."""

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.subjects import DAY, GOODS, JOBS, Part, Subject, one_of
from tools.builtin_model.draw import Draw, Wordings, phrases, words

DISHES = phrases(
    """
    tomato soup|apple pie|onion tart|mushroom risotto|lentil stew|potato salad|carrot cake|bean chili|fish curry
    lemon cake|pumpkin soup|vegetable lasagna|cheese omelette|rice pudding|pea soup|plum cake|noodle salad
    """
)
INGREDIENTS = words(
    "flour butter eggs milk sugar salt onions garlic carrots rice beans lentils cream yeast basil parsley ginger "
    "honey walnuts potatoes leeks peppers tofu spinach thyme"
)
CAR_MAKES = words(
    "Toyota Honda Volvo Fiat Ford Opel Skoda Mazda Kia Renault Peugeot Audi Nissan Seat Hyundai Subaru Dacia"
)
SKILLS = words(
    "Python Excel English Spanish Java SQL German French accounting welding driving cooking writing teaching "
    "sales marketing planning design Linux statistics"
)
DEVICES = words(
    "printer laptop scanner router monitor phone tablet keyboard projector camera headset server modem dishwasher "
    "oven heater"
)
PROBLEMS = phrases(
    """
    broken screen|paper jam|login error|sound failure|slow network|lost password|strange noise|flat battery
    black screen|blocked account|failed update|loose cable|colour shift|frozen cursor|dead pixel
    """
)
TOPICS = phrases(
    """
    yearly budget|new website|sales figures|summer campaign|office move|hiring plan|product launch|security audit
    team retreat|customer survey|travel costs|release plan|quarterly goals|design review|school project
    """
)
COURSES = phrases(
    """
    Spanish for beginners|watercolour painting|first aid|creative writing|bookkeeping|guitar basics|bread baking
    public speaking|garden design|Python programming|salsa dancing|digital photography|Japanese cooking|pottery
    """
)
SPECIALTIES = words(
    "cardiology dermatology neurology orthopaedics dentistry radiology paediatrics urology gynaecology psychiatry "
    "oncology ophthalmology"
)
COMPLAINTS = phrases(
    """
    back pain|sore throat|skin rash|knee injury|high fever|ear infection|blood test|annual check-up|bad cough
    stomach ache|eye test|flu vaccination|broken finger|swollen ankle|sleeping problems
    """
)
ANIMALS = words("dog cat rabbit parrot hamster tortoise pony canary goldfish ferret lizard goat duck")
PLANTS = words("basil rose lavender cactus fern tulip orchid mint lemon-tree ivy sunflower fig bamboo sage")
FILM_ADJECTIVES = words("Last Silent Broken Golden Hidden Long Lost Red Cold Distant Burning Quiet Final Secret")
FILM_NOUNS = words("River Garden Winter Summer Letter Island Night Train Mirror Stranger House Ocean Road King")


def several(options: tuple[str, ...]) -> kinds.Kind:
    """A list of some of these and of made-up words."""

    def item(draw: Draw) -> str:
        return draw.pick(options) if draw.chance(0.75) else values.any_word(draw)

    return kinds.list_of(item)


def fraction(low: float, high: float, digits: int = 1) -> kinds.Kind:
    """Decimals from `low` to `high`."""

    def make(draw: Draw) -> kinds.Said:
        number = round(draw.rng.uniform(low, high), digits)
        return repr(number), number

    return kinds.Kind({"type": "number"}, make)


def _company(draw: Draw) -> str:
    name = values.any_word(draw).capitalize() if draw.chance(0.6) else values.name(draw)
    return name + draw.pick(("", "", "", " Ltd", " GmbH", " & Sons", " Systems", " Group"))


def _shop(draw: Draw) -> str:
    name = values.any_word(draw).capitalize() if draw.chance(0.6) else values.name(draw)
    return name + draw.pick(("", "", " Market", " Bakery", " Foods", " Store", "'s"))


def _team(draw: Draw) -> str:
    name = values.city(draw)
    return draw.pick((name, name, name, f"{name} United", f"FC {name}", f"{name} Rovers"))


def _phone(draw: Draw) -> str:
    first, second, third = (draw.rng.randrange(100, 1000) for _ in range(3))
    return draw.pick(
        (f"0{first} {second}{third}", f"+{first % 90 + 10} {second} {third}", f"{first}-{second}{third}")
    )


def _flight_number(draw: Draw) -> str:
    letters = "".join(draw.pick(kinds.LETTERS) for _ in range(2)).upper()
    return f"{letters}{draw.pick(('', '', ' '))}{draw.rng.randrange(10, 10 ** draw.pick((2, 3, 4)))}"


def _room(draw: Draw) -> str:
    number = draw.rng.randrange(1, 10 ** draw.pick((1, 2, 3)))
    letter = draw.pick(kinds.LETTERS).upper()
    return draw.pick((f"room {number}", f"{letter}{number}", f"{letter}.{number}", f"hall {letter}"))


def _seat(draw: Draw) -> str:
    return f"{draw.rng.randrange(1, 60)}{draw.pick(kinds.LETTERS).upper()}"


def _film(draw: Draw) -> str:
    adjective, noun, other = draw.pick(FILM_ADJECTIVES), draw.pick(FILM_NOUNS), draw.pick(FILM_NOUNS)
    made = values.any_word(draw).capitalize()
    plain = (made, f"The {adjective} {noun}", f"{noun} of {made}", f"{made} {other}", f"The {made} {noun}")
    return draw.pick(plain)


def _string(*makers: kinds.Kind) -> kinds.Kind:
    return kinds.Kind(kinds.STRING, lambda draw: draw.pick(makers).make(draw))


COMPANY = kinds.Kind(kinds.STRING, kinds.plain(_company))
SHOP = kinds.Kind(kinds.STRING, kinds.plain(_shop))
TEAM = kinds.Kind(kinds.STRING, kinds.plain(_team))
PHONE = kinds.Kind(kinds.STRING, kinds.plain(_phone))
FLIGHT_NUMBER = kinds.Kind(kinds.STRING, kinds.plain(_flight_number))
ROOM = kinds.Kind(kinds.STRING, kinds.plain(_room))
SEAT = kinds.Kind(kinds.STRING, kinds.plain(_seat))
FILM_TITLE = kinds.Kind(kinds.STRING, kinds.plain(_film))
DATE = _string(kinds.LONG_DATE, kinds.ISO_DATE)
ONLINE = kinds.boolean("online", "in person|offline")

RECIPE = Subject(
    "recipe",
    {
        "dish": Part(one_of(DISHES), words("dish recipe_name title nameOfDish")),
        "minutes": Part(kinds.between(5, 180, 5), words("minutes cooking_time prepMinutes duration")),
        "servings": Part(kinds.between(2, 16), words("servings serves number_of_servings portionCount")),
        "ingredients": Part(several(INGREDIENTS), words("ingredients ingredient_list shoppingList contains")),
        "level": Part(kinds.choice("easy", "medium", "hard"), words("difficulty level skill_level howHard")),
        "vegan": Part(kinds.boolean("vegan", "not vegan"), words("vegan is_vegan isVegan suits_vegans")),
    },
    Wordings(
        train=(
            "[For the|For our|For this] {dish} you need {ingredients}. It takes {minutes} minutes.",
            "{dish} for {servings} people: {ingredients}[, ready in|, done after|. Time:] {minutes} minutes.",
            "[Tonight I made|We cooked|Yesterday I tried] {dish} with {ingredients}, and it fed {servings}.",
            "Recipe: {dish}\nServes: {servings}\nTime: {minutes} min\nDifficulty: {level}",
            "This {dish} is {vegan}[ and|, and it is] {level} to make in {minutes} minutes.",
            "{ingredients} [are|is] all you need for {dish}.",
            "[Mix|Fry|Boil] {ingredients} for {minutes} minutes and [you get|there is] {dish} for {servings}.",
            "{minutes} minutes, {servings} servings, {level}: [my|grandma's|the famous] {dish}.",
            "[About|You asked about] the {dish}: it is {vegan}, and the recipe feeds {servings} guests.",
            "[Hi mum|Hello dear], I am making {dish} myself, do we have {ingredients}? It must feed {servings}.",
            "In only {minutes} minutes [anybody|everyone] can cook {dish}; level {level}, {vegan}.",
            "{dish} ({level}, {vegan}), {servings} portions",
            "[Start with|Take] {ingredients}. After {minutes} minutes in the oven your {dish} is ready.",
            "I am making {dish} for {servings} people, and it takes {minutes} minutes.",
            "My {dish} recipe is {level} and {vegan}. [You will love it.|]",
            "You need {ingredients}, {minutes} minutes and a big pot. Then {servings} people can eat.",
            "Dish: {dish}\nIngredients: {ingredients}\nServings: {servings}\nDiet: {vegan}",
            "How do I cook {dish}? I have {ingredients} and only {minutes} minutes.",
            "We loved the {dish}! It was {level} to make and served {servings}.",
            "{dish} is {vegan}. You can make it from {ingredients} in {minutes} minutes.",
            "The difficulty is {level}, the time is {minutes} minutes, and the dish is {dish}.",
            "Cooking time: {minutes} minutes. Portions: {servings}. Is it vegan? It's {vegan}.",
            "[Shopping for|Plan for] tonight: {ingredients}. We want to cook {dish}, which is {level}.",
            "{dish}\n{minutes} minutes\n{servings} servings\n{level}",
            "[Quick|Simple] dinner: {dish}, {vegan}, done in {minutes} minutes.",
            "The restaurant shared its recipe. Its {dish} contains {ingredients} and serves {servings}.",
        ),
        heldout=(
            "Our cookbook lists {dish} as {level}, with {servings} portions out of {ingredients}.",
            "Allow {minutes} minutes if you want to serve {dish}; what goes in: {ingredients}.",
            "Nobody needs more than {minutes} minutes for {dish}, which is {vegan} and enough for {servings}.",
        ),
    ),
    phrases("Extract the recipe.|Get the recipe from the text.|Return the recipe as JSON.|Read this recipe."),
    (
        "[a|the|my|our|cook] {dish}",
        "[in|takes|after|for|ready in] {minutes} [minutes|min]",
        "[for {servings} people|serves {servings}|{servings} servings|{servings} portions]",
        "[with|of|needs|take|mix|ingredients] {ingredients}",
        "[level|difficulty|it is|rather] {level}",
        "{vegan}",
        "[the dish is|dish:|recipe for|I cook] {dish}",
        "{dish} [is on the table|is the dish|tonight]",
        "[it takes|cooking time:|cook for|about] {minutes} minutes",
        "[it serves|enough for|makes] {servings} [people|portions]",
        "[you need|ingredients:|it contains|made with] {ingredients}",
        "[it is|the recipe is|quite|difficulty:] {level} [to make|]",
        "[it is|this is|completely|diet:] {vegan}",
    ),
)
FLIGHT = Subject(
    "flight",
    {
        "number": Part(FLIGHT_NUMBER, words("flight flight_number flightNo code")),
        "origin": Part(kinds.CITY, words("origin from departure_city fromCity")),
        "destination": Part(kinds.CITY, words("destination to arrival_city toCity")),
        "day": Part(DAY.kind, words("date day travel_date departureDay")),
        "time": Part(kinds.TIME, words("departure departure_time departsAt time")),
        "passenger": Part(kinds.NAME, words("passenger traveller passenger_name bookedFor")),
        "direct": Part(
            kinds.boolean("direct|non-stop", "not direct|indirect"),
            words("direct is_direct isNonStop without_stop"),
        ),
    },
    Wordings(
        train=(
            "Flight {number} from {origin} to {destination} [leaves|departs|takes off] at {time} on {day}.",
            "{passenger} [flies|is flying|will fly] from {origin} to {destination} on {day}.",
            "[On|For] {day}: {number}, {origin} - {destination}, {passenger}.",
            "[Dear|Hello|Good day] {passenger}, your flight {number} to {destination} is on {day} at {time}.",
            "{origin} to {destination}, {direct}, {day} at {time}",
            "[We are leaving|I leave|We take off from] {origin} on {day} at {time} and fly to {destination}.",
            "Passenger: {passenger}\nFlight: {number}\nFrom: {origin}\nTo: {destination}",
            "[Now boarding|Last call|Delayed]: {number} to {destination}, new time {time}.",
            "To {destination} [there is|we found] a flight from {origin}, {direct}, on {day}.",
            "[Can you fetch|Will you meet] me in {destination} on {day}? My flight {number} is from {origin}.",
            "{passenger} booked {number} [out of|from] {origin}, which is {direct}.",
            "At {time} the plane to {destination} leaves {origin} with {passenger} [on board|in it].",
            "{number} goes to {destination}, {direct}. [Take-off|Departure] is at {time} on {day}.",
            "I am flying from {origin} to {destination} on {day}.",
            "My flight is {number}, it leaves {origin} at {time}.",
            "My name is {passenger} and I have a seat on {number} to {destination}.",
            "You fly to {destination} at {time}, and the flight is {direct}.",
            "I want the {direct} flight to {destination} on {day}. I start in {origin}. Thanks, {passenger}",
            "Flight number: {number}\nRoute: {origin} - {destination}\nDate: {day}\nDeparture: {time}",
            "{passenger} leaves {origin} on {day} at {time}. [The weather looks fine.|Wish her luck.|]",
            "Hi mum, I land in {destination} on {day}. I'm on flight {number}, which is {direct}.",
            "Your flight from {origin} has changed. It now departs at {time} and is {direct}.",
            "{day}, {time}, {number}: {origin} to {destination}, passenger {passenger}",
            "{number} from {origin} is {direct}, isn't it? I have to be in {destination} in time.",
            "[Booking for|Ticket for] {passenger}. From {origin}, to {destination}, {direct}.",
            "The airline said {number} is {direct} and takes off at {time}.",
        ),
        heldout=(
            "A seat on {number} was reserved for {passenger}, who wants to get from {origin} to {destination}.",
            "Between {origin} and {destination}, in this direction, there is {number} on {day}, {direct}.",
            "{passenger} must be at the airport of {origin} before {time}, when {number} to {destination} leaves.",
        ),
    ),
    phrases("Extract the flight.|Extract the flight details.|Which flight is it?|Return the flight as JSON."),
    (
        "[flight|on|with|by|number|] {number}",
        "[from|out of|leaving|origin|departing from] {origin}",
        "[to|bound for|destination|arriving in] {destination}",
        "[on|date|this|] {day}",
        "[at|leaves at|departure|take-off] {time}",
        "[passenger|for|Mr|Ms|traveller] {passenger}",
        "{direct}",
        "[the flight is|flight number:|my flight is|flight no.] {number}",
        "[we start in|I fly from|from:|departure city] {origin}",
        "[going to|I fly to|to:|landing in|the destination is] {destination}",
        "[flying on|the date is|travel date:|we leave on] {day}",
        "[departs at|take-off is at|boarding until|time:] {time}",
        "[my name is|the passenger is|booked for|name:] {passenger}",
        "[the flight is|it is|a connection,] {direct}",
    ),
)
HOUSE = Subject(
    "house",
    {
        "kind": Part(
            kinds.choice("house", "flat", "cottage", "villa"), words("type kind property_type buildingType")
        ),
        "city": Part(kinds.CITY, words("city location town situatedIn")),
        "rooms": Part(kinds.between(2, 14), words("rooms room_count numberOfRooms how_many_rooms")),
        "area": Part(kinds.between(35, 420), words("area square_metres sizeM2 living_space")),
        "price": Part(kinds.between(80000, 1500000, 500), words("price asking_price priceEur cost")),
        "garden": Part(
            kinds.boolean("with a garden|with garden", "without a garden|without garden"),
            words("garden has_garden hasGarden garden_included"),
        ),
        "year": Part(kinds.between(1750, 2026), words("built year_built builtIn construction_year")),
    },
    Wordings(
        train=(
            "For sale: {kind} in {city}, {rooms} rooms, {area} square metres, {price} [euros|dollars].",
            "[Lovely|Bright|Quiet|Old] {kind}, {garden}, in {city}[, built in|. Built:|, from the year] {year}.",
            "We [sell|are selling] our {kind} in {city}. It has {rooms} rooms and costs {price} euros.",
            "{city}: {kind}, {area} m2, {garden}, {price} euros",
            "[The|This] {kind} was built in {year} and has {area} square metres, {rooms} rooms.",
            "{price} euros for a {kind}, {garden}? [Yes|Right], in {city}!",
            "{rooms} rooms, {garden}, in {city} - [only|just|now] {price} dollars.",
            "[I am looking at|I visited|We like] a {kind} of {area} square metres in {city}, price {price}.",
            "Type: {kind}\nCity: {city}\nRooms: {rooms}\nArea: {area}\nPrice: {price}",
            "In {city} [you find|we offer|there is] a {kind} from {year}, {garden}, for {price} euros.",
            "Built in {year}, this {kind} [offers|gives you] {rooms} rooms on {area} square metres.",
            "[Dear agent|Hello], is the {kind} in {city} with {rooms} rooms still free? I can pay {price}.",
            "The owners ask {price} euros for the {area} square metres, [a|the] {kind} in {city}.",
            "I am selling a {kind} in {city} for {price} [euros|dollars].",
            "I live in a {kind} with {rooms} rooms, {garden}.",
            "My {kind} in {city} was built in {year}. It has {area} square metres.",
            "We are looking for a {kind} {garden} in {city}, and we can spend {price} euros.",
            "Property: {kind}\nLocation: {city}\nBuilt: {year}\nArea: {area} m2\nPrice: {price} euros",
            "{kind} for sale, {garden}, {rooms} rooms, {area} m2, year {year}",
            "You get {rooms} rooms and {area} square metres for {price}. [Call us!|Viewing by appointment.|]",
            "How much is the {kind} with {rooms} rooms in {city}? It was {price} last week.",
            "The {kind} is {area} square metres large, comes {garden}, and costs {price} dollars.",
            "{city} - A {kind} from {year} was sold for {price} euros on the weekend.",
            "Our new home: {kind}, {city}, {rooms} rooms, {garden}. We are so happy!",
            "Price: {price}. Rooms: {rooms}. Year: {year}. Outside: {garden}.",
        ),
        heldout=(
            "Who wants a {kind} in {city}? You get {area} square metres and {rooms} rooms if you pay {price}.",
            "Since {year} there has been this {kind}, {garden}, in {city}, which now costs {price}.",
            "With its {rooms} rooms, the {kind} built in {year} is on sale at {price} dollars.",
        ),
    ),
    phrases("Extract the offer.|Extract the house for sale.|Read the advertisement.|Return the property as JSON."),
    (
        "[a|the|this|our|nice] {kind}",
        "[in|near|city|located in] {city}",
        "[{rooms} rooms|with {rooms} rooms|rooms: {rooms}]",
        "[{area} square metres|{area} m2|area {area}]",
        "[price|costs|for|only] {price} [euros|dollars]",
        "{garden}",
        "[built in|from the year|year] {year}",
        "[it is a|we sell a|type:|the property is a] {kind}",
        "{kind} [for sale|to let|on offer]",
        "[it is in|we live in|location:|situated in] {city}",
        "[it has|there are|number of rooms:|all] {rooms} rooms",
        "[it has|about|size:|living space] {area} [square metres|m2]",
        "[the price is|it costs|we ask|asking price] {price}",
        "[it comes|it is|home|also] {garden}",
        "[from|it was built in|built:|dating from] {year}",
    ),
)
CAR = Subject(
    "car",
    {
        "make": Part(one_of(CAR_MAKES), words("make brand car_brand manufacturer")),
        "year": Part(kinds.between(1975, 2026), words("year model_year builtIn first_registration")),
        "mileage": Part(kinds.between(1000, 280000, 100), words("mileage kilometres km_driven odometer")),
        "price": Part(kinds.between(400, 60000, 50), words("price asking_price priceEuro cost")),
        "colour": Part(kinds.COLOUR, words("colour color paint_colour bodyColour")),
        "fuel": Part(
            kinds.choice("petrol", "diesel", "electric", "hybrid"), words("fuel fuel_type engine poweredBy")
        ),
        "automatic": Part(
            kinds.boolean("automatic", "manual|not automatic"),
            words("automatic is_automatic isAutomatic automatic_gearbox"),
        ),
    },
    Wordings(
        train=(
            "{make} in {colour}, from {year}, {mileage} km, {price} euros.",
            "I am selling my {make}, [built in|year|from] {year}, with {mileage} km, for {price} [euros|dollars].",
            "{make}, {fuel}, {automatic}, {mileage} km [on the clock|driven]",
            "[Used car|Second hand|For sale]: {make}, colour {colour}, price {price}, first registered in {year}.",
            "The {make} is {colour} and {automatic}. It [has done|shows] {mileage} km and costs {price} euros.",
            "{price} euros [buy|for] a {make}, {colour}, with {mileage} kilometres.",
            "Make: {make}\nYear: {year}\nFuel: {fuel}\nPrice: {price}",
            "[Looking for a new owner|Must go]! {make}, {fuel}, {colour}, only {mileage} km since {year}.",
            "[Hi|Hello], is the {make} of {year}, the one in {colour}, still there? I offer {price} dollars.",
            "A {make} from {year}, engine type {fuel}, {automatic}: {price} euros.",
            "{mileage} kilometres, {fuel}, {colour}, that is [my|our|her] old {make}.",
            "In {year} [I bought|we got] the {make} new; now it has {mileage} km and I want {price} euros.",
            "[My uncle|Our neighbour|The dealer] has a {make}, {fuel} and {automatic}, and asks {price} for it.",
            "I drive a {make} from {year}, it is {colour} and {automatic}.",
            "My {make} has {mileage} km [on it|on the clock|] and I want {price} [euros|dollars] for it.",
            "I'm looking for a {make}, {automatic}, {fuel}, for at most {price} euros.",
            "Brand: {make}\nColour: {colour}\nMileage: {mileage} km\nGearbox: {automatic}\nPrice: {price}",
            "Is your {colour} {make} still for sale? I would pay {price} dollars.",
            "We sold the {make}. It was from {year} and had run {mileage} kilometres.",
            "For sale: {colour} {make}, {year}, {fuel}, {mileage} km, {price} euros",
            "You can have my {make} for {price}. It runs on {fuel}, the colour is {colour}.",
            (
                "The car is {automatic}, dates from {year}, and has done {mileage} km. [It never "
                "broke down.|No rust.|]"
            ),
            "{make}, {year}\n{mileage} km\n{fuel}, {automatic}\n{price} euros",
            "The engine is {fuel} and the gearbox is {automatic}. It's a {make}, and I paid {price}.",
            "Police are searching for a {make} in {colour}, first registered in {year}.",
        ),
        heldout=(
            "Somebody in our street wants {price} euros for a {make}, {colour}, whose engine is {fuel}.",
            "After {mileage} km we part with our {make}; it was built in {year} and is {automatic}.",
            "The price of the {make}, which is {colour}, went down to {price}, it has {mileage} kilometres.",
        ),
    ),
    phrases("Extract the car.|Extract the car for sale.|Read the car advertisement.|Return the car as JSON."),
    (
        "[a|the|my|this|used] {make}",
        "[built in|from|model|year] {year}",
        "[with|only|after|shows|] {mileage} [km|kilometres]",
        "[price|for|costs|at] {price} [euros|dollars]",
        "[in|colour|painted|] {colour}",
        "[fuel|engine|runs on|type] {fuel}",
        "{automatic}",
        "[the car is a|I drive a|brand:|make:] {make}",
        "[it is from|model year|first registered in|year:] {year}",
        "[it has|mileage:|it has run|about] {mileage} km",
        "[the price is|it costs|I want|asking] {price}",
        "[the colour is|it is|colour:|painted in] {colour}",
        "[it runs on|the engine is|fuel type] {fuel}",
        "[it is|gearbox:|the gearbox is|drives] {automatic}",
    ),
)
ADVERT = Subject(
    "job_advert",
    {
        "job": Part(one_of(JOBS), words("job position job_title role")),
        "company": Part(COMPANY, words("company employer companyName hiring_company")),
        "city": Part(kinds.CITY, words("city location workplace basedIn")),
        "salary": Part(kinds.between(1200, 120000, 100), words("salary pay wage_eur grossSalary")),
        "hours": Part(kinds.choice("full time", "part time"), words("hours contract employment_type workingTime")),
        "skills": Part(several(SKILLS), words("skills requirements required_skills mustKnow")),
        "remote": Part(
            kinds.boolean("remote|fully remote", "on site|not remote"),
            words("remote is_remote isRemote home_office"),
        ),
    },
    Wordings(
        train=(
            "{company} [is looking for|seeks|needs|is hiring] a {job} in {city}. The salary is {salary} euros.",
            "{job} wanted in {city}, {hours}, {salary} [euros|dollars]. [Apply to|Write to] {company}.",
            "[We are|Here is] {company}, and we need a {job} who knows {skills}.",
            "Job: {job}\nCompany: {company}\nPlace: {city}\nPay: {salary}",
            "Are you a {job}? Do you know {skills}? [Then come to|Join] {company} in {city}!",
            "[Our team in|The office in] {city} has a place for a {job}, {hours}, {remote}.",
            "{company}, {city}: {job} ({hours}), skills {skills}.",
            "[Work as|Become] {job} at {company}, {remote}, and earn {salary} euros.",
            "{skills} [are|is] what you should bring as our new {job}. Pay {salary}, {remote}.",
            "[Hi|Hey], I saw that {company} hires a {job}. It is {remote} and {hours}, pay {salary} euros.",
            "For {salary} [euros|dollars] you would be a {job} with {company}, {hours}.",
            "In {city}, {company} offers {salary} euros to a {job}[ with|, who must have|; skills:] {skills}.",
            "[New|Open position|Just in]: {job}, {remote}, {company}",
            "I am looking for a {job} in {city}, {hours}, and can pay {salary} [euros|dollars].",
            "I applied to {company} as a {job}. They pay {salary} euros, and it is {remote}.",
            "I work {hours} as a {job}, and my employer is {company}.",
            "Position: {job}\nCompany: {company}\nCity: {city}\nSalary: {salary}\nHours: {hours}",
            "You will work {hours} as a {job} in {city}. Your salary is {salary} [euros|dollars].",
            "[Wanted|Help wanted]: {job}, {hours}, {remote}. Skills needed: {skills}.",
            "We at {company} pay {salary} dollars for a {job} who works {hours}. [Interested?|Apply now.|]",
            "The job is {remote} and {hours}. You must know {skills}.",
            "{company} has an opening in {city} for a {job}, {remote}.",
            "The position of {job} at {company} is {remote}, right? I know {skills}.",
            "{job}, {city}, {salary} euros, {hours}, {remote}",
            "News: {company} opens an office in {city} and is searching for a {job}.",
        ),
        heldout=(
            "There is work for a {job} at {company}; {hours}, {remote}, with {salary} euros on the pay slip.",
            "{city} is where {company} wants its next {job}, who ought to be good at {skills}.",
            "Whoever knows {skills} can start as {job} and will get {salary} euros from {company}.",
        ),
    ),
    phrases("Extract the job.|Extract the job advertisement.|Read the job offer.|Return the job advert as JSON."),
    (
        "[a|as|job|new|wanted] {job}",
        "[at|with|for|company|join] {company}",
        "[in|city|place|near] {city}",
        "[salary|pay|for|earn] {salary} [euros|dollars]",
        "{hours}",
        "[skills|knows|with|must know|needs] {skills}",
        "{remote}",
        "[the job is|position:|hiring a|looking for a] {job}",
        "[the company is|employer:|work for|we are] {company}",
        "[the office is in|based in|location:|work in] {city}",
        "[the salary is|it pays|we pay|up to] {salary}",
        "[the job is|hours:|it is|working] {hours}",
        "[you must know|required skills:|we want] {skills}",
        "[the job is|it is|working|place of work:] {remote}",
    ),
)
CONTACT = Subject(
    "contact",
    {
        "name": Part(kinds.NAME, words("name full_name contactName who")),
        "phone": Part(PHONE, words("phone phone_number telNumber mobile")),
        "mail": Part(kinds.MAIL, words("email email_address eMail mail")),
        "company": Part(COMPANY, words("company organisation works_for companyName")),
        "city": Part(kinds.CITY, words("city town location cityName")),
        "birthday": Part(DATE, words("birthday birth_date dateOfBirth born")),
        "group": Part(kinds.choice("private", "business"), words("group type contact_type category")),
    },
    Wordings(
        train=(
            "{name}, {company}, {city}, phone {phone}, {mail}",
            "[You can reach|You reach|Call] {name} at {phone} or [write to|at] {mail}.",
            "[The number of|The phone of] {name} is {phone}[, birthday|, born on|; birthday on] {birthday}.",
            "{name} [works for|is with|is at] {company} in {city}. [His|Her|The] mail is {mail}.",
            "Name: {name}\nPhone: {phone}\nEmail: {mail}\nCompany: {company}",
            "[My new address is|From now on use|Please write to] {mail}. Best, {name}, {company}",
            "[Save|Add|Note] {phone} as {name}, {group}.",
            "{mail} belongs to {name} from {city}, a {group} contact.",
            "{phone} is [the office of|the line of] {company}[, ask for|; you want] {name}.",
            "[Today|At the fair] I met {name} from {company}, here is the number: {phone}.",
            "On {birthday}, {name} has birthday[, call|, phone|: dial] {phone}.",
            "Kind regards, {name}\n{company}, {city}\n{phone}\n{mail}",
            "A {group} contact: {name}, tel. {phone}, lives in {city}, born {birthday}.",
            "My name is {name} and my phone number is {phone}.",
            "I am {name} from {company}, you can email me at {mail}.",
            "I live in {city}, my number is {phone}, my email is {mail}.",
            "My birthday is {birthday}. Please call me at {phone}. {name}",
            "Contact: {name}\nCity: {city}\nPhone: {phone}\nBirthday: {birthday}\nGroup: {group}",
            "Hi, it's {name}! This is my new number: {phone}. [See you soon.|Please save it.|]",
            "Your {group} contact {name} has a new email: {mail}.",
            "{name} was born on {birthday} and lives in {city}.",
            "Please ring {name} on {phone}. It is urgent. The company is {company}.",
            "Email {mail} or phone {phone} and ask for {name}.",
            "{name} ({company}): {phone}, {mail}",
            "What is {name}'s number? I only have {mail} here.",
            "{company}\n{name}\nTel: {phone}\n{city}",
            "We are {company} in {city}. Write to {mail} or call {phone}.",
        ),
        heldout=(
            "If you need somebody at {company}, try {name}, whose number is {phone}.",
            "{name} moved to {city} and can now be found under {mail} and {phone}.",
            "Put {name} among the {group} contacts; the date of birth is {birthday} and the mail {mail}.",
        ),
    ),
    phrases("Extract the contact.|Extract the contact card.|Read the business card.|Return the contact as JSON."),
    (
        "[name|contact|call|Mr|Ms|] {name}",
        "[phone|tel.|number|mobile|call] {phone}",
        "[mail|write to|email|at|] {mail}",
        "[from|at|works for|company] {company}",
        "[in|lives in|city|of] {city}",
        "[born|born on|birthday] {birthday}",
        "[type|group|a] {group} [contact|]",
        "[my name is|I am|this is|ask for] {name}",
        "[my number is|call me at|the phone number is|tel:] {phone}",
        "{phone} is the number",
        "[my email is|email me at|the address is] {mail}",
        "[I work for|employed at|company:|the firm is] {company}",
        "[I live in|based in|city:|home town] {city}",
        "[my birthday is|date of birth:|was born on] {birthday}",
        "[it is a|saved as a|contact type:] {group} [contact|one|]",
    ),
)
TICKET = Subject(
    "support_ticket",
    {
        "number": Part(kinds.IDENTIFIER, words("ticket ticket_id ticketNumber case_number")),
        "reporter": Part(kinds.NAME, words("reporter customer reported_by customerName")),
        "device": Part(one_of(DEVICES), words("device product affected_device hardware")),
        "problem": Part(one_of(PROBLEMS), words("problem issue issue_summary whatIsWrong")),
        "priority": Part(
            kinds.choice("low", "medium", "high", "urgent"), words("priority urgency severity prioLevel")
        ),
        "solved": Part(
            kinds.boolean("solved|resolved", "not solved|unsolved|still open"),
            words("solved is_solved isResolved closed"),
        ),
        "day": Part(DAY.kind, words("date opened_on reportedOn day")),
    },
    Wordings(
        train=(
            "Ticket {number} from {reporter}: {problem} on the {device}, priority {priority}.",
            "{reporter} [reports|has|complains about] a {problem} with the {device}. The priority is {priority}.",
            "[Hello support|Dear team], my {device} has had a {problem} since {day}. [Thanks|Regards], {reporter}",
            "{number} is {solved}. It was about the {device} of {reporter}.",
            "{problem}, {device}, {priority}, {solved}",
            "On {day}, {reporter} [opened|wrote|sent us] ticket {number} about a {problem}.",
            "Ticket: {number}\nDevice: {device}\nIssue: {problem}\nPriority: {priority}",
            "The {problem} of {reporter} is {solved}, [see|ticket|it was] {number}.",
            "[Can someone check|Who takes] the {device} of {reporter}? It is {priority} priority: {problem}.",
            "{priority} priority for {number}, [because of|due to|reason:] {problem}.",
            "The {device} [came in|was reported] on {day} with a {problem} and is {solved}.",
            "{reporter} called on {day}: {problem}. We [filed|saved] it as {number}, {priority}.",
            "Status of {number}: {solved}. Device: {device}. Customer: {reporter}.",
            "My name is {reporter} and my {device} has a {problem}.",
            "I have a {problem} on my {device}, please help. The priority is {priority}.",
            "I opened ticket {number} on {day}, and it is {solved}.",
            "Your ticket {number} about the {device} is {solved}, {reporter}. [Thank you for waiting.|]",
            "Ticket: {number}\nReported by: {reporter}\nDate: {day}\nProblem: {problem}\nStatus: {solved}",
            "Hello, there is a {problem} on the {device} again. It is {priority}. Regards, {reporter}",
            "We got a call from {reporter} on {day}. The {device} has a {problem}.",
            "{number}, {reporter}, {device}, {problem}, {priority}, {solved}",
            "The {device} does not work. Problem: {problem}. Priority: {priority}. Case: {number}.",
            "It seems that {number} is {solved}. [Please tell {reporter}.|{reporter} wants to know.]",
            "The {problem} on our {device}, reported on {day}, is {solved}.",
            "{priority}: {device} with {problem}, see {number}",
        ),
        heldout=(
            "We gave the number {number} to what {reporter} told us, a {problem}, and made it {priority}.",
            "Since {day} the {device} that {reporter} uses has had a {problem}, which is {solved}.",
            "The {device} with a {problem} is behind {number}, {solved}, of {priority} priority.",
        ),
    ),
    phrases("Extract the ticket.|Extract the support ticket.|Read this support case.|Return the ticket as JSON."),
    (
        "[ticket|case|number|see|no.] {number}",
        "[from|by|customer|says|reported by] {reporter}",
        "[the|my|device|on the|our] {device}",
        "[a|problem|issue|because of|with] {problem}",
        "[priority {priority}|{priority} priority]",
        "{solved}",
        "[on|since|opened|date] {day}",
        "[the ticket number is|ticket no.|my case is] {number}",
        "[my name is|reporter:|the customer is|it was] {reporter}",
        "{reporter} [called|reported it|wrote to us]",
        "[it is about the|device:|something with my|our broken] {device}",
        "[there is a|the problem is|I have a|issue:] {problem}",
        "[the priority is|it is|marked as|urgency:] {priority}",
        "[it is|status:|the case is|now] {solved}",
        "[reported on|it came in on|since|date:] {day}",
    ),
)
MEETING = Subject(
    "meeting",
    {
        "topic": Part(one_of(TOPICS), words("topic subject meeting_topic agenda")),
        "attendees": Part(kinds.NAMES, words("attendees participants invited_people whoComes")),
        "day": Part(DAY.kind, words("date day meeting_date onDay")),
        "time": Part(kinds.TIME, words("start start_time startsAt time")),
        "room": Part(ROOM, words("room meeting_room place roomName")),
        "minutes": Part(kinds.between(10, 240, 5), words("duration minutes length_minutes durationMin")),
        "online": Part(ONLINE, words("online is_online isVirtual held_online")),
    },
    Wordings(
        train=(
            "{attendees} [meet|will meet|are meeting] on {day} at {time} [to discuss|to talk about] the {topic}.",
            "Meeting about the {topic} on {day}, {time}, {room}, {minutes} minutes.",
            "[Please come|Come all] to {room} at {time}. We [have to discuss|talk about] the {topic}.",
            "Topic: {topic}\nDate: {day}\nTime: {time}\nWith: {attendees}",
            "{topic}, {day}, {online} with {attendees}",
            "I moved the talk about the {topic} to {day} at {time}[, in|; now in|, the place is] {room}.",
            "On {day}[ at|, from] {time} we speak about the {topic}, {online}.",
            "[Hi all|Dear colleagues|Team], {minutes} minutes on {day} for the {topic}? {attendees} should join.",
            "{room} is [booked|reserved|taken] on {day} from {time} for {minutes} minutes.",
            "The {topic} [needs|takes] {minutes} minutes of {attendees}, {online}, on {day}.",
            "{attendees}: {topic} at {time} in {room}",
            "[Who is coming|Guests]? {attendees}. [What about|Subject]? The {topic}. When? {day}.",
            "At {time}, {attendees} will [sit down|be] in {room} for {minutes} minutes.",
            "I am meeting {attendees} on {day} to talk about the {topic}.",
            "I have a meeting at {time} in {room}, it is about the {topic}.",
            "My meeting with {attendees} is {online} and takes {minutes} minutes.",
            "You are invited: {topic}, {day}, {time}, {room}. [Please be on time.|]",
            "Meeting: {topic}\nRoom: {room}\nStart: {time}\nDuration: {minutes} minutes\nAttendees: {attendees}",
            "Can we meet on {day} at {time}? I want to discuss the {topic}, {online} this time.",
            "Please book {room} for {minutes} minutes on {day}. The topic is the {topic}.",
            "The {topic} meeting is {online}, it starts at {time}.",
            "We will meet {attendees} in {room}. Coffee is there. Start: {time}.",
            "{day}, {time}, {room}: {topic}",
            "The meeting lasts {minutes} minutes and is {online}. With: {attendees}",
            "Let us talk about the {topic} for {minutes} minutes, say on {day}, {online}.",
        ),
        heldout=(
            "I invite {attendees} to {room}, where the {topic} will be our subject at {time} on {day}.",
            "The {topic} comes up {online} on {day} and should not last longer than {minutes} minutes.",
            "Keep {day} free, as {attendees} want to go through the {topic} in {room}.",
        ),
    ),
    phrases("Extract the meeting.|Extract the meeting details.|Read the invitation.|Return the meeting as JSON."),
    (
        "[the|about the|topic|on the] {topic}",
        "[with|for|invited are|join] {attendees}",
        "[on|this|date|] {day}",
        "[at|from|starts at|start] {time}",
        "[in|room:|place|meet in] {room}",
        "[for {minutes} minutes|{minutes} min|takes {minutes} minutes]",
        "{online}",
        "[the topic is|it is about the|to discuss the|agenda:] {topic}",
        "[attendees are|we meet|together with|invite] {attendees}",
        "{attendees} will [join|be there|take part]",
        "[we meet on|the meeting is on|scheduled for] {day}",
        "[starting at|we begin at|it starts at|time:] {time}",
        "[we sit in|the room is|booked:|meeting room] {room}",
        "[it lasts|duration:|about|only] {minutes} minutes",
        "[it is|the meeting is|held|we meet] {online}",
    ),
)
RECEIPT = Subject(
    "receipt",
    {
        "shop": Part(SHOP, words("shop store store_name merchant")),
        "goods": Part(several((*INGREDIENTS, *GOODS)), words("items goods purchased_items boughtGoods")),
        "total": Part(fraction(9, 600, 2), words("total amount total_price sumPaid")),
        "tax": Part(fraction(0.05, 8.9, 2), words("tax vat tax_amount salesTax")),
        "method": Part(kinds.choice("cash", "card", "voucher"), words("payment payment_method paidWith means")),
        "day": Part(DAY.kind, words("date day purchase_date boughtOn")),
    },
    Wordings(
        train=(
            "{shop}, {day}: {goods}. Total {total} [euros|], paid [by|with] {method}.",
            "I bought {goods} at {shop} for {total} [euros|dollars].",
            "[Thank you for shopping at|Welcome to|Your receipt from] {shop}! {goods}, sum {total}, tax {tax}.",
            "On {day} [we paid|I spent|they paid] {total} at {shop} for {goods}.",
            "{goods}: {total} euros, of which {tax} tax",
            "Store: {shop}\nDate: {day}\nTotal: {total}\nTax: {tax}\nPayment: {method}",
            "{total} [euros|dollars] by {method} at {shop} on {day}.",
            "[Please refund|I need the money back for] {goods}, bought at {shop} on {day}. I paid by {method}.",
            "{shop} [charged|took] {total} [with|including] {tax} of tax for {goods}.",
            "Tax {tax}, total {total}, {method}. [See you soon|Come again], {shop}",
            "[My shopping|Shopping list done]: {goods} from {shop}, {total} in all.",
            "With {method} [I paid|she paid] {total} for {goods}.",
            "The receipt of {day} [says|shows|lists] {goods} and a total of {total}.",
            "I went to {shop} on {day} and spent {total} [euros|dollars].",
            "I bought {goods} and paid with {method}. The total was {total}.",
            "My receipt from {shop} says {total}, and the tax is {tax}.",
            "You paid {total} by {method} at {shop}. [Have a nice day!|Thank you!|]",
            "Shop: {shop}\nItems: {goods}\nTotal: {total} euros\nPaid by: {method}",
            "We got {goods} from {shop} on {day}.",
            "Total: {total}. Tax: {tax}. Paid: {method}. Date: {day}.",
            "{day}: bought {goods} for {total} euros, {method}",
            "How much did I pay at {shop}? It was {total} for {goods}.",
            "{shop} was crowded. In the end {goods} cost me {total} dollars, tax {tax}.",
            "I need to claim {total} [euros|dollars], spent on {day} at {shop}, tax included: {tax}.",
            "{shop}\n{day}\n{goods}\n{total}\n{method}",
        ),
        heldout=(
            "What I got at {shop} was {goods}, and the bill came to {total} with {tax} tax in it.",
            "Paid by {method} on {day}, this receipt from {shop} amounts to {total} euros.",
            "{shop} sold me {goods} on {day}; I gave them {total} by {method}.",
        ),
    ),
    phrases("Extract the receipt.|Read the receipt.|Extract the purchase.|Return the receipt as JSON."),
    (
        "[at|from|shop|store] {shop}",
        "[bought|items|goods|for|got] {goods}",
        "[total|sum|in all|paid] {total} [euros|dollars|]",
        "[tax|VAT|tax of|with tax] {tax}",
        "[by|with|paid by|payment] {method}",
        "[on|date|of|] {day}",
        "[the shop is|I was at|bought at|store:] {shop}",
        "{shop} [was the shop|sold it to me]",
        "[I bought|we got|items:|for] {goods}",
        "[the total is|I paid|it was|sum:] {total}",
        "[together|altogether] {total} [euros|dollars]",
        "[the tax is|including tax of|VAT:|tax:] {tax}",
        "[I paid by|payment:|paid with|settled by] {method}",
        "[bought on|the date is|it was on|dated] {day}",
    ),
)
COURSE = Subject(
    "course",
    {
        "title": Part(one_of(COURSES), words("course title course_name className")),
        "teacher": Part(kinds.NAME, words("teacher instructor taught_by teacherName")),
        "weeks": Part(kinds.between(2, 40), words("weeks duration_weeks lengthInWeeks number_of_weeks")),
        "fee": Part(kinds.DECIMAL, words("fee price course_fee costEuro")),
        "level": Part(
            kinds.choice("beginner", "intermediate", "advanced"), words("level skill_level grade courseLevel")
        ),
        "day": Part(kinds.WEEKDAY, words("day weekday class_day everyWeekOn")),
        "online": Part(ONLINE, words("online is_online isOnline distance_learning")),
    },
    Wordings(
        train=(
            "{teacher} [teaches|will teach|is teaching] {title} every {day}, {weeks} weeks, {online}.",
            "The course {title} [with|by|given by] {teacher} [costs|is] {fee} euros and lasts {weeks} weeks.",
            "Course: {title}\nTeacher: {teacher}\nLevel: {level}\nFee: {fee}",
            "[Learn|Discover|Try] {title} in {weeks} weeks! Classes on {day}, {online}, {fee} [euros|dollars].",
            "{title}, {level}, {day}, {online}",
            "[I signed up for|I booked] {title}. It is {online}, for {weeks} weeks, the teacher is {teacher}.",
            "For {fee} euros, {teacher} [shows you|explains] {title}.",
            "Every {day} at our school: {title} with {teacher}, level {level}.",
            "{weeks} weeks of {title}, {level} level, for {fee} [euros|dollars]",
            "[Hello|Dear] {teacher}, is there a place left in {title} on {day}? I am at {level} level.",
            "{teacher} gives a class in {title}, level {level}; [the fee is|you pay|price] {fee}.",
            "Our {level} course {title} [starts|meets] on {day} and takes {weeks} weeks.",
            "On {day} [there is|we have] {title}, {online}. {teacher} [leads it|is the teacher].",
            "I am taking a course in {title} every {day}, it costs {fee} [euros|dollars].",
            "I teach {title} on {day}. My name is {teacher}.",
            "My course is called {title}, the level is {level} and it is {online}.",
            "You can learn {title} with {teacher}. It takes {weeks} weeks and costs {fee}.",
            "Class: {title}\nDay: {day}\nWeeks: {weeks}\nPrice: {fee} euros\nFormat: {online}",
            "We offer {title} for {level} students on {day}. [Everyone is welcome.|]",
            "{title} on {day} is {online}, correct? I would like to join for {weeks} weeks.",
            "{title} with {teacher}, {weeks} weeks, {fee} euros, {online}",
            "{teacher}'s {title} course is {online} and costs {fee} dollars.",
            "The class meets every {day}. The fee is {fee}. The teacher is {teacher}.",
            "New: {title} on {day}, {level}, {fee} [euros|dollars] for {weeks} weeks",
            "My daughter loves {title}. She is at the {level} level, and her teacher is {teacher}.",
        ),
        heldout=(
            "Whoever takes {title} meets {teacher} on {day}, for {weeks} weeks in all.",
            "The fee of {fee} euros covers {weeks} weeks of {title}, which is held {online}.",
            "At {level} level, {title} is in the hands of {teacher} and costs {fee}.",
        ),
    ),
    phrases("Extract the course.|Extract the course details.|Read the course offer.|Return the course as JSON."),
    (
        "[the course|course|learn|class in] {title}",
        "[with|by|taught by|teacher] {teacher}",
        "[for {weeks} weeks|{weeks} weeks|takes {weeks} weeks]",
        "[fee|costs|price|for] {fee} [euros|dollars|]",
        "[level {level}|{level} level]",
        "[on|every|each] {day}",
        "{online}",
        "[the course is|I learn|course title:|a class called] {title}",
        "{title} [is the course|is taught]",
        "[the teacher is|my teacher is|taught by|instructor:] {teacher}",
        "{teacher} [teaches|is the teacher]",
        "[it lasts|it runs for|duration:|all] {weeks} weeks",
        "[the fee is|it costs|I pay|price:] {fee}",
        "[the level is|my level is|level:] {level}",
        "[it is on|we meet every|classes on|always on] {day}",
        "[it is|held|taught|the class is] {online}",
    ),
)
FILM = Subject(
    "film",
    {
        "title": Part(FILM_TITLE, words("title film movie_title filmName")),
        "director": Part(kinds.NAME, words("director directed_by filmMaker made_by")),
        "year": Part(kinds.between(1930, 2026), words("year release_year releasedIn came_out")),
        "minutes": Part(kinds.between(62, 215), words("minutes runtime length_min runningTime")),
        "rating": Part(fraction(1, 10), words("rating score average_rating points")),
        "genre": Part(
            kinds.choice("comedy", "drama", "thriller", "western", "documentary"),
            words("genre kind film_type category"),
        ),
        "actors": Part(kinds.NAMES, words("actors cast starring leadActors")),
    },
    Wordings(
        train=(
            "{title} ({year}) is a {genre} by {director} with {actors}.",
            "[Last night|Yesterday|On Sunday] we saw {title}, a {genre} of {minutes} minutes. I give it {rating}.",
            "{director} [made|directed|shot] {title} in {year}.",
            "Title: {title}\nDirector: {director}\nYear: {year}\nGenre: {genre}\nRating: {rating}",
            "{actors} [star|play|can be seen] in {title}, which [came out|was released] in {year}.",
            "[Rated|It has] {rating} out of 10: {title}, the {genre} by {director}.",
            "The {genre} called {title} [runs|lasts|takes] {minutes} minutes and stars {actors}.",
            "In {year}, {director} [won a prize|became famous] with {title}, {minutes} minutes long.",
            "{title}, {genre}, {minutes} min, rating {rating}",
            "[Have you seen|Do you know] {title}? {actors} are great in it, and the score is {rating}.",
            "A {genre} from {year}: {title}. Directed by {director}, [starring|with] {actors}.",
            "[Tonight|Now showing|At the cinema]: {title} by {director}, {minutes} minutes",
            "{rating} points for {title} - [a good|a strange] {genre} with {actors}.",
            "I watched {title} yesterday, it is a {genre} with {actors}.",
            "My favourite film is {title} by {director}. I rate it {rating}.",
            "I think {director}'s {title} is a great {genre}.",
            "You should see {title}, a {genre} from {year}. It only takes {minutes} minutes.",
            "Film: {title}\nGenre: {genre}\nYear: {year}\nLength: {minutes} minutes\nCast: {actors}",
            "We saw a {genre} by {director}. It was called {title}. [The popcorn was good.|]",
            "{title} came out in {year} and has a rating of {rating}.",
            "{title}, directed by {director}, {year}, {genre}, {minutes} minutes",
            "{title} is a {genre}, isn't it? {actors} play in it, I think.",
            "The film runs for {minutes} minutes and got {rating} points. Its director is {director}.",
            "{director} is back with a new {genre}: {title}. Critics give it {rating}.",
            "{title} - {rating} - {genre} - {year}",
        ),
        heldout=(
            "My favourite {genre} is {title}, which {director} finished in {year}.",
            "It took {minutes} minutes to see why {title} deserves its {rating} points: because of {actors}.",
            "When {title} was shown in {year}, critics thought that this {genre} was worth {rating} points.",
        ),
    ),
    phrases("Extract the film.|Extract the movie.|Get the film from the text.|Return the film as JSON."),
    (
        "[the film|watch|saw|title:] {title}",
        "[by|directed by|director] {director}",
        "[from|in|released in|year] {year}",
        "[{minutes} minutes|{minutes} min|runs {minutes} minutes]",
        "[rated {rating}|rating {rating}|score {rating}|{rating} points]",
        "[a|this|genre|good] {genre}",
        "[with|starring|actors|cast] {actors}",
        "[the title is|the film is called|I saw|a film called] {title}",
        "{title} [is the film|is on]",
        "[the director is|directed by|a film by|made by] {director}",
        "{director} [directed it|made it]",
        "[it came out in|released:|made in|year:] {year}",
        "[it takes|length:|it lasts|about] {minutes} minutes",
        "[I rate it|the rating is|it gets|score:] {rating}",
        "[it is a|genre:|a kind of|classic] {genre}",
        "[the actors are|cast:|it stars|featuring] {actors}",
    ),
)
MATCH = Subject(
    "match_result",
    {
        "home": Part(TEAM, words("home home_team homeSide hosts")),
        "away": Part(TEAM, words("away away_team awaySide visitors")),
        "home_goals": Part(kinds.between(0, 12), words("home_goals goalsHome home_score scored_by_hosts")),
        "away_goals": Part(kinds.between(0, 12), words("away_goals goalsAway away_score scored_by_visitors")),
        "day": Part(DAY.kind, words("date day match_date playedOn")),
        "scorers": Part(kinds.NAMES, words("scorers goal_scorers scoredBy players")),
        "crowd": Part(kinds.between(150, 85000), words("spectators attendance crowd_size visitorsCount")),
    },
    Wordings(
        train=(
            "{home} - {away}, {home_goals}:{away_goals}",
            "{home} against {away} ended {home_goals}-{away_goals} on {day}.",
            "[At home|On home ground], {home} played {away}. [Final score|Result] {home_goals}:{away_goals}.",
            "Home: {home}\nAway: {away}\nScore: {home_goals} : {away_goals}\nSpectators: {crowd}",
            "{crowd} [spectators|people|fans] saw {home} [play|meet|receive] {away} on {day}.",
            "{home}: {home_goals}, {away}: {away_goals}. [Goals by|Scorers:] {scorers}.",
            "On {day}, {home} scored {home_goals} goals and [the guests|the visitors], {away}, {away_goals}.",
            "[Goals by|Scorers:] {scorers}; {home} vs {away} finished {home_goals} to {away_goals}.",
            "{scorers} scored [when|as] {home} hosted {away} [before|in front of] {crowd} [fans|people].",
            "[What a game|Full time]! {home_goals} goals for {home}, {away_goals} for the guests {away}.",
            "{home} v {away}, {home_goals}-{away_goals}, crowd {crowd}",
            "[Did you see|Did you watch] {home} against {away} on {day}? It was {home_goals}:{away_goals}!",
            "The match {home} - {away} had {crowd} spectators; {scorers} [scored|hit the net].",
            "I was at {home} against {away}, it ended {home_goals}-{away_goals}.",
            "I saw {home} play {away} on {day}. There were {crowd} fans.",
            "My team {home} got {home_goals} goals at home, {away} got {away_goals}.",
            "You missed {home} vs {away} on {day}! {scorers} scored.",
            "Home team: {home}\nAway team: {away}\nHome goals: {home_goals}\nAway goals: {away_goals}\nDate: {day}",
            "We are {home} and we played at home. The guests were {away}, the score was {home_goals}:{away_goals}.",
            "{day}: {home} - {away} {home_goals}:{away_goals}, {crowd} spectators",
            "{home} scored {home_goals} and {away} scored {away_goals}. {scorers} [got the goals|scored].",
            (
                "In front of {crowd} people, {home} hosted {away}. [It rained all the time.|] Result: "
                "{home_goals}-{away_goals}."
            ),
            "Final result: {home} {home_goals}, {away} {away_goals}",
            "How did {home} play against {away}? {home_goals} to {away_goals}.",
            "{crowd} watched {home} v {away}. The goals came from {scorers}.",
        ),
        heldout=(
            "Visitors {away} got {away_goals} goals at {home}, who scored {home_goals} themselves.",
            "It ended {home_goals}:{away_goals} for {home} when {away} came on {day}, with {crowd} watching.",
            "Thanks to {scorers} there were goals as {away} visited {home} on {day}.",
        ),
    ),
    phrases("Extract the match.|Extract the match result.|Read the match report.|Return the match as JSON."),
    (
        "[home team|home side|hosts|at home] {home}",
        "[away team|visitors|guests|away side] {away}",
        "[home goals {home_goals}|{home_goals} goals for the home team|{home_goals} for the hosts]",
        "[away goals {away_goals}|{away_goals} goals for the away team|{away_goals} for the guests]",
        "[on|played on|date|] {day}",
        "[goals by|scorers|scored by] {scorers}",
        "[{crowd} spectators|{crowd} fans|crowd {crowd}|before {crowd} people]",
        "[the home team is|the hosts are|home:] {home}",
        "{home} [played at home|was the host]",
        "[the away team is|the visitors are|away:] {away}",
        "{away} [were the visitors|came as guests]",
        "[the hosts scored|home score:|home goals:] {home_goals}",
        "[the guests scored|away score:|away goals:] {away_goals}",
        "[the match was on|played on|date:|kick-off on] {day}",
        "[the scorers were|goals from|goals:] {scorers}",
        "[crowd of|attendance:|watched by|in front of] {crowd} [people|]",
    ),
)
APPOINTMENT = Subject(
    "appointment",
    {
        "patient": Part(kinds.NAME, words("patient patient_name patientName client")),
        "doctor": Part(kinds.NAME, words("doctor physician doctor_name seenBy")),
        "field": Part(one_of(SPECIALTIES), words("department specialty medical_field clinicUnit")),
        "day": Part(DAY.kind, words("date day appointment_date visitDay")),
        "time": Part(kinds.TIME, words("time hour appointment_time startsAt")),
        "reason": Part(one_of(COMPLAINTS), words("reason complaint reason_for_visit symptom")),
        "first": Part(
            kinds.boolean("first visit", "follow-up|not the first visit"),
            words("first_visit isFirstVisit new_patient initial"),
        ),
    },
    Wordings(
        train=(
            "{patient} [has an appointment with|sees|will see] Dr. {doctor} on {day} at {time}.",
            "[Dear|Hello] {patient}, we [expect|await] you on {day} at {time} in {field}.",
            "Appointment: {patient}, Dr. {doctor}, {field}, {day}, {time}",
            "Patient: {patient}\nDoctor: {doctor}\nDate: {day}\nReason: {reason}",
            "On {day}, Dr. {doctor} [sees|examines|treats] {patient}, {first}, [reason|because of|for] {reason}.",
            "[I would like to see|Can I come to|I need] Dr. {doctor} on {day}. It is about: {reason}. {patient}",
            "{patient} comes [because of|for|with] {reason} at {time}, {first}.",
            "{reason}, {field}, {day} at {time}",
            "At {time} on {day}, {patient} must be in {field}[, ask for|, room of|; see] Dr. {doctor}.",
            "The visit of {patient} to {field} was [moved|changed|put off] to {day}. Doctor: {doctor}.",
            "Dr. {doctor} has time for {patient} at {time}. [Note|Remark|Type]: {first}.",
            "[Reminder|Do not forget|Note]: {field} on {day}, {time}, {first}.",
            "Because of {reason}, {patient} was sent to {field}, to Dr. {doctor}.",
            "My name is {patient} and I have an appointment on {day} at {time}.",
            "I need to see Dr. {doctor} because of {reason}.",
            "I am going to {field} on {day} at {time}, because of {reason}.",
            "Patient: {patient}\nDepartment: {field}\nTime: {time}\nDoctor: Dr. {doctor}\nType: {first}",
            "You have an appointment with Dr. {doctor} at {time}. [Please come ten minutes early.|Bring your card.|]",
            "We can see you on {day} at {time} for your {reason}, {patient}.",
            "{patient} is a patient of Dr. {doctor} in {field}.",
            "Hello, this is {patient}. It is about {reason}, and I would like to come on {day}.",
            "{day}, {time}: {patient}, {reason}, Dr. {doctor}",
            "Can Dr. {doctor} see {patient} at {time}? The reason is {reason}.",
            "The doctor is {doctor}, the patient is {patient}; type of visit: {first}.",
            "{first} in {field} on {day}. Reason: {reason}.",
        ),
        heldout=(
            "We have booked {patient} in for {day}; Dr. {doctor} will look into the {reason} at {time}.",
            "Dr. {doctor} of {field} can take {patient} on {day}, {first}.",
            "Because of {reason} the practice gave {patient} a place at {time} on {day}.",
        ),
    ),
    phrases("Extract the appointment.|Extract the doctor's visit.|Read the reminder.|Return the visit as JSON."),
    (
        "[patient|for|Mr|Ms|patient:] {patient}",
        "[Dr.|with Dr.|doctor|see Dr.] {doctor}",
        "[in|department|field|clinic of] {field}",
        "[on|date|this|] {day}",
        "[at|time|from] {time}",
        "[reason|because of|reason:|about] {reason}",
        "{first}",
        "[my name is|the patient is|appointment for|name:] {patient}",
        "{patient} [is the patient|has to come]",
        "[the doctor is|I see|appointment with] Dr. {doctor}",
        "[the department is|go to|it is in|department:] {field}",
        "[the appointment is on|come on|see you on] {day}",
        "[the time is|please come at|starting at|be there at] {time}",
        "[I suffer from|the reason is|it is about|complaint:] {reason}",
        "[type:|visit type:|note:|marked as] {first}",
    ),
)
PET = Subject(
    "pet",
    {
        "name": Part(kinds.Kind(kinds.STRING, kinds.plain(values.name)), words("name pet_name petName called")),
        "animal": Part(one_of(ANIMALS), words("animal species kind_of_animal petType")),
        "age": Part(kinds.between(2, 25), words("age years age_in_years ageYears")),
        "weight": Part(fraction(0.1, 60), words("weight weight_kg kilos bodyWeight")),
        "colour": Part(kinds.COLOUR, words("colour color fur_colour coat")),
        "owner": Part(kinds.NAME, words("owner owner_name belongsTo keeper")),
        "vaccinated": Part(
            kinds.boolean("vaccinated", "not vaccinated|unvaccinated"),
            words("vaccinated is_vaccinated isVaccinated had_shots"),
        ),
    },
    Wordings(
        train=(
            "{name} is a {animal} of {owner}, {age} years old and {colour}.",
            "[My|Our] {animal}, {name}, weighs {weight} kg and is {vaccinated}.",
            "{owner} has a {animal} [called|named|by the name of] {name}. It is {age} years old and {colour}.",
            "Lost: {animal}, {colour}, answers to {name}. [Please call|Owner:|Call] {owner}.",
            "Name: {name}\nAnimal: {animal}\nAge: {age}\nWeight: {weight} kg\nOwner: {owner}",
            "{name}, {animal}, {age} years, {weight} kg, {vaccinated}",
            "The {animal} called {name} [belongs to|lives with|was brought by] {owner}.",
            "[Home wanted|Free]: {animal}, {age} years old, {vaccinated}, {colour}. Its name is {name}.",
            "At the vet: {owner} with {name}, [a|the] {animal}, weight {weight} kilos.",
            "{weight} kg is [too much|a lot|not much] for a {animal} like {name}, says {owner}.",
            "[I found|We saw] a {animal} in the yard, all {colour}. Is it {name}, the one of {owner}?",
            "At {age} years, {name} [the|our] {animal} still is {vaccinated}.",
            "{owner} [bought|got|adopted] {name}, a {animal} of {weight} kilos, {colour}.",
            "I have a {animal} called {name}, it is {age} years old.",
            "My {animal} {name} is {colour} and weighs {weight} kg.",
            "I am {owner}, and my {animal} is {vaccinated}.",
            "You have a lovely {animal}! {name} looks young for {age} years.",
            "Pet: {name}\nSpecies: {animal}\nColour: {colour}\nWeight: {weight} kg\nVaccinated: {vaccinated}",
            "We have a {animal}. The name is {name}, the weight is {weight} kg, and the colour is {colour}.",
            "{name} is {owner}'s {animal}. It weighs {weight} kilos.",
            "{owner}, {animal}, {name}, {age} years, {colour}, {vaccinated}",
            "Found in the park: a {colour} {animal}, about {age} years old, {vaccinated}.",
            "Dear vet, {name} is {age} now and weighs {weight} kg. Is that all right? Best wishes, {owner}",
            (
                "The {animal} is {vaccinated}. It is {age} years old and its owner is {owner}. [It "
                "bites.|It likes people.|]"
            ),
            "Our {name} is {vaccinated}, {colour}, and the best {animal} in the world.",
        ),
        heldout=(
            "There is a {animal} in the house of {owner}: {name}, whose colour is {colour}.",
            "Although {name} is {vaccinated}, the {animal} ({age} years) must see the vet; it weighs {weight} kg.",
            "With {weight} kilos and {age} years, {name} is the {animal} that {owner} loves most.",
        ),
    ),
    phrases("Extract the pet.|Extract the data of the animal.|Which pet is it?|Return the pet as JSON."),
    (
        "[named|called|name|this is] {name}",
        "[a|the|my|our|this] {animal}",
        "[{age} years old|aged {age}|age {age}|{age} years]",
        "[{weight} kg|weighs {weight} kilos|weight {weight}]",
        "[colour|is|all|] {colour}",
        "[owner|belongs to|of|lives with] {owner}",
        "{vaccinated}",
        "[its name is|my pet is called|the name is|answers to] {name}",
        "{name} [is its name|is my pet]",
        "[it is a|I have a|we keep a|species:] {animal}",
        "[it is|its age is|now|age:] {age} [years old|years]",
        "[it weighs|its weight is|about|weight:] {weight} kg",
        "[its colour is|it is|coat:|the fur is] {colour}",
        "[the owner is|it belongs to|I am|my name is] {owner}",
        "{owner} [is the owner|owns it]",
        "[it is|the pet is|already|status:] {vaccinated}",
    ),
)
SUBJECTS: tuple[Subject, ...] = (
    RECIPE,
    FLIGHT,
    HOUSE,
    CAR,
    ADVERT,
    CONTACT,
    TICKET,
    MEETING,
    RECEIPT,
    COURSE,
    FILM,
    MATCH,
    APPOINTMENT,
    PET,
)

PARCEL = Subject(
    "parcel",
    {
        "number": Part(kinds.IDENTIFIER, words("tracking tracking_number parcelId shipment_code")),
        "sender": Part(kinds.NAME, words("sender sent_by fromPerson shipper")),
        "receiver": Part(kinds.NAME, words("receiver recipient deliver_to addressee")),
        "city": Part(kinds.CITY, words("city destination target_city toCity")),
        "weight": Part(fraction(0.2, 30), words("weight weight_kg kilos parcelWeight")),
        "day": Part(DAY.kind, words("date delivery_date arrivesOn day")),
        "fragile": Part(
            kinds.boolean("fragile", "not fragile"), words("fragile is_fragile isFragile handle_with_care")
        ),
    },
    Wordings(
        train=(),
        heldout=(
            "Parcel {number} weighs {weight} kg and was sent by {sender} to {receiver} in {city}.",
            "{receiver} can expect a parcel from {sender} on {day}; it is {fragile}.",
            "Your shipment {number} will arrive in {city} on {day}. Weight: {weight} kg, {fragile}.",
            "From: {sender}\nTo: {receiver}, {city}\nNumber: {number}\nContents: {fragile}",
        ),
    ),
    phrases("Extract the parcel.|Extract the shipment.|Read the delivery note.|Return the parcel as JSON."),
    (),
)
LOAN = Subject(
    "loan",
    {
        "borrower": Part(kinds.NAME, words("borrower customer borrower_name debtor")),
        "bank": Part(COMPANY, words("bank lender bank_name lentBy")),
        "amount": Part(kinds.between(500, 400000, 100), words("amount loan_amount principal sumEuro")),
        "rate": Part(fraction(0.5, 15, 2), words("interest interest_rate ratePercent percent")),
        "months": Part(kinds.between(6, 99), words("months term_months duration runsFor")),
        "approved": Part(
            kinds.boolean("approved", "not approved|declined"), words("approved is_approved isGranted accepted")
        ),
    },
    Wordings(
        train=(),
        heldout=(
            "{borrower} borrows {amount} euros from {bank} at {rate} percent for {months} months.",
            "The loan of {amount} euros that {borrower} asked for was {approved}.",
            "{bank} wants {rate} percent interest on {amount} dollars, to be paid back in {months} months.",
            "Dear {borrower}, your request for {amount} euros over {months} months is {approved}. Yours, {bank}",
        ),
    ),
    phrases("Extract the loan.|Extract the loan details.|Read the loan offer.|Return the loan as JSON."),
    (),
)
PLANT = Subject(
    "plant",
    {
        "plant": Part(one_of(PLANTS), words("plant plant_name speciesName what_grows")),
        "height": Part(kinds.between(5, 300), words("height height_cm tallness sizeCm")),
        "days": Part(kinds.between(2, 30), words("watering_days waterEvery interval days_between_watering")),
        "light": Part(kinds.choice("sun", "shade", "half shade"), words("light location light_needs grows_in")),
        "colour": Part(kinds.COLOUR, words("colour flower_colour bloomColour blossom")),
        "edible": Part(
            kinds.boolean("edible", "not edible|inedible"), words("edible is_edible isEdible can_be_eaten")
        ),
    },
    Wordings(
        train=(),
        heldout=(
            "The {plant} grows {height} cm tall, likes {light} and has {colour} flowers.",
            "Water your {plant} every {days} days. It is {edible} and does best in {light}.",
            "{plant}: {colour} flowers, {edible}, height {height} cm",
            "I put a {plant} of {height} centimetres into the {light}; it gets water every {days} days.",
        ),
    ),
    phrases("Extract the plant.|Extract the data of the plant.|Read the plant label.|Return the plant as JSON."),
    (),
)
CONCERT_TICKET = Subject(
    "concert_ticket",
    {
        "artist": Part(kinds.NAME, words("artist performer artist_name whoPlays")),
        "city": Part(kinds.CITY, words("city venue_city place concertCity")),
        "day": Part(DAY.kind, words("date concert_date day playsOn")),
        "time": Part(kinds.TIME, words("time doors_open startsAt start_time")),
        "seat": Part(SEAT, words("seat seat_number seatNo place_number")),
        "price": Part(kinds.DECIMAL, words("price ticket_price costEuro cost")),
        "sold_out": Part(
            kinds.boolean("sold out", "not sold out|still available"),
            words("sold_out isSoldOut no_tickets_left gone"),
        ),
    },
    Wordings(
        train=(),
        heldout=(
            "{artist} plays in {city} on {day} at {time}, a ticket costs {price} euros.",
            "Ticket for {artist}, seat {seat}, {price} euros, {day}",
            "I have seat {seat} for the concert of {artist} in {city}, which starts at {time}.",
            "Tickets at {price} dollars for {artist} on {day} in {city} are {sold_out}.",
        ),
    ),
    phrases("Extract the ticket.|Extract the concert.|Read the concert ticket.|Return the ticket as JSON."),
    (),
)
LATE_SUBJECTS: tuple[Subject, ...] = (PARCEL, LOAN, PLANT, CONCERT_TICKET)
