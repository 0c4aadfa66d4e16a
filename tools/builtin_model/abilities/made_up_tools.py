"""Tools that nobody has: a verb, a noun and a few arguments, put together at random.

There are millions of them, so that a call can only be right by reading the schema: which tool, which keys, in which
order, and where the values stand in the question.
"""

import re
from dataclasses import dataclass
from typing import Any

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities import detail_catalogue, offers, prose
from tools.builtin_model.abilities.details import Detail
from tools.builtin_model.abilities.noise import SALAD
from tools.builtin_model.abilities.nouns import LABELS, NOUNS
from tools.builtin_model.abilities.offers import Offer, Want
from tools.builtin_model.draw import Draw, Wordings, opened, phrases, words

# Verbs that mean the same: a tool is named by one, and the user may say another.
VERBS = tuple(
    phrases(line)
    for line in (
        "create|make|create a new|set up",
        "delete|remove|erase",
        "find|look up|search for|search",
        "get|fetch|show me|give me|get me",
        "update|change|edit|modify",
        "send|post|mail",
        "cancel|call off",
        "book|reserve",
        "start|begin|launch",
        "stop|end|halt",
        "open|unlock",
        "close|lock|shut",
        "add|insert|put in",
        "check|verify|inspect",
        "count|number",
        "buy|order|purchase",
        "sell",
        "print|print out",
        "move|transfer",
        "copy|duplicate",
        "rename",
        "rate|review",
        "save|store|keep",
        "download|pull",
        "upload|push",
        "approve|accept",
        "reject|refuse",
        "invite|ask in",
        "pay|settle",
        "calculate|compute|work out",
        "translate",
        "measure",
        "schedule|plan",
        "assign|give out",
        "repair|fix",
        "rent|hire",
        "summarize",
        "block",
        "archive",
        "paint",
    )
)
ADJECTIVES = words(
    "active urgent public private open visible paid free new hidden shared locked ready empty broken fresh recurring "
    "confidential approved final secure heavy fragile express refundable read valid"
)
CLAUSES = Wordings(
    train=(
        "[with|with the|with a] {label} {value}",
        "[with the|with] {label} [of|as|set to|being] {value}",
        "{label}: {value}",
        "{label} {value}",
        "the {label} [is|should be|must be] {value}",
        "whose {label} is {value}",
        "[using|use|take] {value} [as|as the|for the] {label}",
        "[set|put] the {label} to {value}",
        "{label} = {value}",
        "[its|the] {label} {value}",
        "[that has|having] {label} {value}",
        "in {label} {value}",
        "by {label} {value}",
        "and as {label} {value}",
        "{value} [as|for|is] [its|the|] {label}",
        "{label} [equal to|that is|will be|shall be|like|at|->|-] {value}",
        "[give|let] [it|them|this] the {label} {value}",
        "[here|so|then] the {label} [becomes|gets|reads|says] {value}",
        "[I want|I need|choose|pick|enter] {value} [as|for] [the|] {label}",
        "the {label} matches {value}",
        "its {label} amounts to {value}",
        "[its|the] {label} stays at {value}",
        "[its|the] {label} has been fixed to {value}",
        "the {label} is called {value}",
        "a {label} worth {value}",
        "the {label} known as {value}",
        "its {label} goes by {value}",
        "{value} counts as the {label}",
        "the {label} would ideally read {value}",
        "in the field {label} write {value}",
        "I chose {value} where it asks for the {label}",
        "[type|fill in|put down] {value} under {label}",
        "[put|write|enter] {value} [into|in] the {label} [field|box|column]",
        "[when|if] asked for the {label}, say {value}",
        "should they want a {label}, it's {value}",
        "{value} goes into the {label}",
        "{value} belongs under {label}",
        "{label} ({value})",
        "{value} ({label})",
        "as for the {label}, {value}",
        "regarding the {label}, [go with|try|it's] {value}",
        "go with {value} [for|as] the {label}",
        "the {label} comes to {value}",
        "we agreed on {value} as the {label}",
        "the {label} [needs|has|ought] to be {value}",
        "{value} will do [as|for] the {label}",
        "make the {label} {value}",
        "let {value} be the {label}",
        "{value} serves as its {label}",
        "for the {label} I'd like {value}",
        "the {label} [I have in mind|we picked|they gave me] is {value}",
        "it goes under the {label} {value}",
        "{value} is what the {label} says",
        "{value} happens to be the right {label}",
        "it needs a {label}, namely {value}",
        "what I have for the {label} is {value}",
        "its {label} turned out to be {value}",
        "[under|next to|behind] {label} it says {value}",
        "treat {value} as the {label}",
        "this one has {value} [for|as] its {label}",
        "{label} => {value}",
        "{label}={value}",
        "{label}, which is {value}",
        "{label}, i.e. {value}",
        "[leave|keep|hold] the {label} at {value}",
        "don't forget the {label}: {value}",
        "oh, and the {label}, that's {value}",
        "{value} (that's the {label})",
        "it carries the {label} {value}",
        "assign {value} to the {label}",
        "fill the {label} with {value}",
        "on the {label} line put {value}",
        "the {label}? {value}",
        "about the {label}: it's {value}",
        "pass {value} along as the {label}",
        "opt for {value} when it comes to the {label}",
        "no other {label} than {value}",
        "{value} as far as the {label} is concerned",
        "[my|your|our|that] {label}'s {value}",
        "they [told|texted|wrote] me {value} for its {label}",
        "{value} was [given|handed to me|noted down] as the {label}",
        "[listed|filed|kept] with {value} in the {label} slot",
        "there's {value} [written|printed|stamped] where the {label} goes",
        "[I'm told|I believe|I hear|apparently] it's {value} for the {label}",
        "nothing but {value} [works|fits|counts] as {label}",
        "whatever {label} it had before, now it's {value}",
        "{value}, please, for the {label}",
        "if there's any {label} to fill in, {value}",
        "of all the possible {label} entries, only {value}",
        "{label}-wise {value}",
        "speaking of {label}, {value} [is fine|suits us|works for me]",
        "it was {value} that they picked for the {label}",
        "{value}, and by that I mean the {label}",
        "looking at the {label} I see {value}",
        "we went for {value} in terms of {label}",
        "make sure {value} ends up as the {label}",
        "see to it that the {label} shows {value}",
        "don't take any {label} except {value}",
        "the {label}, as you may know, is {value}",
        "the {label} (that would be {value})",
        "{value} got picked when we settled the {label}",
        "[everyone|the team|my wife] prefers {value} as {label}",
        "{value} [listed|standing|noted] beside {label}",
        "it won't work unless the {label} says {value}",
        "let's say {value} for its {label}",
        "not sure you need the {label}, but it's {value}",
        "to answer the {label} question: {value}",
        "{label} is easy, that's {value}",
        "the {label} can only be {value}",
        "my notes give {value} as the {label}",
        "the {label} to [use|enter|go for] is {value}",
        "what you call {label} is {value} in our case",
        "the {label} has {value} in it",
        "{value} is required for the {label}",
        "for {label} purposes it's {value}",
        "her answer on the {label} was {value}",
        "{value} sounds right as {label}",
        "{label} -- {value}",
    ),
    heldout=("where {label} equals {value}", "taking {value} for {label}", "the {label} being {value}"),
)
SWITCHES = Wordings(
    train=(
        "[it is|which is|that is|make it|] {value}",
        "{label}: {value}",
        "set {label} to {value}",
        "[mark|flag|treat|list] it as {value}",
        "[definitely|certainly|surely] {value}",
        "one that is {value}",
        "I [want|need|prefer] it {value}",
        "[leave|keep] it {value}",
        "this one is {value}",
        "it counts as {value}",
        "[remember|note|important]: {value}",
        "{value}, [of course|by the way|I think]",
        "{label}? {value}",
        "in this case {value}",
        "[please|just] have it {value}",
        "and yes, {value}",
        "consider it {value}",
        "{value} is how [we|they] want it",
        "[they say|I'm told|I hear] it's {value}",
        "the {label} [flag|box|switch] says {value}",
        "as for {label}, that's {value}",
        "whether it's {label} or not: {value}",
        "{value}, as [always|usual|agreed]",
        "from now on it stays {value}",
        "since it's {value}",
        "({value})",
        "make sure it ends up {value}",
        "[my boss|the client] insists that it be {value}",
    ),
    heldout=("it should be {value}",),
)
SENTENCES = Wordings(
    train=(
        "[Please|] {verb} [the|a|this|an] {noun}[,|] {clauses}[.|!|, please.|]",
        "[Please|] {verb} [the|a|one] {noun} {clauses}[.|]",
        "[I want to|I need to|I would like to|Let's|I must] {verb} [the|a] {noun}[,|] {clauses}[.|]",
        "[Can|Could] you {verb} [the|a] {noun}[,|] {clauses}?",
        "[For|About] the {noun}, {clauses}: {verb} it[.|]",
        "{clauses}. {verb} [the|a|such a] {noun}[.|]",
        "{verb} {noun} {clauses}",
        "[There is|I have|Here is|It is about] [a|the] {noun}, [please|] {verb} it[:|,] {clauses}[.|]",
        "[Will|Shall] you {verb} [me|] [a|the] {noun} {clauses}?",
        "[My boss|Somebody|The client] wants [you|us] to {verb} [a|the] {noun} {clauses}[.|]",
        "[{noun}:|The {noun}:] {verb} {clauses}",
        "[We should|It would be good to|Time to|Go and] {verb} [a|the|that] {noun}[,|:|] {clauses}[.|]",
        "[Hi|Hello|Hey], please {verb} [a|the|my] {noun}, {clauses}[.|]",
        "{verb} [the|a|my] {noun} [for me|right away|now|again], {clauses}[.|]",
        "{verb} [the|a|one] {noun}. {clauses}[.|]",
        "I'd like [you|somebody] to {verb} [the|my|our] {noun}, {clauses}[.|]",
        "[Can|Could] someone {verb} [the|a|our] {noun}, {clauses}?",
        "[Help me|Help us] {verb} [a|the] {noun}, {clauses}[.|!|]",
        "[I'm|We're] trying to {verb} [a|the|this] {noun}, {clauses}[.|]",
        "{verb} [a|the|this] {noun} [as follows|like this|with these details]: {clauses}[.|]",
        "We need to {verb} [another|one more|the last] {noun} [quickly|soon|at once], {clauses}[.|]",
        "{clauses}: {verb} [the|that|a] {noun}[, please.|.|]",
        "ok now {verb} [the|a|my] {noun}, {clauses}",
        "How about we {verb} [the|a] {noun}? {clauses}[.|]",
        "Is it possible to {verb} [the|a|this] {noun}, {clauses}?",
        "The {noun} I want you to {verb}: {clauses}[.|]",
        "[Now|Next,|And now] the {noun}: [please|just|you can] {verb} it, {clauses}[.|]",
        "[I forgot|Remember|I still have] to {verb} [the|a|that] {noun}, {clauses}[.|]",
        "[Your task|The task|Task|Job]: {verb} [a|the] {noun}, {clauses}[.|]",
        "[Given|Considering|Knowing] {clauses}, {verb} [the|a] {noun}[.|]",
        "{verb} the {noun} [for me|please]. [Note|Details|The details]: {clauses}[.|]",
        "{noun}, {clauses}. [Please|Just|Kindly] {verb} it[.|]",
        "{noun} ({clauses}): {verb} it[, please.|.|]",
        "[As usual|First of all|For a start], {verb} [a|the] {noun}, {clauses}[.|]",
        "[Just|Simply|Quickly|Kindly] {verb} [a|the|our] {noun}, {clauses}[.|]",
        "[One more thing.|Next one.|I've got a job here.] {verb} [the|a] {noun}, {clauses}[.|]",
        "[What I want is to|All I want is to|My plan is to] {verb} [a|the] {noun}, {clauses}[.|]",
        "[Someone|A colleague|My sister] asked me to {verb} [a|the] {noun}, {clauses}[.|]",
        "Before you {verb} the {noun}, [note this|read this|one thing]: {clauses}[.|]",
        "So, {clauses}, that's the {noun} [you should|I want to|we have to] {verb}[.|]",
        "{verb} the {noun} ({clauses}) [when you can|as soon as possible|if you don't mind][.|]",
        "If [you have a minute|it's no trouble|you get the chance], {verb} [a|the] {noun}; {clauses}[.|]",
        "The boss said, and I quote: {verb} [the|that] {noun}, {clauses}[.|!]",
        "[Ticket|Request|Case]: {verb} {noun}. [Info|Fields|Data]: {clauses}",
        "[Step 1|Step 2|Step three|Last step]: {verb} [the|a] {noun}, {clauses}[.|]",
        "{verb} [the|a] {noun}. [Oh, and|Ah, and|Almost forgot]: {clauses}[.|]",
        "Yesterday I was told to {verb} the {noun} and never did. [So now|Here goes]: {clauses}[.|]",
        "[Sorry to bother you|Excuse me], but could you [possibly|maybe] {verb} [the|this] {noun}? {clauses}[.|]",
        "Nobody [managed|bothered] to {verb} the {noun}, so it's up to you: {clauses}[.|]",
        "{clauses} - with that, {verb} [a|the] {noun}[.|]",
        "{clauses}. Those are the details, [now|so please] {verb} the {noun}[.|]",
        "[To do|Todo|Still open]: {noun}, {verb}, {clauses}",
        "{clauses}. Is that enough to {verb} the {noun}? [If so, go ahead.|Then do it.]",
        "I was wondering [if|whether] you could {verb} [a|the] {noun} for us, {clauses}[.|]",
        "The [customer|lady on the phone|chief] says: {clauses}. So {verb} the {noun}[.|]",
        "It's the {noun} again. {verb} it, {clauses}[.|]",
        "You know the {noun}? Well, {clauses}, and I'd like you to {verb} it[.|]",
        "Do me a favour and {verb} [the|this] {noun}, {clauses}[.|, will you?]",
        "No rush, but at some point {verb} the {noun}: {clauses}[.|]",
        "[Urgent!!|Quick!|Attention!] {verb} [the|that] {noun} - {clauses}[!|]",
        "{verb}: {noun} / {clauses}",
        "I've been meaning to {verb} the {noun} all week: {clauses}[.|]",
        "Once that's done, {verb} [a|the next] {noun}; {clauses}[.|]",
        "Thanks for your help so far. Could we also {verb} [a|the] {noun}? {clauses}[.|]",
        "Don't ask why, just {verb} [the|a] {noun}, {clauses}[.|]",
        "Looks like we have to {verb} the {noun} after all, {clauses}[.|]",
        "[Dear team|Good morning], I kindly ask you to {verb} the {noun}. {clauses}. [Many thanks|Bye][!|]",
        "Which {noun} [do I mean|is it]? {clauses}. [Now|Please] {verb} it[.|]",
        "Here's everything you need to {verb} the {noun}: {clauses}[.|]",
        "A {noun}, {clauses}, is what I want you to {verb}[.|]",
        "{verb} [this|it] for me: the {noun}, {clauses}[.|]",
        "I can't {verb} the {noun} myself, so [you do it|please do]: {clauses}[.|]",
        "How do I {verb} a {noun}? [Do it for me|Show me by doing it], {clauses}[.|]",
        "{clauses} / {noun} / {verb}",
    ),
    heldout=("Would you {verb} a {noun} {clauses}?", "There is a {noun} to {verb}: {clauses}."),
)
BARE = Wordings(
    train=(
        "[Please|] {verb} [the|a|this] {noun}[.|!|, please.|]",
        "[I want to|Can you|I need to] {verb} [the|a] {noun}[.|]",
        "{verb} {noun}",
        "[We should|Time to|Go and|Will you|There is a need to] {verb} [a|the|that|our] {noun}[.|?|]",
        "[My boss|Somebody|The client] wants [you|us] to {verb} [a|the] {noun}[.|]",
        "[Hi|Hello|Hey], {verb} [a|the|my] {noun}[, please.|.|]",
        "[Can|Could] someone {verb} [the|a|our] {noun}?",
        "{verb} [the|my|our|another] {noun} [for me|now|again|right away][.|!|, please.|]",
        "I'd like to {verb} [a|the|one] {noun}[.|]",
        "[Let's|Let us|I must|I have to] {verb} [the|a] {noun}[.|]",
        "The {noun}: [please|just|now] {verb} it[.|]",
        "About [the|that|our] {noun}, {verb} it[, please.|.|]",
        "{noun}: {verb}",
        "How about we {verb} [a|the] {noun}?",
        "[Help me|Help us] {verb} [the|a] {noun}[.|]",
        "Is it possible to {verb} [a|the|this] {noun}?",
        "[I'm|We're] trying to {verb} [a|the|this] {noun}[.|]",
        "[Someone|A colleague] asked me to {verb} [the|this] {noun}[.|]",
        "Do me a favour and {verb} [the|a] {noun}[.|]",
        "If you have a minute, {verb} [the|our] {noun}[.|]",
        "I was wondering [if|whether] you could {verb} [a|the] {noun}[.|]",
        "[Step 1|Step 2|Last step]: {verb} [the|a] {noun}[.|]",
        "The boss said, and I quote: {verb} that {noun}[.|!]",
        "Don't ask why, just {verb} the {noun}[.|]",
        "It's the {noun} again. [Please|Just] {verb} it[.|]",
        "[To do|Todo|Still open]: {verb} {noun}",
        "You know the {noun}? I'd like you to {verb} it[.|]",
        "A {noun} is what I want you to {verb}[.|]",
        "I can't {verb} the {noun} myself, [so you do it|can you?]",
        "Looks like we have to {verb} the {noun} after all[.|]",
        "Nobody [managed|bothered] to {verb} the {noun}, so it's up to you[.|]",
        "How do I {verb} a {noun}? [Do it for me.|Just do it.]",
        "[Sorry to bother you|Excuse me], but could you maybe {verb} the {noun}?",
        "[Urgent!!|Quick!|Attention!] {verb} [the|that] {noun}[!|]",
        "No rush, but at some point {verb} the {noun}[.|]",
        "Once that's done, {verb} [the|a] {noun} [too|as well][.|]",
        "I've been meaning to {verb} the {noun} all week[.|]",
        "The {noun} is the thing to {verb} [here|today][.|]",
        "{noun} / {verb}",
        "[Why not|Why don't we] {verb} [a|the] {noun}?",
        "Go ahead and {verb} it, the {noun} I mean[.|]",
        "You may {verb} the {noun} [now|whenever you like][.|]",
    ),
    heldout=("Would you {verb} a {noun}?", "It is time to {verb} the {noun}."),
)
ABOUTS = (
    "{verb} a {noun}",
    "{verb} a {noun}.",
    "{verb} the {noun}",
    "This tool can {verb} a {noun}.",
    "To {verb} a {noun}",
)


