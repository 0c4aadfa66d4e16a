"""Answers from what the prompt holds: snippets of a search, files, notes. The answer is the sentence that tells it.

Subjects and relations are mostly made up, so that the answer can only come from the text.
"""

import json

from tools.builtin_model import values
from tools.builtin_model.abilities import (
    common_relations,
    daily_relations,
    plain_sentences,
    prose,
    relations,
    tool_calls,
)
from tools.builtin_model.abilities.noise import SALAD
from tools.builtin_model.abilities.plain_sentences import Known
from tools.builtin_model.dialogue import Dialogue, Message, Turn
from tools.builtin_model.draw import Draw, Wordings, phrases, words

RELATIONS = (*relations.RELATIONS, *daily_relations.RELATIONS)
#: With those that the evaluation leaves out, as it was drawn before they were there.
TRAINED_RELATIONS = tuple(map(relations.with_more, (*RELATIONS, *common_relations.RELATIONS)))
PARTS = words(
    """
    experts users layers rooms members pages wheels windows islands students players songs engines doors seats
    floors cities rivers teachers branches keys legs parameters languages cameras trees bridges shops pilots
    """
)
PROPERTIES = phrases(
    """
    price|colour|password|owner|capital|founder|address|weight|height|length|boss|favourite food|code|phone number
    opening time|speed|temperature|inventor|author|size|population|budget|deadline|password of the router|mayor
    release date|version|boiling point|yield|result|access level|currency|licence|diameter|target|meeting room
    """
)
KINDS = phrases(
    "model|model|company|project|city|team|river|house|car|robot|school|hotel|planet|ship|experiment|file|"
)


