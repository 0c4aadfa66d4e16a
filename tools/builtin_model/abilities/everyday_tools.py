"""More tools as people really offer them, a few lines each: variety, so that an unknown tool is nothing special."""

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities import offers
from tools.builtin_model.abilities.known_tools import ROOM, Known, argument
from tools.builtin_model.draw import Draw, Wordings, phrases, words


def _number(draw: Draw) -> str:
    return f"{values.number(draw)}{draw.pick(('', '', ' km', ' pieces', ' hours', '%', '.5'))}"


def _status(draw: Draw) -> str:
    state = draw.pick(words("open closed pending shipped ready late cancelled paid delivered waiting"))
    return draw.pick((state, f"It is {state}", f"{state}, {values.number(draw)} days left", values.phrase(draw)))


def _found(draw: Draw) -> str:
    return draw.pick((values.phrase(draw), f"{values.name(draw)}, {values.city(draw)}", values.number(draw)))


def _file(draw: Draw) -> str:
    folder = draw.pick(("", "", f"{values.any_word(draw)}/", "/tmp/", "docs/"))
    return f"{folder}{values.word(draw).lower()}.{draw.pick(words('txt md csv json py log pdf'))}"


FILE = kinds.Kind(kinds.STRING, kinds.plain(_file))
PRIORITY = kinds.choice("low", "medium", "high")
TRAVEL = kinds.choice("car", "train", "bike", "bus")
LANGUAGES = kinds.listed(
    "German|French|Spanish|Italian|Latin|Japanese|Chinese|Polish|Dutch|Greek|Turkish|Russian|Arabic|Hindi|Korean|"
    "Portuguese|Swedish|Norwegian|Danish|Finnish|Czech|English"
)
LENGTHS = kinds.choice("km", "miles", "meters", "feet")

