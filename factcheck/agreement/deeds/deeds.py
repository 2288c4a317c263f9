"""Who does what to whom, and what goes from where to where, as far as the words between two names tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from factcheck.agreement.deeds.missions import KNOWN_MISSIONS, mission_between
from factcheck.agreement.deeds.mutual import tells_of_a_way
from factcheck.agreement.deeds.periphrasis import phrased_deeds, told_in_phrase
from factcheck.agreement.texts.deed_words import (
    GIVING,
    GIVING_FIRST,
    LIKE_A_VERB,
    LISTED_DEEDS,
    LOSING,
    ORDER,
    PARTICIPLE,
    SAYING,
    deeds_in,
    is_mutual,
    tells_a_transfer,
    transfers_in,
)
from factcheck.agreement.texts.matter import keys_of
from factcheck.agreement.texts.reading import Reading
from factcheck.language.names.kind_nouns import kind_noun
from factcheck.language.names.things_named import ARABIC_THINGS, ENGLISH_THINGS
from factcheck.language.normalise import fold
from factcheck.language.words.words import outside

Span: TypeAlias = tuple[int, int]

KNOWN_DEEDS = LISTED_DEEDS | phrased_deeds() | KNOWN_MISSIONS
_LONGEST = 90
_END_OF_CLAUSE = {
    "en": re.compile(
        r"[.;:!?()]|,\s+to\b|\b(?:who|which|that|whose|whom|when|while|where|because|although|though|but|if|since)\b"
    ),
    "ar": re.compile(r"[.;:!?؟؛()،]|(?<!\w)(?:الذي|التي|الذين|عندما|لكن|ثم|حيث|بينما|ان|بعد|قبل)(?!\w)"),
}
_PREPOSITION = {
    "en": re.compile(r"\b(?:by|from|to|of|on|over|against|than|in|at|for|as|after|before|under|near|into)\b"),
    "ar": re.compile(r"(?<!\w)(?:من\s+(?:قبل|جانب|طرف)|علي\s+يدي?|بواسطه|امام|من|الي|علي|في|عن|لدي|عند)(?!\w)"),
}
_BY = frozenset({"by", "علي يد", "علي يدي", "من قبل", "من جانب", "من طرف", "بواسطه"})
_FROM, _TO = frozenset({"from", "من"}), frozenset({"to", "الي"})
_OF_DEEDS = frozenset({"", "of", "on", "over", "against", "than", "after", "علي"})
_BE = re.compile(r"\A\s*,|\b(?:is|was|are|were|became|becomes|be|been)\b|'s\b|’s\b")
_GENITIVE = re.compile(r"\A['’]s\b")
_BEFORE_FIRST = {"en": re.compile(r"\b(?:of|by)\s+(?:the\s+)?\Z"), "ar": re.compile(r"(?<!\w)(?:في|علي|عن|ب|الي)\s*\Z")}
_FROM_FIRST = re.compile(r"(?:\bfrom|(?<!\w)من)\s+(?:the\s+)?\Z")
_TO_FIRST = re.compile(r"\bto\s+(?:the\s+)?\Z")
# "The club of Brovo" is what Brovo is.
_CALLED = re.compile(rf"\A(?:the\s+)?(?:{'|'.join(ENGLISH_THINGS)})\s+of\s+(?:the\s+)?\Z")
# "The army of Kenya" does what Kenya does, and whoever meets "four diplomats of Peru" meets Peru.
_BODIES = "army|armies|forces|troops|government|navy|fleet|police|parliament|team|side|squad|those|people"
_OF_A_BODY = re.compile(rf"(?<!\w)(?:the\s+)?(?:{_BODIES}|diplomats|citizens|nationals|envoys)\s+of\s+(?:the\s+)?\Z")
# "Kenya's army", "the firm's lawyers".
_ITS_BODY = re.compile(
    rf"\A['’]s?\s+(?:(?!of\b|in\b|by\b)[\w-]+\s+){{0,2}}?(?:{_BODIES}|soldiers|ships|planes|jets|bombers|warplanes|artillery"
    r"|cavalry|infantry|militia|fighters|lawyers|management|board|negotiators|players)\b"
)
_ARABIC_BODIES = frozenset(map(fold, "جيش قوات حكومة بحكومة أسطول شرطة برلمان منتخب فريق".split()))
_OF_PEOPLE = re.compile(rf"(?<!\w)(?:{'|'.join(map(fold, 'دبلوماسيين مواطنين رعايا'.split()))})\s+من\s+\Z")
# هُزم أمام: the one named first was beaten.
_BEATEN = re.compile(r"(?<!\w)[وف]?هزمت?(?!\w)")
_ITS = re.compile(r"\w{2,}(?:ها|هم|ه)")
_ORDERED = frozenset({"deed:order"})
_STOP = re.compile(r"[.;:,!?()؟؛،]")
_END_OF_SENTENCE = re.compile(r"[.;!?؟؛](?=\s|\Z)")
_WORDS_BEFORE = re.compile(r"(?:[^\s.;:!?؟؛()،]+\s+){1,4}\Z")


@dataclass(frozen=True, slots=True)
class Deed:
    """`flow` for what passes from one to the other; `forward` where it goes from the name that stands first.

    `keys` tell what is done, in either language.
    """

    kind: Literal["deed", "flow"]
    forward: bool
    keys: frozenset[str]


def deed_between(reading: Reading, first: Span, second: Span) -> Deed | None:
    """What stands between two names of a text, `first` before `second`; None where it tells no deed that has a side."""
    between = fold(reading.text[first[1] : second[0]])
    if len(between) > _LONGEST or _END_OF_CLAUSE[reading.language].search(between):
        return None
    before = fold(_words_before(reading, first[0]))
    if mission := mission_between(reading.language, before, between):
        return Deed("deed", forward=True, keys=frozenset({mission}))
    if phrase := _in_a_phrase(reading, first, second, between):
        return phrase
    if is_mutual(between):
        return None
    if reading.language == "ar":
        return _in_arabic(reading, first, second, between)
    return _in_english(reading, first, second, between)


def _in_a_phrase(reading: Reading, first: Span, second: Span, between: str) -> Deed | None:
    before = fold(_words_before(reading, first[0]))
    if _BEFORE_FIRST[reading.language].search(before):
        return None
    after = fold(_STOP.split(reading.text[second[1] : second[1] + _LONGEST], maxsplit=1)[0])
    told = told_in_phrase(reading.language, before, between.strip(), after.strip())
    return Deed("deed", told.forward, frozenset({told.deed})) if told else None


def _in_english(reading: Reading, first: Span, second: Span, between: str) -> Deed | None:
    before = _OF_A_BODY.sub("", _CALLED.sub("", fold(reading.text[: first[0]])))
    between = _ITS_BODY.sub("", _OF_A_BODY.sub("", between))
    if _BEFORE_FIRST["en"].search(before) or SAYING.search(between):
        return None
    last = _last_preposition(between, "en")
    gap = first[1], second[0]
    if order := ORDER.search(between):
        return Deed("deed", order["before"] is not None, _ORDERED)
    before = fold(_words_before(reading, first[0]))
    if last == "by" and _TO_FIRST.search(before) and tells_a_transfer(before):
        return Deed("flow", forward=False, keys=_what_passes(reading, (first, second)))
    if last == "by":
        return _deed(_verbs(reading, *gap, PARTICIPLE)[-1:], deeds_in(between), forward=False)
    if last == "to" and LOSING.search(between):
        return _deed([], deeds_in(between), forward=False)
    if last in _FROM | _TO or GIVING.search(between):
        return _flow(reading, first, second, between, forward=last not in _FROM)
    if last not in _OF_DEEDS:
        return None
    if _GENITIVE.match(between) and not last:
        return _of_an_owner(reading, gap, between)
    if not last:
        return _deed(_verbs(reading, *gap, LIKE_A_VERB), deeds_in(between), forward=True)
    # "The Syrian capital of Damascus" is one thing under two names.
    told = [_keys(reading, *gap)] if last != "of" or _BE.search(between) else []
    return _deed(told, deeds_in(between), forward=True)


def _of_an_owner(reading: Reading, gap: Span, between: str) -> Deed | None:
    """What the second is to the first, "Alden's teacher Breck"; with a verb between, what is his does it, not he."""
    if _verbs(reading, *gap, LIKE_A_VERB):
        return None
    return _deed([_keys(reading, *gap)], deeds_in(between), forward=False)


def _says_of_what(between: str) -> bool:
    """Whether nothing stands between two Arabic names, or only what the second is: "its neighbour", شركة."""
    words = between.split()
    return len(words) <= 1 and all(
        word in ARABIC_THINGS or word in _ARABIC_BODIES or _ITS.fullmatch(word) for word in words
    )


def _without_things(before: str) -> str:
    words = before.split()
    while words and (words[-1] in ARABIC_THINGS or words[-1] in _ARABIC_BODIES or words[-1].startswith("ال")):
        words.pop()
    return " ".join(words)


def _deed(told: Sequence[frozenset[str]], known: frozenset[str], *, forward: bool) -> Deed | None:
    keys = known.union(*told)
    return Deed("deed", forward, keys) if keys else None


def _in_arabic(reading: Reading, first: Span, second: Span, between: str) -> Deed | None:
    if reading.text[second[0] :].startswith("و") and not between.strip():
        return None
    before = _words_before(reading, first[0])
    between = _OF_PEOPLE.sub("", between)
    last = _last_preposition(between, "ar")
    keys = _keys(reading, first[1], second[0]) | _keys(reading, first[0] - len(before), first[0])
    keys |= deeds_in(f"{fold(before)} {between}")
    told = f"{fold(before)} {between}"
    if last in _BY or (last == "امام" and (LOSING.search(told) or _BEATEN.search(told))):
        return Deed("deed", forward=False, keys=keys)
    if last == "امام":
        return None
    if _says_of_what(between) and GIVING_FIRST.search(_without_things(fold(before))):
        return Deed("flow", forward=True, keys=_what_passes(reading, (first, second)))
    if last in _FROM | _TO:
        if not _leads_it(between, last):
            return None
        return _flow(reading, first, second, f"{fold(before)} {between}", forward=last in _TO)
    if last not in _OF_DEEDS or _BEFORE_FIRST["ar"].search(fold(before)):
        return None
    return Deed("deed", forward=True, keys=keys) if keys else None


def _leads_it(between: str, preposition: str) -> bool:
    """Whether the preposition leads the second name, with no more between than what that is: "from the minister Saleh".

    "Fearing the loss of reserves" is told of no giver, though "from" stands in it.
    """
    behind = between[between.rfind(preposition) + len(preposition) :].split()
    return all(word.startswith("ال") or word in ARABIC_THINGS or kind_noun(word) for word in behind)


def _flow(reading: Reading, first: Span, second: Span, between: str, *, forward: bool) -> Deed | None:
    """What passes from one to the other, where the words say so or lead in both: "from Lyon to Geneva"."""
    before = fold(reading.text[: first[0]])
    leads = _FROM_FIRST.search(before)
    if not leads and not tells_a_transfer(between):
        return None
    if leads and tells_of_a_way(_STOP.split(before)[-1]):
        return None
    return Deed("flow", forward, _what_passes(reading, (first, second)))


def _what_passes(reading: Reading, parties: Sequence[Span]) -> frozenset[str]:
    """The words and amounts of the sentence, the two parties apart."""
    start, end = _sentence(reading.text, parties)
    words = [word for word in outside(reading.words, parties) if start <= word.start and word.end <= end]
    amounts = (value for value in reading.values if value.kind != "date" and start <= value.start and value.end <= end)
    return keys_of(reading.text, words) | {f"value:{value.value}" for value in amounts}


def transfers_of(reading: Reading, first: Span, second: Span) -> frozenset[str]:
    """The kinds of transfer of which the sentence of two names tells, up to the second and its verb."""
    start, end = _sentence(reading.text, (first, second))
    return transfers_in(fold(reading.text[start : min(end, second[1] + _LONGEST)]))


def _sentence(text: str, parties: Sequence[Span]) -> Span:
    first, second = parties
    start = max((match.end() for match in _END_OF_SENTENCE.finditer(text, 0, first[0])), default=0)
    end = _END_OF_SENTENCE.search(text, second[1])
    return start, end.start() if end else len(text)


def _words_before(reading: Reading, start: int) -> str:
    found = _WORDS_BEFORE.search(reading.text[max(0, start - _LONGEST) : start])
    return found[0] if found else ""


def _last_preposition(between: str, language: str) -> str:
    found = _PREPOSITION[language].findall(between)
    return " ".join(found[-1].split()) if found else ""


def _keys(reading: Reading, start: int, end: int) -> frozenset[str]:
    return keys_of(reading.text, [word for word in reading.words if start <= word.start and word.end <= end])


def _verbs(reading: Reading, start: int, end: int, form: re.Pattern[str]) -> list[frozenset[str]]:
    """The keys of each word between that has the form of a verb, and not the capital of a title."""
    words = [word for word in reading.words if start <= word.start and word.end <= end]
    texts = [(word, reading.text[word.start : word.end]) for word in words]
    return [keys_of(reading.text, [word]) for word, text in texts if text.islower() and form.fullmatch(text)]
