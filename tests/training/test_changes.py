"""A changed sentence differs in one value, in the form in which it was written, and in nothing else."""

from __future__ import annotations

import random
import re

import pytest

from factcheck.language.extract import extract_facts
from factcheck.training.changed_numbers import change_date, change_number
from factcheck.training.changed_words import change_word, swap_roles
from factcheck.training.changes import change_value, name_pool

SENTENCES = [
    ("The bridge over the Velden was opened on 3 March 1921.", "en"),
    ("Exports of Norway rose by 12.5% to 9,800 million dollars.", "en"),
    ("The expedition counted 6,301 seals in five weeks.", "en"),
    ("افتتح الجسر في 3 مارس 1921.", "ar"),
    ("بلغت صادرات النرويج ٩٫٨ مليار دولار.", "ar"),
    ("استمرت البعثة خمسة أسابيع.", "ar"),
]


@pytest.mark.parametrize(("text", "language"), SENTENCES)
@pytest.mark.parametrize("seed", range(8))
def test_one_value_is_changed_and_all_else_is_kept(text: str, language: str, seed: int) -> None:
    names = name_pool([("Kenya and Norway met Portugal in Lisbon.", "en"), ("زار وفد كينيا البرتغال.", "ar")])
    change = change_value(text, language, names, random.Random(seed))
    assert change is not None
    assert text[change.start : change.start + len(change.before)] == change.before
    assert change.text.replace(change.after, "") == text.replace(change.before, "")
    before = {str(fact.value) for fact in extract_facts(text, language)}
    assert {str(fact.value) for fact in extract_facts(change.text, language)} != before


@pytest.mark.parametrize("seed", range(20))
def test_a_changed_date_is_another_date_of_the_same_form(seed: int) -> None:
    changed = change_date("8 October 1980", random.Random(seed))
    assert changed is not None
    (before,) = extract_facts("It opened on 8 October 1980.", "en")
    (after,) = extract_facts(f"It opened on {changed}.", "en")
    assert after.kind == "date"
    assert str(after.value) != str(before.value)
    assert len(str(after.value)) == len(str(before.value))


@pytest.mark.parametrize(
    ("text", "years"), [("2016–17", 1), ("1999–00", 1), ("2010-2015", 5), ("من 1990 إلى 1995", 5), ("٢٠١٦/١٧", 1)]
)
@pytest.mark.parametrize("seed", range(12))
def test_a_span_of_years_is_moved_as_a_whole(text: str, years: int, seed: int) -> None:
    changed = change_date(text, random.Random(seed))
    assert changed is not None
    first, last = (int(part) for part in re.findall(r"\d+", changed))
    assert (last - first) % 100 == years
    assert re.sub(r"\d", "0", changed) == re.sub(r"\d", "0", text)
    assert any(character in "٠١٢٣٤٥٦٧٨٩" for character in changed) == ("٢" in text)


@pytest.mark.parametrize("seed", range(12))
def test_a_month_behind_a_year_is_not_moved_with_it(seed: int) -> None:
    assert (change_date("1998-02", random.Random(seed)) or "-02").endswith("-02")


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("text", ["أواخر القرن 19", "late 19th century"])
def test_no_century_is_of_the_future(text: str, seed: int) -> None:
    changed = change_date(text, random.Random(seed))
    assert changed is None or int("".join(filter(str.isdigit, changed))) <= 21


@pytest.mark.parametrize("text", ["9,800 million", "12.5%", "٩٫٨ مليار", "five", "خمسة", "120", "1", "3 billion"])
@pytest.mark.parametrize("seed", range(12))
def test_a_changed_number_is_never_the_same_and_keeps_its_digits_script(text: str, seed: int) -> None:
    changed = change_number(text, random.Random(seed))
    assert changed is not None
    assert changed != text
    assert any(character in "٠١٢٣٤٥٦٧٨٩" for character in changed) == any(
        character in "٠١٢٣٤٥٦٧٨٩" for character in text
    )


@pytest.mark.parametrize(
    ("text", "language", "allowed"),
    [
        ("The council approved the plan.", "en", {"The council rejected the plan."}),
        ("The plan was not approved by anyone.", "en", {"The plan was approved by anyone."}),
        ("وافقت اللجنة على الخطة.", "ar", {"رفضت اللجنة على الخطة."}),
        ("لم يتم توقيع الاتفاق.", "ar", {"تم توقيع الاتفاق."}),
    ],
)
def test_a_sentence_is_turned_round(text: str, language: str, allowed: set[str]) -> None:
    turned = {change_word(text, language, random.Random(seed)) for seed in range(12)}
    assert allowed & turned
    assert text not in turned


def test_roles_are_exchanged_only_where_the_relation_has_a_direction() -> None:
    visited = "Maria Olsen visited Peter Kamau in Lisbon."
    assert swap_roles(visited, extract_facts(visited, "en")) == "Peter Kamau visited Maria Olsen in Lisbon."
    met = "Maria Olsen and Peter Kamau sang."
    assert swap_roles(met, extract_facts(met, "en")) is None
