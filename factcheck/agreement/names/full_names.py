"""Stretches that stand in each other's place word for word: two full names of one class, or a name and who it may be.

"Nahr al-Sakr" and "Nahr al-Ghazal" are two rivers, the Senate of Orme and the Court of Orme two bodies; "the capital"
may be any town, and "the ministry" any ministry.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.agreement.texts.concepts import concepts
from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.values.compare import Relation
from factcheck.agreement.values.pairing import Pairing
from factcheck.agreement.words.repetition import Span, Stretches, differing_stretch, tokens
from factcheck.language.facts import TypedFact
from factcheck.language.names.bearer_words import DESCRIBES_A_BODY
from factcheck.language.names.exonyms import canonical_place
from factcheck.language.names.given_names_more import MORE_GIVEN_NAMES
from factcheck.language.names.kind_nouns import BODIES, bare_kind, kind_noun
from factcheck.language.names.names import bare_word
from factcheck.language.normalise import fold
from factcheck.language.words.words import stem

_ARTICLE = "ال"
_PERSON, _SETTLEMENT = "person", "settlement"
_OPENS, _CLOSES = '"“«‘', '"”»’'
_GENERAL = frozenset(
    map(
        fold,
        """old new young former late great big small large local first last famous well known unknown same other
        national international state royal current retired veteran
        القديم القديمة الجديد الجديدة الكبير الكبيرة الصغير الصغيرة الشاب الشابة السابق السابقة الراحل الراحلة المحلي
        المحلية الأول الأولى الأخير الأخيرة الشهير الشهيرة المعروف المعروفة نفسه نفسها الآخر الأخرى الوطني الوطنية
        الدولي الدولية الحكومي الحكومية الملكي الملكية الحالي الحالية المتقاعد المتقاعدة المعني المعنية
        المختص المختصة المذكور
        المذكورة العام العامة""".split(),
    )
)
_DEFINITE = frozenset("the this that its his her their our".split())
_INITIALS = 2
_FIT = 1.0


def rivals_in_full(statement: Reading, passage: Reading) -> Iterator[Pairing]:
    """What the passage names in full where the statement, else word for word the same, names another of its class."""
    found = differing_stretch(statement, passage)
    if found is not None and are_two(statement, passage, found):
        yield Pairing(
            _named(statement, found.stated), _named(passage, found.found), Relation.CONFLICTS, _FIT, supposed=True
        )


def _named(reading: Reading, span: Span) -> TypedFact:
    written = reading.text[slice(*span)]
    return TypedFact("name", written, *span, fold(written))


def may_be_one(statement: Reading, passage: Reading, found: Stretches) -> bool:
    """Whether one of the two stretches only says what the other is, or may be: "the ministry", "the capital"."""
    stated, other = _words(statement, found.stated), _words(passage, found.found)
    led = _word_before(statement, found.stated), _word_before(passage, found.found)
    if any(map(kind_noun, led)):
        return False  # what stands behind "the district" is its name
    told = _may_describe([led[0], *stated], other) or _may_describe([led[1], *other], stated)
    return told or _is_short_for(stated, other)


def are_two(statement: Reading, passage: Reading, found: Stretches) -> bool:
    """Whether both stretches name things of one class in full, and not the same one."""
    if _is_quoted(statement, found.stated) and _is_quoted(passage, found.found):
        return True
    if may_be_one(statement, passage, found) or _is_met_elsewhere(statement, passage, found):
        return False
    one, other = _class_in_full(statement, found.stated), _class_in_full(passage, found.found)
    return bool(one) and (one == other or {one, other} <= BODIES)


def _is_met_elsewhere(statement: Reading, passage: Reading, found: Stretches) -> bool:
    """Whether either text has a word of the other's name, as where it lists both: "the engineers Marl and Field"."""
    sides = (statement, found.stated, passage), (passage, found.found, statement)
    for reading, span, other in sides:
        known = {token.folded for token in tokens(other.text)}
        own = [word for word in _words(reading, span) if stem(word) and not kind_noun(word)]
        if any(fold(word) in known for word in own):
            return True
    return False


