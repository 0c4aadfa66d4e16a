"""What a newcomer asks first: whole requests written by hand, as people write them, not drawn from any template.

Tools and schemas are those of tutorials. Answers are compared as everywhere (`evaluation.is_right`); what could be
answered in several ways is not here.
"""

from tools.builtin_model.written_requests import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    STRINGS,
    Request,
    call,
    extract,
    record,
    tool,
)

WEATHER = tool("get_weather", "Get current weather", location=STRING)
CLOCK = tool("get_time", "Get the current time in a city", city=STRING)
MESSAGE = tool("send_message", "Send a message to a person", recipient=STRING, text=STRING)
EMAIL = tool("send_email", "Send an email", to=STRING, subject=STRING, body=STRING)
TRANSLATE = tool("translate", "Translate text", text=STRING, language=STRING)
CALENDAR = tool("create_event", "Create a calendar event", title=STRING, date=STRING, time=STRING)
TABLE = tool("book_table", "Book a table at a restaurant", restaurant=STRING, people=INTEGER, time=STRING)
MULTIPLY = tool("multiply", "Multiply two numbers", a=NUMBER, b=NUMBER)
SEARCH = tool("search_web", "Search the web", query=STRING)
ORDER = tool("get_order_status", "Get the status of an order", order_id=STRING)
CANCEL = tool("cancel_order", "Cancel an order", order_id=STRING)
REFUND = tool("refund_order", "Refund an order", order_id=STRING, reason=STRING)
MONEY = tool("convert_currency", "Convert an amount of money", **{"amount": NUMBER, "from": STRING, "to": STRING})
LIGHT = tool("set_light", "Switch the light in a room on or off", room=STRING, on=BOOLEAN)
HEATING = tool("set_temperature", "Set the temperature of a room", room=STRING, degrees=NUMBER)
STOCK = tool("get_stock_price", "Get the price of a stock", symbol=STRING)
FLIGHTS = tool("search_flights", "Search for flights", origin=STRING, destination=STRING, date=STRING)
LEVEL = {"type": "string", "enum": ["low", "medium", "high"]}
TODO = tool("add_todo", "Add an item to the todo list", item=STRING, priority=LEVEL)
SHOPPING = tool("add_to_shopping_list", "Add things to the shopping list", items=STRINGS)
TIMER = tool("set_timer", "Set a timer", minutes=INTEGER)
ALARM = tool("set_alarm", "Set an alarm", time=STRING)
NOTE = tool("save_note", "Save a note", title=STRING, body=STRING)
VOLUME = tool("set_volume", "Set the volume of the speaker", level=INTEGER)
RIDE = tool("request_ride", "Request a taxi ride", pickup=STRING, destination=STRING)
USER = tool("get_user", "Look up a user by email", email=STRING)
SONG = tool("play_song", "Play a song", title=STRING)
PHONE = tool("make_call", "Call somebody on the phone", name=STRING)
FILE = tool("read_file", "Read a file", path=STRING)
TICKET = tool("create_ticket", "Create a support ticket", title=STRING, priority=LEVEL)
CUSTOMER = tool("get_customer", "Get a customer by id", customer_id=INTEGER)
HOROSCOPE = tool("get_horoscope", "Get today's horoscope for an astrological sign", sign=STRING)
DICTIONARY = tool("define_word", "Look up the definition of a word", word=STRING)

