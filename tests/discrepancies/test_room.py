from __future__ import annotations

from collections import Counter
from unittest.mock import patch

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from factcheck.discrepancies import room
from factcheck.discrepancies.quick_look import LANGUAGES, Sight
from factcheck.discrepancies.room import Room, find_room

# Language, document, text and cosine of a passage; its id is its place.
ROWS = st.lists(
    st.tuples(st.integers(0, 1), st.integers(1, 4), st.integers(0, 6), st.sampled_from([0.8, 0.85, 0.9])), max_size=30
)


@given(rows=ROWS, different=st.integers(1, 4), each=st.integers(1, 3), order=st.randoms(use_true_random=False))
def test_there_is_room_for_the_nearest_few_of_each_document_and_different_texts(
    rows: list[tuple[int, int, int, float]], different: int, each: int, order: object
) -> None:
    places = list(range(len(rows)))
    order.shuffle(places)  # type: ignore[attr-defined]  # a Random, which hypothesis draws
    table = np.array([rows[place] for place in places]).reshape(-1, 4)
    flags = np.ones(len(rows), np.bool_)
    whole = table[:, :3].astype(np.int64)
    sight = Sight(
        np.array(places, np.int64), whole[:, 0].astype(np.uint8), whole[:, 1], whole[:, 2], flags, flags, flags
    )
    with patch.multiple(room, _DIFFERENT=different, _OF_ANOTHER=each, _OF_ITS_OWN=each + 1):
        found = find_room(sight, table[:, 3], 1)
    assert found == one_by_one(rows, different, each)


def one_by_one(rows: list[tuple[int, int, int, float]], different: int, each: int) -> Room:
    counted: Counter[tuple[int, int]] = Counter()
    own: list[int] = []
    others: list[int] = []
    for place in sorted(range(len(rows)), key=lambda at: (rows[at][0], -rows[at][3], at)):
        document = rows[place][1]
        counted[document, rows[place][0]] += 1
        if counted[document, rows[place][0]] <= (each + 1 if document == 1 else each):
            (own if document == 1 else others).append(place)
    taken, last = {}, {}
    for number, language in enumerate(LANGUAGES):
        mine = [place for place in others if rows[place][0] == number]
        texts = dict.fromkeys(rows[at][2] for at in sorted(mine, key=lambda at: (-rows[at][3], rows[at][2])))
        kept = list(texts)[:different]
        own += [place for place in mine if rows[place][2] in kept]
        if kept:
            taken[language] = len(kept)
        if len(kept) == different:
            last[language] = min(max(rows[at][3] for at in mine if rows[at][2] == text) for text in kept)
    return Room(tuple(own), taken, last)
