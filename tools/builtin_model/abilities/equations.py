"""Small linear equations, one in steps or several at once, as JSON or in plain words."""

import json
from dataclasses import dataclass
from typing import Any

from tools.builtin_model.abilities import arguments as kinds
from tools.builtin_model.dialogue import Dialogue, Message, Turn
from tools.builtin_model.draw import Draw, Wordings

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
SOLVE_ALL = Wordings(
    train=(
        "[Solve|Please solve] [these|the equations|all of these|each]: {equations}[.|]",
        "[What is|Find] x in each: {equations}[?|]",
        "{equations}",
    ),
    heldout=("I need every x: {equations}",),
)
KEYS = (
    ("explanation", "output", "steps", "final_answer"),
    ("explanation", "output", "steps", "answer"),
    ("why", "result", "steps", "solution"),
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
        off = 0 if draw.chance(0.75) else draw.rng.randrange(factor)
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


def solve_in_json(draw: Draw, dialogue: Dialogue) -> None:
    """One equation, as the list of its steps and the answer."""
    equation = Equation.draw(draw)
    say, out, steps, final = draw.pick(KEYS)
    step = kinds.record({say: kinds.STRING, out: kinds.STRING})
    fields: dict[str, Any] = {steps: {"type": "array", "items": step}, final: kinds.STRING}
    if draw.chance(0.1):
        # The answer before its steps has to be found at once.
        fields = dict(reversed(fields.items()))
    solved = [{say: explanation, out: output} for explanation, output in equation.steps()]
    made = {steps: solved, final: equation.solution}
    dialogue.system = draw.pick(TUTORS) if draw.chance(0.7) else ""
    dialogue.response_schema = kinds.record(fields)
    answer = json.dumps({key: made[key] for key in fields}, ensure_ascii=False)
    dialogue.add(_turn(draw.wording(SOLVE, equation=equation.text), answer, equation.thought))


def solve(draw: Draw, _dialogue: Dialogue) -> Turn:
    """The same in plain words."""
    equation = Equation.draw(draw)
    steps = " ".join(f"{explanation[:-1]}: {output}." for explanation, output in equation.steps())
    return _turn(draw.wording(SOLVE, equation=equation.text), steps, equation.thought)


def solve_all(draw: Draw, dialogue: Dialogue) -> None:
    """Several in a row, with little said around: the drill behind the sums."""
    equations = [Equation.draw(draw) for _ in range(draw.pick((2, 3, 4, 6, 8)))]
    question = draw.wording(SOLVE_ALL, equations=", ".join(equation.text for equation in equations))
    answer = " ".join(f"{equation.steps()[0][1]}, {equation.solution}." for equation in equations)
    dialogue.add(_turn(question, answer, "I solve one after the other.", "several equations"))


def _turn(question: str, answer: str, thought: str, ability: str = "equation") -> Turn:
    return Turn(ability, (Message("user", question), Message("assistant", answer, thought=thought)))
