"""Bytes to text: a byte order mark, else strict UTF-8, else the candidate that reads as English or Arabic."""

from __future__ import annotations

import codecs
import re
import unicodedata

from charset_normalizer import from_bytes

from sources.readers.errors import RefusedFile
from sources.readers.language import detect_language

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LEGACY = ("cp1252", "cp1256", "iso8859_6", "mac_roman")
_LEAST_PLAUSIBLE = 0.5
_MOST_ACCENTED = 0.25
# Articles and prepositions, without which no Arabic is written and which a wrong encoding does not produce.
_ARABIC_WORDS = re.compile(r"(?<!\w)(?:[وفبك]?ال\w{2,}|من|في|على|إلى|الى|عن|أن|ان)(?!\w)")
_FEWEST_ARABIC_WORDS = 0.1
_SAMPLE = 200_000
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_TAG = re.compile(r"<[^<>]{0,2000}>")
_BINARY = "it holds binary data, not text"


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of a file, newlines as `\\n`, byte order mark dropped.

    `declared` is what the file says of itself; it is believed only where strict UTF-8 does not fit and the text then
    reads as one of our languages. `RefusedFile` for binary data, NUL characters and halves of surrogate pairs.
    """
    text = _decode_marked(data)
    if text is None:
        text = _decode_unmarked(data, declared)
    if "\x00" in text:
        raise RefusedFile(f"it holds a NUL character (at character {text.index(chr(0)) + 1:,})")
    if len(_CONTROL.findall(text)) > len(text) * 0.01:
        raise RefusedFile(_BINARY)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def clean_extracted(text: str) -> str:
    """Text that a library pulled out of a file, without control characters and halves of surrogate pairs."""
    text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).replace("\ufeff", "")


def _decode_marked(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                name = encoding.upper().removesuffix("-LE").removesuffix("-BE")
                raise RefusedFile(f"it begins as {name} and is not ({error.reason} at byte {error.start:,})") from error
    return None


def _decode_unmarked(data: bytes, declared: str | None) -> str:
    if b"\x00" in data:
        return _decode_wide(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        _refuse_surrogates(data, error.start)
    return _decode_legacy(data, declared)


def _decode_wide(data: bytes) -> str:
    """UTF-16 without its mark shows as NUL bytes in every other place; any other NUL is not text."""
    even, odd = data[0::2].count(0), data[1::2].count(0)
    encoding = "utf-16-le" if odd >= even else "utf-16-be"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = ""
    if text and "\x00" not in text and detect_language(text):
        return text
    raise RefusedFile(f"it holds NUL bytes (the first at byte {data.index(0) + 1:,}), so it is binary data, not text")


def _refuse_surrogates(data: bytes, at: int) -> None:
    try:
        data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return
    raise RefusedFile(f"it holds half of a surrogate pair, which is no character (at byte {at + 1:,})")


def _decode_legacy(data: bytes, declared: str | None) -> str:
    """The best candidate by how much of it is letters of our two languages as people write them."""
    candidates = dict.fromkeys(filter(None, [_known(declared), *_LEGACY]))
    guess = from_bytes(data[:_SAMPLE], threshold=0.3).best()
    if guess is not None:
        candidates[guess.encoding] = None
    best, best_score = "", _LEAST_PLAUSIBLE
    for encoding in candidates:
        text = _strict(data, encoding)
        if text and (score := _plausibility(text[:_SAMPLE])) > best_score:
            best, best_score = text, score
    if not best:
        raise RefusedFile("its encoding cannot be told: it is not UTF-8 and reads as neither English nor Arabic")
    return best


def _known(encoding: str | None) -> str | None:
    try:
        return codecs.lookup(encoding).name if encoding else None
    except (LookupError, ValueError):
        return None


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeError, LookupError):
        return None


def _plausibility(text: str) -> float:
    """0 where the text is of neither language, else the share of its non-ASCII characters that belong in it."""
    text = _TAG.sub(" ", text)
    language = detect_language(text)
    if language is None or len(_CONTROL.findall(text)) > len(text) * 0.01:
        return 0.0
    foreign = [character for character in text if not character.isascii()]
    if language == "en" and sum(map(str.isalpha, foreign)) > _MOST_ACCENTED * sum(map(str.isalpha, text)):
        return 0.0
    if language == "ar" and len(_ARABIC_WORDS.findall(text)) < _FEWEST_ARABIC_WORDS * len(text.split()):
        return 0.0
    fitting = sum(1 for character in foreign if _fits(character, language))
    return (1 + fitting) / (1 + len(foreign))


def _fits(character: str, language: str) -> bool:
    if unicodedata.category(character) in {"Pd", "Pi", "Pf", "Zs"} or character in "•…£€©®°":
        return True
    name = unicodedata.name(character, "")
    return name.startswith("ARABIC" if language == "ar" else "LATIN SMALL LETTER")
