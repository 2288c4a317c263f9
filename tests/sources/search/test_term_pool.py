from __future__ import annotations

import pytest

from sources.search.term_pool import TermPool


@pytest.mark.parametrize("limit", [1, 2, 3, 100])
def test_terms_come_back_in_order_with_their_passages_whether_kept_in_memory_or_on_disk(limit: int) -> None:
    pool = TermPool(limit)
    assert pool.add_terms("names", ["qatar"], 0) == 1
    assert pool.add_terms("content", ["port", "dam", "dam"], 0) == 3
    assert pool.add_terms("content", [], 1) == 0
    pool.add(("content", b"dam", 2, 2.0, b""))
    pool.add_terms("content", ["ميناء", "\U0001f6a2", "ﷺ"], 3)
    assert list(pool.term_lists()) == [
        ("content", "dam", [0, 0, 2, 2]),
        ("content", "port", [0]),
        ("content", "ميناء", [3]),
        ("content", "ﷺ", [3]),
        ("content", "\U0001f6a2", [3]),
        ("names", "qatar", [0]),
    ]
    pool.cleanup()
    assert list(pool.term_lists()) == []
