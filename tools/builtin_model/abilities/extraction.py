"""JSON into the schema of the prompt: what a text says, under the keys that the schema asks for.

A `Subject` (subjects.py) lists what its texts can say. Every text says some of it; the schema asks for what was said,
in its own order and under its own names.
"""

import json
import re
from dataclasses import dataclass
from typing import Any

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities import equations, made_up_tools, prose, subject_catalogue
from tools.builtin_model.abilities.noise import SALAD
from tools.builtin_model.abilities.subjects import GOODS, JOBS, Subject, one_of
from tools.builtin_model.dialogue import Dialogue, Message, Turn
from tools.builtin_model.draw import Draw, Wordings, opened

Json = dict[str, Any]


@dataclass(frozen=True)
class Pair:
    """Two things that are said of each row of a list: the list's keys and theirs, how it is said, and the values."""

    lists: tuple[str, ...]
    keys: tuple[tuple[str, str], ...]
    forms: Wordings
    kinds: tuple[kinds.Kind, kinds.Kind]


_GOOD = one_of((*GOODS, *values.FOODS))
PAIRS = (
    Pair(
        ("people", "entries", "persons", "list", "members"),
        (("name", "age"), ("person", "years"), ("first_name", "age"), ("who", "age_years")),
        Wordings(
            train=(
                "{0} is {1}",
                "{0} ({1})",
                "{0}, {1} years old",
                "{0} is {1} years old",
                "{0}, aged {1}",
                "{1}-year-old {0}",
                "{0} turned {1}",
                "{0}: {1}",
            ),
            heldout=("{0} has lived for {1} years", "at {1} there is {0}"),
        ),
        (kinds.NAME, kinds.SMALL),
    ),
    Pair(
        ("items", "entries", "results", "order", "cart", "list"),
        (("item", "quantity"), ("product", "count"), ("name", "quantity"), ("name", "amount"), ("thing", "how_many")),
        Wordings(
            train=(
                "{1} {0}",
                "{0}: {1}",
                "{1} x {0}",
                "{0} ({1})",
                "{1} times {0}",
                "{0} x{1}",
                "{0}, quantity {1}",
                "{1} pieces of {0}",
            ),
            heldout=("{1} units of {0}", "{0} in the number of {1}"),
        ),
        (_GOOD, kinds.SMALL),
    ),
    Pair(
        ("people", "residents", "rows", "contacts", "addresses"),
        (("name", "city"), ("person", "location"), ("name", "town"), ("who", "where"), ("resident", "home")),
        Wordings(
            train=(
                "{0} lives in {1}",
                "{0} from {1}",
                "{0} ({1})",
                "{0} is in {1}",
                "{0}, {1}",
                "{0} moved to {1}",
                "{0} of {1}",
                "{0} has a flat in {1}",
            ),
            heldout=("{0} feels at home in {1}", "{1} is home to {0}"),
        ),
        (kinds.NAME, kinds.CITY),
    ),
    Pair(
        ("products", "items", "prices", "goods", "menu"),
        (("product", "price"), ("item", "cost"), ("name", "price"), ("article", "euros"), ("title", "price")),
        Wordings(
            train=(
                "{0} for {1}",
                "{0} at {1} euros",
                "{0} costs {1}",
                "{0} {1}",
                "{0}: {1}",
                "{0} ({1})",
                "the {0} is {1}",
                "{1} for the {0}",
            ),
            heldout=("{0} sells at {1}", "you pay {1} per {0}"),
        ),
        (_GOOD, kinds.DECIMAL),
    ),
    Pair(
        ("employees", "staff", "people", "team", "colleagues"),
        (("name", "job"), ("employee", "role"), ("name", "profession"), ("who", "occupation")),
        Wordings(
            train=(
                "{0} is a {1}",
                "{0} works as {1}",
                "{0}, {1}",
                "{0} is our {1}",
                "{0}: {1}",
                "{0} ({1})",
                "the {1} is {0}",
                "{0} has the job of {1}",
            ),
            heldout=("as {1} we employ {0}", "{0} earns money as {1}"),
        ),
        (kinds.NAME, one_of(JOBS)),
    ),
)


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
        "[Analyse|Process|Sort|Structure] this [message|text|note|]: {text}",
        "From this [text|message], [get|take] the [fields|data|values]: {text}",
        "{text} [Now the JSON.|Extract it.|Sort it out, please.|That is all, fill in the fields.]",
        "Message: {text} JSON:",
        "[My colleague wrote|Somebody wrote|They sent me this|The customer says]: {text}",
        "I need [the data from|the fields of|the values in] this: {text}",
        "[New mail|Mail|Letter|Report|Record|Entry]: {text}",
        "{text} [Which values are in it?|What is what here?|Give it to me as an object.]",
        "[Here you go|Next one|One more|And this one]: {text}",
        "[Please|] fill in the [form|fields] from [this|these lines]: {text}",
        "[Would|Will] you [extract|find] the [data|values] here? {text}",
        "[Make|I want|Produce|Create] JSON [from|out of] [this|the following]: {text}",
        "JSON for this[, please|]: {text}",
        "{text} -> JSON",
        "The text says: {text}",
    ),
    heldout=("Here is a text: {text} Give me its data.", "Please read this: {text}"),
)
KEYS = Wordings(
    train=(
        "[Use|Return|Give me|Answer in] JSON with [the keys|the fields|keys|fields] {keys}[.|]",
        "[The keys|The fields|Keys] are {keys}[.|]",
        "[Return|Give me|Make] a JSON object with {keys}[.|]",
        "As JSON: {keys}",
        "[I want|We want|Write|Produce|Build] JSON [with|of|like|using|having] {keys}[.|]",
        "[With|Using|Take] the [keys|names|columns|properties] {keys}[.|]",
        "[Fields|Columns|Properties|JSON keys|Output]: {keys}",
        "[The object|The JSON] [has|should have|must have|contains] {keys}[.|]",
        "[Please|] [call|label] [the fields|the keys|them] {keys}[.|]",
        "[Answer|Reply|Respond] with {keys} as JSON[.|]",
        "[Fill in|Find|Look for|Extract] {keys}[.|]",
        "[Only|Just] {keys}, [as JSON|in JSON][, please.|.|]",
        "{keys} as JSON[, please.|.|]",
        "JSON, [and the keys are|with these keys:] {keys}[.|]",
        "[Put|Write] {keys} into [a JSON object|JSON][.|]",
        "The answer is an object of {keys}[.|]",
        "I am interested in {keys}[, as JSON.|.|]",
        "[Make sure that|See to it that] {keys} are in the [JSON|object][.|]",
        "Schema: {keys}",
        "[My program|The database|The next step] expects {keys}[.|]",
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
        "[the|its] {label} matches {value}",
        "the {label} amounts to {value}",
        "[its|the] {label} stays at {value}",
        "[the|its] {label} has been fixed to {value}",
        "the {label} is called {value}",
        "a {label} worth {value}",
        "the {label} goes by {value}",
        "{value} counts as the {label}",
        "in the field {label} [there is|stands|somebody wrote] {value}",
        "[under|next to|behind|beside] {label} it says {value}",
        "{label} ({value})",
        "{value} ({label})",
        "when it asked for the {label}, I typed {value}",
        "{value} went into the {label}",
        "{value} belongs under {label}",
        "regarding the {label}, it's {value}",
        "the {label} comes to {value}",
        "we agreed on {value} as the {label}",
        "the {label} has to be {value}",
        "{value} will do [as|for] the {label}",
        "{value} serves as its {label}",
        "what I have for the {label} is {value}",
        "the {label} [we picked|they gave me|I found] is {value}",
        "there was a {label}, namely {value}",
        "{value} is what the {label} says",
        "its {label} turned out to be {value}",
        "{label} => {value}",
        "{label}={value}",
        "{label}, which is {value}",
        "{label}, i.e. {value}",
        "the {label} remains {value}",
        "oh, and the {label}, that's {value}",
        "{value} (that's the {label})",
        "it carries the {label} {value}",
        "the {label}? {value}",
        "this one has {value} [for|as] its {label}",
        "somebody changed the {label} to {value}",
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
        "[Hey|Hello there], me again.",
        "[Sorry|Apologies] for the delay.",
        "I hope you are well.",
        "[Just|Only] a short message.",
        "[Please|] find it below.",
        "As promised, here it is.",
        "[See|Look] below.",
        "That's what we talked about.",
        "I wrote it down [yesterday|this morning|in a hurry].",
        "One more.",
        "[Note to self|For your files|FYI]:",
    ),
    heldout=("Dear all,", "Have a look."),
)


