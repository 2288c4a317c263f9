"""Pairs nobody has labelled, made of the texts of the public sets: each stands near the ones that were labelled.

A statement is set beside the passages nearest to it, beside statements like it, and altered at random beside its own
passage. Most of what comes of that is about one matter, and what it says of it is for the teacher to judge.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence

import bm25s
import numpy as np

from factcheck.language.sentences import split_sentences
from factcheck.language.words.words import content_words
from factcheck.training.distillation.altering import alter
from factcheck.training.distillation.rows import Row
from factcheck.training.pairs import LabelledPair

_GROUPS = (
    ("fever", "fool_me_twice", "fool_me_twice_neutral", "scifact", "conjnli"),
    ("mnli", "taxinli"),
    ("snli", "contrast_snli", "breaking_nli"),
)
# How many altered statements for each pair; the sets nearest to the task, and small ones, have more.
_ALTERED = {
    "fever": 14,
    "fool_me_twice": 60,
    "fool_me_twice_neutral": 20,
    "scifact": 30,
    "mnli": 12,
    "taxinli": 4,
    "snli": 9,
    "contrast_snli": 7,
    "conjnli": 4,
    "breaking_nli": 2,
}
_NEAR = 8
_CROSSED = 5
_LIKENED = 2
_OF_TRANSLATION = 16
_LONGEST_SENTENCE = 200
Near = Sequence[Sequence[str]]
Translation = tuple[str, str]


def english_rows(sets: Mapping[str, Sequence[LabelledPair]], source: random.Random) -> Iterator[Row]:
    """Each in English on both sides, origin "unlabelled"."""
    for names in _GROUPS:
        pairs = [pair for name in names for pair in sets[name]]
        if not pairs:
            continue
        statements = list(dict.fromkeys(pair.statement for pair in pairs))
        passages = list(dict.fromkeys(pair.passage for pair in pairs))
        near = dict(zip(statements, nearest(statements, statements), strict=True))
        yield from _altered(pairs, near, source)
        yield from _crossed(statements, nearest(passages, statements), source)
        yield from _likened(near, source)
        yield from _sentences(passages, nearest(passages, passages), source)


def nearest(texts: Sequence[str], wanted: Sequence[str]) -> list[list[str]]:
    """For each of `wanted` the texts nearest to it by BM25 over stems, itself left out."""
    ranking = bm25s.BM25()
    ranking.index([_stems(text) for text in texts], show_progress=False)
    asked = [_stems(text) for text in wanted]
    found = ranking.retrieve(asked, k=min(_NEAR + 1, len(texts)), show_progress=False, return_as="documents")
    return [
        [texts[int(place)] for place in np.asarray(row) if texts[int(place)] != text][:_NEAR]
        for text, row in zip(wanted, found, strict=True)
    ]


def _stems(text: str) -> list[str]:
    # A query of no known word at all is answered with an error.
    return [word.stem for word in content_words(text)] or ["-"]


def _altered(pairs: Sequence[LabelledPair], near: Mapping[str, Sequence[str]], source: random.Random) -> Iterator[Row]:
    for pair in pairs:
        for _ in range(_ALTERED[pair.origin]):
            statement = alter(pair.statement, near[pair.statement], source)
            if statement:
                yield _row(pair.passage, statement)


def _crossed(statements: Sequence[str], near: Near, source: random.Random) -> Iterator[Row]:
    for statement, passages in zip(statements, near, strict=True):
        for passage in source.sample(passages, min(_CROSSED, len(passages))):
            yield _row(passage, statement)


def _likened(near: Mapping[str, Sequence[str]], source: random.Random) -> Iterator[Row]:
    """Statements beside statements: one like it, and altered ones on either side."""
    for statement, others in near.items():
        if others:
            yield _row(source.choice(others), statement)
        for _ in range(_LIKENED):
            altered = alter(statement, others, source)
            if altered:
                yield _row(statement, altered) if source.random() < 0.7 else _row(altered, statement)


def _sentences(passages: Sequence[str], near: Near, source: random.Random) -> Iterator[Row]:
    """A sentence of a passage beside a passage near it, and altered beside its own."""
    for passage, others in zip(passages, near, strict=True):
        sentences = [passage[start:end].strip() for start, end in split_sentences(passage, "en")]
        short = [sentence for sentence in sentences if len(sentence) <= _LONGEST_SENTENCE]
        if not short or not others:
            continue
        sentence = source.choice(short)
        yield _row(source.choice(others), sentence)
        altered = alter(sentence, others, source)
        if altered:
            yield _row(passage, altered)


def _row(passage: str, statement: str) -> Row:
    return Row(passage, statement, None, "unlabelled", ())


def translated_rows(translations: Sequence[Translation], source: random.Random) -> Iterator[Row]:
    """Sentences near each other in all four directions, and altered ones beside the original and its translation.

    The teacher reads the English of all, origin "unlabelled_translation".
    """
    english = [row[0] for row in translations]
    arabic_of = dict(translations)
    for one, others in zip(english, nearest(english, english), strict=True):
        for other in others[:6]:
            for passage in (one, arabic_of[one]):
                for statement in (other, arabic_of[other]):
                    yield _translated(passage, statement, (one, other))
        for _ in range(_OF_TRANSLATION):
            altered = alter(one, others, source)
            if altered:
                yield _translated(one, altered, (one, altered))
                yield _translated(arabic_of[one], altered, (one, altered))


def _translated(passage: str, statement: str, english: tuple[str, str]) -> Row:
    return Row(passage, statement, None, "unlabelled_translation", english)
