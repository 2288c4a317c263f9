"""What pairs made of real sentences say is what their making makes true."""

from __future__ import annotations

import random

from factcheck.language.extract import extract_facts
from factcheck.training.contrast import contrast_pairs, paragraphs, translation_pairs
from factcheck.training.pairs import LabelledPair, balanced, mix
from factcheck.training.restatements import overstate, restate
from factcheck.training.splits import held_out_part, split_translations, training_part

TEXTS = [
    "The lighthouse of Norby was built in 1871 by the engineer Maria Olsen. "
    "It burned down on 4 May 1902 and was never rebuilt on the same rock.",
    "The harbour of Velden shipped 6,301 barrels in 1934. Its crane was sold to Kenya for 4.2 million dollars in 1951.",
]
TRANSLATIONS = [
    ("The harbour shipped 6,301 barrels in 1934.", "شحن الميناء 6301 برميل في عام 1934."),
    ("The crane was sold to Kenya in 1951.", "بيعت الرافعة إلى كينيا في عام 1951."),
    ("The lighthouse was built in 1871.", "بنيت المنارة في عام 1871."),
]


def test_every_kind_of_contrast_is_made_and_none_contradicts_itself() -> None:
    pairs = contrast_pairs(paragraphs(TEXTS * 2, "en"), random.Random(3))
    assert {pair.label for pair in pairs} == {"supports", "refutes", "neutral"}
    for pair in pairs:
        assert pair.statement
        if pair.label == "refutes":
            assert pair.statement not in pair.passage


def test_a_passage_without_its_date_is_neutral_and_with_the_date_before_it_supports() -> None:
    pairs = contrast_pairs(paragraphs(TEXTS, "en"), random.Random(3))
    full = "The harbour of Velden shipped 6,301 barrels in 1934."
    labels = {pair.passage: pair.label for pair in pairs if pair.statement == full}
    assert labels["The harbour of Velden shipped 6,301 barrels."] == "neutral"
    assert labels["1934: The harbour of Velden shipped 6,301 barrels."] == "supports"
    dated = {passage: label for passage, label in labels.items() if passage[:4].isdigit() and passage[:4] != "1934"}
    assert set(dated.values()) == {"refutes"}


def test_translations_support_across_languages_and_neighbours_do_not() -> None:
    pairs = translation_pairs(TRANSLATIONS, random.Random(3))
    across = {(pair.passage, pair.statement): pair.label for pair in pairs}
    english, arabic = TRANSLATIONS[0]
    assert across[english, arabic] == across[arabic, english] == "supports"
    others = {text for pair in TRANSLATIONS[1:] for text in pair}
    assert all(pair.label == "neutral" for pair in pairs if pair.statement == english and pair.passage in others)


def test_a_restated_value_is_less_exact_and_an_overstated_one_is_false() -> None:
    text = "The ferry carried 6,301 people on 3 March 1934."
    said = {restate(text, "en", random.Random(seed)) for seed in range(30)} - {None}
    assert any(sentence and "in 1934" in sentence for sentence in said)
    for sentence in said:
        assert sentence is not None
        counts = [fact for fact in extract_facts(sentence, "en") if fact.kind in ("count", "number")]
        for fact in counts:
            amount = fact.value["amount"] if isinstance(fact.value, dict) else fact.value
            assert isinstance(amount, int | float)
            assert amount <= 6301 if fact.bound == "at_least" else abs(amount - 6301) <= 315
    false = overstate(text, "en", random.Random(1))
    assert false is not None
    assert "6,301" not in false


def test_held_out_passages_are_never_trained_on() -> None:
    rows = [LabelledPair(f"Passage {number}.", "Statement.", "neutral", "fever") for number in range(500)]
    seen, kept = training_part({"fever": rows})["fever"], held_out_part({"fever": rows})["fever"]
    assert len(seen) + len(kept) == 500
    assert 5 < len(kept) < 80
    assert not {pair.passage for pair in seen} & {pair.passage for pair in kept}
    shown, last = split_translations(TRANSLATIONS * 10)
    assert [*shown, *last] == TRANSLATIONS * 10


def test_a_mix_has_the_amounts_asked_for_and_a_balance_as_many_of_each_label() -> None:
    rows = [LabelledPair("p", f"s{number}", "supports" if number % 4 else "refutes", "a") for number in range(40)]
    rows += [LabelledPair("p", f"n{number}", "neutral", "a") for number in range(6)]
    assert len(mix({"a": rows}, {"a": 100}, random.Random(1))) == 100
    assert mix({"a": rows}, {"a": 9}, random.Random(1)) == mix({"a": rows}, {"a": 9}, random.Random(1))
    labels = [pair.label for pair in balanced(rows, random.Random(1))]
    assert labels.count("supports") == labels.count("refutes") == labels.count("neutral") == 6
