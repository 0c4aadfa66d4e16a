"""Requests for tools by somebody who has not seen the training data; its author has, and chooses by them."""

from tools.builtin_model.written_requests import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    STRINGS,
    call,
    one_of,
    tool,
)

# weather
WEATHER = tool(
    "get_current_weather", "Get the current weather in a city.", city=STRING, unit=one_of("celsius", "fahrenheit")
)
FORECAST = tool("get_forecast", "Weather forecast for the coming days.", location=STRING, days=INTEGER)
# mail, calendar, chat
EMAIL = tool("send_email", "Send an email.", to=STRING, subject=STRING, body=STRING)
EVENT = tool("createEvent", "Create an event in the user's calendar.", title=STRING, date=STRING, startTime=STRING)
POST = tool("post_message", "Post a message in a chat channel.", channel=STRING, text=STRING)
INVITE = tool("invite_members", "Invite people to a team by email.", team=STRING, emails=STRINGS)
# shop and support
PRODUCTS = tool("search_products", "Search the shop's catalogue.", query=STRING, max_price=NUMBER)
CART = tool("add_to_cart", "Add a product to the shopping cart.", product_id=STRING, quantity=INTEGER)
REFUND = tool("refund_order", "Refund an amount of an order.", order_id=STRING, amount=NUMBER)
CANCEL = tool("cancel_order", "Cancel an order.", order_id=STRING, notify_customer=BOOLEAN)
COUPON = tool("create_coupon", "Create a discount coupon.", code=STRING, percent_off=INTEGER)
STOCK = tool(
    "update_stock",
    "Set how many units of an article a warehouse holds.",
    sku=STRING,
    warehouse=STRING,
    quantity=INTEGER,
)
TICKET = tool("open_ticket", "Open a support ticket.", title=STRING, priority=one_of("low", "medium", "high"))
ASSIGN = tool("assign_ticket", "Assign a support ticket to an agent.", ticket_id=STRING, agent=STRING)
# databases, servers, git, files
SQL = tool("run_query", "Run an SQL query on a database.", database=STRING, sql=STRING)
RESTART = tool("restart_service", "Restart a service.", service=STRING, environment=one_of("staging", "production"))
SCALE = tool(
    "scale_deployment", "Change the number of replicas of a deployment.", deployment=STRING, replicas=INTEGER
)
USER = tool("create_user", "Create a user account.", username=STRING, email=STRING, is_admin=BOOLEAN)
BRANCH = tool("create_branch", "Create a git branch.", repo=STRING, branch=STRING, base=STRING)
MERGE = tool("merge_pull_request", "Merge a pull request.", repo=STRING, number=INTEGER, squash=BOOLEAN)
RENAME = tool("rename_file", "Rename a file.", old_name=STRING, new_name=STRING)
COMPRESS = tool("compress_files", "Pack files into an archive.", files=STRINGS, archive=STRING)
RESIZE = tool("resize_image", "Resize an image to a size in pixels.", path=STRING, width=INTEGER, height=INTEGER)
TAGS = tool("tag_photo", "Add tags to a photo.", photo=STRING, tags=STRINGS)
# home
THERMOSTAT = tool("set_thermostat", "Set the target temperature of a room.", room=STRING, temperature=NUMBER)
LIGHT = tool("setLight", "Switch the light in a room on or off.", room=STRING, on=BOOLEAN)
LOCK = tool("lockDoor", "Lock a door of the house.", door=one_of("front", "back", "garage"))
VACUUM = tool("start_vacuum", "Let the robot vacuum a room.", room=STRING, mode=one_of("quiet", "normal", "turbo"))
ALARM = tool("set_alarm", "Set an alarm for a time of day (HH:MM).", time=STRING)
TIMER = tool("set_timer", "Start a countdown timer.", minutes=INTEGER)
SHOPPING = tool("add_to_shopping_list", "Add items to the shopping list.", items=STRINGS)
RECIPES = tool("find_recipes", "Find recipes that use some ingredients.", ingredients=STRINGS, max_minutes=INTEGER)
SENSOR = tool("read_sensor", "Read the latest value of a sensor.", sensor_id=STRING)
INTERVAL = tool("set_report_interval", "Set how often a device reports its data.", device_id=STRING, seconds=INTEGER)
# people and sales
LEAVE = tool(
    "request_leave",
    "Request leave for an employee.",
    employee_id=STRING,
    days=INTEGER,
    leave_type=one_of("vacation", "sick", "parental"),
)
LEAD = tool("create_lead", "Create a sales lead.", name=STRING, company=STRING, phone=STRING)
DEAL = tool(
    "updateDealStage",
    "Move a deal to another stage.",
    dealId=STRING,
    stage=one_of("proposal", "negotiation", "won", "lost"),
)
# travel and places
FLIGHTS = tool("search_flights", "Search flights between two cities.", origin=STRING, destination=STRING, date=STRING)
HOTEL = tool("book_hotel", "Book a hotel room.", city=STRING, check_in=STRING, nights=INTEGER, guests=INTEGER)
TABLE = tool("book_table", "Reserve a table in a restaurant.", restaurant=STRING, time=STRING, people=INTEGER)
NEARBY = tool(
    "find_nearby", "Find places near the user.", category=one_of("pharmacy", "supermarket", "cafe"), radius_km=NUMBER
)
ROUTE = tool(
    "get_directions",
    "Get directions between two places.",
    start=STRING,
    destination=STRING,
    mode=one_of("walking", "cycling", "driving"),
)
# parcels
PARCEL = tool("trackParcel", "Get the status of a parcel.", trackingNumber=STRING)
PICKUP = tool("schedule_pickup", "Order a courier to pick up a parcel.", address=STRING, date=STRING)
# health
DOCTOR = tool("book_appointment", "Book a doctor's appointment.", patient=STRING, doctor=STRING, date=STRING)
MEDICINE = tool("add_medication_reminder", "Remind the user to take a medicine.", medicine=STRING, time=STRING)
BMI = tool("calculateBmi", "Calculate the body mass index.", weightKg=NUMBER, heightM=NUMBER)
# music, films, games
SONG = tool("play_song", "Play a song.", title=STRING, artist=STRING)
PODCAST = tool("play_podcast", "Play an episode of a podcast.", show=STRING, episode=INTEGER)
RATE = tool("rate_movie", "Rate a movie with 1 to 5 stars.", title=STRING, stars=INTEGER)
GIVE = tool("give_item", "Give an item to a player.", player=STRING, item=STRING, count=INTEGER)
DICE = tool("rollDice", "Roll some dice.", count=INTEGER, sides=INTEGER)
# numbers and money
MULTIPLY = tool("multiply", "Multiply two numbers.", a=NUMBER, b=NUMBER)
CURRENCY = tool(
    "convert_currency",
    "Convert an amount of money between currencies.",
    amount=NUMBER,
    from_currency=STRING,
    to_currency=STRING,
)
PRICE = tool("get_stock_price", "Get the current price of a stock.", ticker=STRING)
TRANSFER = tool(
    "transfer_money", "Transfer money between accounts.", from_account=STRING, to_account=STRING, amount=NUMBER
)
# education and language
ENROLL = tool("enroll_student", "Enroll a student in a course.", student=STRING, course=STRING)
GRADE = tool("record_grade", "Record a student's score.", student_id=STRING, assignment=STRING, score=NUMBER)
TRANSLATE = tool("translate_text", "Translate a text.", text=STRING, target_language=STRING)
DEFINE = tool("define_word", "Look up what a word means.", word=STRING)
# only offered, never the right one
LOGS = tool("get_logs", "Get the last log lines of a service.", service=STRING, lines=INTEGER)
DELETE = tool("delete_file", "Delete a file.", name=STRING)
WORKOUT = tool("log_workout", "Save a workout.", activity=STRING, minutes=INTEGER)
PAUSE = tool("pause_music", "Pause what is playing.", device=STRING)
DIVIDE = tool("divide", "Divide one number by another.", a=NUMBER, b=NUMBER)
WATCHLIST = tool("add_to_watchlist", "Add a movie to the watchlist.", title=STRING)
ISSUE = tool("close_issue", "Close an issue.", repo=STRING, number=INTEGER)
KICK = tool("kick_player", "Remove a player from the server.", player=STRING)

