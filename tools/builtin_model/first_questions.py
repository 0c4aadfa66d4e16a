"""What a newcomer asks first: whole requests written by hand, as people write them, not drawn from any template.

Tools and schemas are those of tutorials. Answers are compared as everywhere (`evaluation.is_right`); what could be
answered in several ways is not here.
"""

import json
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
STRING, INTEGER, NUMBER, BOOLEAN = ({"type": kind} for kind in ("string", "integer", "number", "boolean"))
STRINGS = {"type": "array", "items": STRING}


@dataclass(frozen=True)
class Request:
    """One question, what comes with it (as `player.Prompt` takes it), and the answer."""

    question: str
    answer: str
    options: Json = field(default_factory=dict)


def _object(**properties: Json) -> Json:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _tool(name: str, about: str, /, **properties: Json) -> Json:
    shown = {"name": name, "description": about, "parameters": _object(**properties)}
    return {"type": "function", "function": shown}


def _call(question: str, tools: tuple[Json, ...], /, **arguments: Any) -> Request:
    """A question that asks for the first of the tools."""
    called = {"name": tools[0]["function"]["name"], "arguments": arguments}
    return Request(question, f"<tool_call>\n{json.dumps(called)}\n</tool_call>", {"tools": list(tools)})


def _extract(text: str, schema: Json, answer: Json) -> Request:
    return Request(text, json.dumps(answer), {"response_schema": schema})


WEATHER = _tool("get_weather", "Get current weather", location=STRING)
CLOCK = _tool("get_time", "Get the current time in a city", city=STRING)
MESSAGE = _tool("send_message", "Send a message to a person", recipient=STRING, text=STRING)
EMAIL = _tool("send_email", "Send an email", to=STRING, subject=STRING, body=STRING)
TRANSLATE = _tool("translate", "Translate text", text=STRING, language=STRING)
CALENDAR = _tool("create_event", "Create a calendar event", title=STRING, date=STRING, time=STRING)
TABLE = _tool("book_table", "Book a table at a restaurant", restaurant=STRING, people=INTEGER, time=STRING)
MULTIPLY = _tool("multiply", "Multiply two numbers", a=NUMBER, b=NUMBER)
SEARCH = _tool("search_web", "Search the web", query=STRING)
ORDER = _tool("get_order_status", "Get the status of an order", order_id=STRING)
CANCEL = _tool("cancel_order", "Cancel an order", order_id=STRING)
REFUND = _tool("refund_order", "Refund an order", order_id=STRING, reason=STRING)
MONEY = _tool("convert_currency", "Convert an amount of money", **{"amount": NUMBER, "from": STRING, "to": STRING})
LIGHT = _tool("set_light", "Switch the light in a room on or off", room=STRING, on=BOOLEAN)
HEATING = _tool("set_temperature", "Set the temperature of a room", room=STRING, degrees=NUMBER)
STOCK = _tool("get_stock_price", "Get the price of a stock", symbol=STRING)
FLIGHTS = _tool("search_flights", "Search for flights", origin=STRING, destination=STRING, date=STRING)
LEVEL = {"type": "string", "enum": ["low", "medium", "high"]}
TODO = _tool("add_todo", "Add an item to the todo list", item=STRING, priority=LEVEL)
SHOPPING = _tool("add_to_shopping_list", "Add things to the shopping list", items=STRINGS)
TIMER = _tool("set_timer", "Set a timer", minutes=INTEGER)
ALARM = _tool("set_alarm", "Set an alarm", time=STRING)
NOTE = _tool("save_note", "Save a note", title=STRING, body=STRING)
VOLUME = _tool("set_volume", "Set the volume of the speaker", level=INTEGER)
RIDE = _tool("request_ride", "Request a taxi ride", pickup=STRING, destination=STRING)
USER = _tool("get_user", "Look up a user by email", email=STRING)
SONG = _tool("play_song", "Play a song", title=STRING)
PHONE = _tool("make_call", "Call somebody on the phone", name=STRING)
FILE = _tool("read_file", "Read a file", path=STRING)
TICKET = _tool("create_ticket", "Create a support ticket", title=STRING, priority=LEVEL)
CUSTOMER = _tool("get_customer", "Get a customer by id", customer_id=INTEGER)
HOROSCOPE = _tool("get_horoscope", "Get today's horoscope for an astrological sign", sign=STRING)
DICTIONARY = _tool("define_word", "Look up the definition of a word", word=STRING)