HAS = Wordings(
    train=(
        "[The|] {thing} has {number} {parts}.",
        "There are {number} {parts} in {thing}.",
        "{thing} comes with {number} {parts}.",
        "{thing} [uses|contains|consists of] {number} {parts}.",
        "With {number} {parts}, {thing} is [big|small|well known].",
        "In all, {number} {parts} [belong to|are part of] {thing}.",
        "{thing} holds {number} {parts}.",
        "You will find {number} {parts} in {thing}.",
        "{number} {parts} can be found in {thing}.",
        "All of the {number} {parts} of {thing} are [new|old|in use].",
        "{thing}, with its {number} {parts}, is [famous|quite old|the biggest of all].",
        "[Today|By now|Since last year], {thing} has {number} {parts}.",
        "I counted {number} {parts} in {thing}.",
        "{thing} was built with {number} {parts}.",
    ),
    heldout=("{thing} is made of {number} {parts}.", "The number of {parts} in {thing} is {number}."),
)
HOW_MANY = Wordings(
    train=(
        "How many {parts} does {thing} have?",
        "How many {parts} are [there|] in {thing}?",
        "[Tell me|Say] how many {parts} {thing} has.",
        "What is the number of {parts} in {thing}?",
        "how many {parts} has {thing}",
        "How many {parts} are part of {thing}?",
        "How many {parts} belong to {thing}?",
        "[Do you know|Can you say] how many {parts} {thing} has?",
        "What number of {parts} does {thing} have?",
        "Count the {parts} of {thing}[.|]",
        "I want to know how many {parts} there are in {thing}[.|]",
        "{parts} in {thing}?",
        "With how many {parts} does {thing} come?",
        "How many {parts} will I find in {thing}?",
    ),
    heldout=("{thing} has how many {parts}?", "How many {parts} can {thing} have?"),
)
IS = Wordings(
    train=(
        "The {what} of {thing} is {value}.",
        "{thing} has the {what} {value}.",
        "{value} is the {what} of {thing}.",
        "As {what}, {thing} has {value}.",
        "{thing}'s {what} is {value}.",
        "It is known that the {what} of {thing} is {value}.",
        "{thing} has {value} as its {what}.",
        "{value} is {thing}'s {what}.",
        "[Everybody knows|The report says|We learned] that {value} is the {what} of {thing}.",
        "The {what} of {thing} is [given|known] as {value}.",
        "[At the moment|Today|By now], the {what} of {thing} is {value}.",
        "The {what} that belongs to {thing} is {value}.",
        "Look at {thing}: its {what} is {value}.",
        "{what} of {thing}: {value}.",
    ),
    heldout=("For {thing}, the {what} is {value}.", "The {what} for {thing} was set to {value}."),
)
WHAT_IS = Wordings(
    train=(
        "[What|Which] is the {what} of {thing}?",
        "[Tell me|Give me|I need] the {what} of {thing}[.|]",
        "What is {thing}'s {what}?",
        "[What|Which] {what} does {thing} have?",
        "Do you know the {what} of {thing}?",
        "What {what} has {thing}?",
        "Can you [tell me|look up|find] the {what} of {thing}?",
        "I want to know the {what} of {thing}[.|]",
        "{what} of {thing}?",
        "{thing}: {what}?",
        "Which {what} belongs to {thing}?",
        "What do you know about the {what} of {thing}?",
        "As for {thing}, what is its {what}?",
        "[Find|Look up|Read out] the {what} of {thing}[.|]",
    ),
    heldout=("What would be the {what} of {thing}?", "Please name the {what} of {thing}."),
)
DID = Wordings(
    train=(
        "{name} {did} {thing} [in|since] {year}.",
        "In {year}, {name} {did} {thing}.",
        "{thing} was {did} by {name} in {year}.",
        "In {year}, {thing} was {did} by {name}.",
        "Back in {year}, {name} {did} {thing}.",
        "{thing}, {did} by {name} in {year}, is [still there|well known|worth a visit].",
        "{name} is the one that {did} {thing} in {year}.",
        "{year} is the year when {name} {did} {thing}.",
        "According to the records, {name} {did} {thing} in {year}.",
        "{thing} has a history: {name} {did} it in {year}.",
        "Somebody called {name} {did} {thing} in the year {year}.",
        "It happened in {year} that {name} {did} {thing}.",
        "We owe it to {name} that {thing} was {did} in {year}.",
        "The year was {year}, and {name} {did} {thing}.",
    ),
    heldout=("It was {name} who {did} {thing} in {year}.",),
)
WHO = Wordings(
    train=(
        "Who {did} {thing}?",
        "[Tell me|Do you know] who {did} {thing}[.|?]",
        "By whom was {thing} {did}?",
        "Who was it that {did} {thing}?",
        "Can you say who {did} {thing}?",
        "What is the name of the one who {did} {thing}?",
        "{thing} was {did} by whom?",
        "Who is known to have {did} {thing}?",
        "Who has {did} {thing}?",
        "Who was the one that {did} {thing}?",
        "I want to know who {did} {thing}[.|]",
        "who {did} {thing}",
        "Name the one who {did} {thing}[.|]",
        "Someone {did} {thing}, who was it?",
    ),
    heldout=("Which person {did} {thing}?",),
)
WHEN = Wordings(
    train=(
        "When was {thing} {did}?",
        "In which year was {thing} {did}?",
        "Tell me when {thing} was {did}[.|]",
        "When exactly was {thing} {did}?",
        "How long ago was {thing} {did}?",
        "[Do you know|Can you say] when {thing} was {did}?",
        "{thing} was {did} when?",
        "When was it that {thing} was {did}?",
        "What is the year in which {thing} was {did}?",
        "I want to know when {thing} was {did}[.|]",
        "Which year was it when {thing} was {did}?",
        "Can you say in which year {thing} was {did}?",
        "when {thing} was {did}",
        "Someone {did} {thing}, but when?",
    ),
    heldout=("What year was {thing} {did}?",),
)
DEEDS = words("built founded painted designed bought sold opened closed discovered invented repaired moved planned")
FRAMES = Wordings(
    train=(
        "[Use|Answer from|Read] [the context|this text|the text|the following]: {text}",
        "Context: {text}",
        "{text}",
        "[File|Document|Notes]: {text}",
        "You are a helpful assistant. [Context|Notes|Facts]: {text}",
        "Here are some [facts|notes|sentences]: {text}",
        "[Source|Article|Excerpt|Passage|Information]: {text}",
        "{text} [That is all we have.|End of the text.|]",
        "[Answer the question|Answer my question] with [this text|the text below|these notes]: {text}",
        "[I found this|This is what I found|I was told this]: {text}",
        "[The following|This] [text|passage] may help: {text}",
        "You answer questions about a text. {text}",
        "[Look at|Go by|Stick to] [these facts|this page|these lines]: {text}",
        "From [a letter|a book|our files|the web]: {text}",
    ),
    heldout=("Here is what we know: {text}", "Background: {text}"),
)
#: How a text and a question about it stand in one message.
QUESTIONS = Wordings(
    train=(
        "{text}\n\n{question}",
        "{text} {question}",
        "{question}\n\n{text}",
        "{question} {text}",
        "{text}\n[Question|Q]: {question}",
        "{text} Question: {question}",
        "{text}\n\n[My question is|I want to know|Tell me|Now answer this]: {question}",
        "[Answer with|Find|Quote|Give me] the sentence that [answers my question|fits|tells it]. {text} {question}",
        "[Read this and answer|Answer from the text|Read the text]. {text}\n\n{question}",
        "[According to|Going by|From] the text: {question} {text}",
        "[Question|Asked]: {question}\n[Text|Context]: {text}",
        "{text} ... {question}",
    ),
    heldout=("{text}\n\n{question}", "{text} {question}", "{question}\n\n{text}"),
)
NOT_THERE = "I cannot find that in the text."


