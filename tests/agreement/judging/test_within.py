from __future__ import annotations

import pytest

from tests.agreement.judgements import judged


@pytest.mark.parametrize(
    ("statement", "passage", "places"),
    [
        ("The fair of 1998 was held in Japan.", "The fair of 1998 was held in the city of Kyoto.", ("Japan", "Kyoto")),
        ("أقيم المعرض في المغرب.", "أقيم المعرض في مدينة فاس.", ("المغرب", "فاس")),
        ("The dancer was born in Syria.", "ولدت الراقصة في حلب.", ("Syria", "حلب")),
        ("The dig was carried out in Greece.", "The dig was carried out on the island of Crete.", ("Greece", "Crete")),
        ("The choir toured in Africa.", "The choir toured in Kenya.", ("Africa", "Kenya")),
        ("يقيم الرسام في أوروبا.", "The painter lives in Warsaw.", ("أوروبا", "Warsaw")),
    ],
)
def test_what_happened_in_a_city_happened_in_its_state(statement: str, passage: str, places: tuple[str, str]) -> None:
    judgement = judged(statement, passage)
    told = [(each.statement, each.passage) for each in judgement.reasons if each.kind == "place" and each.agrees]
    assert judgement.stance == "supports"
    assert [tuple(side.text for side in sides if side) for sides in told] == [places]


@pytest.mark.parametrize(
    ("statement", "passage"),
    [
        ("The fair of 1998 was held in Kyoto.", "The fair of 1998 was held in Japan."),
        ("عاش الخطاط في الإسكندرية.", "عاش الخطاط في مصر."),
        ("بني المصنع في مدينة ليون.", "The factory was built in France."),
        ("The castle was built in Bavaria.", "The castle was built in Germany."),
        ("The castle was built in Bavaria.", "The castle was built in Munich."),
        ("The castle was built in Munich.", "The castle was built in Bavaria."),
    ],
)
def test_of_what_happened_in_a_state_the_city_is_left_open(statement: str, passage: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "neutral"
    assert all(reason.agrees for reason in judgement.reasons)


@pytest.mark.parametrize(
    ("statement", "passage", "denied"),
    [
        ("The fair of 1998 was held in Kyoto.", "The fair of 1998 was held in Portugal.", "Kyoto"),
        ("أقيم المعرض في تونس.", "أقيم المعرض في مدينة فاس.", "تونس"),
        ("The mill was built in Lyon in 1950.", "The mill was built in France in 1960.", "1950"),
        ("The mill was built in Lyon.", "The mill was built in France, in the city of Lille.", "Lyon"),
        ("The castle was built in Bavaria.", "The castle was built in Saxony.", "Bavaria"),
        ("يقيم الرسام في تكساس.", "The painter lives in Ohio.", "تكساس"),
        ("The painter lives in England.", "The painter lives in Edinburgh.", "England"),
    ],
)
def test_another_place_and_other_facts_are_still_denied(statement: str, passage: str, denied: str) -> None:
    judgement = judged(statement, passage)
    assert judgement.stance == "refutes"
    assert [each.statement.text for each in judgement.reasons if not each.agrees and each.statement] == [denied]
