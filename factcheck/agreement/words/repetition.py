"""A passage that has the statement word for word but for one stretch, whatever it goes on to say.

Of such a passage the two stretches can be told apart without knowing what they name: "stands on the Tovik peninsula"
beside "stands on the Marl tundra, and", نشرت وزارة العدل beside نشرت هيئة الرقابة.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from factcheck.agreement.texts.reading import Reading
from factcheck.language.names.kind_nouns import kind_noun
from factcheck.language.names.names import ARABIC_COMMON, ENGLISH_COMMON
from factcheck.language.normalise import fold
from factcheck.language.words.words import stem

Span: TypeAlias = tuple[int, int]

_WORD = re.compile("[^\\W_](?:[^\\W_]|[\u0300-\u036f\u064b-\u065f\u0670])*(?:['’.-][^\\W_]+)*")
# What may stand between two words of one clause.
_GLUE = re.compile("[\\s\"'“”‘’«»]*")
_STOP = re.compile(r"[.;:!?؛؟][\s\"'“”‘’«»]*\Z|\A\Z")
_MARKS = '"“”«»'
# "The mate, Igor Dalen" goes on behind its comma.
_NAMED_BEHIND = re.compile(r",\s+[A-Z]")
_LONGEST = 6
_SHORTEST_FRAME = 2
# A clause goes on with one of these behind it.
_JOINTS = frozenset(
    map(fold, "and but or who which where when while whose that as ثم حيث لكن بينما فيما التي الذي".split())
)
_JOINED = re.compile(r"و\w{3,}")
_GLUED = re.compile(r"\A[وفبلك]?(?:ال|ل(?=ل))?(?=\w{3})")
# What may stand between the words of one noun phrase, and what is neither of one nor a function word.
_IRREGULAR = """became began came did fell found gave got grew held kept knew led left lost made met paid ran said
    sang sat
    saw sent shot sold stood swam took taught threw told went won wore wrote built bought broke brought chose drew drove
    plays play sits sit stands lies works work rides ride runs becomes holds keeps makes takes goes gives""".split()
_WITHIN = frozenset("the a an of and 's his her its their".split())
_NO_NOUNS = frozenset(
    map(
        fold,
        """only just even still also together alone again away out back home abroad
        فقط أيضا مجرد ربما بسبب جراء إثر رغم نتيجة وسط عبر ضمن لصالح باتجاه بهدف بعدما قبلما سوف بلا دون غير""".split(),
    )
)
_VERB = re.compile(r"\w{2,}(?:ed|ing)|is|are|was|were|has|have|had|" + "|".join(_IRREGULAR))
_ARABIC_VERB = re.compile(r"[وف]?(?:س?ي\w{3,}|ست\w{3,}|ا(?:ست|نت|فت|حت|جت|عت)\w{2,})")


@dataclass(frozen=True, slots=True)
class Token:
    """A written word, function words among them; `key` is what it is compared by, `folded` how it is spelled."""

    key: str
    folded: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Stretches:
    """Where the two texts differ, by offsets."""

    stated: Span
    found: Span


@lru_cache(maxsize=65_536)
def tokens(text: str) -> tuple[Token, ...]:
    """All words of a text in order."""
    return tuple(Token(*_forms(match[0]), *match.span()) for match in _WORD.finditer(text))


@lru_cache(maxsize=65_536)
def keys_in(text: str) -> frozenset[str]:
    """What the words of a text are compared by."""
    return frozenset(token.key for token in tokens(text))


@lru_cache(maxsize=65_536)
def _heads(text: str) -> frozenset[int]:
    """The places among a text's words at which a sentence begins."""
    found = tokens(text)
    return frozenset(place for place in range(len(found)) if heads_a_clause(found, place, text))


@lru_cache(maxsize=100_000)
def _forms(word: str) -> tuple[str, str]:
    folded = fold(word)
    return stem(word) or folded, folded


def differing_stretch(statement: Reading, passage: Reading) -> Stretches | None:
    """The one stretch of words that a clause of the passage has another for; None where more differs, or a value does.

    None across languages, and where the clause, or the stretch in it, is not whole: it begins with a sentence and ends
    with a clause where the statement does.
    """
    stated, found = tokens(statement.text), tokens(passage.text)
    if statement.language != passage.language or not _may_repeat(stated, keys_in(passage.text)):
        return None
    for first, last, begin, end in _differences(stated, found, passage.text):
        run, other = stated[first:last], found[begin:end]
        if first == 0 and statement.language == "ar" and not (_may_head(run) and _may_head(other)):
            continue
        if _names_a_thing(statement, run) and _names_a_thing(passage, other) and not share_a_word(run, other):
            return Stretches((run[0].start, run[-1].end), (other[0].start, other[-1].end))
    return None


