from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from factcheck.discrepancies.key_table import KeyTable

KEYS = st.frozensets(st.sampled_from("abcdefgh"), max_size=6)


@given(stored=st.dictionaries(st.integers(0, 3_000), KEYS, min_size=1, max_size=20), asked=KEYS, data=st.data())
def test_shared_keys_are_counted_as_sets_count_them(
    stored: dict[int, frozenset[str]], asked: frozenset[str], data: st.DataObject
) -> None:
    table = KeyTable()
    for passage, keys in stored.items():
        table.add(passage, keys)
    some = data.draw(st.lists(st.sampled_from(sorted(stored)), max_size=30))
    ids = np.array(some, np.int64)
    assert table.shared(table.known(asked))[ids].tolist() == [len(asked & stored[passage]) for passage in some]
    assert table.known(asked).size == len(asked)
    for passage, keys in stored.items():
        assert (table.shared(table.of(passage)) == table.shared(table.known(keys))).all()
        assert table.of(passage).size == len(keys)
    assert table.counts(ids).tolist() == [len(stored[passage]) for passage in some]


def test_room_is_made_for_many_keys() -> None:
    table = KeyTable()
    for passage in range(40):
        table.add(passage, {f"{passage} {number}" for number in range(100)} | {"all"})
    ids = np.arange(40)
    shared = table.shared(table.known({"all", "7 3"}))[ids]
    assert shared.tolist() == [2 if passage == 7 else 1 for passage in range(40)]
