"""Names as facts: by capitals in English, by places and titles in Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.language.exonyms import canonical_place, place_forms
from factcheck.language.facts import TypedFact
from factcheck.language.names import ARABIC_COMMON, ENGLISH_COMMON, bare_word
from factcheck.language.normalise import fold

_CAPITAL = r"(?:[A-Z](?:\.[A-Z])+\.?|[A-Z\u00c0-\u00d6\u00d8-\u00de](?:\w|['’](?!s\b))*(?:-\w+)*)"
_ENGLISH_NAME = re.compile(
    rf"(?<![\w-]){_CAPITAL}(?:\s(?:(?:of|the|de|del|la|van|von|bin|ibn|al|el|ul)\s){{0,2}}{_CAPITAL}|\s(?:al|el|ad|as|ash|an|ar|at|az)-{_CAPITAL}"
    r"|-(?:al|el|ul)-" + _CAPITAL + r"){0,7}"
)
_WORD = re.compile(r"[^\W\d_](?:[\w.'’-]*\w\.?)?")
_POSSESSIVE = re.compile(r"['’]s?\Z")
_ORDINARY_ENDING = re.compile(r".{3,}(?:ing|ly|ed|tions?|ments?|ness)")
_SENTENCE_START = re.compile(r"(?:\A|[.!?:;\n]\s*)[\"“'‘(]*\Z")

_ARABIC_WORD = re.compile("[\u0620-\u065f\u0670-\u06d3]+")
_LONGEST_PLACE = 4
_TITLES = frozenset(
    fold(word)
    for word in """الرئيس رئيس الوزير وزير السيد السيدة الملك الأمير الجنرال العقيد العميد اللواء الفريق الدكتور السفير سفير
    المستشار الشيخ القائد الزعيم الأمين النائب المتحدث الناطق البابا السلطان المشير الخارجية الدفاع الوزراء العام باسم""".split()
)
_TITLE_ADJECTIVES = frozenset(
    fold(word) for word in "الراحل السابق الأسبق الجديد الحالي المنتخب المخلوع آنذاك الأعلى الأول".split()
)
_NAME_LINKS = frozenset(fold(word) for word in "عبد بن ابن أبو أبي آل أم دي فون الله".split())


def find_names(text: str, language: str) -> list[TypedFact]:
    """Names in order: kind "place" with its English name as value where it is a known one, else kind "name" folded."""
    return list(_english_names(text) if language == "en" else _arabic_names(text))


def _english_names(text: str) -> Iterator[TypedFact]:
    for match in _ENGLISH_NAME.finditer(text):
        words = [(word.start() + match.start(), word.end() + match.start()) for word in _WORD.finditer(match[0])]
        words = _without_common_ends(text, words)
        if not words:
            continue
        start = words[0][0]
        end = words[-1][1]
        end -= len(found[0]) if (found := _POSSESSIVE.search(text[start:end])) else 0
        lone = len(words) == 1
        if end - start < 2 or (lone and _is_ordinary(text, start, end)):
            continue
        yield _named(text, start, end, "en")


def _without_common_ends(text: str, words: list[tuple[int, int]]) -> list[tuple[int, int]]:
    while words and _is_common(text[slice(*words[0])]):
        words = words[1:]
    while words and _is_common(text[slice(*words[-1])]):
        words = words[:-1]
    return words


def _is_common(word: str) -> bool:
    return word.lower() in ENGLISH_COMMON and not (word.isupper() and len(word) > 1)


def _is_ordinary(text: str, start: int, end: int) -> bool:
    """A single capitalised word at the head of a sentence that looks like an ordinary one."""
    if not _SENTENCE_START.search(text, max(0, start - 4), start):
        return False
    word = text[start:end]
    return bool(_ORDINARY_ENDING.fullmatch(word)) and fold(word) not in place_forms("en")


def _named(text: str, start: int, end: int, language: str) -> TypedFact:
    written = text[start:end]
    place = canonical_place(fold(written), language)
    return TypedFact("place" if place else "name", written, start, end, place or " ".join(fold(written).split()))


def _arabic_names(text: str) -> Iterator[TypedFact]:
    words = [(match.start(), match.end(), bare_word(match[0])) for match in _ARABIC_WORD.finditer(text)]
    at = 0
    while at < len(words):
        size = _place_size(text, words, at)
        if size:
            yield _arabic_place(text, words, at, size)
            at += size
            continue
        first, size = _titled_name(text, words, at)
        if size:
            yield _named(text, words[first][0], words[first + size - 1][1], "ar")
        at = first + size if size else at + 1


def _place_size(text: str, words: list[tuple[int, int, str]], at: int) -> int:
    forms = place_forms("ar")
    for size in range(_LONGEST_PLACE, 0, -1):
        span = words[at : at + size]
        if len(span) == size and " ".join(word for _, _, word in span) in forms:
            return size if _adjacent(text, span) else 0
    return 0


def _adjacent(text: str, span: list[tuple[int, int, str]]) -> bool:
    return all(not text[left[1] : right[0]].strip() for left, right in zip(span, span[1:], strict=False))


def _arabic_place(text: str, words: list[tuple[int, int, str]], at: int, size: int) -> TypedFact:
    start, end = words[at][0], words[at + size - 1][1]
    place = canonical_place(" ".join(word for _, _, word in words[at : at + size]), "ar")
    return TypedFact("place", text[start:end], start, end, place)


def _titled_name(text: str, words: list[tuple[int, int, str]], at: int) -> tuple[int, int]:
    """Index of the first word of the name after a title at `at`, and its length in words (0: no name)."""
    if fold(text[slice(*words[at][:2])]).lstrip("وفبل") not in _TITLES and words[at][2] not in _BARE_TITLES:
        return at, 0
    first = at + 1
    while first < len(words) and _describes(words[first][2], fold(text[slice(*words[first][:2])])):
        first += 1
    size = 0
    wanted = 2
    while size < wanted and first + size < len(words) and _may_be_name(text, words, first, size):
        wanted += fold(text[slice(*words[first + size][:2])]) in _NAME_LINKS
        size += 1
    return first, size if size >= 2 else 0


_BARE_TITLES = frozenset(title.removeprefix("ال") for title in _TITLES)


def _describes(bare: str, folded: str) -> bool:
    return folded in _TITLES or folded in _TITLE_ADJECTIVES or bare in place_forms("ar")


def _may_be_name(text: str, words: list[tuple[int, int, str]], first: int, size: int) -> bool:
    start, end, bare = words[first + size]
    if text[words[first + size - 1][1] : start].strip():
        return False
    folded = fold(text[start:end])
    return len(folded) > 1 and folded not in ARABIC_COMMON and bare not in ARABIC_COMMON
