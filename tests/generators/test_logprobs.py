"""Which tokens the visible text consists of: their bytes concatenate to it, whatever stands between."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from tokenizers import Tokenizer, decoders, models

from app.engine.messages import Logprobs, TokenChunk
from app.generators.base import Finished, Text
from app.generators.local import _TextStream
from app.generators.logprobs import LogprobAligner, token_text
from app.generators.parsing.markup import Markup
from app.generators.token_bytes import TokenBytes
from tests.generators.test_text import TOKENIZER, cut

BOTH = Markup(thinks=True, calls=True)
BYTE_PIECES = {f"<0x{byte:02X}>": byte for byte in range(256)}
WORDS = ["▁", "▁Hello", "llo", "日", "▁wor", "ld", "<think>", "</think>", "é", "Ma", "rs", ",▁"]


def make_sentencepiece() -> Tokenizer:
    """A vocabulary as Llama 2 has it: bytes, then pieces of text; the first space of a text is dropped."""
    vocabulary = BYTE_PIECES | {word: 256 + n for n, word in enumerate(WORDS)}
    tokenizer = Tokenizer(models.BPE(vocabulary, [], unk_token=None, byte_fallback=True))
    tokenizer.decoder = decoders.Sequence(
        [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)]
    )
    return tokenizer


SENTENCEPIECE = make_sentencepiece()


def make_stream(tokenizer, stop, markup, aligner=None):
    return _TextStream(tokenizer, stop, markup, aligner)


def stream(tokenizer, token_ids, *, stop=(), markup=BOTH, pieces=None):
    """All fragments of an answer, whose n-th token has the log-probability -n."""
    aligner = LogprobAligner(TokenBytes(tokenizer))
    text_stream = make_stream(tokenizer, stop, markup, aligner)
    fragments, num_fed = [], 0
    for piece in [*(pieces or [[token_id] for token_id in token_ids]), []]:
        logprobs = tuple(Logprobs(-float(num_fed + n), ((token_id, -0.5),)) for n, token_id in enumerate(piece))
        reason = None if piece else "length"
        num_fed += len(piece)
        fragments += text_stream.feed(TokenChunk(piece, reason, 1, 0, num_fed, logprobs))
        if fragments and isinstance(fragments[-1], Finished):
            break
    return fragments


def plain(tokenizer, token_ids, *, stop=(), markup=BOTH):
    text_stream, fragments = make_stream(tokenizer, stop, markup), []
    for num_fed, piece in enumerate([*([token_id] for token_id in token_ids), []]):
        fragments += text_stream.feed(TokenChunk(piece, None if piece else "length", 1, 0, num_fed))
        if fragments and isinstance(fragments[-1], Finished):
            break
    return fragments


def texts(fragments):
    return [fragment for fragment in fragments if isinstance(fragment, Text)]


def check(fragments):
    for fragment in texts(fragments):
        assert fragment.text
        assert b"".join(one.data for one in fragment.logprobs) == fragment.text.encode()
        for one in fragment.logprobs:
            assert one.token == token_text(one.data)


def visible(fragments):
    return "".join(fragment.text for fragment in texts(fragments))


parts = st.sampled_from(
    [
        "<think>",
        "</think>",
        "<tool_call>",
        "</tool_call>",
        '{"name": "f"}',
        " ",
        "\n",
        "Mars",
        "<",
        "naïve",
        "日本語",
        "👩‍👩‍👧",
        "Ma",
    ]
)
answers = (
    st.lists(parts, max_size=9).map("".join).map(lambda text: TOKENIZER.encode(text, add_special_tokens=False).ids)
)
any_ids = st.lists(st.integers(0, TOKENIZER.get_vocab_size() - 1), max_size=25)
stops = st.lists(st.sampled_from(["rs", "本", "M", "e日", "</think>\n"]), max_size=2).map(tuple)


@given(st.one_of(answers, any_ids), stops, st.data())
def test_bytes_concatenate_to_the_visible_text_however_it_is_cut(token_ids, stop, data):
    fragments = stream(TOKENIZER, token_ids, stop=stop, pieces=cut(data, token_ids))
    check(fragments)
    assert visible(fragments) == visible(plain(TOKENIZER, token_ids, stop=stop))
    assert [type(f) for f in fragments if not isinstance(f, Text)][-1] is Finished


@given(st.lists(st.integers(0, 255 + len(WORDS)), max_size=25), stops)
@example([257 + 256, 0xE6, 0x97, 0xA5], ())
@example([257, 0xE6, 0x97, 258], ())
def test_bytes_concatenate_with_byte_fallback_too(token_ids, stop):
    token_ids = [min(token_id, 255 + len(WORDS)) for token_id in token_ids]
    fragments = stream(SENTENCEPIECE, token_ids, stop=stop)
    check(fragments)
    assert visible(fragments) == visible(plain(SENTENCEPIECE, token_ids, stop=stop))


@given(answers)
def test_every_token_of_plain_text_stands_there_once_and_in_order(token_ids):
    fragments = stream(TOKENIZER, token_ids, markup=Markup())
    logprobs = [one.logprob for fragment in texts(fragments) for one in fragment.logprobs]
    special = [n for n, token_id in enumerate(token_ids) if TokenBytes(TOKENIZER).is_special(token_id)]
    assert [-logprob for logprob in logprobs] == [n for n in range(len(token_ids)) if n not in special]


def entries(fragments):
    return [(one.token, one.data, -int(one.logprob)) for fragment in texts(fragments) for one in fragment.logprobs]


def ids(*words):
    return [SENTENCEPIECE.token_to_id(word) if isinstance(word, str) else word for word in words]


def test_only_visible_text_has_logprobs():
    fragments = stream(SENTENCEPIECE, ids("<think>", "llo", "</think>", "▁Hello", "▁wor", "ld"))
    assert entries(fragments) == [("Hello", b"Hello", 3), (" wor", b" wor", 4), ("ld", b"ld", 5)]


def test_a_token_cut_by_a_stop_string_is_given_with_its_visible_part():
    fragments = stream(SENTENCEPIECE, ids("▁Hello", "▁wor", "ld", "Ma"), stop=("orl",))
    assert visible(fragments) == "Hello w"
    assert entries(fragments) == [("Hello", b"Hello", 0), (" w", b" w", 1)]


def test_tokens_behind_a_stop_string_are_dropped():
    fragments = stream(SENTENCEPIECE, ids("Ma", "rs", "ld"), stop=("rs",), pieces=[ids("Ma", "rs", "ld")])
    assert entries(fragments) == [("Ma", b"Ma", 0)]


def test_tokens_that_share_a_character_keep_their_own_bytes():
    token_ids = TOKENIZER.encode("Ma 🦀!", add_special_tokens=False).ids
    found = entries(stream(TOKENIZER, token_ids))
    assert len(found) == len(token_ids) > 5
    assert b"".join(data for _, data, _ in found) == "Ma 🦀!".encode()
    assert [data for _, data, _ in found] == [TokenBytes(TOKENIZER)[token_id] for token_id in token_ids]
    assert ("bytes:\\xa6", b"\xa6") in [(token, data) for token, data, _ in found]


def test_top_tokens_are_told_with_their_bytes_and_the_chosen_as_it_stands_in_the_text():
    (first, *_) = texts(stream(SENTENCEPIECE, ids("▁Hello", "▁wor")))
    assert first.logprobs[0].top == ((b"Hello".decode(), b"Hello", -0.5),)


@given(st.binary(min_size=1, max_size=12))
def test_byte_level_pieces_are_their_bytes(data):
    token_bytes = TokenBytes(TOKENIZER)
    text = data.decode(errors="ignore")
    token_ids = TOKENIZER.encode(text, add_special_tokens=False).ids
    assert b"".join(token_bytes[token_id] for token_id in token_ids) == text.encode()


def test_every_byte_has_a_piece_and_unknown_ids_have_none():
    token_bytes = TokenBytes(SENTENCEPIECE)
    assert [token_bytes[byte] for byte in range(256)] == [bytes([byte]) for byte in range(256)]
    assert token_bytes[10_000] == b""
    end = TOKENIZER.token_to_id("<|im_end|>")
    assert TokenBytes(TOKENIZER)[end] == b"<|im_end|>"
    assert TokenBytes(TOKENIZER).is_special(end)


@pytest.mark.parametrize(("data", "text"), [(b"ab", "ab"), (b" \xe6", "bytes: \\xe6"), (b"", "")])
def test_a_token_is_told_as_text(data, text):
    assert token_text(data) == text


class Letters:
    """Tokens are told by their bytes; token 0 is special."""

    def __init__(self, *tokens):
        self._tokens = (b"<end>", *tokens)

    def is_special(self, token_id):
        return token_id == 0

    def __getitem__(self, token_id):
        return self._tokens[token_id]


def aligner_of(*tokens):
    """An aligner that has been fed the tokens, given as pairs of bytes and the text they bring."""
    aligner = LogprobAligner(Letters(*(data for data, _ in tokens)))
    for token_id, (_, piece) in enumerate(tokens, 1):
        aligner.feed(token_id, Logprobs(-1.0, ()), piece)
    return aligner


def given_bytes(found):
    return [(text.text, [one.data for one in text.logprobs]) for text in found]


def test_a_piece_that_ends_inside_a_token_waits_for_the_rest():
    aligner = aligner_of((b"ab", "ab"), (b"cde", "cde"))
    assert given_bytes(aligner.give("abc", 3)) == [("ab", [b"ab"])]
    assert given_bytes(aligner.give("d", 4)) == []
    assert given_bytes(aligner.give("e", 5)) == [("cde", [b"cde"])]


def test_a_token_with_a_gap_inside_is_given_in_parts():
    aligner = aligner_of((b"ab", "ab"), (b"c d", "c d"))
    found = aligner.give("abc", 3) + aligner.give("d", 5) + aligner.give_held()
    assert given_bytes(found) == [("ab", [b"ab"]), ("c", [b"c"]), ("d", [b"d"])]


def test_text_waits_while_a_character_of_its_last_token_is_unfinished():
    aligner = LogprobAligner(Letters(b" \xe6", b"\x97\xa5"))
    aligner.feed(1, Logprobs(-1.0, ()), " ")
    assert aligner.give(" ", 1) == []
    aligner.feed(2, Logprobs(-1.0, ()), "日")
    assert given_bytes(aligner.give("日", 2)) == [(" 日", [b" \xe6", b"\x97\xa5"])]


def test_special_tokens_without_text_are_no_part_of_it():
    aligner = LogprobAligner(Letters(b"ab", b"c"))
    for token_id, piece in ((1, "ab"), (0, ""), (2, "c")):
        aligner.feed(token_id, Logprobs(-1.0, ()), piece)
    assert given_bytes(aligner.give("abc", 3)) == [("abc", [b"ab", b"c"])]


def test_a_text_that_is_not_what_its_bytes_say_is_given_as_the_text_it_brought():
    aligner = aligner_of((b" Hello", "Hello"), (b"\xff", ""), (b"x", "\ufffdx"))
    found = aligner.give("Hello\ufffdx", 7)
    assert given_bytes(found) == [("Hello\ufffdx", [b"Hello", b"", "\ufffdx".encode()])]
