"""The disorder of questions: a polite start, a lost question mark, no capitals, a missing word, a typo."""

import re

from tools.builtin_model.draw import Draw, Wordings, words

BEFORE = Wordings(
    train=(
        (
            "[Please tell me|Tell me|Can you tell me|Could you tell me|Do you know|I wonder|I "
            "want to know|Quick question|Question|Now|Okay|So|And|Well|Hey|Hi|Hello|Please|Um|"
            "Also|Next|Great|Thanks|Just curious|One more thing|Let me ask|By the way|I have a "
            "question|Another question]"
        ),
        "[Right|All right|Alright|Perfect|Wonderful|Super|Nice|Fine|Sure|Yes|No|Oh|Ah|Ok|ok so|btw|pls|hey there|Hm]",
        "[Hello there|Good morning|Good evening|Dear assistant|My friend|Listen|Look|Wait|Sorry|Pardon me]",
        "[A different topic|On another note|Moving on|Before I forget|While we are at it|First of all|Anyway]",
        "[One last thing|The next one|Next task|Last question|I need help|Help me|Do me a favour|It is urgent]",
        "[If you have a minute|When you can|As I said|Like yesterday|For my boss|For a friend|You know what]",
    ),
    heldout=("[Excuse me|Something else|Now then|Tell me this|Good]",),
)
AFTER = Wordings(
    train=(
        (
            "[Thanks|Thank you|Please|Thanks a lot|I forgot|Do you know|I want to know|Tell me|"
            "Quick|I am curious][.|!|]"
        ),
        "[Thanks in advance|Thank you so much|Cheers|Much appreciated|That would be great|That is all][.|!|]",
        "[Can you do that|Is that possible|Would that work|Okay|All right|Do you hear me|Will you][?|]",
        "[It is important|It is urgent|I am in a hurry|As soon as possible|Right away|Today if possible|Now][.|!|]",
        "[You would help me a lot|I count on you|I need it for work|My boss wants to know|Let me know][.|!|]",
    ),
    heldout=("[Many thanks|I wonder|Please answer][.|!|]",),
)
SMALL_WORDS = frozenset(
    words(
        "what which who is are was the a an of in do does did for me to tell please can you could it that how many on"
    )
)
FILLERS = frozenset(words("the a an of please now me again is do it that"))


def roughen(draw: Draw, text: str, *, exact: bool) -> str:
    """Disturb a user's sentence now and then; `exact` keeps its letters, for a value in it to be copied."""
    if not exact and draw.chance(0.07):
        text = _keywords(draw, text)
    if draw.chance(0.12):
        text = f"{draw.wording(BEFORE)}{draw.pick((',', ',', ':', '.', '!'))} {text}"
    if draw.chance(0.05):
        text = f"{text} {draw.wording(AFTER)}"
    if draw.chance(0.06) and text.endswith(("?", ".")):
        text = text[:-1]
    return text if exact else _disturb_letters(draw, text)


def _keywords(draw: Draw, text: str) -> str:
    """The words that carry the question, in any order: other wordings have them in other places."""
    kept = [word for word in re.findall(r"[\w'-]+", text) if word.lower() not in SMALL_WORDS]
    if len(kept) < 2 or len(kept) > 8:
        return text
    if draw.chance(0.6):
        draw.rng.shuffle(kept)
    return " ".join(kept)


def _disturb_letters(draw: Draw, text: str) -> str:
    roll = draw.rng.random()
    if roll < 0.07:
        return text[:1].lower() + text[1:]
    if roll < 0.13:
        return text.lower()
    if roll < 0.15:
        return text.upper()
    if roll < 0.18:
        return _drop_filler(draw, text)
    return _swap_letters(draw, text) if roll < 0.20 else text


def _drop_filler(draw: Draw, text: str) -> str:
    words = text.split(" ")
    places = [place for place, word in enumerate(words) if word in FILLERS]
    if places:
        del words[draw.pick(places)]
    return " ".join(words)


def _swap_letters(draw: Draw, text: str) -> str:
    place = draw.rng.randrange(max(1, len(text) - 2))
    pair = text[place : place + 2]
    return text[:place] + pair[::-1] + text[place + 2 :] if pair.isalpha() else text
