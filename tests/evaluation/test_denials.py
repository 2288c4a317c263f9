"""Only changes that surely make a supported statement untrue are counted against the engine."""

from __future__ import annotations

import pytest

from factcheck.evaluation.denials import in_a_title, original, surely_denies
from factcheck.evaluation.rows import Pair, Supported
from factcheck.language.extract import extract_facts
from factcheck.training.changes import Change


def denies(statement: str, before: str, after: str, passage: str | None = None, witness: str | None = None) -> bool:
    """Whether `before` put as `after` surely denies the statement beside the passage, or beside itself."""
    language = "ar" if "\u0620" <= statement[0] <= "\u064a" else "en"
    fact = next(fact for fact in extract_facts(statement, language) if fact.text == before)
    change = Change(statement.replace(before, after), fact.kind, before, after, fact.start)
    pair = Pair(statement, passage or statement, "supports", None, "test")
    supported = Supported(pair, witness or pair.passage, repeats=passage is None or witness is not None)
    return surely_denies(supported, language, fact, change)


def test_an_exact_value_that_is_another_denies() -> None:
    assert denies("The mill opened in 1820.", "1820", "1830")
    assert denies("The bell weighs 140 tonnes.", "140 tonnes", "150 tonnes")
    assert denies("افتتحت الطاحونة في عام 1820.", "1820", "1830")


@pytest.mark.parametrize(
    ("statement", "before", "after"),
    [
        ("More than 300 people came.", "300 people", "200 people"),
        ("لا يزيد عدد السكان عن 300 نسمة.", "300 نسمة", "900 نسمة"),
        ("The mill opened before 1820.", "1820", "1830"),
        ("افتتحت الطاحونة بعد عام 1820.", "1820", "1810"),
        ("The mill has stood there since 1820.", "1820", "1800"),
    ],
)
def test_a_bound_may_still_be_kept(statement: str, before: str, after: str) -> None:
    assert not denies(statement, before, after)


@pytest.mark.parametrize(
    ("statement", "before", "after", "passage"),
    [
        ("The mill opened in 1816.", "1816", "1817", "The mill opened in 1816–17."),
        ("She holds seat 8 of the council.", "8", "9", "She holds seat 8 of the council, one of nine members."),
    ],
)
def test_what_the_passage_has_in_another_form_proves_nothing(
    statement: str, before: str, after: str, passage: str
) -> None:
    assert not denies(statement, before, after, passage, passage)


@pytest.mark.parametrize(
    ("statement", "before", "after", "passage"),
    [
        ("It holds 7 percent.", "7 percent", "9 percent", "It holds 7 percent, as nine members said."),
        ("It opened in 2010.", "2010", "2004", "It opened in 2010, for art of the 21st century."),
    ],
)
def test_what_the_passage_has_of_something_else_leaves_nothing_open(
    statement: str, before: str, after: str, passage: str
) -> None:
    assert denies(statement, before, after, passage, passage)


def test_about_so_many_must_be_far_off() -> None:
    assert not denies("About 500 people came.", "500 people", "450 people")
    assert denies("About 500 people came.", "500 people", "900 people")


@pytest.mark.parametrize(
    ("statement", "before"),
    [
        ("She played in 10 Cloverfield Lane.", "10"),
        ("They came with Apollo 11.", "11"),
        ("Doors close at 5.30pm on Sundays.", "5.30"),
        ('His album "1989" sold well.', "1989"),
    ],
)
def test_a_number_in_a_name_or_a_time_of_day_is_left_alone(statement: str, before: str) -> None:
    fact = next(fact for fact in extract_facts(statement, "en") if fact.text.startswith(before))
    assert in_a_title(statement, fact)


def test_a_value_that_the_passage_lacks_or_also_has_proves_nothing() -> None:
    passage = "Built in 1820, the mill was sold in 1830."
    assert denies("The mill was built in 1820.", "1820", "1825", passage)
    assert not denies("The mill was built in 1820.", "1820", "1830", passage)
    assert not denies("The mill was built in 1820.", "1820", "1825", "The mill was built under the old king.")
    assert not denies("Both mills made 2 tonnes.", "2 tonnes", "3 tonnes", "Both mills made 12 tonnes.")


def test_a_value_in_a_sentence_about_something_else_proves_nothing() -> None:
    passage = "Printed 12 May 1820. The weaver Anna Holt supported the new law."
    assert not denies("Anna Holt supported the new law in 1820.", "1820", "1825", passage)


def test_one_of_many_leaves_room_for_another() -> None:
    passage = "Rossi wrote a 1931 play and some poems."
    assert not denies("Rossi wrote a 1931 play.", "1931", "1935", passage)


def test_somebody_else_is_no_longer_the_passages_matter() -> None:
    passage = "Anna Holt, born in Oslo, is a weaver."
    assert not denies("Anna Holt is a weaver.", "Anna Holt", "Peter Sund", passage)
    assert denies("The mill was built by the Dutch architect Anna Holt.", "Anna Holt", "Peter Sund")


def test_what_there_is_only_one_of_can_be_somebody_elses() -> None:
    passage = "The film, directed by Anna Holt, was a failure."
    assert denies("The film was directed by Anna Holt.", "Anna Holt", "Peter Sund", passage)


@pytest.mark.parametrize(
    ("after", "expected"), [("Portugal", True), ("Paris", False), ("Europe", False), ("Mill", False), ("French", False)]
)
def test_a_state_is_denied_by_another_state_only(after: str, expected: bool) -> None:
    assert denies("The treaty was signed in France.", "France", after) is expected


def test_a_part_of_a_state_is_not_another_one() -> None:
    assert not denies("The bridge stands in Scotland.", "Scotland", "Britain")
    assert not denies("The bridge stands in Britain.", "Britain", "UK")


def test_the_translation_vouches_for_names_and_states() -> None:
    statement, arabic = "وقعت فرنسا الاتفاق.", "France signed the agreement."
    assert denies(statement, "فرنسا", "البرتغال", arabic, witness=arabic)
    assert not denies(statement, "فرنسا", "البرتغال", arabic, witness="They signed the agreement.")


def test_the_changed_fact_is_found_where_it_stood() -> None:
    change = Change("It opened in 1830.", "date", "1820", "1830", 13)
    fact = original("It opened in 1820.", "en", change)
    assert fact is not None
    assert fact.value == "1820"
    assert original("It opened late.", "en", change) is None
