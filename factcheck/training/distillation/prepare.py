"""All that the student learns from, as files: what is labelled, and what the teacher is still to judge."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from multiprocessing.pool import Pool
from pathlib import Path

from factcheck.language.detect import detect_language
from factcheck.training.distillation.across import across_rows
from factcheck.training.distillation.material import english_rows, translated_rows
from factcheck.training.distillation.rows import ACROSS_ROWS, Row, read_rows, write_rows
from factcheck.training.generate import make_pairs, read_translations, switch_pairs
from factcheck.training.lexicon import learn_lexicon
from factcheck.training.pairs import LabelledPair, read_pairs, read_sets, write_pairs
from factcheck.training.plan import GENERAL, PUBLIC
from factcheck.training.reading import as_read
from factcheck.training.splits import Translation, held_out_part, split_translations, training_part
from factcheck.training.switching import switch
from factcheck.training.word_vectors import learn_lexicon_of_words

_SEED = 31
_EVENTS = 30_000
_SWITCHED = 240_000
_PROCESSES = 2
_SWITCHED_ACROSS = 13_000
_LONGEST_SWITCHED = 400


def prepare(folder: Path, output: Path) -> None:
    """Writes `labelled.jsonl.xz` and `unlabelled.jsonl.xz`, and what neither is made of.

    That is `held_out.jsonl` and, with the development pairs, `measured.jsonl.xz`.
    """
    sets = read_sets(folder / "train", PUBLIC)
    shown, kept = split_translations(read_translations(folder / "parallel_en_ar.jsonl"))
    held_out = held_out_part(sets)
    made = make_pairs(held_out, kept, GENERAL.events_held_out, GENERAL.seed + 2)
    write_pairs(output / "held_out.jsonl", {**held_out, **made})
    measured = [*read_pairs(output / "held_out.jsonl"), *read_pairs(folder / "dev" / "dev.jsonl")]
    seen = training_part(sets)
    labelled = _labelled(seen, shown)
    with Pool(_PROCESSES) as pool:
        write_rows(output / "measured.jsonl.xz", pool.imap(_as_row, measured, 500))
        write_rows(output / "labelled.jsonl.xz", pool.imap(_as_row, labelled, 500))
        write_rows(output / "unlabelled.jsonl.xz", _unlabelled(seen, shown, pool))


def prepare_across(folder: Path, translations: Path, output: Path) -> None:
    """Writes `across.jsonl.xz`: of the pairs' own translations and of others, and of what `prepare` left there."""
    source = random.Random(_SEED)
    shown, _ = split_translations(read_translations(folder / "parallel_en_ar.jsonl"))
    further = read_translations(translations)
    rows = read_rows([output / "labelled.jsonl.xz", output / "unlabelled.jsonl.xz"])
    english = [row.read for row in rows if row.english == () and len(row.passage) <= _LONGEST_SWITCHED]
    chosen = source.sample(english, min(_SWITCHED_ACROSS, len(english)))
    lexicon = {**learn_lexicon_of_words(), **learn_lexicon(shown)}
    with Pool(_PROCESSES) as pool:
        write_rows(output / ACROSS_ROWS, across_rows([*shown, *further], chosen, lexicon, pool, source))


def _labelled(sets: Mapping[str, Sequence[LabelledPair]], translations: Sequence[Translation]) -> list[LabelledPair]:
    made = make_pairs(sets, translations, _EVENTS, _SEED)
    made["switched"] = switch_pairs(sets, translations, _SEED)
    return [replace(pair, origin=name) for name, pairs in {**sets, **made}.items() for pair in pairs]


def _as_row(pair: LabelledPair) -> Row:
    passage, statement = as_read(pair)
    english = all(detect_language(text) == "en" for text in (pair.passage, pair.statement))
    return Row(passage, statement, pair.label, pair.origin, () if english and pair.origin != "switched" else None)


def _unlabelled(
    sets: Mapping[str, Sequence[LabelledPair]], translations: Sequence[Translation], pool: Pool
) -> Iterator[Row]:
    source = random.Random(_SEED)
    rows = list({row.read: row for row in english_rows(sets, source)}.values())
    yield from rows
    yield from pool.imap(_read, translated_rows(translations, source), 500)
    lexicon = learn_lexicon(translations)
    chosen = source.sample(rows, min(_SWITCHED, len(rows)))
    yield from pool.imap(_read, _switched(chosen, lexicon, source), 500)


def _switched(rows: Sequence[Row], lexicon: Mapping[str, str], source: random.Random) -> Iterator[Row]:
    """Rows with words of one side in the other language; the teacher reads them as they were."""
    for row in rows:
        statement, passage = row.statement, row.passage
        if source.random() < 0.5:
            statement = switch(statement, lexicon, source) or ""
        else:
            passage = switch(passage, lexicon, source) or ""
        if statement and passage:
            yield Row(passage, statement, None, "unlabelled_switched", row.read)


def _read(row: Row) -> Row:
    """With values and names written alike, as a check shows them to the model; the label does not matter here."""
    passage, statement = as_read(LabelledPair(row.passage, row.statement, "neutral", row.origin))
    return replace(row, passage=passage, statement=statement)
