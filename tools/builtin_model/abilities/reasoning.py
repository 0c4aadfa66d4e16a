"""Small sums and the order of dates, worked out in the open where the request asks for reasoning.

Without reasoning the model answers these with its honest refusal: it can only do them step by step.
"""

from tools.builtin_model.abilities import fallback
from tools.builtin_model.abilities.calendar import MONTHS
from tools.builtin_model.dialogue import Dialogue, Message, Turn
from tools.builtin_model.draw import Draw, Wordings

PLUS = Wordings(
    train=(
        "[What is|What's|Calculate|How much is|Compute|] {a} [+|plus] {b}[?|]",
        "[Add|Please add] {a} and {b}.",
        "[What is|Give me|Tell me] the sum of {a} and {b}[?|.]",
        "{a}+{b}[=?|=|?|]",
        "I have {a} [apples|coins|books] and get {b} more. How many [are there|do I have]?",
        "[Work out|Tell me|Solve|Sum up] {a} [+|plus] {b}[.|, please.|]",
        "[Put|Take] {a} and {b} together[.|: what is it?]",
        "[How many|How much] [are|is] {a} [and|with] {b} [in all|in total]?",
        "Can you [add|sum] {a} [and|to] {b}?",
        "[If I add|When I add] {b} to {a}, what [do I get|is the result|comes out]?",
        "{a} plus {b} equals [what|how much]?",
        "I [paid|spent] {a} euros and then {b} euros. How much is that [in all|altogether]?",
        "[The first number is|I start with] {a}. [Add|Now add] {b}.",
        "The total of {a} and {b} [is what|, please|]?",
        "Do the sum {a} + {b} [step by step|for my homework|][.|]",
        "There are {a} [men|books|cars] here and {b} there. How many is that together?",
    ),
    heldout=("How much do {a} and {b} make together?", "Could you work out {a} + {b} for me?"),
)
MINUS = Wordings(
    train=(
        "[What is|What's|Calculate|How much is|Compute|] {a} [-|minus] {b}[?|]",
        "[Subtract|Take] {b} from {a}.",
        "What is the difference [between|of] {a} and {b}?",
        "{a}-{b}[=?|=|?|]",
        "I have {a} [apples|coins|books] and lose {b}. How many are left?",
        "[Work out|Tell me|Solve] {a} [-|minus] {b}[.|, please.|]",
        "[Starting with|From] {a}, [take away|remove] {b}[.|: what is left?]",
        "[How many|How much] [remains|remain] of {a} [after|without] {b}?",
        "Can you [subtract|take] {b} from {a}?",
        "[If I take|When I take] {b} away from {a}, what [do I get|remains|is the result]?",
        "{a} minus {b} equals [what|how much]?",
        "I had {a} euros and [paid|spent|gave away] {b}. How [many|much] do I have now?",
        "[I start with|There were] {a}. [Take|Now take] away {b}.",
        "By how much is {a} [bigger|more|greater] than {b}?",
        "What number is {b} less than {a}?",
        "How [much|many] must I add to {b} to [get|reach] {a}?",
    ),
    heldout=("How much is left when I take {b} from {a}?", "Could you work out {a} - {b} for me?"),
)
FIRST = Wordings(
    train=(
        "[Which|What] [date|day] [is|comes|was] [first|earlier|before], {a} or {b}?",
        "[Which|What] is [earlier|the earlier date]: {a} or {b}?",
        "[Tell me|Say] which is [earlier|first]: {a} or {b}[.|]",
        "Is {a} or {b} [first|earlier]?",
        "[Of|Out of] {a} and {b}, [which|what] [comes first|is earlier|was first]?",
        "{a} or {b}: [which is|what comes] [earlier|first]?",
        "[Compare|Look at] {a} and {b}. Which [day|date|] [is|comes] [earlier|first]?",
        "Which of {a} and {b} is the earlier [day|date]?",
        "Does {a} come before {b} or after it? Which is first?",
        "I have two dates, {a} and {b}. Which [one|] is [earlier|first]?",
        "[One day is|The first date is] {a}, the other {b}. Which is the earlier one?",
        "Put {a} and {b} in order. Which comes first?",
        "What came [first|earlier], {a} or {b}?",
        "Name the earlier of the two days: {a}, {b}[.|]",
        "Two letters came, on {a} and on {b}. Which date was [first|earlier]?",
        "What comes earlier in time, {a} or {b}?",
    ),
    heldout=("Between {a} and {b}, which date is earlier?", "Which of the days {a} and {b} comes before the other?"),
)


