"""Remembering what the user told some turns before, and saying so when it was never told."""

from collections.abc import Callable
from dataclasses import dataclass

from tools.builtin_model import values
from tools.builtin_model.abilities import fact_phrases
from tools.builtin_model.abilities.noise import SALAD
from tools.builtin_model.dialogue import Dialogue, Message, Turn, exchange
from tools.builtin_model.draw import Draw, Wordings, opened

AFTER = Wordings(
    train=(
        "",
        "",
        "",
        " Please remember it.",
        " Can you remember that?",
        " Remember that.",
        " Nice to meet you.",
        " Don't forget it.",
        " Keep it in mind.",
        " I will ask you later.",
        " Okay?",
        " Got it?",
    ),
    heldout=("", " Please keep that in mind.", " Try not to forget it."),
)


@dataclass(frozen=True)
class Kind:
    """One kind of thing to remember. `clause` is the plain statement that the replies are built from."""

    make: Callable[[Draw], str]
    tell: Wordings
    ask: Wordings
    clause: str
    missing: str
    welcome: str = "Okay, I will remember that {clause}."

    def answer(self, value: str) -> str:
        clause = self.clause.format(value=value)
        return f"{clause[0].upper()}{clause[1:]}."

    def acknowledge(self, value: str) -> str:
        return self.welcome.format(clause=self.clause.format(value=value), value=value)

    @property
    def untold(self) -> str:
        return f"You have not told me {self.missing} yet."


