"""The process's open index: follows what the writer publishes, and never changes anything on disk."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from django.utils.translation import gettext as _
from tenacity import retry, retry_if_exception_type, stop_after_attempt, wait_exponential_jitter

from sources.search.array_scorer import ArrayScorer, Snapshot
from sources.search.directory import Published, published
from sources.search.keywords import open_keyword_index
from sources.search.spaces import CROSS_LINGUAL, ENGLISH, VECTORS, Space
from sources.search.vector_scan import VectorSnapshot
from sources.search.vectors import read_manifest


class IndexMissing(RuntimeError):
    """Nothing has been indexed yet, or only by an older version of the service."""


@dataclass(frozen=True, slots=True)
class View:
    """What one search reads: keywords and the vectors of every space as of one generation."""

    state: Published
    keywords: Snapshot
    vectors: VectorSnapshot
    cross_lingual: VectorSnapshot
    english: VectorSnapshot


class _Engine:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._scorer: ArrayScorer | None = None
        self._view: View | None = None

    def view(self) -> View:
        state = published()
        if state is None:
            raise IndexMissing(_("There is no search index yet: ingest a document or run `manage.py reindex`."))
        view = self._view
        if view is not None and view.state == state:
            return view
        with self._lock:
            if self._view is None or self._view.state != state:
                self._view = self._open(state)
            return self._view

    # The writer may merge files away between our reading of their names and our opening of them.
    @retry(
        retry=retry_if_exception_type(FileNotFoundError),
        stop=stop_after_attempt(6),
        wait=wait_exponential_jitter(multiplier=0.02, max=0.5),
        reraise=True,
    )
    def _open(self, state: Published) -> View:
        previous = self._view if self._view and self._view.state.directory == state.directory else None
        if self._scorer is None or previous is None:
            self._scorer = ArrayScorer(open_keyword_index(state.keywords))
        else:
            self._scorer.refresh()
        vectors = _snapshot(state, VECTORS, previous.vectors if previous else None)
        cross_lingual = _snapshot(state, CROSS_LINGUAL, previous.cross_lingual if previous else None)
        english = _snapshot(state, ENGLISH, previous.english if previous else None)
        return View(state, self._scorer.snapshot, vectors, cross_lingual, english)


def _snapshot(state: Published, space: Space, previous: VectorSnapshot | None) -> VectorSnapshot:
    """The vectors of one space; segments that are open already stay so."""
    directory = state.path / space.name
    return VectorSnapshot(directory, read_manifest(directory, space.dimensions), previous.open if previous else {})


_engine = _Engine()


def current_view() -> View:
    """The newest published view of the index; IndexMissing when nothing was ever indexed."""
    return _engine.view()


def reset() -> None:
    """Forget what is open (after a change of INDEX_DIR, as tests do)."""
    global _engine
    _engine = _Engine()
