"""Tools as people really offer them: weather, products, events, expenses. `LATE_TOOLS` never occur in training.

A tool is one `Known`: its names, descriptions and arguments vary so that they are read, not learnt by heart. In a
wording, `{slot}` is an argument; an argument whose slot is missing is left out of the call, or keeps its default.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities import offers, prose
from tools.builtin_model.abilities.noise import SALAD
from tools.builtin_model.abilities.offers import Offer, Want
from tools.builtin_model.draw import Draw, Wordings, phrases, words


@dataclass(frozen=True)
class Argument:
    """One argument: the slot in the wordings, its possible names and descriptions, and the kind of its values."""

    slot: str
    kind: kinds.Kind
    names: tuple[str, ...]
    descriptions: tuple[str, ...] = ()
    is_required: bool = True
    default: Any = None


def argument(slot: str, kind: kinds.Kind, names: str, about: str = "", *, required: bool = True) -> Argument:
    """An argument in short: its names as running text, its descriptions with bars between them."""
    return Argument(slot, kind, words(names), phrases(about) if about else (), required)


@dataclass(frozen=True)
class Known:
    """A tool by its topic."""

    topic: str
    names: tuple[str, ...]
    descriptions: tuple[str, ...]
    arguments: tuple[Argument, ...]
    ask: Wordings
    result: Callable[[Draw], str]

    def offer(self, draw: Draw) -> Offer:
        chosen = {argument.slot: (disguised(draw, argument.names), argument) for argument in self._shown(draw)}
        properties = {name: _property(draw, argument) for name, argument in chosen.values()}
        required = [name for name, argument in chosen.values() if argument.is_required]
        # Where no tool is to fit, searches are left out by their names.
        name = draw.pick(self.names) if self.topic == "search" else disguised(draw, self.names)
        schema = offers.function(draw, name, draw.pick(self.descriptions), properties, required)

        def want(draw: Draw) -> Want:
            return self._want(draw, chosen, properties)

        return Offer(self.topic, schema, want)

    def _shown(self, draw: Draw) -> list[Argument]:
        """The arguments in some order; not every tool has the optional ones."""
        shown = [argument for argument in self.arguments if argument.is_required or draw.chance(0.7)]
        if draw.chance(0.25):
            draw.rng.shuffle(shown)
        return shown

    def _want(self, draw: Draw, chosen: dict[str, tuple[str, Argument]], properties: dict[str, Any]) -> Want:
        while True:
            template = draw.choose(draw.pick(draw.side(self.ask)))
            template = draw.estranged(template, SALAD, keeps_words=True)
            slots = set(re.findall(r"{(\w+)}", template))
            if slots <= chosen.keys():
                break
        said: dict[str, str] = {}
        made: dict[str, Any] = {}
        for slot, (name, argument) in chosen.items():
            if slot in slots:
                said[slot], made[name] = _unlike(draw, argument.kind, made)
                made[name] = _place_in_full(properties[name], made[name])
            elif "default" in properties[name]:
                made[name] = properties[name]["default"]
        question = self._in_its_own_words(draw, said, chosen) or template.format(**said)
        raw, answer = offers.outcome(draw, question, self.result(draw))
        return Want(question, made, raw, answer)

    def _in_its_own_words(self, draw: Draw, said: dict[str, str], chosen: dict[str, tuple[str, Argument]]) -> str:
        """Now and then in training: the tool's description and the arguments by their names.

        So the model learns to look at the words of a description, where it knows no sentence for the tool.
        """
        if draw.heldout or not draw.chance(0.12):
            return ""
        about = draw.pick(self.descriptions).rstrip(".")
        clauses = [
            value if len(said) == 1 and draw.chance(0.6) else f"{chosen[slot][1].names[0].replace('_', ' ')} {value}"
            for slot, value in said.items()
        ]
        joined = f"{about}{draw.pick((': ', ', ', ' - ', ' for '))}{', '.join(clauses)}"
        return draw.pick((joined, f"{prose.fillers(draw, 1, 3)} {joined}", f"{', '.join(clauses)}: {about}"))


def _unlike(draw: Draw, kind: kinds.Kind, made: dict[str, Any]) -> kinds.Said:
    """A value that no other argument has, if there is one: nobody converts meters into meters."""
    said, value = kind.draw(draw)
    for _ in range(8):
        if isinstance(value, bool) or value not in made.values():
            break
        said, value = kind.draw(draw)
    return said, value


def tool(
    topic: str,
    names: str,
    abouts: str,
    arguments: tuple[Argument, ...],
    train: tuple[str, ...],
    heldout: tuple[str, ...],
) -> Known:
    """A tool that tells something or reports that it has done something.

    `names` are running text, `abouts` have bars between them.
    """

    def result(draw: Draw) -> str:
        return draw.pick((_told, offers.done))(draw)

    return Known(topic, words(names), phrases(abouts), arguments, Wordings(train, heldout), result)


def _told(draw: Draw) -> str:
    return draw.pick((values.phrase(draw), values.number(draw), f"{values.name(draw)}, {values.city(draw)}"))


# What people put before or behind a name, to no purpose.
_AFFIXES = words("the my new user input main app api do run tool value text v2 field param arg data request info x1")


def disguised(draw: Draw, names: tuple[str, ...]) -> str:
    """One of the names; in training now and then dressed up, so that it has to be read to be written."""
    name = draw.pick(names)
    if draw.heldout or draw.chance(0.8):
        return name
    affix = draw.pick(_AFFIXES) if draw.chance(0.7) else values.any_word(draw)
    first, second = draw.pick(((affix, name), (name, affix)))
    return draw.pick((f"{first}_{second}", f"{first}_{second}", f"{first}{second[0].upper()}{second[1:]}"))


STATES = {
    city: state
    for state, cities in (
        ("CA", "San_Francisco Los_Angeles San_Diego Oakland Sacramento"),
        ("TX", "Houston Dallas Austin"),
        ("WA", "Seattle Tacoma"),
        ("IL", "Chicago"),
        ("MA", "Boston"),
        ("NY", "New_York Buffalo"),
        ("FL", "Miami Orlando Tampa"),
        ("GA", "Atlanta"),
        ("CO", "Denver"),
        ("MI", "Detroit"),
        ("OR", "Portland"),
        ("PA", "Philadelphia Pittsburgh"),
        ("AZ", "Phoenix"),
        ("NV", "Las_Vegas Reno"),
        ("OH", "Cleveland"),
    )
    for city in (name.replace("_", " ") for name in words(cities))
}


def _place_in_full(schema: dict[str, Any], value: Any) -> Any:
    """`San Francisco, CA` where the argument's description wants the state and the city is a known one."""
    wants_state = "state" in schema.get("description", "")
    return f"{value}, {STATES[value]}" if wants_state and value in STATES else value


