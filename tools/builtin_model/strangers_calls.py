"""What strangers ask of tools: requests by somebody who has not seen the training data."""

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

FORECAST = tool("get_forecast", "Weather forecast for a city.", city=STRING, days=INTEGER)
AIR_QUALITY = tool("getAirQuality", "Current air quality at a place.", postalCode=STRING)
SEND_MAIL = tool("send_email", "Send an email.", to=STRING, subject=STRING, body=STRING)
FIND_MAIL = tool("search_inbox", "Search the mailbox for messages.", sender=STRING, unread_only=BOOLEAN)
MEETING = tool(
    "createEvent",
    "Put an event into the calendar.",
    title=STRING,
    date=STRING,
    startTime=STRING,
    attendees=STRINGS,
)
ALARM = tool("set_alarm", "Set an alarm.", time=STRING, label=STRING)
TRACK = tool("track_parcel", "Show where a parcel is.", tracking_number=STRING)
CART = tool("addToCart", "Add a product to the shopping cart.", product=STRING, quantity=INTEGER)
REFUND = tool("issue_refund", "Pay money back for an order.", order_id=STRING, amount=NUMBER)
COUNT_ROWS = tool("count_rows", "Count the rows of a database table.", database=STRING, table=STRING)
INDEX = tool("create_index", "Create an index on a table.", table=STRING, columns=STRINGS, unique=BOOLEAN)
LIGHTS = tool("setBrightness", "Dim or brighten the lights of a room.", room=STRING, percent=INTEGER)
THERMOSTAT = tool(
    "set_thermostat",
    "Set the temperature and the mode of a zone.",
    zone=STRING,
    degrees=NUMBER,
    mode=one_of("heat", "cool", "auto"),
)
RENAME = tool("rename_file", "Rename a file.", old_name=STRING, new_name=STRING)
ARCHIVE = tool("make_archive", "Pack files into an archive.", files=STRINGS, archive=STRING)
BRANCH = tool("create_branch", "Create a branch in a repository.", repository=STRING, branch=STRING, base=STRING)
MERGE = tool(
    "mergePullRequest",
    "Merge a pull request.",
    repo=STRING,
    number=INTEGER,
    method=one_of("merge", "squash", "rebase"),
)
LEAVE = tool(
    "request_leave",
    "File a leave request for an employee.",
    employee_id=STRING,
    leave_type=one_of("vacation", "sick", "parental"),
    first_day=STRING,
    last_day=STRING,
)
EMPLOYEE = tool("findEmployee", "Look up an employee in the directory.", email=STRING)
FLIGHTS = tool(
    "search_flights",
    "Find flights between two places.",
    origin=STRING,
    destination=STRING,
    date=STRING,
    passengers=INTEGER,
)
HOTEL = tool("book_hotel", "Book a hotel room.", hotel=STRING, check_in=STRING, nights=INTEGER, breakfast=BOOLEAN)
CURRENCY = tool("convert_currency", "Convert money.", amount=NUMBER, source=STRING, target=STRING)
PRESSURE = tool("logBloodPressure", "Save a blood pressure reading.", systolic=INTEGER, diastolic=INTEGER)
PILLS = tool(
    "add_medication_reminder",
    "Add a daily reminder to take a medicine.",
    medicine=STRING,
    dose_mg=NUMBER,
    time=STRING,
)
PLAY = tool("play_song", "Play a song.", title=STRING, artist=STRING)
PLAYLIST = tool("createPlaylist", "Create a playlist.", name=STRING, songs=STRINGS, isPublic=BOOLEAN)
GCD = tool("gcd", "Greatest common divisor of two integers.", a=INTEGER, b=INTEGER)
TRIANGLE = tool("triangle_area", "Compute the area of a triangle.", base=NUMBER, height=NUMBER)
LEAD = tool("create_lead", "Add a lead to the CRM.", full_name=STRING, company=STRING, phone=STRING)
DEAL = tool(
    "updateDealStage",
    "Move a deal to another stage.",
    dealId=STRING,
    stage=one_of("qualified", "proposal", "won", "lost"),
)
SENSOR = tool(
    "read_sensor",
    "Read a value from a sensor device.",
    device_id=STRING,
    metric=one_of("temperature", "humidity", "pressure"),
)
REBOOT = tool("rebootDevice", "Restart a device.", serialNumber=STRING, force=BOOLEAN)
STATS = tool("get_player_stats", "Statistics of a player of the game.", username=STRING, season=INTEGER)
LOBBY = tool("create_lobby", "Open a game lobby.", map=STRING, max_players=INTEGER, friendly_fire=BOOLEAN)
TICKET = tool(
    "open_ticket",
    "Open a support ticket for a customer.",
    customer_email=STRING,
    summary=STRING,
    priority=one_of("low", "medium", "high"),
)
STOCK = tool("getQuote", "Current price of a stock.", ticker=STRING)
LOAN = tool(
    "monthly_payment",
    "Monthly payment of a loan, with the rate in percent.",
    principal=NUMBER,
    annual_rate=NUMBER,
    years=INTEGER,
)
SHIPPING = tool(
    "quote_shipping",
    "Price for shipping a parcel.",
    weight_kg=NUMBER,
    from_zip=STRING,
    to_zip=STRING,
    express=BOOLEAN,
)
GRADE = tool("recordGrade", "Enter a student's points.", student=STRING, assignment=STRING, points=INTEGER)
RECIPES = tool("find_recipes", "Find recipes by ingredients.", ingredients=STRINGS, max_minutes=INTEGER)
MATCH = tool("get_match_result", "Result of a football match.", home_team=STRING, away_team=STRING, date=STRING)
CHARGER = tool(
    "find_charger",
    "Find a charging station for an electric car.",
    address=STRING,
    connector=one_of("CCS", "CHAdeMO", "Type 2"),
)
WATERING = tool(
    "schedule_watering",
    "Water a plant regularly.",
    plant=STRING,
    every_days=INTEGER,
    millilitres=INTEGER,
)
TRANSLATE = tool(
    "translate",
    "Translate a text.",
    text=STRING,
    target_language=one_of("German", "French", "Japanese", "Polish"),
)
TABLE = tool("reserve_table", "Reserve a table.", restaurant=STRING, party_size=INTEGER, time=STRING)

