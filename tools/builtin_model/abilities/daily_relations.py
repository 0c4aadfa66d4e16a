"""More of what sentences of a text tell: rules of shops, teams, programs, servers, places, presents and pets."""

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments
from tools.builtin_model.abilities.relations import Make, Relation, date
from tools.builtin_model.draw import Draw, Wordings, phrases, words

WEEKDAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")


def _proper(draw: Draw) -> str:
    """A proper name, mostly of one word that nobody knows."""
    first = values.any_word(draw).capitalize()
    return f"{first} {values.any_word(draw).capitalize()}" if draw.chance(0.2) else first


def _one_of(kinds: str, head: str = "the ") -> Make:
    """`the Brolka portal`, `the portal Brolka`, `the brolka portal`: one of these kinds with its name."""
    listed = words(kinds)

    def make(draw: Draw) -> str:
        kind, name = draw.pick(listed), _proper(draw)
        return head + draw.weighted(
            ((6, f"{name} {kind}"), (2, f"{values.any_word(draw)} {kind}"), (1, f"{kind} {name}"))
        )

    return make


def _amount(units: str, most: int) -> Make:
    """A number and one of these units, seldom with a decimal."""
    listed = words(units)

    def make(draw: Draw) -> str:
        whole = draw.rng.randrange(2, draw.pick((12, 100, most)))
        number = f"{whole:,}" if draw.chance(0.5) else str(whole)
        return f"{number}{draw.pick(('', '', '', '.5', '.2'))} {draw.pick(listed)}"

    return make


def _whole(units: str, most: int) -> Make:
    listed = words(units)
    return lambda draw: f"{draw.rng.randrange(2, draw.pick((15, most)))} {draw.pick(listed)}"


def _money(least: int, most: int) -> Make:
    """A price in one of the currencies, or in one that nobody knows."""

    def make(draw: Draw) -> str:
        amount = f"{draw.rng.randrange(least, most)}{draw.pick(('', '', '.50', '.99'))}"
        currency = draw.pick(("euros", "dollars", "pounds", values.any_word(draw)))
        return draw.pick((f"${amount}", f"€{amount}", f"£{amount}", f"{amount} {currency}", f"{amount} {currency}"))

    return make


def _article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _shop(draw: Draw) -> str:
    return (
        f"{_proper(draw)}{draw.pick(('', '', ' Books', ' Shoes', ' Store', ' Outlet', ' Home', '.com', ' Market'))}"
    )


def _wares(draw: Draw) -> str:
    """What is bought, in the plural."""
    kinds = words(
        "shoes lamps books coats phones toys clothes bikes headphones chairs watches games tools glasses bags"
    )
    return f"{draw.pick((values.any_word, values.any_word, values.colour))(draw)} {draw.pick(kinds)}"


def _team(draw: Draw) -> str:
    kind = draw.pick(words("team project group department branch expedition lab"))
    work = draw.pick((_proper, _proper, values.any_word))(draw)
    return f"Project {_proper(draw)}" if draw.chance(0.15) else f"the {work} {kind}"


def _piece(draw: Draw) -> str:
    """What is written by one and looked through by another."""
    kind = draw.pick(words("module page manual parser chapter patch script report library plugin article test"))
    place = f"{draw.pick(words('chapter section part'))} {draw.rng.randrange(2, 60)} of the {_proper(draw)}"
    handbook = f"{place} {draw.pick(words('manual book report handbook'))}"
    return handbook if draw.chance(0.25) else f"the {draw.pick((_proper, values.any_word))(draw)} {kind}"


def _model(draw: Draw) -> str:
    name = _proper(draw)
    number = draw.rng.randrange(2, 90)
    return draw.pick(
        (name, f"{name}-{number}", f"{name} {number}", f"{name} {draw.pick(words('Mini Large Pro Base'))}")
    )


def _size(draw: Draw) -> str:
    number = draw.rng.randrange(2, draw.pick((10, 100, 900)))
    part = draw.pick(("", "", f".{draw.rng.randrange(1, 10)}"))
    return f"{number}{part}{draw.pick((' billion', ' million', 'B', 'M', ' billion'))}"


def _number(draw: Draw) -> str:
    return str(draw.rng.randrange(2, draw.pick((20, 100, 600))))


def _version(draw: Draw) -> str:
    return ".".join(str(draw.rng.randrange(20)) for _ in range(draw.pick((2, 2, 3))))


def _days(draw: Draw) -> str:
    """On which days, with the preposition."""
    first, second = draw.rng.sample(WEEKDAYS, 2)
    return draw.pick(
        (
            f"from {first} to {second}",
            f"from {first} to {second}",
            f"on {first}s and {second}s",
            f"on {first}s",
            f"every {first} and {second}",
            f"every day except {first}",
            f"on all days but {first} and {second}",
            f"on {first}s in {draw.pick(words('spring summer autumn winter'))}",
        )
    )


def _airport(draw: Draw) -> str:
    city = values.city(draw)
    return draw.pick((f"the airport of {city}", f"{city} airport", f"{city} {_proper(draw)} airport"))


def _code(draw: Draw) -> str:
    return "".join(draw.pick("ABCDEFGHIJKLMNOPQRSTUVWXYZ") for _ in range(draw.pick((3, 3, 3, 4))))


def _place(draw: Draw) -> str:
    kinds = words("bridge station castle farm harbour lighthouse camp village tower mill")
    return values.city(draw) if draw.chance(0.55) else f"the {_proper(draw)} {draw.pick(kinds)}"


def _water(draw: Draw) -> str:
    kind = draw.pick(words("lake pond reservoir bay pool lagoon"))
    return f"Lake {_proper(draw)}" if draw.chance(0.4) else f"the {_proper(draw)} {kind}"


def _meal(draw: Draw) -> str:
    kind = draw.pick(words("soup salad burger sandwich pie curry steak tea juice platter omelette pudding"))
    return f"the {draw.pick((values.any_word, values.food))(draw)} {kind}"


def _office(draw: Draw) -> str:
    kind = draw.pick(words("office department clinic studio agency bureau canteen archive"))
    return f"{values.name(draw)}'s office" if draw.chance(0.2) else f"the {_proper(draw)} {kind}"


def _floor(draw: Draw) -> str:
    named = words(
        "ground first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth top lower upper"
    )
    return f"{draw.pick(named)} floor" if draw.chance(0.6) else f"{draw.rng.randrange(13, 20)}th floor"


def _house(draw: Draw) -> str:
    letter = f"{draw.pick(words('building block wing'))} {draw.pick('ABCDEFGHKLMN')}{draw.pick(('', '2', '3', '7'))}"
    kind = draw.pick(words("building tower centre house"))
    return letter if draw.chance(0.25) else f"the {_proper(draw)} {kind}"


def _server(draw: Draw) -> str:
    kind = draw.pick(words("server service proxy database gateway broker dashboard"))
    return values.any_word(draw) if draw.chance(0.3) else f"the {values.any_word(draw)} {kind}"


def _port(draw: Draw) -> str:
    return str(draw.rng.randrange(20, draw.pick((1000, 10000, 65536))))


def _option(draw: Draw) -> str:
    ends = words("limit timeout size mode level path rate count interval cache depth format")
    name, end = values.any_word(draw), draw.pick(ends)
    return draw.pick((f"{name}_{end}", f"{name}_{end}", f"max_{name}", f"--{name}-{end}", f"{name}.{end}"))


