from __future__ import annotations

import json
from collections.abc import Sequence
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from factcheck.agreement.types import Judgement, Reason, ReasonKind, Stance, ValueSpan
from factcheck.evaluation import mutations
from factcheck.evaluation.mutants import Mutant, changed_values, turned
from factcheck.evaluation.mutations import Changed
from factcheck.evaluation.rows import Pair, Supported, read_supported
from factcheck.language.extract import extract_facts
from factcheck.training.changes import Change

ENGLISH = "Norway lent the museum 40 paintings in 1994."
ARABIC = "أعارت النرويج المتحف 40 لوحة في عام 1994."


def repeating(statement: str) -> Supported:
    return Supported(Pair(statement, statement, "supports", None, "test"), statement, repeats=True)


def mutant(passage: str = "In 1994 the museum got 40 paintings.") -> Mutant:
    fact = next(fact for fact in extract_facts(ENGLISH, "en") if fact.text == "1994")
    text = ENGLISH.replace("1994", "1990")
    change = Change(text, "date", "1994", "1990", fact.start)
    return Mutant(Pair(text, passage, "refutes", "en", "test"), change, fact, 0)


def judgement(stance: Stance, *reasons: Reason) -> Judgement:
    return Judgement(stance, {"supports": 0.1, "refutes": 0.1, "neutral": 0.8}, list(reasons))


def reason(
    stated: str | None, found: str | None, passage: str, *, agrees: bool = False, kind: ReasonKind = "date"
) -> Reason:
    text = mutant().pair.statement
    return Reason(kind, agrees, span(text, stated), span(passage, found), "")


def span(text: str, part: str | None) -> ValueSpan | None:
    return ValueSpan(part, text.index(part), text.index(part) + len(part), part) if part is not None else None


PASSAGE = mutant().pair.passage


@pytest.mark.parametrize(
    ("given", "named"),
    [
        (reason("1990", "1994", PASSAGE), True),
        (reason("1990", "In 1994", PASSAGE, kind="relation"), True),
        (reason("1990", "1994", PASSAGE, agrees=True), False),
        (reason("1990", None, PASSAGE), False),
        (reason("1990", "40", PASSAGE), False),
        (reason("40", "40", PASSAGE), False),
        (reason(None, "1994", PASSAGE), False),
    ],
)
def test_a_change_is_named_by_both_its_values(given: Reason, named: bool) -> None:
    changed = Changed(mutant(), judgement("supports"), judgement("refutes", given))
    assert changed.named is named


def test_a_value_in_other_words_is_the_value() -> None:
    passage = "The museum got 40 paintings on 3 May 1994."
    given = reason("1990", "3 May 1994", passage)
    assert Changed(mutant(passage), judgement("supports"), judgement("refutes", given)).named


def test_a_flip_goes_from_support_to_refutation() -> None:
    assert Changed(mutant(), judgement("supports"), judgement("refutes")).flipped
    always_refuting = Changed(mutant(), judgement("refutes"), judgement("refutes"))
    assert always_refuting.refuted
    assert not always_refuting.flipped
    given = reason("1990", "1994", PASSAGE)
    assert not Changed(mutant(), judgement("supports"), judgement("neutral", given)).named


def test_every_kind_of_value_is_changed_once_and_the_same_beside_any_passage() -> None:
    other = Supported(Pair(ENGLISH, ARABIC, "supports", None, "test"), ARABIC, repeats=True)
    found = changed_values([repeating(ENGLISH), other, repeating("Peace was made in Chad.")])
    kinds = [(each.unchanged, each.change.kind) for each in found]
    assert len(kinds) == len(set(kinds))
    assert {kind for place, kind in kinds if place == 0} >= {"date", "number"}
    texts = [{each.change.kind: each.pair.statement for each in found if each.unchanged == place} for place in (0, 1)]
    shared = set(texts[0]) & set(texts[1])
    assert shared
    assert all(texts[0][kind] == texts[1][kind] for kind in shared)