TOOLS = (
    Known(
        "definition",
        words("define get_definition dictionary lookup_word word_meaning"),
        phrases("Look up a word in the dictionary|Returns the meaning of a word.|Dictionary"),
        (argument("word", kinds.WORD, "word term text entry", "The word|Word to look up"),),
        Wordings(
            train=(
                "[What does|What would] {word} mean[?|]",
                "[Define|Please define|Explain] [the word|] {word}[.|, please.|]",
                "[What is|What's|Give me|Tell me] the [meaning|definition] of {word}[?|.|]",
                "[Look up|Look] {word} [up|] in the dictionary[.|]",
            ),
            heldout=("Is there a definition for {word}?", "Please tell me what {word} stands for."),
        ),
        _found,
    ),
    Known(
        "translation",
        words("translate translate_text translation translateText translator"),
        phrases("Translate a text|Translates text into another language.|Translation service"),
        (
            argument("text", kinds.QUOTED, "text phrase input source_text", "Text to translate"),
            argument("language", LANGUAGES, "language target_language to lang target"),
        ),
        Wordings(
            train=(
                "[Translate|Please translate|Put] {text} [to|into] {language}[.|, please.|]",
                "[How do you say|How do I say|What is] {text} in {language}[?|]",
                "[Say|Write] {text} in {language}[.|]",
                "I need {text} in {language}[.|]",
            ),
            heldout=("What would {text} be in {language}?", "Could you turn {text} into {language}?"),
        ),
        _found,
    ),
    Known(
        "alarm",
        words("set_alarm alarm create_alarm setAlarm wake_up"),
        phrases("Set an alarm|Sets the alarm clock.|Wake the user at a time"),
        (
            argument("time", kinds.TIME, "time at when alarm_time", "Time (HH:MM)|In 24 hours, HH:MM"),
            argument("label", kinds.QUOTED, "label name title", required=False),
        ),
        Wordings(
            train=(
                "[Set an alarm|Set the alarm|Alarm] [for|at] {time}[.|, please.|]",
                "Wake me [up|] at {time}[.|!|]",
                "[Set an alarm|I need an alarm] [for|at] {time} [called|named|with the label] {label}[.|]",
                "[Can|Could] you wake me at {time}?",
                "I [have to|must|want to] get up at {time}[.|]",
            ),
            heldout=("Please ring at {time}.", "Let the alarm go off at {time}."),
        ),
        offers.done,
    ),
    Known(
        "reminder",
        words("create_reminder add_reminder remind set_reminder remindMe"),
        phrases("Create a reminder|Reminds the user of something.|Set a reminder"),
        (
            argument("text", kinds.SUBJECT, "text what message about task", "What to be reminded of"),
            argument("time", kinds.TIME, "time at when", "Time (HH:MM)", required=False),
        ),
        Wordings(
            train=(
                "Remind me [of|about] {text}[.|, please.|]",
                "Remind me [of|about] {text} at {time}[.|]",
                "[Set|Create|Add|Make] a reminder [for|about|of] {text}[.|]",
                "[Set|Create] a reminder at {time}: {text}[.|]",
                "[Don't|Do not] let me forget {text}[.|!|]",
                "At {time} [tell me about|remind me of] {text}[.|]",
            ),
            heldout=("I must not forget {text}.", "Please remind me at {time} of {text}."),
        ),
        offers.done,
    ),
    Known(
        "task",
        words("add_task create_task add_todo todo createTask new_task"),
        phrases("Add a task to the list|Creates a todo.|Put something on the task list"),
        (
            argument("title", kinds.ERRAND, "title task name text", "Title of the task"),
            argument("priority", PRIORITY, "priority level importance", required=False),
        ),
        Wordings(
            train=(
                "[Add|Create|Put] [a task|the task|a todo|] {title} [to|on] [my|the] list[.|]",
                "[Add|Create|New] [a|] [task|todo] {title} with {priority} priority[.|]",
                "[New task|Todo|Task]: {title}[, priority {priority}|, {priority}|]",
                "I [have to|need to] do {title}, [add it|put it on the list][.|]",
                "[Add|Put] {title} [to|on] [my|the|our] [todo|task] list[.|, please.|]",
                "[Add|Put] {title} [to|on] [my|the] [todo|task|] list with {priority} priority[.|]",
            ),
            heldout=("Note down the task {title}, priority {priority}.", "My list should have {title}."),
        ),
        offers.done,
    ),
    Known(
        "user",
        words("get_user find_user user_info getUser lookup_user"),
        phrases("Get a user by id|Returns a user's data.|Look up a user"),
        (argument("id", kinds.IDENTIFIER, "user_id id userId uid", "The user's id|Id of the user"),),
        Wordings(
            train=(
                "[Who is|Show me|Get|Find|Show] [the|] user {id}[?|.|]",
                "[Get|Look up|Show|Fetch] the user with [the|] id {id}[.|, please.|]",
                "[What is|What's] the name of user {id}?",
                "[Tell me|What do you know] about user {id}[.|?|]",
            ),
            heldout=("I want to see user {id}.", "Which user has the id {id}?"),
        ),
        _found,
    ),
    Known(
        "order",
        words("order_status get_order_status check_order get_order orderStatus"),
        phrases("Get the status of an order|Returns an order's status.|Check an order"),
        (argument("id", kinds.IDENTIFIER, "order_id id number orderId", "The order's number|Id of the order"),),
        Wordings(
            train=(
                "[What is|What's] the status of [my|the|] order {id}?",
                "[Where is|How is|What about|What happened to] [my|the] order {id}?",
                "[Check|Look up|Show] [my|the|] order {id}[.|, please.|]",
                "[Has|When will] [my|the] order {id} [been|be] [shipped|sent]?",
                "I ordered something, the number is {id}. [Where is it?|What's its status?|]",
            ),
            heldout=("Is the order {id} on its way?", "How far along is order {id}?"),
        ),
        _status,
    ),
    Known(
        "order cancelling",
        words("cancel_order cancelOrder order_cancel revoke_order"),
        phrases("Cancel an order|Cancels an order.|Stop an order before it ships"),
        (
            argument("id", kinds.IDENTIFIER, "order_id id number orderId", "The order's number"),
            argument("reason", kinds.QUOTED, "reason why comment", required=False),
        ),
        Wordings(
            train=(
                "[Cancel|Please cancel|Stop] [my|the|] order {id}[.|, please.|]",
                "I [don't|no longer] want [my|the] order {id}[.|, cancel it.|]",
                "[Cancel|Stop] order {id}, [reason|because]: {reason}[.|]",
                "[Can|Could] you cancel order {id}?",
            ),
            heldout=("Order {id} should be cancelled.", "Please call off my order {id}."),
        ),
        offers.done,
    ),
    Known(
        "flight",
        words("find_flights search_flights flights searchFlights get_flights"),
        phrases("Find flights between two cities|Searches flights.|Flight search"),
        (
            argument("from", kinds.CITY, "origin from departure from_city source", "City of departure"),
            argument("to", kinds.CITY, "destination to arrival to_city target", "City of arrival"),
            argument("date", kinds.ISO_DATE, "date day on", "YYYY-MM-DD", required=False),
        ),
        Wordings(
            train=(
                "[Find|Show me|Search|Get] [a flight|flights] from {from} to {to}[.|, please.|]",
                "[Find|Show me|Search] [a flight|flights] from {from} to {to} on {date}[.|]",
                "[Find|Show me] [a flight|flights] to {to} from {from}[.|]",
                "I [want|need|have] to fly from {from} to {to}[ on {date}|][.|]",
                "[When|How] can I fly from {from} to {to}?",
                "{from} to {to} on {date}, [a flight|flights] please",
            ),
            heldout=("Which planes go from {from} to {to}?", "Get me from {from} to {to} by plane on {date}."),
        ),
        _status,
    ),
    Known(
        "hotel",
        words("find_hotel search_hotels hotels book_hotel findHotel"),
        phrases("Find a hotel in a city|Searches hotels.|Hotels in a city"),
        (
            argument("city", kinds.CITY, "city location place town"),
            argument("nights", kinds.SMALL, "nights num_nights days stay", required=False),
        ),
        Wordings(
            train=(
                "[Find|Book|Search|Get] [me|] a hotel in {city}[.|, please.|]",
                "[Find|Book] a hotel in {city} for {nights} nights[.|]",
                "I [need|want] a [hotel|room] in {city}[ for {nights} nights|][.|]",
                "Where can I [sleep|stay] in {city}?",
                "{nights} nights in {city}, [find a hotel|a hotel please]",
            ),
            heldout=("Which hotels does {city} have?", "I stay in {city} for {nights} nights, find a hotel."),
        ),
        _found,
    ),
    Known(
        "distance",
        words("get_distance distance calculate_distance how_far getDistance"),
        phrases("Distance between two places|Returns how far two cities are apart.|Calculate a distance"),
        (
            argument("from", kinds.CITY, "origin from start place_a first"),
            argument("to", kinds.CITY, "destination to end place_b second"),
        ),
        Wordings(
            train=(
                "How far is [it from|] {from} from {to}?",
                "How far is it [from|between] {from} [to|and] {to}?",
                "[What is|What's|Tell me|Get] the distance [between|from] {from} [and|to] {to}[?|.|]",
                "How many [kilometers|miles] [are between|lie between] {from} and {to}?",
                "distance {from} {to}",
            ),
            heldout=("What lies between {from} and {to} in kilometers?", "Measure the way from {from} to {to}."),
        ),
        _number,
    ),
    Known(
        "directions",
        words("get_directions directions find_route route navigate"),
        phrases("Find the way from one place to another|Returns a route.|Directions by car, train, bike or bus"),
        (
            argument("from", kinds.SPOT, "origin from start"),
            argument("to", kinds.SPOT, "destination to end goal"),
            argument("by", TRAVEL, "mode by vehicle transport"),
        ),
        Wordings(
            train=(
                "How do I [get|go|travel] from {from} to {to} by {by}?",
                "[Show me|Find|Give me|What is] the [way|route] from {from} to {to} by {by}[.|?|]",
                "I [want|need] to [go|get|travel] from {from} to {to} by {by}[.|]",
                "[Navigate|Take me] from {from} to {to} by {by}[.|]",
                "By {by} from {from} to {to}[, please|][.|]",
            ),
            heldout=("Plan my trip from {from} to {to}, I go by {by}.",),
        ),
        _found,
    ),
    Known(
        "news",
        words("get_news news latest_news headlines fetchNews"),
        phrases("Get the news about a topic|Returns the latest headlines.|News of today"),
        (argument("topic", kinds.SUBJECT, "topic subject about query"),),
        Wordings(
            train=(
                "[What is|What's|Show me|Get|Tell me|Give me] the [latest|] news [about|on] {topic}[?|.|]",
                "[Any|Is there any|Are there] news [about|on] {topic}?",
                "What happened [with|to] {topic} [today|]?",
                "[News|Headlines] [about|on] {topic}[, please|][.|]",
            ),
            heldout=("What do the papers write about {topic}?", "Read me the headlines on {topic}."),
        ),
        _found,
    ),
    Known(
        "movie",
        words("find_movie movie_info get_movie search_movie getMovie"),
        phrases("Look up a movie|Returns a movie's year and actors.|Movie database"),
        (argument("title", kinds.QUOTED, "title movie name film", "Title of the movie"),),
        Wordings(
            train=(
                "[Who plays in|Who made|When did they make|How long is|How good is] [the movie|] {title}?",
                "[Find|Show me|Look up] the [movie|film] {title}[.|]",
                "[What do you know|Tell me] about the [movie|film] {title}[.|?|]",
                "[Is|Was] the [movie|film] {title} [good|any good|long]?",
            ),
            heldout=("Give me details of the movie {title}.",),
        ),
        _found,
    ),
    Known(
        "rating",
        words("rate_movie rate add_rating giveRating rate_item"),
        phrases("Rate something|Give stars to a movie or a book.|Saves a rating"),
        (
            argument("title", kinds.QUOTED, "title name item"),
            argument("stars", kinds.SMALL, "stars rating points score"),
        ),
        Wordings(
            train=(
                "[Rate|Please rate] {title} with {stars} [stars|points][.|]",
                "[Give|I give] {title} {stars} [stars|points][.|]",
                "{title} [gets|deserves|is worth] {stars} [stars|points][.|]",
                "{stars} [stars|points] for {title}[.|]",
            ),
            heldout=("My rating of {title} is {stars} stars.",),
        ),
        offers.done,
    ),
    Known(
        "recipe",
        words("find_recipe search_recipes recipe getRecipe cook"),
        phrases("Find a recipe|Searches recipes by their ingredients.|Recipes for a dish"),
        (
            argument("food", kinds.FOOD, "dish food ingredient query name"),
            argument("people", kinds.SMALL, "people servings persons portions", required=False),
        ),
        Wordings(
            train=(
                "[Find|Show me|Give me|I need|Get] a recipe [for|with] {food}[.|, please.|]",
                "How [do I|can I|do you] [cook|make|prepare] {food}?",
                "[Find|Give me] a recipe for {food} for {people} [people|persons][.|]",
                "I want to [cook|make] {food} for {people} people[.|]",
                "What can I [cook|make] with {food}?",
            ),
            heldout=("How is {food} cooked?", "We are {people} people and want {food}, find a recipe."),
        ),
        _found,
    ),
    Known(
        "balance",
        words("get_balance balance account_balance check_balance getBalance"),
        phrases("Get the balance of an account|Returns how much money an account has.|Account balance"),
        (argument("account", kinds.IDENTIFIER, "account account_id id number"),),
        Wordings(
            train=(
                "[What is|What's|Show me|Get|Check] the balance of [account|my account|the account] {account}[?|.|]",
                "How much [money|] [is|do I have] [on|in] [account|the account|my account] {account}?",
                "[Check|Show] [account|my account] {account}[.|, please.|]",
            ),
            heldout=("What is left on account {account}?", "Tell me how rich account {account} is."),
        ),
        _number,
    ),
    Known(
        "transfer",
        words("transfer_money send_money pay transfer sendMoney"),
        phrases("Transfer money to somebody|Sends money.|Pay somebody an amount"),
        (
            argument("to", kinds.NAME, "to recipient receiver person", "Who gets the money"),
            argument("amount", kinds.DECIMAL, "amount sum value money", "Amount in euros"),
        ),
        Wordings(
            train=(
                "[Send|Pay|Transfer|Give] {amount} [euros|dollars|] to {to}[.|, please.|]",
                "[Send|Pay|Give] {to} {amount} [euros|dollars|][.|, please.|]",
                "I [owe|want to pay|must pay] {to} {amount} [euros|dollars][.|, send it.|]",
                "{to} [gets|should get] {amount} [euros|dollars] [from me|][.|]",
            ),
            heldout=("Let {to} have {amount} euros.", "Move {amount} dollars over to {to}."),
        ),
        offers.done,
    ),
    Known(
        "heating",
        words("set_temperature set_thermostat thermostat heat setTemperature"),
        phrases("Set the temperature of a room|Controls the heating.|Sets a thermostat"),
        (
            argument("room", ROOM, "room place name zone"),
            argument("degrees", kinds.SMALL, "degrees temperature value celsius"),
        ),
        Wordings(
            train=(
                "[Set|Turn|Heat] the {room} to {degrees} [degrees|][.|, please.|]",
                "[Set|Make] the [temperature|heating] [in|of] the {room} [to|] {degrees}[.| degrees.|]",
                "I want {degrees} degrees in the {room}[.|]",
                "[Heat|Cool] the {room} [up|down|] to {degrees} degrees[.|]",
                "Make it {degrees} degrees in the {room}[.|]",
            ),
            heldout=("The {room} should have {degrees} degrees.",),
        ),
        offers.done,
    ),
    Known(
        "message",
        words("send_message message send_text text_message sendMessage"),
        phrases("Send a message to somebody|Sends a text message.|Text a person"),
        (
            argument("to", kinds.ADDRESSEE, "to recipient person contact name"),
            argument("text", kinds.SAYING, "text message body content"),
        ),
        Wordings(
            train=(
                "[Tell|Text|Message] {to} {text}[.|]",
                "[Send|Write] [a message|a text] to {to}: {text}[.|]",
                "[Send|Write] {to} [a message|a text] [saying|that says] {text}[.|]",
                "[Send|Write] {text} to {to}[.|, please.|]",
                "[Let|Can you let] {to} know [that|] {text}[.|?|]",
                "[Tell|Write|Remind] {to} that {text}[.|]",
                "[Text|Message|Write to] {to}[:|,] {text}[.|]",
                "[Message|Text] [to|for] {to}: {text}",
            ),
            heldout=("{to} should read {text}.", "Pass {text} on to {to}."),
        ),
        offers.done,
    ),
    Known(
        "phone",
        words("call phone make_call call_person dial"),
        phrases("Call somebody|Starts a phone call.|Phone a contact"),
        (argument("who", kinds.ADDRESSEE, "name person contact who"),),
        Wordings(
            train=(
                "[Call|Phone|Ring|Dial] {who}[.|, please.| now.|]",
                "[Can|Could] you [call|phone|ring] {who}?",
                "I [want|need|have] to [talk|speak] to {who}[.| on the phone.|]",
                "[Start|Make] a [phone|] call [to|with] {who}[.|]",
            ),
            heldout=("Get {who} on the phone.", "Put me through to {who}."),
        ),
        offers.done,
    ),
    Known(
        "random",
        words("random_number random roll randomInt pick_number"),
        phrases("Pick a random number|Returns a random number between two numbers.|Rolls a die"),
        (
            argument("low", kinds.SMALL, "min low from minimum start"),
            argument("high", kinds.INTEGER, "max high to maximum end"),
        ),
        Wordings(
            train=(
                "[Give me|Pick|Draw|I need] a [random|] number [between|from] {low} [and|to] {high}[.|]",
                "[Roll|Choose] a [random|] number from {low} to {high}[.|]",
                "[Random|A random] number, {low} to {high}[.|, please.|]",
            ),
            heldout=("Any number at least {low} and at most {high}, please.",),
        ),
        values.number,
    ),
    Known(
        "product of numbers",
        words("multiply times mul product_of multiplyNumbers"),
        phrases("Multiply two numbers|Returns a times b.|Multiplication"),
        (argument("a", kinds.SMALL, "a x first left"), argument("b", kinds.SMALL, "b y second right")),
        Wordings(
            train=(
                "[What is|What's|Calculate|Compute] {a} [times|multiplied by|*|x] {b}[?|.|]",
                "Multiply {a} [by|with|and] {b}[.|]",
                "[What is|Give me] the product of {a} and {b}[?|.|]",
                "{a} * {b}",
            ),
            heldout=("How much is {a} taken {b} times?",),
        ),
        values.number,
    ),
    Known(
        "length",
        words("convert_length convert_units unit_converter convertUnits"),
        phrases("Convert a length|Converts between km, miles, meters and feet.|Unit converter"),
        (
            argument("value", kinds.DECIMAL, "value amount number length"),
            argument("from", LENGTHS, "from from_unit source unit"),
            argument("to", LENGTHS, "to to_unit target into"),
        ),
        Wordings(
            train=(
                "[Convert|Change] {value} {from} [to|into] {to}[.|, please.|]",
                "How many {to} are {value} {from}?",
                "[What is|What's] {value} {from} in {to}?",
                "{value} {from} in {to}",
            ),
            heldout=("Express {value} {from} in {to}.",),
        ),
        _number,
    ),
    Known(
        "note",
        words("save_note create_note add_note note writeNote"),
        phrases("Save a note|Writes something down.|Keeps a note with a title"),
        (
            argument("title", kinds.TITLE, "title name heading", required=False),
            argument("text", kinds.SAYING, "text content body note"),
        ),
        Wordings(
            train=(
                "[Save|Write|Make|Take] [a|this] note: {text}[.|]",
                "[Save|Write down|Note down|Note] {text}[.|, please.|]",
                "[Save|Write] a note [named|called|with the title] {title}: {text}[.|]",
                "[Keep|Store] {text} as a note[.| for me.|]",
            ),
            heldout=("Put {text} into a note.", "The note {title} should say {text}."),
        ),
        offers.done,
    ),
    Known(
        "reading of files",
        words("read_file open_file cat get_file readFile"),
        phrases("Read a file|Returns a file's text.|Open a file and show it"),
        (argument("path", FILE, "path file filename file_path", "Path of the file"),),
        Wordings(
            train=(
                "[Read|Open|Show me|Show|Print|Load] [the file|] {path}[.|, please.|]",
                "[What is|What's|What stands|What does it say] in [the file|] {path}?",
                "[Can|Could] you [read|open|show me] {path}?",
                "I [want|need] to see {path}[.|]",
            ),
            heldout=("Let me see what {path} contains.", "Display {path}."),
        ),
        _found,
    ),
    Known(
        "deletion of files",
        words("delete_file remove_file rm deleteFile erase_file"),
        phrases("Delete a file|Removes a file.|Deletes a file from the disk"),
        (argument("path", FILE, "path file filename file_path", "Path of the file"),),
        Wordings(
            train=(
                "[Delete|Remove|Erase|Throw away] [the file|] {path}[.|, please.|]",
                "[Can|Could] you [delete|remove|erase] {path}?",
                "I [don't|no longer] need {path}[.|, delete it.|]",
                "Get rid of {path}[.|]",
            ),
            heldout=("The file {path} can go.", "Please drop {path} from the disk."),
        ),
        offers.done,
    ),
    Known(
        "account",
        words("create_user add_user register createUser new_user"),
        phrases("Create a user|Registers a new user.|Make an account for somebody"),
        (
            argument("name", kinds.NAME, "name username user login"),
            argument("mail", kinds.MAIL, "email mail address e_mail", required=False),
            argument(
                "admin", kinds.boolean("an admin", "no admin|not an admin"), "admin is_admin isAdmin", required=False
            ),
        ),
        Wordings(
            train=(
                "[Create|Add|Register|Make] [a|the|] [user|account] [for|named|called|] {name}[.|]",
                "[Create|Add|Register] the user {name} with [the|] [email|mail] {mail}[.|]",
                "[Create|Add] the user {name}, {mail}, {admin}[.|]",
                "{name} needs an account[.|, the email is {mail}.|]",
                "[Create|Add] the user {name}, [who is|] {admin}[.|]",
            ),
            heldout=("Set {name} up as a user.", "We have a new user {name} with the mail {mail}."),
        ),
        offers.done,
    ),
    Known(
        "ticket",
        words("create_ticket open_ticket report_issue createTicket new_issue"),
        phrases("Create a ticket|Opens a support ticket.|Report a problem"),
        (
            argument("title", kinds.QUOTED, "title subject summary problem"),
            argument("priority", PRIORITY, "priority severity level"),
        ),
        Wordings(
            train=(
                "[Create|Open|File|Make] a ticket {title} with {priority} priority[.|]",
                "[Create|Open|File] a {priority} priority ticket: {title}[.|]",
                "[Report|There is] the problem {title}, [priority|it is] {priority}[.|]",
                "[Ticket|New ticket]: {title}, {priority}[.|]",
            ),
            heldout=("Support should know of {title}, priority {priority}.",),
        ),
        offers.done,
    ),
    Known(
        "door",
        words("set_lock lock_door door_lock lock setLock"),
        phrases("Lock or unlock a door|Controls the locks.|Lock the door of a room"),
        (
            argument("door", ROOM, "door room place name"),
            argument("state", kinds.boolean("Lock|Close", "Unlock|Open"), "locked lock is_locked closed"),
        ),
        Wordings(
            train=(
                "{state} the {door} door[.|, please.| now.|]",
                "{state} the door of the {door}[.|, please.|]",
                "{state} the door to the {door}[.|]",
            ),
            heldout=("{state} the {door}'s door, would you?",),
        ),
        offers.done,
    ),
    Known(
        "population",
        words("get_population population count_people inhabitants getPopulation"),
        phrases("Get the population of a city|Returns how many people live somewhere.|Population"),
        (argument("place", kinds.CITY, "city place location name"),),
        Wordings(
            train=(
                "How many [people|persons] live in {place}?",
                "[What is|What's|Tell me|Get] the population of {place}[?|.|]",
                "How [big|large] is {place}?",
                "population of {place}",
            ),
            heldout=("How many inhabitants has {place} got?", "Count the people of {place}."),
        ),
        values.number,
    ),
    Known(
        "sunrise",
        words("get_sunrise sunrise sun_times sunriseTime"),
        phrases("When the sun rises in a city|Returns the time of sunrise.|Sunrise and sunset"),
        (
            argument("place", kinds.CITY, "city place location"),
            argument("date", kinds.ISO_DATE, "date day on", "YYYY-MM-DD", required=False),
        ),
        Wordings(
            train=(
                "When does the sun [rise|come up|go up|set] in {place}?",
                "When does the sun [rise|come up|set] in {place} on {date}?",
                "[What is|Tell me|Get] the time of [sunrise|sunset] in {place}[?|.|]",
                "[Sunrise|Sunset] in {place}[ on {date}|][?|.|]",
            ),
            heldout=("At what time will it get light in {place}?", "How early does {place} see the sun?"),
        ),
        lambda draw: f"{draw.rng.randrange(4, 9):02d}:{draw.rng.randrange(60):02d}",
    ),
    Known(
        "taxi",
        words("book_taxi call_taxi order_taxi taxi bookRide get_ride"),
        phrases("Book a taxi|Orders a ride.|A taxi from one place to another"),
        (
            argument("from", kinds.SPOT, "pickup from start pickup_location"),
            argument("to", kinds.SPOT, "destination to goal dropoff"),
            argument("time", kinds.TIME, "time at when", "Time (HH:MM)", required=False),
        ),
        Wordings(
            train=(
                "[Book|Call|Order|Get] [me|] a taxi from {from} to {to}[.|, please.|]",
                "[Book|Call|Order] a taxi from {from} to {to} at {time}[.|]",
                "I need a [taxi|ride] from {from} to {to}[ at {time}|][.|]",
                "A taxi at {time} from {from} to {to}[, please|][.|]",
            ),
            heldout=("Somebody should drive me from {from} to {to}.", "A cab from {from} to {to} at {time}!"),
        ),
        offers.done,
    ),
    Known(
        "stock",
        words("check_stock get_stock inventory stock_level checkInventory"),
        phrases("How many pieces of a product are left|Checks the stock.|Inventory of a product"),
        (argument("item", kinds.WORD, "product item name article"),),
        Wordings(
            train=(
                "How many {item} [are left|do we have|are in stock]?",
                "[Check|Look up|Show] the [stock|inventory] of {item}[.|, please.|]",
                "[Is|Do we have] {item} [in stock|left|there]?",
                "[Are there|Have we got] [any|] {item} [left|in the warehouse]?",
            ),
            heldout=("What is the stock level of {item}?", "Did we run out of {item}?"),
        ),
        _number,
    ),
    Known(
        "cart",
        words("add_to_cart cart buy addToCart put_in_cart"),
        phrases("Add an item to the cart|Puts something into the shopping cart.|Shopping cart"),
        (
            argument("item", kinds.WORD, "item product name article"),
            argument("count", kinds.SMALL, "quantity count number amount pieces"),
        ),
        Wordings(
            train=(
                "[Add|Put] {count} {item} [to|into] [my|the] cart[.|, please.|]",
                "[I want|I need|I'd like|Give me] {count} {item}[.|, please.|]",
                "[Buy|Order|Get] {count} {item}[.| for me.|]",
                "[Add|Put] {item} [to|into] the cart, {count} [pieces|of them][.|]",
            ),
            heldout=("My cart should have {count} {item}.", "{count} times {item} into the cart, please."),
        ),
        offers.done,
    ),
    Known(
        "password",
        words("generate_password password create_password makePassword"),
        phrases("Generate a password|Makes a random password.|Password generator"),
        (
            argument("length", kinds.SMALL, "length size characters num_characters"),
            argument(
                "symbols",
                kinds.boolean("with symbols|with special characters", "without symbols|no symbols"),
                "symbols use_symbols special",
                required=False,
            ),
        ),
        Wordings(
            train=(
                "[Generate|Make|Create|I need] a password [of|with] {length} [characters|letters][.|]",
                "[Generate|Make|Create] a password of {length} [characters|letters], {symbols}[.|]",
                "[Give me|I want] a {length} character password[, {symbols}|][.|]",
                "[New password|Password], {length} characters, {symbols}[.|]",
            ),
            heldout=("Think of a password that is {length} characters long[, {symbols}|].",),
        ),
        values.word,
    ),
    Known(
        "greeting",
        words("greet say_hello hello greeting sayHello"),
        phrases("Greet somebody|Says hello to a person.|Returns a greeting"),
        (argument("name", kinds.NAME, "name person who user"),),
        Wordings(
            train=(
                "[Greet|Please greet|Welcome] {name}[.|, please.|]",
                "[Say|Send] [hello|hi] to {name}[.|]",
                "[Make|Write|I need] a greeting for {name}[.|]",
            ),
            heldout=("{name} should be greeted.", "Tell {name} hello from me."),
        ),
        lambda draw: f"Hello, {values.name(draw)}!",
    ),
    Known(
        "create event",
        words("create_event add_event schedule_meeting new_appointment createEvent add_to_calendar"),
        phrases("Create a calendar event|Schedules a meeting.|Put something into the calendar"),
        (
            argument("title", kinds.ERRAND, "title name summary subject", "Title of the event"),
            argument("date", kinds.ISO_DATE, "date day on", "Date (YYYY-MM-DD)|ISO date"),
            argument("time", kinds.TIME, "time start at start_time", "Time (HH:MM)"),
        ),
        Wordings(
            train=(
                "[Schedule|Plan|Create|Add] {title} [on|for] {date} at {time}[.|, please.|]",
                "[Schedule|Arrange|Create] [a meeting|an event|an appointment] [named|titled|for] {title} "
                "[on|for] {date} at {time}[.|]",
                "[Enter|Write|Add] {title} [in|into|to] [my|the|our] calendar[,| on| for] {date}, {time}[.|]",
                "[On|For] {date} at {time}: {title}",
                "[Remember|Note] that {title} is on {date} at {time}[.|]",
                "{title}, {date}, {time}",
                "[Can|Could] you [schedule|plan] {title} [at|for] {time} on {date}?",
            ),
            heldout=("My calendar should say {title} at {time} on {date}.",),
        ),
        offers.done,
    ),
    Known(
        "volume",
        words("set_volume volume change_volume setVolume speaker_volume"),
        phrases("Set the volume of the speaker|Changes how loud the music is.|Volume from 0 to 100"),
        (argument("level", kinds.between(0, 100), "level volume percent value", "0 to 100"),),
        Wordings(
            train=(
                "[Turn|Change|Put] the [volume|sound|music] to {level}[.| percent.|%.|]",
                "[Volume|Loudness|Sound] [to|at|on] {level}[.|, please.|]",
                "[Make|I want] the [music|speaker|sound] [at|to be] {level} [percent|]",
                "[Can|Could] you set the [sound|speaker|volume] to {level}?",
                "[Louder|Quieter|Softer], [to|at] {level}[.|, please.|]",
            ),
            heldout=("The speaker should play at {level}.",),
        ),
        offers.done,
    ),
)