def _setting(draw: Draw) -> str:
    number = draw.rng.randrange(1, draw.pick((10, 100, 5000)))
    unit = draw.pick(words("seconds MB ms KB minutes lines"))
    return draw.pick((str(number), f"{number} {unit}", f"{number} {unit}", values.any_word(draw), f"0.{number}"))


def _job(draw: Draw) -> str:
    kind = draw.pick(words("backup job report task sync scan cleanup import check"))
    return f"the {draw.pick((values.any_word, _proper))(draw)} {kind}"


def _often(draw: Draw) -> str:
    at = arguments.TIME.make(draw)[0]
    return draw.pick(
        (
            f"every {draw.rng.randrange(2, 90)} {draw.pick(words('minutes hours days seconds weeks'))}",
            f"every {draw.rng.randrange(2, 90)} {draw.pick(words('minutes hours days seconds weeks'))}",
            f"every {draw.pick(('day', 'night', 'weekday', *WEEKDAYS))} at {at}",
            f"{draw.pick(('once', 'twice', 'three times'))} {draw.pick(('a day', 'an hour', 'a week', 'a month'))}",
        )
    )


def _heirloom(draw: Draw) -> str:
    kinds = words(
        "farm house watch ring piano castle boat painting violin vineyard shop necklace library sword cottage"
    )
    name = draw.pick((_proper, values.any_word, values.colour))(draw)
    return f"the {name} {draw.pick(kinds)}"


def _medicine(draw: Draw) -> str:
    return f"{values.made_up(draw)}{draw.pick(('', 'in', 'ol', 'an', 'ium', 'ex'))}".capitalize()


def _dose(draw: Draw) -> str:
    number = draw.rng.randrange(2, draw.pick((10, 100, 900)))
    return f"{number} {draw.pick(words('mg mg ml drops tablets capsules grams'))}"


def _times(draw: Draw) -> str:
    number = draw.pick(words("two three four five six eight ten twelve"))
    meal = draw.pick(("breakfast", "lunch", "dinner", "bedtime", "meals"))
    return draw.pick(
        (
            f"{draw.pick(('once', 'twice', 'three times', 'four times'))} a {draw.pick(('day', 'week', 'month'))}",
            f"every {number} {draw.pick(('hours', 'days'))}",
            f"before {meal}",
            f"{number} times a {draw.pick(('day', 'week'))}",
            f"every {draw.pick(('morning', 'evening', *WEEKDAYS))}",
        )
    )


def _dish(draw: Draw) -> str:
    kind = draw.pick(words("soup stew cake pie salad sauce bread punch curry pudding dip"))
    return f"{draw.pick((values.any_word, _proper))(draw)} {kind}"


def _ingredient(draw: Draw) -> str:
    plain = draw.pick((values.food, values.food, values.any_word))(draw)
    return f"{draw.pick(words('fresh dried sweet smoked red green'))} {plain}" if draw.chance(0.2) else plain


def _present(draw: Draw) -> str:
    kinds = words("lamp scarf book watch puzzle kite guitar mug hat camera ring drum plant clock sweater vase")
    first = draw.pick((values.any_word, values.colour))(draw)
    return _article(f"{first} {draw.pick(kinds)}")


def _language(draw: Draw) -> str:
    return f"{values.made_up(draw)}{draw.pick(('ish', 'ian', 'ese', 'i', ''))}".capitalize()


def _meaning(draw: Draw) -> str:
    one = draw.pick((*values.WORDS, *values.FOODS, *values.COLOURS))
    saying = draw.pick(phrases("good morning|thank you|come in|see you soon|my friend|well done|how much|not today"))
    pair = f"{draw.pick(words('small big old new cold warm wild'))} {draw.pick(values.WORDS)}"
    return draw.pick((one, one, pair, saying, draw.pick(values.DEEDS), values.any_word(draw)))


def _pet(draw: Draw) -> str:
    kinds = words("dog cat parrot rabbit horse hamster goat turtle pony goldfish snake donkey duck sheep")
    first = draw.pick(("", "", values.colour(draw), values.any_word(draw), "old", "young"))
    return f"{first} {draw.pick(kinds)}".strip()


def _worker(draw: Draw) -> str:
    """A job with a consonant at its head."""
    made_up = values.made_up(draw).lstrip("aeiou")
    first = draw.pick(("", "", "senior ", "junior ", "night ", f"{made_up} "))
    last = (
        "baker driver nurse cook teacher pilot cleaner welder waiter tester designer clerk guard gardener carpenter"
    )
    return f"{first}{draw.pick(words(last))}"


def _pay(draw: Draw) -> str:
    amount = f"{draw.rng.randrange(9, draw.pick((90, 4000, 90000))):,}"
    per = draw.pick(("an hour", "a month", "a year", "per month", "per year", "a week"))
    return f"{draw.pick((f'${amount}', f'€{amount}', f'{amount} euros', f'{amount} dollars'))} {per}"


def _country(draw: Draw) -> str:
    return f"{values.made_up(draw)}{draw.pick(('', 'ia', 'land', 'stan', 'nia', 'ra'))}".capitalize()