@dataclass(frozen=True)
class Field:
    """One argument of a made-up tool: how users call it, its key, and its values; of a detail also how it is said."""

    label: str
    key: str
    kind: kinds.Kind
    schema: dict[str, Any]
    is_required: bool
    detail: Detail | None = None


def offer(draw: Draw) -> Offer:
    """A tool with zero to four arguments."""
    verbs = VERBS[draw.rng.randrange(len(VERBS))]
    noun = draw.listed(NOUNS) if draw.chance(0.75) else draw.value(values.any_word)
    return named(draw, verbs, noun, _fields(draw))


def named(draw: Draw, verbs: tuple[str, ...], noun: str, fields: list[Field]) -> Offer:
    verb = verbs[0]
    name = joined(draw, *verb.split(), noun)
    about = an(draw.pick(ABOUTS).format(verb=verb, noun=noun), noun)
    properties = {field.key: field.schema for field in fields}
    required = [field.key for field in fields if field.is_required]
    schema = offers.function(draw, name, about[0].upper() + about[1:], properties, required)

    def want(draw: Draw) -> Want:
        return _want(draw, draw.pick(verbs), noun, fields)

    return Offer(f"{verb} {noun}", schema, want)


def an(text: str, noun: str) -> str:
    """The text with the article that the noun takes."""
    return re.sub(rf"\b(a|A) (?={re.escape(noun)}\b)", r"\1n ", text) if noun[0] in "aeiou" else text


