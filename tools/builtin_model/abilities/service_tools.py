"""Tools of shops, homes, offices and services, one call each: the more of them, the less an unknown one surprises."""

from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities.known_tools import ROOM, argument, tool

SIZES = kinds.choice("small", "medium", "large")
CURRENCIES = kinds.choice("USD", "EUR", "GBP", "JPY")
DEVICES = kinds.choice("fan", "oven", "washer", "heater", "radio", "pump")
GENRES = kinds.choice("rock", "jazz", "pop", "folk", "classical")
CLASSES = kinds.choice("economy", "business", "first")

TOOLS = (
    tool(
        "pizza",
        "order_pizza pizza pizza_order orderPizza",
        "Order a pizza|Sends an order to the pizza shop.",
        (
            argument("topping", kinds.FOOD, "topping kind flavour", "What is on it"),
            argument("size", SIZES, "size pizza_size", required=False),
        ),
        (
            "[Order|Get|I want|Get me|I would like] a pizza with {topping}[.|, please.|]",
            "[Order|Get|I want] a {size} pizza with {topping}[.|, please.|]",
            "[Can|Could] [I have|we get] a {size} {topping} pizza?",
            "I am hungry: {topping} pizza[, {size}|][.|!|]",
            "One {topping} pizza[.|, please.|]",
        ),
        ("Let's have pizza, {topping} on top.", "Bring us a pizza that has {topping}."),
    ),
    tool(
        "train",
        "book_train train_ticket buy_train_ticket bookTrain",
        "Book a train ticket|Buys a ticket for a train.",
        (
            argument("from", kinds.CITY, "from origin start departure"),
            argument("to", kinds.CITY, "to destination goal arrival"),
            argument("day", kinds.WEEKDAY, "day weekday when", required=False),
        ),
        (
            "[Book|Buy|Get me|I need] a train [ticket|] from {from} to {to}[.|, please.|]",
            "[Book|Buy|Get me|I need] a train [ticket|] from {from} to {to} on {day}[.|]",
            "[I want|I have] to [take|catch] the train from {from} to {to}[ on {day}|][.|]",
            "[A ticket|One seat] on the train to {to}, [I start in|from] {from}[.|]",
            "Train {from} to {to}[, {day}|]",
        ),
        ("By rail from {from} to {to}, please.", "I would like to ride the train to {to} from {from}."),
    ),
    tool(
        "car rental",
        "rent_car car_rental hire_car rentCar",
        "Rent a car|Books a rental car in a city.",
        (
            argument("place", kinds.CITY, "city location place pickup"),
            argument("days", kinds.SMALL, "days num_days duration length", "Number of days"),
        ),
        (
            "[Rent|Hire|Book|I need|Get me] a car in {place} for {days} days[.|, please.|]",
            "[For|I need for] {days} days a [rental|] car in {place}[.|]",
            "[Can|Could] I [rent|hire|have] a car in {place} for {days} days?",
            "Rental car, {place}, {days} days",
        ),
        ("We want to drive around {place} by a rented car, {days} days long.",),
    ),
    tool(
        "restaurant",
        "find_restaurant restaurants search_restaurants findRestaurant",
        "Find a restaurant|Finds places to eat in a city.",
        (
            argument("place", kinds.CITY, "city location where area"),
            argument("food", kinds.FOOD, "food dish cuisine", "What to eat", required=False),
        ),
        (
            "[Find|Show me|Look for|Is there] a [good|] restaurant in {place}[.|?|]",
            "Where can [I|we] eat in {place}[?|]",
            "Where can [I|we] [eat|get|have] {food} in {place}[?|]",
            "[Find|Show me|I want] a restaurant in {place} [with|that has|for] {food}[.|]",
            "restaurants {place}",
        ),
        ("Any place to dine in {place}?", "Which places in {place} serve {food}?"),
    ),
    tool(
        "museum",
        "museum_hours opening_hours get_opening_hours openingHours",
        "Opening hours of a museum|When a museum or a shop is open",
        (argument("name", kinds.TITLE, "name place museum shop"),),
        (
            "[When|What time|Until when] is {name} open[?|]",
            "When does {name} [open|close][?| today?]",
            "[Tell me|Give me] the opening [hours|times] of {name}[.|]",
            "Is {name} open [today|now|tomorrow|on Sunday]?",
        ),
        ("At what hour may one enter {name}?",),
    ),
    tool(
        "appointment",
        "book_appointment make_appointment doctor_appointment bookAppointment",
        "Book an appointment with a doctor|Makes an appointment.",
        (
            argument("who", kinds.NAME, "doctor name with person"),
            argument("day", kinds.WEEKDAY, "day weekday when"),
            argument("time", kinds.TIME, "time at hour", "Time (HH:MM)"),
        ),
        (
            "[Book|Make|I need|Get me] an appointment with [Doctor|Dr|] {who} on {day} at {time}[.|]",
            "[Can|Could] I see {who} on {day} at {time}?",
            "[Doctor|Dr] {who}, {day}, {time}[, please.|]",
            "I [want|have] to see [doctor|] {who} [this|next|on] {day} at {time}[.|]",
        ),
        ("Let me visit Doctor {who} at {time} on {day}.",),
    ),
    tool(
        "device",
        "switch_device device_power control_device switchDevice",
        "Switch a device on or off|Turns a machine of the house on or off.",
        (
            argument("device", DEVICES, "device machine appliance name"),
            argument("on", kinds.boolean("on", "off"), "on power is_on state"),
        ),
        (
            "[Turn|Switch] {on} the {device}[.|, please.|!|]",
            "[Turn|Switch] the {device} {on}[.|, please.|]",
            "[Can|Could] you [turn|switch] the {device} {on}?",
            "{device} {on}[!|.|]",
        ),
        ("I would like the {device} to be {on}.",),
    ),
    tool(
        "blinds",
        "move_blinds blinds set_blinds setBlinds",
        "Move the blinds of a room|Opens the blinds by some percent.",
        (
            argument("room", ROOM, "room place where"),
            argument("percent", kinds.SMALL, "percent position level", "0 is closed, 100 is open"),
        ),
        (
            "[Open|Move|Set] the blinds in the {room} [to|by] {percent}[ percent|%|][.|]",
            "[Blinds|Shutters] in the {room} [to|at] {percent}[ percent|%|][.|]",
            "[Set|Put] the {room} [blinds|shutters] [to|at] {percent} percent[.|]",
        ),
        ("Let the blinds of the {room} go to {percent} percent.",),
    ),
    tool(
        "vacuum",
        "start_vacuum vacuum clean_room vacuumRoom",
        "Let the vacuum robot clean a room|Cleans a room.",
        (argument("room", ROOM, "room place area"),),
        (
            "[Clean|Vacuum] the {room}[.|, please.|!|]",
            "[Send|Start] the [vacuum|robot] [to|in] the {room}[.|]",
            "The {room} is [dirty|dusty|a mess][.|!| again.]",
            "[Can|Could] you [clean|vacuum] the {room}?",
        ),
        ("There are crumbs in the {room}.", "Please hoover the {room}."),
    ),
    tool(
        "camera",
        "show_camera camera_view get_camera cameraView",
        "Show the camera of a room|Returns the picture of a camera.",
        (argument("room", ROOM, "room camera place"),),
        (
            "[Show me|Let me see|Open] the camera [in|of] the {room}[.|]",
            "What [does the camera see|is going on|happens] in the {room}[?|]",
            "[Is there|Is] [anybody|somebody|someone] in the {room}?",
            "{room} camera",
        ),
        ("Who is in the {room} right now?",),
    ),
    tool(
        "radio",
        "play_radio radio tune_radio playRadio",
        "Play a radio station|Turns on internet radio of a genre.",
        (argument("genre", GENRES, "genre style kind music"),),
        (
            "[Play|Put on|Turn on] [some|a|] {genre} [radio|station|on the radio][.|, please.|]",
            "I [want to|would like to] hear {genre} [on the radio|radio][.|]",
            "[Tune|Switch] the radio to {genre}[.|]",
        ),
        ("Let the radio play {genre}.",),
    ),
    tool(
        "podcast",
        "play_podcast podcast start_podcast playPodcast",
        "Play a podcast|Plays the latest episode of a podcast.",
        (argument("title", kinds.QUOTED, "title podcast name show"),),
        (
            "[Play|Start|Put on] the podcast {title}[.|, please.|]",
            "[The latest|A new|The next] episode of {title}[.|, please.|]",
            "I want to [hear|listen to] the podcast {title}[.|]",
        ),
        ("Is there a new episode of the podcast {title}? Let me hear it.",),
    ),
    tool(
        "book loan",
        "borrow_book loan_book library_loan borrowBook",
        "Borrow a book from the library|Reserves a book in the library.",
        (
            argument("title", kinds.QUOTED, "title book book_title"),
            argument("weeks", kinds.SMALL, "weeks duration num_weeks", required=False),
        ),
        (
            "[Borrow|Reserve|Get] the book {title}[ for me| from the library|][.|]",
            "[Borrow|I want to borrow|Can I borrow] {title} for {weeks} weeks[.|?|]",
            "I want to read {title}, [does the library have it|get it from the library][?|.|]",
        ),
        ("From the library I would like {title}.",),
    ),
    tool(
        "package sending",
        "ship_package send_package create_shipment shipPackage",
        "Ship a package to an address|Creates a shipment.",
        (
            argument("to", kinds.CITY, "to city destination address"),
            argument("weight", kinds.DECIMAL, "weight weight_kg kg", "Weight in kilograms"),
        ),
        (
            "[Ship|Send|Mail] a [package|box] of {weight} [kg|kilos] to {to}[.|]",
            "[Ship|Send] a {weight} kg [package|box] to {to}[.|, please.|]",
            "[A box|A package] [for|to] {to}, {weight} kg[.|]",
            "I have to send {weight} kilos to {to}[.|]",
        ),
        ("A heavy box goes to {to}, it weighs {weight} kg.",),
    ),
    tool(
        "refund",
        "request_refund refund refund_order requestRefund",
        "Ask for a refund of an order|Gives the money of an order back.",
        (
            argument("order", kinds.IDENTIFIER, "order_id order id number"),
            argument("reason", kinds.QUOTED, "reason why comment", required=False),
        ),
        (
            "[I want|Give me|Please give me] [my money|the money] back for [the|] order {order}[.|]",
            "[Refund|Please refund] [the|my|] order {order}[.|, please.|]",
            "[Refund|Please refund] [the|my|] order {order}, [reason|because of] {reason}[.|]",
            "Order {order} [was broken|never came|is wrong], [refund it|I want a refund][.|]",
        ),
        ("For order {order} I want to be paid back.",),
    ),
    tool(
        "coupon",
        "apply_coupon use_coupon redeem_code applyCoupon",
        "Apply a coupon|Redeems a discount code.",
        (argument("code", kinds.IDENTIFIER, "code coupon coupon_code voucher"),),
        (
            "[Apply|Use|Redeem] [the|my|] [coupon|code|voucher|discount code] {code}[.|]",
            "I have [a|the] [coupon|voucher|discount code] {code}[.|]",
            "[Can|Could] I [use|redeem] {code} [for a discount|here]?",
        ),
        ("Does {code} give me a discount?",),
    ),
    tool(
        "wish list",
        "add_wish wishlist add_to_wishlist addWish",
        "Put something on the wish list|Adds an item to the wishes.",
        (argument("item", kinds.SUBJECT, "item wish name thing"),),
        (
            "[Add|Put] {item} [on|to] [my|the] [wish list|wishes][.|]",
            "I wish for {item}[.|]",
            "[My wish is|I wish I had|One day I want] {item}[.|]",
        ),
        ("{item} should be on my list of wishes.",),
    ),
    tool(
        "gift",
        "send_gift gift order_gift sendGift",
        "Send a gift to a person|Sends somebody a present.",
        (
            argument("who", kinds.NAME, "to recipient person name"),
            argument("gift", kinds.SUBJECT, "gift item present", "What to send"),
        ),
        (
            "[Send|Give] {who} {gift} [as a gift|as a present|for the birthday][.|]",
            "[A gift|A present] for {who}: {gift}[.|]",
            "[Surprise|Make happy] {who} with {gift}[.|!|]",
        ),
        ("{who} has birthday and shall get {gift}.",),
    ),
    tool(
        "name origin",
        "name_origin origin_of_name lookup_name nameOrigin",
        "Where a first name comes from|Looks up the origin of a name.",
        (argument("name", kinds.NAME, "name first_name given_name"),),
        (
            "[Where does|From where does] the name {name} come[?| from?]",
            "[What is|Tell me] the origin of the name {name}[?|.|]",
            "What does the name {name} [mean|stand for][?|]",
        ),
        ("Is {name} an old name? Where is it from?",),
    ),
    tool(
        "rhyme",
        "find_rhyme rhymes get_rhymes rhymeWords",
        "Find words that rhyme|Returns rhymes for a word.",
        (argument("word", kinds.WORD, "word term text"),),
        (
            "What rhymes with {word}[?|]",
            "[Find|Give me|Tell me] [a rhyme|rhymes|words that rhyme] [with|for|on] {word}[.|]",
            "Is there a rhyme for {word}?",
        ),
        ("Which words sound like {word} at the end?",),
    ),
    tool(
        "synonym",
        "synonyms find_synonym thesaurus getSynonyms",
        "Find synonyms of a word|Words that mean the same",
        (argument("word", kinds.WORD, "word term expression"),),
        (
            "[What is|Give me|Find] [another word|a synonym|synonyms] for {word}[?|.|]",
            "[How else can I|How else do I] say {word}[?|]",
            "Which words mean the same as {word}[?|]",
        ),
        ("In other words, what is {word}?",),
    ),
    tool(
        "spelling",
        "check_spelling spell_check spelling spellCheck",
        "Check the spelling of a text|Finds spelling mistakes.",
        (argument("text", kinds.QUOTED, "text sentence input"),),
        (
            "[Check|Correct] the spelling [of|in|:] {text}[.|]",
            "[Is|Did I spell] {text} [right|spelled correctly|correct][?|]",
            "[Are there|Any] [mistakes|typos|errors] in {text}[?|]",
        ),
        ("Have I written {text} without mistakes?",),
    ),
    tool(
        "summary",
        "summarize_text summary make_summary summarizeText",
        "Summarize a text|Returns a short version of a text.",
        (
            argument("text", kinds.QUOTED, "text input content"),
            argument("words", kinds.SMALL, "max_words words limit", "At most so many words", required=False),
        ),
        (
            "[Summarize|Sum up|Shorten] {text}[.|, please.|]",
            "[Summarize|Sum up|Shorten] {text} in {words} words[.|]",
            "[Make|Give me] a [short|] summary of {text}[.|]",
        ),
        ("{text} is too long, make it short.",),
    ),
    tool(
        "employee",
        "find_employee employee_info get_employee findEmployee",
        "Find an employee of the company|Looks up a colleague.",
        (argument("name", kinds.NAME, "name employee full_name colleague"),),
        (
            "[Who is|Find|Look up] [our colleague|the employee|my colleague] {name}[?|.|]",
            "[In which team|Where|In which office] does {name} work[?|]",
            "[Find|Give me] the [phone number|office|desk] of [our colleague|] {name}[.|]",
        ),
        ("Does {name} work for us?",),
    ),
    tool(
        "holiday",
        "request_leave take_holiday leave_request requestLeave",
        "Request days off|Asks for holidays at work.",
        (
            argument("start", kinds.ISO_DATE, "start start_date from", "First day (YYYY-MM-DD)"),
            argument("days", kinds.SMALL, "days num_days duration"),
        ),
        (
            "I [need|want|would like] {days} days off [from|starting] {start}[.|]",
            "[Request|Book|Ask for] {days} days of [leave|holiday|vacation] [from|starting] {start}[.|]",
            "[From|Starting] {start} I am [away|on holiday|off] for {days} days[.|]",
        ),
        ("May I stay at home for {days} days as of {start}?",),
    ),
    tool(
        "meeting room",
        "book_room reserve_room room_booking bookRoom",
        "Book a meeting room|Reserves a room in the office.",
        (
            argument("time", kinds.TIME, "time start at", "Time (HH:MM)"),
            argument("people", kinds.SMALL, "people seats capacity"),
        ),
        (
            "[Book|Reserve|I need|Get us] a [meeting|] room for {people} [people|persons] at {time}[.|]",
            "[Book|Reserve] a room at {time} for {people}[.| people.|]",
            "We are {people} [people|] and need a room at {time}[.|]",
        ),
        ("At {time} {people} of us want to meet in some room.",),
    ),
    tool(
        "deploy",
        "deploy release_service deploy_app deployService",
        "Deploy a service|Releases a version of a service to production.",
        (
            argument("service", kinds.WORD, "service app project"),
            argument("version", kinds.IDENTIFIER, "version tag release", required=False),
        ),
        (
            "[Deploy|Release|Ship] [the service|the app|] {service}[.|, please.|]",
            "[Deploy|Release|Ship] version {version} of {service}[.|]",
            "[Bring|Put] {service} into production[.|]",
            "[Roll out|Push out] {service}[ {version}|][.|]",
        ),
        ("{service} should go live now.",),
    ),
    tool(
        "log reading",
        "get_logs read_logs show_logs getLogs",
        "Get the logs of a service|Shows the last lines of a log.",
        (
            argument("service", kinds.WORD, "service app source"),
            argument("lines", kinds.INTEGER, "lines limit count", "How many lines", required=False),
        ),
        (
            "[Show me|Get|Print|I need] the logs [of|for|from] {service}[.|]",
            "[Show me|Get|Print] the last {lines} [log lines|lines of the log] [of|from] {service}[.|]",
            "[What|Which errors] [did|does] {service} log[?|]",
        ),
        ("What has {service} written to its log?",),
    ),
    tool(
        "server restart",
        "restart_server restart reboot restartServer",
        "Restart a server|Reboots a machine.",
        (argument("server", kinds.WORD, "server host machine hostname"),),
        (
            "[Restart|Reboot] [the server|the machine|the host|] {server}[.|, please.|!|]",
            "[The server|] {server} [hangs|is down|does not answer], [restart|reboot] it[.|]",
            "[Can|Could] you [restart|reboot] {server}?",
        ),
        ("Turn {server} off and on again.",),
    ),
    tool(
        "database",
        "run_query query_database sql runSql",
        "Run a query on the database|Counts the rows of a table.",
        (argument("table", kinds.WORD, "table table_name source"),),
        (
            "How many rows [does the table|are in the table|has the table] {table}[ have|][?|]",
            "[Count|Show] the rows [in|of] [the table|] {table}[.|]",
            "[Query|Ask] the database for [the table|] {table}[.|]",
        ),
        ("Is anything in the database table {table}?",),
    ),
    tool(
        "bug",
        "report_bug create_issue file_bug reportBug",
        "Report a bug|Opens an issue in the tracker.",
        (
            argument("title", kinds.QUOTED, "title summary subject"),
            argument("label", kinds.choice("bug", "feature", "question"), "label type kind", required=False),
        ),
        (
            "[Report|File] [a|the] bug[:|] {title}[.|]",
            "[Open|Create|File] an issue {title}[.|]",
            "[Open|Create|File] an issue {title} with [the label|label] {label}[.|]",
            "[There is a bug|I found a bug|Something is broken]: {title}[.|]",
        ),
        ("Let the developers know: {title}.",),
    ),
    tool(
        "running",
        "log_run record_run add_workout logRun",
        "Record a run|Saves how far the user ran.",
        (
            argument("km", kinds.DECIMAL, "distance km distance_km", "Distance in km"),
            argument("minutes", kinds.SMALL, "minutes duration time_minutes", required=False),
        ),
        (
            "I [ran|jogged|have run] {km} [km|kilometers][.| today.|!|]",
            "I [ran|jogged] {km} [km|kilometers] in {minutes} minutes[.|!|]",
            "[Record|Log|Save] a run of {km} km[.|]",
            "[Record|Log|Save] a run of {km} km, {minutes} minutes[.|]",
        ),
        ("Today my run was {km} km long.",),
    ),
    tool(
        "meal",
        "log_meal add_meal record_food logMeal",
        "Record a meal|Saves what the user ate, with the calories.",
        (
            argument("food", kinds.FOOD, "food meal dish"),
            argument("calories", kinds.INTEGER, "calories kcal energy", required=False),
        ),
        (
            "I [ate|had] {food}[.| for lunch.| for dinner.| for breakfast.|]",
            "I [ate|had] {food}[,| with] {calories} calories[.|]",
            "[Record|Log|Save] [a meal of|the meal] {food}[.|]",
        ),
        ("My lunch was {food}.",),
    ),
    tool(
        "seat class",
        "upgrade_seat seat_upgrade change_class upgradeSeat",
        "Change the class of a seat|Upgrades a flight booking.",
        (
            argument("booking", kinds.IDENTIFIER, "booking booking_id reference pnr"),
            argument("class", CLASSES, "class cabin seat_class"),
        ),
        (
            "[Upgrade|Change|Move] [my|the|] booking {booking} to {class}[ class|][.|]",
            "[I want to|Can I] fly {class} [class|] with booking {booking}[.|?|]",
            "{class} class for [the|] booking {booking}[.|, please.|]",
        ),
        ("I would rather sit in {class} class, my booking is {booking}.",),
    ),
    tool(
        "plant",
        "water_plant plants water waterPlants",
        "Water a plant|Gives a plant some water.",
        (
            argument("plant", kinds.WORD, "plant name which"),
            argument("litres", kinds.SMALL, "litres amount liters", required=False),
        ),
        (
            "[Water|Please water] the plant {plant}[.|, please.|]",
            "Give [the|my] [plant|] {plant} {litres} litres of water[.|]",
            "[The|My] plant {plant} is [dry|thirsty][.|!|]",
        ),
        ("The leaves of {plant} hang, it needs water.",),
    ),
    tool(
        "exchange rate",
        "exchange_rate get_rate currency_rate exchangeRate",
        "Get the exchange rate of a currency|How much one currency is worth in another",
        (
            argument("base", CURRENCIES, "base from_code currency"),
            argument("quote", CURRENCIES, "quote to_code against"),
        ),
        (
            "[What is|Tell me] the [exchange|] rate [of|from|between] {base} [to|and|in] {quote}[?|.|]",
            "How [strong|good] is the {base} against the {quote}[?|]",
            "Rate {base}/{quote}",
        ),
        ("How do {base} and {quote} compare today?",),
    ),
    tool(
        "dice",
        "roll_dice dice throw_dice rollDice",
        "Roll dice|Throws some dice.",
        (
            argument("count", kinds.SMALL, "count num_dice number", "How many dice"),
            argument("sides", kinds.SMALL, "sides faces num_sides", required=False),
        ),
        (
            "[Roll|Throw] {count} dice[.|, please.|!|]",
            "[Roll|Throw] {count} dice with {sides} sides[.|]",
            "[Let|I want] {count} dice [roll|rolled][.|]",
        ),
        ("It is my turn: {count} dice!",),
    ),
)