def extract(draw: Draw, dialogue: Dialogue) -> None:
    """A text, a schema, and the JSON."""
    make = draw.weighted(((9, _of_subject), (3.5, _of_notes), (2.5, _nested), (1.5, equations.solve_in_json)))
    make(draw, dialogue)


def _of_subject(draw: Draw, dialogue: Dialogue) -> None:
    subject = subject_catalogue.any_subject(draw)
    text, made = _said(draw, subject)
    properties, answer = _keyed(draw, subject, made)
    systems = subject.systems if draw.chance(0.6) and not draw.heldout else draw.side(ANY_SYSTEMS)
    _ask(draw, dialogue, draw.choose(draw.pick(systems)), text, kinds.record(properties), answer)


def _said(draw: Draw, subject: Subject) -> tuple[str, Json]:
    template = draw.estranged(_text(draw, subject), SALAD)
    said: dict[str, str] = {}
    made: Json = {}
    for slot in re.findall(r"{(\w+)}", template):
        said[slot], made[slot] = subject.parts[slot].kind.draw(draw)
    return opened(template.format(**said), said.values()), made


def _text(draw: Draw, subject: Subject) -> str:
    """One of the subject's texts, or some of its fragments among ordinary words."""
    if draw.heldout or draw.chance(0.7):
        return draw.choose(draw.pick(draw.side(subject.texts)))
    said: dict[frozenset[str], str] = {}
    for part in draw.rng.sample(subject.fragments, len(subject.fragments)):
        said.setdefault(frozenset(re.findall(r"{\w+}", part)), part)
    parts = [draw.choose(part) for part in list(said.values())[: draw.pick((2, 3, 3, 4, 5))]]
    if draw.chance(0.3):
        return draw.pick((", ", "; ", ". ", "\n")).join(parts)
    return prose.form(draw, parts, draw.pick((1, 2, 4)))


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
        label = draw.listed(made_up_tools.LABELS) if draw.chance(0.6) else draw.value(values.any_word)
        if label not in (known for known, _ in fields.values()):
            fields[made_up_tools.joined(draw, *label.split())] = (label, draw.weighted(made_up_tools.VALUE_KINDS))
    answer: Json = {}
    said: list[str] = []
    clauses = []
    forms = prose.or_clauses(draw, NOTES)
    for key, (label, kind) in fields.items():
        value, answer[key] = kind.draw(draw)
        said.append(value)
        clauses.append(draw.loosely(forms, SALAD, label=label, value=value))
    draw.rng.shuffle(clauses)
    text = opened(draw.pick((", ".join, ". ".join, "\n".join, " and ".join))(clauses), said)
    properties = {key: dict(kind.schema) for key, (_, kind) in fields.items()}
    if len(properties) > 2 and draw.chance(0.2):
        dropped = draw.pick(sorted(properties))
        del properties[dropped], answer[dropped]
    _ask(draw, dialogue, draw.wording(ANY_SYSTEMS), text, kinds.record(properties), answer)


