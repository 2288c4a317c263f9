"""Two spellings of one word made alike: for matching (`fold`), for scanning with offsets kept (`read`), for storing."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from factcheck.language.controls import plain_text

_SAME: dict[str, str] = {
    **dict.fromkeys("‘’‚‛′ʼʻ´", "'"),
    **dict.fromkeys("“”„‟″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
    **dict.fromkeys("\u200b\u200c\u200d\ufeffـ", ""),
    "٫": ".",
    "٬": ",",
    "٪": "%",
    "…": "...",
    # One spelling per sound, the one that careless typists use for both: final ya for alef maqsura, ha for ta marbuta.
    "ى": "ي",
    "ی": "ي",
    "ے": "ي",
    "ة": "ه",
    "ھ": "ه",
    "ہ": "ه",
    "ک": "ك",
    "ٱ": "ا",
    "ı": "i",
    "ł": "l",
    "ø": "o",
    "đ": "d",
}


class UnreadableText(ValueError):
    """The text cannot be read as a statement; the message is one sentence that says why.

    `problem` is `nul`, `surrogate` (`said` holds its `code` and `place`) or `nothing`, for whoever says it otherwise.
    """

    def __init__(self, message: str, problem: str, **said: object) -> None:
        super().__init__(message)
        self.problem = problem
        self.said = said


def _fold_once(text: str) -> str:
    """One round of folding: marks and controls vanish, ligatures become several letters."""
    pieces = unicodedata.normalize("NFKD", "".join(_SAME.get(character, character) for character in text))
    kept = [piece for piece in pieces.casefold() if unicodedata.category(piece) not in {"Mn", "Cf", "Me"}]
    return "".join(str(unicodedata.decimal(piece)) if piece.isdecimal() else _SAME.get(piece, piece) for piece in kept)


def _fold_character(character: str) -> str:
    """The folded spelling of one character: folding it again changes nothing."""
    folded = _fold_once(character)
    while folded != (again := _fold_once(folded)):
        folded = again
    return folded


class _Table(dict[int, str]):
    """Per character, worked out once and kept: `str.translate` then runs at the speed of a dictionary look-up."""

    def __missing__(self, code: int) -> str:
        self[code] = _fold_character(chr(code))
        return self[code]


class _ScanTable(dict[int, str]):
    """One folded character per character, empty for marks; a ligature that folds to several letters stays as it is."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        folded = " " if character.isspace() else _TABLE[code]
        self[code] = folded if len(folded) <= 1 else character
        return self[code]


_RAISED_MARK = re.compile("(?<![mMم])[⁰¹²³⁴-⁹]+")
_TABLE = _Table()
_SCAN = _ScanTable()


def fold(text: str) -> str:
    """`text` as it is compared: compatibility forms resolved, case, accents, diacritics, tatweel and controls gone.

    Alef and hamza carriers become the bare letter, alef maqsura becomes ya, ta marbuta becomes ha (final ha and ta
    marbuta are confused in both directions in real texts; ha is the only spelling that both can share). All digits
    become ASCII, the Arabic decimal and thousands marks `.` and `,`, curly quotes and dashes their plain forms.
    Raised figures are reference marks and become blanks, but for those of a unit (km²).
    Folding twice changes nothing; the length may change (see `read` for offsets).
    """
    return text.lower() if text.isascii() else _without_raised_marks(text).translate(_TABLE)


def _without_raised_marks(text: str) -> str:
    return _RAISED_MARK.sub(lambda mark: " " * len(mark.group()), text)


@dataclass(frozen=True, slots=True)
class Reading:
    """A folded text that remembers where it came from: `source[slice(*span(a, b))]` is what `text[a:b]` was."""

    source: str
    text: str
    offsets: list[int] | None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The slice of the source that a non-empty slice of the folded text stands for, trailing marks included."""
        if self.offsets is None:
            return start, end
        last = self.offsets[end - 1] + 1
        following = self.offsets[end] if end < len(self.offsets) else len(self.source)
        while last < following and unicodedata.category(self.source[last]) in {"Mn", "Lm"}:
            last += 1
        return self.offsets[start], last


def read(text: str) -> Reading:
    """`text` folded for scanning, each character of it traceable to its offset in `text`."""
    if text.isascii():
        return Reading(text, text.lower(), None)
    folded = _without_raised_marks(text).translate(_SCAN)
    if len(folded) == len(text):
        return Reading(text, folded, None)
    return Reading(text, folded, [at for at, character in enumerate(text) if _SCAN[ord(character)]])


_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u00ad\u061c]")


def clean_statement(text: str) -> str:
    """`text` in NFC, without control, bidi and zero-width characters, every run of white space one space.

    Raises UnreadableText for NUL bytes, lone surrogates, and text without a letter or digit.
    """
    if "\x00" in text:
        raise UnreadableText("The text contains a NUL byte, so it is not plain text; send it as UTF-8 text.", "nul")
    broken = next((at for at, character in enumerate(text) if "\ud800" <= character <= "\udfff"), None)
    if broken is not None:
        code = f"U+{ord(text[broken]):04X}"
        raise UnreadableText(
            f"The text contains half a surrogate pair ({code}) at character {broken + 1}, so it is not valid Unicode.",
            "surrogate",
            code=code,
            place=broken + 1,
        )
    cleaned = " ".join(unicodedata.normalize("NFC", _INVISIBLE.sub("", plain_text(text))).split())
    if not any(character.isalnum() for character in cleaned):
        raise UnreadableText("The text has no letters or digits, so there is nothing in it to check.", "nothing")
    return cleaned
