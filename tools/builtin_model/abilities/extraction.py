"""JSON into the schema of the prompt: what a text says, under the keys that the schema asks for.

A `Subject` (subjects.py) lists what its texts can say. Every text says some of it; the schema asks for what was said,
in its own order and under its own names.
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
from tools.builtin_model.abilities.subjects import GOODS, SUBJECTS, Subject
from tools.builtin_model.dialogue import Dialogue, Message, Turn
from tools.builtin_model.draw import Draw, Wordings

Json = dict[str, Any]


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