KINDS = {
    "name": Kind(
        values.myself,
        Wordings(
            train=(
                "My name is {value}[.|!|]",
                "[Hello|Hi|Hey][,|!|] my name is {value}[.|!|]",
                "[Hi|Hello], [I'm|I am] {value}[.|!|]",
                "I am {value}[.|!]",
                "I'm called {value}[.|!]",
                "[People|My friends|They] call me {value}[.|!]",
                "[Call me|You can call me|Please call me] {value}[.|!]",
                "my name is {value}",
                "[The name is|My name's] {value}[.|!]",
                "{value} is my name[.|!]",
                "Remember that my name is {value}[.|!]",
                "This is {value} [speaking|here][.|!]",
            ),
            heldout=(
                "You are talking to {value}.",
                "Just so you know, my name is {value}.",
                "Everyone calls me {value}.",
            ),
        ),
        Wordings(
            train=(
                "[What is|What's] my name?",
                "[Do you know|Do you remember|Can you tell me|Tell me] my name[?|.]",
                "Who am I?",
                "[What|How] am I called?",
                "What did I say my name [is|was]?",
                "What was my name [again|]?",
                "[Remind me|Say] what my name is.",
                "What name did I [give|tell] you?",
                "What do [people|my friends|they] call me?",
                "what is my name",
                "My name is [what|...]?",
            ),
            heldout=("Could you remind me of my name?", "Which name did I tell you?", "Please say my name."),
        ),
        "your name is {value}",
        "your name",
        "Nice to meet you, {value}!",
    ),
    "code word": Kind(
        values.word,
        Wordings(
            train=(
                '[My|The] code word is ["{value}"|{value}|{value}][.|!|]',
                "[My|The] [secret word|password|codeword|secret code] is {value}[.|!|]",
                (
                    '[Remember|Please remember|Keep] the [code word|word|secret word] ["{value}"|'
                    "{value}|{value}][.|!|]"
                ),
                "[The code word|The secret word] for today is {value}[.|!]",
                "{value} is [my|the] [code word|secret word][.|!]",
                "Remember this [code word|word|secret word]: {value}[.|!|]",
                "I have a [code word|secret word], it is {value}[.|!]",
                "Let the code word be {value}[.|!]",
                "my code word is {value}",
            ),
            heldout=(
                "We use the code word {value}.",
                "Please note my code word: {value}.",
                "As a code word I choose {value}.",
            ),
        ),
        Wordings(
            train=(
                "[What is|What's|What was] [my|the] [code word|secret word|password|codeword|secret code]?",
                "[Tell me|Give me|Say|Repeat] [my|the] [code word|secret word|password].",
                "[Do you remember|Do you know] [my|the] [code word|secret word|password]?",
                "[Which|What] [code word|word|secret word] did I [tell|give] you?",
                "[Which|What] word [did I ask you|should you|did I want you] to remember?",
                "What was [my|the] code word again?",
                "[Can|Could] you tell me [my|the] code word?",
                "what is my code word",
            ),
            heldout=(
                "Could you remind me of the code word?",
                "Please say my code word.",
                "How does my code word go?",
            ),
        ),
        "your code word is {value}",
        "your code word",
    ),
    "number": Kind(
        values.number,
        Wordings(
            train=(
                "[Remember|Please remember|Keep|Note] the number {value}[.|!|]",
                "My [lucky|favourite|favorite|secret|] number is {value}[.|!|]",
                "[The number|The secret number|My number] is {value}[.|!|]",
                "{value} is my [lucky|favourite|favorite|secret|] number[.|!]",
                "Remember this number: {value}[.|!|]",
                "I [think of|am thinking of|chose|picked] the number {value}[.|!]",
                "Here is a number [to remember|for you]: {value}[.|]",
                "remember the number {value}",
                "I want you to remember the number {value}[.|!]",
            ),
            heldout=(
                "The number to keep is {value}.",
                "Please memorize the number {value}.",
                "Let {value} be my number.",
            ),
        ),
        Wordings(
            train=(
                "[What is|What's|What was] [my|the] [lucky|favourite|favorite|secret|] number?",
                "[Which|What] number [did I ask you|should you|did I want you] to remember?",
                "[Which|What] number did I [tell|give] you?",
                "[Tell me|Give me|Say|Repeat] [my|the] number [again|].",
                "[Do you remember|Do you know] [my|the] number?",
                "What number [was it|did I say]?",
                "[Can|Could] you tell me [my|the] number?",
                "what was the number",
            ),
            heldout=(
                "Could you remind me of the number?",
                "Please say my number.",
                "Which number have you kept?",
            ),
        ),
        "your number is {value}",
        "a number",
    ),
    "city": Kind(
        values.city,
        Wordings(
            train=(
                "I live in {value}[.|!|]",
                "I [am|come] from {value}[.|!|]",
                "My [home|city|home town|hometown] is {value}[.|!]",
                "I live in [the city of|] {value} [now|at the moment|these days][.|!]",
                "{value} is [my home|where I live|my city][.|!]",
                "I am living in {value}[.|!]",
                "I moved to {value} [last year|last week|][.|!]",
                "i live in {value}",
            ),
            heldout=(
                "The place where I live is {value}.",
                "My house stands in {value}.",
                "{value} is the city I live in.",
            ),
        ),
        Wordings(
            train=(
                "Where do I live?",
                "[Which|What] city do I live in?",
                "[In which|In what] city do I live?",
                "[What is|What's] my [home|city|home town|hometown]?",
                "Where [am I from|do I come from]?",
                "[Tell me|Say|Do you know|Do you remember] where I live[.|?]",
                "Where did I say I live?",
                "where do i live",
            ),
            heldout=(
                "Could you remind me where I live?",
                "Which city is my home?",
                "What city did I say I live in?",
            ),
        ),
        "you live in {value}",
        "where you live",
    ),
    "colour": Kind(
        values.colour,
        Wordings(
            train=(
                "My favourite [colour|color] is {value}[.|!|]",
                "My favorite [colour|color] is {value}[.|!|]",
                "The [colour|color] I like [best|most] is {value}[.|!]",
                "I like the [colour|color] {value} [best|most][.|!]",
                "{value} is my [favourite|favorite] [colour|color][.|!]",
                "I love the [colour|color] {value}[.|!]",
            ),
            heldout=("Of all colours I like {value} best.", "The colour {value} is my favourite."),
        ),
        Wordings(
            train=(
                "[What is|What's] my [favourite|favorite] [colour|color]?",
                "[Which|What] [colour|color] do I like [best|most|]?",
                "[Tell me|Do you know|Do you remember] my [favourite|favorite] [colour|color][.|?]",
                "[Which|What] is the [colour|color] I like [best|most]?",
                "What did I say my [favourite|favorite] [colour|color] is?",
            ),
            heldout=("Could you remind me of my favourite colour?", "Which color is my favorite?"),
        ),
        "your favourite colour is {value}",
        "your favourite colour",
    ),
    "food": Kind(
        values.food,
        Wordings(
            train=(
                "My [favourite|favorite] [food|dish|meal] is {value}[.|!|]",
                "I like [to eat|eating|] {value} [best|most][.|!]",
                "The food I like [best|most] is {value}[.|!]",
                "{value} is my [favourite|favorite] [food|dish|meal][.|!]",
                "I love [to eat|eating] {value}[.|!]",
            ),
            heldout=("Of all foods I like {value} best.", "There is no better food for me than {value}."),
        ),
        Wordings(
            train=(
                "[What is|What's] my [favourite|favorite] [food|dish|meal]?",
                "What do I like to eat [best|most|]?",
                "[Which|What] food do I like [best|most|]?",
                "[Tell me|Do you know|Do you remember] my [favourite|favorite] [food|dish|meal][.|?]",
                "What did I say my [favourite|favorite] food is?",
            ),
            heldout=("Could you remind me of my favourite food?", "Which meal is my favorite?"),
        ),
        "your favourite food is {value}",
        "your favourite food",
    ),
    "pet": Kind(
        values.name,
        Wordings(
            train=(
                "My [dog|cat|pet] is [called|named] {value}[.|!|]",
                "[The name of my|My] [dog's name|cat's name|pet's name] is {value}[.|!|]",
                "I have a [dog|cat|pet] [called|named] {value}[.|!]",
                "{value} is the name of my [dog|cat|pet][.|!]",
                "We call our [dog|cat|pet] {value}[.|!]",
            ),
            heldout=("At home I have a pet, its name is {value}.", "We named our pet {value}."),
        ),
        Wordings(
            train=(
                "[What is|What's] [my dog|my cat|my pet] called?",
                "[What is|What's] [my dog's|my cat's|my pet's] name?",
                "[What is|What's|Tell me] the name of my [dog|cat|pet][?|.]",
                "[Do you remember|Do you know] my [dog's|cat's|pet's] name?",
                "How is my [dog|cat|pet] called?",
            ),
            heldout=("Could you remind me of my pet's name?", "Which name does my pet have?"),
        ),
        "your pet is called {value}",
        "the name of your pet",
    ),
}

