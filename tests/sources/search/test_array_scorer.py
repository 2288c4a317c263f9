"""The array scorer against Whoosh's own ranking: parity is what keeps its use of private attributes honest."""

from __future__ import annotations

from collections.abc import Set
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whoosh import index, query, scoring

from sources.search.array_scorer import K1, ArrayScorer, B
from sources.search.schema import build_schema
from sources.search.segment_writer import PassageTerms, PassageWriter

VOCABULARY = ["dam", "port", "treaty", "loan", "visit", "1980", "ميناء", "قرض", "معاهدة", "زيارة"]
Texts = list[list[str]]
batches = st.lists(
    st.lists(st.lists(st.sampled_from(VOCABULARY), max_size=40), min_size=1, max_size=12), min_size=1, max_size=4
)


class LuceneBM25(scoring.BM25F):
    """Whoosh's own BM25F with the idf and the constants that the array scorer uses."""

    def __init__(self) -> None:
        super().__init__(B=B, K1=K1)

    def idf(self, searcher: Any, fieldname: str, text: str) -> float:
        found, size = searcher.doc_frequency(fieldname, text), searcher.doc_count_all()
        return log(1.0 + (size - found + 0.5) / (found + 0.5))


def build(path: Path, commits: list[Texts], deleted: Set[str] = frozenset()) -> Any:
    whoosh_index = index.create_in(str(path), build_schema())
    number = 0
    for texts in commits:
        writer = PassageWriter(whoosh_index)
        for text in texts:
            number += 1
            writer.add_passage(PassageTerms(number % 3, number, 1, 0, text, []))
        writer.commit(merge=False)
    if deleted:
        writer = PassageWriter(whoosh_index)
        for document in deleted:
            writer.delete_by_term("document", document)
        writer.commit(merge=False)
    return whoosh_index


def whoosh_ranking(whoosh_index: Any, wanted: list[str]) -> list[tuple[int, float]]:
    with whoosh_index.searcher(weighting=LuceneBM25()) as searcher:
        matcher = query.Or([query.Term("content", term) for term in sorted(set(wanted))])
        column = searcher.reader().column_reader("passage_id")
        found = searcher.search(matcher, limit=None)
        return [(column[number], score) for score, number in found.top_n]


@given(
    commits=batches,
    wanted=st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=5),
    gone=st.sets(st.sampled_from("012")),
)
def test_ranks_and_scores_like_whoosh(commits: list[Texts], wanted: list[str], gone: set[str]) -> None:
    with TemporaryDirectory() as directory:
        whoosh_index = build(Path(directory), commits, gone)
        expected = whoosh_ranking(whoosh_index, wanted)
        found = ArrayScorer(whoosh_index).snapshot.search("content", dict.fromkeys(wanted, 1.0), limit=1000)
    scores = dict(zip(found.passages.tolist(), found.scores.tolist(), strict=True))
    assert scores == pytest.approx(dict(expected), rel=1e-4)
    ordered = [score for _, score in expected]
    assert found.scores.tolist() == pytest.approx(ordered, rel=1e-4)


def test_an_index_of_nothing_finds_nothing(tmp_path: Path) -> None:
    snapshot = ArrayScorer(build(tmp_path, [])).snapshot
    assert snapshot.search("content", {"dam": 1.0}, limit=5).passages.tolist() == []
    assert snapshot.weight("content", ["dam"]) == 0


def test_limit_keeps_the_best_and_ties_go_to_the_earlier(tmp_path: Path) -> None:
    scorer = ArrayScorer(build(tmp_path, [[["dam"], ["dam", "port"], ["dam"]], [["dam"]]]))
    assert scorer.snapshot.search("content", {"dam": 1.0}, limit=2).passages.tolist() == [1, 3]


def test_language_filter_leaves_the_other_language_out(tmp_path: Path) -> None:
    scorer = ArrayScorer(build(tmp_path, [[["dam"], ["port"]]]))
    assert scorer.snapshot.search("content", {"dam": 1.0}, limit=5, language=2).passages.tolist() == []
    assert scorer.snapshot.search("content", {"dam": 1.0}, limit=5, language=1).passages.tolist() == [1]


def test_refresh_sees_the_new_commit_and_an_old_snapshot_does_not(tmp_path: Path) -> None:
    whoosh_index = build(tmp_path, [[["dam"]]])
    scorer = ArrayScorer(whoosh_index)
    before = scorer.snapshot
    writer = PassageWriter(whoosh_index)
    writer.add_passage(PassageTerms(9, 99, 1, 0, ["dam"], []))
    writer.commit(merge=False)
    scorer.refresh()
    assert before.search("content", {"dam": 1.0}, limit=5).passages.tolist() == [1]
    assert scorer.snapshot.search("content", {"dam": 1.0}, limit=5).passages.tolist() == [1, 99]


def test_weight_counts_only_terms_that_occur(tmp_path: Path) -> None:
    snapshot = ArrayScorer(build(tmp_path, [[["dam"], ["port"]]])).snapshot
    assert snapshot.weight("content", ["dam", "unheard"]) == pytest.approx(snapshot.weight("content", ["dam"]))
    assert snapshot.weight("content", ["unheard"]) == 0.0


def test_a_weighted_term_counts_so_many_times(tmp_path: Path) -> None:
    snapshot = ArrayScorer(build(tmp_path, [[["dam"], ["port"]]])).snapshot
    once = snapshot.search("content", {"dam": 1.0}, limit=1).scores
    assert snapshot.search("content", {"dam": 2.0}, limit=1).scores == pytest.approx(2 * once)
