"""Which thing of a kind is spoken of: "the bill on housing", "wheat prices", أسعار القمح."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product

from factcheck.agreement.matters.rival_things import things
from factcheck.agreement.texts.matter import keys_of
from factcheck.agreement.texts.reading import Reading
from factcheck.language.names.names import bare_word, name_key
from factcheck.language.normalise import fold
from factcheck.language.words.words import Word, stem

# Between a word and the one that tells which is meant: "bill on housing"; in Arabic it stands right behind.
_OF = re.compile(r"\s+(?:of|on|for|among|about|against)\s+(?:(?:the|an?|its|their|his|her|new)\s+)*", re.IGNORECASE)
_NEXT_TO = re.compile(r"(?:['’]s)?(?:\s+|-)")
_SPACE = re.compile(r"\s+")
# Of what an Arabic word is told stands behind it, at times behind a preposition.
_TO_ITS_SUBJECT = re.compile(r"\s+(?:(?:في|على|من)\s+)?")
# Which one of a kind is meant is not told by these.
_ANY = frozenset(
    map(
        stem,
        "new old latest current national domestic foreign total overall average country nation government state "
        "الجديد جديد الجديدة القديم البلاد الدولة الوطنية المحلية الحالي الإجمالي الكلي".split(),
    )
)
# These stand for anything that is decided, and "it was rejected by 40 votes" does not tell what was.
_GENERAL = frozenset(
    map(
        stem,
        "measure plan proposal move step decision offer idea matter text draft motion request application vote votes "
        "scheme initiative bid إجراء خطة اقتراح مقترح خطوة قرار عرض فكرة مسألة نص مسودة طلب مشروع مبادرة "
        "صوت أصوات تصويت".split(),
    )
)
_SHORT = 2
# Words between which and what they are told of these stand tell when and why it happened.
_ADVERBIAL = frozenset(
    fold(word)
    for word in """رغم برغم بسبب جراء إثر أثر وسط قبيل بعيد عقب نتيجة نحو حول ضد بشأن أمام مقابل بفعل بفضل لدى ضمن
    حسب وفق طبقا وفقا خلال إبان أثناء بحلول منتصف مطلع تحت فوق داخل خارج عبر دون بدون سوى باستثناء
    تجاه إزاء حيال رغما فضلا""".split()
)
_LONGEST = 3
# Of what these words are told; the others are no words for what is done to something, or happens to it.
_OF_THE_SUBJECT = frozenset({"change", "strength"})
_OF_THE_OBJECT = frozenset({"consent", "support", "beginning", "ruling", "trade", "outcome"})


def may_be_others(statement: Reading, stated: Word, passage: Reading, found: Word, concept: str) -> bool:
    """Whether the opposed words of that concept may be told of two things.

    Of things that have no word in common, or of what has the same name but for a word beside it.
    """
    if concept in _OF_THE_SUBJECT:
        told, other = _subject(statement, stated), _subject(passage, found)
        nearest = (told[-1:], other[-1:]) if statement.language == passage.language == "en" else (told, other)
    elif concept in _OF_THE_OBJECT:
        told, other = _clause(statement, stated), _clause(passage, found)
        nearest = _objects(statement, stated), _objects(passage, found)
    else:
        return False
    return _are_other(statement, nearest[0], passage, nearest[1]) or _have_other_modifiers(
        statement, _telling(told), passage, _telling(other)
    )


def _have_other_modifiers(statement: Reading, stated: Sequence[Word], passage: Reading, found: Sequence[Word]) -> bool:
    """Whether a word of both has other words beside it on either side, of which the other text knows none."""
    for word, other in product(stated, found):
        if keys_of(statement.text, [word]) & keys_of(passage.text, [other]):
            own = [each for each in _modifiers(statement, word, stated) if not _is_in(each, statement, passage)]
            others = [each for each in _modifiers(passage, other, found) if not _is_in(each, passage, statement)]
            if own and others:
                return True
    return False


def _telling(words: Sequence[Word]) -> list[Word]:
    return [word for word in words if word.stem not in _ANY]


def _are_other(statement: Reading, stated: Sequence[Word], passage: Reading, found: Sequence[Word]) -> bool:
    if any(all(word.stem in _GENERAL for word in told) for told in (stated, found)):
        return False
    return not any(_is_in(word, statement, passage) for word in stated) and not any(
        _is_in(word, passage, statement) for word in found
    )


def _is_in(word: Word, reading: Reading, other: Reading) -> bool:
    if keys_of(reading.text, [word]) & (other.term_keys | other.known_stems):
        return True
    written = _text(reading, word)
    others = [_text(other, each) for each in other.words]
    sound = name_key(written)
    if things([written]) & things(others) or (len(sound) > _SHORT and sound in map(name_key, others)):
        return True
    return reading.language == other.language == "ar" and bool(_bare(written) & _bare(*others))


def _bare(*words: str) -> frozenset[str]:
    """Arabic words without an article; لل may be the article behind a preposition or not."""
    return frozenset([*map(bare_word, words), *(word[1:] for word in map(fold, words) if word.startswith("لل"))])


def _modifiers(reading: Reading, head: Word, clause: Sequence[Word]) -> list[Word]:
    """The words that stand right before (in English) and behind a word, or behind its preposition."""
    at, text = clause.index(head), reading.text
    found: list[Word] = []
    english = reading.language == "en"
    if english and at and _NEXT_TO.fullmatch(text, clause[at - 1].end, head.start):
        found.append(clause[at - 1])
    if at + 1 < len(clause) and (_OF if english else _SPACE).fullmatch(text, head.end, clause[at + 1].start):
        found.append(clause[at + 1])
    return found


def _subject(reading: Reading, word: Word) -> list[Word]:
    """Of what something is told: in English what stands before it, in Arabic what is next to it, on either side.

    In English behind it where nothing stands before: "a rise in oil prices".
    """
    before, behind = _around(reading, word)
    if reading.language == "en":
        return before or behind
    return [*_run(reading, word, before), *_run(reading, word, behind)]


def _run(reading: Reading, word: Word, others: Sequence[Word]) -> list[Word]:
    """The words next to a word and to each other, in the order of the text."""
    found: list[Word] = []
    forwards = bool(others) and others[0].start > word.start
    last, between = word, _TO_ITS_SUBJECT if forwards else _SPACE
    for each in (others if forwards else others[::-1])[:_LONGEST]:
        start, end = (last.end, each.start) if forwards else (each.end, last.start)
        if fold(_text(reading, each)) in _ADVERBIAL or not between.fullmatch(reading.text, start, end):
            break
        found.append(each)
        last, between = each, _SPACE
    return found if forwards else found[::-1]


def _clause(reading: Reading, word: Word) -> list[Word]:
    before, behind = _around(reading, word)
    return [*before, *behind]


def _objects(reading: Reading, word: Word) -> list[Word]:
    """What stands behind a word in its clause; in Arabic without the subject, unless that stands before it."""
    before, behind = _around(reading, word)
    return behind[1:] if reading.language == "ar" and not before else behind


def _around(reading: Reading, word: Word) -> tuple[list[Word], list[Word]]:
    places = {token.start for token in reading.clauses.beside(word) if not token.is_date}
    clause = [each for each in reading.words if each.start in places]
    return [each for each in clause if each.end <= word.start], [each for each in clause if each.start >= word.end]


def _text(reading: Reading, word: Word) -> str:
    return reading.text[word.start : word.end]
