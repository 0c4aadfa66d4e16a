"""Saying what the user wants said, as it is or in capital letters; the drill behind every copy."""

import re

from tools.builtin_model import values
from tools.builtin_model.abilities import facts, prose, reading, smalltalk, subject_catalogue, tool_catalogue
from tools.builtin_model.abilities.noise import SALAD
from tools.builtin_model.dialogue import Dialogue, Message, Turn, exchange
from tools.builtin_model.draw import Draw, Wordings
from tools.builtin_model.ordinary_words import ORDINARY

ECHO = Wordings(
    train=(
        ('[Repeat after me|Repeat|Say|Say after me|Echo|Please say|Please repeat]: ["{text}"|{text}|{text}]'),
        '[Say|Repeat|Echo|Write|Print|Output] "{text}"[.|!|, please.|]',
        '[Reply|Answer|Respond] [only|just|exactly|] with [the words|] "{text}"[.|!|]',
        "[Reply|Answer|Respond] with [exactly|]: {text}",
        '[Can|Could] you [say|repeat|write] "{text}"[?| for me?]',
        "[Say|Repeat|Echo|Write] [exactly|just|] this: {text}",
        "[Say|Repeat] the [words|phrase|following]: {text}",
        'Say [just|only] "{text}" and nothing else.',
        '[Type|Speak|Give me|Utter|Send me|Return|Copy|State] [just|the text|the words|] "{text}"[.|!|, please.|]',
        'I want you to [say|write|repeat] "{text}"[.|]',
        'Let me [hear|read|see] [you say|] "{text}"[.|]',
        "[The answer is|Your reply is|What you say is]: {text}",
        '"{text}": [say it|repeat that|write that down|now you say it][.|!|]',
        'Now [you|please|] [say|write|type]: "{text}"',
        '[Please|] [read|speak] [this|it] [out|aloud|back|] [to me|]: ["{text}"|{text}]',
        'I [say|said] "{text}", [and you say it too|now you|you repeat it][.|]',
        '[The sentence|The text|The phrase] is "{text}"[. Repeat it.|. Say it.|. Please write it down.]',
        '[Please|] [repeat|copy|say] the [sentence|text|words|line|phrase] "{text}"[.|, please.| for me.|]',
        'What do you get when you [repeat|copy|echo] "{text}"?',
        '[Write|Say] "{text}" [once more|once|again|and stop|here|now][.|]',
        "[Word for word|Exactly|Literally|Verbatim]: {text}",
        "[Say|Write|Print|Output] [exactly|only|just|precisely]: {text}",
    ),
    heldout=('Write back "{text}" to me.', "Your answer should be: {text}", 'Please tell me "{text}" now.'),
)
UPPER = Wordings(
    train=(
        (
            '[Write|Say|Repeat|Put|Print] ["{text}"|{text}] in [all caps|capital letters|upper '
            "case|uppercase|capitals][.|!|]"
        ),
        "[All caps|Upper case|Uppercase|Capital letters|In capitals|In all caps]: {text}",
        ('[Turn|Convert|Change] ["{text}"|{text}] [to|into] [all caps|capital letters|upper case|uppercase][.|!|]'),
        'How do you write "{text}" in [all caps|capital letters|upper case|uppercase]?',
        'Make ["{text}"|{text}] [upper case|uppercase|all caps|all capitals][.|]',
        "Shout: {text}",
        '[Spell|Type|Copy] ["{text}"|{text}] [in|as|using] [all caps|capital letters|upper case|capitals][.|]',
        '[Give me|Return|Show me] "{text}" [in|as|all in] [all caps|capital letters|upper case|capitals][.|]',
        '[I want|I need|Let me see] "{text}" in [all caps|capital letters|upper case|capitals][.|]',
        'With [capital letters|upper case letters|all caps] [only|]: "{text}"',
        '[Make|Let] all [letters|the letters] [of|in] "{text}" [big|capital|upper case][.|]',
        '"{text}" [in|as|with] [capitals|capital letters|all caps|uppercase|upper case][, please.|.|?|!|]',
        '[Uppercase|Capitalise|Upper-case] ["{text}"|{text}][.|, please.|!|]',
        '[Please|] shout "{text}"[.|!|]',
        '[What is|How does] "{text}" [look|] in [capital letters|all caps|upper case|uppercase]?',
        "[Big letters|BIG LETTERS|ALL CAPS|uppercase please]: {text}",
    ),
    heldout=('Give me "{text}" with capital letters only.', 'Spell "{text}" in upper case for me.'),
)

