"""JSON into the schema of the prompt: what a text says, under the keys that the schema asks for.

A `Subject` lists what its texts can say. Every text says some of it; the schema asks for what was said, in its own
order and under its own names.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities import made_up_tools
from tools.builtin_model.abilities.noise import SALAD
from tools.builtin_model.dialogue import Dialogue, Message, Turn
from tools.builtin_model.draw import Draw, Wordings, phrases, words

Json = dict[str, Any]


@dataclass(frozen=True)
class Part:
    """One thing that a text says: the kind of its value, and the keys that a schema may ask for it by."""

    kind: kinds.Kind
    keys: tuple[str, ...]


@dataclass(frozen=True)
class Subject:
    """Texts of one subject. `{slot}` is a part; `systems` are the instructions that go with it."""

    name: str
    parts: dict[str, Part]
    texts: Wordings
    systems: tuple[str, ...]


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
        name = f"{draw.pick((values.made_up, values.word))(draw).lower()} {draw.pick(name.split())}"
    return name, name


def _weekday(draw: Draw) -> kinds.Said:
    kind = draw.pick((kinds.WEEKDAY, kinds.WEEKDAY, kinds.WEEKDAY, kinds.LONG_DATE, kinds.ISO_DATE))
    return kind.draw(draw)


def _year(draw: Draw) -> kinds.Said:
    year = draw.rng.randrange(1700, 2031)
    return str(year), year


def _one_of(options: tuple[str, ...]) -> kinds.Kind:
    def make(draw: Draw) -> kinds.Said:
        value = draw.pick(options) if draw.chance(0.7) else values.made_up(draw)
        return value, value

    return kinds.Kind(kinds.STRING, make)


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
)
PERSON = Subject(
    "person",
    {
        "name": Part(kinds.NAME, words("name name full_name person first_name")),
        "age": Part(kinds.SMALL, words("age age years age_years")),
        "city": Part(kinds.CITY, words("city city home town location lives_in")),
        "job": Part(_one_of(JOBS), words("job profession occupation work")),
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
)
ORDER = Subject(
    "order",
    {
        "customer": Part(kinds.NAME, words("customer customer buyer name client")),
        "quantity": Part(kinds.SMALL, words("quantity quantity amount count number")),
        "item": Part(_one_of(GOODS), words("product item item goods article")),
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
)
REVIEW = Subject(
    "review",
    {
        "item": Part(_one_of(GOODS), words("product item subject")),
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
)
SUBJECTS = ((4, EVENT), (4, PERSON), (4, ORDER), (1, REVIEW), (2, BOOKING), (2, BOOK), (2, INVOICE))

ANY_SYSTEMS = Wordings(
    train=(
        "Extract the information.",
        "Extract the data [from the text|].",
        "[Return|Answer with] JSON.",
        "You extract data from [texts|messages].",
        "You are a helpful assistant.",
        "Fill in the fields.",
    ),
    heldout=("Please pull the facts out of the text.", "You turn texts into data."),
)
LEADS = Wordings(
    train=(
        "[Extract the data|Extract the information|Extract|Parse this|Convert to JSON|What does this say]: {text}",
        "{text} [Extract the data.|Return JSON.|As JSON, please.|Give me the data.]",
        "Text: {text}",
        "{text}",
        "{text}",
        "[Look at this|This came in|My note|A message|Data|Input|I got this]: {text}",
        "{text} [What are the fields?|Fill it in.|Put it into JSON.|Can you sort this?|What do you find?]",
        "[Can|Could] you [turn|put] this into [JSON|data]? {text}",
    ),
    heldout=("Here is a text: {text} Give me its data.", "Please read this: {text}"),
)
KEYS = Wordings(
    train=(
        "[Use|Return|Give me|Answer in] JSON with [the keys|the fields|keys|fields] {keys}[.|]",
        "[The keys|The fields|Keys] are {keys}[.|]",
        "[Return|Give me|Make] a JSON object with {keys}[.|]",
        "As JSON: {keys}",
    ),
    heldout=("I need JSON that has {keys}.", "Name the fields {keys}."),
)
NOTES = Wordings(
    train=(
        "[The|] {label} is {value}",
        "{label}: {value}",
        "{label} = {value}",
        "its {label} is {value}",
        "[the|with] {label} {value}",
        "it has the {label} {value}",
        "{value} is [the|its|for|as] {label}",
        "[for|about] the {label}[:|,] {value}",
        "{label} [->|-|of|was|will be|should be|reads|shows] {value}",
        "[we|they|I] [say|wrote|chose|see|need] {value} [as|for] {label}",
        "[here|so|then] the {label} [is|becomes] {value}",
        "[set|put|make] {label} {value}",
        "{label}, {value}",
    ),
    heldout=("as {label} we have {value}", "{label} equals {value}"),
)
FILLERS = Wordings(
    train=(
        "Hello!",
        "This is a note.",
        "[Good morning|Hi], here it is.",
        "It was [a nice|a long|an old] story.",
        "Thanks.",
    ),
    heldout=("Dear all,", "Have a look."),
)


def extract(draw: Draw, dialogue: Dialogue) -> None:
    """A text, a schema, and the JSON."""
    make = draw.weighted(((7, _of_subject), (4, _of_notes), (2, _nested), (3.5, _steps)))
    make(draw, dialogue)


def _of_subject(draw: Draw, dialogue: Dialogue) -> None:
    subject = draw.weighted(SUBJECTS)
    text, made = _said(draw, subject)
    properties, answer = _keyed(draw, subject, made)
    systems = subject.systems if draw.chance(0.6) and not draw.heldout else draw.side(ANY_SYSTEMS)
    _ask(draw, dialogue, draw.choose(draw.pick(systems)), text, _object(draw, properties), answer)


def _said(draw: Draw, subject: Subject) -> tuple[str, Json]:
    template = draw.estranged(draw.choose(draw.pick(draw.side(subject.texts))), SALAD)
    said: dict[str, str] = {}
    made: Json = {}
    for slot in re.findall(r"{(\w+)}", template):
        said[slot], made[slot] = subject.parts[slot].kind.draw(draw)
    text = template.format(**said)
    return text[0].upper() + text[1:], made


def _keyed(draw: Draw, subject: Subject, made: Json) -> tuple[Json, Json]:
    """Some of what was said, as properties of a schema and as the answer."""
    slots = draw.rng.sample(sorted(made), draw.rng.randrange(max(1, len(made) - 1), len(made) + 1))
    properties: Json = {}
    answer: Json = {}
    for slot in slots:
        part = subject.parts[slot]
        key = draw.pick([key for key in part.keys if key not in properties])
        properties[key] = _described(draw, part.kind.schema, slot)
        answer[key] = made[slot]
    return properties, answer


def _described(draw: Draw, schema: Json, about: str) -> Json:
    shown = dict(schema)
    if draw.chance(0.2):
        shown["description"] = draw.pick((f"The {about}", f"{about} of it", f"the {about} in the text"))
    return shown


def _of_notes(draw: Draw, dialogue: Dialogue) -> None:
    """Labels and values of any kind: what belongs to which key is said in the text."""
    fields: dict[str, tuple[str, kinds.Kind]] = {}
    for _ in range(draw.pick((1, 2, 2, 3, 3, 4, 5))):
        label = draw.listed(made_up_tools.LABELS) if draw.chance(0.6) else draw.value(values.made_up)
        if label not in (known for known, _ in fields.values()):
            fields[made_up_tools.joined(draw, *label.split())] = (label, draw.weighted(made_up_tools.VALUE_KINDS))
    answer: Json = {}
    clauses = []
    for key, (label, kind) in fields.items():
        said, answer[key] = kind.draw(draw)
        clauses.append(draw.loosely(NOTES, SALAD, label=label, value=said))
    draw.rng.shuffle(clauses)
    text = draw.pick((", ".join, ". ".join, "\n".join, " and ".join))(clauses)
    properties = {key: dict(kind.schema) for key, (_, kind) in fields.items()}
    if len(properties) > 2 and draw.chance(0.2):
        dropped = draw.pick(sorted(properties))
        del properties[dropped], answer[dropped]
    _ask(draw, dialogue, draw.wording(ANY_SYSTEMS), text[0].upper() + text[1:], _object(draw, properties), answer)


def _nested(draw: Draw, dialogue: Dialogue) -> None:
    """An object in an object, or a list of objects."""
    subject = draw.weighted(SUBJECTS)
    if draw.chance(0.5):
        text, made = _said(draw, subject)
        properties, answer = _keyed(draw, subject, made)
        key = draw.pick((subject.name, "data", "result", "entry"))
        schema, whole = _object(draw, {key: _inner(draw, properties)}), {key: answer}
    else:
        text, schema, whole = _items(draw)
    _ask(draw, dialogue, draw.wording(ANY_SYSTEMS), text, schema, whole)


def _items(draw: Draw) -> tuple[str, Json, Json]:
    """`{"items": [{"name": ..., "quantity": ...}]}`."""
    outer = draw.pick(("items", "people", "entries", "results"))
    first, second = draw.pick((("name", "age"), ("item", "quantity"), ("product", "count"), ("person", "years")))
    is_person = second in ("age", "years")
    rows = []
    for _ in range(draw.pick((1, 2, 2, 3))):
        number = draw.rng.randrange(2, 90)
        rows.append((draw.value(values.name) if is_person else kinds.Kind(kinds.STRING, _good).draw(draw)[1], number))
    form = (
        draw.pick(("{0} is {1}", "{0} ({1})", "{0}, {1} years old"))
        if is_person
        else draw.pick(("{1} {0}", "{0}: {1}"))
    )
    listed = ", ".join(form.format(*row) for row in rows[:-1])
    last = form.format(*rows[-1])
    text = f"{listed} and {last}." if listed else f"{last}."
    item = {"type": "object", "properties": {first: {"type": "string"}, second: {"type": "integer"}}}
    schema = {"type": "object", "properties": {outer: {"type": "array", "items": item}}}
    if draw.chance(0.5):
        schema = {
            "$defs": {"Row": item},
            "type": "object",
            "properties": {outer: {"type": "array", "items": {"$ref": "#/$defs/Row"}}},
        }
    return text, schema, {outer: [{first: name, second: number} for name, number in rows]}


def _good(draw: Draw) -> kinds.Said:
    value = draw.pick(GOODS)
    return value, value


def _steps(draw: Draw, dialogue: Dialogue) -> None:
    """A linear equation, solved in steps."""
    equation = Equation.draw(draw)
    say, out, steps, final = draw.pick(
        (
            ("explanation", "output", "steps", "final_answer"),
            ("explanation", "output", "steps", "answer"),
            ("why", "result", "steps", "solution"),
        )
    )
    step = _inner(draw, {say: {"type": "string"}, out: {"type": "string"}})
    fields = {steps: {"type": "array", "items": step}, final: {"type": "string"}}
    if draw.chance(0.4):
        fields = dict(reversed(fields.items()))
    schema = _object(draw, fields)
    solved = [{say: explanation, out: output} for explanation, output in equation.steps()]
    made = {steps: solved, final: equation.solution}
    if draw.chance(0.7):
        dialogue.system = draw.pick(TUTORS)
    else:
        dialogue.system = ""
    dialogue.response_schema = schema
    answer = json.dumps({key: made[key] for key in fields}, ensure_ascii=False)
    dialogue.add(_turn("equation", draw.wording(SOLVE, equation=equation.text), answer, equation.thought))


TUTORS = (
    "You are a helpful math tutor. Guide the user through the solution step by step.",
    "You are a math tutor. Solve it step by step.",
    "Solve the equation in steps.",
    "You are a helpful assistant.",
)
SOLVE = Wordings(
    train=(
        "[how can I|How do I|How can I|how do I|Can you] solve {equation}[?|]",
        "[Solve|solve|Please solve] {equation}[.|]",
        "[What is|Find] x [in|if] {equation}[?|]",
        "{equation}",
    ),
    heldout=("Help me with {equation}", "I need x from {equation}"),
)


@dataclass(frozen=True)
class Equation:
    """`factor x + shift = right` in whole numbers."""

    factor: int
    shift: int
    right: int

    @classmethod
    def draw(cls, draw: Draw) -> "Equation":
        factor = draw.rng.randrange(2, 10)
        shift = draw.pick((1, -1)) * draw.rng.randrange(1, 13)
        solution = draw.rng.randrange(-9, 10)
        off = 0 if draw.chance(0.6) else draw.rng.randrange(factor)
        return cls(factor, shift, factor * solution + shift + off)

    @property
    def text(self) -> str:
        return f"{self.factor}x {'+' if self.shift > 0 else '-'} {abs(self.shift)} = {self.right}"

    @property
    def moved(self) -> int:
        return self.right - self.shift

    @property
    def solution(self) -> str:
        whole, rest = divmod(self.moved, self.factor)
        return f"x = {self.moved}/{self.factor}" if rest else f"x = {whole}"

    @property
    def thought(self) -> str:
        return f"{self.factor}x = {self.right} {'-' if self.shift > 0 else '+'} {abs(self.shift)} = {self.moved}."

    def steps(self) -> list[tuple[str, str]]:
        verb, side = ("Subtract", "from") if self.shift > 0 else ("Add", "to")
        return [
            (f"{verb} {abs(self.shift)} {side} both sides.", f"{self.factor}x = {self.moved}"),
            (f"Divide both sides by {self.factor}.", self.solution),
        ]


def solve(draw: Draw, _dialogue: Dialogue) -> Turn:
    """The same in plain words."""
    equation = Equation.draw(draw)
    steps = " ".join(f"{explanation[:-1]}: {output}." for explanation, output in equation.steps())
    return _turn("equation", draw.wording(SOLVE, equation=equation.text), steps, equation.thought)


def _ask(draw: Draw, dialogue: Dialogue, system: str, text: str, schema: Json, answer: Json) -> None:
    if draw.chance(0.15):
        text = f"{draw.wording(FILLERS)} {text}"
    question = draw.loosely(LEADS, SALAD, text=text)
    dialogue.system = system if draw.chance(0.7) else ""
    dialogue.response_schema = schema
    if draw.chance(0.15):
        # Any object will do for the request's format; the user says which.
        question = f"{question} {draw.wording(KEYS, keys=kinds.spoken_list(draw, list(answer)))}"
        dialogue.response_schema = {"type": "object"}
    dialogue.add(_turn("json", question, json.dumps(answer, ensure_ascii=False), "I fill in the fields."))


def _turn(ability: str, question: str, answer: str, thought: str) -> Turn:
    return Turn(ability, (Message("user", question), Message("assistant", answer, thought=thought)))


def _object(draw: Draw, properties: Json) -> Json:
    return {"type": "object", "properties": properties, "required": list(properties)}


def _inner(draw: Draw, properties: Json) -> Json:
    return _object(draw, properties)


Make = Callable[[Draw, Dialogue], None]