def joined(draw: Draw, *parts: str) -> str:
    """An identifier of some words, in one of the usual styles."""
    roll = draw.rng.random()
    if roll < 0.55:
        return "_".join(parts)
    if roll < 0.9:
        return parts[0] + "".join(part.capitalize() for part in parts[1:])
    return "-".join(parts)


def _fields(draw: Draw) -> list[Field]:
    if not draw.heldout and draw.chance(0.25):
        return [_of_detail(draw, *one) for one in detail_catalogue.some(draw, draw.pick((1, 2, 2, 3, 3, 4))).items()]
    fields: dict[str, Field] = {}
    for _ in range(draw.pick((0, 1, 1, 1, 2, 2, 2, 3, 3, 4))):
        made = _flag(draw) if draw.chance(0.12) else _field(draw)
        fields.setdefault(made.key, made)
    by_label = {field.label: field for field in fields.values()}
    return list(by_label.values())


def _field(draw: Draw) -> Field:
    label = draw.listed(LABELS) if draw.chance(0.7) else draw.value(values.any_word)
    if draw.chance(0.15):
        label = f"{draw.listed(LABELS)} {label}"
    kind = draw.weighted(VALUE_KINDS)
    schema = dict(kind.schema)
    key = joined(draw, *label.split())
    if draw.chance(0.12):
        # The key says nothing: the description does.
        key = draw.value(values.any_word)
        schema["description"] = draw.pick((f"The {label}", f"The {label}.", f"{label}".capitalize(), f"Its {label}"))
    elif draw.chance(0.3):
        schema["description"] = draw.pick((f"The {label}", f"{label}".capitalize(), f"Its {label}", _salad(draw)))
    return Field(label, key, kind, schema, draw.chance(0.75))


