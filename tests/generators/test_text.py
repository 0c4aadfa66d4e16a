"""Token ids to text, and stop strings: however a stream is cut, its pieces say the same."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tokenizers import Tokenizer, decoders, models

import app.builtin
from app.generators.detokenizer import Detokenizer
from app.generators.stop_strings import StopStrings
from tests.generators.answers import cut

TOKENIZER = Tokenizer.from_file(str(Path(app.builtin.__path__[0]) / "tokenizer.json"))
SPACES = [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]


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


def test_a_character_behind_bytes_that_are_none_is_not_lost():
    pieces = TOKENIZER.encode("日", add_special_tokens=False).ids
    assert len(pieces) > 1
    detokenizer = Detokenizer(TOKENIZER)
    text = detokenizer.feed([pieces[-1]] * 3 + pieces) + detokenizer.flush()
    assert text.replace("\ufffd", "") == "日"


def spaced(decoder: decoders.Decoder) -> Tokenizer:
    """Bytes, and pieces that begin with a space, which the decoder leaves out at the beginning of a text."""
    pieces = {f"<0x{byte:02X}>": byte for byte in range(256)}
    tokenizer = Tokenizer(models.BPE(pieces | {"▁": 256, "▁wide": 257, "日": 258}, [], byte_fallback=True))
    tokenizer.decoder = decoder
    tokenizer.add_special_tokens(["<s>"])
    return tokenizer


def behind(tokenizer: Tokenizer, before: list[int], token_ids: list[int]) -> list[str]:
    detokenizer = Detokenizer(tokenizer, before=before)
    return [detokenizer.feed([token_id]) for token_id in token_ids] + [detokenizer.flush()]


@pytest.mark.parametrize("decoder", [decoders.Sequence(SPACES), decoders.Metaspace()])
@pytest.mark.parametrize(
    ("before", "text"), [([], "wide"), ([257], " wide"), ([256], " wide"), ([259], "wide"), ([258, 259], " wide")]
)
def test_a_text_that_goes_on_keeps_the_space_at_the_joint(decoder, before, text):
    """A special token is no text that could be gone on with."""
    assert behind(spaced(decoder), before, [257, 257]) == [text, " wide", ""]


@given(st.text(alphabet="a日é🎉 ", max_size=12), st.integers(0, 40))
@example("日本🎉", 4)
@example("\ufffda", 3)
@example("é\ufffda", 5)
def test_a_character_that_the_prompt_has_begun_is_given_out_when_it_is_whole(text, num_before):
    """Each byte is a token, and the prompt may end anywhere between two."""
    tokenizer, data = spaced(decoders.Sequence(SPACES)), list(text.encode())
    before, after = data[:num_before], data[num_before:]
    whole = bytes(before).decode(errors="ignore")
    given_out = behind(tokenizer, before, after)
    assert (whole + "".join(given_out)) == (text if whole else text.removeprefix(" "))


def test_bytes_that_the_prompt_has_left_unfinished_are_not_given_out():
    tokenizer = spaced(decoders.Sequence(SPACES))
    torn = list("日".encode())[:2]
    assert behind(tokenizer, [97, *torn], [257]) == [" wide", ""]
    assert behind(tokenizer, torn, []) == [""]


@given(st.lists(st.integers(0, 259), max_size=20), st.lists(st.integers(0, 259), max_size=20))
def test_whatever_a_text_goes_on_from_it_never_stalls(before, token_ids):
    tokenizer = spaced(decoders.Sequence(SPACES))
    text = "".join(behind(tokenizer, before, [*token_ids, 257]))
    assert text.endswith("wide")


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