def _may_repeat(stated: Sequence[Token], keys: frozenset[str]) -> bool:
    """Whether enough words are shared, which hardly two texts have."""
    missing = sum(token.key not in keys for token in stated)
    return missing <= _LONGEST and len(stated) - missing >= max(_SHORTEST_FRAME, missing)


def _differences(stated: Sequence[Token], found: Sequence[Token], text: str) -> Iterator[tuple[int, int, int, int]]:
    """From where to where the two differ, as places among their words."""
    size = len(stated)
    heads = _heads(text)
    for start in range(len(found)):
        before = _shared_from(stated, found, start) if found[start].key == stated[0].key else 0
        if before == size or not (before or start in heads):
            continue
        begin = start + before
        for end in range(begin + 1, min(begin + _LONGEST, len(found)) + 1):
            if not run_together(found[begin - 1 if before else begin : end], text):
                break
            behind = _shared_to(stated[before + 1 :], found[end : end + size])
            last = size - behind
            told = before + behind >= max(_SHORTEST_FRAME, last - before) and last - before <= _LONGEST
            ends = ends_a_clause(found, end - 1, text) and not _NAMED_BEHIND.match(text, found[end - 1].end)
            if told and (behind or ends):
                yield before, last, begin, end


def _shared_from(stated: Sequence[Token], found: Sequence[Token], start: int) -> int:
    shared = 0
    for one, other in zip(stated, found[start : start + len(stated)], strict=False):
        if one.key != other.key:
            break
        shared += 1
    return shared


def _shared_to(stated: Sequence[Token], found: Sequence[Token]) -> int:
    """How many words at the end of the statement are those that the passage goes on with; nought where not all are."""
    for size in range(min(len(stated), len(found)), 0, -1):
        if found[size - 1].key != stated[-1].key:
            continue
        if all(one.key == other.key for one, other in zip(stated[-size:], found[:size], strict=True)):
            return size
    return 0


def run_together(run: Sequence[Token], text: str) -> bool:
    """Whether nothing but blanks and quotation marks stands between the words."""
    return all(_GLUE.fullmatch(text, one.end, other.start) for one, other in itertools.pairwise(run))


def heads_a_clause(found: Sequence[Token], place: int, text: str) -> bool:
    """Whether a sentence begins with that word."""
    return place == 0 or _STOP.search(text[found[place - 1].end : found[place].start]) is not None


def ends_a_clause(found: Sequence[Token], place: int, text: str) -> bool:
    """Whether a stop or a joining word comes behind that word."""
    if place + 1 == len(found) or not _GLUE.fullmatch(text, found[place].end, found[place + 1].start):
        return True
    word = found[place + 1].folded
    return word in _JOINTS or _JOINED.fullmatch(word) is not None


def _names_a_thing(reading: Reading, run: Sequence[Token]) -> bool:
    """Whether a stretch has the form of a noun phrase, without a value or a no, which are read elsewhere."""
    start, end = run[0].start, run[-1].end
    if any(value.start < end and start < value.end for value in reading.values):
        return False
    if (
        any(mark in reading.text[start:end] for mark in _MARKS)
        or not any(stem(token.folded) for token in run)
        or not stem(run[-1].folded)
    ):
        return False
    return all(_may_be_of_a_noun(reading.text[token.start : token.end], token.folded) for token in run)


def _may_be_of_a_noun(written: str, folded: str) -> bool:
    """Whether a word may stand in a noun phrase: no verb, as far as its form tells, and no preposition."""
    if folded in _WITHIN or (folded.startswith("ال") and stem(folded)):
        return True
    if folded in ENGLISH_COMMON or folded in ARABIC_COMMON or not stem(folded) or folded in _NO_NOUNS:
        return not written.islower() and written.isascii() and stem(folded) != ""
    return not is_verb(written, folded)


def is_verb(written: str, folded: str) -> bool:
    """Whether a word has the form of a verb, as far as that tells."""
    return (written.islower() and _VERB.fullmatch(folded) is not None) or _ARABIC_VERB.fullmatch(folded) is not None


def _may_head(run: Sequence[Token]) -> bool:
    """Whether an Arabic sentence that begins with the stretch begins with no verb."""
    return run[0].folded.startswith("ال") or kind_noun(run[0].folded) != ""


def share_a_word(run: Sequence[Token], other: Sequence[Token]) -> bool:
    """Whether two stretches have a word of matter in common that says more than of what kind they are."""
    bare = {_GLUED.sub("", token.folded) for token in run if not kind_noun(token.folded)}
    return any(
        _GLUED.sub("", token.folded) in bare for token in other if stem(token.folded) and not kind_noun(token.folded)
    )
