"""JSON into the schema of the prompt: what a text says, under the keys that the schema asks for.

A `Subject` (subjects.py) lists what its texts can say. Every text says some of it; the schema asks for what was said,
in its own order and under its own names.
"""

import json
import re
from collections.abc import Collection, Iterable
from typing import Any

from tools.builtin_model import values
from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.abilities import (
    detail_catalogue,
    equations,
    made_up_tools,
    prose,
    subject_catalogue,
    subject_text,
)
from tools.builtin_model.abilities.details import Detail
from tools.builtin_model.abilities.noise import SALAD
from tools.builtin_model.abilities.nouns import LABELS
from tools.builtin_model.abilities.row_lists import any_rows
from tools.builtin_model.abilities.subjects import Subject
from tools.builtin_model.dialogue import Dialogue, Message, Turn
from tools.builtin_model.draw import Draw, Wordings, opened, words

Json = dict[str, Any]
_NUMERIC = re.compile(r"[\d.,#-]+")
#: What a text says under each key: its label and the kind of its value.
Fields = dict[str, tuple[str, kinds.Kind]]
#: What an object within the object is called.
_GROUPS = words("details info data extra record entry facts more rest meta props about")
#: How many more texts are drawn for a schema, at most.
NUM_ALTERNATIVES = 2


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
        "The object I'm after consists of {keys}[.|]",
        "Your output [will be|is] parsed, so stick to {keys} in one JSON object.",
        "{keys}: this and nothing else belongs in the JSON[, please|].",
        "Could I have that as a JSON object whose keys are {keys}?",
        "Sort it under {keys} and hand it back as JSON[.|]",
        "What I'd like back is JSON, with an entry for {keys}[.|]",
        "No prose, [just|only] an object with {keys} in it.",
        "As for {keys}, write down what the text tells you, in JSON.",
        "The form on our side knows {keys} only[; send JSON|, so send it JSON like that].",
        "Let the JSON carry {keys} and leave out everything else.",
        "Turn it into an object[, please,|] where the property names read {keys}.",
        "We store {keys}. Send it the way we store it, as JSON.",
        "Could you break that down into {keys} for me? JSON works best.",
        "Don't explain anything: some JSON listing {keys} is enough.",
        "Each record here is made up of {keys}, so give me one such record in JSON.",
        "It has to load with a JSON parser and offer {keys}[.|]",
        "Curly braces, then {keys} with what belongs to it, then close them again.",
        "How would that look as JSON if the keys were {keys}?",
        "Nothing but JSON. It must define {keys}[.|]",
        "{keys} - that's the whole set of keys the JSON may have.",
        "Pick out {keys} from above and wrap the result in a JSON object.",
        "On the receiving end somebody reads {keys} from the JSON, so include all of that.",
        "Spell the JSON keys exactly like this: {keys}",
        "In the end there should be one JSON object holding {keys}[.|]",
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
        "they put {value} down as the {label}",
        "if anyone asks about the {label}, [say|tell them] {value}",
        "{value}, that was the {label} on the slip",
        "my boss wants {value} for the {label}",
        "as far as the {label} goes, {value} is right",
        "they filled in {value} where the form wanted the {label}",
        "you can take {value} as the {label}",
        "nobody told me that the {label} had become {value}",
        "last time I looked, the {label} stood at {value}",
        "go with {value} when you get to the {label}",
        "by {label} they mean {value} here",
        "the sticker gives {value} as its {label}",
        "after some back and forth the {label} ended up as {value}",
        "could you note {value} as the {label}",
        "the one thing I know about the {label} is that it must be {value}",
        "don't forget the {label}, which they list as {value}",
        "the {label} used to be a secret, now everyone knows it's {value}",
        "{value} may look odd, but such is the {label}",
        "I'd keep {value}, the {label} they had before",
        "over the phone [she|he] gave me {value}, meaning the {label}",
        "my guess for the {label} would be {value}",
        "the line that starts with {label} ends in {value}",
        "the {label} couldn't be anything but {value}",
        "let's leave the {label} at {value}",
        "according to the box, the {label} must read {value}",
        "{value} got entered under the heading {label}",
        "when in doubt about the {label}, [use|type] {value}",
        "with {value} given as the {label}, we can go on",
        "he swears that {value} is the correct {label}",
        "scribbled next to the word {label} I found {value}",
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
    others = [(3.5, _of_notes), (2.5, _nested), (1.5, equations.solve_in_json)]
    # The evaluation keeps to what it had before there were details, so that models can be compared by it.
    choices = [(9, _of_subject), *others] if draw.heldout else [(15, _of_subject), *others, (8, _of_details)]
    draw.weighted(choices)(draw, dialogue)


def _of_subject(draw: Draw, dialogue: Dialogue) -> None:
    subject = subject_catalogue.any_subject(draw)
    text, made = _said(draw, subject)
    keys, properties = _keyed(draw, subject, made)
    said = [(text, made), *_said_again(draw, subject, keys)]
    systems = subject.systems if draw.chance(0.6) and not draw.heldout else draw.side(ANY_SYSTEMS)
    answers = [(text, {key: made[slot] for slot, key in keys.items()}) for text, made in said]
    _ask(draw, dialogue, draw.choose(draw.pick(systems)), kinds.record(properties), answers)