def test_turned_statements_that_may_be_true_still_are_left_out() -> None:
    assert turned([repeating("Some of the ships were lost.")])["denied"] == []
    assert turned([repeating("The old mill in New York burned down.")])["opposite"] == []
    assert turned([repeating("She taught history at Fenwick School.")])["roles"] == []
    assert turned([repeating("Imports of wheat fell.")])["opposite"] == []


def test_turned_statements_say_the_contrary_or_the_same_less_precisely() -> None:
    told = turned([repeating("The firm hired 640 workers.")])
    labels = {way: [pair.label for pair in pairs] for way, pairs in told.items() if pairs}
    assert labels == {"denied": ["refutes"], "bound": ["refutes"], "precision": ["supports"]}
    opposite = turned([repeating("The council rejected the plan of 1990.")])["opposite"]
    assert [pair.statement for pair in opposite] == ["The council approved the plan of 1990."]
    roles = turned([repeating("Anna Holt succeeded Peter Sund.")])["roles"]
    assert [pair.statement for pair in roles] == ["Peter Sund succeeded Anna Holt."]


def evaluate(path: Path, *options: str) -> dict[str, Any]:
    out = StringIO()
    call_command("evaluate", "mutations", str(path), "--json", *options, stdout=out)
    return dict(json.loads(out.getvalue()))


@pytest.fixture
def translations(tmp_path: Path) -> Path:
    path = tmp_path / "translations.jsonl"
    path.write_text(json.dumps({"en": ENGLISH, "ar": ARABIC}, ensure_ascii=False), encoding="utf-8")
    return path


def test_translations_are_read_in_all_directions(translations: Path) -> None:
    rows = read_supported(translations)
    assert [(row.pair.statement, row.pair.passage) for row in rows] == [
        (ENGLISH, ENGLISH),
        (ENGLISH, ARABIC),
        (ARABIC, ARABIC),
        (ARABIC, ENGLISH),
    ]
    assert [row.witness for row in rows] == [ARABIC, ARABIC, ENGLISH, ENGLISH]
    assert all(row.repeats for row in rows)


def test_figures_stand_for_all_kinds_and_directions(translations: Path) -> None:
    figures = evaluate(translations)
    assert figures["unchanged"] == 4
    assert set(figures["directions"]) == {"en", "ar", "mixed"}
    parts = figures["directions"].values()
    assert sum(part["changed"] for part in parts) == figures["changed"] > 0
    assert sum(kind["changed"] for kind in figures["kinds"].values()) == figures["changed"]
    assert figures["directions"]["en"]["supported"] == figures["directions"]["en"]["flipped_and_named"] == 1.0
    assert "wrong" not in figures


def test_only_what_was_supported_can_flip(translations: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def judge(pairs: Sequence[Pair]) -> list[Judgement]:
        """Bears out what is repeated word by word; refutes whatever else there is, and gives no reason."""
        return [judgement("supports" if pair.statement == pair.passage else "refutes") for pair in pairs]

    monkeypatch.setattr(mutations, "judge_as_check", judge)
    figures = evaluate(translations)
    within = sum(figures["directions"][direction]["changed"] for direction in ("en", "ar"))
    assert 0 < within < figures["changed"]
    assert figures["refuted"] == 1.0
    assert figures["of_supported"] == {"changed": within, "flipped": 1.0, "flipped_and_named": 0.0}
    assert figures["directions"]["mixed"]["of_supported"]["changed"] == 0


def test_what_was_missed_is_listed_when_asked_for(translations: Path) -> None:
    figures = evaluate(translations, "--wrong")
    not_named = [row for row in figures["wrong"] if row["what"] in ("not refuted", "not named")]
    assert len(not_named) == round(figures["changed"] * (1 - figures["named"]))
    assert all({"statement", "passage", "direction", "stance"} <= set(row) for row in figures["wrong"])


def test_a_file_without_support_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "pairs.jsonl"
    path.write_text('{"statement": "a", "passage": "b", "label": "neutral"}', encoding="utf-8")
    with pytest.raises(CommandError, match="no row that supports"):
        evaluate(path)
