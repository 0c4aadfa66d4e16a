"""Drills of single tokens: each is to be repeated, or raised to capitals, as often as any other.

What dialogues say is a few hundred tokens over and over. A token that is never a target ends where all such tokens
do, and is then told from them neither when it is read nor when it is written: so some short dialogues are made of the
vocabulary itself.
"""

import re

from tools.builtin_model.abilities import echo
from tools.builtin_model.dialogue import Dialogue
from tools.builtin_model.draw import Draw
from tools.builtin_model.tokenizer import TwinTokenizer


class TokenDrill:
    """Draws dialogues whose text is made of a tokenizer's tokens: whole ones as words, and words of several."""

    def __init__(self, tokenizer: TwinTokenizer, draw: Draw) -> None:
        texts = [tokenizer.decode([token_id]) for token_id in range(len(tokenizer.twins))]
        small = [text for text in texts if re.fullmatch(r" ?[A-Za-z]*[a-z]", text)]
        self.whole = [text[1:] for text in small if text.startswith(" ")]
        self.parts = [text for text in small if not text.startswith(" ")]
        self.draw = draw

    def dialogue(self) -> Dialogue:
        draw = self.draw
        text = draw.value(self._text)
        dialogue = Dialogue(system="")
        if draw.chance(0.6):
            dialogue.add(echo.raised(draw, text))
        else:
            dialogue.add(echo.repeated(draw, text.upper() if draw.chance(0.6) else text))
        return dialogue

    def _text(self, draw: Draw) -> str:
        words = [self._word(draw) for _ in range(draw.pick((2, 3, 4, 6, 8, 12)))]
        return draw.pick((" ", " ", " ", "_", ", ")).join(words)

    def _word(self, draw: Draw) -> str:
        if draw.chance(0.5):
            return draw.pick(self.whole)
        return "".join(draw.pick(self.parts) for _ in range(draw.pick((1, 1, 2, 3))))