def _property(draw: Draw, argument: Argument) -> dict[str, Any]:
    shown = dict(argument.kind.schema)
    if shown["type"] == "string" and draw.chance(0.25):
        # Many a schema does not say what the choices are.
        shown.pop("enum", None)
    if argument.descriptions and draw.chance(0.6):
        shown["description"] = draw.pick(argument.descriptions)
    if argument.default is not None and draw.chance(0.6):
        shown["default"] = argument.default
    return shown


def _city(draw: Draw) -> str:
    return draw.pick(tuple(STATES)) if draw.chance(0.45) else values.city(draw)


def _degrees(draw: Draw) -> str:
    number = str(draw.rng.randrange(-120, 120))
    sky = draw.pick(words("sunny cloudy foggy rainy windy clear snowy hazy stormy"))
    return draw.pick(
        (number, f"{number} degrees", f"{sky}, {number} degrees", f"{number} degrees and {sky}", f"{number} C", sky)
    )


def _clock(draw: Draw) -> str:
    return f"{draw.rng.randrange(24):02d}:{draw.rng.randrange(60):02d}"


def _amount(draw: Draw) -> str:
    return f"{draw.pick(('', '$'))}{values.number(draw)}{draw.pick(('', '', ' euros', '.50', ' USD'))}"


def _found(draw: Draw) -> str:
    return draw.pick((values.phrase(draw), values.number(draw), f"Hello, {values.word(draw)}!"))


PLACE = Argument(
    "place",
    kinds.Kind(kinds.STRING, kinds.plain(_city)),
    words("location city place location town"),
    (
        "The city and state (both required), e.g. San Francisco, CA.",
        "The city and state, e.g. Boston, MA",
        "City and state, for example Austin, TX",
        "City and country e.g. Bogotá, Colombia",
        "The city.",
        "Name of the city",
        "The location.",
        "A town or city",
    ),
)
UNIT = Argument(
    "unit", kinds.choice("celsius", "fahrenheit"), words("unit units scale"), ("The unit of temperature",), False
)
CELSIUS = Argument(
    "flag",
    kinds.boolean("celsius|Celsius|degrees Celsius", "fahrenheit|Fahrenheit|degrees Fahrenheit"),
    words("celsius celcius in_celsius metric"),
    ("Whether to return the temperature in Celsius",),
    is_required=False,
    default=True,
)

ROOMS = words(
    "kitchen bathroom bedroom garage hall garden office cellar attic balcony library nursery studio lounge porch"
)
ROOM = kinds.Kind(kinds.STRING, kinds.plain(lambda draw: draw.pick(ROOMS)))

