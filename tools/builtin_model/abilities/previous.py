"""Referring to the previous answer: repeat it, shout it, name its planet."""

from tools.builtin_model.dialogue import Dialogue, Message, Turn, exchange
from tools.builtin_model.draw import Draw, Wordings

CAPS = Wordings(
    train=(
        (
            "[Repeat|Please repeat|Now repeat|Say|Write|Give me] your [previous|last] "
            "[response|answer|reply|message] in [all caps|capital letters|upper case|uppercase|"
            "all capital letters|capitals][.|!|, please.|]"
        ),
        (
            "[Repeat|Say|Write] [that|it] [again|] in [all caps|capital letters|upper case|"
            "uppercase|capitals][.|!|, please.|]"
        ),
        (
            "[Can|Could] you [repeat|say|write] [that|your previous response|your last answer] "
            "in [all caps|capital letters|upper case|uppercase]?"
        ),
        "[The same|Same|That|Again, but] in [all caps|capital letters|upper case|uppercase], please.",
        (
            "[Turn|Put|Convert] your [previous|last] [response|answer|reply] [into|in] [all "
            "caps|capital letters|upper case]."
        ),
        "[Shout|Yell] [that|it|your last answer|your previous response][.|!]",
        (
            "In [all caps|capital letters|upper case|uppercase], [repeat|say] [that|your "
            "previous response|your last answer]."
        ),
        "[Make|Write] your [previous|last] [response|answer] all [caps|capitals|uppercase].",
        ("[I would like|I want] your [previous|last] [response|answer] in [all caps|capital letters|upper case]."),
    ),
    heldout=(
        "Repeat your previous response in all caps.",
        "Once more, using only capital letters.",
        "Write out your last response again, all in upper case.",
        "Could I have that answer in capital letters?",
    ),
)
AGAIN = Wordings(
    train=(
        "[Say|Repeat|Tell me] that [again|once more|one more time][.|!|, please.|]",
        ("[Repeat|Please repeat] [that|it|your answer|your last answer|your previous response|yourself][.|!|]"),
        "[Can|Could] you [repeat|say] [that|it|your last answer|your previous response] [again|]?",
        "What did you [just|] say [again|]?",
        "[Once more|Again][, please|][.|!]",
        "[Pardon|Sorry, what|What][?]",
        "[What was|What is] your [last|previous] [answer|response|reply|message]?",
        "[Say|Give me|Write] your [last|previous] [answer|response|reply] [again|once more][.|]",
        "[I did not|I didn't] [hear|get|catch] [that|it][.|, say it again.]",
        "[Come again|Say again][?|.]",
        "[Repeat|Say] [exactly|] what you just said[.|]",
    ),
    heldout=(
        "Would you say that again?",
        "Please give me that answer one more time.",
        "I missed that, say it once more.",
        "Repeat the last thing you said.",
    ),
)
WHICH_PLANET = Wordings(
    train=(
        (
            "[What|Which] planet [was|is] [in|named in|mentioned in] your [previous|last] "
            "[response|answer|reply|message]?"
        ),
        (
            "[What is|What's|What was] the [name of the|] planet [in|of] your [previous|last] "
            "[response|answer|reply|message]?"
        ),
        (
            "What is the name of the planet [you just named|you just mentioned|you mentioned|"
            "you told me|in your last answer]?"
        ),
        ("[Name|Tell me|Give me] the planet [from|in|of] your [previous|last] [response|answer|reply|message]."),
        "[Which|What] planet did you [just|] [name|mention|tell me]?",
        "[Which|What] planet was that [again|]?",
        "[Can|Could] you name the planet [from|in] your [previous|last] [response|answer]?",
        "From your [previous|last] [response|answer], [what|which] is the planet?",
        "[What|Which] planet did your [previous|last] [response|answer] [name|mention]?",
        "What is that planet called [again|]?",
    ),
    heldout=(
        "What is the name of the planet from your previous response?",
        "Your last answer was about which planet?",
        "Which planet were you talking about?",
    ),
)

NOTHING_SAID = "I have not said anything yet."
NO_PLANET = "There is no planet in my previous response."


def caps(draw: Draw, dialogue: Dialogue) -> Turn:
    """The previous answer in capital letters."""
    user = Message("user", draw.wording(CAPS))
    source = dialogue.last.reply if dialogue.last else ""
    if not source:
        return Turn("caps", (user, Message("assistant", NOTHING_SAID)))
    return Turn(
        "caps",
        (user, Message("assistant", source.upper(), caps_of=_origin(dialogue))),
        planet=_planet(dialogue),
    )


def again(draw: Draw, dialogue: Dialogue) -> Turn:
    """The previous answer, word for word."""
    user = Message("user", draw.wording(AGAIN))
    reply = dialogue.last.messages[-1] if dialogue.last else Message("assistant", NOTHING_SAID)
    return Turn("again", (user, Message("assistant", reply.content, caps_of=reply.caps_of)), planet=_planet(dialogue))


def which_planet(draw: Draw, dialogue: Dialogue) -> Turn | None:
    """The planet in the previous answer, or that there was none."""
    if dialogue.last is None:
        return None
    planet = _planet(dialogue)
    return exchange(
        "which planet",
        draw.wording(WHICH_PLANET),
        f"The planet is {planet}." if planet else NO_PLANET,
        planet=planet,
    )


def _origin(dialogue: Dialogue) -> str:
    """The text whose tokens the capitals are made from: that of the first answer in a row of repeats."""
    if dialogue.last is None:
        return ""
    return dialogue.last.messages[-1].caps_of or dialogue.last.reply


def _planet(dialogue: Dialogue) -> str:
    return dialogue.last.planet if dialogue.last else ""