WEIGHTS = tuple(zip((5, 5, 5, 2, 2, 1.5, 1.5), KINDS, strict=True))
PAIRS = Wordings(
    train=(
        "My name is {name} and {other}[.|!|]",
        "I am {name} and {other}[.|!]",
        "My name is {name}. Also, {other}[.|!]",
        "[Hi|Hello], I'm {name}, and {other}[.|!]",
    ),
    heldout=("You can call me {name}, and {other}.", "I go by the name of {name}, and {other}."),
)
PAIR_CLAUSES = {
    "code word": "my code word is {value}",
    "city": "I live in {value}",
    "number": "my number is {value}",
}

ODD = {
    "name": Wordings(
        train=(
            "{odd} {odd2}, my name is {value}[.|!|]",
            "[{odd}|They {odd}|{odd} {odd2}] me {value}[.|!]",
            "[My|The] {odd} name is {value}[.|!|]",
            "I {odd} under the name {value}[.|]",
        ),
        heldout=("{odd} to {odd2}, I am {value}.",),
    ),
    "code word": Wordings(
        train=(
            "I {odd} the code word {value}[.|!|]",
            "[{odd}|{odd} {odd2}] my code word: {value}[.|]",
            "[For|With] the code word I {odd} {value}[.|]",
            "My {odd} code word is {value}[.|!|]",
        ),
        heldout=("Code word to {odd}: {value}.",),
    ),
    "number": Wordings(
        train=(
            "I {odd} the number {value}[.|!|]",
            "[{odd}|{odd} {odd2}] my number: {value}[.|]",
            "[For|With] the number I {odd} {value}[.|]",
            "The number that I {odd} is {value}[.|!|]",
        ),
        heldout=("Number to {odd}: {value}.",),
    ),
}


