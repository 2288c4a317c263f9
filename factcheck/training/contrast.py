"""Contrast pairs made from real sentences: the same words with one value changed, restated, left out or carried."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.agreement.types import Stance
from factcheck.language.extract import extract_facts
from factcheck.language.sentences import split_sentences
from factcheck.training.changes import NamePool, change_meaning, change_value, name_pool
from factcheck.training.pairs import LabelledPair
from factcheck.training.restatements import overstate, restate

_SHORTEST, _LONGEST = 40, 260
_LONGEST_PARAGRAPH = 420
_DATE_PHRASE = {
    "en": r",?\s*\b(?:on|in|since|during|by|until)\s+(?:the\s+)?{}",
    "ar": r"،?\s*(?:في|منذ|خلال|حتى)\s+(?:ال)?(?:عام|سنة|يوم)?\s*{}",
}
_SHARE_IN_PARAGRAPH = 0.3
_SHARE_UNCHANGED = 0.25


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences that stand together, in one language."""

    sentences: Sequence[str]
    language: str


def paragraphs(texts: Sequence[str], language: str) -> list[Paragraph]:
    """Each text once, cut into sentences of a usable length; texts without one are left out."""
    found = []
    for text in dict.fromkeys(texts):
        sentences = [text[start:end].strip() for start, end in split_sentences(text, language)]
        usable = [sentence for sentence in sentences if _SHORTEST <= len(sentence) <= _LONGEST]
        if usable:
            found.append(Paragraph(usable, language))
    return found


def contrast_pairs(corpus: Sequence[Paragraph], source: random.Random) -> list[LabelledPair]:
    """Pairs of every kind that the sentences allow, origin "contrast"."""
    names = name_pool([(sentence, part.language) for part in corpus for sentence in part.sentences])
    return [pair for part in corpus for pair in _of_paragraph(part, names, source)]


def translation_pairs(translations: Sequence[tuple[str, str]], source: random.Random) -> list[LabelledPair]:
    """Pairs across languages from (English, Arabic) sentences in the order of their texts, origin "translation"."""
    names = name_pool([row for english, arabic in translations for row in ((english, "en"), (arabic, "ar"))])
    pairs: list[LabelledPair] = []
    for place, both in enumerate(translations):
        near = [*translations[max(0, place - 2) : place], *translations[place + 1 : place + 3]]
        for passage_at, statement_at in ((0, 1), (1, 0), (0, 0), (1, 1)):
            pairs += _of_translation(both, near, (passage_at, statement_at), names, source)
    return pairs


def _of_translation(
    both: tuple[str, str],
    near: Sequence[tuple[str, str]],
    sides: tuple[int, int],
    names: NamePool,
    source: random.Random,
) -> Iterator[LabelledPair]:
    passage, statement = both[sides[0]], both[sides[1]]
    language = ("en", "ar")[sides[1]]
    if sides[0] != sides[1]:
        yield _pair(passage, statement, "supports", "translation")
    for changed, label in _variants(statement, language, names, source):
        yield _pair(passage, changed, label, "translation")
    if near:
        yield _pair(source.choice(near)[sides[0]], statement, "neutral", "translation")


def _of_paragraph(part: Paragraph, names: NamePool, source: random.Random) -> Iterator[LabelledPair]:
    sentences = list(part.sentences)
    for place, sentence in enumerate(sentences):
        passage = _surrounded(sentences, place, source)
        yield from (
            _pair(passage, changed, label, "contrast")
            for changed, label in _variants(sentence, part.language, names, source)
        )
        yield from _about_dates(sentence, part.language, names, source)
        others = [other for other in sentences if other != sentence]
        if others:
            yield _pair(source.choice(others), sentence, "neutral", "contrast")
        shorter = _shortened(sentence)
        if shorter:
            yield _pair(passage, shorter, "supports", "contrast")
        if source.random() < _SHARE_UNCHANGED:
            yield _pair(passage, sentence, "supports", "contrast")


def _variants(statement: str, language: str, names: NamePool, source: random.Random) -> Iterator[tuple[str, Stance]]:
    changed = change_value(statement, language, names, source)
    if changed:
        yield changed.text, "refutes"
    if source.random() < 0.5:
        turned = change_meaning(statement, language, source)
        if turned:
            yield turned, "refutes"
    said = restate(statement, language, source)
    if said:
        yield said, "supports"
    if source.random() < 0.5:
        beyond = overstate(statement, language, source)
        if beyond:
            yield beyond, "refutes"


def _about_dates(sentence: str, language: str, names: NamePool, source: random.Random) -> Iterator[LabelledPair]:
    """The passage without its date says nothing of it; with a date carried as its context, it does."""
    dates = [fact for fact in extract_facts(sentence, language) if fact.kind == "date"]
    if len(dates) != 1:
        return
    phrase = re.search(_DATE_PHRASE[language].format(re.escape(dates[0].text)) + r"(?!\w)", sentence)
    if phrase is None:
        return
    undated = (sentence[: phrase.start()] + sentence[phrase.end() :]).strip(" ,،")
    if len(undated) < _SHORTEST:
        return
    yield _pair(undated, sentence, "neutral", "contrast")
    carried = f"{dates[0].text}: {undated}"
    yield _pair(carried, sentence, "supports", "contrast")
    changed = change_value(dates[0].text, language, names, source)
    if changed and changed.kind == "date":
        yield _pair(f"{changed.text}: {undated}", sentence, "refutes", "contrast")


def _surrounded(sentences: Sequence[str], place: int, source: random.Random) -> str:
    """The sentence alone, or at times in its paragraph."""
    if len(sentences) > 1 and source.random() < _SHARE_IN_PARAGRAPH:
        whole = " ".join(sentences[max(0, place - 1) : place + 2])
        if len(whole) <= _LONGEST_PARAGRAPH:
            return whole
    return sentences[place]


def _shortened(sentence: str) -> str | None:
    """Without a parenthesis, or without what hangs on a final relative clause."""
    shorter = re.sub(r"\s*\([^()]*\)", "", sentence)
    shorter = re.sub(r",\s+(?:which|who|where)\b[^,]*\.$", ".", shorter)
    return shorter if shorter != sentence and len(shorter) >= _SHORTEST else None


def _pair(passage: str, statement: str, label: Stance, origin: str) -> LabelledPair:
    return LabelledPair(passage, statement, label, origin)