CALLS = (
    call("What's the weather in Lisbon right now, in celsius?", (WEATHER, FORECAST), city="Lisbon", unit="celsius"),
    call("give me the 5 day forecast for Reykjavik", (FORECAST,), location="Reykjavik", days=5),
    call(
        'Email maria.lopez@acme.io with the subject "Invoice 4471" and the text "Please find the invoice attached."',
        (EMAIL, EVENT),
        to="maria.lopez@acme.io",
        subject="Invoice 4471",
        body="Please find the invoice attached.",
    ),
    call(
        "Put Dentist on my calendar for 2025-03-14 at 09:30",
        (EVENT,),
        title="Dentist",
        date="2025-03-14",
        startTime="09:30",
    ),
    call(
        'Post "Deploy finished" in the channel releases',
        (POST, EMAIL, RESTART),
        channel="releases",
        text="Deploy finished",
    ),
    call(
        "Invite ana@zenlabs.dev and kofi@zenlabs.dev to team Phoenix",
        (INVITE, USER, EMAIL),
        team="Phoenix",
        emails=["ana@zenlabs.dev", "kofi@zenlabs.dev"],
    ),
    call("Show me running shoes under 80 dollars", (PRODUCTS, CART), query="running shoes", max_price=80),
    call("Add 3 of SKU-8821 to my cart", (CART,), product_id="SKU-8821", quantity=3),
    call("Refund 24.99 on order A-10233", (REFUND, CANCEL), order_id="A-10233", amount=24.99),
    call(
        "Cancel order ORD-7731 and let the customer know",
        (CANCEL, REFUND, PARCEL),
        order_id="ORD-7731",
        notify_customer=True,
    ),
    call("Make a coupon SPRING25 for 25 percent off", (COUPON,), code="SPRING25", percent_off=25),
    call(
        "Set the stock of HX-200 in warehouse Rotterdam to 140",
        (STOCK, PRICE),
        sku="HX-200",
        warehouse="Rotterdam",
        quantity=140,
    ),
    call(
        'Open a high priority ticket titled "Login page is blank"',
        (TICKET, ASSIGN),
        title="Login page is blank",
        priority="high",
    ),
    call("Assign TCK-902 to Priya", (ASSIGN, TICKET, LEAVE), ticket_id="TCK-902", agent="Priya"),
    call(
        'Run "SELECT count(*) FROM users" on the database analytics',
        (SQL,),
        database="analytics",
        sql="SELECT count(*) FROM users",
    ),
    call("Restart nginx on staging", (RESTART, SCALE, LOGS), service="nginx", environment="staging"),
    call("Scale checkout to 6 replicas", (SCALE,), deployment="checkout", replicas=6),
    call(
        "Create an admin user jdoe with the email jdoe@northwind.com",
        (USER, EMAIL),
        username="jdoe",
        email="jdoe@northwind.com",
        is_admin=True,
    ),
    call(
        'Create a branch "feature/login" in the repo webshop, starting from develop',
        (BRANCH, MERGE),
        repo="webshop",
        branch="feature/login",
        base="develop",
    ),
    call("Merge PR 482 in octo-org/api and squash it", (MERGE,), repo="octo-org/api", number=482, squash=True),
    call("rename draft.txt to final_report.txt", (RENAME, DELETE), old_name="draft.txt", new_name="final_report.txt"),
    call(
        "Zip intro.txt, data.csv and notes.md into backup.zip",
        (COMPRESS, RENAME, DELETE),
        files=["intro.txt", "data.csv", "notes.md"],
        archive="backup.zip",
    ),
    call("Resize logo.png to a width of 512 and a height of 256", (RESIZE,), path="logo.png", width=512, height=256),
    call(
        "Tag DSC_0091.jpg with sunset, beach and family",
        (TAGS, RESIZE),
        photo="DSC_0091.jpg",
        tags=["sunset", "beach", "family"],
    ),
    call("Set the bedroom to 19.5 degrees", (THERMOSTAT, LIGHT), room="bedroom", temperature=19.5),
    call("Turn off the lights in the kitchen", (LIGHT,), room="kitchen", on=False),
    call("Lock the garage door.", (LOCK, LIGHT, THERMOSTAT), door="garage"),
    call("Vacuum the living room in turbo mode", (VACUUM, LIGHT), room="living room", mode="turbo"),
    call("Wake me up at 06:45", (ALARM, TIMER), time="06:45"),
    call("Timer for 12 minutes", (TIMER, ALARM), minutes=12),
    call("Put milk, eggs and olive oil on my shopping list", (SHOPPING,), items=["milk", "eggs", "olive oil"]),
    call(
        "What can I cook with chicken, rice and spinach in 30 minutes at most?",
        (RECIPES, SHOPPING, TIMER),
        ingredients=["chicken", "rice", "spinach"],
        max_minutes=30,
    ),
    call("What does sensor temp-07 show?", (SENSOR, INTERVAL), sensor_id="temp-07"),
    call("Make device pump-3 report every 60 seconds", (INTERVAL, SENSOR), device_id="pump-3", seconds=60),
    call(
        "I'm employee E1042 and I'd like to take 5 days of vacation",
        (LEAVE,),
        employee_id="E1042",
        days=5,
        leave_type="vacation",
    ),
    call(
        "New lead: Sandra Okafor from Brightline Logistics, phone 555-0182",
        (LEAD, DEAL),
        name="Sandra Okafor",
        company="Brightline Logistics",
        phone="555-0182",
    ),
    call("Move deal D-5519 to negotiation", (DEAL, LEAD), dealId="D-5519", stage="negotiation"),
    call(
        "Find flights from Berlin to Kyoto on 2025-04-02",
        (FLIGHTS, HOTEL),
        origin="Berlin",
        destination="Kyoto",
        date="2025-04-02",
    ),
    call(
        "Book a hotel in Porto for 2 guests, 4 nights, checking in 2025-06-18",
        (HOTEL, FLIGHTS, TABLE),
        city="Porto",
        check_in="2025-06-18",
        nights=4,
        guests=2,
    ),
    call(
        "Reserve a table for 4 at Trattoria Roma at 19:30",
        (TABLE,),
        restaurant="Trattoria Roma",
        time="19:30",
        people=4,
    ),
    call("Is there a pharmacy within 2 km?", (NEARBY, ROUTE), category="pharmacy", radius_km=2),
    call(
        "Give me walking directions from Union Square to Alamo Park",
        (ROUTE, NEARBY),
        start="Union Square",
        destination="Alamo Park",
        mode="walking",
    ),
    call("Where is my parcel 1Z999AA10123456784?", (PARCEL, PICKUP), trackingNumber="1Z999AA10123456784"),
    call(
        'Send a courier to "14 Mill Lane, Oxford" on 2025-02-11',
        (PICKUP, PARCEL),
        address="14 Mill Lane, Oxford",
        date="2025-02-11",
    ),
    call(
        "Book an appointment for Emily Carter with Anita Singh on 2025-05-06",
        (DOCTOR, MEDICINE),
        patient="Emily Carter",
        doctor="Anita Singh",
        date="2025-05-06",
    ),
    call("Remind me to take ibuprofen at 08:00", (MEDICINE, DOCTOR), medicine="ibuprofen", time="08:00"),
    call("I weigh 72 kg and I'm 1.78 m tall, what's my BMI?", (BMI,), weightKg=72, heightM=1.78),
    call(
        "Play Bohemian Rhapsody by Queen",
        (SONG, PODCAST),
        title="Bohemian Rhapsody",
        artist="Queen",
    ),
    call('put on episode 212 of "Hardcore History"', (PODCAST, SONG, PAUSE), show="Hardcore History", episode=212),
    call("Give Inception 5 stars", (RATE, WATCHLIST), title="Inception", stars=5),
    call("give 64 cobblestone to Steve", (GIVE, KICK), player="Steve", item="cobblestone", count=64),
    call("Roll 3 dice with 20 sides", (DICE,), count=3, sides=20),
    call("What is 37 times 42?", (MULTIPLY, DIVIDE), a=37, b=42),
    call("Convert 250 USD to EUR", (CURRENCY,), amount=250, from_currency="USD", to_currency="EUR"),
    call("What's the price of NVDA?", (PRICE, CURRENCY), ticker="NVDA"),
    call(
        "Transfer 300 from checking to savings",
        (TRANSFER, CURRENCY),
        from_account="checking",
        to_account="savings",
        amount=300,
    ),
    call(
        "Enroll Hannah Weiss in Organic Chemistry",
        (ENROLL, GRADE),
        student="Hannah Weiss",
        course="Organic Chemistry",
    ),
    call(
        'Student S2291 got 87 points on "Essay 2", please record it',
        (GRADE,),
        student_id="S2291",
        assignment="Essay 2",
        score=87,
    ),
    call(
        'Translate "Where is the train station?" into Italian',
        (TRANSLATE, DEFINE),
        text="Where is the train station?",
        target_language="Italian",
    ),
    call("What does serendipity mean?", (DEFINE,), word="serendipity"),
    # once more, in other words
    call(
        "hey, can you tell me how hot it is in Salt Lake City at the moment? fahrenheit please",
        (WEATHER, THERMOSTAT, ROUTE, FLIGHTS),
        city="Salt Lake City",
        unit="fahrenheit",
    ),
    call(
        "Will it rain in Buenos Aires over the next 3 days?",
        (FORECAST, WEATHER, HOTEL),
        location="Buenos Aires",
        days=3,
    ),
    call(
        "I need to mail tom@harborcafe.com. Subject: Friday delivery. Body: We can take the flour at the back door",
        (EMAIL, POST, PICKUP, LEAD),
        to="tom@harborcafe.com",
        subject="Friday delivery",
        body="We can take the flour at the back door",
    ),
    call(
        'Could you schedule something called "Budget Review"? It\'s on 2024-11-05 and starts at 14:00.',
        (EVENT, ALARM, DOCTOR),
        title="Budget Review",
        date="2024-11-05",
        startTime="14:00",
    ),
    call(
        "write this to the channel team-lunch: pizza arrives at 12:30",
        (POST,),
        channel="team-lunch",
        text="pizza arrives at 12:30",
    ),
    call(
        'lee.wong@mail.com, ruth@mail.com and omar.b@mail.com should get an invitation to the team "Marketing '
        'EU", can you do that?',
        (INVITE, POST),
        team="Marketing EU",
        emails=["lee.wong@mail.com", "ruth@mail.com", "omar.b@mail.com"],
    ),
    call(
        "i'm looking for a mechanical keyboard, can spend 120.50 at most",
        (PRODUCTS, SHOPPING, COUPON, REFUND),
        query="mechanical keyboard",
        max_price=120.5,
    ),
    call(
        "I'd like 12 pieces of B07-XK in my cart, thanks",
        (CART, PRODUCTS, STOCK),
        product_id="B07-XK",
        quantity=12,
    ),
    call(
        "The mug in order 55871-K arrived broken, so please pay 18 euros back to the customer.",
        (REFUND, CANCEL, TRANSFER, TICKET),
        order_id="55871-K",
        amount=18,
    ),
    call(
        "please cancel order W-5562 without notifying the customer",
        (CANCEL, REFUND),
        order_id="W-5562",
        notify_customer=False,
    ),
    call(
        "For our new customers: 15% discount with the code WELCOME15, please set that up",
        (COUPON, CART, REFUND),
        code="WELCOME15",
        percent_off=15,
    ),
    call(
        "We counted 36 units of LMP-7 in the Leeds warehouse, please correct the number",
        (STOCK, CART, SENSOR),
        sku="LMP-7",
        warehouse="Leeds",
        quantity=36,
    ),
    call(
        'I have a problem to report: "Printer on floor 3 jams". Priority is low.',
        (TICKET,),
        title="Printer on floor 3 jams",
        priority="low",
    ),
    call(
        "Can Daniel Novak take over ticket HD-4410?",
        (ASSIGN, TICKET),
        ticket_id="HD-4410",
        agent="Daniel Novak",
    ),
    call(
        "in the database shop_prod execute SELECT name FROM customers WHERE city = 'Oslo'",
        (SQL, LOGS, RESTART),
        database="shop_prod",
        sql="SELECT name FROM customers WHERE city = 'Oslo'",
    ),
    call(
        "auth-api hangs in production again, can you restart it?",
        (RESTART, LOGS),
        service="auth-api",
        environment="production",
    ),
    call(
        "Traffic is going up, we need 10 replicas of image-worker",
        (SCALE, RESTART, LOGS, SQL, USER),
        deployment="image-worker",
        replicas=10,
    ),
    call(
        "New account please: username kim_park, email kim.park@studio.kr, no admin rights",
        (USER, INVITE, LEAD),
        username="kim_park",
        email="kim.park@studio.kr",
        is_admin=False,
    ),
    call(
        "I need a new branch called fix-typos off main in octo-org/docs",
        (BRANCH, ISSUE, MERGE, RENAME),
        repo="octo-org/docs",
        branch="fix-typos",
        base="main",
    ),
    call(
        "please merge pull request 17 of the repo payments-service, but don't squash",
        (MERGE, ISSUE, BRANCH),
        repo="payments-service",
        number=17,
        squash=False,
    ),
    call(
        'The file "IMG_2041.jpg" should be called "beach-sunset.jpg" instead',
        (RENAME, RESIZE, TAGS, COMPRESS),
        old_name="IMG_2041.jpg",
        new_name="beach-sunset.jpg",
    ),
    call(
        "can you pack report.pdf and figures.xlsx together? the archive should be q3.zip",
        (COMPRESS,),
        files=["report.pdf", "figures.xlsx"],
        archive="q3.zip",
    ),
    call(
        "photos/team.jpg has to be 1920 wide and 1080 high",
        (RESIZE, TAGS, RENAME),
        path="photos/team.jpg",
        width=1920,
        height=1080,
    ),
    call(
        'add the tags "birthday" and "grandma" to party.png',
        (TAGS, RENAME, COMPRESS, DELETE),
        photo="party.png",
        tags=["birthday", "grandma"],
    ),
    call(
        "It's freezing in here! 23 degrees in the dining room please",
        (THERMOSTAT, WEATHER, SENSOR),
        room="dining room",
        temperature=23,
    ),
    call("hey could you switch the hallway light on?", (LIGHT, LOCK, VACUUM, THERMOSTAT), room="hallway", on=True),
    call("did I leave the back door open? lock it please", (LOCK,), door="back"),
    call(
        "send the robot to the office, quiet mode, the baby sleeps",
        (VACUUM, TIMER, LIGHT),
        room="office",
        mode="quiet",
    ),
    call("alarm for 22:10 please", (ALARM, EVENT, TIMER), time="22:10"),
    call("the pasta needs 9 minutes, start counting", (TIMER,), minutes=9),
    call(
        "we're out of toilet paper and dish soap, add both to the list please",
        (SHOPPING, PRODUCTS, RECIPES),
        items=["toilet paper", "dish soap"],
    ),
    call(
        "any recipes with lentils and coconut milk? they shouldn't take longer than 45 minutes",
        (RECIPES,),
        ingredients=["lentils", "coconut milk"],
        max_minutes=45,
    ),
    call("Give me the latest value of GH2-humidity.", (SENSOR, WEATHER, PRICE, LOGS), sensor_id="GH2-humidity"),
    call(
        "ESP32-A9 sends too much data, one report per 900 seconds is enough",
        (INTERVAL, TIMER, SENSOR),
        device_id="ESP32-A9",
        seconds=900,
    ),
    call(
        "Could you put in 2 sick days for employee 77-B?",
        (LEAVE, DOCTOR, EVENT),
        employee_id="77-B",
        days=2,
        leave_type="sick",
    ),
    call(
        "I met Peter Lindqvist at the fair, he works for Nordwind Energy and his number is +46 70 123 45 67. "
        "Please add him as a lead.",
        (LEAD, EMAIL, USER),
        name="Peter Lindqvist",
        company="Nordwind Energy",
        phone="+46 70 123 45 67",
    ),
    call("good news, we won deal 80-XR! please update it", (DEAL,), dealId="80-XR", stage="won"),
    call(
        "any flights to New York on 2024-12-20? I'd be leaving from Dublin",
        (FLIGHTS, ROUTE, FORECAST),
        origin="Dublin",
        destination="New York",
        date="2024-12-20",
    ),
    call(
        "We're 5 people and need a hotel in Cape Town, arriving on 2025-01-09 and staying 7 nights.",
        (HOTEL,),
        city="Cape Town",
        check_in="2025-01-09",
        nights=7,
        guests=5,
    ),
    call(
        "we'd like to eat at Golden Lotus tonight, 6 people, 20:00",
        (TABLE, RECIPES, HOTEL, EVENT),
        restaurant="Golden Lotus",
        time="20:00",
        people=6,
    ),
    call("I need a cafe not more than 0.5 km away", (NEARBY, TABLE, WEATHER), category="cafe", radius_km=0.5),
    call(
        "I'm cycling from Ghent to Bruges, which way should I go?",
        (ROUTE, FLIGHTS, NEARBY, FORECAST),
        start="Ghent",
        destination="Bruges",
        mode="cycling",
    ),
    call(
        "hi! can you check where RR123456785SE is, it should have been here by now",
        (PARCEL,),
        trackingNumber="RR123456785SE",
    ),
    call(
        "I have a box to send. Can somebody fetch it on 2024-10-30 at 220 Baker Street?",
        (PICKUP, PARCEL, EVENT, TABLE),
        address="220 Baker Street",
        date="2024-10-30",
    ),
    call(
        "Jonas Berg wants to see a doctor on 2025-01-22, namely Helen Moore",
        (DOCTOR, LEAVE, EVENT, MEDICINE),
        patient="Jonas Berg",
        doctor="Helen Moore",
        date="2025-01-22",
    ),
    call(
        "i always forget my metformin, can you remind me at 21:15?",
        (MEDICINE,),
        medicine="metformin",
        time="21:15",
    ),
    call("bmi for 1.62 m and 58.5 kg", (BMI, WORKOUT, MULTIPLY), weightKg=58.5, heightM=1.62),
    call(
        'I want to hear "Dancing in the Dark" from Bruce Springsteen',
        (SONG, PAUSE, PODCAST, RATE),
        title="Dancing in the Dark",
        artist="Bruce Springsteen",
    ),
    call("Can I listen to Radiolab? Episode 45", (PODCAST, SONG), show="Radiolab", episode=45),
    call(
        'I watched "Spirited Away" yesterday, 4 stars from me',
        (RATE, WATCHLIST, SONG),
        title="Spirited Away",
        stars=4,
    ),
    call(
        "The player DragonQueen99 lost everything, let her have 16 gunpowder",
        (GIVE, KICK, DICE),
        player="DragonQueen99",
        item="gunpowder",
        count=16,
    ),
    call("ok my turn, throw 5 dice, 6 sides each", (DICE, MULTIPLY, GIVE), count=5, sides=6),
    call("please multiply 12.5 by 8", (MULTIPLY, CURRENCY, DIVIDE, BMI), a=12.5, b=8),
    call(
        "How much is 1999.99 GBP in JPY?",
        (CURRENCY, PRICE, MULTIPLY),
        amount=1999.99,
        from_currency="GBP",
        to_currency="JPY",
    ),
    call("how is MSFT trading at the moment", (PRICE,), ticker="MSFT"),
    call(
        'I want to move 75.20 euros out of the account "Household" and into the account "Holiday Fund"',
        (TRANSFER, REFUND, CURRENCY),
        from_account="Household",
        to_account="Holiday Fund",
        amount=75.2,
    ),
    call(
        'Could you sign up Mateo Silva for the course "Intro to Statistics"?',
        (ENROLL, EVENT, USER, GRADE),
        student="Mateo Silva",
        course="Intro to Statistics",
    ),
    call(
        "Midterm Exam, student 40-117, score 92.5, put it in please",
        (GRADE, ENROLL, RATE),
        student_id="40-117",
        assignment="Midterm Exam",
        score=92.5,
    ),
    call(
        "How do you say good night in Japanese?",
        (TRANSLATE, DEFINE, ALARM),
        text="good night",
        target_language="Japanese",
    ),
    call(
        'i keep reading "ubiquitous" and have no idea what it means',
        (DEFINE, TRANSLATE, RATE),
        word="ubiquitous",
    ),
)
