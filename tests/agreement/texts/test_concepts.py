import pytest

from factcheck.agreement.alignment.fit import passage_matter
from factcheck.agreement.texts.concepts import concepts, is_event
from factcheck.agreement.texts.reading import read


@pytest.mark.parametrize(
    ("english", "arabic"),
    [("signed", "ووُقّعت"), ("visit", "الزيارة"), ("missiles", "صواريخ"), ("exports", "للصادرات"), ("wheat", "القمح")],
)
def test_a_word_and_its_translation_share_a_concept(english: str, arabic: str) -> None:
    assert concepts(english) & concepts(arabic)


def test_an_unknown_word_has_no_concept() -> None:
    assert concepts("zyxomma") == frozenset()


def test_events_are_told_from_things() -> None:
    assert is_event("sign")
    assert not is_event("treaty")


def test_another_kind_of_event_is_seen_across_languages() -> None:
    statement = read("The bridge at Lund was completed in 1973.", "en")
    paid = passage_matter(statement, read("مُوّل جسر لوند بقرض عام 1966.", "ar"))
    completed = passage_matter(statement, read("اكتمل جسر لوند عام 1971.", "ar"))
    assert paid.head is False
    assert completed.head is True
    assert completed.share > paid.share


def test_what_only_gives_the_time_is_not_the_event() -> None:
    statement = read("Norway owed the bank 9 million dollars before the write-off.", "en")
    assert passage_matter(statement, read("In 1998 Norway owed 13 million dollars.", "en")).head is True