def _is_quoted(reading: Reading, span: Span) -> bool:
    """Whether it is the title of a work: it stands between quotation marks."""
    start, end = span
    return reading.text[max(0, start - 1) : start] in tuple(_OPENS) and reading.text[end : end + 1] in tuple(_CLOSES)


def _words(reading: Reading, span: Span) -> list[str]:
    start, end = span
    return [reading.text[token.start : token.end] for token in tokens(reading.text) if start <= token.start < end]


def _may_describe(words: Sequence[str], name: Sequence[str]) -> bool:
    """Whether the words are a noun for what things are, and no name, and the other stretch may be one of those.

    The word that leads to them comes first.
    """
    led, *told = words
    heads = {bare_kind(word) for word in told if kind_noun(word)}
    if len(heads) != 1 or not all(map(_only_describes, told)) or not _is_defined(led, told):
        return False
    if all(map(_only_describes, name)) or (name[-1].isascii() and not any(map(_is_capital, name))):
        return False
    named = {bare_kind(word) for word in name if kind_noun(word)}
    return not named or named == heads or {kind_noun(word) for word in [*heads, *named]} == {_SETTLEMENT}


def _is_defined(led: str, words: Sequence[str]) -> bool:
    """Whether it is "the ministry" rather than a ministry, الوزارة rather than وزارة العدل."""
    first = next(word for word in words if stem(word))
    if first.isascii():
        return not {led.lower(), words[0].lower()}.isdisjoint(_DEFINITE)
    return fold(first).startswith(_ARTICLE)


def _is_capital(word: str) -> bool:
    return word[0].isupper() and bool(stem(word))


def _only_describes(word: str) -> bool:
    folded = fold(word)
    if word[0].isupper() and stem(word):
        return folded.endswith(("ian", "ish", "ese"))
    if folded.startswith(_ARTICLE) and folded.endswith(("ي", "يه")) and canonical_place(bare_word(word), "ar"):
        return True
    return bool(kind_noun(word)) or folded in _GENERAL or not stem(word)


def _is_short_for(words: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one has the first letters of the other's words: "EU"."""
    short, long = sorted((words, other), key=len)
    initials = "".join(word[0] for word in long if word[0].isupper())
    return len(short) == 1 and len(initials) >= _INITIALS and short[0].replace(".", "") == initials


def _class_in_full(reading: Reading, span: Span) -> str:
    """What the stretch names with a name of its own; empty where nothing tells."""
    written = _words(reading, span)
    led = _word_before(reading, span)
    if reading.language == "ar":
        return _arabic_class(written, led)
    return _english_class(written, led)


def _word_before(reading: Reading, span: Span) -> str:
    """The word right before a stretch; empty where none is."""
    before = [token for token in tokens(reading.text) if token.end <= span[0]]
    if not before or reading.text[before[-1].end : span[0]].strip(" \"“«'"):
        return ""
    return reading.text[before[-1].start : before[-1].end]


def _english_class(written: Sequence[str], led: str) -> str:
    own = [word for word in written if word[0].isupper() and not (kind_noun(word) or _only_describes(word))]
    kinds = [kind for word in [*reversed(written), led] if (kind := kind_noun(word))]
    capitals = all(word[0].isupper() or not stem(word) or kind_noun(word) for word in written)
    return kinds[0] if own and capitals and kinds else ""


def _arabic_class(written: Sequence[str], led: str) -> str:
    """By its first noun, or that before the stretch: with a name behind it that is no mere description."""
    head, own = (written[0], written[1:]) if kind_noun(written[0]) else (led, written)
    kind = kind_noun(head)
    if not kind or not own:
        return ""
    if kind == _PERSON:
        first = fold(own[0])
        named = first in MORE_GIVEN_NAMES or not (first.startswith(_ARTICLE) or concepts(own[0]))
        return kind if head.startswith(_ARTICLE) and named else ""
    if head.startswith(_ARTICLE):  # "the central bank" is one of its kind
        return kind if fold(own[0]).startswith(_ARTICLE) and fold(own[0]) not in _GENERAL and kind in BODIES else ""
    first = fold(own[0])
    if first.startswith(_ARTICLE):
        return kind
    described = first in DESCRIBES_A_BODY or first.endswith(("يه", "ي")) or bool(concepts(own[0]))
    return "" if described else kind