def fact(draw: Draw) -> Known:
    """One sentence about something, with a question it answers."""
    if draw.chance(0.4):
        return _related(draw)
    thing = _thing(draw)
    roll = draw.rng.random()
    if roll < 0.45:
        parts, number = draw.listed(PARTS), values.number(draw)
        if draw.chance(0.3):
            parts = f"{draw.value(values.any_word)} {parts}"
        return Known(
            _said_oddly(draw, HAS, thing=thing, number=number, parts=parts),
            _asked_oddly(draw, HOW_MANY, thing=thing, parts=parts),
        )
    if roll < 0.85:
        what = draw.listed(PROPERTIES) if draw.chance(0.7) else draw.value(values.any_word)
        value = draw.pick((values.any_word, values.number, values.name, values.phrase, values.city))(draw)
        return Known(
            _said_oddly(draw, IS, thing=thing, what=what, value=value),
            _asked_oddly(draw, WHAT_IS, thing=thing, what=what),
        )
    name, did, year = draw.value(values.name), draw.pick(DEEDS), str(draw.rng.randrange(1500, 2030))
    asked = draw.pick((WHO, WHEN))
    return Known(
        draw.loosely(DID, SALAD, name=name, did=did, thing=thing, year=year),
        draw.loosely(asked, SALAD, did=did, thing=thing),
    )


def _related(draw: Draw) -> Known:
    """A sentence of one of the relations; some of the evaluation's are relations that training never sees."""
    relation = draw.pick(_relations(draw))
    slots = {slot: draw.value(make) for slot, make in relation.slots.items()}
    question = draw.loosely(relation.asked, SALAD, **slots)
    return Known(draw.loosely(relation.said, SALAD, **slots), question[0].upper() + question[1:])


def _relations(draw: Draw) -> tuple[relations.Relation, ...]:
    if not draw.heldout:
        return TRAINED_RELATIONS
    return relations.LATE_RELATIONS if draw.chance(0.25) else RELATIONS


def _oddly(draw: Draw, wordings: Wordings, **slots: str) -> str:
    """One of the wordings, or a sentence of any words: what it tells or asks is what stands in it."""
    return draw.loosely(prose.or_form(draw, wordings, [f"{{{slot}}}" for slot in slots], 0.25), SALAD, **slots)


def _said_oddly(draw: Draw, wordings: Wordings, **slots: str) -> str:
    made = _oddly(draw, wordings, **slots)
    return made if made.endswith(".") else f"{made}."


def _asked_oddly(draw: Draw, wordings: Wordings, **slots: str) -> str:
    made = _oddly(draw, wordings, **slots)
    return made[0].upper() + made[1:]


def _thing(draw: Draw) -> str:
    name = draw.value(values.any_word)
    name = name.capitalize() if draw.chance(0.8) else name
    if draw.chance(0.35):
        name += f" {draw.value(values.any_word).capitalize()}"
    if draw.chance(0.35):
        name += f" {draw.rng.randrange(1, 30)}"
    if draw.chance(0.25):
        name += f" {draw.value(values.any_word).capitalize()}"
    kind = draw.pick(KINDS)
    return draw.pick((name, f"the {name} {kind}", f"the {kind} {name}")) if kind and draw.chance(0.5) else name


