"""What is known within one language, taught across two.

Of a sentence and its translation the one is altered. How the altered sentence stands to the unaltered one is judged in
their own language, which the network does well; the same must hold of the altered one and the translation.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from multiprocessing.pool import Pool

from factcheck.agreement.types import Stance
from factcheck.training.changes import NamePool, change_meaning, change_value, name_pool
from factcheck.training.distillation.altering import alter
from factcheck.training.distillation.material import nearest
from factcheck.training.distillation.rows import Row
from factcheck.training.pairs import LabelledPair
from factcheck.training.reading import as_read
from factcheck.training.splits import Translation
from factcheck.training.switching import switch

ALTERED, CHANGED, SAME, SWITCHED = "across_altered", "across_changed", "across_same", "across_switched"
_ALTERED_TIMES = 2
# Of what is altered, a third is read as the passage; of what is changed, so that each denies the other, two fifths.
_AS_PASSAGE, _CHANGED_AS_PASSAGE = 0.33, 0.4
_MEANING = 0.7
_SWITCHED_STATEMENT = 0.55
_CHUNK = 200


def across_rows(
    translations: Sequence[Translation],
    pairs: Sequence[tuple[str, str]],
    lexicon: Mapping[str, str],
    pool: Pool,
    source: random.Random,
) -> Iterator[Row]:
    """Rows as the network reads them; `english` is the pair in its one language where that is to be judged.

    Made of `translations`, and of (passage, statement) `pairs` in English with words put in Arabic by the `lexicon`.
    """
    made = [row for side in (0, 1) for row in _of_side(translations, side, source)]
    made += _switched(pairs, lexicon, source)
    yield from pool.imap(_read, made, _CHUNK)


def _switched(pairs: Sequence[tuple[str, str]], lexicon: Mapping[str, str], source: random.Random) -> Iterator[Row]:
    for passage, statement in pairs:
        in_statement = source.random() < _SWITCHED_STATEMENT
        said = switch(statement if in_statement else passage, lexicon, source)
        if said:
            read = (passage, said) if in_statement else (said, statement)
            yield Row(*read, None, SWITCHED, (passage, statement))


def _of_side(translations: Sequence[Translation], side: int, source: random.Random) -> Iterator[Row]:
    language = ("en", "ar")[side]
    texts = [row[side] for row in translations]
    names = name_pool([(text, language) for text in texts])
    for row, near in zip(translations, nearest(texts, texts), strict=True):
        text, translation = row[side], row[1 - side]
        yield Row(translation, text, "supports", SAME, None)
        for _ in range(_ALTERED_TIMES):
            altered = alter(text, near, source)
            if altered and source.random() < _AS_PASSAGE:
                yield Row(altered, translation, None, ALTERED, (altered, text))
            elif altered:
                yield Row(translation, altered, None, ALTERED, (text, altered))
        for changed in _changes(text, language, names, source):
            read = (changed, translation) if source.random() < _CHANGED_AS_PASSAGE else (translation, changed)
            yield Row(*read, "refutes", CHANGED, None)


def _changes(text: str, language: str, names: NamePool, source: random.Random) -> Iterator[str]:
    change = change_value(text, language, names, source)
    if change:
        yield change.text
    turned = change_meaning(text, language, source) if source.random() < _MEANING else None
    if turned:
        yield turned


def _read(row: Row) -> Row:
    """With values and names written alike, as a check shows them to the model, in the pair that is judged too."""
    passage, statement = _as_read(row.passage, row.statement)
    english = _as_read(*row.english) if row.english else row.english
    return replace(row, passage=passage, statement=statement, english=english)


def _as_read(passage: str, statement: str) -> tuple[str, str]:
    unknown: Stance = "neutral"  # reading does not look at it
    return as_read(LabelledPair(passage, statement, unknown, ALTERED))
