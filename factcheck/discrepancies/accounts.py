"""What is left of an amount by the sentence after the one that tells of its reduction."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from factcheck.discrepancies.differences import contradict
from factcheck.discrepancies.inner.amounts import same_unit
from factcheck.discrepancies.inner.ledger import Ledger, describe_rest, ledger_of, rest_is_wrong
from factcheck.discrepancies.inner.template import Template, slot, template_of, words
from factcheck.discrepancies.narrative import Told
from factcheck.language.facts import TypedFact

_AMOUNT = "cm"
# Who tells of it may stand first; another step between the reduction and what was left may not.
_LEAD = r"\A(?P<lead>[^.;:!?؟⟨⟩]{0,45}?)"
_REMAINED = words(
    "remained, remains, there remained, there remains, was left with, were left with, was left owing, still owed,"
    "still owes, the remaining, the remainder, the balance, what remained, what was left, بقي, بقيت, يبقى, تبقى, يتبقى,"
    "تتبقى, المتبقي, المتبقية, الباقي, الباقية, الرصيد المتبقي"
)
_REST = (
    re.compile(rf"{_LEAD}{_REMAINED}[^.;:!?؟⟨⟩]{{0,30}}?{slot('rest', _AMOUNT)}"),
    re.compile(rf"{_LEAD}{slot('rest', _AMOUNT)}\s+(?:{words('remained, was left, were left, is left, are left')})"),
)
_ANOTHER_STEP = re.compile(
    words(
        "after, afterwards, then, later, subsequently, now, today, currently, by, when, if, would, could, until, since,"
        "بعد, ثم, لاحقا, الآن, اليوم, حاليا, عندما, لو, منذ, حتى"
    )
)
_SENTENCES = 3


@dataclass(frozen=True, slots=True)
class WrongAccount:
    """Amounts that do not go together, each with the number of its sentence, in the order of telling."""

    rule: str
    amounts: tuple[tuple[int, TypedFact], ...]
    expected: str = ""


def find_wrong_accounts(sentences: Sequence[Told]) -> Iterator[WrongAccount]:
    """Remainders that do not fit the reduction told just before them, or of which two are given."""
    templates = [template_of(told.reading) for told in sentences]
    for at, template in enumerate(templates):
        ledger = ledger_of(template)
        if ledger is None or ledger.rest is not None or not (ledger.taken or ledger.share):
            continue
        rests = list(_rests_after(sentences, templates, at))
        for number, rest in rests:
            whole = replace(ledger, rest=rest)
            if ledger.whole is not None and rest_is_wrong(whole):
                amounts = tuple((at, fact) for fact in _stated(ledger))
                yield WrongAccount("rest", (*amounts, (number, rest)), describe_rest(whole))
        yield from _two_rests(ledger, rests)


def _rests_after(sentences: Sequence[Told], templates: Sequence[Template], at: int) -> Iterator[tuple[int, TypedFact]]:
    """The remainders that the sentences right after one give, as long as they tell of nothing else."""
    for number in range(at + 1, min(at + _SENTENCES, len(sentences))):
        rest = _rest_alone(templates[number])
        if sentences[number].heading != sentences[at].heading or rest is None:
            return
        yield number, rest


def _rest_alone(template: Template) -> TypedFact | None:
    """The remainder in a sentence that gives it first of all, and no other amount of its kind."""
    match = next((found for pattern in _REST if (found := pattern.search(template.text))), None)
    if match is None or _ANOTHER_STEP.search(match["lead"]):
        return None
    rest = template.fact(match, "rest")
    others = [fact for fact in template.facts if fact is not rest and fact.kind in (rest.kind, "percentage", "number")]
    return None if others else rest


def _two_rests(ledger: Ledger, rests: Sequence[tuple[int, TypedFact]]) -> Iterator[WrongAccount]:
    for (first, one), (second, other) in pairwise(rests):
        if contradict(one, other) and same_unit([fact for fact in (one, ledger.whole or ledger.taken) if fact]):
            yield WrongAccount("two_rests", ((first, one), (second, other)))


def _stated(ledger: Ledger) -> list[TypedFact]:
    """The whole and what was taken from it, by its share where the amount is not stated, in the order of the text."""
    amounts = [fact for fact in (ledger.whole, ledger.taken or ledger.share) if fact is not None]
    return sorted(amounts, key=lambda fact: fact.start)
