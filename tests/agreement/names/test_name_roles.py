"""Who only says what happened, or whom something is about, did not do it."""

from __future__ import annotations

import pytest

from factcheck.agreement.names.name_roles import may_share_a_role
from factcheck.agreement.texts.reading import read
from factcheck.language.facts import TypedFact


def _language(text: str) -> str:
    return "en" if text.isascii() else "ar"


def _share(statement: str, stated: str, passage: str, found: str) -> bool:
    texts = ((statement, stated), (passage, found))
    facts = [TypedFact("name", name, text.index(name), text.index(name) + len(name), name) for text, name in texts]
    stating, telling = (read(text, _language(text)) for text, _ in texts)
    return may_share_a_role(stating, facts[0], telling, facts[1])


@pytest.mark.parametrize(
    ("statement", "stated", "passage", "found"),
    [
        ("Joan Berg painted the wall.", "Joan Berg", "The wall was painted by Mark Olsen.", "Mark Olsen"),
        ("The play was the work of Joan Berg.", "Joan Berg", "Mark Olsen wrote the play.", "Mark Olsen"),
        ("A statue of Joan Berg fell.", "Joan Berg", "A statue of Mark Olsen fell.", "Mark Olsen"),
        ("Joan Berg announced the sale.", "Joan Berg", "Mark Olsen announced the sale.", "Mark Olsen"),
        ("رسم نديم السهلي الجدار", "نديم السهلي", "رسم الجدار زياد الخالدي", "زياد الخالدي"),
        ("Joan Berg announced the sale.", "Joan Berg", "أعلن المدير زياد الخالدي البيع", "زياد الخالدي"),
    ],
)
def test_one_role(statement: str, stated: str, passage: str, found: str) -> None:
    assert _share(statement, stated, passage, found)


@pytest.mark.parametrize(
    ("statement", "stated", "passage", "found"),
    [
        ("Joan Berg was arrested.", "Joan Berg", "A woman was arrested, Mark Olsen said.", "Mark Olsen"),
        ("Joan Berg was arrested.", "Joan Berg", "According to the sheriff Mark Olsen one was arrested.", "Mark Olsen"),
        ("A statue of Joan Berg fell.", "Joan Berg", "Mark Olsen pulled down a statue.", "Mark Olsen"),
        ("Joan Berg's shop was sold.", "Joan Berg", "Mark Olsen sold a shop.", "Mark Olsen"),
        ("The street was named after Joan Berg.", "Joan Berg", "Mark Olsen opened the street.", "Mark Olsen"),
        ("Joan Berg was arrested.", "Joan Berg", "اعتقلت امرأة بحسب الضابط زياد الخالدي", "زياد الخالدي"),
        ("سقط تمثال نديم السهلي", "نديم السهلي", "أسقط زياد الخالدي تمثالا", "زياد الخالدي"),
        ("فيلم عن نديم السهلي", "نديم السهلي", "أخرج زياد الخالدي فيلما", "زياد الخالدي"),
    ],
)
def test_two_roles(statement: str, stated: str, passage: str, found: str) -> None:
    assert not _share(statement, stated, passage, found)
