"""Dialogues with tools: call the one that fits, tell its result, take several steps, or answer without a call."""

from dataclasses import replace
from datetime import date
from typing import Any

from tools.builtin_model import phrasing, values
from tools.builtin_model.abilities import (
    arguments as kinds,
)
from tools.builtin_model.abilities import (
    calendar,
    dated_tools,
    fallback,
    known_tools,
    made_up_tools,
    offers,
    prose,
    text_tools,
    tool_catalogue,
)
from tools.builtin_model.abilities.noise import SALAD
from tools.builtin_model.abilities.nouns import NOUNS
from tools.builtin_model.abilities.offers import Offer, Want
from tools.builtin_model.dialogue import Dialogue, Message, Turn, call_message
from tools.builtin_model.draw import Draw, Wordings

SEARCHES = (
    "search",
    "web_search",
    "search_web",
    "searchWeb",
    "internet_search",
    "file_search",
    "search_files",
    "find",
)
SEARCH_NAMES = {*SEARCHES, *known_tools.LOOKUP.names}
SEARCH_ABOUTS = (
    "Search the web.",
    "Search the internet for facts.",
    "Search the web for information about anything.",
    "Search the files for information.",
    "Answers any question from the web",
    "Searches documents for an answer.",
)
IDENTIFY = Wordings(
    train=("[find|get|look up] the id of a {noun}", "[find|get|look up] a {noun}'s id", "id of a {noun} by its name"),
    heldout=("the id that belongs to a {noun}",),
)
USE_ID = Wordings(
    train=(
        "[Please|] {verb} [the|] {noun} {value}[.|, please.|]",
        "[I want to|Can you|Could you|I need to] {verb} the {noun} {value}[.|]",
        "{verb} the {noun} [named|called] {value}[.|]",
        "The {noun} {value}: {verb} it[.|]",
        "[There is|I have|We have] a {noun} [called|named] {value}, [please|] {verb} it[.|]",
        "{value} is [a|the] {noun}[, I want to {verb} it|, {verb} it| and you should {verb} it][.|]",
        "[Now|Today|Next] we {verb} the {noun} {value}[.|]",
        "{verb} {value}[, the {noun}|, that {noun}|, it is a {noun}][.|]",
        "[It is time to|You should|Somebody must|Help me to] {verb} the {noun} {value}[.|]",
        "[My boss wants|They want|The client wants] us to {verb} {value}, [a|the|our] {noun}[.|]",
        "[Will you|Do] {verb} the {noun} with the name {value}[?|.|]",
        "{noun} {value}, {verb}[.|]",
    ),
    heldout=("Would you {verb} the {noun} named {value}?",),
)
AGAIN = Wordings(
    train=("[And|Now] {question}", "[Okay|Good|Thanks|Fine], {question}", "{question}"),
    heldout=("Next, {question}",),
)


def offer_tools(
    draw: Draw,
    dialogue: Dialogue,
    wanted: list[Offer],
    num_others: int,
    now: date,
    without: tuple[str, ...] = (),
) -> list[Offer]:
    """Put the wanted tools and others into the dialogue, in any order; none of the topics `without`."""
    offered = list(wanted)
    while len(offered) < len(wanted) + num_others:
        offered.append(_another(draw, offered, now, without))
    draw.rng.shuffle(offered)
    dialogue.tools = tuple(offer.schema for offer in offered)
    return offered


def _another(draw: Draw, offered: list[Offer], now: date, without: tuple[str, ...] = ()) -> Offer:
    """A tool of another topic and name than these."""
    topics, names = {*without, *(offer.topic for offer in offered)}, {offer.name for offer in offered}
    while True:
        other = any_offer(draw, now)
        if other.topic not in topics and other.name not in names:
            return other


def any_offer(draw: Draw, now: date) -> Offer:
    """One tool of any kind; the evaluation has tools that training never sees, and none that keep texts."""
    if not draw.heldout and draw.chance(0.12):
        return replace(text_tools.offer(draw), origin="made-up")
    roll = draw.rng.random()
    if roll < (0.4 if draw.heldout else 0.3):
        return replace(made_up_tools.offer(draw), origin="made-up")
    if roll < 0.85:
        return tool_catalogue.any_offer(draw)
    plan = dated_tools.Calendar(draw, now)
    return draw.pick((plan.find, plan.create, dated_tools.Expenses(draw, now).offer))(draw)


def date_system(draw: Draw, dialogue: Dialogue, now: date) -> None:
    said = calendar.system(draw, now)
    dialogue.system = f"{said} {dialogue.system}".strip() if draw.chance(0.5) else said