def _said(draw: Draw, subject: Subject) -> tuple[str, Json]:
    """A text, and the values of its slots."""
    return subject_text.filled(draw, subject, subject_text.template(draw, subject))


def _said_again(draw: Draw, subject: Subject, slots: Iterable[str]) -> list[tuple[str, Json]]:
    """Other texts that say all of these slots."""
    wanted = set(slots)
    templates = [subject_text.template(draw, subject) for _ in range(6)]
    whole = [template for template in templates if wanted <= set(subject_text.slots(template))]
    return [subject_text.filled(draw, subject, template) for template in whole[:NUM_ALTERNATIVES]]


def _keyed(draw: Draw, subject: Subject, made: Json) -> tuple[dict[str, str], Json]:
    """Some of what was said: the key of each slot, and the properties of a schema that asks for them."""
    slots = draw.rng.sample(sorted(made), draw.rng.randrange(max(1, len(made) - 1), len(made) + 1))
    keys: dict[str, str] = {}
    properties: Json = {}
    for slot in slots:
        part = subject.parts[slot]
        keys[slot] = draw.pick([key for key in part.keys if key not in properties])
        properties[keys[slot]] = _described(draw, part.kind.schema, slot)
    return keys, properties


def _described(draw: Draw, schema: Json, about: str) -> Json:
    shown = dict(schema)
    if draw.chance(0.2):
        shown["description"] = draw.pick((f"The {about}", f"{about} of it", f"the {about} in the text"))
    return shown


def _of_details(draw: Draw, dialogue: Dialogue) -> None:
    """Details with nothing in common but the text: some are asked for, some of those in an object of their own."""
    chosen = detail_catalogue.some(draw, draw.pick((1, 2, 3, 3, 4, 4, 5, 6)))
    num_asked = len(chosen) if draw.chance(0.6) else draw.rng.randrange(1, len(chosen) + 1)
    asked = draw.rng.sample(sorted(chosen), num_asked)
    is_obscure = draw.chance(0.15)
    names: dict[str, str] = {}
    shapes: Json = {}
    for label in asked:
        names[label], shapes[label] = _asked(draw, label, chosen[label], is_obscure=is_obscure and draw.chance(0.4))
    inner = draw.rng.sample(asked, draw.rng.randrange(1, num_asked)) if num_asked > 2 and draw.chance(0.15) else []
    outer = made_up_tools.joined(draw, draw.pick(_GROUPS))
    said = []
    for _ in range(1 + NUM_ALTERNATIVES):
        text, made = detail_catalogue.text(draw, chosen)
        said.append((text, _grouped({label: made[label] for label in asked}, names, inner, outer)))
    properties = _grouped(shapes, names, inner, outer)
    if inner:
        properties[outer] = kinds.record(properties[outer])
    elif draw.chance(0.2):
        said = _with_rows(draw, said, properties)
    system = draw.wording(ANY_SYSTEMS)
    _ask(draw, dialogue, system, kinds.record(properties), said, needs_schema=is_obscure)


def _with_rows(draw: Draw, said: list[tuple[str, Json]], properties: Json) -> list[tuple[str, Json]]:
    """The texts and answers with a list of rows in each, for which the properties get one more."""
    rows = any_rows(draw)
    outer = draw.pick([name for name in rows.lists if name not in properties])
    keys = draw.pick(rows.keys)
    is_first = draw.chance(0.5)
    schema = {outer: {"type": "array", "items": rows.schema(keys)}}
    shapes = {**schema, **properties} if is_first else {**properties, **schema}
    properties.clear()
    properties.update(shapes)
    extended = []
    for text, answer in said:
        listed, made = rows.drawn(draw, keys, draw.pick(draw.side(rows.forms)))
        end = draw.pick((" ", "\n"))
        texts = (text, f"{listed}.") if draw.chance(0.6) else (f"{listed}.", text)
        extended.append((end.join(texts), {outer: made, **answer} if is_first else {**answer, outer: made}))
    return extended


def _asked(draw: Draw, label: str, one: Detail, *, is_obscure: bool) -> tuple[str, Json]:
    """The key for a detail's label, and its schema; of an obscure key only the description tells what is meant."""
    if is_obscure:
        about = draw.pick((f"The {label}", label.capitalize(), f"its {label}"))
        return draw.value(values.any_word), {**one.kind.schema, "description": about}
    return made_up_tools.joined(draw, *label.split()), _described(draw, one.kind.schema, label)


def _grouped(made: Json, names: dict[str, str], inner: Collection[str], outer: str) -> Json:
    """What stands under the labels, by its keys; the `inner` ones in an object where the first of them stands."""
    grouped: Json = {}
    for detail, value in made.items():
        (grouped.setdefault(outer, {}) if detail in inner else grouped)[names[detail]] = value
    return grouped


