"""Names as facts: by capitals in English, by places and titles in Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from factcheck.language.facts import TypedFact
from factcheck.language.names.cities import LONGEST_CITY, Found, arabic_city, english_city
from factcheck.language.names.exonyms import bodies, canonical_place, place_forms
from factcheck.language.names.homographs import is_another_word
from factcheck.language.names.names import ARABIC_COMMON, ENGLISH_COMMON, bare_word, heads_a_sentence
from factcheck.language.names.ordinary_words import ORDINARY_WORDS
from factcheck.language.normalise import fold
from factcheck.language.quantities.number_words import NUMBER_WORDS
from factcheck.language.quantities.ordinals import DEFINITE

# A letter may be written with its accent after it.
_LETTER = r"[\w\u0300-\u036f]"
_CAPITAL = rf"(?:[A-Z](?:\.[A-Z])+\.?|[A-Z\u00c0-\u00d6\u00d8-\u00de](?:{_LETTER}|['’](?!s\b))*(?:-{_LETTER}+)*)"
_ENGLISH_NAME = re.compile(
    rf"(?<![\w-])(?:St\.\s)?{_CAPITAL}(?:\s(?:(?:of|the|de|del|la|van|von|bin|ibn|al|el|ul)\s){{0,2}}{_CAPITAL}|\s(?:al|el|ad|as|ash|an|ar|at|az)-{_CAPITAL}"
    r"|-(?:al|el|ul)-" + _CAPITAL + r"){0,7}"
)
_ENGLISH_TITLES = frozenset(
    """President Minister Premier King Queen Prince Princess Secretary General Colonel Major Captain Ambassador Senator
    Chancellor Marshal Sheikh Sir Lord Lady Dr Dr. Mr Mr. Mrs Mrs. Ms Ms. Gen. Col. Judge Justice Professor Pope
    Emperor Governor Mayor Spokesman Spokeswoman""".split()
)
_WORD = re.compile(r"[^\W\d_](?:[\w\u0300-\u036f.'’-]*[\w\u0300-\u036f]\.?)?")
_POSSESSIVE = re.compile(r"['’]s?\Z")
_ORDINARY_ENDING = re.compile(r".{3,}(?:ing|ly|ed|tions?|ments?|ness)")

# "The president accuses": what a headline says that somebody does.
_PRESENT_TENSE = re.compile("ي(?:ست|ت)[\u0621-\u064a]{2,}")
_DOES = frozenset(
    fold(word)
    for word in """يأمر يؤكد يبحث يبدأ يجري يحذر يخضع يدعم يدعو يدين يرأس يرد يرفض يرى يزور يشارك يشكر يشيد يصف يصل يصوت
    يطالب يطلب يعتذر يعتزم يعد يعرب يعقد يعلق يعلن يعود يعين يغادر يفتتح يفوز يقبل يقترح يقول يقيل يكشف يلتقي يلغي
    يلقي يمثل يمنح ينتقد ينفي يهاجم يهدد يهنئ يواجه يواصل يوافق يوجه يوقع""".split()
)
_ARABIC_WORD = re.compile("[\u0620-\u065f\u0670-\u06d3]+")
_LONGEST_PLACE = 4
# How much of what stands before a name tells whether it says where something is.
_BEFORE = 20
_MOST_TITLES = 8
_TITLES = frozenset(
    fold(word)
    for word in """الرئيس رئيس الوزير وزير السيد السيدة الملك الأمير الجنرال العقيد العميد اللواء الفريق
    الدكتور السفير سفير
    المستشار الشيخ القائد الزعيم الأمين النائب المتحدث الناطق البابا السلطان المشير الخارجية الدفاع الوزراء
    العام باسم""".split()
)
# Who somebody is by trade: before a name always with its article.
_TRADES = frozenset(
    fold(word)
    for word in """المهندس المهندسة المعماري المعمارية الطبيب الطبيبة الجراح الشاعر الشاعرة الكاتب الكاتبة الروائي
    الروائية المؤرخ المؤرخة الرسام الرسامة النحات النحاتة الملحن الموسيقار المغني المغنية الفنان الفنانة الممثل الممثلة
    المخرج المخرجة المعلم المعلمة الأستاذ الأستاذة البروفسور البروفيسور المحامي المحامية القاضي القاضية القبطان الكابتن
    الصحفي الصحفية الصحافي الصحافية المدرب اللاعب العداء الرحالة المستكشف الصناعي المصرفي القس المطران البطريرك المفتي
    الإمام الراهب الوالي الحاكم المحافظ العمدة الملكة الأميرة الرئيسة الوزيرة المديرة المدير الدكتورة السفيرة الفيلسوف
    الفيلسوفة الكيميائي الكيميائية الفيزيائي الفيزيائية""".split()
)
_TITLE_ADJECTIVES = frozenset(
    fold(word) for word in "الراحل السابق الأسبق الجديد الحالي المنتخب المخلوع آنذاك الأعلى الأول".split()
)
_NAME_LINKS = frozenset(fold(word) for word in "عبد بن ابن أبو أبي آل أم دي فون الله".split())


def find_names(text: str, language: str) -> list[TypedFact]:
    """Names in order: kind "place" with its English name as value where it is a known one, else kind "name".

    The value of a name is its English one where it is that of a known body, else its folded spelling.
    """
    return list(_english_names(text) if language == "en" else _arabic_names(text))


def find_people(text: str) -> list[TypedFact]:
    """People whom an Arabic text names after their trade ("the architect so and so"), in order.

    What follows a trade need not be a name, so these are for where a name is sure to be told.
    """
    words = _arabic_words(text)
    found: list[TypedFact] = []
    for at, word in enumerate(words):
        if word.folded.removeprefix("و") in _TRADES or word.folded in _TITLES:
            first = at + 1
            while first < len(words) and (_describes(words[first]) or words[first].folded in _TRADES):
                first += 1
            size = _name_at(text, words, first)[1] if first < len(words) and not _has_article(words[first]) else 0
            found += [_arabic_fact(text, words[first : first + size], is_place=False)] if size else []
    return found


def _english_names(text: str) -> Iterator[TypedFact]:
    for match in _ENGLISH_NAME.finditer(text):
        words = [(word.start() + match.start(), word.end() + match.start()) for word in _WORD.finditer(match[0])]
        if titled := _after_title(text, words):
            yield from _places_before(text, words[: -len(titled)])
            words = titled
        words = _without_common_ends(text, words)
        if not words:
            continue
        start = words[0][0]
        end = words[-1][1]
        end -= len(found[0]) if (found := _POSSESSIVE.search(text[start:end])) else 0
        lone = len(words) == 1
        if end - start < 2 or (lone and _is_ordinary(text, start, end)):
            continue
        yield from _hyphenated_places(text, start, end) or [_named(text, start, end)]


def _after_title(text: str, words: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """What follows the last title among `words` ("Norwegian Prime Minister Anna Lind"); empty where none does."""
    last = max((at for at, span in enumerate(words) if text[slice(*span)] in _ENGLISH_TITLES), default=-1)
    return words[last + 1 :] if last >= 0 else []


def _places_before(text: str, words: list[tuple[int, int]]) -> Iterator[TypedFact]:
    return (_named(text, *span) for span in words if fold(text[slice(*span)]) in place_forms("en"))


def _hyphenated_places(text: str, start: int, end: int) -> list[TypedFact]:
    """ "Danish-Swedish" is two places."""
    parts = [(part.start() + start, part.end() + start) for part in re.finditer(r"[^-]+", text[start:end])]
    places = list(_places_before(text, parts))
    return places if len(places) == len(parts) > 1 else []


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
    if not heads_a_sentence(text, start):
        return False
    word = text[start:end]
    if set(fold(word).split("-")) <= NUMBER_WORDS.keys() or fold(word) in ORDINARY_WORDS:
        return True
    return bool(_ORDINARY_ENDING.fullmatch(word)) and fold(word) not in place_forms("en")


def _named(text: str, start: int, end: int) -> TypedFact:
    written = text[start:end]
    place = canonical_place(fold(written), "en") or english_city(written, text[max(0, start - _BEFORE) : start])
    return TypedFact(_kind(place), written, start, end, place or " ".join(fold(written).split()))


def _kind(place: str) -> Literal["name", "place"]:
    return "place" if place and place not in bodies() else "name"


class _Word(NamedTuple):
    start: int
    end: int
    folded: str
    bare: str


def _arabic_names(text: str) -> Iterator[TypedFact]:
    words = _arabic_words(text)
    starts = _place_starts()
    at = 0
    while at < len(words):
        place = _place_size(text, words, at) if words[at].bare in starts else 0
        city = _city_at(text, words, at)
        if city and city.words > place:
            yield _city_fact(text, words[at : at + city.words], city)
            at += city.words
            continue
        first, size = (at, place) if place else _titled_name(text, words, at)
        if size:
            yield _arabic_fact(text, words[first : first + size], is_place=bool(place))
        at = first + max(size, 1) if size else at + 1


def _arabic_words(text: str) -> list[_Word]:
    return [_Word(match.start(), match.end(), *_spellings(match[0])) for match in _ARABIC_WORD.finditer(text)]


@lru_cache(maxsize=100_000)
def _spellings(word: str) -> tuple[str, str]:
    return fold(word), bare_word(word)


@cache
def _place_starts() -> frozenset[str]:
    return frozenset(form.split()[0] for form in place_forms("ar"))


def _place_size(text: str, words: list[_Word], at: int) -> int:
    forms = place_forms("ar")
    for size in range(_LONGEST_PLACE, 0, -1):
        span = words[at : at + size]
        if len(span) == size and " ".join(word.bare for word in span) in forms and _adjacent(text, span):
            return 0 if size == 1 and is_another_word(text, span[0].start, span[0].end) else size
    return 0


def _city_at(text: str, words: list[_Word], at: int) -> Found | None:
    span = words[at : at + LONGEST_CITY + 1]
    while not _adjacent(text, span):
        span = span[:-1]
    start = words[at].start
    city = arabic_city([word.folded for word in span], text[max(0, start - _BEFORE) : start])
    return None if city and city.words == 1 and is_another_word(text, start, words[at].end) else city


def _city_fact(text: str, span: list[_Word], city: Found) -> TypedFact:
    start, end = span[0].start, span[-1].end
    glued = text[start : start + city.glued]
    start += len(glued) if fold(glued) == span[0].folded[: city.glued] else 0
    return TypedFact("place", text[start:end], start, end, city.name)


def _adjacent(text: str, span: list[_Word]) -> bool:
    return all(not text[left.end : right.start].strip() for left, right in pairwise(span))


def _arabic_fact(text: str, span: list[_Word], *, is_place: bool) -> TypedFact:
    start, end = span[0].start, span[-1].end
    if is_place:
        start += _clitics(span[0])
        place = canonical_place(" ".join(word.bare for word in span), "ar")
        return TypedFact(_kind(place), text[start:end], start, end, place)
    return TypedFact("name", text[start:end], start, end, " ".join(word.folded for word in span))


def _clitics(word: _Word) -> int:
    """How many letters of a place name are a conjunction or preposition; the article stays with the name."""
    if len(word.folded) != word.end - word.start:
        return 0
    glued = word.folded[: len(word.folded) - len(word.bare)]
    return len(glued) - 2 if glued.endswith(("لل", "ال")) else len(glued)


def _titled_name(text: str, words: list[_Word], at: int) -> tuple[int, int]:
    """Index of the first word of the name after a title at `at`, and its length in words (0: no name)."""
    if words[at].bare not in _BARE_TITLES and words[at].folded not in _TITLES:
        return at, 0
    office = not words[at].folded.removeprefix("و").startswith("ال")
    first = at + 1
    while first < min(len(words), at + _MOST_TITLES) and (
        _describes(words[first]) or (office and _has_article(words[first]))
    ):
        first += 1
    return _name_at(text, words, first)


def _name_at(text: str, words: list[_Word], first: int) -> tuple[int, int]:
    """`first` and of how many words the name is that begins there (0: none)."""
    size = 0
    wanted = 2
    while size < wanted and first + size < len(words) and _may_be_name(text, words, first + size):
        if not size and words[first].folded.removeprefix("و") in _ORDINALS:
            return first, 0  # "the seventh president", not one of that name
        wanted += words[first + size].folded in _NAME_LINKS
        size += 1
    return first, size if size >= 2 else 0


_ORDINALS = frozenset(word for form in DEFINITE for word in form.split())
_BARE_TITLES = frozenset(title.removeprefix("ال") for title in _TITLES)


def _describes(word: _Word) -> bool:
    return word.folded in _TITLES or word.folded in _TITLE_ADJECTIVES or word.bare in place_forms("ar")


def _has_article(word: _Word) -> bool:
    """As the ministry has of which somebody is the minister; a first name seldom does."""
    return word.folded.startswith(("ال", "وال"))


def _may_be_name(text: str, words: list[_Word], at: int) -> bool:
    word = words[at]
    if text[words[at - 1].end : word.start].strip():
        return False
    if (
        _PRESENT_TENSE.fullmatch(word.folded)
        or word.folded.startswith(("لل", "بال"))
        or text[word.start : word.start + 2] == "بـ"
    ):
        return False
    return len(word.folded) > 1 and word.folded not in ARABIC_COMMON and word.bare not in ARABIC_COMMON