def single(draw: Draw, dialogue: Dialogue) -> tuple[Offer, list[Turn]]:
    """Offer one to five tools. Returns the one to use, and more questions, each as if it were the first."""
    now = calendar.today(draw)
    wanted = any_offer(draw, now)
    rival = tool_catalogue.rival(draw, wanted.topic) if draw.chance(0.6) else None
    num_others = draw.pick((0, 0, 0, 1, 1, 2, 3, 4))
    first = [wanted] if rival is None else [wanted, rival]
    offered = offer_tools(draw, dialogue, first, num_others - (rival is not None), now)
    is_dated = wanted.needs_today or draw.chance(0.1)
    if is_dated:
        date_system(draw, dialogue, now)
    alternatives = [_first_turn(draw, offered, now, is_dated=is_dated) for _ in range(draw.pick((2, 3, 4, 5)))]
    return wanted, alternatives


def _first_turn(draw: Draw, offered: list[Offer], now: date, *, is_dated: bool) -> Turn:
    """A question for one of the tools, or now and then for none of them."""
    while True:
        is_served = draw.chance(0.84) or any(offer.name in SEARCH_NAMES for offer in offered)
        offer = draw.pick(offered) if is_served else _another(draw, offered, now, ("search",))
        if is_dated or not offer.needs_today:
            want = offer.want(draw)
            return asked(draw, offer, want) if is_served else _refused(want)


def asked(draw: Draw, offer: Offer, want: Want, ability: str = "") -> Turn:
    """The question and the call that answers it."""
    call = call_message(offer.name, want.arguments)
    thought = f"The tool {offer.name} fits."
    question = phrasing.roughen(draw, want.question, exact=True)
    return Turn(ability or f"tool call: {offer.origin} tool", (Message("user", question), _thinking(call, thought)))


def answered(want: Want) -> Turn:
    """The result and the answer told from it; goes on from `asked`."""
    told = Message("assistant", want.answer, thought="The tool has answered.")
    return Turn("tool result", (Message("tool", want.result), told))


def use(draw: Draw, dialogue: Dialogue, offer: Offer, *, to_the_end: bool = True) -> Want:
    """A question, the call, and mostly the answer."""
    want = offer.want(draw)
    dialogue.add(asked(draw, offer, want))
    if to_the_end:
        dialogue.add(answered(want))
    return want


def both(draw: Draw, dialogue: Dialogue) -> None:
    """Two places in one question: two calls at once."""
    offer = known_tools.WEATHER.offer(draw) if draw.chance(0.6) else known_tools.TIME.offer(draw)
    offer_tools(draw, dialogue, [offer], draw.pick((0, 0, 1, 2)), calendar.today(draw))
    properties: dict[str, Any] = offer.schema["function"]["parameters"]["properties"]
    (key,) = offer.schema["function"]["parameters"]["required"]
    extra = {name: schema["default"] for name, schema in properties.items() if "default" in schema}
    first, second = draw.value(values.city), draw.value(values.city)
    about = "weather" if offer.topic == "weather" else "time"
    question = draw.pick(
        (
            f"What is the {about} in {first} and in {second}?",
            f"{about} in {first} and {second}",
            f"Tell me the {about} in {first} and {second}.",
            f"Compare the {about} in {first} and {second}.",
        )
    )
    calls = [call_message(offer.name, {key: city, **extra}).tool_calls[0] for city in (first, second)]
    results = [kinds.WORD.draw(draw)[0], values.number(draw)]
    dialogue.add(
        Turn(
            "two calls",
            (
                Message("user", question),
                Message("assistant", "", tuple(calls), thought=f"The tool {offer.name} fits twice."),
            ),
        )
    )
    told = Message("assistant", f"The results are: {results[0]} and {results[1]}.", thought="The tool has answered.")
    dialogue.add(Turn("tool result", (*(Message("tool", result) for result in results), told)))