_WRITTEN = (
    *facts.answers(),
    *(reply for reply, _ in smalltalk.SMALLTALK),
    *(wording for tool in tool_catalogue.TOOLS for wording in tool.ask.train),
    *(text for _, subject in subject_catalogue.SUBJECTS for text in subject.texts.train),
    *(wording for relation in reading.RELATIONS for wording in (*relation.said.train, *relation.asked.train)),
)
#: The words of the training's own sentences: many are one token each, which must be met as a target to be written.
KNOWN_WORDS = tuple(
    dict.fromkeys(word for text in _WRITTEN for word in re.findall(r"[A-Za-z]+", re.sub(r"{\w+}", "", text)))
)


def echo(draw: Draw, _dialogue: Dialogue) -> Turn:
    text = draw.value(
        draw.weighted(((4, values.phrase), (2, values.errand), (3, prose.prose), (2, prose.identifier)))
    )
    wording = draw.estranged(draw.choose(draw.pick(draw.side(ECHO))), SALAD, keeps_words=True)
    return exchange("echo", _quoted(draw, wording).format(text=text), text)


def repeated(draw: Draw, text: str) -> Turn:
    """This text, to be said as it is."""
    return exchange("echo", _quoted(draw, draw.choose(draw.pick(draw.side(ECHO)))).format(text=text), text)


def _quoted(draw: Draw, wording: str) -> str:
    """The same with single quotes, now and then."""
    return wording.replace('"', "'") if draw.chance(0.3) else wording


def upper(draw: Draw, _dialogue: Dialogue) -> Turn:
    text = draw.value(draw.weighted(((5, values.phrase), (2, values.errand), (2, values.saying), (1, prose.prose))))
    return raised(draw, _half_shouted(draw, text) if draw.chance(0.15) else text)


def _half_shouted(draw: Draw, text: str) -> str:
    """The same with a word that is in capitals already."""
    words = text.split()
    place = draw.rng.randrange(len(words))
    return " ".join((*words[:place], words[place].upper(), *words[place + 1 :]))


def echo_known(draw: Draw, _dialogue: Dialogue) -> Turn:
    """Common words as they are, with capitals, or joined as names of keys are: each form is a token of its own."""
    known = _known(draw)
    separator = draw.weighted(((6, " "), (2, "_"), (1, ", "), (1, "")))
    if not separator:
        known = [known[0], *(word.capitalize() for word in known[1:])]
    text = separator.join(known)
    if separator == " ":
        text = draw.pick((text, text, text, text.title(), text.capitalize()))
    return repeated(draw, text)


def upper_known(draw: Draw, _dialogue: Dialogue) -> Turn:
    """Capitals of common words: many are one token each, whose twin must be met to be written."""
    return raised(draw, " ".join(_known(draw)))


def _known(draw: Draw) -> list[str]:
    """Up to twenty: each is a target, and what was never a target can't be written."""
    pools = (KNOWN_WORDS, KNOWN_WORDS, ORDINARY, ORDINARY, prose.SMALL)
    return [draw.pick(draw.pick(pools)) for _ in range(draw.pick((1, 2, 2, 3, 4, 6, 8, 12, 20)))]


def raised(draw: Draw, text: str) -> Turn:
    """This text, to be said in capitals."""
    messages = (
        Message("user", _quoted(draw, draw.choose(draw.pick(draw.side(UPPER)))).format(text=text)),
        Message("assistant", text.upper(), caps_of=text),
    )
    return Turn("upper", messages)
