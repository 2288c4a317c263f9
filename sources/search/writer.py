"""The only path by which the index changes: outbox rows in, one published generation out.

Applying a row means "make this stage hold exactly the searchable passages of that document", so that a writer killed
at any moment is made good by running again: rows are deleted only after their change is on disk and published.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from django.db import transaction
from django.db.models import F

from sources.models import Document, DocumentState, IndexChange, IndexStage, IndexState, Passage
from sources.search import vector_stage
from sources.search.corpus import all_passages, passage_counts, passages_of
from sources.search.directory import (
    Published,
    new_directory,
    newest,
    publish,
    published,
    remove_other_builds,
    writer_lock,
)
from sources.search.keywords import (
    IndexedPassage,
    apply_keyword_changes,
    create_keyword_index,
    digest,
    open_keyword_index,
)
from sources.search.schema import VECTORS_SINCE
from sources.search.vector_stage import Progress

# Passages in one commit: many for keywords, where a commit costs more than a passage, few for vectors, where it is the
# other way round.
_BATCH = {IndexStage.KEYWORDS: 20_000, IndexStage.VECTORS: 2_000}
_OUTBOX_PAGE = 500


@dataclass(frozen=True, slots=True)
class DrainReport:
    """What one run of the writer did."""

    changes: int
    generation: int


def no_progress(_stage: str, _done: int, _total: int) -> None:
    """For callers that show nothing."""


def drain_outbox(progress: Progress = no_progress, stages: Sequence[IndexStage] = tuple(IndexStage)) -> DrainReport:
    """Apply all waiting changes, keywords first, so that a new text can be found before its vectors are made."""
    with writer_lock():
        state = _open_or_start()
        changes = 0
        while batch := next(filter(None, map(_next_batch, stages)), []):
            apply = _apply_keywords if batch[0].stage == IndexStage.KEYWORDS else _apply_vectors
            apply(state, {change.document_id for change in batch}, progress)
            state = _publish_next(state, batch)
            changes += len(batch)
    return DrainReport(changes, state.generation)


def reindex(progress: Progress = no_progress) -> DrainReport:
    """Build the whole index afresh beside the one in use, from the database alone, and swap it in.

    Vectors of unchanged passages are taken over from the build before it.
    """
    with writer_lock():
        waiting = list(IndexChange.objects.all())
        state = _build(progress)
        _delete(waiting)
    return DrainReport(len(waiting), state.generation)


def _open_or_start() -> Published:
    """The build in use, or one without keywords into which everything searchable is queued to go."""
    state = published()
    if state is not None and state.keywords.exists():
        return state
    state = new_directory(_next_generation())
    create_keyword_index(state.keywords)
    _take_over_vectors(state)
    current = Document.objects.filter(state=DocumentState.CURRENT).order_by("id")
    for stage in IndexStage:
        documents = current.exclude(index_changes__stage=stage).values_list("id", flat=True)
        IndexChange.objects.bulk_create(IndexChange(document_id=document, stage=stage) for document in documents)
    publish(state)
    remove_other_builds(state)
    return state


def _build(progress: Progress) -> Published:
    state = new_directory(_next_generation())
    apply_keyword_changes(create_keyword_index(state.keywords), [], _counted(all_passages(), progress))
    _take_over_vectors(state)
    vector_stage.complete(state.path, list(all_passages()), progress)
    publish(state)
    remove_other_builds(state)
    return state


def _take_over_vectors(state: Published) -> None:
    """Vectors do not depend on the schema of the keywords, so an upgrade need not encode everything again."""
    previous = newest()
    if previous is not None and previous.schema >= VECTORS_SINCE and previous.path.exists():
        wanted = {passage.id: digest(passage) for passage in all_passages()}
        vector_stage.take_over(state.path, previous.path, wanted)


def _next_batch(stage: IndexStage) -> list[IndexChange]:
    """The oldest changes, up to a page of them and to a batch of passages; one document at least."""
    waiting = list(IndexChange.objects.filter(stage=stage).order_by("id")[:_OUTBOX_PAGE])
    counts = passage_counts({change.document_id for change in waiting})
    batch: list[IndexChange] = []
    passages = 0
    for change in waiting:
        passages += counts.get(change.document_id, 0)
        if batch and passages > _BATCH[stage]:
            break
        batch.append(change)
    return batch


def _apply_keywords(state: Published, documents: set[int], progress: Progress) -> None:
    passages = _counted(passages_of(documents), progress)
    apply_keyword_changes(open_keyword_index(state.keywords), documents, passages)


def _apply_vectors(state: Published, documents: set[int], progress: Progress) -> None:
    passages = list(passages_of(documents))
    wanted = {passage.id for passage in passages}
    vector_stage.remove(state.path, [passage for passage in _passage_ids(documents) if passage not in wanted])
    vector_stage.complete(state.path, passages, progress)


def _passage_ids(documents: Iterable[int]) -> list[int]:
    return list(Passage.objects.filter(document_id__in=list(documents)).values_list("id", flat=True))


def _publish_next(state: Published, batch: Sequence[IndexChange]) -> Published:
    state = replace(state, generation=_next_generation())
    publish(state)
    _delete(batch)
    return state


def _next_generation() -> int:
    with transaction.atomic():
        state, _ = IndexState.objects.select_for_update().get_or_create(pk=1)
        IndexState.objects.filter(pk=state.pk).update(generation=F("generation") + 1)
        return state.generation + 1


def _delete(changes: Sequence[IndexChange]) -> None:
    IndexChange.objects.filter(id__in=[change.pk for change in changes]).delete()


def _counted(passages: Iterable[IndexedPassage], progress: Progress) -> Iterable[IndexedPassage]:
    for number, passage in enumerate(passages, 1):
        yield passage
        if number % 1000 == 0:
            progress("keywords", number, 0)