def _nested(draw: Draw, dialogue: Dialogue) -> None:
    """An object in an object, or a list of objects."""
    subject = subject_catalogue.any_subject(draw)
    if draw.chance(0.5):
        text, made = _said(draw, subject)
        properties, answer = _keyed(draw, subject, made)
        key = draw.pick((subject.name, "data", "result", "entry"))
        schema, whole = kinds.record({key: kinds.record(properties)}), {key: answer}
    else:
        text, schema, whole = _items(draw)
    _ask(draw, dialogue, draw.wording(ANY_SYSTEMS), text, schema, whole)


def _items(draw: Draw) -> tuple[str, Json, Json]:
    """`{"items": [{"name": ..., "quantity": ...}]}`."""
    pair = draw.pick(PAIRS)
    outer, form = draw.pick(pair.lists), draw.pick(draw.side(pair.forms))
    keys = draw.pick(pair.keys)
    rows = [tuple(kind.draw(draw) for kind in pair.kinds) for _ in range(draw.pick((1, 2, 2, 3)))]
    said = [form.format(*(value for value, _ in row)) for row in rows]
    text = f"{', '.join(said[:-1])}{draw.pick((' and ', ', '))}{said[-1]}." if len(said) > 1 else f"{said[0]}."
    if draw.chance(0.4) and not draw.heldout:
        text = f"{prose.fillers(draw, 1, 3)} {text[:-1]}{draw.pick(('.', '', f' {prose.fillers(draw, 1, 3)}'))}"
    item = kinds.record(dict(zip(keys, (kind.schema for kind in pair.kinds), strict=True)))
    schema: Json = {"type": "object", "properties": {outer: {"type": "array", "items": item}}}
    if draw.chance(0.5):
        schema = {
            "$defs": {"Row": item},
            "type": "object",
            "properties": {outer: {"type": "array", "items": {"$ref": "#/$defs/Row"}}},
        }
    return text, schema, {outer: [dict(zip(keys, (made for _, made in row), strict=True)) for row in rows]}


def _ask(draw: Draw, dialogue: Dialogue, system: str, text: str, schema: Json, answer: Json) -> None:
    if draw.chance(0.15):
        text = f"{draw.wording(FILLERS)} {text}"
    question = draw.loosely(prose.or_form(draw, LEADS, ("{text}",), 0.15), SALAD, text=text)
    dialogue.system = system if draw.chance(0.7) else ""
    dialogue.response_schema = schema
    if draw.chance(0.15):
        # Any object will do for the request's format; the user says which.
        keys = kinds.spoken_list(draw, list(answer))
        question = f"{question} {draw.loosely(prose.or_form(draw, KEYS, ('{keys}',)), SALAD, keys=keys)}"
        dialogue.response_schema = {"type": "object"}
    dialogue.add(_turn("json", question, json.dumps(answer, ensure_ascii=False), "I fill in the fields."))


def _turn(ability: str, question: str, answer: str, thought: str) -> Turn:
    return Turn(ability, (Message("user", question), Message("assistant", answer, thought=thought)))