def _of_detail(draw: Draw, label: str, one: Detail) -> Field:
    schema = dict(one.kind.schema)
    if draw.chance(0.3):
        schema["description"] = draw.pick((f"The {label}", label.capitalize(), f"Its {label}", _salad(draw)))
    return Field(label, joined(draw, *label.split()), one.kind, schema, draw.chance(0.75), one)


def _flag(draw: Draw) -> Field:
    adjective = draw.listed(ADJECTIVES)
    key = draw.pick((adjective, f"is_{adjective}", f"is{adjective.capitalize()}"))
    kind = kinds.boolean(f"{adjective}|{adjective}|{adjective}", f"not {adjective}")
    return Field(adjective, key, kind, dict(kind.schema), draw.chance(0.6))


def _want(draw: Draw, verb: str, noun: str, fields: list[Field]) -> Want:
    made: dict[str, Any] = {}
    values_said: list[str] = []
    clauses = []
    forms = prose.or_clauses(draw, CLAUSES)
    for field in fields:
        if field.is_required or draw.chance(0.6):
            said, made[field.key] = field.kind.draw(draw)
            values_said.append(said)
            clauses.append(_clause(draw, field, forms, said))
    if draw.chance(0.3):
        draw.rng.shuffle(clauses)
    slots = ("{verb}", "{noun}", "{clauses}") if clauses else ("{verb}", "{noun}")
    side = prose.or_form(draw, SENTENCES if clauses else BARE, slots)
    question = an(draw.loosely(side, SALAD, verb=verb, noun=noun, clauses="{clauses}"), noun)
    question = opened(question.replace("{clauses}", _listed(draw, clauses)), values_said)
    raw, answer = offers.outcome(draw, question, offers.done(draw))
    return Want(question, made, raw, answer)