def plus(draw: Draw) -> Turn:
    a, b = _numbers(draw)
    question = draw.wording(PLUS, a=str(a), b=str(b))
    return _turn("sum", question, _adding(a, b), f"{a} plus {b} is {a + b}.")


def minus(draw: Draw) -> Turn:
    b, a = sorted(_numbers(draw))
    question = draw.wording(MINUS, a=str(a), b=str(b))
    return _turn("difference", question, _taking(a, b), f"{a} minus {b} is {a - b}.")


def first(draw: Draw) -> Turn:
    one = [draw.rng.randrange(1990, 2040), draw.rng.randrange(1, 13), draw.rng.randrange(1, 29)]
    other = [draw.rng.randrange(1990, 2040), draw.rng.randrange(1, 13), draw.rng.randrange(1, 29)]
    for place in range(draw.pick((0, 0, 1, 1, 2))):
        other[place] = one[place]
    if one == other:
        other[2] = one[2] % 28 + 1
    write = draw.pick((_iso, _long))
    earlier = min(one, other)
    question = draw.wording(FIRST, a=write(one), b=write(other))
    return _turn("dates", question, _comparing(one, other), f"{write(earlier)} comes first.")


def reason(draw: Draw, dialogue: Dialogue) -> None:
    """One question, with its reasoning or without."""
    dialogue.is_thinking = draw.chance(0.85)
    turn = draw.weighted(((4, plus), (4, minus), (4, first)))(draw)
    if not dialogue.is_thinking:
        turn = Turn("unreasoned", (turn.messages[0], Message("assistant", fallback.FALLBACK)))
    dialogue.add(turn)


def _numbers(draw: Draw) -> tuple[int, int]:
    """Two numbers, not both of one digit: those sums are among the facts."""
    first = draw.rng.randrange(10, 10 ** draw.pick((2, 2, 3, 3, 4)))
    second = draw.rng.randrange(1, 10 ** draw.pick((1, 2, 2, 3, 3, 4)))
    return (first, second) if draw.chance(0.5) else (second, first)


def _adding(a: int, b: int) -> str:
    """Column by column from the right, with what is carried."""
    steps, carry = [], 0
    x, y = str(a)[::-1], str(b)[::-1]
    for place in range(max(len(x), len(y))):
        digits = [one[place] if place < len(one) else "0" for one in (x, y)]
        total = int(digits[0]) + int(digits[1]) + carry
        carried = " + 1" if carry else ""
        carry = total // 10
        steps.append(f"{digits[0]} + {digits[1]}{carried} = {total}")
    return f"{', '.join(steps)}. So {a + b}."


def _taking(a: int, b: int) -> str:
    steps, borrowed = [], 0
    x, y = str(a)[::-1], str(b)[::-1]
    for place in range(len(x)):
        upper, lower = int(x[place]), int(y[place]) if place < len(y) else 0
        taken = " - 1" if borrowed else ""
        rest = upper - lower - borrowed
        borrowed = rest < 0
        lent = "1" if borrowed else ""
        steps.append(f"{lent}{upper} - {lower}{taken} = {rest + 10 * borrowed}")
    return f"{', '.join(steps)}. So {a - b}."


def _comparing(one: list[int], other: list[int]) -> str:
    steps = []
    for name, left, right in zip(("year", "month", "day"), one, other, strict=True):
        if left != right:
            steps.append(f"the {name} {min(left, right)} is before {max(left, right)}")
            break
        steps.append(f"the {name} {left} is the same")
    return f"{', '.join(steps)}.".capitalize()


def _iso(day: list[int]) -> str:
    return f"{day[0]}-{day[1]:02d}-{day[2]:02d}"


def _long(day: list[int]) -> str:
    return f"{MONTHS[day[1] - 1]} {day[2]}, {day[0]}"


def _turn(ability: str, question: str, thought: str, answer: str) -> Turn:
    return Turn(ability, (Message("user", question), Message("assistant", answer, thought=thought)))