WEATHER = Known(
    "weather",
    words(
        "get_weather weather current_weather get_temperature getWeather fetch_weather get_current_weather forecast"
    ),
    (
        "Get the current weather.",
        "Get the current weather",
        "Get the current weather for a location.",
        "Get current temperature for a given location.",
        "Returns the weather at a place",
        "Weather forecast for a city",
    ),
    (PLACE, UNIT),
    Wordings(
        train=(
            "[What is|What's|How is|how's] the weather [like|] in {place} [today|now|right now|]?",
            "What's the weather [like|] in {place}[?|, please?| at the moment?]",
            "[How warm|How cold|How hot] is it in {place} [today|now|right now|]?",
            "Is it [raining|sunny|cold|warm|windy|foggy] in {place} [now|today|]?",
            "[Tell me|Give me|Get|Check|Show me|I need] the weather [in|for] {place}[.|, please.| now.|]",
            "[What is|What's] the [current|] temperature in {place} [now|right now|today|]?",
            "weather in {place}",
            "[Do you know|Can you tell me] the weather in {place}?",
            "[What is|What's] the weather in {place} in {unit}?",
            "[Tell me|Get] the temperature in {place} in [degrees|] {unit}[.|]",
            "[Do I need|Should I take] [an umbrella|a coat|sunglasses|a hat] in {place} [today|]?",
            "I am [in|going to|flying to] {place}, [what's|how is] the weather [there|]?",
            "[And|What about|And how about] the weather in {place}?",
            "{place} weather[?|, please|]",
            "[Weather|Forecast] for {place}[?|, please.|]",
            "What's it like outside in {place}[ today|]?",
            "[What is|What's] the forecast for {place}[ today| this afternoon|]?",
            "[Will|Is] it [going to|] rain in {place} [today|this evening|tonight]?",
            "How many degrees [is it|are there] in {place} [now|right now|]?",
            "We're driving to {place} this afternoon, will it stay dry?",
            "My sister lives in {place} and says it's [freezing|boiling hot|pouring]. Is that true?",
            "Is {place} [cold|warm|sunny|wet] [right now|at the moment|today]?",
            "{place}: how's the weather [there|]?",
            "Can you check if it's snowing in {place}[?| please?|]",
            "I have a flight to {place} in an hour and don't know what to wear. What's the temperature there?",
            "Temperature in {place}, {unit}[, please|]",
            "How [hot|cold] is {place} in {unit}?",
            "In {unit}, what's the temperature in {place} [now|today|]?",
            "I'd like the weather for {place}, [shown|given] in {unit}[.|, please.]",
            "Use {unit} and tell me how warm {place} is[.|]",
            "Before I pack my bag: what is the weather doing in {place}?",
            "Is it [good|nice] enough in {place} for a [picnic|walk|swim|bike ride] today?",
        ),
        heldout=(
            "How's the weather over in {place}?",
            "Will I need a coat in {place} today?",
            "Please look up the weather of {place}.",
            "Give me the weather for {place} using {unit}.",
        ),
    ),
    _degrees,
)
TIME = Known(
    "time",
    words("get_time current_time clock get_local_time time_in getTime"),
    ("Get the current time.", "Get the local time in a city.", "Tell what time it is somewhere."),
    (Argument("place", kinds.CITY, words("city location timezone place"), ("The city.", "Name of the place")),),
    Wordings(
        train=(
            "What time is it in {place} [now|right now|]?",
            "[What is|What's] the [local|current|] time in {place}[?| now?]",
            "[Tell me|Give me|Get] the [local|current|] time in {place}[.|, please.|]",
            "How late is it in {place}[?| now?]",
            "time in {place}",
            "Is it [late|early|night|morning] in {place}[?| now?]",
            "{place} time[?|, please|]",
            "What's the time in {place}[?| please?| over there?]",
            "[What|Which] hour is it in {place} [right now|at the moment|]?",
            "Current time {place}",
            "What time do they have in {place} [now|right now|]?",
            "I want to call a friend in {place}. What time is it there?",
            "Can you tell me what time it is in {place}?",
            "[Do you know|Any idea] what time it is in {place}?",
            "Is {place} [already asleep|awake already|still at work], what time is it there?",
            "If it's noon here, what's the time in {place}?",
            "I'm about to phone {place}, is it too late there?",
            "[And|What about] the time in {place}?",
            "{place}: what time is it [there|now]?",
            "My watch is still on the old time, but I just landed in {place}. What time is it?",
            "Local time of {place}[, please.|?|]",
            "I need to know the [exact|local|current] time in {place}[.|, please.]",
            "Are people in {place} having breakfast or dinner [right now|now]? I mean, what time is it?",
            "How late in the day is it for somebody in {place}?",
            "Please tell me {place}'s local time[.|]",
            "What time is it right now for my colleagues in {place}?",
            "Show [me|] the [hour|time] in {place}[.|, thanks.|]",
            "Has {place} gone past midnight yet[?| or what time is it?]",
            "My daughter moved to {place} and I never know what time it is there[.|, can you tell me?]",
            "Just the time in {place}, nothing else[.|]",
        ),
        heldout=("What does the clock say in {place}?", "Could you check the time in {place}?"),
    ),
    _clock,
)
LOOKUP = Known(
    "search",
    words("web_search search search_web find search_internet lookup google"),
    ("Search the web.", "Search the internet for a query.", "Find information online.", "Search the web for facts"),
    (Argument("query", kinds.SUBJECT, words("query q text search_query"), ("What to search for", "The query")),),
    Wordings(
        train=(
            "[Search|Look|Please search] [for|the web for|online for|the internet for] {query}[.|, please.|]",
            "[Look up|Google|Find] {query}[.| online.| on the web.|]",
            "[Can|Could] you [search for|look up|find] {query}?",
            "What does the [web|internet] say about {query}?",
            "search: {query}",
            "google {query}[ for me|]",
            "[Search|Find] {query}[ please|]",
            "web search: {query}",
            "[Look|Search] online for {query}[.|, thanks.|]",
            "[Please|] do a [web|quick|] search for {query}[.|]",
            "[I'm|I am] looking for [information|something] on {query}[.|, can you search the web?]",
            "What can you find [online|on the internet|on the web] about {query}?",
            "Is there anything on the [web|internet] about {query}?",
            "I [want|need] [to find|to look up] {query} [on the web|online][.|]",
            "Find out more about {query} on the [internet|web][.|, please.|]",
            "See what the [internet|web] has on {query}[.|]",
            "I can't remember what I read about {query}, please search for it[.|]",
            "{query} - [search|google|look up] that[, please|] [online|on the web|]",
            "[Could|Can|Would] you google {query} for me[?| please?]",
            "Run a search on {query}[.|, please.|]",
            "Search query: {query}",
            "My topic is {query}. [Search the web.|Please look online.|What does the web have?]",
            "[Get|Show] me [search results|web pages|some links] for {query}[.|]",
            "I'm curious about {query}, look it up [online|on the internet|][.|]",
            "We were talking about {query} at dinner. What does a web search say?",
            "Type {query} into the search [engine|box|] and tell me what comes up[.|]",
            "Are there any [pages|websites|articles] about {query}?",
            "For my homework I need facts on {query}, search the internet[.|, please.]",
            "Check the web: {query}",
            "The words to search for are {query}[.|]",
            "Help me find {query} online[.|]",
        ),
        heldout=("Go online and look for {query}.", "Use the search for {query}."),
    ),
    _found,
)
PRICE = Known(
    "price",
    words("get_price stock_price price lookup_price getPrice"),
    ("Get the price of something.", "Look up the current price of an item.", "Price of a product"),
    (Argument("item", kinds.WORD, words("symbol product item name"), ("The name of the product",)),),
    Wordings(
        train=(
            "[What is|What's] the price of {item} [now|today|]?",
            "How much [is|costs] {item} [now|today|]?",
            "[Tell me|Get|Check] the price of {item}[.|, please.|]",
            "What does {item} cost[?| today?]",
            "price of {item}",
            "{item} price[?|, please|]",
            "How much is {item}[?| please?| at the moment?]",
            "What do they [want|ask|charge] for {item}[ now| today|]?",
            "What's {item} [going for|selling for|trading at] [today|now|right now|]?",
            "Current price of {item}[?|, please.|]",
            "[Can|Could] you [look up|check|find] the price of {item}[?| for me?]",
            "I need the [current|latest|] price [for|of] {item}[.|, please.|]",
            "Has {item} become cheaper[?| or what does it cost now?]",
            "I'm thinking of buying {item}, what does it cost?",
            "Price check: {item}",
            "Price check on {item}[, please.|]",
            "{item}: how much?",
            "{item}'s price [today|now|right now], please[.|]",
            "Do you know what {item} [costs|goes for] [these days|now|at the moment|]?",
            "What would I [pay|have to pay] for {item}?",
            "How many [dollars|euros] is {item}?",
            "Tell me how much {item} costs[.|, please.|]",
            "[Show|Give] me today's price for {item}[.|]",
            "A customer asks about {item}, at what price do we sell it?",
            "Is {item} [still|really] that cheap? [Check the price.|What is its price?|Please look at the price.]",
            "My budget is small, so what's the price tag on {item}?",
            "If I order {item}, what will it cost me?",
            "What is {item} worth [now|today|right now|]?",
            "I saw {item} in the window but there was no price on it. How much is it?",
            "[Before I order|First of all], what does {item} cost?",
        ),
        heldout=("How expensive is {item}?", "For how much can I buy {item}?"),
    ),
    _amount,
)
BOILING = Known(
    "boiling point",
    words("get_boiling_point boiling_point boilingPoint lookup_boiling_point"),
    (
        "Returns the boiling point of a liquid.",
        "Look up the boiling point of a liquid.",
        "Returns the boiling point of a liquid in Celsius or Fahrenheit.",
        "The boiling point of a substance",
    ),
    (
        Argument("liquid", kinds.WORD, words("liquid_name liquid substance name"), ("The name of the liquid",)),
        CELSIUS,
    ),
    Wordings(
        train=(
            "[What is|What's] the boiling point of {liquid}?",
            "At [what|which] temperature does {liquid} boil?",
            "[Tell me|Get|Look up] the boiling point of {liquid}[.|, please.|]",
            "When does {liquid} boil?",
            "[What is|What's] the boiling point of {liquid} in {flag}?",
            "[Tell me|Get] the boiling point of {liquid} in {flag}[.|]",
            "How hot must {liquid} be to boil?",
            "Boiling point of {liquid}[?|, please|]",
            "{liquid} boiling point[?|]",
            "What's {liquid}'s boiling point[?|, please?]",
            "Boiling point {liquid}, {flag}",
            "Does {liquid} boil at a high temperature? [What is it exactly|How high]?",
            "How hot does {liquid} have to get before it boils?",
            "[How many|At how many] degrees does {liquid} start to boil[?| at?]",
            "What temperature makes {liquid} boil?",
            "I need to know when {liquid} starts boiling[.|, please.|]",
            "I'm heating {liquid} in the lab, when will it start to boil?",
            "For my chemistry homework: what is the {liquid} boiling point?",
            "The liquid is {liquid}. What is its boiling point[ in {flag}|]?",
            "Look up at what temperature {liquid} boils, in {flag}[.|, please.|]",
            "In {flag}, at what temperature does {liquid} boil?",
            "What is the temperature, in {flag}, at which {liquid} begins to boil?",
            "Please give me {liquid}'s boiling point in {flag}[.|]",
            "{liquid}: boiling point[ in {flag}|]?",
            "[Can|Could] you tell me when {liquid} boils[, in {flag}|]?",
            "We have to keep {liquid} from boiling, so how warm may it get?",
            "Use {flag} and look up where {liquid} boils[.|]",
            "[Do you know|Any idea] how hot boiling {liquid} is?",
            "Liquid {liquid}, what is the boiling temperature?",
            "I'd like the boiling temperature for {liquid}[ in {flag}|][.|, please.|]",
            "My textbook doesn't list {liquid}; at which temperature does that boil?",
        ),
        heldout=("How hot is {liquid} when it boils?", "Could you find the boiling point of {liquid}?"),
    ),
    lambda draw: str(draw.rng.randrange(-300, 900)),
)
PRODUCT = Known(
    "product",
    words("addProduct add_product create_product newProduct insert_product"),
    ("Add a new product", "Create a product.", "Adds a product to the shop"),
    (
        Argument("name", kinds.QUOTED, words("name product_name title name"), ("Name of the product",)),
        Argument("price", kinds.DECIMAL, words("price cost amount price"), ("Price of the product",)),
        Argument(
            "stock",
            kinds.boolean("in stock|in stock|available", "out of stock|not in stock|not available"),
            words("inStock in_stock available is_available inStock"),
            ("Availability status of the product.", "Whether it is in stock"),
        ),
        Argument("tags", kinds.LIST, words("tags labels categories tags"), ("List of product tags", "Tags"), False),
    ),
    Wordings(
        train=(
            "[Please|] [add|create] a [new|] product [with name|named|called] {name}, price {price}, {stock}, "
            "[and tags|with tags|tags|and with the tags] {tags}"
            "[.| and give me the product id.| and tell me its id.|]",
            "[Please|] [add|create] a [new|] product [with name|named|called] {name}, [with|] price {price}, {stock}"
            "[.| and give me the product id.| and tell me the id.|]",
            "[Add|Create] [the|a] product {name} [for|at|with a price of|that costs] {price}, it is {stock}[.|]",
            "[Add|Create] [the|a] product {name} [for|at|that costs] {price}, {stock}, tags: {tags}[.|]",
            "New product: {name}, {price}, {stock}, {tags}[.|]",
            "New product: {name}, {price}, {stock}[.|]",
            "We have a [new|] product {name}. It costs {price} and is {stock}. [Add it.|Please add it.|]",
            "[I want to|Can you|Could you] add {name} to the products, price {price}, {stock}, tagged {tags}[.|?]",
            "Add {name} for {price}, {stock}[.|, please.|]",
            "Add {name} to the shop, it costs {price} and is {stock}[.|]",
            "[Please|] create the product {name}. Its price is {price} and it's {stock}[.|]",
            "New product {name}, {price} each, {stock}, with tags {tags}[.|]",
            "[Can|Could] you add a product called {name}? It costs {price} and is [currently|] {stock}[.|]",
            "I need a [new|] product: name {name}, price {price}, [currently|now] {stock}[.|]",
            "name: {name}, price: {price}, {stock}. Create this product[, please|][.|]",
            "We [now|also] sell {name} at {price}; it's {stock}[ at the moment|]. Create the product[.|]",
            "For {price} we want to offer {name}, which is {stock}. [Add it as a product.|Please create it.]",
            "Product {name} - {price} - {stock}",
            "Product {name} ({stock}) at {price}[, tags {tags}|][.|]",
            "Create a product with the tags {tags}; it is called {name}, costs {price} and is {stock}[.|]",
            "{name} is new in our shop and {stock}, the price is {price}[. Add it.|, please add it.]",
            "The shop is missing {name}. Add it at a price of {price}, {stock}[.|]",
            "Our supplier sent {name}, so add that product: {stock}, {price}, tags: {tags}[.|]",
            "[Put|List] {name} in the shop as a new product, {stock}, for {price}[.|]",
            "A new item has come in: {name}. We sell it for {price}, [and|] it's {stock}[.|]",
            "Make a product entry: {name}, cost {price}, status {stock}[, tags {tags}|][.|]",
            "I'd like to sell {name} for {price}, tagged {tags}. It is {stock} [today|right now][.|]",
            "Add a product, {stock}, priced at {price} and named {name}[.|]",
            "At {price} apiece, {name} should be added to our products as {stock}[.|, please.]",
            "Customers keep asking for {name}, so create it with price {price} and mark it as {stock}[.|]",
            "Set up {name} as a product; price {price}; {stock}; labels {tags}",
        ),
        heldout=(
            "There is a product {name}, it is {stock} and costs {price}. Put it into the shop.",
            "Please put in the product {name}: price {price}, {stock}, with the tags {tags}.",
        ),
    ),
    offers.done,
)
MAIL = Known(
    "mail",
    words("send_email send_mail sendEmail email mail_to"),
    ("Send an email", "Sends a mail to somebody.", "Write and send an email"),
    (
        Argument("to", kinds.MAIL, words("to recipient address to"), ("Email address", "The receiver")),
        Argument("subject", kinds.QUOTED, words("subject title subject"), ("Subject of the mail",)),
        Argument("body", kinds.QUOTED, words("body text message body"), ("The text",), is_required=False),
    ),
    Wordings(
        train=(
            "[Send|Write] [an email|a mail] to {to} with [the|] subject {subject}[.|]",
            "[Send|Write] [an email|a mail] to {to} with [the|] subject {subject} and [the|] [text|body] {body}[.|]",
            "[Email|Mail] {to}, subject {subject}, [text|body] {body}[.|]",
            "[Please|Can you] [email|mail] {to}: the subject is {subject}[.|]",
            "[Email|Mail] {to} about {subject}[.|, please.|]",
            "Send {to} an email [about|with the subject|titled] {subject}[.|, please.|]",
            "Send {to} a mail: subject {subject}, [text|body|message] {body}[.|]",
            "email to {to}, subject: {subject}",
            "To: {to}, subject: {subject}, body: {body}",
            "[Can|Could] you send an email to {to} [called|titled] {subject}?",
            "[Can|Could] you write to {to}? The subject is {subject} and the text {body}[.|]",
            "I need to [send|write] an email to {to}, subject {subject}[.|]",
            "I want to email {to}. Subject: {subject}[. Text: {body}|][.|]",
            "Write a mail with the subject {subject} and send it to {to}[.|, please.|]",
            "Subject {subject}, recipient {to}[.|, send it please.|]",
            "Under the subject {subject}, [write|tell] {to} {body}[.|]",
            "Let {to} know by email: {body}. The subject is {subject}[.|]",
            "Please drop {to} a line with {subject} as [the|] subject[.|]",
            "Mail {subject} to {to}[, and as text write {body}|][.|]",
            "My boss is waiting for an email at {to}; call it {subject}[ and write {body}|][.|]",
            "There's somebody I have to email, {to}. Put {subject} in the subject line[.|]",
            "An email for {to}, please, with {subject} as its title and {body} as the message[.|]",
            "The email goes to {to}, the subject line is {subject}, and it says {body}[.|]",
            "Compose an email for {to} with subject {subject}[.|]",
            "Shoot an email over to {to} with {subject} in the subject[ and {body} in the body|][.|]",
            "Text {body}, subject {subject}, by email to {to}[.|]",
            "If {to} is still the right address, send an email there with the subject {subject}[.|]",
            "I forgot to answer {to}, so send a mail, subject {subject}, saying {body}[.|]",
            "I'd like {subject} as the subject of an email to {to}[.|, please.]",
            "new mail -> {to}: {subject}",
            "Get an email out to {to} today, headed {subject}[.|!|]",
        ),
        heldout=("{to} should get a mail, its subject is {subject}.",),
    ),
    offers.done,
)
LIGHT = Known(
    "light",
    words("set_light switch_light light control_light setLight"),
    ("Switch a light on or off", "Turn the light of a room on or off.", "Controls the lights"),
    (
        Argument("room", ROOM, words("room place name")),
        Argument("on", kinds.boolean("on", "off"), words("on state is_on power"), ("True for on",)),
    ),
    Wordings(
        train=(
            "[Turn|Switch] {on} the [light|lights|lamp] in the {room}[.|, please.|]",
            "[Turn|Switch] the [light|lights|lamp] in the {room} {on}[.|, please.|]",
            "[Turn|Switch] the {room} [light|lights|lamp] {on}[.|]",
            "[Can|Could] you [turn|switch] {on} the {room} [light|lights]?",
            "[Light|Lights] {on} in the {room}[.|!|]",
            "{room} [light|lights] {on}[, please.|!|]",
            "Lights {on}, {room}[, please|]",
            "Turn the lights {on} in the {room}[.| please|, thanks.|]",
            "Turn {on} the {room} [lamp|light|lights][.|, please.|]",
            "[Please|] [switch|turn] {on} the light in my {room}[.|]",
            "[Can|Could] you turn the {room} lights {on}[?|, please?]",
            "[Can|Could] the lights in the {room} be [turned|switched] {on}?",
            "I want the {room} light [turned|switched] {on}[.|, please.|]",
            "I need the lights in the {room} {on}[.|, please.|]",
            "[Set|Put] the light of the {room} to {on}[.|]",
            "I'm in the {room}, [turn|switch] the light {on}[.|, please.|]",
            "In the {room}, turn {on} the light[.|, please.|]",
            "The lights should be {on} in the {room}[.|]",
            "The {room} light has to be {on} now[.|]",
            "My hands are full, so please switch the light {on} in the {room}[.|]",
            "I forgot about the {room} lights, switch them {on}[.|, please.|]",
            "{room}: light {on}",
            "{on} with the lights in the {room}[, please.|!|]",
            "Would you mind switching {on} the light of the {room}?",
            "Is it possible to turn the ceiling light in the {room} {on} from here?",
            "Make sure that the {room} light is {on}[.|]",
            "As for the {room}, I'd like its light {on}[.|, thanks.]",
            "Every light in the {room} {on}, please[.|]",
            "We're about to [leave|enter] the {room}. Lights {on}[!|, please.|.]",
            "I am too lazy to get up. Turn the {room} lamp {on}[.|, will you?]",
            "light switch {room} {on}",
        ),
        heldout=("I want the lamp in the {room} to be {on}.", "Please put the {room} lights {on}."),
    ),
    offers.done,
)
SONG = Known(
    "song",
    words("play_song play_music play playSong start_music"),
    ("Play a song", "Plays music.", "Play a song or an artist"),
    (
        Argument("title", kinds.QUOTED, words("title song name track")),
        Argument("volume", kinds.SMALL, words("volume level loudness"), ("0 to 100",), is_required=False),
    ),
    Wordings(
        train=(
            "[Play|Put on|Start] [the song|] {title}[.|, please.|]",
            "[Play|Put on] {title} [at|with] volume {volume}[.|]",
            "[Can|Could] you play [the song|] {title}?",
            "I want to [hear|listen to] {title}[.|]",
            "[Set the volume to|Volume] {volume} and play {title}[.|]",
            "play {title}[ please| for me| now|]",
            "[Please|] play the [song|track] {title}[.|]",
            "Music: {title}[, volume {volume}|]",
            "Can we [hear|listen to|have] {title}[ now| next| please|]?",
            "[I'd|I would] like to [hear|listen to] {title}[.|, please.|]",
            "Start playing {title}[.| at volume {volume}.|]",
            "Put {title} on, [please|at volume {volume}][.|]",
            "Play some music, {title} [for example|would be nice|please][.|]",
            "{title}, [play it|put it on][, volume {volume}|][.|, please.|]",
            "I'm in the mood for {title}, play it[.|, please.|]",
            "My favourite song is {title}. [Play it.|Please play it.|Can you play it?]",
            "Next song: {title}[.|]",
            "Volume {volume}, song {title}[.|]",
            "Play {title} and set the volume to {volume}[.|, please.|]",
            "[Can|Could] you put on {title}, [with the|] volume at {volume}?",
            "At volume {volume} I want [to hear|to listen to] {title}[.|]",
            "With the volume on {volume}, play {title}[.|]",
            "Not too loud, volume {volume}: play {title}[.|]",
            "It's too quiet in here, so let's have {title}[ at {volume}|][.|!|]",
            "The song {title} [please|is what we want to dance to][.|!|]",
            "We want to sing along with {title}, start the music[.|, please.|]",
            "Is the song {title} [available|there]? Then play it[.|, please.|]",
            "Do you have {title}? [Play that one.|I want to listen to it.|Start it, please.]",
            "The kids are asking for {title} again, [go ahead and|please] play it[.|]",
            "After a long day nothing beats {title}. Put it on[.|, volume {volume}.]",
            "Turn the volume to {volume} when {title} starts playing[.|]",
        ),
        heldout=("Let me hear {title}.",),
    ),
    offers.done,
)
MONEY = kinds.listed(
    "USD|EUR|GBP|JPY|CHF|INR|CAD|AUD|SEK|PLN|euros|dollars|pounds|yen|francs|rupees|crowns|US dollars|Swiss francs"
)
CONVERT = Known(
    "currency",
    words("convert_currency convert exchange currency_converter convertCurrency"),
    ("Convert money between currencies", "Converts an amount from one currency to another."),
    (
        Argument("amount", kinds.DECIMAL, words("amount value sum")),
        Argument("from", MONEY, words("from from_currency source base")),
        Argument("to", MONEY, words("to to_currency target quote")),
    ),
    Wordings(
        train=(
            "[Convert|Change|Exchange] {amount} {from} [to|into] {to}[.|, please.|]",
            "How [much|many] {to} [is|are] {amount} {from}?",
            "[What is|What's] {amount} {from} in {to}?",
            "{amount} {from} [to|in] {to}",
            "{amount} {from} in {to}[?|, please|]",
            "{amount} {from} = how [much|many] {to}?",
            "[Convert|Change] {amount} from {from} [to|into] {to}[.|, please.|]",
            "How [much|many] {to} do I get for {amount} {from}?",
            "How [much|many] {to} will {amount} {from} [give|buy|get] me?",
            "What [is|are] {amount} {from} worth in {to}?",
            "What's {amount} {from} [converted|when converted] to {to}?",
            "[Can|Could] you convert {amount} {from} [to|into] {to}[?|, please?| for me?]",
            "I [want|need|would like] to [change|exchange|convert] {amount} {from} [to|into] {to}[.|]",
            "From {from} to {to}: {amount}",
            "from {from} into {to}, the amount is {amount}[.|]",
            "Turn {amount} {from} into {to}[.|, please.|]",
            "In {to}, how much is {amount} {from}?",
            "What do I get in {to} if I change {amount} {from}?",
            "The bill is {amount} {from}. How much is that in {to}?",
            "The hotel costs {amount} {from} a night, what does that make in {to}?",
            "I got paid {amount} {from} but my account is in {to}. Convert it[, please|][.|]",
            "[Exchange|Swap] my {amount} {from} for {to}[.|, please.|]",
            "My wallet holds {amount} {from}; what would that be in {to}?",
            "Convert to {to}: {amount} {from}",
            "Give me the value of {amount} {from} in {to}[.|, please.|]",
            "If something costs {amount} {from}, how many {to} is that?",
            "Tell me how [many|much] {to} there are in {amount} {from}[.|]",
            "Are {amount} {from} a lot of money in {to}? Convert them[.|, please.]",
            "I'm travelling and need {to}. How many for {amount} {from}?",
            "currency {from} -> {to}, {amount}",
            "Today's rate, please: {amount} {from} into {to}[.|]",
        ),
        heldout=("I have {amount} {from} and need {to}.",),
    ),
    _amount,
)
ADD = Known(
    "sum",
    words("add sum add_numbers plus calculate_sum"),
    ("Add two numbers", "Adds numbers.", "Returns the sum of a and b"),
    (
        Argument("a", kinds.INTEGER, words("a x first left")),
        Argument("b", kinds.INTEGER, words("b y second right")),
    ),
    Wordings(
        train=(
            "[What is|What's|Calculate|Compute] {a} [plus|+] {b}[?|.|]",
            "Add {a} [and|to] {b}[.|]",
            "[What is|What's] the sum of {a} and {b}?",
            "{a}+{b}",
            "{a} + {b}[ =| = ?|]",
            "{a} plus {b}[?| please|]",
            "{a} and {b}, [added up|summed up|add them][.|, please.|]",
            "[Please|] add {a} and {b}[ together| up| for me|][.|]",
            "[Can|Could] you add {a} [and|to] {b}[?|, please?| for me?]",
            "How much is {a} [plus|+|and] {b}?",
            "What do {a} and {b} add up to?",
            "What do you get [if|when] you add {a} to {b}?",
            "Sum of {a} and {b}[?|, please.|]",
            "sum({a}, {b})",
            "Sum up {a} and {b}[.|, please.|]",
            "[Compute|Calculate|Work out] the sum of {a} and {b}[.|]",
            "I need the total of {a} and {b}[.|, please.|]",
            "The numbers are {a} and {b}. [What's their sum?|Add them.|Please add them up.]",
            "If I have {a} apples and buy {b} more, how many do I have?",
            "There were {a} people on the train and {b} more got on. How many now?",
            "I have {a} on one list and {b} on the other, what's the total?",
            "Take {a} and add {b}[ to it|][.|]",
            "[Starting with|To] {a}, add {b}[.|, please.|]",
            "{a} added to {b} is what?",
            "{a}, {b}: [total|sum|add][, please|][?|]",
            "Tell me [what|how much] {a} plus {b} is[.|]",
            "What's the result of {a} + {b}?",
            "I keep getting it wrong: what is {a} plus {b}?",
            "Put {a} and {b} together, what number comes out?",
            "We sold {a} tickets yesterday and {b} today, so how many in total?",
            "Is {a} plus {b} [more than a hundred|an even number]? Add them[.|, please.]",
        ),
        heldout=("How much do {a} and {b} make together?",),
    ),
    values.number,
)
# Tools that only the evaluation knows.
TIMER = Known(
    "timer",
    words("set_timer start_timer timer countdown"),
    ("Set a timer", "Starts a countdown of some minutes."),
    (Argument("minutes", kinds.SMALL, words("minutes duration length")),),
    Wordings(
        train=("Set a timer [for|of] {minutes} minutes[.|]", "Start a {minutes} minute timer[.|]"),
        heldout=(
            "Set a timer for {minutes} minutes.",
            "Timer, {minutes} minutes, please.",
            "Start a timer: {minutes}.",
        ),
    ),
    offers.done,
)
TABLE = Known(
    "table",
    words("reserve_table book_table reservation bookTable"),
    ("Reserve a table in a restaurant", "Books a table."),
    (
        Argument("restaurant", kinds.TITLE, words("restaurant place venue")),
        Argument("people", kinds.SMALL, words("people guests party_size")),
        Argument("time", kinds.TIME, words("time at hour"), ("Time (HH:MM)",)),
    ),
    Wordings(
        train=(
            "Book a table [at|in] {restaurant} for {people} people at {time}[.|]",
            "Reserve a table for {people} [people|guests] at {time} in {restaurant}[.|]",
        ),
        heldout=(
            "Book a table at {restaurant} for {people} people at {time}.",
            "Reserve a table for {people} at {time} in {restaurant}, please.",
        ),
    ),
    offers.done,
)
PARCEL = Known(
    "parcel",
    words("track_parcel parcel_status trackPackage where_is_parcel"),
    ("Track a parcel", "Where a parcel is."),
    (Argument("number", kinds.IDENTIFIER, words("number tracking_id parcel_id")),),
    Wordings(
        train=("Where is [my|the] parcel {number}?", "Track [my|the] parcel {number}[.|]"),
        heldout=("Where is my parcel {number}?", "Track the parcel {number}.", "Has parcel {number} arrived?"),
    ),
    _found,
)
CONTACT = Known(
    "contact",
    words("add_contact save_contact newContact contact_create"),
    ("Save a contact", "Adds somebody to the address book."),
    (
        Argument("name", kinds.NAME, words("name full_name person")),
        Argument("email", kinds.MAIL, words("email mail address")),
        Argument(
            "favourite", kinds.boolean("a favourite", "not a favourite"), words("favourite starred is_favourite")
        ),
    ),
    Wordings(
        train=("Save the contact {name}, {email}, {favourite}[.|]",),
        heldout=(
            "Add the contact {name} with the email {email}, {favourite}.",
            "Save {name}, {email}, as {favourite}.",
        ),
    ),
    offers.done,
)

TOOLS = (WEATHER, TIME, LOOKUP, PRICE, BOILING, PRODUCT, MAIL, LIGHT, SONG, CONVERT, ADD)
LATE_TOOLS = (TIMER, TABLE, PARCEL, CONTACT)
