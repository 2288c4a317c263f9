"""Bytes to text, rightly or with a reason why not."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sources.readers.encoding import clean_extracted, decode
from sources.readers.errors import RefusedFile

ENGLISH = "The café on the hill was opened in 1931 by the brothers – “the two bakers” – and it is still there today."
ARABIC = "افتتح المقهى على التل في عام 1931 من قبل الأخوين، وهو ما زال قائماً إلى اليوم في المدينة القديمة."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_english_in_each_encoding(encoding: str) -> None:
    assert decode(ENGLISH.encode(encoding)) == ENGLISH


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1256", "iso8859_6"])
def test_arabic_in_each_encoding(encoding: str) -> None:
    assert decode(ARABIC.encode(encoding, "ignore")) == ARABIC.encode(encoding, "ignore").decode(encoding).lstrip(
        "\ufeff"
    )


def test_a_wrong_declaration_is_not_believed() -> None:
    assert decode(ARABIC.encode("cp1256"), declared="iso-8859-1") == ARABIC
    assert decode(ARABIC.encode("utf-8"), declared="windows-1252") == ARABIC
    assert decode(ENGLISH.encode("cp1252"), declared="no-such-encoding") == ENGLISH
    assert decode(ENGLISH.encode("cp1252"), declared="utf-8") == ENGLISH


def test_newlines_become_one_kind_and_the_mark_is_dropped() -> None:
    assert decode("\ufeffone\r\ntwo\rthree\n".encode()) == "one\ntwo\nthree\n"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"The bridge was \x00 built.", "NUL"),
        ("The bridge was \x00 built.".encode("utf-16"), "NUL"),
        (b"The bridge \xed\xa0\x80 was built.", "surrogate"),
        (b"\xff\xfe" + b"a\x00\x00\xd8b\x00", "UTF-16"),
        (bytes(range(1, 256)) * 20, "encoding|binary"),
        ("Мост был построен в тысяча девятьсот тридцать первом году.".encode("koi8-r"), "encoding"),
        (b"plain words " + b"\x01\x02\x03\x04" * 10, "binary"),
    ],
)
def test_what_is_no_text_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    with pytest.raises(RefusedFile, match=reason):
        decode(data)


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    text = ""
    with suppress(RefusedFile):
        text = decode(data)
    assert "\x00" not in text
    assert "\r" not in text
    text.encode()


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_utf8_text_comes_back_as_it_was(text: str) -> None:
    assert decode(text.encode()) == text.removeprefix("\ufeff")


@given(st.text())
def test_extracted_text_can_always_be_stored(text: str) -> None:
    cleaned = clean_extracted(text + "\ud800")
    cleaned.encode()
    assert "\x00" not in cleaned
