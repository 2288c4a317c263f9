"""What a text says against itself is told once, however many copies of it there are."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.discrepancies.conflicts import Conflict
from factcheck.discrepancies.corpus import Corpus
from factcheck.discrepancies.merge import Finding, canonical
from factcheck.discrepancies.passages import statement_text
from sources.models import Passage

_Place = tuple[str, str, int]


def told_once(findings: Iterable[Finding]) -> list[Finding]:
    """The findings without those within one document that another document has in the same words.

    The first by the names of source and document stands for all, in whatever order they came.
    """
    first: dict[object, Finding] = {}
    for number, finding in enumerate(findings):
        said = _said(finding) if finding.within else number
        known = first.get(said)
        if known is None or _place(finding) < _place(known):
            first[said] = finding
    return list(first.values())


def each_says_both(conflict: Conflict, corpus: Corpus) -> bool:
    """Whether passages of several documents disagree that all of these documents have: copies of one text, each of
    which says it against itself."""
    said = {side.passage.sha256 for side in conflict.sides}
    return not conflict.within and all(said <= corpus.digests_of(each.passage.document_id) for each in conflict.sides)


def copies_of(passages: Iterable[Passage], corpus: Corpus) -> list[Passage]:
    """The passages of other documents in the same words."""
    wanted = list(passages)
    documents = {passage.document_id for passage in wanted}
    found = corpus.of_digests({passage.sha256 for passage in wanted})
    return [passage for passage in found if passage.document_id not in documents]


def _said(finding: Finding) -> tuple[object, ...]:
    said = sorted((statement_text(each.passage), each.fact.start, canonical(each.fact.value)) for each in finding.sides)
    return finding.kind, finding.rule, tuple(said)


def _place(finding: Finding) -> _Place:
    document = finding.sides[0].passage.document
    return document.source.name, document.name, document.pk