CALLS = (
    *(
        _call(f"What's the weather like in {city}?", (WEATHER, CLOCK), location=city)
        for city in ("Paris", "New York")
    ),
    *(_call(f"What time is it in {city}?", (CLOCK, WEATHER), city=city) for city in ("Tokyo", "San Francisco")),
    _call("What's the weather in Boston today?", (WEATHER,), location="Boston"),
    _call("Do I need an umbrella in London?", (WEATHER, CLOCK), location="London"),
    _call("Is it warm in Madrid right now?", (WEATHER, CLOCK), location="Madrid"),
    _call(
        "Send Ada Lovelace the message 'Dinner at eight'",
        (MESSAGE, WEATHER),
        recipient="Ada Lovelace",
        text="Dinner at eight",
    ),
    _call("Tell Bob that I'm running late.", (MESSAGE,), recipient="Bob", text="I'm running late"),
    _call("Text mum: happy birthday", (MESSAGE, WEATHER), recipient="mum", text="happy birthday"),
    _call("Let Carla know the door is open", (MESSAGE, PHONE), recipient="Carla", text="the door is open"),
    _call(
        "Email sam@example.com with the subject 'Hello' and the text 'See you soon'",
        (EMAIL, MESSAGE),
        to="sam@example.com",
        subject="Hello",
        body="See you soon",
    ),
    _call("Translate 'good morning' into French.", (TRANSLATE,), text="good morning", language="French"),
    _call("How do you say 'thank you' in Japanese?", (TRANSLATE, WEATHER), text="thank you", language="Japanese"),
    _call(
        "Translate 'where is the station' to Italian", (TRANSLATE,), text="where is the station", language="Italian"
    ),
    _call(
        "Book a table for 4 at Golden Dragon at 19:30.", (TABLE,), restaurant="Golden Dragon", people=4, time="19:30"
    ),
    _call(
        "Reserve a table for two people at Luigi's at 8 pm", (TABLE,), restaurant="Luigi's", people=2, time="20:00"
    ),
    _call(
        "A table at Blue Lagoon for 6 people at 18:00",
        (TABLE, RIDE),
        restaurant="Blue Lagoon",
        people=6,
        time="18:00",
    ),
    _call(
        "Schedule a meeting called 'Budget review' on 2026-03-14 at 10:00.",
        (CALENDAR, WEATHER),
        title="Budget review",
        date="2026-03-14",
        time="10:00",
    ),
    _call(
        "Put lunch with Sam in my calendar for 2026-05-02 at 12:30",
        (CALENDAR,),
        title="lunch with Sam",
        date="2026-05-02",
        time="12:30",
    ),
    _call("What is 12 times 7?", (MULTIPLY,), a=12, b=7),
    _call("Multiply 3.5 by 4", (MULTIPLY, WEATHER), a=3.5, b=4),
    _call("Who won the 2022 World Cup?", (SEARCH,), query="Who won the 2022 World Cup?"),
    _call("Search the web for cheap laptops", (SEARCH, WEATHER), query="cheap laptops"),
    _call("Google the best pizza in Naples", (SEARCH,), query="the best pizza in Naples"),
    _call("Where is my order A-1234?", (ORDER, CANCEL), order_id="A-1234"),
    _call("Please cancel order 98765.", (CANCEL, ORDER), order_id="98765"),
    _call("What's the status of order #4521?", (ORDER, CANCEL, REFUND), order_id="#4521"),
    _call("Refund order 777, the reason is 'broken'", (REFUND, ORDER, CANCEL), order_id="777", reason="broken"),
    _call("Convert 12 USD to EUR", (MONEY,), **{"amount": 12, "from": "USD", "to": "EUR"}),
    _call("How much is 250 euros in yen?", (MONEY, WEATHER), **{"amount": 250, "from": "euros", "to": "yen"}),
    _call("Change 99.50 dollars into pounds", (MONEY,), **{"amount": 99.5, "from": "dollars", "to": "pounds"}),
    _call("Turn off the light in the kitchen", (LIGHT,), room="kitchen", on=False),
    _call("It's dark in the bedroom, switch on the light please", (LIGHT, WEATHER), room="bedroom", on=True),
    _call("Set the bathroom to 22 degrees", (HEATING, LIGHT), room="bathroom", degrees=22),
    _call("What's the stock price of AAPL?", (STOCK, WEATHER), symbol="AAPL"),
    _call("How much is one share of TSLA?", (STOCK,), symbol="TSLA"),
    _call(
        "Find flights from Berlin to Lisbon on 2026-07-01",
        (FLIGHTS, WEATHER),
        origin="Berlin",
        destination="Lisbon",
        date="2026-07-01",
    ),
    _call(
        "I want to fly to Oslo from Munich on 2026-08-09",
        (FLIGHTS,),
        origin="Munich",
        destination="Oslo",
        date="2026-08-09",
    ),
    _call("Add buy milk to my todo list with high priority", (TODO,), item="buy milk", priority="high"),
    _call("New todo, low priority: call the dentist", (TODO, NOTE), item="call the dentist", priority="low"),
    _call("Put eggs, bread and butter on my shopping list", (SHOPPING, TODO), items=["eggs", "bread", "butter"]),
    _call("Set a timer for 10 minutes", (TIMER, WEATHER), minutes=10),
    _call("Start a 45 minute timer", (TIMER, ALARM), minutes=45),
    _call("Wake me up at 6:30 am", (ALARM, TIMER), time="06:30"),
    _call("Save a note titled 'Ideas' with the text 'Write a book'", (NOTE,), title="Ideas", body="Write a book"),
    _call("Set the volume to 30", (VOLUME, LIGHT), level=30),
    _call("I need a taxi from the station to the airport", (RIDE,), pickup="the station", destination="the airport"),
    _call("Look up the user with email ada@example.com", (USER, ORDER), email="ada@example.com"),
    _call("Play Blue Moon", (SONG,), title="Blue Moon"),
    _call("Can you play 'Yesterday' please", (SONG, VOLUME), title="Yesterday"),
    _call("Call Grace Hopper", (PHONE, MESSAGE), name="Grace Hopper"),
    _call("Show me the file notes.txt", (FILE,), path="notes.txt"),
    _call(
        "Open a ticket 'Printer is broken' with medium priority",
        (TICKET,),
        title="Printer is broken",
        priority="medium",
    ),
    _call("Show me customer 4711", (CUSTOMER, USER), customer_id=4711),
    _call("What is my horoscope? I am an Aquarius.", (HOROSCOPE,), sign="Aquarius"),
    _call("What does the word serendipity mean?", (DICTIONARY, TRANSLATE), word="serendipity"),
)
PEOPLE = {"type": "array", "items": _object(name=STRING, city=STRING)}
ITEMS = {"type": "array", "items": _object(name=STRING, quantity=INTEGER)}
EXTRACTS = (
    _extract(
        "Alice and Bob are going to a science fair on Friday.",
        _object(name=STRING, date=STRING, participants=STRINGS),
        {"name": "science fair", "date": "Friday", "participants": ["Alice", "Bob"]},
    ),
    _extract(
        "Maria Garcia is 34 years old and works as a nurse in Madrid.",
        _object(name=STRING, age=INTEGER, job=STRING, city=STRING),
        {"name": "Maria Garcia", "age": 34, "job": "nurse", "city": "Madrid"},
    ),
    _extract(
        "John ordered 3 pizzas for 27.50 dollars.",
        _object(customer=STRING, item=STRING, quantity=INTEGER, total=NUMBER),
        {"customer": "John", "item": "pizzas", "quantity": 3, "total": 27.5},
    ),
    _extract(
        "My name is Peter, I am 41 and I live in Hamburg.",
        _object(name=STRING, age=INTEGER, city=STRING),
        {"name": "Peter", "age": 41, "city": "Hamburg"},
    ),
    _extract(
        "The meeting with Laura and Tim is on Monday at 14:00 in room 5.",
        _object(people=STRINGS, day=STRING, time=STRING),
        {"people": ["Laura", "Tim"], "day": "Monday", "time": "14:00"},
    ),
    _extract(
        "Dr. Smith, smith@clinic.org, speaks English and French",
        _object(email=STRING, languages=STRINGS),
        {"email": "smith@clinic.org", "languages": ["English", "French"]},
    ),
    _extract(
        "The book 'Dune' was written by Frank Herbert in 1965.",
        _object(title=STRING, author=STRING, year=INTEGER),
        {"title": "Dune", "author": "Frank Herbert", "year": 1965},
    ),
    _extract(
        "Flight LH 400 from Frankfurt to New York departs at 10:05.",
        _object(flight=STRING, origin=STRING, destination=STRING, departure=STRING),
        {"flight": "LH 400", "origin": "Frankfurt", "destination": "New York", "departure": "10:05"},
    ),
    _extract(
        "I bought a red car for 12000 euros.",
        _object(item=STRING, color=STRING, price=NUMBER),
        {"item": "car", "color": "red", "price": 12000},
    ),
    _extract(
        "Lisa has two cats and a dog named Rex.",
        _object(owner=STRING, dog_name=STRING),
        {"owner": "Lisa", "dog_name": "Rex"},
    ),
    _extract(
        "Invoice 2024-17: 480 euros, due on 2024-12-01, unpaid.",
        _object(number=STRING, amount=NUMBER, due=STRING, paid=BOOLEAN),
        {"number": "2024-17", "amount": 480, "due": "2024-12-01", "paid": False},
    ),
    _extract(
        "Anna lives in Vienna, Ben lives in Graz.",
        _object(people=PEOPLE),
        {"people": [{"name": "Anna", "city": "Vienna"}, {"name": "Ben", "city": "Graz"}]},
    ),
    _extract(
        "I'd like 2 coffees and 3 croissants.",
        _object(items=ITEMS),
        {"items": [{"name": "coffees", "quantity": 2}, {"name": "croissants", "quantity": 3}]},
    ),
    _extract(
        "We are looking for a gardener in Leeds, full time, 28000 a year.",
        _object(job=STRING, city=STRING, salary=INTEGER),
        {"job": "gardener", "city": "Leeds", "salary": 28000},
    ),
    _extract(
        "Hi, this is Tom Baker from Bristol, call me at 555-0199.",
        _object(name=STRING, city=STRING, phone=STRING),
        {"name": "Tom Baker", "city": "Bristol", "phone": "555-0199"},
    ),
    _extract(
        "The concert of Nina starts at 20:00 in Dublin, tickets are 35 euros.",
        _object(artist=STRING, start=STRING, city=STRING, price=NUMBER),
        {"artist": "Nina", "start": "20:00", "city": "Dublin", "price": 35},
    ),
)
CONTEXT = "The Llama 4 Maverick model has 128 experts. The Scout model has 16 experts."
CHATS = (
    Request("Say exactly: hello world", "hello world"),
    Request("Write 'hello world' in capital letters.", "HELLO WORLD"),
    Request("Please repeat the sentence 'The quick brown fox jumps.'", "The quick brown fox jumps."),
    Request("What is the capital of France?", "The capital of France is Paris."),
    Request("What is 17 + 25?", "17 plus 25 is 42.", {"enable_thinking": True}),
    Request("What is 908 minus 19?", "908 minus 19 is 889.", {"enable_thinking": True}),
    Request(
        "Which date is earlier: March 3, 2021 or January 5, 2020?",
        "January 5, 2020 comes first.",
        {"enable_thinking": True},
    ),
    Request(
        f"Context: {CONTEXT}\n\nHow many experts does the Llama 4 Maverick model have?",
        "The Llama 4 Maverick model has 128 experts.",
    ),
    Request(
        "The office in Oslo is open from 9 to 5. Rome is closed on Mondays. When is the office in Oslo open?",
        "The office in Oslo is open from 9 to 5.",
    ),
    Request(
        "Items can be returned within 30 days. Shipping is free over 50 euros. How long can items be returned?",
        "Items can be returned within 30 days.",
    ),
    Request(
        "Notes: Paula leads the design team. Igor writes the tests. Who leads the design team?",
        "Paula leads the design team.",
    ),
)
TABLES = {"tool calls": CALLS, "JSON": EXTRACTS, "chat, reading, reasoning": CHATS}