STATEMENT_FRAMES = Wordings(
    train=(
        "{clause}[.|!|]",
        "[Note|Know|Remember|Keep in mind|You should know|I tell you|Please note] that {clause}[.|!|]",
        "[Listen|By the way|Also|Well|Okay|So|Look|FYI|For the record|Hello|Hi], {clause}[.|!|]",
        "[Let me tell you|I want to say|One thing]: {clause}[.|!|]",
        "{clause}, [you know|okay|in case you wonder|remember that|just for you to know][.|]",
        "[I think I never said it, but|I must say that|I can tell you that|It is true that] {clause}[.|]",
    ),
    heldout=(
        "Let it be known that {clause}.",
        "I would like to mention that {clause}.",
        "Good to know: {clause}.",
        "{clause}, and that is important.",
    ),
)

# What is told, and the nouns and clauses that ask for it, for the frames of `fact_phrases`.
PHRASES = {
    "name": (
        "my name is {value}|I am {value}|I'm {value}|I am called {value}|they call me {value}|my first "
        "name is {value}|"
        "the name is {value}|people know me as {value}|you may call me {value}|I go by {value}|I was named {value}",
        "my name|my own name|the name I told you|the name I gave you|the name of mine|my first name",
        "what my name is|what I am called|who I am|how people call me|which name I gave you|what name I have",
    ),
    "code word": (
        "my code word is {value}|the code word is {value}|the secret word is {value}|my password is {value}|"
        "{value} is the code word|the word to remember is {value}|our code word is {value}|the code word "
        "will be {value}",
        "my code word|the code word|the secret word|the word I told you|the word to remember|the password I gave you",
        "what my code word is|what the code word was|which word I told you|which secret word we have|"
        "what the password is",
    ),
    "number": (
        "my number is {value}|the number is {value}|{value} is my number|the number to remember is {value}|"
        "my lucky number is {value}|I like the number {value}|the secret number is {value}|I chose the "
        "number {value}",
        "my number|the number|the number I told you|the number to remember|my secret number|the number I gave you",
        "what my number is|what the number was|which number I told you|which number I chose|what number I have",
    ),
    "city": (
        "I live in {value}|I am from {value}|my home is {value}|my city is {value}|I come from {value}|"
        "I have a flat in {value}|my home town is {value}|I grew up in {value}|I stay in {value}|I moved to {value}",
        "my city|my home town|the city I live in|the place where I live|my home|the town I come from",
        "where I live|where I am from|which city I live in|where my home is|in what city I live|what my city is",
    ),
    "colour": (
        "my favourite colour is {value}|my favorite color is {value}|the colour I like best is {value}|"
        "{value} is my favourite colour|I like the colour {value} most|the color I love is {value}",
        "my favourite colour|my favorite color|the colour I like|the colour I love most|the color of my choice",
        "what my favourite colour is|which colour I like|what colour I like best|which color I love",
    ),
    "food": (
        "my favourite food is {value}|my favorite food is {value}|the food I like best is {value}|"
        "{value} is my favourite food|I like to eat {value} most|my favourite dish is {value}|the meal I "
        "love is {value}",
        "my favourite food|my favorite meal|the food I like|the dish I love most|my favourite dish",
        "what my favourite food is|which food I like|what I like to eat|which dish I love|what meal I like best",
    ),
    "pet": (
        "my pet is called {value}|my dog is called {value}|my cat is called {value}|my dog's name is {value}|"
        "my cat's name is {value}|our pet is named {value}|the name of my dog is {value}|I own a cat named {value}",
        "the name of my pet|my dog's name|my cat's name|my pet's name|the name of my cat",
        "what my pet is called|how my dog is called|what my cat is called|which name my pet has|what my "
        "dog's name is",
    ),
}
FRAMED = 0.45


def _statement(draw: Draw, kind: str, value: str) -> str:
    if not draw.chance(FRAMED):
        template = draw.choose(draw.pick(draw.side(KINDS[kind].tell)))
        return draw.estranged(template, SALAD, keeps_words=True).format(value=value)
    clause = draw.pick(PHRASES[kind][0].split("|")).format(value=value)
    said = draw.wording(STATEMENT_FRAMES, clause=clause)
    return opened(said, (value,))


