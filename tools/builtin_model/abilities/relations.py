"""What sentences of a text tell, beside numbers of parts and properties: who works where, what is made of what."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments, written
from tools.builtin_model.draw import Draw, Wordings, words

Make = Callable[[Draw], str]
_MORE = dict(written.sections("relations_*.txt"))


@dataclass(frozen=True)
class Relation:
    """One thing that a sentence tells, and the questions it answers. Slots are made-up values."""

    slots: dict[str, Make]
    said: Wordings
    """Every wording holds every slot."""
    asked: Wordings
    """Every wording lacks a slot (what it asks for), holds another, and is answered by every wording of `said`."""


def with_more(relation: Relation) -> Relation:
    """A relation with what `texts/relations_*.txt` have below its first wording too."""
    lines = _MORE.get(relation.said.train[0], ())
    said, asked = written.after("-", lines), written.after("?", lines)
    return replace(
        relation, said=written.with_more(relation.said, said), asked=written.with_more(relation.asked, asked)
    )


def _proper(draw: Draw) -> str:
    """A proper name of one or two made-up words."""
    first = values.any_word(draw).capitalize()
    return f"{first} {values.any_word(draw).capitalize()}" if draw.chance(0.25) else first


def _the(kinds: str, names: Make = _proper) -> Make:
    """`the Brolka museum`: one of these kinds with a name of its own."""
    listed = words(kinds)

    def make(draw: Draw) -> str:
        kind = draw.pick(listed)
        return f"the {names(draw)} {kind}" if draw.chance(0.85) else f"the {kind} of {values.city(draw)}"

    return make


def _some(kinds: str) -> Make:
    """`green brolka lamp`, without an article and with a consonant at its head."""
    listed = words(kinds)

    def make(draw: Draw) -> str:
        colour = draw.pick(("red ", "blue ", "green ", "black ", "white ", "", "", "", "", ""))
        return f"{colour}{values.any_word(draw)} {draw.pick(listed)}"

    return make


def _with_article(make: Make) -> Make:
    return lambda draw: f"the {make(draw)}"


def _or_made_up(listed: str) -> Make:
    """One of these words, with other letters now and then, or a word that nobody knows."""
    known = words(listed)
    return lambda draw: values.twisted(draw, known) if draw.chance(0.6) else values.any_word(draw)


def _measured(units: str, most: int = 400) -> Make:
    """A number of two or more and one of these units."""
    listed = words(units)
    return lambda draw: f"{draw.rng.randrange(2, draw.pick((10, 60, most)))} {draw.pick(listed)}"


def _time(draw: Draw) -> str:
    return arguments.TIME.make(draw)[0]


def date(draw: Draw) -> str:
    return draw.pick((arguments.LONG_DATE, arguments.LONG_DATE, arguments.ISO_DATE)).make(draw)[0]


def _year(draw: Draw) -> str:
    return str(draw.rng.randrange(1500, 2030))


def _title(draw: Draw) -> str:
    title = arguments.TITLE.make(draw)[0]
    return f'"{title}"' if draw.chance(0.4) else f"The {_proper(draw)} {draw.pick(arguments.TITLES)}"


def _role(draw: Draw) -> str:
    role = draw.pick(
        words(
            """
            baker barber builder carpenter cleaner coach cook dentist designer doctor driver florist gardener guide
            lawyer librarian manager mechanic nurse painter pilot plumber porter receptionist secretary
            singer tailor teacher technician translator vet waiter welder writer
            """
        )
    )
    return f"{draw.pick(words('senior junior chief deputy head'))} {role}" if draw.chance(0.3) else role


def _company(draw: Draw) -> str:
    return f"{_proper(draw)}{draw.pick(('', '', ' Ltd', ' Labs', ' Foods', ' Motors', ' Brothers', ' Group'))}"


def _price(draw: Draw) -> str:
    amount = str(draw.rng.randrange(2, draw.pick((30, 400, 9000))))
    cents = draw.pick(("", "", ".50", ".90", ".99", ".25"))
    currency = draw.pick(("euros", "dollars", "pounds", "francs", "crowns", values.any_word(draw)))
    return draw.pick((f"${amount}{cents}", f"€{amount}{cents}", f"{amount}{cents} {currency}"))


def _spot(draw: Draw) -> str:
    """Where things are put, with its preposition."""
    furniture = draw.pick(words("drawer box cupboard safe cabinet basket crate locker chest"))
    room = draw.pick(words("kitchen cellar garage office attic hall lab workshop garden library"))
    return draw.pick(
        (
            f"in the {values.any_word(draw)} {furniture}",
            f"in {furniture} {draw.rng.randrange(2, 90)}",
            f"behind the {values.any_word(draw)} {furniture}",
            f"under the {values.colour(draw)} {furniture} in the {room}",
            f"on the {draw.pick(words('first second third top bottom'))} shelf of the {values.any_word(draw)} rack",
            f"next to the {values.any_word(draw)} {furniture} in the {room}",
        )
    )


def _line(draw: Draw) -> str:
    return f"{draw.pick(('bus', 'line', 'tram', 'night bus'))} {draw.pick(('', '', 'N', 'X'))}{_small(draw)}"


def _small(draw: Draw) -> str:
    return str(draw.rng.randrange(2, 400))


def _street(draw: Draw) -> str:
    return f"{_proper(draw)} {draw.pick(words('Street Square Road Bridge Park Station Market Hill Gate'))}"


def _journey(draw: Draw) -> str:
    """What takes its time."""
    kind = draw.pick(words("course tour update exam treatment race repair delivery inspection process show"))
    ride = draw.pick(words("flight drive ferry walk ride crossing"))
    return draw.pick((f"the {_proper(draw)} {kind}", f"the {ride} to {values.city(draw)}"))


def _phone(draw: Draw) -> str:
    digits = "".join(str(draw.rng.randrange(10)) for _ in range(7))
    return draw.pick((digits, f"{digits[:3]}-{digits[3:]}", f"0{digits[:3]} {digits[3:]}", digits[:4]))


def _room(draw: Draw) -> str:
    return f"{draw.pick(('', '', '', 'A', 'B', 'C', 'E', 'K'))}{draw.rng.randrange(1, 600)}"


def _crowd(draw: Draw) -> str:
    number = draw.rng.randrange(20, draw.pick((100, 3000, 90000)))
    return f"{number:,}" if draw.chance(0.4) else str(number)


def _doing(draw: Draw) -> str:
    """`cutting glass`: something done, in its -ing form."""
    verb = draw.pick(
        words(
            """
            cutting washing drying cooking selling painting moving catching feeding drawing measuring cleaning
            counting carrying storing sorting polishing melting peeling heating
            """
        )
    )
    return f"{verb} {draw.pick((values.any_word, values.any_word, values.food, _plain_word))(draw)}"


def _plain_word(draw: Draw) -> str:
    return values.twisted(draw, values.WORDS)


def _todo(draw: Draw) -> str:
    verb = draw.pick(words("reset open restart unlock start empty clean connect close update calibrate"))
    return f"{verb} the {_some('door printer router gate lamp pump safe valve oven engine clock phone box')(draw)}"


def _step(draw: Draw) -> str:
    part = f"{draw.pick((values.colour, values.any_word))(draw)} {draw.pick(words('button lever switch key knob'))}"
    return draw.pick(
        (
            f"press the {part} {draw.pick(('twice', 'three times', 'once', 'gently'))}",
            f"hold the {part} for {draw.rng.randrange(2, 60)} seconds",
            f"turn the {part} to the {draw.pick(('left', 'right'))}",
            f"enter the code {draw.rng.randrange(100, 10000)}",
            f"pull the {part}",
            f"type {values.any_word(draw)} and press Enter",
        )
    )


def _team(draw: Draw) -> str:
    place = draw.pick((_proper, values.city))(draw)
    return f"{place} {draw.pick(words('United Rovers City Rangers Athletic'))}" if draw.chance(0.5) else place


def _score(draw: Draw) -> str:
    most = draw.pick((5, 10, 100))
    winner = draw.rng.randrange(1, most)
    return f"{winner}{draw.pick(('-', ':', ' to '))}{draw.rng.randrange(winner)}"


def _goods(draw: Draw) -> str:
    """What is sold or eaten, in the plural or without a number."""
    kinds = words("shoes lamps books hats bikes carpets candles clocks phones toys plants bags knives chairs")
    first = f"{values.any_word(draw)} {draw.pick(kinds)}" if draw.chance(0.7) else values.food(draw)
    return f"{first} and {values.food(draw)}" if draw.chance(0.3) else first


def _due(draw: Draw) -> str:
    day = draw.pick(words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"))
    return draw.pick(
        (date(draw), date(draw), f"{day} at {_time(draw)}", f"{day}, {arguments.LONG_DATE.make(draw)[0]}")
    )


def _quota(draw: Draw) -> str:
    units = "requests users GB files messages pages calls MB projects devices letters guests bags"
    per = draw.pick(("", "", " per day", " per month", " per minute", " a week", " per person"))
    return f"{_measured(units, 9000)(draw)}{per}"


def _version(draw: Draw) -> str:
    parts = [str(draw.rng.randrange(20)) for _ in range(draw.pick((2, 2, 3)))]
    return ".".join(parts)


def _feature(draw: Draw) -> str:
    return f"{values.any_word(draw)} {draw.pick(words('files mode search tables fonts links plugins images'))}"


def _file(draw: Draw) -> str:
    name = draw.pick((values.any_word, _plain_word))(draw)
    tail = draw.pick(("", "", f"_{draw.rng.randrange(1, 3000)}", f"-{values.any_word(draw)}"))
    return f"{name}{tail}.{draw.pick(words('txt csv pdf json log yaml py md png zip'))}"


def _path(draw: Draw) -> str:
    parts = "/".join(values.any_word(draw) for _ in range(draw.pick((1, 2, 2))))
    return f"{draw.pick(('/var/', '/home/', '/opt/', '/', '~/', '/srv/'))}{parts}"


def _kin(draw: Draw) -> str:
    return f"{_plain_word(draw)} {values.any_word(draw)}" if draw.chance(0.2) else values.any_word(draw)


def _animal(draw: Draw) -> str:
    return f"the {_kin(draw)} {draw.pick(words('bird bear fish monkey beetle frog snake mouse whale fox bat'))}"


def _home(draw: Draw) -> str:
    place = draw.pick(words("forest desert lake valley swamp river mountains hills"))
    return f"the {_proper(draw)} {place}"


def _weather(draw: Draw) -> str:
    kind = draw.pick(words("sunny rainy cloudy windy foggy stormy snowy dry cold warm mild hot humid"))
    degrees = f"{draw.rng.randrange(-20, 42)} degrees"
    return draw.pick((f"{kind} with {degrees}", f"{kind} and {values.any_word(draw)}", f"{kind} at {degrees}"))


def _train(draw: Draw) -> str:
    kind = draw.pick(words("train express train sleeper"))
    return draw.pick((f"the {kind} to {values.city(draw)}", f"{draw.pick(('IC', 'RE', 'EC'))} {_small(draw)}"))


THINGS = "lamp key drill printer ladder tent boat piano clock bike camera kettle sword carpet mirror telescope"
PLACES = "museum library pool shop market park bakery zoo gallery theatre office clinic castle station cafe"

RELATIONS: tuple[Relation, ...] = (
    # Who works where as what.
    Relation(
        slots={"name": values.person, "role": _role, "firm": _company},
        said=Wordings(
            train=(
                "{name} works as a {role} [at|for] {firm}.",
                "{firm} has hired {name} as its [new|] {role}.",
                "The {role} [at|of] {firm} is {name}.",
                "[Since last year|For many years|Since May], {name} has been a {role} with {firm}.",
                "At {firm}, the post of {role} is held by {name}.",
                "{name} joined {firm} as a {role} [in spring|two years ago|].",
                "A {role} by trade, {name} works for {firm}.",
                "{name} is the {role} [here|] at {firm}.",
                "{name}, [a|the] {role} at {firm}, [started in May|has an office downtown|likes the work].",
                "The new {role} of {firm} goes by the name of {name}.",
                "{firm} is where {name} works as a {role}.",
                "[Meet|This is] {name}, {role} at {firm}.",
                "{name} got a job as {role} with {firm} [after the exam|last month|].",
                "Working as a {role}, {name} has a desk at {firm}.",
                "{firm} has a {role} named {name}.",
            ),
            heldout=(
                "{firm} employs {name}, who is a {role}.",
                "The job of {role} at {firm} was given to {name}.",
            ),
        ),
        asked=Wordings(
            train=(
                "Where does {name} work?",
                "What is {name}'s job?",
                "Who is the {role} at {firm}?",
                "Who works [at|for] {firm}?",
                "Which company does {name} work for?",
                "What does {name} do at {firm}?",
                "[Tell me|Say] what {name} does for a living[.|]",
                "job of {name}",
                "What job does {name} have?",
                "Who does {name} work for?",
                "Where is {name} working [now|these days|]?",
                "What is the name of the {role} at {firm}?",
                "What kind of work does {name} do?",
                "Who has the job of {role}?",
                "workplace of {name}",
            ),
            heldout=("By which company is {name} employed?", "As what does {name} earn money?"),
        ),
    ),
    # Where something is kept.
    Relation(
        slots={"thing": _with_article(_some(THINGS)), "spot": _spot},
        said=Wordings(
            train=(
                "{thing} is [kept|stored|hidden] {spot}.",
                "You [will|can] find {thing} right {spot}.",
                "We [keep|store|put] {thing} away {spot}.",
                "[Look|Search] {spot} for {thing}.",
                "Please return {thing} to its place {spot} [after use|when you are done|].",
                "After work, {thing} must be put back {spot}.",
                "The place for {thing} is {spot}.",
                "{thing} has its place {spot}.",
                "I left {thing} {spot} [this morning|yesterday|].",
                "{spot}, you will see {thing}.",
                "If you need {thing}, it is {spot}.",
                "Somebody has put {thing} {spot}.",
                "{thing} was last seen {spot}.",
                "{thing} stands {spot}, [as always|where it belongs|not far from here].",
                "There is a place {spot} for {thing}.",
            ),
            heldout=("Right {spot} lies {thing}.", "Anyone who needs {thing} should look {spot}."),
        ),
        asked=Wordings(
            train=(
                "Where is {thing}?",
                "Where [can|do] I find {thing}?",
                "Where do [we|they|you] keep {thing}?",
                "I am looking for {thing}[.|, where is it?]",
                "In which place is {thing} kept?",
                "What is [kept|stored|to be found] {spot}?",
                "[Do you know|Tell me] where {thing} is[?|.]",
                "Where did [you|we|I] put {thing}?",
                "Where has {thing} gone?",
                "I cannot find {thing}[.|, where is it?]",
                "Can you tell me where {thing} is?",
                "What do we keep {spot}?",
                "Has anybody seen {thing}?",
                "where's {thing}",
            ),
            heldout=("Where should I look for {thing}?", "{thing} can be found where?"),
        ),
    ),
    # What costs how much.
    Relation(
        slots={
            "item": _some("lamp ticket coat cake bike chair book tent phone kettle jacket poster"),
            "price": _price,
            "shop": _company,
        },
        said=Wordings(
            train=(
                "A {item} costs {price} at {shop}.",
                "At {shop}, you pay {price} for a {item}.",
                "{shop} sells the {item} for {price}.",
                "The price of a {item} at {shop} is {price}.",
                "For {price}, a {item} is yours at {shop}.",
                "[Right now|This week|Today] the {item} is [on sale|on offer] at {shop} for [only|] {price}.",
                "You can get a {item} for {price} from {shop}.",
                "{shop} has a {item} for [just|only|] {price}.",
                "I paid {price} for a {item} at {shop} [yesterday|last week|].",
                "A {item} from {shop} is {price}.",
                "{shop} price list: {item}, {price}.",
                "The {item} in the window of {shop} is marked {price}.",
                "It costs {price} to buy a {item} from {shop}.",
                "With {price} in your pocket, you can take home a {item} from {shop}.",
            ),
            heldout=(
                "{price} is what {shop} asks for a {item}.",
                "Buyers of a {item} are charged {price} by {shop}.",
            ),
        ),
        asked=Wordings(
            train=(
                "How much does a {item} cost?",
                "How much is the {item}?",
                "What does the {item} cost at {shop}?",
                "What is the price of a {item}?",
                "[Where|In which shop] can I buy a {item}?",
                "How much do I [pay|have to pay] for the {item}?",
                "What can I get at {shop}?",
                "{item} price",
                "What does a {item} cost?",
                "How much does {shop} want for the {item}?",
                "Who sells a {item}?",
                "How expensive is the {item}?",
                "What could I buy for {price}?",
                "how much for the {item}",
            ),
            heldout=("For how much money is a {item} sold?", "Which shop has a {item}?"),
        ),
    ),
    # When something opens.
    Relation(
        slots={"place": _the(PLACES), "opens": _time, "closes": _time},
        said=Wordings(
            train=(
                "{place} opens at {opens} and closes at {closes}.",
                "{place} is open from {opens} to {closes} [every day|on weekdays|except on Mondays|].",
                "The opening hours of {place} are {opens} to {closes}.",
                "[Every morning|Each day] at {opens}, the doors of {place} open until {closes}.",
                "You can visit {place} between {opens} and {closes}.",
                "Doors open at {opens} and close at {closes} at {place}.",
                "{place} is open {opens} to {closes} [daily|all week|].",
                "{place} opens its doors at {opens} and shuts them at {closes}.",
                "At {place}, the day starts at {opens} and ends at {closes}.",
                "Come to {place} between {opens} and {closes}[, not on Sundays|].",
                "{place}: open from {opens}, closed from {closes}.",
                "{place} stays open until {closes} after opening at {opens}.",
                "The staff of {place} unlock it at {opens} and lock it again at {closes}.",
                "{place} does not open before {opens} and closes at {closes}.",
            ),
            heldout=(
                "From {opens} until {closes}, guests are welcome in {place}.",
                "{place} lets people in at {opens} and sends them home at {closes}.",
            ),
        ),
        asked=Wordings(
            train=(
                "When does {place} open?",
                "[At what time|What time] does {place} [open|close]?",
                "What are the opening hours of {place}?",
                "Until when is {place} open?",
                "When can I visit {place}?",
                "How long is {place} open?",
                "[Tell me|I need to know] when {place} closes[.|]",
                "When does {place} close?",
                "When is {place} open?",
                "How late is {place} open?",
                "How early can I go to {place}?",
                "Is {place} open at {opens}?",
                "Which hours is {place} open?",
                "What closes at {closes}?",
                "opening times of {place}",
            ),
            heldout=("From what hour on is {place} open?", "When do the doors of {place} close?"),
        ),
    ),
    # Which route a bus takes.
    Relation(
        slots={"bus": _line, "via": _street, "end": values.city},
        said=Wordings(
            train=(
                "{bus} goes to {end} via {via}.",
                "{bus} runs [along|past] {via} and ends in {end}.",
                "To get to {end}, take {bus} from {via}.",
                "From {via}, a ride on {bus} [takes|brings] you to {end}.",
                "{bus} stops at {via} on its way to {end}.",
                "The route of {bus} leads [over|through] {via} to {end}.",
                "You reach {end} with {bus}, which stops at {via}.",
                "{bus} takes you to {end} by way of {via}.",
                "{bus} to {end} goes through {via}.",
                "{bus} serves {via} and [then|finally] {end}.",
                "If you wait at {via}, {bus} will take you to {end}.",
                "Change at {via} to {bus}, which goes to {end}.",
                "{via} is a stop of {bus} to {end}.",
                "{end} is the last stop of {bus}, after {via}.",
            ),
            heldout=(
                "Passengers for {end} board {bus} at {via}.",
                "Between {via} and {end} there is {bus}.",
            ),
        ),
        asked=Wordings(
            train=(
                "Where does {bus} go?",
                "Which [bus|line] goes to {end}?",
                "How do I get to {end}?",
                "Which route does {bus} take?",
                "[Where|At which stop] does {bus} stop?",
                "What [stops at|leaves from] {via}?",
                "Which [bus|line] do I take from {via} to {end}?",
                "how to reach {end}",
                "What is the route of {bus}?",
                "Where will {bus} take me?",
                "What goes to {end}?",
                "I want to go to {end}[.|, which bus is it?]",
                "Does {bus} go to {end}?",
                "Is there a bus to {end}?",
                "How do I get from {via} to {end}?",
            ),
            heldout=("Which way does {bus} travel?", "By what can I travel to {end}?"),
        ),
    ),
    # Who owns what.
    Relation(
        slots={"owner": values.person, "thing": _the("house farm hotel boat island shop castle mill garage")},
        said=Wordings(
            train=(
                "{owner} owns {thing}.",
                "{thing} belongs to {owner}.",
                "The owner of {thing} is {owner}.",
                "{thing} is the property of {owner}.",
                "{owner} is the [proud|new|sole] owner of {thing}.",
                "[Since the sale|Today|By law], {thing} is owned by {owner}.",
                "[Last year|In spring], {owner} became the owner of {thing}.",
                "{owner} has owned {thing} for years.",
                "{thing} has been owned by {owner} [for ten years|since the war|].",
                "According to the papers, {owner} is the owner of {thing}.",
                "It is {owner} who owns {thing}.",
                "{owner} inherited {thing} [from an aunt|last year|].",
                "{thing} passed to {owner} [in June|two years ago|].",
                "{thing} has one owner, {owner}.",
            ),
            heldout=(
                "In the hands of {owner} is {thing}.",
                "{owner} has bought {thing} and still possesses it.",
            ),
        ),
        asked=Wordings(
            train=(
                "Who owns {thing}?",
                "Who is the owner of {thing}?",
                "Who does {thing} belong to?",
                "What does {owner} own?",
                "Whose property is {thing}?",
                "What belongs to {owner}?",
                "[Tell me|Do you know] who has {thing}[.|?]",
                "Whose is {thing}?",
                "Who has {thing}?",
                "What is the name of the owner of {thing}?",
                "What is the property of {owner}?",
                "Can you tell me whose {thing} is?",
                "What is {owner} the owner of?",
                "owner of {thing}",
            ),
            heldout=("To whom does {thing} belong?", "Which person possesses {thing}?"),
        ),
    ),
    # What a thing is made of.
    Relation(
        slots={
            "thing": _with_article(_some("statue bowl ring roof coat door cup table crown bridge blade tower")),
            "stuff": _or_made_up(
                "wood steel copper silver glass wool leather stone paper clay cotton rubber marble silk bronze"
            ),
        },
        said=Wordings(
            train=(
                "{thing} is [made|built] of {stuff}.",
                "{thing} [consists of|is made from] [pure|solid|old|] {stuff}.",
                "The [smith|maker|artist] used {stuff} for {thing}.",
                "[Pure|Solid|Only] {stuff} was used to make {thing}.",
                "The material of {thing} is {stuff}.",
                "They made {thing} out of {stuff}.",
                "Like all the others, {thing} was made from {stuff}.",
                "{thing} is all {stuff}.",
                "{stuff} is what {thing} is made of.",
                "For {thing}, the workers chose {stuff}.",
                "{thing} was cut from {stuff}.",
                "Nothing but {stuff} went into {thing}.",
                "Whoever made {thing} used {stuff}.",
                "As everyone can see, {thing} is of {stuff}.",
            ),
            heldout=("It takes {stuff} to make {thing}.", "{stuff} is the material that forms {thing}."),
        ),
        asked=Wordings(
            train=(
                "What is {thing} made of?",
                "Which material is {thing} made [of|from]?",
                "What did they use to make {thing}?",
                "What is made of {stuff}?",
                "Of what material is {thing}?",
                "[Tell me|Do you know] what {thing} consists of[.|?]",
                "material of {thing}",
                "What was used for {thing}?",
                "What went into {thing}?",
                "What kind of material is {thing} made of?",
                "Which thing is made of {stuff}?",
                "What was {thing} made from?",
                "What was {stuff} used for?",
                "Do you know the material of {thing}?",
            ),
            heldout=("Out of which stuff was {thing} built?", "{thing} is made from what?"),
        ),
    ),
    # How long something takes.
    Relation(
        slots={"task": _journey, "time": _measured("minutes hours days weeks months seconds")},
        said=Wordings(
            train=(
                "{task} takes [about|] {time}.",
                "{task} lasts {time} [in all|on average|].",
                "It takes {time} to complete {task}.",
                "You need [about|at least|] {time} for {task}.",
                "[Plan|Allow|Reckon with] {time} for {task}.",
                "{task} is over after {time}.",
                "The duration of {task} is {time}.",
                "{task} goes on for {time}.",
                "{task} is {time} long.",
                "{time} is how long {task} takes.",
                "From start to finish, {task} takes {time}.",
                "Be patient, {task} needs {time}.",
                "{task} took us {time} [last time|in the end|].",
                "Everybody spends {time} on {task}.",
            ),
            heldout=("{task} is done in {time}.", "A full {time} will pass during {task}."),
        ),
        asked=Wordings(
            train=(
                "How long does {task} [take|last]?",
                "How long is {task}?",
                "How much time do I need for {task}?",
                "What is the duration of {task}?",
                "What takes {time}?",
                "[Tell me|I want to know] how long {task} takes[.|]",
                "How much time does {task} take?",
                "How long must I plan for {task}?",
                "When is {task} over?",
                "What lasts {time}?",
                "Does {task} take long?",
                "How long did {task} take?",
                "For how long does {task} go on?",
                "time needed for {task}",
            ),
            heldout=("{task} takes up how much time?", "How much time goes by until {task} ends?"),
        ),
    ),
    # Who wrote or said what.
    Relation(
        slots={"author": values.person, "work": _title, "year": _year},
        said=Wordings(
            train=(
                "{author} wrote {work} in {year}.",
                "{work} was written by {author} in {year}.",
                "{author} published {work} in {year}.",
                "The author of {work}, which came out in {year}, is {author}.",
                "{work} is a [novel|poem|song|play|report] by {author} from {year}.",
                "{author} is [best|] known for {work}, written in {year}.",
                "It was {author} who wrote {work} in the year {year}.",
                "In {year}, {author} wrote {work}.",
                "{work} ({year}) is by {author}.",
                "{year} was the year in which {author} wrote {work}.",
                "{work} by {author} appeared in {year}.",
                "{work}, a text from {year}, was written by {author}.",
                "{author} was [still young|already old|living abroad] when writing {work} in {year}.",
                "In the library there is {work}, written by {author} in {year}.",
            ),
            heldout=(
                "The [book|text] {work} of {year} comes from the pen of {author}.",
                "{year} saw {author} finish writing {work}.",
            ),
        ),
        asked=Wordings(
            train=(
                "Who wrote {work}?",
                "Who is the author of {work}?",
                "When was {work} written?",
                "What did {author} write?",
                "By whom was {work} written?",
                "In which year did {author} write {work}?",
                "What is {author} known for?",
                "author of {work}",
                "What is the name of the author of {work}?",
                "Who is {work} by?",
                "When did {author} write {work}?",
                "From which year is {work}?",
                "What was written in {year}?",
                "When did {work} come out?",
            ),
            heldout=("Whose work is {work}?", "Which text was written by {author}?"),
        ),
    ),
    # What somebody's phone and room number is.
    Relation(
        slots={"name": values.person, "room": _room, "phone": _phone},
        said=Wordings(
            train=(
                "{name} sits in room {room} and can be reached at {phone}.",
                "{name} has room {room} and the phone number {phone}.",
                "[Call|Ring] {phone} to speak to {name}, or come to room {room}.",
                "Room {room} is the office of {name}, phone {phone}.",
                "The number of {name} in room {room} is {phone}.",
                "{name}: room {room}, telephone {phone}.",
                "For questions, [see|visit] {name} in room {room} or dial {phone}.",
                "You can find {name} in room {room} or call {phone}.",
                "{name}'s room is {room} and the phone number is {phone}.",
                "{name} works in room {room} (phone {phone}).",
                "Our contact is {name}, room {room}, number {phone}.",
                "{phone} is the number of {name}, who sits in room {room}.",
                "In room {room}, {name} picks up the phone at {phone}.",
                "If you want to talk to {name}, go to room {room} or phone {phone}.",
            ),
            heldout=(
                "Whoever dials {phone} gets {name} in room {room}.",
                "Behind the door of room {room} works {name}, whose extension is {phone}.",
            ),
        ),
        asked=Wordings(
            train=(
                "What is {name}'s [phone|telephone|] number?",
                "What is the phone number of {name}?",
                "In which room is {name}?",
                "How can I [reach|call|contact] {name}?",
                "Who is in room {room}?",
                "Which number do I dial for {name}?",
                "Where does {name} sit?",
                "{name} phone",
                "What number does {name} have?",
                "What is the room number of {name}?",
                "Where can I find {name}?",
                "Whose number is {phone}?",
                "Where is {name}'s office?",
                "Who sits in room {room}?",
                "number of {name}",
            ),
            heldout=("Under which number does {name} answer?", "To which room must I go to see {name}?"),
        ),
    ),
    # How many people visited.
    Relation(
        slots={
            "place": _the("museum festival fair park zoo castle exhibition concert market show gallery"),
            "crowd": _crowd,
            "year": _year,
        },
        said=Wordings(
            train=(
                "In {year}, a crowd of {crowd} people visited {place}.",
                "{place} had {crowd} visitors in {year}.",
                "{crowd} [people|guests] came to {place} in {year}.",
                "[About|Nearly|Exactly] {crowd} people went to see {place} in {year}.",
                "{place} welcomed {crowd} guests in the year {year}.",
                "The number of visitors to {place} in {year} was {crowd}.",
                "{place} sold tickets to {crowd} people in {year}.",
                "In {year}, there were {crowd} visitors at {place}.",
                "{place} counted {crowd} visitors in {year}.",
                "[Around|Some|More than] {crowd} people saw {place} in {year}.",
                "{crowd} was the number of people who came to {place} in {year}.",
                "No fewer than {crowd} people walked through {place} in {year}.",
                "{place} was [full|busy|crowded] in {year}, with {crowd} guests.",
                "For {place}, {year} was a good year with {crowd} visitors.",
            ),
            heldout=(
                "{year} brought {crowd} visitors to {place}.",
                "{place} was visited by {crowd} people during {year}.",
            ),
        ),
        asked=Wordings(
            train=(
                "How many people visited {place}?",
                "How many visitors did {place} have in {year}?",
                "How many [guests|people] came to {place}?",
                "What was the number of visitors to {place}?",
                "In which year did {crowd} people visit {place}?",
                "What did {crowd} people visit in {year}?",
                "[Tell me|Do you know] how many people went to {place}[.|?]",
                "How many people were at {place}?",
                "How many people came to {place} in {year}?",
                "How many guests did {place} have?",
                "When did {crowd} people visit {place}?",
                "Did many people visit {place}?",
                "How popular was {place} in {year}?",
                "visitors of {place}",
            ),
            heldout=("{place} drew how many people in {year}?", "How big was the crowd at {place}?"),
        ),
    ),
    # Who teaches what.
    Relation(
        slots={
            "name": values.person,
            "subject": _or_made_up(
                "history maths chemistry biology music physics geography Latin French Spanish drawing chess"
            ),
            "school": lambda draw: f"the {_proper(draw)} {draw.pick(words('school college academy institute'))}",
        },
        said=Wordings(
            train=(
                "{name} teaches {subject} at {school}.",
                "At {school}, lessons in {subject} are given by {name}.",
                "The {subject} teacher at {school} is {name}.",
                "{school} offers lessons in {subject} with {name}.",
                "[This year|From autumn on], {name} will teach {subject} at {school}.",
                "Students of {subject} at {school} are in the class of {name}.",
                "{name} gives classes in {subject} to the pupils of {school}.",
                "{name} is [a|the|our] {subject} teacher at {school}.",
                "At {school}, {name} teaches {subject}.",
                "{school} has found {name} to teach {subject}.",
                "The person who teaches {subject} at {school} is {name}.",
                "{subject} at {school} is taught by {name}.",
                "Everybody at {school} likes {name}, who teaches {subject}.",
                "If you go to {school}, you will have {subject} with {name}.",
                "{name} comes to {school} [twice a week|every Friday|] to teach {subject}.",
            ),
            heldout=(
                "{school} pays {name} for courses in {subject}.",
                "Pupils at {school} learn {subject} from {name}.",
            ),
        ),
        asked=Wordings(
            train=(
                "Who teaches {subject}?",
                "What does {name} teach?",
                "Which subject does {name} teach at {school}?",
                "Where does {name} teach?",
                "Who is the {subject} teacher at {school}?",
                "At which school is {subject} taught?",
                "Who gives lessons in {subject}?",
                "What subject does {name} teach?",
                "Which school does {name} teach at?",
                "Who teaches {subject} at {school}?",
                "Where can I learn {subject}?",
                "Who is the teacher of {subject}?",
                "What does {name} teach at {school}?",
                "teacher for {subject}",
            ),
            heldout=("From whom can I learn {subject}?", "In what subject does {name} give lessons?"),
        ),
    ),
    # What something is used for.
    Relation(
        slots={
            "tool": _with_article(_some("knife brush machine pan oil spoon press stone hook saw gauge")),
            "use": _doing,
        },
        said=Wordings(
            train=(
                "{tool} is used for {use}.",
                "People [mostly|often|] use {tool} for {use}.",
                "For {use}, you [need|want|take] {tool}.",
                "{tool} [serves|is good] for {use}.",
                "The purpose of {tool} is {use}.",
                "{tool} was [invented|made|built] for {use}.",
                "Anyone {use} will need {tool}.",
                "You can use {tool} for {use}.",
                "{use} is easy with {tool}.",
                "We bought {tool} for {use}.",
                "{tool} is meant for {use}.",
                "{tool} helps [you|people] with {use}.",
                "When you are {use}, take {tool}.",
                "The job of {tool} is {use}.",
            ),
            heldout=("{tool} comes in handy when {use}.", "Nothing is better for {use} than {tool}."),
        ),
        asked=Wordings(
            train=(
                "What is {tool} used for?",
                "What [can|do] I use {tool} for?",
                "What is the purpose of {tool}?",
                "What [is used|do I need|do people use] for {use}?",
                "Why do people use {tool}?",
                "What is {tool} good for?",
                "use of {tool}",
                "What is {tool} for?",
                "What do people do with {tool}?",
                "What can {tool} be used for?",
                "What do I use for {use}?",
                "What helps with {use}?",
                "Why do we have {tool}?",
                "What can I do with {tool}?",
            ),
            heldout=("For which purpose was {tool} made?", "Which tool do I take for {use}?"),
        ),
    ),
    # Where somebody was born.
    Relation(
        slots={"name": values.person, "city": values.city, "year": _year},
        said=Wordings(
            train=(
                "{name} was born in {city} in {year}.",
                "In {year}, a child named {name} was born in {city}.",
                "{name}, born {year} in {city}, is a [painter|singer|doctor|writer].",
                "{name} comes from {city} and was born there in {year}.",
                "{city} is the birthplace of {name}, who was born in {year}.",
                "Born in {city} in {year}, the [painter|singer|judge] {name} soon moved away.",
                "The birth of {name} took place in {city} in {year}.",
                "{name} was born in {year} in {city}.",
                "{name} (born in {city}, {year}) [writes|sings|paints].",
                "The year was {year} when {name} was born in {city}.",
                "A native of {city}, {name} was born in {year}.",
                "{city} is the home town of {name}, born in {year}.",
                "In {city}, they remember {name}, who was born there in {year}.",
                "{year} is the year of birth of {name}, whose birthplace is {city}.",
            ),
            heldout=(
                "{name} first saw the light of day in {city} in {year}.",
                "It was in {city} that {name} was born in the spring of {year}.",
            ),
        ),
        asked=Wordings(
            train=(
                "Where was {name} born?",
                "When was {name} born?",
                "In which [city|town] was {name} born?",
                "What is the birthplace of {name}?",
                "Where does {name} come from?",
                "Who was born in {city}?",
                "In what year was {name} born?",
                "birthplace {name}",
                "What is the home town of {name}?",
                "When and where was {name} born?",
                "What year was {name} born?",
                "Where is {name} from?",
                "Who was born in {year}?",
                "birth year of {name}",
            ),
            heldout=("Which city is {name} from?", "What is {name}'s year of birth?"),
        ),
    ),
    # What is forbidden.
    Relation(
        slots={
            "place": _the("hall park library pool station garden hotel yard tunnel"),
            "act": _doing,
            "fine": _price,
        },
        said=Wordings(
            train=(
                "{act} is forbidden in {place} and costs a fine of {fine}.",
                "The rules of {place} say that {act} is not allowed and costs {fine}.",
                "It is against the rules of {place} to be caught {act}, at a fine of {fine}.",
                "[Guests|Visitors] of {place} pay {fine} for {act}, which is forbidden.",
                "There is a fine of {fine} for {act} in {place}, where it is banned.",
                "{place} [forbids|does not allow|has banned] {act}, under a fine of {fine}.",
                "No {act} in {place}, or you pay {fine}.",
                "{act} is not allowed in {place} and will cost you {fine}.",
                "In {place}, {act} is against the rules, and the fine is {fine}.",
                "A sign at {place} says that {act} is forbidden and costs {fine}.",
                "{place} has a ban on {act}, with a fine of {fine}.",
                "You may not be {act} in {place}, or it will cost {fine}.",
                "Please note: {act} is banned in {place} (fine: {fine}).",
                "The fine for {act}, which is not allowed in {place}, is {fine}.",
            ),
            heldout=(
                "Anyone seen {act} in {place} breaks the rules and owes {fine}.",
                "{act} has been prohibited in {place}, with {fine} to pay.",
            ),
        ),
        asked=Wordings(
            train=(
                "What is forbidden in {place}?",
                "Is {act} allowed in {place}?",
                "What is not allowed in {place}?",
                "Where is {act} forbidden?",
                "What is the fine for {act}?",
                "What must [I|visitors|guests] not do in {place}?",
                "How much do I pay for {act} in {place}?",
                "Is there a rule about {act} in {place}?",
                "Is {act} forbidden in {place}?",
                "How high is the fine for {act}?",
                "What does {act} cost in {place}?",
                "Where is {act} not allowed?",
                "What costs {fine} in {place}?",
                "What does {place} forbid?",
                "fine for {act}",
            ),
            heldout=("Which things are banned in {place}?", "What happens if I am caught {act}?"),
        ),
    ),
    # How to reset or open something.
    Relation(
        slots={"todo": _todo, "step": _step},
        said=Wordings(
            train=(
                "To {todo}, [just|simply] {step}.",
                "If you want to {todo}, you [must|have to|should] {step}.",
                "You can {todo} if you {step}.",
                "[Simply|First|Just] {step} to {todo}.",
                "The [best|only|quickest] way to {todo} is this: {step}.",
                "Whoever has to {todo} must {step}.",
                "When it is time to {todo}, first {step} [and wait|].",
                "In order to {todo}, {step}.",
                "Please {step} in order to {todo}.",
                "To {todo}, all you have to do is {step}.",
                "It is easy to {todo}: {step}.",
                "How to {todo}: {step}.",
                "You cannot {todo} unless you {step}.",
                "Always {step} when you want to {todo}.",
            ),
            heldout=("You will {todo} as soon as you {step}.", "In case you need to {todo}, please {step}."),
        ),
        asked=Wordings(
            train=(
                "How do I {todo}?",
                "How can [I|we|you] {todo}?",
                "What do I have to do to {todo}?",
                "I want to {todo}[.|, how?]",
                "[Tell|Show] me how to {todo}[.|]",
                "Why should I {step}?",
                "What is the way to {todo}?",
                "how to {todo}",
                "How does one {todo}?",
                "How should I {todo}?",
                "What is the best way to {todo}?",
                "[Please explain|I would like to know] how to {todo}[.|]",
                "I need to {todo}[.|, what do I do?]",
                "When do I {step}?",
                "Can you tell me how to {todo}?",
            ),
            heldout=("Which steps are needed to {todo}?", "What must be done so that I can {todo}?"),
        ),
    ),
    # Which team won by what score.
    Relation(
        slots={"winner": _team, "loser": _team, "score": _score},
        said=Wordings(
            train=(
                "{winner} beat {loser} by {score}.",
                "{winner} won [the final|the match|the game|] against {loser} with {score}.",
                "{loser} lost to {winner} by {score} [on Sunday|yesterday|last night|].",
                "The match that {winner} won against {loser} ended {score}.",
                "With a score of {score}, the team of {winner} defeated {loser}.",
                "It was {score} at the end, and {winner} had beaten {loser}.",
                "{loser} was beaten by {winner} with a score of {score}.",
                "{winner} defeated {loser} {score}.",
                "The final score was {score}, and {winner} had won against {loser}.",
                "{loser} had no chance and lost {score} against {winner}.",
                "{winner} was too strong for {loser} and won {score}.",
                "Against {loser}, {winner} won by {score}.",
                "The game ended {score} for {winner} against {loser}.",
                "{loser} played against {winner} and lost by {score}.",
                "Fans of {winner} saw a win of {score} over {loser}.",
            ),
            heldout=(
                "Victory over {loser} went to {winner} with {score}.",
                "{score} was the result when {winner} won over {loser}.",
            ),
        ),
        asked=Wordings(
            train=(
                "Who won against {loser}?",
                "How did the game between {winner} and {loser} end?",
                "Who did {winner} beat?",
                "What was the score when {winner} played {loser}?",
                "Who won, {loser} or {winner}?",
                "By what score did {winner} win?",
                "Who lost to {winner}?",
                "result of {loser}",
                "Who beat {loser}?",
                "Who did {loser} lose to?",
                "What was the result of the game between {winner} and {loser}?",
                "What was the score of {winner} against {loser}?",
                "Did {winner} win?",
                "Which team lost to {winner}?",
                "{winner} against {loser}",
            ),
            heldout=("Which team defeated {loser}?", "How high was the victory of {winner}?"),
        ),
    ),
    # What a shop sells.
    Relation(
        slots={"shop": _company, "goods": _goods, "city": values.city},
        said=Wordings(
            train=(
                "{shop} sells {goods} in {city}.",
                "{shop} is a shop for {goods} in {city}.",
                "You can buy {goods} at {shop} in {city}.",
                "In {city}, a shop named {shop} offers [fresh|cheap|all kinds of|] {goods}.",
                "The [range|window] of {shop} in {city} is full of {goods}.",
                "Customers in {city} go to {shop} for {goods}.",
                "{shop}, a store in {city}, has {goods} on its shelves.",
                "{shop} in {city} sells {goods}.",
                "For {goods}, go to {shop} in {city}.",
                "If you need {goods}, try {shop} in {city}.",
                "{shop} has opened a store for {goods} in {city}.",
                "In {city}, {goods} can be bought at {shop}.",
                "The people of {city} buy {goods} at {shop}.",
                "{city} has a store called {shop} that sells {goods}.",
            ),
            heldout=(
                "{goods} are what {shop} of {city} has for sale.",
                "People who want {goods} get them from {shop} in {city}.",
            ),
        ),
        asked=Wordings(
            train=(
                "What does {shop} sell?",
                "What can I buy at {shop}?",
                "Where can I [buy|get|find] {goods}?",
                "Which shop sells {goods} in {city}?",
                "In which city is {shop}?",
                "Who sells {goods}?",
                "What do customers get from {shop}?",
                "What do they sell at {shop}?",
                "What is for sale at {shop}?",
                "Where is {shop}?",
                "Which shop sells {goods}?",
                "What kind of shop is {shop}?",
                "In which city can I buy {goods}?",
                "shop for {goods}",
            ),
            heldout=("Which goods are on offer at {shop}?", "I need {goods}, which store has them?"),
        ),
    ),
    # When a deadline is.
    Relation(
        slots={
            "paper": _the("report essay form proposal invoice survey contract application budget thesis order"),
            "due": _due,
            "name": values.person,
        },
        said=Wordings(
            train=(
                "{paper} is due on {due} and goes to {name}.",
                "The deadline for {paper} is {due}, says {name}.",
                "{name} needs {paper} [by|before] {due}.",
                "[Hand in|Send|Submit] {paper} to {name} by {due}.",
                "{paper} must be ready by {due} for {name}.",
                "{name} will accept {paper} until {due}.",
                "Please remember that {name} is waiting for {paper}, due {due}.",
                "{name} wants {paper} by {due}.",
                "{due} is the deadline for {paper}, which {name} will check.",
                "{paper} should reach {name} before {due}.",
                "You have until {due} to give {paper} to {name}.",
                "{name} expects {paper} on {due}.",
                "According to {name}, {paper} is due on {due}.",
                "The last chance to hand {paper} to {name} is {due}.",
            ),
            heldout=(
                "{paper} has to be on the desk of {name} no later than {due}.",
                "{name} has set {due} as the last day for {paper}.",
            ),
        ),
        asked=Wordings(
            train=(
                "When is {paper} due?",
                "What is the deadline for {paper}?",
                "Who needs {paper}?",
                "By when [must|should] I [submit|hand in|send] {paper}?",
                "Until when can I hand in {paper}?",
                "What is due on {due}?",
                "What does {name} need?",
                "deadline of {paper}",
                "When do I have to hand in {paper}?",
                "When does {name} need {paper}?",
                "Who is waiting for {paper}?",
                "When must {paper} be ready?",
                "What is {name} waiting for?",
                "What has to be done by {due}?",
                "due date of {paper}",
            ),
            heldout=("On what date does {paper} have to arrive?", "On which day must {paper} be finished?"),
        ),
    ),
    # Who replaces whom.
    Relation(
        slots={"new": values.person, "old": values.person, "role": _role},
        said=Wordings(
            train=(
                "{new} replaces {old} as {role}.",
                "{old} will be replaced by {new} as the {role}.",
                "[After the summer|From June on|Next week], {new} takes over from {old} as {role}.",
                "{new} is the successor of {old} as {role}.",
                "{old} leaves, and {new} becomes the new {role}.",
                "The {role} is now {new} instead of {old}.",
                "In the job of {role}, it is {new} who follows {old}.",
                "{new} follows {old} as {role}.",
                "The new {role} is {new}, who comes after {old}.",
                "{old} is no longer the {role}, it is {new} now.",
                "As {role}, {new} succeeds {old}.",
                "{old} retires, so {new} will be the next {role}.",
                "Instead of {old}, {new} now works as {role}.",
                "When {old} left, {new} became {role}.",
            ),
            heldout=(
                "{new} steps into the shoes of {old}, the former {role}.",
                "{old} hands the post of {role} over to {new}.",
            ),
        ),
        asked=Wordings(
            train=(
                "Who replaces {old}?",
                "[Whom|Who] does {new} replace?",
                "Who is the new {role}?",
                "Who takes over from {old}?",
                "Who is the successor of {old}?",
                "Who was the {role} before {new}?",
                "What is the new job of {new}?",
                "Who comes after {old}?",
                "Who follows {old} as {role}?",
                "Who will be the next {role}?",
                "Who did {new} take over from?",
                "Who is {role} now?",
                "Which job does {new} take over?",
                "successor of {old}",
            ),
            heldout=("By whom will {old} be followed?", "Whose place is {new} taking?"),
        ),
    ),
    # What a limit or a quota is.
    Relation(
        slots={
            "plan": _the("plan account server tariff ticket service bridge gateway mailbox licence"),
            "quota": _quota,
        },
        said=Wordings(
            train=(
                "{plan} [allows|permits] [at most|up to|] {quota}.",
                "The limit of {plan} is {quota}.",
                "[No more than|At most|Up to] {quota} are allowed with {plan}.",
                "{plan} is limited to {quota}.",
                "{plan} has a quota of {quota}.",
                "With {plan}, you get [up to|] {quota}.",
                "{plan} [stops working|costs extra|returns an error] beyond {quota}.",
                "{plan} includes {quota}.",
                "{plan} gives you [no more than|up to|] {quota}.",
                "{quota} is the limit of {plan}.",
                "You can have {quota} with {plan}.",
                "Users of {plan} get {quota}.",
                "{plan} will not accept more than {quota}.",
                "There is a limit of {quota} on {plan}.",
            ),
            heldout=("{plan} can take {quota} and not one more.", "A maximum of {quota} applies to {plan}."),
        ),
        asked=Wordings(
            train=(
                "What is the limit [of|for] {plan}?",
                "How much does {plan} allow?",
                "What is the quota of {plan}?",
                "How many can I have with {plan}?",
                "What is limited to {quota}?",
                "Is there a limit for {plan}?",
                "What do I get with {plan}?",
                "{plan} quota",
                "What does {plan} include?",
                "What is allowed with {plan}?",
                "How much can I use with {plan}?",
                "What limit does {plan} have?",
                "What has a limit of {quota}?",
                "Tell me the limit of {plan}[.|]",
                "limit of {plan}",
            ),
            heldout=("What is the maximum for {plan}?", "How far can I go with {plan}?"),
        ),
    ),
    # Which version supports what.
    Relation(
        slots={"app": _proper, "version": _version, "feature": _feature},
        said=Wordings(
            train=(
                "{app} supports {feature} since version {version}.",
                "{app} version {version} [adds|brings] support for {feature}.",
                "Version {version} of {app} [can handle|supports|comes with] {feature}.",
                "To use {feature}, you need {app} in version {version} or later.",
                "Support for {feature} was added to {app} in {version}.",
                "As of {version}, users of {app} have {feature}.",
                "{feature} became part of {app} in version {version}.",
                "{app} has had {feature} since version {version}.",
                "With version {version}, {app} got {feature}.",
                "From version {version} on, {app} supports {feature}.",
                "{feature} came to {app} with version {version}.",
                "You can use {feature} in {app} from version {version}.",
                "The makers of {app} added {feature} in version {version}.",
                "New in {app} {version}: {feature}.",
                "If you want {feature}, update {app} to version {version}.",
            ),
            heldout=(
                "{feature} cannot be used in {app} before version {version}.",
                "{app} learned to deal with {feature} in its release {version}.",
            ),
        ),
        asked=Wordings(
            train=(
                "Which version of {app} supports {feature}?",
                "Since when does {app} support {feature}?",
                "What does version {version} of {app} support?",
                "Which version do I need for {feature}?",
                "What is new in {app} version {version}?",
                "Does {app} support {feature}?",
                "What do I need to use {feature}?",
                "When did {app} get {feature}?",
                "Which version of {app} has {feature}?",
                "What version of {app} do I need for {feature}?",
                "From which version on does {app} support {feature}?",
                "Which app supports {feature}?",
                "What did version {version} bring to {app}?",
                "{feature} in {app}?",
            ),
            heldout=("In what release did {app} get {feature}?", "Which program can handle {feature}?"),
        ),
    ),
    # Where a file is stored.
    Relation(
        slots={"file": _file, "folder": _path, "host": values.any_word},
        said=Wordings(
            train=(
                "{file} is [stored|saved|kept] in {folder} on {host}.",
                "The file {file} lies under {folder} on {host}.",
                "On {host}, the folder {folder} holds {file}.",
                "[Look|Search] in {folder} on {host} for {file}.",
                "{host} writes {file} to {folder} [every night|at every start|].",
                "The path of {file} on {host} is {folder}.",
                "We moved {file} to {folder} on the server {host}.",
                "You can find {file} in {folder} on {host}.",
                "{host} keeps {file} in {folder}.",
                "I saved {file} to {folder} on {host}.",
                "There is a file {file} in {folder} on {host}.",
                "{file} sits in {folder} on the machine {host}.",
                "The server {host} has {file} under {folder}.",
                "{folder} on {host} contains {file}.",
            ),
            heldout=(
                "You get to {file} by opening {folder} on {host}.",
                "{folder} is the directory on {host} where {file} was put.",
            ),
        ),
        asked=Wordings(
            train=(
                "Where is {file} [stored|saved|]?",
                "Where [can|do] I find {file}?",
                "In which folder is {file}?",
                "What is in {folder} on {host}?",
                "Which [server|machine] has {file}?",
                "What is the path of {file}?",
                "Which file is in {folder}?",
                "path {file}",
                "Which folder is {file} in?",
                "Where does {host} keep {file}?",
                "On which server is {file}?",
                "Where is the file {file}?",
                "What does {folder} contain?",
                "Where did I save {file}?",
                "location of {file}",
            ),
            heldout=("In what directory does {file} lie?", "Where did they put {file}?"),
        ),
    ),
    # How hot, heavy and high something is.
    Relation(
        slots={
            "machine": _the("oven engine tower boiler furnace reactor press turbine robot kiln"),
            "height": _measured("metres feet cm inches"),
            "weight": _measured("kg tonnes pounds", 3000),
            "heat": _measured("degrees", 2000),
        },
        said=Wordings(
            train=(
                "{machine} is {height} high, weighs {weight} and gets {heat} hot.",
                "{machine} has a height of {height}, a weight of {weight} and a temperature of {heat}.",
                "Running at {heat} inside, {machine} stands {height} high and weighs {weight}.",
                "The weight of {machine} is {weight}, with a height of {height} and a heat of {heat}.",
                "{machine} heats up to {heat}, weighs in at {weight} and is {height} tall.",
                "With {weight} and {height} in height, {machine} runs at {heat}.",
                "{machine} weighs {weight}, is {height} tall and reaches {heat}.",
                "At a height of {height} and a weight of {weight}, {machine} works at {heat}.",
                "{machine}: height {height}, weight {weight}, temperature {heat}.",
                "It is {heat} hot inside {machine}, which is {height} high and weighs {weight}.",
                "{machine} gets as hot as {heat}, with a weight of {weight} and a height of {height}.",
                "They built {machine} {height} high and {weight} heavy, for a temperature of {heat}.",
                "With a temperature of {heat}, {machine} is {weight} heavy and {height} high.",
                "{machine}, {weight} heavy and {height} high, is heated to {heat}.",
            ),
            heldout=(
                "{machine} puts {weight} on the scales, rises to {height} and glows at {heat}.",
                "{machine} measures {height} from top to bottom, holds {heat} and has {weight} of mass.",
            ),
        ),
        asked=Wordings(
            train=(
                "How [high|tall] is {machine}?",
                "How heavy is {machine}?",
                "How hot is {machine}?",
                "How much does {machine} weigh?",
                "What is the temperature of {machine}?",
                "What is the [height|weight] of {machine}?",
                "How hot does {machine} get?",
                "What weighs {weight}?",
                "What temperature does {machine} have?",
                "How hot is it inside {machine}?",
                "Tell me the [weight|height|temperature] of {machine}[.|]",
                "What is {height} [high|tall]?",
                "How tall does {machine} stand?",
                "height of {machine}",
                "Do you know how heavy {machine} is?",
            ),
            heldout=("How many degrees has {machine}?", "What does {machine} weigh?"),
        ),
    ),
    # What an animal eats.
    Relation(
        slots={"animal": _animal, "food": values.food, "home": _home},
        said=Wordings(
            train=(
                "{animal} eats {food} and lives in {home}.",
                "In {home}, you can see how {animal} eats {food}.",
                "{animal} of {home} feeds on {food}.",
                "The [favourite|main] food of {animal} in {home} is {food}.",
                "{animal} lives in {home}, where it finds {food} to eat.",
                "In the diet of {animal} from {home} there is only {food}.",
                "At night, {animal} searches {home} for {food}, its only food.",
                "{animal} lives on {food} in {home}.",
                "In {home} lives {animal}, which eats {food}.",
                "{food} is what {animal} eats in {home}.",
                "If you go to {home}, you may see {animal} eating {food}.",
                "{home} is the home of {animal}, which likes to eat {food}.",
                "All day long, {animal} looks for {food} to eat in {home}.",
                "Out in {home}, {animal} eats nothing but {food}.",
            ),
            heldout=(
                "{animal} goes hunting for {food} all over {home}.",
                "Give {food} to {animal}, which has its home in {home}.",
            ),
        ),
        asked=Wordings(
            train=(
                "What does {animal} eat?",
                "Where does {animal} live?",
                "What is the [favourite|main|] food of {animal}?",
                "Which animal eats {food}?",
                "What does {animal} feed on?",
                "Which animal lives in {home}?",
                "[Tell me|Do you know] what {animal} likes to eat[.|?]",
                "What food does {animal} eat?",
                "What does {animal} live on?",
                "Where is {animal} found?",
                "What is the home of {animal}?",
                "What lives in {home}?",
                "Where can I see {animal}?",
                "What does {animal} eat in {home}?",
                "food of {animal}",
            ),
            heldout=("What is on the menu of {animal}?", "By what is {food} eaten?"),
        ),
    ),
)

LATE_RELATIONS: tuple[Relation, ...] = (
    # Who is married to whom.
    Relation(
        slots={"one": values.person, "other": values.person, "year": _year},
        said=Wordings(
            train=(),
            heldout=(
                "{one} has been married to {other} since {year}.",
                "{one} and {other} got married in {year}.",
                "It was in {year} that {one} became the wife of {other}.",
                "The wedding of {one} and {other} was held in {year}.",
            ),
        ),
        asked=Wordings(
            train=(),
            heldout=(
                "Who is married to {other}?",
                "Who did {one} marry?",
                "When did {one} and {other} get married?",
                "When was the wedding of {one}?",
            ),
        ),
    ),
    # What a warranty covers.
    Relation(
        slots={
            "item": _with_article(_some("bike oven laptop drill watch boiler printer scooter")),
            "part": _some("battery screen motor handle wheel lid belt frame"),
            "time": _measured("years months", 90),
        },
        said=Wordings(
            train=(),
            heldout=(
                "The warranty of {item} covers the {part} for {time}.",
                "For {time}, the {part} of {item} is under warranty.",
                "If the {part} breaks within {time}, the warranty for {item} pays for a new one.",
                "{item} comes with a warranty of {time} on the {part}.",
            ),
        ),
        asked=Wordings(
            train=(),
            heldout=(
                "What does the warranty of {item} cover?",
                "How long is the {part} under warranty?",
                "How long does the warranty for {item} last?",
                "Which part of {item} does the warranty pay for?",
            ),
        ),
    ),
    # Which platform a train leaves from.
    Relation(
        slots={"train": _train, "platform": lambda draw: str(draw.rng.randrange(1, 40)), "time": _time},
        said=Wordings(
            train=(),
            heldout=(
                "{train} leaves from platform {platform} at {time}.",
                "It is {time} when {train} departs from platform {platform}.",
                "Platform {platform} is where {train} will leave at {time}.",
                "Go to platform {platform} for {train}, which departs at {time}.",
            ),
        ),
        asked=Wordings(
            train=(),
            heldout=(
                "Which platform does {train} leave from?",
                "When does {train} leave?",
                "From what platform does {train} depart?",
                "Where do I get on {train}?",
            ),
        ),
    ),
    # What the weather was in a city.
    Relation(
        slots={"city": values.city, "weather": _weather, "day": date},
        said=Wordings(
            train=(),
            heldout=(
                "In {city}, it was {weather} on {day}.",
                "The weather in {city} on {day} was {weather}.",
                "On {day}, people in {city} had a day that was {weather}.",
                "{city} was {weather} on {day}.",
            ),
        ),
        asked=Wordings(
            train=(),
            heldout=(
                "What was the weather like in {city}?",
                "How was the weather in {city} on {day}?",
                "Where was it {weather}?",
                "What kind of day did {city} have on {day}?",
            ),
        ),
    ),
)
