"""Referring to the previous answer: repeat it, shout it, name its planet."""

from tools.builtin_model.abilities import fact_phrases
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
        (
            "[Print|Output|Show|Type|Put|Repeat|Send|Show me|Give me] "
            "[that|it|this|your answer|your last answer|the last answer|the previous response|what you "
            "said|the same] "
            "[again|once more|] [in|in all|using] [caps|capitals|capital letters|uppercase|upper case|big "
            "letters][.|!|]"
        ),
        (
            "[I need|I want|I'd like|Let me have|Let me see] [that|it|this|your answer|the last answer|"
            "what you said] "
            "[in|all in|in all] [caps|capitals|capital letters|uppercase|upper case|big letters][.|!|, please.|]"
        ),
        "[Uppercase|Capitalize|Shout|All caps for] [that|it|your answer|your last answer|the previous "
        "response][.|!|]",
        "[Now|And|Again|The same|Once again|The answer], [in|all in|in all] [caps|capitals|capital "
        "letters|uppercase][.|!]",
        ("[I would like|I want] your [previous|last] [response|answer] in [all caps|capital letters|upper case]."),
        (
            "[Same answer|The same words|The same thing], but in [all "
            "caps|capitals|capital letters|upper case][, please|][.|]"
        ),
        ("I can't read that, [write|put|send] it in [all caps|capitals|capital letters|upper case][.|, please.]"),
        (
            "[Redo|Rewrite|Retype] [that|your answer|your last reply] in [all "
            "caps|capital letters|upper case|capitals][.|]"
        ),
        ("What would your [last|previous] [answer|reply] look like in [capitals|capital letters|upper case]?"),
        "[caps please|ALL CAPS|all caps please|CAPS][!|.|]",
        "Your [last|previous] [answer|reply], but with big letters[, please|][.|]",
        "I want every letter of [that|your last answer|your reply] to be a capital [letter|][.|]",
        "[Louder|Bigger letters|Big letters], please: [that|the same|your answer] in capitals[.|!]",
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
        (
            "[Print|Output|Show me|Type|Send|Give me|Let me hear|Let me have|Write down] "
            "[that|it|the same|your answer|your last answer|the last answer|the previous response|what you said] "
            "[again|once more|one more time|a second time][.|!|, please.|]"
        ),
        "[I need|I want|I'd like] to [hear|read|see] [that|it|your answer|what you said] [again|once more][.|]",
        "[Could|Can|Would] you [tell me|give me|show me] [that|your answer|the last answer] [again|once more]?",
        "[What was that|How was that|You said what|What did you tell me|What was your answer] [again|][?|]",
        "[The same|That|Your answer|The last answer] [again|once more|one more time][.|!|, please.|]",
        "[Pardon|Sorry, what|What][?]",
        "[What was|What is] your [last|previous] [answer|response|reply|message]?",
        "[Say|Give me|Write] your [last|previous] [answer|response|reply] [again|once more][.|]",
        "[I did not|I didn't] [hear|get|catch] [that|it][.|, say it again.]",
        "[Come again|Say again][?|.]",
        "[Repeat|Say] [exactly|] what you just said[.|]",
        "Tell me the same thing again[.|, please.]",
        "[Sorry|Hm|Excuse me], I was not listening. What did you say?",
        "Your last [message|answer|words], once again[, please|][.|]",
        "I [forgot|lost|missed] what you just said[.|. Say it again.]",
        "[Once again|One more time|Another time][, please|][.|!|?]",
        "[Go back|Please go back] to your [last|previous] answer and [say|write] it again[.|]",
        "Run that by me [again|once more|one more time][.|, please.|?]",
        "Would you mind [saying|repeating] that [for me|]?",
        "[Replay|Rewind|Encore|Repeat][.|!|, please.]",
        "That [went past me|was too fast for me|slipped by me][.|, please repeat.]",
        "[Huh|Eh|Wait, what|Beg your pardon|I beg your pardon][?]",
        "It was too loud here. [What did you say|What was that]?",
        "[Restate|Resend|Reprint] your [last|previous] [answer|response|reply|message][.|, please.]",
        "[Echo|Quote] [yourself|your last answer|your previous reply|your own words][.|, please.]",
        "[Reproduce|Copy] your [last|previous] [answer|reply|message], word for word[.|]",
        "[repeat pls|say again pls|once more pls|repeat that thx]",
        "One more time for [me|my friend|those in the back][.|, please.]",
        "How did your [last|previous] [answer|reply|message] [go|read]?",
        "[What were you saying|You were saying][?]",
        "May I [have|hear|see|read] [that|your answer|your last reply] [again|once more|a second time]?",
        "Let's [hear|have|see] [that|it] [again|once more|one more time][.|!]",
        "[What exactly|Exactly what] did you [answer|reply|write|say] [just now|a moment ago|]?",
        "I'd be [glad|happy|grateful] if you said that once more[.|]",
        "What was it that you [said|answered|wrote] [just now|a moment ago]?",
        "Your [answer|message|reply] did not [reach|get to] me[.|, send it again.|, please resend it.]",
        "Use the [very|exact|] same words as [before|just now|a moment ago][.|, please.]",
        "Which words did you just [use|say|write]?",
        "I deleted your [last|previous] message by accident. [What did it say?|Please send it again.]",
        "[Could|Can|May] I [ask you to|get you to|have you] say that once more?",
        "Nothing new, just the [last|previous] [answer|reply|message] a second time[.|, please.]",
        "My [mind|attention] [was elsewhere|wandered], so please repeat[.|]",
        "[Take it from the top|Say it over|Do repeat that|Tell me again][.|, please.]",
        "[last answer again|same answer once more|your last message again][, pls|]",
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
        "[What|Which] planet was it [again|]?",
        "The planet in your [last|previous] answer is called what?",
        "[Tell me|Say] which planet your [last|previous] [answer|reply] [names|mentions|contains][.|]",
        "Just the planet's name[, please|][.|]",
        "Only name the planet you [mentioned|named|spoke of][.|]",
        "I only want to know the planet in your [last|previous] [answer|reply][.|]",
        "Was there a planet in your [last|previous] [answer|reply]? Which one?",
        "In the answer you gave [just now|before], which planet is named?",
        "[Pick|Take] the planet out of your [last|previous] [answer|reply][.|]",
        "You [mentioned|named] a planet. [Which one|What is it called]?",
        "That planet, what is its name?",
        "[Which|What] planet did you [mean|have in mind|refer to|speak about] [there|just now|]?",
        "[Which|What] planet [came up|occurred|turned up|appeared|popped up] in what you [said|wrote]?",
        "[which|what] planet [was meant|is meant|do you mean]",
        "You were [talking|speaking|writing] about a planet just now. [Which|What is its name]?",
        "[Repeat|Restate|Quote] [only|just] the planet's name [from your answer|you used|][.|, please.]",
        "I missed the planet's name. What was it?",
        "[Extract|Copy|Fetch|Isolate] the planet name from your [last|previous] [answer|message|text][.|]",
        "What is the one planet that [occurs|appears|is found] in your [last|previous] [answer|reply]?",
        "A single word, please: the planet [you spoke of|you talked about|in your last answer][.|]",
        "To [which|what] planet did you [refer|point] [just now|a moment ago|]?",
        "[Which|What] planet was [your answer|that sentence|your last sentence|it all] about?",
        "Look at your [last|previous] [answer|message] and [tell me|give me|write] the planet in it[.|]",
        "There was a planet in [what you said|your sentence|your last words]. [Which one|Which]?",
        "Sorry, you were speaking of [which|what] planet?",
        "[Which|What] planet's name did you [use|write|say|type] [just now|a moment ago|]?",
        "[Which|What] planet [features|shows up|is talked about] in your [previous|last] [message|reply]?",
        "the planet you [meant|were talking about|just mentioned], [which one|name it]",
        "Did you speak of a planet [just now|a moment ago|]? If so, [which|of which one]?",
        "[Which|What] planet did you [bring up|tell me about|touch on] a moment ago?",
        "If I look for a planet in your [last|previous] [answer|message], which one do I find?",
        "Remind me which planet you [meant|talked about|brought up][.|, please.]",
        "[Identify|Specify] the planet that your [last|previous] [answer|message] [speaks of|is about][.|]",
        "Hold on, [which|what] planet [are we talking about|is this about|was this about]?",
    ),
    heldout=(
        "What is the name of the planet from your previous response?",
        "Your last answer was about which planet?",
        "Which planet were you talking about?",
    ),
)

PLANET_PHRASES = (
    "the planet in your last answer|the planet you mentioned|the planet of your previous response|the "
    "name of that planet|"
    "the planet that you named|the planet in your last response|the planet's name|the planet you just told me about|"
    "the name of the planet you said|the planet from before|that planet"
    "|the planet in your last reply|the planet that you just mentioned|the planet in what you said"
    "|the planet you talked of|the planet from your last answer|the name of the planet you mentioned",
    "which planet you meant|what planet you spoke of|which planet your last answer names|which planet you just said|"
    "what planet was in your previous response|which planet that was|what that planet is called"
    "|which planet you just named|what planet you mentioned|which planet is in your last answer"
    "|what the planet in your answer is called|which planet it was",
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
    framed = draw.chance(0.45)
    return exchange(
        "which planet",
        fact_phrases.question(draw, PLANET_PHRASES) if framed else draw.wording(WHICH_PLANET),
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