def _question(draw: Draw, kind: str) -> str:
    if not draw.chance(FRAMED):
        return draw.estranged(draw.wording(KINDS[kind].ask), SALAD, keeps_words=True)
    return fact_phrases.question(draw, PHRASES[kind][1:])


CORRECTIONS = Wordings(
    train=("No, {tell}", "[Actually|Sorry|Wait|Oh], {tell}", "[That was wrong|I made a mistake|Correction]: {tell}"),
    heldout=("I must correct myself, {tell}", "No no, {tell}"),
)


def correct(draw: Draw, dialogue: Dialogue) -> Turn | None:
    """Something told before, told anew: the later value stands."""
    if not dialogue.told:
        return None
    turn = tell_kind(draw, draw.pick(tuple(dialogue.told)))
    if turn.ability.removeprefix("tell ") not in KINDS:
        return None
    first, *others = turn.messages
    said = first.content if first.content[:2] in ("I ", "I'") else first.content[0].lower() + first.content[1:]
    corrected = Message("user", draw.wording(CORRECTIONS, tell=said))
    return Turn(turn.ability, (corrected, *others), told=turn.told)


def tell_oddly(draw: Draw, _dialogue: Dialogue) -> Turn:
    """Disclose something among random words: what is unknown is not always the value."""
    kind_name = draw.pick(tuple(ODD))
    kind = KINDS[kind_name]
    value = draw.value(kind.make)
    odd, odd2 = draw.listed(SALAD), draw.listed(SALAD)
    sentence = draw.wording(ODD[kind_name], value=value, odd=odd, odd2=odd2)
    messages = (
        Message("user", opened(sentence, (value,))),
        Message("assistant", kind.acknowledge(value)),
    )
    return Turn(f"tell {kind_name}", messages, told={kind_name: value})


def tell(draw: Draw, dialogue: Dialogue) -> Turn:
    """Disclose something new, or now and then something that replaces an earlier value."""
    if draw.chance(0.08):
        return _tell_pair(draw)
    open_kinds = [(weight, kind) for weight, kind in WEIGHTS if kind not in dialogue.told]
    return tell_kind(draw, draw.weighted(WEIGHTS if not open_kinds or draw.chance(0.1) else open_kinds))


def tell_kind(draw: Draw, kind_name: str) -> Turn:
    kind = KINDS[kind_name]
    value = draw.value(kind.make)
    sentence = _statement(draw, kind_name, value)
    if sentence[-1] in ".!" and not value.endswith("."):
        sentence += draw.pick(draw.side(AFTER))
    messages = (Message("user", sentence), Message("assistant", kind.acknowledge(value)))
    return Turn(f"tell {kind_name}", messages, told={kind_name: value})


def _tell_pair(draw: Draw) -> Turn:
    name, other = draw.value(values.myself), draw.pick(tuple(PAIR_CLAUSES))
    value = draw.value(KINDS[other].make)
    sentence = draw.wording(PAIRS, name=name, other=PAIR_CLAUSES[other].format(value=value))
    reply = f"Nice to meet you, {name}! Okay, I will remember that {KINDS[other].clause.format(value=value)}."
    messages = (Message("user", sentence), Message("assistant", reply))
    return Turn("tell pair", messages, told={"name": name, other: value})


def ask(draw: Draw, dialogue: Dialogue) -> Turn | None:
    """Ask for something told before."""
    told = dialogue.told
    if not told:
        return None
    kind = draw.pick(tuple(told))
    return exchange(f"recall {kind}", _question(draw, kind), KINDS[kind].answer(told[kind]))


def ask_untold(draw: Draw, dialogue: Dialogue) -> Turn | None:
    """Ask for something that was never told."""
    untold = [(weight, kind) for weight, kind in WEIGHTS if kind not in dialogue.told]
    if not untold:
        return None
    kind = draw.weighted(untold)
    return exchange("untold", _question(draw, kind), KINDS[kind].untold)
