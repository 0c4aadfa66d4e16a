"""Sealed texts: only who they were sealed for can use them, and only as what they are."""

import base64
import random
from concurrent.futures import ThreadPoolExecutor

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from hypothesis import given
from hypothesis import strategies as st

from app.runs.sealing import KEY_SIZE, Seal
from app.runs.secret_key import read_secret_key

SEAL = Seal(bytes(KEY_SIZE))
TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


@given(TEXTS)
def test_a_sealed_text_comes_back(text):
    sealed = SEAL.seal("reasoning", "me", text)
    assert sealed.isascii()
    assert SEAL.unseal("reasoning", "me", sealed) == text


def test_a_file_in_base64_takes_hardly_more_room_when_sealed():
    data = base64.b64encode(random.Random(1).randbytes(3_000_000)).decode()
    assert len(SEAL.seal("compaction", "me", data)) < 1.05 * len(data)


def test_what_is_sealed_is_at_most_eight_times_as_large():
    assert len(SEAL.seal("compaction", "me", 8_000_000 * "a")) > 1_000_000


def test_what_was_sealed_before_texts_were_compressed_is_read():
    sealed = AESGCM(bytes(KEY_SIZE)).encrypt(nonce := bytes(12), b"Hello", b"reasoning\0me")
    assert SEAL.unseal("reasoning", "me", base64.urlsafe_b64encode(b"\x01" + nonce + sealed).decode()) == "Hello"


def test_the_same_text_is_never_sealed_alike():
    assert SEAL.seal("reasoning", "me", "x") != SEAL.seal("reasoning", "me", "x")


@pytest.mark.parametrize(("kind", "owner_id"), [("compaction", "me"), ("reasoning", "you")])
def test_a_text_sealed_for_another_kind_or_owner_is_refused(kind, owner_id):
    with pytest.raises(ValueError, match="sealed for something else"):
        SEAL.unseal(kind, owner_id, SEAL.seal("reasoning", "me", "secret"))


def test_a_text_sealed_by_another_key_is_refused():
    with pytest.raises(ValueError, match="sealed for something else"):
        Seal(b"\x01" * KEY_SIZE).unseal("reasoning", "me", SEAL.seal("reasoning", "me", "secret"))


@given(TEXTS, st.data())
def test_a_changed_text_is_refused(text, data):
    sealed = bytearray(base64.urlsafe_b64decode(SEAL.seal("reasoning", "me", text)))
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= data.draw(st.integers(1, 255))
    with pytest.raises(ValueError):  # noqa: PT011 - which sentence depends on the byte
        SEAL.unseal("reasoning", "me", base64.urlsafe_b64encode(sealed).decode())


@given(st.text())
def test_any_other_text_is_refused(text):
    with pytest.raises(ValueError):  # noqa: PT011 - which sentence depends on the text
        SEAL.unseal("reasoning", "me", text)


def test_a_secret_key_is_made_once_and_is_for_its_owner_only(tmp_path):
    path = tmp_path / "data" / "secret.key"
    with ThreadPoolExecutor(8) as threads:
        keys = set(threads.map(read_secret_key, [path] * 8))
    assert keys == {path.read_bytes()}
    assert len(path.read_bytes()) == KEY_SIZE
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_is_no_key_is_refused(tmp_path):
    path = tmp_path / "secret.key"
    path.write_bytes(b"short")
    with pytest.raises(ValueError, match=r"secret\.key' is no secret key"):
        read_secret_key(path)
