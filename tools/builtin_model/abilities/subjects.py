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
ANY_DAY = kinds.Kind(kinds.STRING, _weekday, is_closed=True)
YEAR = kinds.Kind({"type": "integer"}, _year)
DAY = Part(ANY_DAY, words("date date day when"))
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
            "[I am|I'm] going to a {name} in {place} with {people}, it starts at {time}.",
            "We are having a {name} at {time} [on|this coming] {day}. Everybody is looking forward to it.",
            "Event: {name}\nWhen: {day}, {time}\nWhere: {place}\nWho: {people}",
            "[Hi|Hey], are you free on {day}? {people} asked me along to a {name}[.|!]",
            "{place}, {day} - the {name} drew a large crowd, and {people} were seen there.",
            (
                "You are invited to our {name} in {place}. Doors open at {time}. [Please bring a "
                "friend.|No gifts, please.|]"
            ),
            "My {name} is at {time} sharp, and {people} [know about it|will drive me|will wait outside].",
            "{day}: {name}. {time}: [be there|it begins|first guests]. Place: {place}.",
            "[Sorry|Bad luck], I cannot make it on {day}, since I promised {people} to come to the {name}.",
            "Will {people} come to {place} for the {name} or not?",
            "- {name}\n- {day}\n- {time}\n- {place}",
            "The weather was awful. Still, {people} enjoyed the {name} in {place}.",
            "so it's settled then, {name} on {day}, [and|plus] {people} said yes too, yay",
            "The landlord, who lends us the hall in {place}, wants the {name} over by midnight; it starts at {time}.",
            "From: events desk\nSubject: {name}\n\nNew date: {day}. Same doors, {time}.",
            "{time} is when the band starts playing at the {name}, and {day} is the evening to keep free.",
            "Neither rain nor the train strike kept {people} away from the {name} in {place}.",
            "dad can you drive us to {place} on {day}? its for the {name} and we must be there by {time}",
            "Invited by the mayor to the {name} in {place}: {people}.",
            "2 calendar changes today: {name} added ({day}, {time})[, colour green|, old entry deleted|].",
            (
                "Tell {people} that the {name} has been called off, will you? No one should travel to "
                "{place} for nothing."
            ),
            "Posters for the {name} are up all over {place}, but they forgot to print the hour, which is {time}.",
            "If {day} suits {people}, let us hold the {name} then; [otherwise I shall ask again|if not, never mind].",
            "List closed. Coming to the {name}: {people}. Not coming: the neighbours.",
            "Half of {place} turned up for the {name} last night, among them {people}[, as always|].",
            "[Okay|Right|Ready], I'll dictate: {name}, new line, {day}, new line, {place}, full stop.",
            "Parking is free during the {name}, which the town of {place} puts on each year; now it falls on {day}.",
            (
                "I must complain that nobody told me the {name} would begin at {time} and not after lunch. "
                "[Even|Only] {people} knew."
            ),
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
        "it is a {name}",
        "the event is called {name}",
        "name of the event: {name}",
        "takes place on {day}",
        "the date is {day}",
        "[held|happens] in {place}",
        "the place is {place}",
        "[begins|starting|doors open] at {time}",
        "[{people} will come|{people} are going|{people} take part]",
        "guests: {people}",
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
            "My name is {name}, I am {age} and I live in {city}.",
            "[Hello|Hi], I'm {name}, {age}, from {city}.",
            "I am {age}, I am {married} and my name is {name}.",
            "[I work as a|My job is] {job} and I live in {city}. By the way, I am {name}.",
            "You are {name}, you are {age}, and you [live|grew up] in {city}, right?",
            "I'm a {job}, I'm {married} and I turned {age} last week. [Life is good.|Time flies.|]",
            "Name: {name}\nAge: {age}\nJob: {job}\nCity: {city}\nEmail: {mail}",
            "In my free time I like {hobbies}. You can call me {name}, and I am {age}.",
            "My sister {name} is {age} and {married}; her house in {city} is lovely.",
            "{city} - {name} ({age}), a {job}, won the lottery on Sunday morning.",
            "[Looking for friends|New in town]! {age}, {married}, from {city}. I like {hobbies}. Mail: {mail}",
            "Kind regards, {name}\n{job}, {city}\n{mail}",
            "{name}'s email address is {mail}. She works as a {job}.",
            "Let me introduce myself: {name}, {job} by trade, {age} years old.",
            "- {name}\n- {age} years\n- {married}\n- {city}",
            "Have you met {name}? [He's|She's] {age}, a {job}, and moved here from {city}.",
            "{name}, who is {married} and turns {age} in spring, has applied for the post of {job}.",
            "The flat above ours went to the {job} from {city}, whose name is {name}, [barely|just] {age}.",
            "{age} candles on the cake and still {married}: [happy birthday|many happy returns], {name}!",
            "First patient today: {name}, {age}, {married}, allergic to nothing. Occupation: {job}.",
            "who's the new one? - {name}, from {city}, does something as {job}, [no idea what|don't ask me]",
            "Could somebody forward this to {mail}? It belongs to {name}, the {job} on the second floor.",
            "Anyone wondering what to give {name} on turning {age} should know that {hobbies} always go down well.",
            (
                "Found near {city} after two days in the woods was {name}, {age}, the {job} whom half the "
                "county had been looking for."
            ),
            "After all that trouble I moved to {city}; the forms now say {married} and, next to profession, {job}.",
            "Our chairwoman, Mrs. Hall, thanked {name} of {city} for many good years as {job}.",
            (
                "[Dear hiring team|Good day], at {age} I am looking for a change. Trained as {job}, settled in "
                "{city}, reachable at {mail}."
            ),
            "no way, {name} is only {age}?? looks older. {married} too, [apparently|they say]",
            "Bring {hobbies} and you will have a friend for life in {name}, our {job}.",
            "profile updated: age -> {age}, status -> {married}, location -> {city}",
            "Dating card / {name} / {age} / {city} / into {hobbies}",
            (
                "[The jury was told|The court heard] that the witness, {age} and {married}, was the only "
                "{job} in {city}."
            ),
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
        "my name is {name}",
        "[I am called|you can call me|this is] {name}",
        "my age is {age}",
        "[I am|she is|he just turned] {age}",
        "[I live in|she lives in|my home is] {city}",
        "[born in|grew up in|hometown:] {city}",
        "[I work as a|my job is|profession:] {job}",
        "[my email is|email:|you can write to] {mail}",
        "[I like|my hobbies are|interested in] {hobbies}",
        "[I am|he is|she is|still] {married}",
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
            "Hi, my name is {customer} and I'd like to order {quantity} {item}.",
            "I ordered {quantity} {item} for {price} [euros|dollars] [last week|yesterday], where are they?",
            "My order number is {number}. I bought {quantity} {item} and they are {paid}.",
            "Order: {number}\nCustomer: {customer}\nItem: {item}\nQuantity: {quantity}\nPrice: {price}",
            "You ordered {quantity} {item}, {customer}. We will send them to {city} [soon|tomorrow|].",
            "Can I get {quantity} {item} shipped to {city}? My budget is {price} [euros|dollars].",
            "Item: {item}, quantity: {quantity}, ship to: {city}, [status|payment]: {paid}",
            "We have packed your order {number}, {customer}, and it is on its way to {city}.",
            "{price} dollars is what {customer} [spent|paid] on {quantity} {item}. [Not bad.|What a deal!|]",
            "Thank you for your purchase! {quantity} x {item}, total {price}, status: {paid}.",
            "{customer}, {city}: {number}, {quantity} {item}",
            "[Hello|Good morning], order {number} is {paid}. Please inform {customer}.",
            "The customer is {customer}, the product is {item}, and the amount is {quantity}.",
            "Need {quantity} {item} asap. Ship to {city}. {customer}",
            "Of the {item} I ordered ({quantity} in all), half arrived broken. [My|The] order was {number}.",
            "{price} [euros|dollars] is what the shop charged {customer} for {item}.",
            (
                "{customer}, who runs a small store in {city}, has again asked us for {item}, this time "
                "{quantity} of them."
            ),
            "[INFO|NEW|SAVED] order={number} qty={quantity} item={item} total={price}",
            "can u add {quantity} more {item} to {number} pls, same address, {city}",
            "Shipped today from our warehouse to {city}: {item} ({quantity}). Recipient: {customer}.",
            "Ruth took the call, but the one who wants the {item} is {customer}, and {quantity} will do.",
            "Although {number} is listed as {paid}, the driver has left for {city} with it.",
            "Packing slip {number}\nContents: {quantity} pcs. of {item}\nsum {price}\nstatus {paid}",
            (
                "Refund, please! {price} [euros|dollars] for {item} that nobody in this house wanted. "
                "[Regards|Yours], {customer}"
            ),
            "Had {customer} not called, the {item} would have gone to the wrong town; they belong in {city}.",
            "voice note: it's {customer} again, uhm, the {item}, make it {quantity}, and the lot goes to {city}, bye",
            "By whom was {number} placed? By {customer}. What was in it? {item}. And the money? {paid}.",
            "Waiting at the counter for {customer}, bagged and {paid}: {quantity} of our finest {item}.",
            (
                "Since one small van cannot carry that many {item}, the {quantity} for {city} will have to "
                "travel by rail."
            ),
            "{item} have become dear: {customer} had to find {price} [euros|dollars|] for {quantity} of them.",
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
        "[the customer is|customer:|buyer is] {customer}",
        "[my name is|I am|name:] {customer}",
        "{customer} [ordered this|bought it|is the buyer]",
        "[I want|we need|please send|I ordered] {quantity} {item}",
        "{quantity} x {item}",
        "item: {item}, quantity: {quantity}",
        "[the price is|it costs|total:] {price}",
        "[the order number is|my order is|order no.] {number}",
        "[ship it to|please deliver to|I live in] {city}",
        "[it is|already|status:|this is] {paid}",
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
            "I bought these {item} last month and they are {mood}. [I give them|My rating is] {stars} stars.",
            "My name is {name} and I give the {item} {stars} stars.",
            "{name}: {mood} {item}, {stars} stars",
            "Product: {item}\nRating: {stars}\nOpinion: {mood}\nAuthor: {name}",
            "{stars} out of 5 for the {item}. [They are|All in all] {mood}.",
            "{stars} stars from {name}, who finds the {item} {mood}.",
            "These {item} get {stars} stars from me. They arrived quickly. - {name}",
            "{item}? {mood}. {stars} stars.",
            "We have used the {item} for a year, and they are still {mood}. Regards, {name}",
            "Review by {name}: the {item} are {mood}[.|, that is all I can say.]",
            "[According to|For] {name}, the {item} are {mood} and deserve {stars} stars.",
            "You asked how I like the {item}. Well, they are {mood}, so {stars} stars. {name}",
            "The {item} from your shop are really {mood}! I would give {stars} stars.",
            "Rating {stars}/5. {item}: {mood}. Posted by {name}.",
            "The service was slow. The {item} themselves are {mood}, hence {stars} stars.",
            "{name} bought {item} and left {stars} stars. [The comment was|In a word]: {mood}.",
            "[Overall|In short], {mood} {item}. I rate them {stars}, {name}.",
            "My opinion of the {item} is {mood}. Best wishes from {name}.",
            "Such {mood} {item}! Yours, {name}",
            "{stars} stars\n{item}\n{mood}\n{name}",
            "How many stars? {stars}. What for? The {item}. [And why?|Because they are] {mood}.",
            "[Wow|Hm], {stars} of five possible stars! {name} must have had {mood} luck with the {item}.",
            "In the end it was {name} who put it best: the {item} are simply {mood}, nothing more to say.",
            "submitted_by={name} product={item} stars={stars} verdict={mood}",
            (
                "The {item}, which my husband Karl picked, turned out {mood}. I am the one who rates them, "
                "though: {stars} stars, {name}"
            ),
            "stars: {stars} /// thing: {item} /// feeling: {mood}",
            "Is it fair to leave {stars} stars just because the parcel with the {item} was late? {name} thinks so.",
            (
                "Never thought I'd write about {item} online, but here we are: {mood}! Star number {stars} "
                "clicked, done."
            ),
            "Called {mood} by most testers, the {item} got {stars} stars from our own man in the lab, {name}.",
            "hey its {name}, u wanted to know about the {item}: {mood} imo",
            "{stars} is the number of stars I clicked, and {mood} is the word I would use for the {item}.",
            (
                "Dear Mr. Olsen, thank you for sending the {item}. My verdict after a month of daily use is {mood}. "
                "[Sincerely|Kind regards], {name}"
            ),
            "Would I buy the {item} again? Ask me tomorrow. For today they get {stars} stars and the word {mood}.",
            "Our customer of the week is {name}, from whom our {item} [have won|got] {stars} stars[.|, thank you!]",
            "They squeak, they wobble, and yet {name} calls these {item} surprisingly {mood}.",
            "Headline: {mood}. Article: {item}. Stars given: {stars}. Would recommend: maybe.",
            (
                "Not a word about the price, [just|only] the {item} being {mood} and {stars} stars at the "
                "foot of the card."
            ),
        ),
        heldout=("{name} wrote: these {item} were {mood}, {stars} stars.",),
    ),
    phrases("Extract the review.|Read the review.|Return JSON."),
    (
        "[the|these|my|] {item}",
        "{stars} stars",
        "[so|very|really|] {mood}",
        "[by|says|from|] {name}",
        "[the product is|product:|I bought|review of] {item}",
        "[about|on] the {item}",
        "{item} [from this shop|arrived|are here]",
        "[I give|it gets|rating:|rated] {stars} [stars|out of 5]",
        "[my rating is|the score is|score] {stars}",
        "[they are|it was|simply|in a word,] {mood}",
        "[my opinion is|opinion:|verdict:] {mood}",
        "[I am|my name is|signed,|reviewer:|yours,] {name}",
        "{name} [wrote this|thinks so|bought them]",
    ),
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
            "My name is {guest} and I would like a {room} room for {nights} nights, in {place} if you can.",
            "I am arriving on {day} and staying for {nights} nights, {breakfast} please.",
            "We need a {room} room for {nights} nights[, {breakfast}|]. The name is {guest}.",
            "Guest: {guest}\nCity: {place}\nArrival: {day}\nNights: {nights}\nRoom: {room}",
            "Dear {guest}, your {room} room in {place} is confirmed. You arrive on {day}.",
            "[Hi|Hello], can I still book a {room} room for {day}? It would be {nights} nights. Best, {guest}",
            "You are staying in {place} for {nights} nights, {breakfast}. [Have a nice trip!|Enjoy!|]",
            "{guest}, {day}, {nights} nights, {room}, {breakfast}",
            "[I'm|I am] off to {place} on {day} for {nights} nights!",
            "Hotel in {place}. Check-in: {day}. Room type: {room}. Guest name: {guest}.",
            "Your booking: {nights} nights from {day}, {room} room, {breakfast}.",
            "{place} hotel offer: {room} room {breakfast}, stay {nights} nights.",
            "The rate is {breakfast} and the room is a {room}. It is booked for {guest} until further notice.",
            "{guest}'s trip to {place} begins on {day} and lasts {nights} nights.",
            "{day}: {guest} comes to {place}. [The room is a|Give him a|She booked a] {room}.",
            "- {room} room\n- {breakfast}\n- {nights} nights\n- {place}",
            "Our holiday this year is in {place}. We leave on {day} and have {nights} nights there.",
            "{guest}, who never travels without a dog, has taken the {room} in {place}, {breakfast}, as of {day}.",
            "Only one {room} was left for {day}, so I took it in the name of {guest}.",
            "pls change my reservation in {place}: not one but {nights} nights, [the rest stays|nothing else]",
            "{nights} nights are what {guest} paid for, {breakfast}, yet the desk knew nothing about it.",
            "Our travel agent, Mr. Brandt, has put {guest} into the last {room} in all of {place}.",
            "check-in={day}; nights={nights}; type={room}; board={breakfast}",
            "Since the night train reaches {place} on {day}, the {room} is needed from then on.",
            "To do before the trip: call the hotel in {place}, tell them {breakfast}, make it {nights} nights.",
            "The form asked for {guest}'s arrival and I typed {day}; for length of stay I put {nights}.",
            (
                "Greetings from {place}! Our {room} looks out on the sea, and after {nights} nights we "
                "shall hate to leave."
            ),
            "Arriving late on {day}: {guest}. The key to the {room} [is|lies] under the mat.",
            "We regret that the {nights} nights you wanted, {guest}, can only be had {breakfast}.",
            "so hotel in {place}, {room}, {breakfast}. thats what {guest} wrote me, ok?",
            "To be billed to the firm: one {room}, {nights} nights, on behalf of {guest}, arrival {day}.",
            "No sooner had {guest} reached {place} than it turned out that the deal was {breakfast}.",
            (
                "[How|What] about this: we fly to {place} on {day}, sleep there for {nights} nights, share the "
                "{room} and eat wherever we like?"
            ),
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
        "[my name is|the guest is|booked by|name:] {guest}",
        "{guest} [is coming|stays there|will check in]",
        "[a hotel in|a trip to|we go to|travelling to] {place}",
        "the city is {place}",
        "[I stay|we stay|for|staying] {nights} nights",
        "nights: {nights}",
        "[check-in is|arriving on|we come on|starting] {day}",
        "arrival date {day}",
        "[room type:|the room is a|type] {room}",
        "[it is|rate:|booked] {breakfast}",
    ),
)
BOOK = Subject(
    "book",
    {
        "title": Part(kinds.QUOTED, words("title title name book book_title")),
        "author": Part(kinds.NAME, words("author writer author_name by written_by")),
        "year": Part(YEAR, words("year published publication_year first_published")),
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
            "I just finished {title}, it has {pages} pages. The author is {author}.",
            "My favourite book is {title} by {author}.",
            "Title: {title}\nAuthor: {author}\nYear: {year}\nPages: {pages}\nPrice: {price}",
            "I bought {title} for {price} [euros|dollars] [yesterday|at the market]. It came out in {year}.",
            "You should read {title}, which {author} wrote in {year}.",
            "Do you have {title} from {year}? I would pay {price} [euros|dollars] for it.",
            "[I wrote|My new book is] {title}. It's {pages} pages long and costs {price}. Yours, {author}",
            "{title} - {author} - {pages} pages - {price} euros",
            "For {price} dollars you get {pages} pages by {author}, called {title}.",
            "First published in {year}, {title} is {author}'s best known work. [Everyone should read it.|]",
            "The novel was a surprise. {author} needed only {pages} pages for {title}.",
            "[Hi|Hey], can you lend me {title}? It's the one by {author} with {pages} pages.",
            "{author} ({year}). {title}. {pages} pp.",
            "[Selling|For sale:] {title}, printed {year}, {price} [euros|dollars], in good shape.",
            "At {price}, {title} is not cheap, yet {author} has many fans.",
            "{year} was the year when {title} by {author} reached the shops.",
            "- {title}\n- {author}\n- {year}",
            "{pages} pages in one night! {title} is that good. [Thanks, {author}!|Price: {price}.]",
            "Written in a cellar by {author}, {title} runs to {pages} pages.",
            "{year} saw two debuts, of which {title} is the better one; {price} [euros|dollars] well spent.",
            "does anyone still have {title}? we need it for class on friday, its by {author}, about {pages} pages",
            "{author}, whose brother Paul drew the pictures, gave the world {title} in {year}.",
            "Top shelf: {title}; year {year}; extent {pages} p.; bought for {price}",
            "Nobody wanted to print {title} until {year}, when {author} at last found a publisher.",
            "To whom does {title} owe its fame? To the critics rather than to {author}.",
            "Translated by Nora Beck, written by {author}: {title}, now at {price} [euros|dollars] in paperback.",
            "I want my {price} [euros|dollars] back! Of the {pages} pages in {title}, ten were blank.",
            "[Scan ok.|Scanned.|Saved.] title={title} author={author} pages={pages} price={price}",
            (
                "Among the books that burned was one from {year}, {title}, and with it the only proof that "
                "{author} could write."
            ),
            "What {author} calls {title} others would call a brick: {pages} pages!",
            "Grandpa always said that {price} was a fortune back in {year}, but he paid it for {title} all the same.",
            "[Library notice|Overdue]: please bring back {title} ({author}). A new copy would cost you {price}.",
            "Half novel, half diary, it appeared under the name of {author} in {year} and is known as {title}.",
            "page count {pages}, first edition {year}, name on the cover {author}",
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
        "[the title is|title:|a book called|I am reading] {title}",
        "{title} [is a book|is the title|is what I read]",
        "[the author is|written by|author:] {author}",
        "{author} [wrote it|is the author]",
        "[published in|it came out in|written in|year:] {year}",
        "[it has|with|all|about] {pages} pages",
        "[pages:|page count] {pages}",
        "[it costs|the price is|price:|I paid] {price}",
        "[sold for|only] {price} [euros|dollars]",
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
            "My name is {customer} and I got invoice {number} from {company}.",
            "I have to pay {total} [euros|dollars] to {company} by {due}.",
            "Invoice no. {number}\nFrom: {company}\nTo: {customer}\nTotal: {total}\nDue: {due}",
            "Dear {customer}, your invoice {number} is {paid}. [Best regards|Yours], {company}",
            "[Hi|Hello], our system says that {number} is {paid}. The total was {total} [euros|dollars].",
            "You owe us {total} for invoice {number}. The due date is {due}.",
            "{company} billed me {total} dollars, and the bill is {paid}.",
            "{number}, {company}, {total} euros, {due}, {paid}",
            "The invoice for {customer} is due on {due} and comes to {total} [euros|].",
            "We checked your account. Invoice {number} for {total} is {paid}. Thank you, {company}",
            "[Reminder|Last reminder]: {total} dollars, payable to {company}, due {due}.",
            "Status: {paid}. Customer: {customer}. Due: {due}.",
            "{customer} asked about {number}, the invoice from {company} that is due on {due}.",
            "- Invoice: {number}\n- Amount: {total}\n- Status: {paid}",
            "The amount of {total} [euros|dollars] is {paid}, says {company}. It concerns invoice {number}.",
            "I'm {customer}; my bill with the number {number} has to be settled before {due}.",
            "{total} [euros|dollars] is what {company} charges {customer} for the repair.",
            (
                "{customer}, who moved out in March, never saw the bill that {company} mailed on time; it "
                "was for {total}."
            ),
            "fyi boss, {number} is {paid}, i rang {company} to make sure",
            "Payment run finished: {number} -> {paid}, amount={total}, payee={company}",
            "Until {due} nothing will happen, but after that {company} will charge interest on the {total}.",
            (
                "Enclosed please find our bill for {total}, which we ask you to settle no later than {due}. "
                "[Accounts department|With best wishes], {company}"
            ),
            "Why am I being chased for {total}? According to your own website, {number} is {paid}!",
            "Made out to {customer} and signed by Ms. Lind of {company}, the paper bears the number {number}.",
            "what's still open: {company} ({total}), latest {due}",
            "The accountant, Mr. Roth, ticked {number} off as {paid} and passed it on to {customer}.",
            "Deadline {due}, reference {number}, to be borne by {customer}.",
            "Since {customer} [disputes|does not accept] the sum of {total}, the deadline of {due} no longer counts.",
            "Sent: one bill. By: {company}. For: {customer}. Last day to pay: {due}.",
            "Attached is {number}; marked {paid} in our books, it shows a balance of {total} and {customer}'s name.",
            "ugh, my heating bill came today... {total} to {company} and that before {due}",
            (
                "On {due} at the latest, an amount of {total} must have reached the account of {company}, "
                "quoting {number}."
            ),
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
        "[the invoice number is|invoice no.|my invoice is] {number}",
        "number {number} [it is|on the paper]",
        "[the company is|issued by|sent by|billed by] {company}",
        "[billed to|addressed to|the customer is|I am] {customer}",
        "{customer} [has to pay|is the customer]",
        "[the total is|it comes to|amount due] {total}",
        "[I owe|we have to pay|for] {total} [euros|dollars]",
        "[the due date is|pay by|payable until|due on] {due}",
        "[it is|status:|the invoice is|marked as] {paid}",
    ),
)
SUBJECTS = ((4, EVENT), (4, PERSON), (4, ORDER), (1, REVIEW), (2, BOOKING), (2, BOOK), (2, INVOICE))