def _clause(draw: Draw, field: Field, forms: Wordings, said: str) -> str:
    if field.detail:
        return detail_catalogue.clause(draw, field.detail, said)
    side = SWITCHES if field.kind.schema["type"] == "boolean" else forms
    return draw.loosely(side, SALAD, label=field.label, value=said)


def _listed(draw: Draw, clauses: list[str]) -> str:
    if len(clauses) < 2 or draw.chance(0.3):
        return ", ".join(clauses)
    return f"{', '.join(clauses[:-1])}{draw.pick((' and ', ' and ', ', and '))}{clauses[-1]}"


def _salad(draw: Draw) -> str:
    return " ".join(draw.listed(SALAD) for _ in range(draw.pick((2, 3, 4)))).capitalize()


VALUE_KINDS: tuple[tuple[float, kinds.Kind], ...] = (
    (5, kinds.NAME),
    (3, kinds.CITY),
    (6, kinds.WORD),
    (4, kinds.QUOTED),
    (2, kinds.TITLE),
    (2, kinds.COLOUR),
    (5, kinds.INTEGER),
    (3, kinds.DECIMAL),
    (3, kinds.LIST),
    (4, kinds.IDENTIFIER),
    (2, kinds.ISO_DATE),
    (2, kinds.TIME),
    (1, kinds.MAIL),
    (2, kinds.choice("low", "medium", "high")),
    (1, kinds.choice("small", "large")),
    (1, kinds.choice("red", "green", "blue")),
)