def _of_notes(draw: Draw, dialogue: Dialogue) -> None:
    """Labels and values of any kind: what belongs to which key is said in the text."""
    fields: Fields = {}
    for _ in range(draw.pick((1, 2, 2, 3, 3, 4, 5))):
        label = draw.listed(LABELS) if draw.chance(0.6) else draw.value(values.any_word)
        if label not in (known for known, _ in fields.values()):
            fields[made_up_tools.joined(draw, *label.split())] = (label, draw.weighted(made_up_tools.VALUE_KINDS))
    properties = {key: dict(kind.schema) for key, (_, kind) in fields.items()}
    if len(properties) > 2 and draw.chance(0.2):
        del properties[draw.pick(sorted(properties))]
    notes = [_note(draw, fields) for _ in range(1 + NUM_ALTERNATIVES)]
    answers = [(text, {key: made[key] for key in properties}) for text, made in notes]
    _ask(draw, dialogue, draw.wording(ANY_SYSTEMS), kinds.record(properties), answers)


def _note(draw: Draw, fields: Fields) -> tuple[str, Json]:
    """A text that gives every field a value, and the values."""
    made: Json = {}
    said: list[str] = []
    clauses = []
    forms = prose.or_clauses(draw, NOTES)
    for key, (label, kind) in fields.items():
        value, made[key] = kind.draw(draw)
        said.append(value)
        clauses.append(draw.loosely(forms, SALAD, label=label, value=value))
    draw.rng.shuffle(clauses)
    return opened(draw.pick((", ".join, ". ".join, "\n".join, " and ".join))(clauses), said), made


def _nested(draw: Draw, dialogue: Dialogue) -> None:
    """An object in an object, or a list of objects."""
    subject = subject_catalogue.any_subject(draw)
    if draw.chance(0.5):
        text, made = _said(draw, subject)
        keys, properties = _keyed(draw, subject, made)
        key = draw.pick((subject.name, "data", "result", "entry"))
        schema = kinds.record({key: kinds.record(properties)})
        said = (text, {key: {inner: made[slot] for slot, inner in keys.items()}})
    else:
        text, schema, whole = _items(draw)
        said = (text, whole)
    _ask(draw, dialogue, draw.wording(ANY_SYSTEMS), schema, [said])


def _items(draw: Draw) -> tuple[str, Json, Json]:
    """`{"items": [{"name": ..., "quantity": ...}]}`."""
    rows = any_rows(draw)
    outer, form = draw.pick(rows.lists), draw.pick(draw.side(rows.forms))
    keys = draw.pick(rows.keys)
    text, made = rows.drawn(draw, keys, form)
    text = f"{text}."
    if draw.chance(0.4) and not draw.heldout:
        text = f"{prose.fillers(draw, 1, 3)} {text[:-1]}{draw.pick(('.', '', f' {prose.fillers(draw, 1, 3)}'))}"
    item = rows.schema(keys)
    schema: Json = {"type": "object", "properties": {outer: {"type": "array", "items": item}}}
    if draw.chance(0.5):
        schema = {
            "$defs": {"Row": item},
            "type": "object",
            "properties": {outer: {"type": "array", "items": {"$ref": "#/$defs/Row"}}},
        }
    return text, schema, {outer: made}


def _ask(
    draw: Draw,
    dialogue: Dialogue,
    system: str,
    schema: Json,
    said: list[tuple[str, Json]],
    *,
    needs_schema: bool = False,
) -> None:
    """Ask for the JSON of the first text; the other texts are the alternatives to it."""
    dialogue.system = system if draw.chance(0.7) else ""
    dialogue.response_schema = schema
    names_keys = draw.chance(0.15 if draw.heldout else 0.25) and not needs_schema and _needs_no_schema(said[0][1])
    if names_keys:
        # Any object will do for the request's format; the user says which.
        dialogue.response_schema = {"type": "object"}
        said = [(text, answer) for text, answer in said if _needs_no_schema(answer)]
    first, *others = (_turn(_question(draw, text, answer if names_keys else {}), answer) for text, answer in said)
    dialogue.add(first)
    dialogue.alternatives += others


def _needs_no_schema(answer: Json) -> bool:
    """Whether the keys alone tell how it is written: nothing nested, no list of one, no number that is a string."""
    return all(_is_plain(value) for value in answer.values())


def _is_plain(value: Any) -> bool:
    if isinstance(value, list):
        return len(value) > 1 and not isinstance(value[0], dict)
    return not isinstance(value, dict) and not (isinstance(value, str) and _NUMERIC.fullmatch(value))


def _question(draw: Draw, text: str, named: Json) -> str:
    """The text with what the user says of it; `named` are the keys that the question asks for, if any."""
    if draw.chance(0.15):
        text = f"{draw.wording(FILLERS)} {text}"
    question = draw.loosely(prose.or_form(draw, LEADS, ("{text}",), 0.15), SALAD, text=text)
    if not named:
        return question
    keys = kinds.spoken_list(draw, list(named))
    return f"{question} {draw.loosely(prose.or_form(draw, KEYS, ('{keys}',)), SALAD, keys=keys)}"


def _turn(question: str, answer: Json) -> Turn:
    told = Message("assistant", json.dumps(answer, ensure_ascii=False), thought="I fill in the fields.")
    return Turn("json", (Message("user", question), told))