def _text(draw: Draw, known: list[Known]) -> str:
    """Sentences with some that answer nothing between."""
    sentences = [one.sentence for one in known]
    for _ in range(draw.pick((0, 0, 1, 2))):
        salad = " ".join(draw.listed(SALAD) for _ in range(draw.pick((3, 5, 7))))
        sentences.insert(draw.rng.randrange(len(sentences) + 1), f"{salad.capitalize()}.")
    return " ".join(sentence[0].upper() + sentence[1:] for sentence in sentences)


def _said(known: Known) -> str:
    return known.sentence[0].upper() + known.sentence[1:]


def read(draw: Draw, dialogue: Dialogue) -> None:
    """A text in the system message or in the user's, and questions about it."""
    lead, known = _sentences(draw)
    text = draw.wording(FRAMES, text=f"{lead} {_text(draw, known)}".strip())
    in_system = draw.chance(0.5)
    if in_system:
        dialogue.system = text
        dialogue.alternatives += [_turn(one.question, _said(one)) for one in known[:3]]
    for number in range(draw.pick((1, 1, 2))):
        one = draw.pick(known)
        question, answer = (one.question, _said(one)) if draw.chance(0.88) else (_unanswered(draw), NOT_THERE)
        if number == 0 and not in_system:
            question = draw.wording(QUESTIONS, text=text, question=question)
        dialogue.add(_turn(question, answer))


def _unanswered(draw: Draw) -> str:
    """A question of some other text."""
    return (fact if draw.heldout or draw.chance(0.5) else plain_sentences.sentence)(draw).question


def _sentences(draw: Draw) -> tuple[str, list[Known]]:
    """What stands before the text, if anything, and its sentences. In training half of them are plain ones."""
    if draw.heldout or draw.chance(0.45):
        return "", [fact(draw) for _ in range(draw.pick((1, 2, 3, 3, 4, 5)))]
    if draw.chance(0.5):
        return plain_sentences.story(draw, draw.pick((2, 3, 3, 4)))
    makers = (plain_sentences.sentence, plain_sentences.sentence, plain_sentences.sentence, fact)
    return "", [draw.pick(makers)(draw) for _ in range(draw.pick((2, 3, 3, 4)))]


def search(draw: Draw, dialogue: Dialogue) -> None:
    """A search tool is called with the question; its snippets hold the answer."""
    known = [fact(draw) for _ in range(draw.pick((1, 1, 2, 3, 4)))]
    one = draw.pick(known)
    tool_calls.searched(draw, dialogue, one.question, _snippets(draw, known), _said(one))
    if draw.chance(0.2):
        dialogue.add(_turn(one.question, _said(one)))


def _snippets(draw: Draw, known: list[Known]) -> str:
    """What searches return: text, numbered snippets with addresses, or JSON."""
    sites = [
        f"https://{draw.value(values.any_word)}.{draw.pick(('com', 'org', 'io'))}/{values.any_word(draw)}"
        for _ in known
    ]
    titles = [draw.value(values.phrase) for _ in known]
    roll = draw.rng.random()
    if roll < 0.3:
        return _text(draw, known)
    if roll < 0.55:
        rows = zip(titles, sites, known, strict=True)
        return "\n\n".join(f"[{n}] {title}\n{site}\n{_said(one)}" for n, (title, site, one) in enumerate(rows, 1))
    if roll < 0.75:
        return "\n".join(f"- {_said(one)} ({site})" for one, site in zip(known, sites, strict=True))
    results = [
        {"title": title, "url": site, draw.pick(("content", "text", "snippet")): _said(one)}
        for title, site, one in zip(titles, sites, known, strict=True)
    ]
    return json.dumps(draw.pick((results, {"results": results})), ensure_ascii=False)


def _turn(question: str, answer: str) -> Turn:
    messages = (Message("user", question), Message("assistant", answer, thought="The text tells it."))
    return Turn("reading", messages)
