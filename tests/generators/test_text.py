"""Token ids to text, and stop strings: however a stream is cut, its pieces say the same."""

from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st
from tokenizers import Tokenizer, decoders, models

import app.builtin
from app.generators.detokenizer import Detokenizer
from app.generators.stop_strings import StopStrings
from tests.generators.answers import cut

TOKENIZER = Tokenizer.from_file(str(Path(app.builtin.__path__[0]) / "tokenizer.json"))


@given(st.text(max_size=40), st.data())
@example("naïve 👩‍👩‍👧 日本語 \u0000", None)
def test_the_pieces_concatenate_to_the_text_and_no_character_is_torn(text, data):
    token_ids = TOKENIZER.encode(text, add_special_tokens=False).ids
    pieces = cut(data, token_ids) if data else [[token_id] for token_id in token_ids]
    detokenizer = Detokenizer(TOKENIZER)
    given_out = [detokenizer.feed(piece) for piece in pieces]
    if "\ufffd" not in text:
        assert all("\ufffd" not in piece for piece in given_out)
    assert "".join(given_out) + detokenizer.flush() == text.rstrip("\ufffd") or "\ufffd" in text


@given(st.lists(st.integers(0, TOKENIZER.get_vocab_size() - 1), max_size=30), st.data())
def test_any_token_ids_give_text_and_never_stall(token_ids, data):
    """A model may write bytes that are no UTF-8: they come out as replacement characters, and the rest follows."""
    detokenizer = Detokenizer(TOKENIZER)
    text = "".join(detokenizer.feed(piece) for piece in cut(data, token_ids)) + detokenizer.flush()
    whole = TOKENIZER.decode(token_ids, skip_special_tokens=True)
    assert text.replace("\ufffd", "") == whole.replace("\ufffd", "")
    text.encode()


def test_a_character_of_several_byte_tokens_comes_whole():
    """Vocabularies with byte fallback decode each lonely byte as a replacement character of its own."""
    pieces = {f"<0x{byte:02X}>": byte for byte in range(256)}
    tokenizer = Tokenizer(models.BPE(pieces, [], byte_fallback=True))
    tokenizer.decoder = decoders.ByteFallback()
    detokenizer = Detokenizer(tokenizer)
    assert [detokenizer.feed([byte]) for byte in "日é🎉".encode()] == ["", "", "日", "", "é", "", "", "", "🎉"]
    assert [detokenizer.feed([byte]) for byte in "x日".encode()[:3]] == ["x", "", ""]
    assert detokenizer.flush() == ""


@given(st.text("abc", max_size=20), st.lists(st.text("abc", min_size=1, max_size=4), max_size=3), st.data())
def test_the_text_ends_before_the_first_stop_string(text, strings, data):
    stop = StopStrings(strings)
    pieces = []
    for piece in cut(data, text):
        pieces.append(stop.feed(piece))
        if stop.is_found:
            break
    result = "".join(pieces) + stop.flush()
    positions = [text.find(string) for string in strings if string in text]
    assert stop.is_found == bool(positions)
    if not positions:
        assert result == text
    else:
        assert text.startswith(result)
        assert not any(string in result for string in strings)
        assert any(text[len(result) :].startswith(string) for string in strings)