CALLS = (
    *(call(f"What's the weather like in {city}?", (WEATHER, CLOCK), location=city) for city in ("Paris", "New York")),
    *(call(f"What time is it in {city}?", (CLOCK, WEATHER), city=city) for city in ("Tokyo", "San Francisco")),
    call("What's the weather in Boston today?", (WEATHER,), location="Boston"),
    call("Do I need an umbrella in London?", (WEATHER, CLOCK), location="London"),
    call("Is it warm in Madrid right now?", (WEATHER, CLOCK), location="Madrid"),
    call(
        "Send Ada Lovelace the message 'Dinner at eight'",
        (MESSAGE, WEATHER),
        recipient="Ada Lovelace",
        text="Dinner at eight",
    ),
    call("Tell Bob that I'm running late.", (MESSAGE,), recipient="Bob", text="I'm running late"),
    call("Text mum: happy birthday", (MESSAGE, WEATHER), recipient="mum", text="happy birthday"),
    call("Let Carla know the door is open", (MESSAGE, PHONE), recipient="Carla", text="the door is open"),
    call(
        "Email sam@example.com with the subject 'Hello' and the text 'See you soon'",
        (EMAIL, MESSAGE),
        to="sam@example.com",
        subject="Hello",
        body="See you soon",
    ),
    call("Translate 'good morning' into French.", (TRANSLATE,), text="good morning", language="French"),
    call("How do you say 'thank you' in Japanese?", (TRANSLATE, WEATHER), text="thank you", language="Japanese"),
    call(
        "Translate 'where is the station' to Italian", (TRANSLATE,), text="where is the station", language="Italian"
    ),
    call(
        "Book a table for 4 at Golden Dragon at 19:30.", (TABLE,), restaurant="Golden Dragon", people=4, time="19:30"
    ),
    call("Reserve a table for two people at Luigi's at 8 pm", (TABLE,), restaurant="Luigi's", people=2, time="20:00"),
    call(
        "A table at Blue Lagoon for 6 people at 18:00",
        (TABLE, RIDE),
        restaurant="Blue Lagoon",
        people=6,
        time="18:00",
    ),
    call(
        "Schedule a meeting called 'Budget review' on 2026-03-14 at 10:00.",
        (CALENDAR, WEATHER),
        title="Budget review",
        date="2026-03-14",
        time="10:00",
    ),
    call(
        "Put lunch with Sam in my calendar for 2026-05-02 at 12:30",
        (CALENDAR,),
        title="lunch with Sam",
        date="2026-05-02",
        time="12:30",
    ),
    call("What is 12 times 7?", (MULTIPLY,), a=12, b=7),
    call("Multiply 3.5 by 4", (MULTIPLY, WEATHER), a=3.5, b=4),
    call("Who won the 2022 World Cup?", (SEARCH,), query="Who won the 2022 World Cup?"),
    call("Search the web for cheap laptops", (SEARCH, WEATHER), query="cheap laptops"),
    call("Google the best pizza in Naples", (SEARCH,), query="the best pizza in Naples"),
    call("Where is my order A-1234?", (ORDER, CANCEL), order_id="A-1234"),
    call("Please cancel order 98765.", (CANCEL, ORDER), order_id="98765"),
    call("What's the status of order #4521?", (ORDER, CANCEL, REFUND), order_id="#4521"),
    call("Refund order 777, the reason is 'broken'", (REFUND, ORDER, CANCEL), order_id="777", reason="broken"),
    call("Convert 12 USD to EUR", (MONEY,), **{"amount": 12, "from": "USD", "to": "EUR"}),
    call("How much is 250 euros in yen?", (MONEY, WEATHER), **{"amount": 250, "from": "euros", "to": "yen"}),
    call("Change 99.50 dollars into pounds", (MONEY,), **{"amount": 99.5, "from": "dollars", "to": "pounds"}),
    call("Turn off the light in the kitchen", (LIGHT,), room="kitchen", on=False),
    call("It's dark in the bedroom, switch on the light please", (LIGHT, WEATHER), room="bedroom", on=True),
    call("Set the bathroom to 22 degrees", (HEATING, LIGHT), room="bathroom", degrees=22),
    call("What's the stock price of AAPL?", (STOCK, WEATHER), symbol="AAPL"),
    call("How much is one share of TSLA?", (STOCK,), symbol="TSLA"),
    call(
        "Find flights from Berlin to Lisbon on 2026-07-01",
        (FLIGHTS, WEATHER),
        origin="Berlin",
        destination="Lisbon",
        date="2026-07-01",
    ),
    call(
        "I want to fly to Oslo from Munich on 2026-08-09",
        (FLIGHTS,),
        origin="Munich",
        destination="Oslo",
        date="2026-08-09",
    ),
    call("Add buy milk to my todo list with high priority", (TODO,), item="buy milk", priority="high"),
    call("New todo, low priority: call the dentist", (TODO, NOTE), item="call the dentist", priority="low"),
    call("Put eggs, bread and butter on my shopping list", (SHOPPING, TODO), items=["eggs", "bread", "butter"]),
    call("Set a timer for 10 minutes", (TIMER, WEATHER), minutes=10),
    call("Start a 45 minute timer", (TIMER, ALARM), minutes=45),
    call("Wake me up at 6:30 am", (ALARM, TIMER), time="06:30"),
    call("Save a note titled 'Ideas' with the text 'Write a book'", (NOTE,), title="Ideas", body="Write a book"),
    call("Set the volume to 30", (VOLUME, LIGHT), level=30),
    call("I need a taxi from the station to the airport", (RIDE,), pickup="the station", destination="the airport"),
    call("Look up the user with email ada@example.com", (USER, ORDER), email="ada@example.com"),
    call("Play Blue Moon", (SONG,), title="Blue Moon"),
    call("Can you play 'Yesterday' please", (SONG, VOLUME), title="Yesterday"),
    call("Call Grace Hopper", (PHONE, MESSAGE), name="Grace Hopper"),
    call("Show me the file notes.txt", (FILE,), path="notes.txt"),
    call(
        "Open a ticket 'Printer is broken' with medium priority",
        (TICKET,),
        title="Printer is broken",
        priority="medium",
    ),
    call("Show me customer 4711", (CUSTOMER, USER), customer_id=4711),
    call("What is my horoscope? I am an Aquarius.", (HOROSCOPE,), sign="Aquarius"),
    call("What does the word serendipity mean?", (DICTIONARY, TRANSLATE), word="serendipity"),
)
PEOPLE = {"type": "array", "items": record(name=STRING, city=STRING)}
ITEMS = {"type": "array", "items": record(name=STRING, quantity=INTEGER)}
EXTRACTS = (
    extract(
        "Alice and Bob are going to a science fair on Friday.",
        record(name=STRING, date=STRING, participants=STRINGS),
        {"name": "science fair", "date": "Friday", "participants": ["Alice", "Bob"]},
    ),
    extract(
        "Maria Garcia is 34 years old and works as a nurse in Madrid.",
        record(name=STRING, age=INTEGER, job=STRING, city=STRING),
        {"name": "Maria Garcia", "age": 34, "job": "nurse", "city": "Madrid"},
    ),
    extract(
        "John ordered 3 pizzas for 27.50 dollars.",
        record(customer=STRING, item=STRING, quantity=INTEGER, total=NUMBER),
        {"customer": "John", "item": "pizzas", "quantity": 3, "total": 27.5},
    ),
    extract(
        "My name is Peter, I am 41 and I live in Hamburg.",
        record(name=STRING, age=INTEGER, city=STRING),
        {"name": "Peter", "age": 41, "city": "Hamburg"},
    ),
    extract(
        "The meeting with Laura and Tim is on Monday at 14:00 in room 5.",
        record(people=STRINGS, day=STRING, time=STRING),
        {"people": ["Laura", "Tim"], "day": "Monday", "time": "14:00"},
    ),
    extract(
        "Dr. Smith, smith@clinic.org, speaks English and French",
        record(email=STRING, languages=STRINGS),
        {"email": "smith@clinic.org", "languages": ["English", "French"]},
    ),
    extract(
        "The book 'Dune' was written by Frank Herbert in 1965.",
        record(title=STRING, author=STRING, year=INTEGER),
        {"title": "Dune", "author": "Frank Herbert", "year": 1965},
    ),
    extract(
        "Flight LH 400 from Frankfurt to New York departs at 10:05.",
        record(flight=STRING, origin=STRING, destination=STRING, departure=STRING),
        {"flight": "LH 400", "origin": "Frankfurt", "destination": "New York", "departure": "10:05"},
    ),
    extract(
        "I bought a red car for 12000 euros.",
        record(item=STRING, color=STRING, price=NUMBER),
        {"item": "car", "color": "red", "price": 12000},
    ),
    extract(
        "Lisa has two cats and a dog named Rex.",
        record(owner=STRING, dog_name=STRING),
        {"owner": "Lisa", "dog_name": "Rex"},
    ),
    extract(
        "Invoice 2024-17: 480 euros, due on 2024-12-01, unpaid.",
        record(number=STRING, amount=NUMBER, due=STRING, paid=BOOLEAN),
        {"number": "2024-17", "amount": 480, "due": "2024-12-01", "paid": False},
    ),
    extract(
        "Anna lives in Vienna, Ben lives in Graz.",
        record(people=PEOPLE),
        {"people": [{"name": "Anna", "city": "Vienna"}, {"name": "Ben", "city": "Graz"}]},
    ),
    extract(
        "I'd like 2 coffees and 3 croissants.",
        record(items=ITEMS),
        {"items": [{"name": "coffees", "quantity": 2}, {"name": "croissants", "quantity": 3}]},
    ),
    extract(
        "We are looking for a gardener in Leeds, full time, 28000 a year.",
        record(job=STRING, city=STRING, salary=INTEGER),
        {"job": "gardener", "city": "Leeds", "salary": 28000},
    ),
    extract(
        "Hi, this is Tom Baker from Bristol, call me at 555-0199.",
        record(name=STRING, city=STRING, phone=STRING),
        {"name": "Tom Baker", "city": "Bristol", "phone": "555-0199"},
    ),
    extract(
        "The concert of Nina starts at 20:00 in Dublin, tickets are 35 euros.",
        record(artist=STRING, start=STRING, city=STRING, price=NUMBER),
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
