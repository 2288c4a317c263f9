"""One pair of passages judged: what cannot both be true, or the label that says why it can."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.agreement.names.metonyms import is_state
from factcheck.discrepancies.conflicts import Conflict, Label, LookAlike
from factcheck.discrepancies.difference import Difference
from factcheck.discrepancies.differences import Parallel, parallel_wording, turns_the_order
from factcheck.discrepancies.independent import judge_independent
from factcheck.discrepancies.neighbours import Neighbourhood
from factcheck.discrepancies.pair import STATED_KINDS, Pair
from factcheck.discrepancies.settings import SETTINGS
from factcheck.discrepancies.subjects import of_other_subjects
from factcheck.discrepancies.translation import unmatched
from factcheck.discrepancies.values import met
from factcheck.language.names.names import name_keys
from sources.models import Passage

# More values that differ at once tell of another text, even in a copy.
_MOST_CHANGES = 3
# Sentences of one text next to each other are a list.
_LIST = 2


def judge_pair(passage: Passage, near: Passage, neighbourhood: Neighbourhood) -> list[Conflict | LookAlike]:
    """What the pair disagrees in; a look-alike where it only seems so; nothing for texts on different matters.

    The result is the same from either side.
    """
    one, other = sorted((passage, near), key=lambda each: each.pk)
    pair = Pair(one, other, neighbourhood)
    first, second = pair.readings
    if first.text == second.text:
        return [pair.look_alike(Label.COPY, Difference(fact.kind, fact, fact)) for fact in first.values[:1]]
    copied = neighbourhood.aligned(one, other)
    if not copied and of_other_subjects(one, other, neighbourhood):
        return []
    parallel = parallel_wording(first, second, copied=copied)
    if parallel is not None and parallel.differences:
        return list(_in_a_copy(pair, parallel) if copied else _in_like_words(pair, parallel))
    if copied and one.language != other.language:
        difference = unmatched(first, second)
        sure = difference is not None and _is_seen_by_the_model(pair)
        return [pair.conflict(difference, SETTINGS.translated)] if difference and sure else []
    return judge_independent(pair)


def _is_seen_by_the_model(pair: Pair) -> bool:
    """Whether the model sees a refutation: two articles of one matter can pass for translations of each other."""
    return max(pair.chances["refutes"], pair.reversed.chances["refutes"]) >= SETTINGS.translated_seen


def _in_a_copy(pair: Pair, parallel: Parallel) -> Iterator[Conflict]:
    """Every change counts, unless there are so many that the sentence is another one."""
    if len(parallel.differences) <= _MOST_CHANGES:
        yield from (pair.conflict(difference, SETTINGS.copied) for difference in parallel.differences)


def _in_like_words(pair: Pair, parallel: Parallel) -> Iterator[Conflict | LookAlike]:
    """One difference between texts of one matter."""
    difference = parallel.differences[0]
    label = _another_matter(pair, parallel)
    if label is not None:
        yield pair.look_alike(label, difference)
        return
    if difference.kind not in STATED_KINDS:
        refutes = max(pair.refutes_by_words(), pair.reversed.refutes_by_words())
        if refutes:
            yield pair.conflict(difference, refutes)
        return
    refutes = max(pair.refutes(), pair.reversed.refutes())
    if refutes >= SETTINGS.not_denied:
        yield pair.conflict(difference, max(refutes, SETTINGS.borne_out))


def _another_matter(pair: Pair, parallel: Parallel) -> Label | None:
    """Why texts in the same words need not be about the same: a list, another occasion, another scope."""
    difference = parallel.differences[0]
    occasion = pair.recurs and (difference.kind == "date" or turns_the_order(difference))
    if len(parallel.differences) > 1 or occasion or _in_a_list(pair):
        return Label.ANOTHER_EVENT
    if difference.kind not in STATED_KINDS:
        if _part_and_whole(difference):
            return Label.SCOPE
        another = _only_a_template(pair, difference) or _each_about_its_own(pair, difference)
        return Label.ANOTHER_EVENT if another else None
    matter = pair.matter_of(difference)
    return None if matter.same else matter.label or Label.ANOTHER_EVENT


def _part_and_whole(difference: Difference) -> bool:
    """Whether a state stands beside a place that may lie in it."""
    states = [is_state(str(fact.value)) for fact in (difference.one, difference.other) if fact.kind == "place"]
    return difference.kind in ("name", "place") and states != [True, True] and any(states)


def _only_a_template(pair: Pair, difference: Difference) -> bool:
    """Whether texts in which one name stands for another have no name, date or amount in common: "The name of your
    medicine is …"."""
    if difference.kind not in ("name", "place"):
        return False
    one, other = pair.readings
    apart = {difference.one.start}, {difference.other.start}
    names = [name for name in one.names if name.fact.start not in apart[0]]
    rest = [name for name in other.names if name.fact.start not in apart[1]]
    if any(name.keys & each.keys for name in names for each in rest):
        return False
    return not met(one, other)


def _each_about_its_own(pair: Pair, difference: Difference) -> bool:
    """Whether either name is what the document is about in which it stands: two leaflets, each of its own medicine."""
    if pair.one.document_id == pair.other.document_id:
        return False
    facts = zip((pair.one, pair.other), (difference.one, difference.other), strict=True)
    return all(
        name_keys(fact.text, passage.language) & pair.neighbourhood.subjects_of(passage) for passage, fact in facts
    )


def _in_a_list(pair: Pair) -> bool:
    same = pair.one.document_id == pair.other.document_id
    return same and abs(pair.one.ordinal - pair.other.ordinal) < _LIST
