"""What texts say that are to become JSON: events, persons, orders and others, each with its wordings and keys."""

from dataclasses import dataclass

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.draw import Draw, Wordings, phrases, words


@dataclass(frozen=True)
class Part:
    """One thing that a text says: the kind of its value, and the keys that a schema may ask for it by."""

    kind: kinds.Kind
    keys: tuple[str, ...]


@dataclass(frozen=True)
class Subject:
    """Texts of one subject. `{slot}` is a part; `systems` are the instructions that go with it.

    `fragments` say one part each so that they can stand in any order, among any other words.
    """

    name: str
    parts: dict[str, Part]
    texts: Wordings
    systems: tuple[str, ...]
    fragments: tuple[str, ...]


OCCASIONS = phrases(
    """
    science fair|birthday party|book club|concert|garden party|team meeting|football match|dinner|wedding|workshop
    picnic|chess tournament|yoga class|museum tour|film night|job fair|street festival|board meeting|dance lesson
    poetry evening|flea market|marathon|cooking class|trade fair|school play|conference|hackathon|lecture|boat trip
    """
)
JOBS = words(
    "baker teacher nurse pilot lawyer farmer painter cook dentist driver engineer plumber tailor singer judge "
    "welder actor clerk printer miller guide barber butcher florist jeweller surgeon librarian "
    "gardener"
)
GOODS = words(
    "lamps chairs books pens shirts bottles plates forks mugs candles baskets ropes ladders brushes pillows "
    "keyboards apples hats boots wheels clocks kettles bowls mirrors carpets screws"
)


def _occasion(draw: Draw) -> kinds.Said:
    name = draw.pick(OCCASIONS)
    if draw.chance(0.3):
        name = f"{draw.pick((values.any_word, values.word))(draw).lower()} {draw.pick(name.split())}"
    return name, name


def _weekday(draw: Draw) -> kinds.Said:
    kind = draw.pick((kinds.WEEKDAY, kinds.WEEKDAY, kinds.WEEKDAY, kinds.LONG_DATE, kinds.ISO_DATE))
    return kind.draw(draw)


def _year(draw: Draw) -> kinds.Said:
    year = draw.rng.randrange(1700, 2031)
    return str(year), year


def one_of(options: tuple[str, ...]) -> kinds.Kind:
    """One of these, now and then with a made-up word for its first."""

    def make(draw: Draw) -> str:
        first, *others = draw.pick(options).split()
        if draw.chance(0.4):
            made = values.any_word(draw)
            first = made.capitalize() if first[0].isupper() else made
        return " ".join((first, *others))

    return kinds.Kind(kinds.STRING, kinds.plain(make))