RELATIONS: tuple[Relation, ...] = (
    # Until when something can be returned to a shop.
    Relation(
        slots={"shop": _shop, "goods": _wares, "time": _whole("days days weeks months", 120)},
        said=Wordings(
            train=(
                "At {shop}, {goods} can be returned within {time}.",
                "{shop} takes back {goods} within {time} [of purchase|].",
                "You have {time} to return {goods} to {shop}.",
                "{goods} bought at {shop} may be brought back for {time}.",
                "The return period for {goods} at {shop} is {time}.",
                "Return policy of {shop}: {goods} within {time}.",
                "If you do not like your {goods}, {shop} will take them back within {time}.",
                "{shop} gives you {time} to send back {goods}.",
                "Customers of {shop} can return {goods} up to {time} after buying them.",
                "Within {time}, you can bring {goods} back to {shop} [with the receipt|].",
                "{goods} from {shop} can be exchanged or returned for {time} [only|].",
                "After {time}, {shop} does not accept {goods} any more.",
                "Returns of {goods} are accepted by {shop} for {time}.",
                "Keep the receipt: {time} is all you get at {shop} to return {goods}.",
                "{shop} refunds {goods}, but only during the first {time}.",
            ),
            heldout=(
                "Anyone unhappy with {goods} has {time} until {shop} refuses them.",
                "No money for {goods} is given back by {shop} once {time} have passed.",
            ),
        ),
        asked=Wordings(
            train=(
                "How long can I return {goods} at {shop}?",
                "How many days do I have to return {goods}?",
                "What is the return policy of {shop}?",
                "What is the return period for {goods}?",
                "Can I still return {goods} to {shop}?",
                "Until when does {shop} take {goods} back?",
                "I bought {goods} [at|from] {shop}[.|,] [How|how] long can I bring them back?",
                "What can be returned to {shop} within {time}?",
                "Which shop takes back {goods}?",
                "{shop} returns",
                "Tell me how long {goods} can be returned[.|]",
                "I do not like my {goods}, how long can I give them back?",
                "returning {goods} to {shop}",
                "How much time do I have if I want to send back {goods} to {shop}?",
                "Does {shop} accept returns?",
            ),
            heldout=(
                "For what time may {goods} go back to {shop}?",
                "By when must my {goods} be back in the shop?",
            ),
        ),
    ),
    # From which amount on shipping is free.
    Relation(
        slots={"shop": _shop, "amount": _money(25, 900), "fee": _money(2, 25)},
        said=Wordings(
            train=(
                "Shipping at {shop} is free over {amount} and costs {fee} below that.",
                "{shop} charges {fee} for shipping, but orders over {amount} are sent free.",
                "Orders above {amount} ship free at {shop}; smaller ones cost {fee}.",
                "At {shop}, delivery costs {fee} unless you spend {amount}.",
                "{shop} delivers free of charge from {amount}, otherwise for {fee}.",
                "Spend {amount} or more at {shop} and you save the {fee} for delivery.",
                "For orders under {amount}, {shop} adds {fee} for postage.",
                "Delivery from {shop}: {fee}, free from {amount}.",
                "{fee} is what {shop} asks for delivery, and nothing for orders over {amount}.",
                "From {amount} on, {shop} sends everything for free; up to then you pay {fee}.",
                "The postage at {shop} is {fee} and there is none above {amount}.",
                "If your order at {shop} is less than {amount}, shipping is {fee}.",
                "You pay {fee} when {shop} ships to you, or nothing if you buy for {amount}.",
                "{shop} has free shipping over {amount} (normally {fee}).",
            ),
            heldout=(
                "With less than {amount} in the basket, customers of {shop} pay the postman {fee}.",
                "The {fee} for parcels from {shop} falls away as soon as {amount} is reached.",
            ),
        ),
        asked=Wordings(
            train=(
                "How much is shipping at {shop}?",
                "When is shipping free at {shop}?",
                "What does delivery from {shop} cost?",
                "Does {shop} have free shipping?",
                "How much must I spend at {shop} for free shipping?",
                "What are the shipping costs of {shop}?",
                "Where is shipping free over {amount}?",
                "From which amount on does {shop} deliver free?",
                "Which shop charges {fee} for delivery?",
                "{shop} shipping costs",
                "How do I get free delivery at {shop}?",
                "Is delivery free at {shop}?",
                "What do I pay for postage if I order [at|from] {shop}?",
                "Tell me what {shop} charges for shipping[.|]",
                "I want to order from {shop}. How much is delivery?",
            ),
            heldout=(
                "How big has my basket at {shop} to be so that parcels cost nothing?",
                "What will {shop} want for sending me a parcel?",
            ),
        ),
    ),
    # Who leads a team.
    Relation(
        slots={"name": values.person, "team": _team, "deputy": values.person},
        said=Wordings(
            train=(
                "{name} leads {team}, with {deputy} as deputy.",
                "The leader of {team} is {name} and the deputy is {deputy}.",
                "{team} is led by {name} and, in times of absence, by {deputy}.",
                "{name} is in charge of {team}; {deputy} stands in.",
                "The head of {team} is {name}, whose deputy is {deputy}.",
                "{deputy} is the deputy of {name}, the leader of {team}.",
                "{team} has a leader, {name}, and a deputy, {deputy}.",
                "Since [May|last year|the spring], {name} has been leading {team}, helped by {deputy}.",
                "{team}: lead {name}, deputy {deputy}.",
                "{name} runs {team} and {deputy} is second in command.",
                "If {name}, who leads {team}, is away, ask {deputy}, the deputy.",
                "At the head of {team} is {name}; the deputy is called {deputy}.",
                "{name} became the leader of {team} and made {deputy} the deputy.",
                "The deputy leader of {team} is {deputy}, the leader is {name}.",
                "{name} manages {team} with the help of the deputy, {deputy}.",
            ),
            heldout=(
                "In {team}, decisions are made by {name} or else by {deputy}, the substitute.",
                "They put {name} at the top of {team} and {deputy} right below.",
            ),
        ),
        asked=Wordings(
            train=(
                "Who leads {team}?",
                "Who is the leader of {team}?",
                "Who is in charge of {team}?",
                "Who runs {team}?",
                "What does {name} lead?",
                "Who is the deputy of {name}?",
                "Which team is led by {name}?",
                "Who is the head of {team}?",
                "Who is the deputy in {team}?",
                "leader of {team}",
                "Who do I ask about {team}?",
                "Tell me who leads {team}[.|]",
                "Who stands in for {name}?",
                "What is {name} in charge of?",
                "Do you know the name of the leader of {team}?",
            ),
            heldout=("Whom does {team} follow?", "Under whose command is {team}?"),
        ),
    ),
    # Who wrote and who reviews something.
    Relation(
        slots={"writer": values.person, "checker": values.person, "piece": _piece},
        said=Wordings(
            train=(
                "{writer} wrote {piece} and {checker} reviewed it.",
                "{piece} was written by {writer} and reviewed by {checker}.",
                "The author of {piece} is {writer}; the reviewer is {checker}.",
                "{checker} has reviewed {piece}, which {writer} wrote.",
                "{writer} is writing {piece}, and {checker} will review it.",
                "{piece} (written by {writer}, reviewed by {checker}) is [ready|almost done|online].",
                "For {piece}, {writer} is the author and {checker} the reviewer.",
                "{checker} reviews {piece} for {writer}, who has written it.",
                "Written by {writer}, {piece} was then reviewed by {checker}.",
                "The review of {piece} is done by {checker}, the writing by {writer}.",
                "{piece}: author {writer}, reviewer {checker}.",
                "{writer} asked {checker} for a review after writing {piece}.",
                "While {writer} writes {piece}, the review is up to {checker}.",
                "{checker} found [two mistakes|nothing wrong] in a review of {piece}, written by {writer}.",
                "We have {writer} to thank for writing {piece} and {checker} for the review.",
            ),
            heldout=(
                "Every line of {piece} comes from {writer} and has passed the eyes of its reviewer {checker}.",
                "It took {writer} a week to write {piece}, then {checker} went over it as reviewer.",
            ),
        ),
        asked=Wordings(
            train=(
                "Who wrote {piece}?",
                "Who reviewed {piece}?",
                "Who is the author of {piece}?",
                "What did {writer} write?",
                "What did {checker} review?",
                "Who reviews {piece}?",
                "Who is the reviewer of {piece}?",
                "By whom was {piece} reviewed?",
                "Whose work does {checker} review?",
                "{piece} reviewer",
                "Tell me who wrote {piece}[.|]",
                "Who does the review of {piece}?",
                "What was written by {writer}?",
                "Has anybody reviewed {piece}?",
                "Which person has written {piece}?",
            ),
            heldout=("From whose hand is {piece}?", "Who went over {piece} after {writer}?"),
        ),
    ),
    # How large a model is.
    Relation(
        slots={"model": _model, "size": _size, "experts": _number},
        said=Wordings(
            train=(
                "{model} has {size} parameters and {experts} experts.",
                "{model} is a model with {size} parameters and {experts} experts.",
                "The model {model} uses {experts} experts and {size} parameters.",
                "With {size} parameters, {model} spreads its work over {experts} experts.",
                "{model} consists of {experts} experts with {size} parameters in all.",
                "There are {experts} experts in {model}, which has {size} parameters.",
                "The number of parameters of {model} is {size}, and it has {experts} experts.",
                "{model}: {size} parameters, {experts} experts.",
                "{experts} experts and {size} parameters make up {model}.",
                "{model} comes with {experts} experts and a size of {size} parameters.",
                "In {model}, the {size} parameters are shared among {experts} experts.",
                "A total of {size} parameters in {experts} experts is found in {model}.",
                "[The new|Our|The open] model {model} contains {size} parameters and {experts} experts.",
                "They trained {model} with {experts} experts and {size} parameters.",
            ),
            heldout=(
                "In the papers on {model} one reads of {size} parameters, cut up into {experts} experts.",
                "{size} is the parameter count and {experts} the expert count given for {model}.",
            ),
        ),
        asked=Wordings(
            train=(
                "How many parameters does {model} have?",
                "How many experts does {model} have?",
                "How big is {model}?",
                "What is the size of {model}?",
                "How many experts are there in {model}?",
                "How many parameters has {model}?",
                "Which model has {size} parameters?",
                "Which model has {experts} experts?",
                "What is the number of experts in {model}?",
                "{model} parameters",
                "How large is the model {model}?",
                "Tell me how many experts {model} uses[.|]",
                "What number of parameters does {model} have?",
                "Does {model} have experts, and how many?",
                "How many experts does {model} use?",
            ),
            heldout=("{model} has been given how many experts?", "What parameter count is known of {model}?"),
        ),
    ),
    # When a version of a program came out.
    Relation(
        slots={"app": _proper, "version": _version, "date": date},
        said=Wordings(
            train=(
                "{app} {version} was released on {date}.",
                "Version {version} of {app} came out on {date}.",
                "The release date of {app} {version} is {date}.",
                "On {date}, {app} {version} was published.",
                "The latest version of {app} is {version}, released on {date}.",
                "{app} released version {version} on {date}.",
                "{date}: release of {app} {version}.",
                "Since {date}, {app} has been available in version {version}.",
                "The makers of {app} put out version {version} on {date}.",
                "{app} reached version {version} on {date}.",
                "You can download {version}, the newest version of {app}, since {date}.",
                "[The current version|The newest release] of {app} is {version} from {date}.",
                "{version} is the version of {app} that came out on {date}.",
                "On {date}, users of {app} got version {version}.",
                "{app} is now at version {version} ({date}).",
            ),
            heldout=(
                "It was {date} when {app} went up to {version}.",
                "{app} bears the number {version} from {date} on.",
            ),
        ),
        asked=Wordings(
            train=(
                "When was {app} {version} released?",
                "What is the latest version of {app}?",
                "When did version {version} of {app} come out?",
                "What is the release date of {app} {version}?",
                "Which version of {app} came out on {date}?",
                "What was released on {date}?",
                "Which version is {app} at?",
                "What is the current version of {app}?",
                "When did {app} release version {version}?",
                "latest {app} version",
                "Since when is {app} {version} available?",
                "Which version of {app} is the newest?",
                "When could people download {app} {version}?",
                "Tell me the version of {app}[.|]",
                "On which day did {app} {version} come out?",
            ),
            heldout=("How new is {version} of {app}?", "What number has the {app} of {date}?"),
        ),
    ),
    # On which days something is open.
    Relation(
        slots={"place": _one_of("market museum bakery library pool shop clinic garden cafe zoo"), "days": _days},
        said=Wordings(
            train=(
                "{place} is open {days}.",
                "{place} opens {days} [only|].",
                "You can visit {place} {days}.",
                "{days}, {place} is open [to everyone|].",
                "The opening days: {place} is open {days}.",
                "{place} welcomes guests {days}.",
                "Come and see {place} {days}.",
                "{place} has its doors open {days}, [and entry is free|whatever the weather|not longer].",
                "We open {place} {days}.",
                "{place} can be visited {days}.",
                "If you want to go to {place}, it is open {days}.",
                "{place} receives visitors {days}.",
                "The staff are at {place} {days}, when it is open.",
                "{place}: open {days}.",
                "It is {days} that {place} is open.",
            ),
            heldout=(
                "Nobody is let into {place} except {days}.",
                "{days} you will not stand before closed doors at {place}.",
            ),
        ),
        asked=Wordings(
            train=(
                "On which days is {place} open?",
                "When is {place} open?",
                "What days is {place} open?",
                "Which days can I visit {place}?",
                "What is open {days}?",
                "When can I go to {place}?",
                "Is {place} open on [Sunday|Monday|weekends|Fridays]?",
                "opening days of {place}",
                "On what days does {place} open?",
                "Tell me the days when {place} is open[.|]",
                "Do you know when {place} is open?",
                "Where can I go {days}?",
                "I want to visit {place}. On which days can I?",
                "When does {place} receive visitors?",
            ),
            heldout=("What part of the week can one see {place}?", "Which weekdays has {place} got?"),
        ),
    ),
    # The code of an airport.
    Relation(
        slots={"airport": _airport, "code": _code},
        said=Wordings(
            train=(
                "The code of {airport} is {code}.",
                "{airport} has the code {code}.",
                "{code} is the code of {airport}.",
                "{code} stands for {airport}.",
                "{airport} is known as {code}.",
                "The letters {code} mean {airport}.",
                "On tickets, {airport} is written {code}.",
                "{airport} ({code}) is [busy|small|outside the town].",
                "Pilots call {airport} {code}.",
                "{airport}, code {code}, has [two runways|a new hall|many flights].",
                "If your ticket says {code}, you fly to {airport}.",
                "The airport code {code} belongs to {airport}.",
                "For {airport}, type {code}.",
                "{airport} uses {code} as its code.",
                "{airport}: {code}.",
            ),
            heldout=(
                "Bags for {airport} carry a tag that reads {code}.",
                "Three or four letters, {code}, are short for {airport}.",
            ),
        ),
        asked=Wordings(
            train=(
                "What is the code of {airport}?",
                "What is the airport code of {airport}?",
                "Which airport has the code {code}?",
                "Which code does {airport} have?",
                "What does {code} stand for?",
                "Which airport is {code}?",
                "What code do I type for {airport}?",
                "code for {airport}",
                "Tell me the code of {airport}[.|]",
                "What are the letters of {airport}?",
                "{code} is which airport?",
                "My ticket says {code}. Where do I fly to?",
                "Do you know the code for {airport}?",
                "How is {airport} written on tickets?",
                "Where is {code}?",
            ),
            heldout=("By what letters do people know {airport}?", "Where do bags with {code} on them go?"),
        ),
    ),
    # How far it is between two places.
    Relation(
        slots={"here": _place, "there": _place, "distance": _amount("km km miles kilometres metres", 3000)},
        said=Wordings(
            train=(
                "It is {distance} from {here} to {there}.",
                "The distance between {here} and {there} is {distance}.",
                "{here} is {distance} away from {there}.",
                "From {here} to {there}, it is {distance}.",
                "{here} and {there} are {distance} apart.",
                "The road from {here} to {there} is {distance} long.",
                "{there} lies {distance} [north|south|east|west] of {here}.",
                "You travel {distance} to get from {here} to {there}.",
                "There are {distance} between {here} and {there}.",
                "{distance} is the distance from {here} to {there}.",
                "If you walk from {here} to {there}, you walk {distance}.",
                "{here} to {there}: {distance}.",
                "We drove {distance} from {here} to {there}.",
                "The trip from {here} to {there} covers {distance}.",
                "{here}, {distance} from {there}, is [easy to reach|a quiet place|on the map].",
            ),
            heldout=(
                "Whoever leaves {here} has {distance} to go until {there} comes in sight.",
                "A line of {distance} on the map joins {here} with {there}.",
            ),
        ),
        asked=Wordings(
            train=(
                "How far is it from {here} to {there}?",
                "What is the distance between {here} and {there}?",
                "How far is {here} from {there}?",
                "How many [km|miles|kilometres] is it from {here} to {there}?",
                "How far apart are {here} and {there}?",
                "How long is the road from {here} to {there}?",
                "distance {here} {there}",
                "distance from {here} to {there}",
                "What is {distance} from {there}?",
                "How far do I have to go from {here} to {there}?",
                "Is it far from {here} to {there}?",
                "Tell me how far {there} is from {here}[.|]",
                "How far away is {there} if I start at {here}?",
                "I am going from {here} to {there}. How far is that?",
                "Do you know the distance from {here} to {there}?",
            ),
            heldout=("What length has the way between {here} and {there}?", "{there} is how far off from {here}?"),
        ),
    ),
    # How deep and how large a lake is.
    Relation(
        slots={
            "lake": _water,
            "depth": _amount("metres feet m", 900),
            "area": lambda draw: (
                f"{_number(draw)} {draw.pick(('square kilometres', 'hectares', 'square miles', 'km²'))}"
            ),
        },
        said=Wordings(
            train=(
                "{lake} is {depth} deep and covers {area}.",
                "{lake} has a depth of {depth} and an area of {area}.",
                "The area of {lake} is {area}, its depth {depth}.",
                "With an area of {area}, {lake} is {depth} deep.",
                "At its deepest point, {lake} is {depth} deep; it covers {area}.",
                "{lake} covers an area of {area} and reaches a depth of {depth}.",
                "{lake}: depth {depth}, area {area}.",
                "The depth of {lake} is {depth} and its area is {area}.",
                "{lake} is {area} large and up to {depth} deep.",
                "The water of {lake} is {depth} deep on an area of {area}.",
                "{depth} deep and {area} large, {lake} is [good for fishing|easy to find|cold all year].",
                "They measured {lake}: it is {depth} deep and {area} in area.",
                "Spread over {area}, {lake} has a depth of {depth}.",
                "{lake} goes down to {depth} and has {area} of water.",
            ),
            heldout=(
                "Divers touch the ground of {lake} at {depth}, and {area} of land lie under its water.",
                "A surface of {area} and {depth} from top to bottom make up {lake}.",
            ),
        ),
        asked=Wordings(
            train=(
                "How deep is {lake}?",
                "How [big|large] is {lake}?",
                "What is the depth of {lake}?",
                "What is the area of {lake}?",
                "Which lake is {depth} deep?",
                "How deep does {lake} go?",
                "What area does {lake} cover?",
                "depth of {lake}",
                "{lake} area",
                "Tell me how deep {lake} is[.|]",
                "What covers {area}?",
                "How deep is the water in {lake}?",
                "Do you know how deep {lake} is?",
                "What is the size of {lake}?",
                "How much area does {lake} have?",
            ),
            heldout=("How far down is the ground of {lake}?", "What surface has {lake}?"),
        ),
    ),
    # Who ordered what at which table.
    Relation(
        slots={"name": values.person, "meal": _meal, "table": lambda draw: str(draw.rng.randrange(2, 120))},
        said=Wordings(
            train=(
                "{name} at table {table} ordered {meal}.",
                "At table {table}, {name} [ordered|would like|is having] {meal}.",
                "{meal} is for {name} at table {table}.",
                "{name} ordered {meal} and sits at table {table}.",
                "Table {table}: {meal} for {name}.",
                "{meal} goes to table {table}, where {name} is waiting.",
                "{name} asked for {meal} at table {table}.",
                "Please bring {meal} to {name} at table {table}.",
                "The order of {name} at table {table} is {meal}.",
                "Sitting at table {table}, {name} chose {meal}.",
                "{meal} was ordered by {name} at table {table}.",
                "Someone called {name}, table {table}, wants {meal}.",
                "We serve {meal} at table {table} because {name} ordered it.",
                "{name} took table {table} and then {meal} from the menu.",
                "On table {table} there is {meal}, which {name} ordered.",
            ),
            heldout=(
                "From the menu {name} picked {meal}, to be eaten at table {table}.",
                "The waiter of table {table} wrote down {meal} when {name} spoke.",
            ),
        ),
        asked=Wordings(
            train=(
                "What did {name} order?",
                "Who ordered {meal}?",
                "Which table is {name} at?",
                "Who sits at table {table}?",
                "What was ordered at table {table}?",
                "Who is {meal} for?",
                "Where does {name} sit?",
                "What does {name} want to eat or drink?",
                "Which table gets {meal}?",
                "order of {name}",
                "Tell me what {name} ordered[.|]",
                "What do I bring to table {table}?",
                "Where do I bring {meal}?",
                "Who at table {table} ordered {meal}?",
                "What is {name} having?",
            ),
            heldout=("What must the waiter carry to {name}?", "Whose order was {meal}?"),
        ),
    ),
    # Which floor an office is on.
    Relation(
        slots={"office": _office, "floor": _floor, "house": _house},
        said=Wordings(
            train=(
                "{office} is on the {floor} of {house}.",
                "You will find {office} on the {floor} of {house}.",
                "{office} has moved to the {floor} of {house}.",
                "On the {floor} of {house}, there is {office}.",
                "Go to {house} and take the lift to the {floor} for {office}.",
                "{house} has {office} on its {floor}.",
                "In {house}, the {floor} belongs to {office}.",
                "{office} can be found in {house}, on the {floor}.",
                "The {floor} of {house} is where {office} is.",
                "{office}: {house}, {floor}.",
                "To visit {office}, go up to the {floor} in {house}.",
                "{office} takes up the {floor} in {house}.",
                "{office} is located in {house} ({floor}).",
                "If you are looking for {office}, it is in {house} on the {floor}.",
                "Visitors to {office} get out at the {floor} in {house}.",
            ),
            heldout=(
                "Climb the stairs in {house} until the {floor}, there they have put {office}.",
                "{house} keeps a place for {office}, namely its {floor}.",
            ),
        ),
        asked=Wordings(
            train=(
                "Which floor is {office} on?",
                "Where is {office}?",
                "On which floor is {office}?",
                "What is on the {floor} of {house}?",
                "How do I get to {office}?",
                "In which building is {office}?",
                "What floor is {office} on?",
                "Where can I find {office}?",
                "Which building has {office}?",
                "{office} floor",
                "Tell me which floor {office} is on[.|]",
                "Where in {house} is {office}?",
                "I have an appointment at {office}. Which floor is it?",
                "Where has {office} moved to?",
                "Which floor do I go to for {office}?",
            ),
            heldout=("Up to where must I climb for {office}?", "What button in the lift brings me to {office}?"),
        ),
    ),
    # Which port a server uses.
    Relation(
        slots={"server": _server, "port": _port, "host": values.any_word},
        said=Wordings(
            train=(
                "{server} listens on port {port} of {host}.",
                "{server} runs on {host} and uses port {port}.",
                "On {host}, {server} is on port {port}.",
                "The port of {server} on {host} is {port}.",
                "{server} can be reached at port {port} on {host}.",
                "Port {port} on {host} is used by {server}.",
                "To connect to {server}, use host {host} and port {port}.",
                "{host} runs {server} on port {port}.",
                "We started {server} on {host}, port {port}.",
                "{server}: host {host}, port {port}.",
                "{port} is the port of {server} on the machine {host}.",
                "Open {host}:{port} to get to {server}.",
                "{server} answers on {host} at port {port} [by default|].",
                "Connect to port {port} of {host} for {server}.",
                "{host} has port {port} open for {server}.",
            ),
            heldout=(
                "Requests for {server} go to {host} and knock at port {port}.",
                "Whoever wants {server} must set {port} as port and {host} as host.",
            ),
        ),
        asked=Wordings(
            train=(
                "Which port does {server} use?",
                "What port is {server} on?",
                "What is the port of {server}?",
                "Which port does {server} listen on?",
                "What runs on port {port}?",
                "On which host does {server} run?",
                "What is running on {host}?",
                "How do I connect to {server}?",
                "{server} port",
                "Where does {server} run?",
                "Which machine is {server} on?",
                "Tell me the port of {server}[.|]",
                "What uses port {port} on {host}?",
                "Which port on {host} is for {server}?",
                "How can I reach {server}?",
            ),
            heldout=("At what port do I knock for {server}?", "What has {host} got behind port {port}?"),
        ),
    ),
    # What a setting is by default.
    Relation(
        slots={"app": _proper, "option": _option, "value": _setting},
        said=Wordings(
            train=(
                "In {app}, {option} is {value} by default.",
                "The default of {option} in {app} is {value}.",
                "{app} sets {option} to {value}.",
                "The setting {option} of {app} is {value} [by default|].",
                "{option} is set to {value} in {app}.",
                "By default, {app} uses {value} for {option}.",
                "{app} has the option {option}, which is {value} by default.",
                "Unless you change it, {option} in {app} is {value}.",
                "The default value for {option} is {value} in {app}.",
                "If {option} is not given, {app} takes {value}.",
                "{app} starts with {option} set to {value}.",
                "{value} is the default of {option} in {app}.",
                "For {option}, {app} uses {value}.",
                "{app} settings: {option} is {value}.",
                "We run {app} with {option} at {value}.",
            ),
            heldout=(
                "A fresh copy of {app} comes with {value} behind {option}.",
                "As long as nobody touches {option}, it stays at {value} inside {app}.",
            ),
        ),
        asked=Wordings(
            train=(
                "What is the default of {option}?",
                "What is {option} set to in {app}?",
                "What is the default value of {option} in {app}?",
                "Which value does {app} use for {option}?",
                "What is {option} in {app}?",
                "What is set to {value} in {app}?",
                "{option} default",
                "What is {option} by default?",
                "What happens in {app} if I do not set {option}?",
                "Which option of {app} is {value}?",
                "Tell me the value of {option}[.|]",
                "How is {option} set in {app}?",
                "What value has {option}?",
                "default for {option} in {app}",
                "Do you know what {option} is set to?",
            ),
            heldout=("Left alone, at what does {option} stand?", "What do I find behind {option} in a new {app}?"),
        ),
    ),
    # How often a job runs.
    Relation(
        slots={"job": _job, "often": _often, "host": values.any_word},
        said=Wordings(
            train=(
                "{job} runs {often} on {host}.",
                "On {host}, {job} runs {often}.",
                "{host} starts {job} {often}.",
                "{job} is started {often} on {host}.",
                "The server {host} does {job} {often}.",
                "We run {job} on {host} {often}.",
                "{job} on {host} is scheduled {often}.",
                "{often}, {host} runs {job}.",
                "The schedule of {job} on {host}: {often}.",
                "{job} has been set up on {host} to run {often}.",
                "There is a timer on {host} that starts {job} {often}.",
                "{host} is the machine that runs {job} {often}.",
                "{job} is due {often}, and {host} does it.",
                "You can watch {job} run {often} on the machine {host}.",
                "If nothing goes wrong, {host} will run {job} {often}.",
            ),
            heldout=(
                "Look at {host} {often} and you will see {job} begin.",
                "{often} it is time for {job}, a duty of {host}.",
            ),
        ),
        asked=Wordings(
            train=(
                "How often does {job} run?",
                "When does {job} run?",
                "On which machine does {job} run?",
                "What runs {often}?",
                "Where does {job} run?",
                "What is the schedule of {job}?",
                "How often does {host} run {job}?",
                "What does {host} run?",
                "{job} schedule",
                "How often is {job} started?",
                "Which server runs {job}?",
                "Tell me how often {job} runs[.|]",
                "What is scheduled on {host}?",
                "When is {job} started on {host}?",
                "Is {job} running {often}?",
            ),
            heldout=("At what times is {job} due?", "Who or what has the duty of {job}?"),
        ),
    ),
    # Who inherits what.
    Relation(
        slots={"heir": values.person, "thing": _heirloom, "giver": values.person},
        said=Wordings(
            train=(
                "{heir} inherits {thing} from {giver}.",
                "{giver} left {thing} to {heir}.",
                "{thing} goes to {heir} when {giver} dies.",
                "In the will of {giver}, {heir} gets {thing}.",
                "{heir} inherited {thing} after {giver} died.",
                "The will says that {thing} of {giver} goes to {heir}.",
                "{giver} wants {heir} to have {thing} one day.",
                "{thing} was left to {heir} by {giver}.",
                "After the death of {giver}, {thing} went to {heir}.",
                "{heir} is to inherit {thing}, which {giver} owned.",
                "According to the will, {giver} gives {thing} to {heir}.",
                "As the heir of {giver}, {heir} received {thing}.",
                "The heir to {thing} is {heir}, as {giver} decided.",
                "{giver} named {heir} as the heir of {thing}.",
                "It is {heir} who gets {thing} from the will of {giver}.",
            ),
            heldout=(
                "When the last words of {giver} were read, {thing} fell to {heir}.",
                "Nobody but {heir} shall have {thing}, wrote {giver} before the end.",
            ),
        ),
        asked=Wordings(
            train=(
                "Who inherits {thing}?",
                "What does {heir} inherit?",
                "Who inherited {thing} from {giver}?",
                "Who gets {thing}?",
                "Who did {giver} leave {thing} to?",
                "From whom does {heir} inherit {thing}?",
                "What did {giver} leave to {heir}?",
                "Who is the heir of {giver}?",
                "heir to {thing}",
                "What does the will of {giver} say?",
                "Who will get {thing} after {giver}?",
                "Tell me who inherits {thing}[.|]",
                "What was left to {heir}?",
                "Whose heir is {heir}?",
                "Who left {thing} to {heir}?",
            ),
            heldout=("Into whose hands does {thing} fall?", "What fell to {heir}?"),
        ),
    ),
    # How much of a medicine to take and how often.
    Relation(
        slots={"medicine": _medicine, "dose": _dose, "often": _times},
        said=Wordings(
            train=(
                "Take {dose} of {medicine} {often}.",
                "The dose of {medicine} is {dose} {often}.",
                "{medicine} is taken {often}, {dose} each time.",
                "Adults take {dose} of {medicine} {often}.",
                "The doctor said to take {dose} of {medicine} {often}.",
                "{medicine}: {dose} {often}.",
                "{often}, the patient gets {dose} of {medicine}.",
                "You should take {medicine} {often} in a dose of {dose}.",
                "The usual dose of {medicine} is {dose}, to be taken {often}.",
                "{dose} of {medicine} {often} is [enough|what she needs|the rule].",
                "A patient needs {medicine} {often}, and {dose} of it.",
                "With water, take {medicine} {often}: {dose}.",
                "{medicine} is given {often} at {dose}.",
                "Do not take more than {dose} of {medicine} {often}.",
                "My doctor gave me {medicine}, and I take {dose} {often}.",
            ),
            heldout=(
                "Swallow {medicine} {often} and never anything but {dose}.",
                "Those who need {medicine} are helped by {dose} if they have it {often}.",
            ),
        ),
        asked=Wordings(
            train=(
                "How much {medicine} should I take?",
                "How often do I take {medicine}?",
                "What is the dose of {medicine}?",
                "What dose of {medicine} is right?",
                "How much {medicine} do I need?",
                "When do I take {medicine}?",
                "What do I take {often}?",
                "How do I take {medicine}?",
                "{medicine} dose",
                "How much {medicine} may I take {often}?",
                "How often is {medicine} taken?",
                "Tell me the dose of {medicine}[.|]",
                "Of which medicine do I take {dose}?",
                "I was given {medicine}. How much of it do I take?",
                "What is the usual dose of {medicine}?",
            ),
            heldout=("In what quantity is {medicine} swallowed?", "What did the doctor say about {medicine}?"),
        ),
    ),
    # What is in a dish.
    Relation(
        slots={"dish": _dish, "one": _ingredient, "other": _ingredient},
        said=Wordings(
            train=(
                "{dish} is made with {one} and {other}.",
                "For {dish}, you need {one} and {other}.",
                "The ingredients of {dish} are {one} and {other}.",
                "{one} and {other} go into {dish}.",
                "{dish} contains {one} and {other}.",
                "To make {dish}, mix {one} with {other}.",
                "In {dish}, there is {one} as well as {other}.",
                "{dish}: {one}, {other}.",
                "You cook {dish} from {one} and {other}.",
                "Take {one} and {other} if you want to make {dish}.",
                "{dish} tastes of {one} because it is made from that and {other}.",
                "My recipe for {dish} has {one} and {other} in it.",
                "Besides {one}, {dish} has {other} in it.",
                "The cook puts {one} into {dish}, and then {other}.",
                "{dish} is a mix of {one} and {other}.",
            ),
            heldout=(
                "Without {one} and without {other} nobody can cook {dish}.",
                "Buy {other}, buy {one}, and {dish} is almost on your plate.",
            ),
        ),
        asked=Wordings(
            train=(
                "What is in {dish}?",
                "What are the ingredients of {dish}?",
                "What do I need for {dish}?",
                "How do I make {dish}?",
                "What is {dish} made of?",
                "Which dish contains {one}?",
                "What can I make with {one} and {other}?",
                "What goes into {dish}?",
                "ingredients for {dish}",
                "{dish} recipe",
                "What does {dish} contain?",
                "Tell me what {dish} is made with[.|]",
                "Besides {one}, what is in {dish}?",
                "I want to cook {dish}. What do I need?",
                "What is made with {other}?",
            ),
            heldout=("What must I buy before cooking {dish}?", "From what does a cook make {dish}?"),
        ),
    ),
    # From whom a present came.
    Relation(
        slots={"giver": values.person, "friend": values.person, "thing": _present},
        said=Wordings(
            train=(
                "{giver} gave {friend} {thing} [for Christmas|as a present|].",
                "{friend} got {thing} from {giver}.",
                "{thing} was the present of {giver} for {friend}.",
                "{giver} gave {thing} to {friend} as a present.",
                "For the birthday of {friend}, {giver} bought {thing}.",
                "{friend} was given {thing} by {giver}.",
                "{friend} received {thing} as a gift from {giver}.",
                "The gift that {friend} got from {giver} was {thing}.",
                "{giver} surprised {friend} with {thing}.",
                "As a present, {giver} sent {friend} {thing}.",
                "{friend} unpacked {thing}, a present from {giver}.",
                "From {giver}, {friend} got {thing} [last week|for the party|].",
                "{giver} wanted to thank {friend} and gave away {thing}.",
                "{friend} thanked {giver} for {thing}.",
                "What {giver} brought for {friend} was {thing}.",
            ),
            heldout=(
                "With a card from {giver}, {thing} lay on the birthday table of {friend}.",
                "It was {thing} that made {friend} happy, and {giver} who had chosen it.",
            ),
        ),
        asked=Wordings(
            train=(
                "What did {giver} give {friend}?",
                "What did {friend} get from {giver}?",
                "Who gave {friend} {thing}?",
                "Who gave {thing} to {friend}?",
                "What present did {friend} get?",
                "From whom did {friend} get {thing}?",
                "Who got {thing} from {giver}?",
                "To whom did {giver} give {thing}?",
                "present from {giver}",
                "What was the gift of {giver}?",
                "Who got a present from {giver}?",
                "Tell me what {friend} got[.|]",
                "What did {friend} get as a present?",
                "Which present did {giver} give?",
                "Who did {giver} give a present to?",
            ),
            heldout=("Whom must {friend} thank?", "Whose present to {friend} was it?"),
        ),
    ),
    # What a word of another language means.
    Relation(
        slots={"word": values.any_word, "language": _language, "meaning": _meaning},
        said=Wordings(
            train=(
                "In {language}, {word} means {meaning}.",
                "The {language} word {word} means {meaning}.",
                "{word} is {language} for {meaning}.",
                "{word} is the {language} word for {meaning}.",
                "To say {meaning} in {language}, you say {word}.",
                "{meaning} is {word} in {language}.",
                "In {language}, {meaning} is called {word}.",
                "The word {word} comes from {language} and means {meaning}.",
                "People who speak {language} say {word} for {meaning}.",
                "{language}: {word} = {meaning}.",
                "The meaning of {word} in {language} is {meaning}.",
                "If you hear {word} in {language}, it means {meaning}.",
                "{word}, a word of {language}, can be translated as {meaning}.",
                "Translated from {language}, {word} is {meaning}.",
                "I learned that {word} stands for {meaning} in {language}.",
            ),
            heldout=(
                "A speaker of {language} who thinks of {meaning} will use the word {word}.",
                "{word} has the sense of {meaning} where {language} is spoken.",
            ),
        ),
        asked=Wordings(
            train=(
                "What does {word} mean?",
                "What does {word} mean in {language}?",
                "What is {meaning} in {language}?",
                "How do you say {meaning} in {language}?",
                "What is the {language} word for {meaning}?",
                "What is the meaning of {word}?",
                "Which language is {word} from?",
                "What does the {language} word {word} mean?",
                "{word} meaning",
                "How do I say {meaning}?",
                "Translate {word} from {language}[.|]",
                "In which language does {word} mean {meaning}?",
                "Tell me what {word} means[.|]",
                "What do people mean when they say {word}?",
                "Do you know what {word} is in English?",
            ),
            heldout=("What sense has {word}?", "With which word would a {language} speaker tell of {meaning}?"),
        ),
    ),
    # Who has which animal.
    Relation(
        slots={"owner": values.person, "kind": _pet, "pet": values.name},
        said=Wordings(
            train=(
                "{owner} has a pet, the {kind} {pet}.",
                "{pet} is the {kind} of {owner}.",
                "{owner}'s {kind} is called {pet}.",
                "The {kind} of {owner} is named {pet}.",
                "{owner} calls the {kind} {pet}.",
                "{pet}, the {kind}, belongs to {owner}.",
                "{owner} and {pet}, the {kind}, go for a walk together.",
                "The {kind} {pet} lives with {owner}.",
                "The name of {owner}'s {kind} is {pet}.",
                "{owner} takes care of {pet}, the {kind}.",
                "{owner} is the owner of the {kind} {pet}.",
                "Every morning, {owner} feeds {pet}, the {kind}.",
                "The {kind} that belongs to {owner} goes by the name of {pet}.",
                "{pet} is the name {owner} gave to the {kind}.",
                "We met {owner} with the {kind} {pet}.",
            ),
            heldout=(
                "Call {pet} and the {kind} in the house of {owner} will come.",
                "At {owner}'s home sleeps the {kind} that listens to {pet}.",
            ),
        ),
        asked=Wordings(
            train=(
                "What is the name of {owner}'s {kind}?",
                "What is {owner}'s {kind} called?",
                "Who owns {pet}?",
                "Whose pet is {pet}?",
                "What pet does {owner} have?",
                "What kind of animal is {pet}?",
                "Who does {pet} belong to?",
                "Who has the {kind}?",
                "What is {pet}?",
                "{owner} pet",
                "What animal does {owner} have?",
                "Who is the owner of the {kind}?",
                "Tell me the name of {owner}'s pet[.|]",
                "What is the {kind} of {owner} called?",
                "Who is {pet}?",
            ),
            heldout=("To what name does the {kind} come?", "Which animal sleeps at the home of {owner}?"),
        ),
    ),
    # What a job is paid.
    Relation(
        slots={"job": _worker, "firm": _shop, "pay": _pay},
        said=Wordings(
            train=(
                "{firm} pays a {job} {pay}.",
                "A {job} at {firm} earns {pay}.",
                "The salary of a {job} at {firm} is {pay}.",
                "As a {job}, you earn {pay} at {firm}.",
                "At {firm}, a {job} gets {pay}.",
                "{firm} is looking for a {job} and pays {pay}.",
                "{pay} is what {firm} pays a {job}.",
                "The job as {job} at {firm} pays {pay}.",
                "{firm}: {job} wanted, {pay}.",
                "Working for {firm} as a {job} brings {pay}.",
                "The wage for a {job} with {firm} is {pay}.",
                "{firm} offers {pay} to its next {job}.",
                "The {job} of {firm} makes {pay}.",
                "If you become a {job} at {firm}, you make {pay}.",
                "They pay {pay} for a {job} at {firm}.",
            ),
            heldout=(
                "Being {job} in the house of {firm} is worth {pay}.",
                "No {job} leaves {firm} without {pay} in the pocket.",
            ),
        ),
        asked=Wordings(
            train=(
                "How much does a {job} earn at {firm}?",
                "What is the salary of a {job}?",
                "What does {firm} pay a {job}?",
                "How much does {firm} pay?",
                "What does a {job} make?",
                "How much do I get as a {job} at {firm}?",
                "Who earns {pay}?",
                "Where can I work as a {job}?",
                "{job} salary",
                "Which job pays {pay}?",
                "What is the pay for a {job} at {firm}?",
                "Which company is looking for a {job}?",
                "Tell me what a {job} earns[.|]",
                "How well is a {job} paid?",
                "What would I earn at {firm}?",
            ),
            heldout=("How much money is there in being {job}?", "What would {firm} offer me as {job}?"),
        ),
    ),
    # What a password has to be like.
    Relation(
        slots={
            "service": _one_of("portal account network app server shop system wiki"),
            "length": lambda draw: str(draw.rng.randrange(5, 70)),
            "time": _whole("days weeks months", 200),
        },
        said=Wordings(
            train=(
                "Passwords for {service} need at least {length} characters and must be changed every {time}.",
                "{service} wants passwords of {length} characters or more, changed every {time}.",
                "For {service}, a password must have {length} characters and is valid for {time}.",
                "A password of {service} expires after {time} and has at least {length} characters.",
                "The minimum length of a password for {service} is {length} characters; change it every {time}.",
                "Every {time}, users of {service} set a new password with at least {length} characters.",
                "{service} accepts passwords from {length} characters on and lets them expire after {time}.",
                "Choose a password with {length} or more characters for {service}, and a new one after {time}.",
                "Password rules of {service}: {length} characters at least, to be changed after {time}.",
                "After {time}, {service} asks for a new password, which needs {length} characters.",
                "You log in to {service} with a password of at least {length} characters that lasts {time}.",
                "{service} does not take passwords under {length} characters or older than {time}.",
                "Your password for {service} should be {length} characters long and changed once in {time}.",
                "A minimum of {length} characters and a change every {time} are the password rules for {service}.",
            ),
            heldout=(
                "Shorter than {length} characters is too short for {service}, where a password lives {time}.",
                "{time} is how old a password may get in {service}, {length} how many characters it has to have.",
            ),
        ),
        asked=Wordings(
            train=(
                "How long must a password for {service} be?",
                "How many characters does a password for {service} need?",
                "How often must I change my password for {service}?",
                "What is the minimum length of a password for {service}?",
                "What are the password rules of {service}?",
                "When does my password for {service} expire?",
                "Where must a password have {length} characters?",
                "password length {service}",
                "Which passwords does {service} accept?",
                "How long is a password of {service} valid?",
                "Tell me the password rules for {service}[.|]",
                "What kind of password do I need for {service}?",
                "I need a password for {service}. How long should it be?",
                "What does {service} want from a password?",
                "Where do I have to change my password every {time}?",
            ),
            heldout=(
                "With how few characters will {service} let me in?",
                "At what age does {service} throw a password away?",
            ),
        ),
    ),
    # The capital and the money of a country.
    Relation(
        slots={"country": _country, "capital": values.city, "money": values.any_word},
        said=Wordings(
            train=(
                "The capital of {country} is {capital}, and people pay with the {money}.",
                "{capital} is the capital of {country}, where the currency is the {money}.",
                "{country} has the capital {capital} and the currency {money}.",
                "In {country}, whose capital is {capital}, you pay with the {money}.",
                "The currency of {country} is the {money} and its capital is {capital}.",
                "{country}: capital {capital}, currency {money}.",
                "People in {country} pay with the {money}; their capital is {capital}.",
                "{country} is governed from its capital {capital} and uses the {money} as money.",
                "{country} has {capital} for its capital and the {money} for its money.",
                "The {money} is the currency of {country}, a country with {capital} as its capital.",
                "If you travel to {country} and its capital {capital}, you pay with the {money}.",
                "As its currency, {country} has the {money}, and as its capital {capital}.",
                "{country} uses the {money} as its currency, and its capital is {capital}.",
                "The money of {country} is called {money} and the capital {capital}.",
            ),
            heldout=(
                "Shops all over {country} take the {money}, even those in {capital}, its capital.",
                "Its kings made {capital} the capital of {country} and the {money} its coin.",
            ),
        ),
        asked=Wordings(
            train=(
                "What is the capital of {country}?",
                "What is the currency of {country}?",
                "Which country has the capital {capital}?",
                "What do people in {country} pay with?",
                "Where do people pay with the {money}?",
                "Which currency does {country} use?",
                "What is {capital} the capital of?",
                "capital of {country}",
                "Which money do I need in {country}?",
                "Which city is the capital of {country}?",
                "Tell me the capital of {country}[.|]",
                "What is the {money}?",
                "In which country is {capital}?",
                "I am going to {country}. What money do they have?",
                "What money is used in {country}?",
            ),
            heldout=("From which city is {country} governed?", "What coin do shops take in {country}?"),
        ),
    ),
)