CALLS = (
    call(
        "What's the weather going to be like in Lisbon over the next 5 days?",
        (FORECAST, AIR_QUALITY),
        city="Lisbon",
        days=5,
    ),
    call(
        "hey, I'm off to Buenos Aires soon - can you pull up a 10 day forecast for it",
        (FORECAST, HOTEL, STOCK),
        city="Buenos Aires",
        days=10,
    ),
    call(
        "How clean is the air in postal code 80331 right now?",
        (AIR_QUALITY,),
        postalCode="80331",
    ),
    call(
        "air quality for SW1A 2AA please",
        (AIR_QUALITY, FORECAST, SENSOR, REBOOT),
        postalCode="SW1A 2AA",
    ),
    call(
        'Email dana.kowalski@brightpath.io with the subject "Invoice 2041" and the text "Paid this morning, thanks!"',
        (SEND_MAIL, FIND_MAIL, TICKET),
        to="dana.kowalski@brightpath.io",
        subject="Invoice 2041",
        body="Paid this morning, thanks!",
    ),
    call(
        "please write a mail to hr@nordwind.de, subject: Parking permit, body: Could I get one for May?",
        (SEND_MAIL, LEAVE, EMPLOYEE),
        to="hr@nordwind.de",
        subject="Parking permit",
        body="Could I get one for May?",
    ),
    call(
        "Do I have any unread messages from Priya Raman? Leave out the ones I've already opened.",
        (FIND_MAIL, SEND_MAIL),
        sender="Priya Raman",
        unread_only=True,
    ),
    call(
        "find everything billing@cloudnest.com ever sent me, read or unread",
        (FIND_MAIL, REFUND, RENAME, ALARM),
        sender="billing@cloudnest.com",
        unread_only=False,
    ),
    call(
        'Schedule "Q3 roadmap review" for 2025-09-12 at 14:30 with Lena, Tobias and Marcus.',
        (MEETING, ALARM, SEND_MAIL),
        title="Q3 roadmap review",
        date="2025-09-12",
        startTime="14:30",
        attendees=["Lena", "Tobias", "Marcus"],
    ),
    call(
        "can you put 'Sprint Retrospective' on 2026-02-03, start 09:00? invite omar@fluxlab.dev and june@fluxlab.dev",
        (MEETING,),
        title="Sprint Retrospective",
        date="2026-02-03",
        startTime="09:00",
        attendees=["omar@fluxlab.dev", "june@fluxlab.dev"],
    ),
    call(
        "wake me at 06:45, call the alarm 'Gym'",
        (ALARM, MEETING),
        time="06:45",
        label="Gym",
    ),
    call(
        'I keep forgetting the bread in the oven. Could you set an alarm labelled "sourdough out" for 17:20?',
        (ALARM, RECIPES, LIGHTS, CURRENCY),
        time="17:20",
        label="sourdough out",
    ),
    call(
        "Where is my package? The number on the slip is 1Z999AA10123456784.",
        (TRACK, SHIPPING, REFUND),
        tracking_number="1Z999AA10123456784",
    ),
    call(
        "track RR482910573DE",
        (TRACK,),
        tracking_number="RR482910573DE",
    ),
    call(
        'I would like 3 pieces of "Moleskine Classic Notebook" in my basket, please.',
        (CART, TRACK, TICKET),
        product="Moleskine Classic Notebook",
        quantity=3,
    ),
    call(
        "put 2 x Logitech MX Master 3S in the cart",
        (CART, PLAY, LOAN, SENSOR, GRADE),
        product="Logitech MX Master 3S",
        quantity=2,
    ),
    call(
        "Give the customer 49.95 back for order A-77120, the blender arrived broken.",
        (REFUND, CART, TRACK, SHIPPING),
        order_id="A-77120",
        amount=49.95,
    ),
    call(
        "refund 18.5 euros on order 300918842",
        (REFUND, DEAL),
        order_id="300918842",
        amount=18.5,
    ),
    call(
        "How many rows does the table 'invoices' in the database 'erp_prod' have?",
        (COUNT_ROWS, INDEX),
        database="erp_prod",
        table="invoices",
    ),
    call(
        "quick check: row count of page_views, db is analytics",
        (COUNT_ROWS, GCD, ARCHIVE),
        database="analytics",
        table="page_views",
    ),
    call(
        "Add a unique index to `users` over `email` and `tenant_id`.",
        (INDEX, COUNT_ROWS, BRANCH),
        table="users",
        columns=["email", "tenant_id"],
        unique=True,
    ),
    call(
        "the shipments table is crawling, index its columns carrier, status and created_at - must not be unique",
        (INDEX,),
        table="shipments",
        columns=["carrier", "status", "created_at"],
        unique=False,
    ),
    call(
        "Dim the bedroom to 20 percent",
        (LIGHTS, SHIPPING),
        room="bedroom",
        percent=20,
    ),
    call(
        "hey, it's too dark in the garage, could I have the lights at 85%?",
        (LIGHTS, WATERING, PLAYLIST, CHARGER),
        room="garage",
        percent=85,
    ),
    call(
        "Set the zone upstairs to 21.5 degrees, mode heat.",
        (THERMOSTAT, LIGHTS, SENSOR),
        zone="upstairs",
        degrees=21.5,
        mode="heat",
    ),
    call(
        "it's boiling in here. put the office thermostat on cool and 19 degrees please",
        (THERMOSTAT, MEETING, STOCK),
        zone="office",
        degrees=19,
        mode="cool",
    ),
    call(
        'Rename "draft_v2.docx" to "thesis_final.docx"',
        (RENAME, FORECAST),
        old_name="draft_v2.docx",
        new_name="thesis_final.docx",
    ),
    call(
        "the file IMG_0412.jpg should be called 'sunset-crete.jpg' instead",
        (RENAME, TRANSLATE, COUNT_ROWS),
        old_name="IMG_0412.jpg",
        new_name="sunset-crete.jpg",
    ),
    call(
        "Pack report.pdf, budget.xlsx and notes.txt into handover.zip, will you?",
        (ARCHIVE, RENAME, SEND_MAIL, FIND_MAIL),
        files=["report.pdf", "budget.xlsx", "notes.txt"],
        archive="handover.zip",
    ),
    call(
        "need one archive named 'logs-week14.tar.gz' out of nginx.log + app.log",
        (ARCHIVE, MATCH),
        files=["nginx.log", "app.log"],
        archive="logs-week14.tar.gz",
    ),
    call(
        "In acme/webshop, create the branch fix/login-timeout off develop.",
        (BRANCH, MERGE),
        repository="acme/webshop",
        branch="fix/login-timeout",
        base="develop",
    ),
    call(
        "i need a new branch called 'feature-dark-mode' starting from main, repo is lumen-ui",
        (BRANCH, TICKET, ALARM),
        repository="lumen-ui",
        branch="feature-dark-mode",
        base="main",
    ),
    call(
        "Please land PR 318 of octotools/parser, method squash.",
        (MERGE, BRANCH, INDEX),
        repo="octotools/parser",
        number=318,
        method="squash",
    ),
    call(
        "Pull request 57 in payments-api is approved, so bring it in with a rebase.",
        (MERGE,),
        repo="payments-api",
        number=57,
        method="rebase",
    ),
    call(
        "Enter sick leave for E-2291, first day 2025-11-03, last day 2025-11-05.",
        (LEAVE, CHARGER),
        employee_id="E-2291",
        leave_type="sick",
        first_day="2025-11-03",
        last_day="2025-11-05",
    ),
    call(
        "hi! my employee number is 10457 and I'd like to request vacation from 2026-07-20 to 2026-07-31",
        (LEAVE, HOTEL, FLIGHTS, MEETING),
        employee_id="10457",
        leave_type="vacation",
        first_day="2026-07-20",
        last_day="2026-07-31",
    ),
    call(
        "Who is sofia.lindqvist@tarn.se in our company directory?",
        (EMPLOYEE, SEND_MAIL, LEAVE),
        email="sofia.lindqvist@tarn.se",
    ),
    call(
        "pull the staff record for k.mbeki@umoja.co.za",
        (EMPLOYEE, PRESSURE),
        email="k.mbeki@umoja.co.za",
    ),
    call(
        "Show me flights from Vienna to Osaka on 2026-04-18 for 2 people.",
        (FLIGHTS, HOTEL, FORECAST),
        origin="Vienna",
        destination="Osaka",
        date="2026-04-18",
        passengers=2,
    ),
    call(
        "need to get from DUB to JFK, leaving 2025-12-21, 4 passengers, what flies?",
        (FLIGHTS, LOBBY, GRADE),
        origin="DUB",
        destination="JFK",
        date="2025-12-21",
        passengers=4,
    ),
    call(
        'Reserve a room at "Casa Fuster", arriving 2026-05-09, 3 nights, with breakfast.',
        (HOTEL, TABLE, FLIGHTS),
        hotel="Casa Fuster",
        check_in="2026-05-09",
        nights=3,
        breakfast=True,
    ),
    call(
        "book me into Villa Serena, check-in 2025-10-14, 1 night, and no breakfast thanks",
        (HOTEL,),
        hotel="Villa Serena",
        check_in="2025-10-14",
        nights=1,
        breakfast=False,
    ),
    call(
        "How much is 250 USD in JPY?",
        (CURRENCY, TRACK),
        amount=250,
        source="USD",
        target="JPY",
    ),
    call(
        "convert 1299.99 from CHF to SEK for me",
        (CURRENCY, SHIPPING, LOAN, CART),
        amount=1299.99,
        source="CHF",
        target="SEK",
    ),
    call(
        "My reading this morning was 128 over 82, please log the blood pressure.",
        (PRESSURE, PILLS),
        systolic=128,
        diastolic=82,
    ),
    call(
        "bp: systolic 141, diastolic 93. save it",
        (PRESSURE, LEAD, DEAL),
        systolic=141,
        diastolic=93,
    ),
    call(
        "Remind me every day to take 500 mg of Metformin at 08:00.",
        (PILLS, ALARM, PRESSURE),
        medicine="Metformin",
        dose_mg=500,
        time="08:00",
    ),
    call(
        "doctor says Bisoprolol, 2.5 mg, each evening at 20:30. add a reminder for that?",
        (PILLS, FORECAST, CART, TRANSLATE),
        medicine="Bisoprolol",
        dose_mg=2.5,
        time="20:30",
    ),
    call(
        'Play "Dancing Queen" by ABBA.',
        (PLAY, COUNT_ROWS),
        title="Dancing Queen",
        artist="ABBA",
    ),
    call(
        "I'm in the mood for something old, put on 'Feeling Good', the one Nina Simone sings",
        (PLAY, LIGHTS, STATS),
        title="Feeling Good",
        artist="Nina Simone",
    ),
    call(
        'Make a public playlist "Road Trip" with "Africa", "Mr. Brightside" and "Wonderwall".',
        (PLAYLIST, PLAY, FLIGHTS),
        name="Road Trip",
        songs=["Africa", "Mr. Brightside", "Wonderwall"],
        isPublic=True,
    ),
    call(
        "new playlist please, not public, name it 'Deep Focus', songs: Weightless, Nuvole Bianche",
        (PLAYLIST, TRACK),
        name="Deep Focus",
        songs=["Weightless", "Nuvole Bianche"],
        isPublic=False,
    ),
    call(
        "What's the greatest common divisor of 252 and 198?",
        (GCD, EMPLOYEE),
        a=252,
        b=198,
    ),
    call(
        "gcd 1071 462",
        (GCD, CURRENCY, RECIPES, LEAVE, REBOOT),
        a=1071,
        b=462,
    ),
    call(
        "Area of a triangle with base 12 and height 7.5?",
        (TRIANGLE, TABLE, BRANCH),
        base=12,
        height=7.5,
    ),
    call(
        "my sail is a triangle 3.2 m high with a base of 4.6 m - how many square metres of cloth is that",
        (TRIANGLE,),
        base=4.6,
        height=3.2,
    ),
    call(
        "New lead: Helena Brandt from Kestrel Analytics, phone +49 30 5550142.",
        (LEAD, DEAL),
        full_name="Helena Brandt",
        company="Kestrel Analytics",
        phone="+49 30 5550142",
    ),
    call(
        "just met Rajesh Iyer at the fair, he works for Blue Harbor Foods, his phone is 555-0186. "
        "put him into the crm as a lead",
        (LEAD, EMPLOYEE, TICKET, MEETING),
        full_name="Rajesh Iyer",
        company="Blue Harbor Foods",
        phone="555-0186",
    ),
    call(
        "Move deal D-4409 to won!",
        (DEAL, REBOOT, MATCH),
        dealId="D-4409",
        stage="won",
    ),
    call(
        "sadly opp-1183 is lost, please update the deal",
        (DEAL, WATERING),
        dealId="opp-1183",
        stage="lost",
    ),
    call(
        "What humidity does node-17 report?",
        (SENSOR, REBOOT, FORECAST),
        device_id="node-17",
        metric="humidity",
    ),
    call(
        "read pressure from device 'boiler_02'",
        (SENSOR, PRESSURE, PLAY),
        device_id="boiler_02",
        metric="pressure",
    ),
    call(
        "The router with serial number SN-88A31F hangs again, force a restart.",
        (REBOOT, SENSOR),
        serialNumber="SN-88A31F",
        force=True,
    ),
    call(
        "can you restart the camera, serial CX200417, but gently, don't force it",
        (REBOOT, TICKET, RENAME, PLAYLIST),
        serialNumber="CX200417",
        force=False,
    ),
    call(
        "Show the stats of xX_Falcon_Xx in season 9.",
        (STATS, REFUND, TRANSLATE),
        username="xX_Falcon_Xx",
        season=9,
    ),
    call(
        "how well did user 'pixelmonk' play in season 3?",
        (STATS, GCD),
        username="pixelmonk",
        season=3,
    ),
    call(
        "Open a lobby on the map 'Frozen Lake' for up to 8 players with friendly fire off.",
        (LOBBY, STATS),
        map="Frozen Lake",
        max_players=8,
        friendly_fire=False,
    ),
    call(
        "let's go, lobby with max 16 players, map Dustbowl, friendly fire on",
        (LOBBY, TABLE, AIR_QUALITY),
        map="Dustbowl",
        max_players=16,
        friendly_fire=True,
    ),
    call(
        'Open a high priority ticket for ann@pinecrest.org: "Cannot reset password"',
        (TICKET, SEND_MAIL),
        customer_email="ann@pinecrest.org",
        summary="Cannot reset password",
        priority="high",
    ),
    call(
        'raise a support case, low priority. customer is j.ferrari@volta.it and the summary is "Logo looks blurry"',
        (TICKET, COUNT_ROWS, HOTEL, SENSOR, TRIANGLE),
        customer_email="j.ferrari@volta.it",
        summary="Logo looks blurry",
        priority="low",
    ),
    call(
        "What is NVDA trading at?",
        (STOCK, RECIPES, LIGHTS, MERGE),
        ticker="NVDA",
    ),
    call(
        "stock price of SAP pls",
        (STOCK,),
        ticker="SAP",
    ),
    call(
        "What would I pay per month on a loan of 240000 at 3.9 percent a year over 25 years?",
        (LOAN, CURRENCY),
        principal=240000,
        annual_rate=3.9,
        years=25,
    ),
    call(
        "Hi, car loan question: 18500 borrowed, 5 years, annual rate 6.25%. monthly payment?",
        (LOAN, CHARGER, TRIANGLE),
        principal=18500,
        annual_rate=6.25,
        years=5,
    ),
    call(
        "What does it cost to send 4.2 kg from 10115 to 20095 by express?",
        (SHIPPING, TRACK, CART),
        weight_kg=4.2,
        from_zip="10115",
        to_zip="20095",
        express=True,
    ),
    call(
        "shipping quote please: 11 kg, from zip 94107 to zip 60614, no express",
        (SHIPPING, GRADE),
        weight_kg=11,
        from_zip="94107",
        to_zip="60614",
        express=False,
    ),
    call(
        "Give Amelia Novak 87 points for Essay 2.",
        (GRADE,),
        student="Amelia Novak",
        assignment="Essay 2",
        points=87,
    ),
    call(
        "Assignment: Fractions Quiz. Jonas Weber got 42 points, please enter that.",
        (GRADE, STATS, TRANSLATE, COUNT_ROWS, AIR_QUALITY),
        student="Jonas Weber",
        assignment="Fractions Quiz",
        points=42,
    ),
    call(
        "What can I cook with chickpeas, spinach and feta in 30 minutes at most?",
        (RECIPES, LOBBY, GRADE),
        ingredients=["chickpeas", "spinach", "feta"],
        max_minutes=30,
    ),
    call(
        "i've got tofu, rice and ginger, and no more than 20 minutes. recipes?",
        (RECIPES, PILLS, STOCK, GCD, INDEX),
        ingredients=["tofu", "rice", "ginger"],
        max_minutes=20,
    ),
    call(
        "How did Arsenal against Everton end on 2025-03-15? Arsenal played at home.",
        (MATCH, INDEX),
        home_team="Arsenal",
        away_team="Everton",
        date="2025-03-15",
    ),
    call(
        "final score 2024-11-30, away team Bayern, home team Dortmund",
        (MATCH, THERMOSTAT, LEAD),
        home_team="Dortmund",
        away_team="Bayern",
        date="2024-11-30",
    ),
    call(
        "Find a CCS charger near 14 Harbour Street.",
        (CHARGER, FORECAST, REFUND),
        address="14 Harbour Street",
        connector="CCS",
    ),
    call(
        "my car's battery is nearly empty! i'm at Bahnhofstrasse 3 and need CHAdeMO",
        (CHARGER, WATERING),
        address="Bahnhofstrasse 3",
        connector="CHAdeMO",
    ),
    call(
        "Water the monstera every 7 days with 400 ml.",
        (WATERING, LIGHTS),
        plant="monstera",
        every_days=7,
        millilitres=400,
    ),
    call(
        "the basil on my balcony dries out, give it 150 ml every 2 days",
        (WATERING, RECIPES, AIR_QUALITY, THERMOSTAT, BRANCH),
        plant="basil",
        every_days=2,
        millilitres=150,
    ),
    call(
        'Translate "Where is the train station?" into Japanese.',
        (TRANSLATE, FLIGHTS, HOTEL),
        text="Where is the train station?",
        target_language="Japanese",
    ),
    call(
        'How do I say "I am allergic to nuts" in Polish?',
        (TRANSLATE, PILLS, TABLE),
        text="I am allergic to nuts",
        target_language="Polish",
    ),
    call(
        "Reserve a table for 6 at Trattoria Bellini, 19:30.",
        (TABLE, HOTEL),
        restaurant="Trattoria Bellini",
        party_size=6,
        time="19:30",
    ),
    call(
        "we're 2 and would like to eat at Noma at 20:15, can you get us a table",
        (TABLE, TRACK, MERGE, LEAD),
        restaurant="Noma",
        party_size=2,
        time="20:15",
    ),
)