# The dates among them are split; the weekdays are known to all.
DAY = Part(kinds.Kind(kinds.STRING, _weekday, is_closed=True), words("date date day when"))
EVENT = Subject(
    "event",
    {
        "name": Part(kinds.Kind(kinds.STRING, _occasion), words("name name event title event_name")),
        "day": DAY,
        "people": Part(kinds.NAMES, words("participants participants people attendees guests names")),
        "place": Part(kinds.CITY, words("location place city where")),
        "time": Part(kinds.TIME, words("time start start_time")),
    },
    Wordings(
        train=(
            "{people} [are going to|go to|will be at|will visit|are attending|attend] [a|the] {name} on {day}.",
            "{people} [are going to|meet at|go to] [a|the] {name} in {place} on {day}.",
            "On {day}[,|] {people} [are going to|visit|will attend|have] [a|the] {name}.",
            "There is a {name} on {day} with {people}.",
            "[The|A] {name} [takes place|is|happens] on {day} in {place}. {people} "
            "[will come|are invited|take part].",
            "{people} [meet|come] on {day} at {time} for [a|the] {name}.",
            "[The|A] {name} in {place} [starts|begins] at {time} on {day}.",
            "[Join us|Come] for the {name} on {day} in {place}! {people} will be there.",
            "[The|Our] {name} is on {day}, and {people} [come|are coming|will go].",
            "I saw {people} at [a|the] {name} in {place} on {day}.",
            "{name}, {day}, {place}: {people}",
            "{people} planned a {name} for {day}.",
            "{name} on {day} [at|from] {time}[,|: bring] {people}.",
            "[Do not forget|Remember|Reminder:] [the|our] {name} on {day}[ with|, guests are|: see you,] {people}.",
            "[Tickets for|Seats at] the {name} in {place} are booked for {people}, it is on {day}.",
            "[My friends|The kids|The boys] {people} [want|hope|have decided] to go to a {name} [on|this] {day}.",
            "[It is|It will be] {people} who [visit|go to] the {name} on {day}.",
            "In {place}, {people} [hold|organize|open|host] a {name} on {day} at {time}.",
            "[What a day|Good news|Hello all]: {name} with {people} on {day}!",
            "{day} [is the day of|brings|will see] the {name}: {people} are [on the list|expected|ready].",
            "[See you|We meet] at {time} on {day} in {place} for the {name}, says {people}.",
            "{people} [got an invitation to|signed up for|look forward to] the {name} on {day}.",
            "The {name} was moved to {day}[, and|;] {people} [know it|agreed].",
            "A {name} in {place}? {people} would come on {day}.",
        ),
        heldout=(
            "{people} have tickets for a {name} on {day}.",
            "Next there will be a {name} in {place}: on {day} {people} want to see it.",
            "We expect {people} on {day} when the {name} is held.",
        ),
    ),
    phrases(
        "Extract the event information.|Extract the event.|Get the event from the text.|Return the event as JSON."
    ),
    (
        "[a|the|our|this|that|one] {name}",
        "[on|by|for|until|this|] {day}",
        "[with|for|and|by|meet|see|] {people}",
        "[in|at|near|to] {place}",
        "[at|from|by] {time}",
    ),
)
PERSON = Subject(
    "person",
    {
        "name": Part(kinds.NAME, words("name name full_name person first_name")),
        "age": Part(kinds.SMALL, words("age age years age_years")),
        "city": Part(kinds.CITY, words("city city home town location lives_in")),
        "job": Part(one_of(JOBS), words("job profession occupation work")),
        "mail": Part(kinds.MAIL, words("email mail email_address")),
        "hobbies": Part(kinds.LIST, words("likes hobbies interests favourites")),
        "married": Part(kinds.boolean("married", "not married|single"), words("married is_married isMarried")),
    },
    Wordings(
        train=(
            "{name} is {age} years old [and lives in|and comes from|and is from] {city}.",
            "{name} [lives in|comes from|is from] {city} and is {age} years old.",
            "{name}, {age}, [works as|is] a {job} in {city}.",
            "[I am|My name is] {name}. I am {age} [years old|] and [I live in|I come from] {city}.",
            "{name} [works as|is] a {job} and likes {hobbies}.",
            "{name} [lives|works] in {city} as a {job}. [She|He] is {age}.",
            "The {job} {name} is {married} and {age} years old.",
            "[Write to|Contact] {name} at {mail}, [she|he] is a {job}.",
            "Our {job} is [called|named] {name}, is {married} and lives in {city}.",
            "At {age}, {name} [became|is] a {job}.",
            "{name} from {city} [likes|loves|collects] {hobbies}.",
            "{name} ({age}) is {married}, {mail}.",
            "In {city} I met {name}, a {job}, {age} years old.",
            "{name} [turned|is turning|has just become] {age} and [still lives|has a flat|was born] in {city}.",
            "[Say hello to|This is|Here is] {name}, {age}, [who likes|a fan of|friend of] {hobbies}.",
            "[We hired|They found] a {job}: {name} from {city}, {age} years [old|of age].",
            "{age} years old, {married}, {job}: that is {name}.",
            "[Ask|Call|Visit] {name} in {city}[, who is {age}|; age {age}].",
            "{name} has been a {job} [for years|for long], is {married}, and lives in {city}.",
            "A {job} from {city} [by the name of|called] {name} [likes|enjoys] {hobbies}.",
            "Name {name}, age {age}, city {city}.",
            "{name} [does not work|works] far from {city}; [he|she] is {age}, {married}.",
            "[Everybody knows|You know] {name}, the {job} of {city}, mail {mail}.",
            "What {name} likes: {hobbies}. Age: {age}. Home: {city}.",
        ),
        heldout=(
            "There is somebody named {name} who is {age} and has a house in {city}.",
            "{city} is the home of {name}, who works as {job} and is {married}.",
            "Meet {name}: {age} years of age, {job}, fond of {hobbies}.",
        ),
    ),
    phrases("Extract the person.|Extract the data of the person.|Who is it?|Return the person as JSON."),
    (
        "[|named |called |friend |meet ]{name}",
        "[{age}|{age} years old|aged {age}|age {age}|({age})|{age} years]",
        "[in|from|near|of|leaves|visits|to] {city}",
        "[a|the|as|as a|our] {job}",
        "[mail|at|writes from|] {mail}",
        "[likes|loves|collects|fan of|enjoys|with] {hobbies}",
        "{married}",
    ),
)
ORDER = Subject(
    "order",
    {
        "customer": Part(kinds.NAME, words("customer customer buyer name client")),
        "quantity": Part(kinds.SMALL, words("quantity quantity amount count number")),
        "item": Part(one_of((*GOODS, *values.FOODS, *values.WORDS)), words("product item item goods article")),
        "price": Part(kinds.DECIMAL, words("price total cost price_eur sum")),
        "number": Part(kinds.IDENTIFIER, words("order_id order id number_of_order orderId")),
        "city": Part(kinds.CITY, words("city destination address ship_to")),
        "paid": Part(kinds.boolean("paid", "not paid|unpaid"), words("paid is_paid isPaid")),
    },
    Wordings(
        train=(
            "{customer} [ordered|bought|orders|wants] {quantity} {item} for {price} [euros|dollars].",
            "{customer} [ordered|buys|wants] {quantity} {item}[, to be sent to| for delivery to| to] {city}.",
            "[Order|Order number] {number}: {quantity} {item} for {customer}, {price} [euros|dollars], {paid}.",
            "Please send {quantity} {item} to {customer} in {city}.",
            "The order {number} of {customer} is {paid}: {quantity} {item}.",
            "{quantity} {item}[ at|, total] {price}, [for|customer] {customer}, {paid}.",
            "[I am|This is] {customer} and I [would like|want|need] {quantity} {item}, "
            "[please|] send them to {city}.",
            "We sold {quantity} {item} to {customer} for {price}.",
            "{customer} paid {price} for {quantity} {item}.",
            "{item}: {quantity} pieces, {price} euros, order {number}.",
            "[New order|Next order|Incoming]: {quantity} {item}, {customer}, {city}.",
            "{customer} [would like|asks for|takes|has chosen] {quantity} {item}[ and pays|, value|, worth] {price}.",
            "{customer} from {city} [bought|took|got] {quantity} {item} at {price} [euros|dollars|each].",
            "[Send|Ship|Deliver] {quantity} {item} to {city}, order {number}, which is {paid}.",
            "The {quantity} {item} of order {number} [are for|go to|belong to] {customer} and are {paid}.",
            "[Total|Sum|Price] {price}: {quantity} {item}, [to|for] {customer}.",
            "[Dear shop|Hello shop], {quantity} {item} please, {customer}, {city}.",
            "{number} is {paid}. It [has|contains|lists] {quantity} {item} for {price}.",
            "[It was|Yesterday] {customer} [who bought|bought] {quantity} {item}; [the price was|they cost] {price}.",
            "[We owe|They owe] {customer} {quantity} {item} from order {number}.",
            "{city} wants {quantity} {item}[, contact|, client|: ask for] {customer}.",
        ),
        heldout=(
            "An order came in: {customer} takes {quantity} {item} at {price} euros.",
            "Order {number} goes to {city}, it has {quantity} {item} and is {paid}.",
            "For {customer} we packed {quantity} {item}, which cost {price}.",
        ),
    ),
    phrases("Extract the order.|Get the order from the text.|Return the order as JSON.|Read this order."),
    (
        "[for|customer|by|Mr|Ms|] {customer}",
        "{quantity} {item}",
        "[for|at|costs|cost|worth|total|price|pays] {price} [euros|dollars|in all|]",
        "[order|number|order number|under|no.] {number}",
        "[in|sent to|goes to|address|city] {city}",
        "{paid}",
    ),
)
REVIEW = Subject(
    "review",
    {
        "item": Part(one_of(GOODS), words("product item subject")),
        "stars": Part(kinds.choice("1", "2", "3", "4", "5"), words("stars rating score")),
        "mood": Part(kinds.choice("good", "bad"), words("sentiment opinion mood verdict")),
        "name": Part(kinds.NAME, words("author name reviewer")),
    },
    Wordings(
        train=(
            "The {item} are {mood}, says {name}. {stars} stars.",
            "{name} gives {stars} stars: {mood} {item}.",
            "{stars} stars for {mood} {item}. {name}",
            "[I think|I find] the {item} are {mood}. [Signed,|Yours,] {name}",
        ),
        heldout=("{name} wrote: these {item} were {mood}, {stars} stars.",),
    ),
    phrases("Extract the review.|Read the review.|Return JSON."),
    ("[the|these|my|] {item}", "{stars} stars", "[so|very|really|] {mood}", "[by|says|from|] {name}"),
)
BOOKING = Subject(
    "booking",
    {
        "guest": Part(kinds.NAME, words("guest name guest_name traveller customer person")),
        "place": Part(kinds.CITY, words("city place destination location town where")),
        "nights": Part(kinds.SMALL, words("nights number_of_nights stay days length")),
        "day": Part(DAY.kind, words("arrival check_in from date start day")),
        "room": Part(kinds.choice("single", "double", "suite"), words("room room_type type kind")),
        "breakfast": Part(
            kinds.boolean("with breakfast", "without breakfast|no breakfast"), words("breakfast has_breakfast")
        ),
    },
    Wordings(
        train=(
            "{guest} [stays|will stay|is staying] {nights} nights in {place}, from {day}[ on|].",
            "A {room} room for {guest}, {nights} nights, {breakfast}.",
            "[Book|Reserve|Please book] {nights} nights in {place} for {guest}, {breakfast}.",
            "{guest} arrives on {day} and [needs|wants|would like] a {room} room in {place}.",
            "On {day} {guest} [checks in|arrives] in {place}, for {nights} nights.",
            "{nights} nights, {place}, {room} room, {breakfast}: {guest}",
            "[We welcome|We expect] {guest} in {place} on {day}; {nights} nights {breakfast}.",
            "[Travelling to|A trip to|Off to] {place}: {guest}, {room} room, {breakfast}, from {day}.",
            "{guest} [has|took|gets] a {room} room {breakfast} for {nights} nights.",
            "In {place} there is a {room} room for {guest} from {day}.",
        ),
        heldout=(
            "From {day} on, {guest} sleeps {nights} nights in {place}.",
            "{guest} asked for a {room} room in {place}, {breakfast}.",
        ),
    ),
    phrases("Extract the booking.|Read the reservation.|Return the booking as JSON.|Extract the trip."),
    (
        "[for|guest|by|Mr|Ms|] {guest}",
        "[in|to|near|hotel in] {place}",
        "{nights} nights",
        "[on|from|arrives|until|] {day}",
        "[a|one|the|] {room} room",
        "{breakfast}",
    ),
)
BOOK = Subject(
    "book",
    {
        "title": Part(kinds.QUOTED, words("title title name book book_title")),
        "author": Part(kinds.NAME, words("author writer author_name by written_by")),
        "year": Part(
            kinds.Kind({"type": "integer"}, _year), words("year published publication_year first_published")
        ),
        "pages": Part(kinds.INTEGER, words("pages num_pages page_count number_of_pages")),
        "price": Part(kinds.DECIMAL, words("price cost price_usd amount")),
    },
    Wordings(
        train=(
            "{title} [by|was written by|is by] {author}[ appeared in| came out in|,] {year}.",
            "{author} [wrote|published|finished] {title} in {year}.",
            "{title} has {pages} pages and costs {price} [euros|dollars].",
            "In {year}, {author} [published|wrote] {title}, {pages} pages.",
            "[I am reading|I like|Have you read] {title} by {author}[, {pages} pages|, from {year}].",
            "{author}: {title}, {year}, {pages} pages, {price} [euros|dollars]",
            "The book {title} [costs|is|sells for] {price}. [Its author is|It is by] {author}.",
            "{author} is the author of {title}, which has {pages} pages.",
            "[New|In stock|On sale]: {title} ({year}) at {price}.",
            "{title}, {year}. {author}.",
        ),
        heldout=(
            "{author} sold me {title} for {price}; it is from {year}.",
            "There are {pages} pages in {title} that {author} wrote.",
        ),
    ),
    phrases("Extract the book.|Read the catalogue entry.|Return the book as JSON."),
    (
        "[the book|my|title|] {title}",
        "[by|author|writer|of|] {author}",
        "[in|from|year|since] {year}",
        "{pages} pages",
        "[for|at|costs|price|worth] {price} [euros|dollars|]",
    ),
)
INVOICE = Subject(
    "invoice",
    {
        "number": Part(kinds.IDENTIFIER, words("invoice_number number invoice_id id invoice")),
        "company": Part(kinds.TITLE, words("company vendor seller from supplier")),
        "customer": Part(kinds.NAME, words("customer buyer bill_to client to")),
        "total": Part(kinds.DECIMAL, words("total amount sum total_amount due")),
        "due": Part(kinds.ISO_DATE, words("due_date due date pay_by deadline")),
        "paid": Part(kinds.boolean("paid", "unpaid|not paid"), words("paid is_paid settled")),
    },
    Wordings(
        train=(
            "Invoice {number} [from|of] {company}: {total} [euros|dollars], due {due}.",
            "{company} [sent|wrote] {customer} an invoice over {total}, [due on|payable by] {due}.",
            "{customer} [owes|has to pay] {company} {total} [euros|dollars] by {due}.",
            "Invoice {number} [is|was] {paid}: {total} [for|to] {customer}.",
            "[Number|No.] {number}, [total|sum] {total}, [due|date] {due}, {paid}.",
            "[Please pay|Pay] {total} to {company} by {due}, invoice {number}.",
            "{customer}: invoice {number} over {total} is {paid}.",
            "[The bill of|A bill from] {company} over {total} is {paid}.",
            "By {due} {customer} [must pay|pays] {total}, number {number}.",
        ),
        heldout=(
            "{company} wants {total} from {customer} until {due}.",
            "The sum of {number} is {total}; it is {paid}.",
        ),
    ),
    phrases("Extract the invoice.|Read the invoice.|Return the invoice as JSON.|Extract the bill."),
    (
        "[invoice|bill|number|no.] {number}",
        "[company|firm|of|from] {company}",
        "[to|for|customer|client] {customer}",
        "[over|total|sum|amount] {total} [euros|dollars|]",
        "[due|by|until|before] {due}",
        "{paid}",
    ),
)
SUBJECTS = ((4, EVENT), (4, PERSON), (4, ORDER), (1, REVIEW), (2, BOOKING), (2, BOOK), (2, INVOICE))