def by_identifier(draw: Draw, dialogue: Dialogue) -> None:
    """A name is given, a tool wants an id: get it first, then use it."""
    noun = draw.listed(NOUNS) if draw.chance(0.7) else draw.value(values.any_word)
    verbs = draw.pick([group for group in made_up_tools.VERBS if group[0] not in ("find", "get")])
    name_key, id_key = (
        draw.pick(("name", f"{noun}_name", "title", "query")),
        draw.pick(("id", f"{noun}_id", "identifier")),
    )
    about = made_up_tools.an(draw.loosely(IDENTIFY, SALAD, noun=noun), noun)
    finder = offers.function(
        draw,
        made_up_tools.joined(draw, draw.pick(("get", "find", "lookup")), noun, "id"),
        about[0].upper() + about[1:],
        {name_key: {"type": "string"}},
        [name_key],
    )
    finder["function"]["description"] = about
    field = made_up_tools.Field(id_key, id_key, kinds.IDENTIFIER, {"type": "string"}, True)
    user = made_up_tools.named(draw, verbs, noun, [field])
    first = Offer(f"id of {noun}", finder, user.want)
    offer_tools(draw, dialogue, [first, user], draw.pick((0, 0, 1, 2, 3)), calendar.today(draw))
    said, value = (kinds.QUOTED if draw.chance(0.5) else kinds.NAME).draw(draw)
    forms = prose.or_form(draw, USE_ID, ("{verb}", "{noun}", "{value}"))
    asking = draw.loosely(forms, SALAD, verb=draw.pick(verbs), noun=noun, value="{value}")
    question = made_up_tools.an(asking, noun).replace("{value}", said)
    identifier = kinds.IDENTIFIER.draw(draw)[1]
    dialogue.add(asked(draw, first, Want(question[0].upper() + question[1:], {name_key: value}, "", ""), "two steps"))
    found = Message(
        "tool", offers.wrapped(draw, draw.pick((identifier, f"{noun} id: {identifier}", f"id {identifier}")))
    )
    call = call_message(user.name, {id_key: identifier})
    dialogue.add(Turn("two steps", (found, _thinking(call, "Now I have the id."))))
    raw, answer = offers.outcome(draw, "", offers.done(draw))
    dialogue.add(answered(Want("", {}, raw, answer)))


def look_then_plan(draw: Draw, dialogue: Dialogue) -> None:
    """Is there an event at this time? If not, or if so, make one at the same time."""
    now = calendar.today(draw)
    plan = dated_tools.Calendar(draw, now)
    find, create = plan.find(draw), plan.create(draw)
    offer_tools(draw, dialogue, [find, create], draw.pick((0, 0, 0, 1, 2)), now)
    date_system(draw, dialogue, now)
    want = use(draw, dialogue, find)
    when = (want.arguments[plan.date], want.arguments[plan.time])
    properties = create.schema["function"]["parameters"]["properties"]
    second = plan.plan(draw, properties, when)
    dialogue.add(asked(draw, create, second, "two steps"))
    dialogue.add(answered(second))


def compare_months(draw: Draw, dialogue: Dialogue) -> None:
    """This month's expenses, then whether they were less than another's."""
    now = calendar.today(draw)
    expenses = dated_tools.Expenses(draw, now)
    offer = expenses.offer(draw)
    offer_tools(draw, dialogue, [offer], draw.pick((0, 0, 0, 1, 2)), now)
    date_system(draw, dialogue, now)
    want = use(draw, dialogue, offer)
    amount = int(want.answer.split("$")[1].rstrip("."))
    second = expenses.compare(draw, amount)
    dialogue.add(asked(draw, offer, second))
    thought = f"I compare {amount} with the result."
    dialogue.add(
        Turn("comparison", (Message("tool", second.result), Message("assistant", second.answer, thought=thought)))
    )


def searched(draw: Draw, dialogue: Dialogue, question: str, result: str, answer: str) -> None:
    """A question that the model cannot answer, but a search can."""
    name, key = draw.pick(SEARCHES), draw.pick(("query", "query", "q", "question"))
    about = draw.pick(SEARCH_ABOUTS)
    schema = offers.function(draw, name, about, {key: {"type": "string"}}, [key])
    schema["function"]["description"] = about
    offer = Offer("search", schema, known_tools.LOOKUP.offer(draw).want)
    offer_tools(draw, dialogue, [offer], draw.pick((0, 0, 0, 1, 2)), calendar.today(draw))
    want = Want(question, {key: question}, result, answer)
    dialogue.add(asked(draw, offer, want, "search call"))
    dialogue.add(
        Turn(
            "search result",
            (Message("tool", result), Message("assistant", answer, thought="The search has found it.")),
        )
    )


def none_fits(draw: Draw, dialogue: Dialogue) -> None:
    """Tools are there or not, but none that the question asks for."""
    now = calendar.today(draw)
    wanted = any_offer(draw, now)
    if draw.chance(0.75):
        offered = offer_tools(draw, dialogue, [wanted], draw.pick((1, 1, 2, 3)), now, without=("search",))
        others = [offer for offer in offered if offer is not wanted]
        dialogue.tools = tuple(offer.schema for offer in others)
        dialogue.alternatives += [_first_turn(draw, others, now, is_dated=wanted.needs_today) for _ in range(3)]
    if wanted.needs_today:
        date_system(draw, dialogue, now)
    want = wanted.want(draw)
    dialogue.add(_refused(want))


def _refused(want: Want) -> Turn:
    """What none of the tools is for."""
    refusal = Message("assistant", fallback.FALLBACK, thought="No tool fits.")
    return Turn("no such tool", (Message("user", want.question), refusal))


def _thinking(message: Message, thought: str) -> Message:
    return Message(message.role, message.content, message.tool_calls, thought=thought)
