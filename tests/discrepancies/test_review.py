"""What a person decides stays with the positions that they saw, whatever the sweeps do to the rows."""

from __future__ import annotations

from collections.abc import Callable, Collection

import pytest
from django.contrib.auth.models import User
from django.db.models import ProtectedError

from factcheck.audit.record import entries_of
from factcheck.discrepancies.models import Discrepancy, KeptForGoodError, Review
from factcheck.discrepancies.precision import precision_by_kind
from factcheck.discrepancies.present import present_discrepancy
from factcheck.discrepancies.review import StaleReview, UnknownPosition, review_discrepancy, shown_hash
from factcheck.discrepancies.selectors import reviews_of
from factcheck.discrepancies.sweep import sweep_corpus
from sources.ingest import withdraw_document
from sources.models import Document
from sources.search.writer import drain_outbox

Add = Callable[[str, str, str], Document]

SHIPS = "The museum of Marren keeps {} ship models.\n"
BRIDGE = "The Sund bridge, which cost 19 million dollars in 1957, was never loved. Choirs sing on Sundays.\n"


@pytest.fixture
def reviewer(db: None) -> User:
    return User.objects.create_user("reviewer")


def row_of(kind: str) -> Discrepancy:
    return Discrepancy.objects.get(kind=kind)


def decide(row: Discrepancy, reviewer: User, decision: str, kept: Collection[int] | None = None) -> Review:
    return review_discrepancy(
        row, reviewer=reviewer, decision=decision, seen=shown_hash(row), kept=kept, note="Asked the archive."
    )


@pytest.fixture
def swept(disagreeing: list[Document]) -> list[Document]:
    sweep_corpus()
    return disagreeing


def test_a_decision_is_shown_with_the_finding_and_changes_nothing_of_it(swept: list[Document], reviewer: User) -> None:
    row = row_of("count")
    before = present_discrepancy(row)
    assert (before["state"], before["review"]) == ("open", None)
    decide(row, reviewer, "resolved", kept=[1])
    after = present_discrepancy(row_of("count"))
    assert after["state"] == "resolved"
    review = after["review"]
    assert (review["decision"], review["kept_positions"], review["reviewer"]) == ("resolved", [1], "reviewer")
    assert review["note"] == "Asked the archive."
    assert review["kept"] == [f"{after['positions'][1]['source']}: {after['positions'][1]['written']}"]
    changed = {key for key in before if before[key] != after[key]}
    assert changed == {"state", "review", "hash"}


@pytest.mark.parametrize(("kept", "places"), [(None, None), ([], []), ([0], [0]), ([0, 1], [0, 1])])
def test_one_both_neither_or_nothing_is_kept(
    swept: list[Document], reviewer: User, kept: list[int] | None, places: list[int] | None
) -> None:
    decide(row_of("money"), reviewer, "confirmed", kept)
    assert present_discrepancy(row_of("money"))["review"]["kept_positions"] == places


def test_every_decision_is_in_the_log_with_what_it_replaced(swept: list[Document], reviewer: User) -> None:
    row = row_of("count")
    first = decide(row, reviewer, "confirmed")
    second = decide(row_of("count"), reviewer, "resolved", kept=[1])
    latest, earliest = entries_of(row)
    assert (earliest.action, earliest.actor, earliest.note) == ("discrepancy.reviewed", reviewer, "Asked the archive.")
    assert (earliest.before, earliest.after["state"]) == ({"state": "open", "review": None}, "confirmed")
    assert "kept" not in earliest.after
    assert latest.before == {"state": "confirmed", "review": first.pk}
    assert (latest.after["state"], latest.after["review"]) == ("resolved", second.pk)
    assert latest.after["kept"] == [latest.after["positions"][1]]


def test_a_decision_survives_every_sweep(swept: list[Document], reviewer: User) -> None:
    decide(row_of("date"), reviewer, "dismissed")
    sweep_corpus()
    assert row_of("date").state == "dismissed"
    Discrepancy.objects.all().delete()
    sweep_corpus()
    assert row_of("date").state == "dismissed"
    for document in swept:
        sweep_corpus(document)
    assert row_of("date").state == "dismissed"
    assert {row.state for row in Discrepancy.objects.exclude(kind="date")} == {"open"}


def test_a_passage_of_a_new_version_with_the_same_content_keeps_the_decision(
    swept: list[Document], reviewer: User, add: Add
) -> None:
    decide(row_of("money"), reviewer, "confirmed", kept=[0])
    pk = row_of("money").pk
    new = add("Island Review", "en", f"A new preface.\n\n{BRIDGE}")
    sweep_corpus(new)
    sweep_corpus(swept[1])
    row = row_of("money")
    assert (row.pk, row.state) == (pk, "confirmed")
    assert new.pk in row.positions.values_list("passage__document", flat=True)


def test_another_value_in_the_new_version_is_another_question(swept: list[Document], reviewer: User, add: Add) -> None:
    decide(row_of("count"), reviewer, "dismissed")
    add("Island Review", "en", SHIPS.format(331))
    sweep_corpus()
    row = row_of("count")
    assert row.state == "open"
    assert reviews_of(row) == [], "one shared position is not the same question"
    add("Island Review", "en", SHIPS.format(290))
    sweep_corpus()
    assert row_of("count").state == "dismissed"


def test_what_is_left_when_a_position_goes_is_decided_unless_it_was_the_kept_one(
    swept: list[Document], reviewer: User, add: Add
) -> None:
    gazette = add("Harbour Gazette", "en", "The museum of Marren keeps 331 ship models. It is closed in winter.\n")
    sweep_corpus()
    row = row_of("count")
    written = list(row.positions.values_list("written", flat=True))
    assert sorted(written) == ["290 ship", "312 ship", "331 ship"]
    decide(row, reviewer, "resolved", kept=[written.index("331 ship")])
    decided = row_of("count")
    decide(decided, reviewer, "resolved", kept=[written.index("312 ship")])
    withdraw_document(gazette, "printed in error")
    drain_outbox()
    sweep_corpus()
    row = row_of("count")
    assert row.positions.count() == 2
    assert row.state == "resolved"
    assert row.decision is not None
    assert [each.written for each in row.decision.positions.all() if each.kept] == ["312 ship"]


def test_when_the_kept_position_goes_the_question_is_open(swept: list[Document], reviewer: User, add: Add) -> None:
    gazette = add("Harbour Gazette", "en", "The museum of Marren keeps 331 ship models. It is closed in winter.\n")
    sweep_corpus()
    row = row_of("count")
    decide(row, reviewer, "resolved", kept=[list(row.positions.values_list("written", flat=True)).index("331 ship")])
    withdraw_document(gazette, "printed in error")
    drain_outbox()
    sweep_corpus()
    assert row_of("count").state == "open"


def test_a_position_that_joins_opens_the_question_and_the_earlier_decision_is_told(
    swept: list[Document], reviewer: User, add: Add
) -> None:
    earlier = decide(row_of("count"), reviewer, "dismissed")
    add("Harbour Gazette", "en", "The museum of Marren keeps 331 ship models. It is closed in winter.\n")
    sweep_corpus()
    assert row_of("count").state == "open"
    assert reviews_of(row_of("count")) == [earlier]


def test_a_copy_in_another_source_is_no_new_question(swept: list[Document], reviewer: User, add: Add) -> None:
    row = row_of("count")
    written = list(row.positions.values_list("written", flat=True))
    decide(row, reviewer, "resolved", kept=[written.index("290 ship")])
    add("Harbour Gazette", "en", "The museum of Marren keeps 290 ship models.\n")
    sweep_corpus()
    shown = present_discrepancy(row_of("count"))
    assert (len(shown["positions"]), shown["state"]) == (3, "resolved")
    kept = {shown["positions"][place]["source"] for place in shown["review"]["kept_positions"]}
    assert kept == {"Island Review", "Harbour Gazette"}


def bridge(place: str, year: int) -> str:
    return f"# The {place} bridge\n\nThe stone bridge was opened to traffic in {year}.\n"


def test_the_same_bare_sentence_about_something_else_is_another_question(reviewer: User, add: Add) -> None:
    for source, year in (("Almanac", 1931), ("Review", 1953)):
        add(source, "en", bridge("Holm", year))
    sweep_corpus()
    decide(row_of("date"), reviewer, "dismissed")
    for source, year in (("Gazette", 1931), ("Herald", 1953)):
        add(source, "en", bridge("Sund", year))
    sweep_corpus()
    assert {row.state for row in Discrepancy.objects.all()} == {"dismissed", "open"}


def mill(place: str, year: int) -> str:
    return f"# The mill of {place}\n\nThe mill was built in {year} by Jan Olsen.\n"


def test_a_sentence_that_names_only_others_is_not_decided_by_one_under_another_heading(
    reviewer: User, add: Add
) -> None:
    for source, year in (("Almanac", 1820), ("Review", 1830)):
        add(source, "en", mill("Marren", year))
    sweep_corpus()
    decide(row_of("date"), reviewer, "dismissed")
    for source, year in (("Gazette", 1820), ("Herald", 1830)):
        add(source, "en", mill("Tarn", year))
    sweep_corpus()
    states = {
        frozenset(position.passage.document.source.name for position in row.positions.all()): row.state
        for row in Discrepancy.objects.all()
    }
    assert states == {frozenset({"Almanac", "Review"}): "dismissed", frozenset({"Gazette", "Herald"}): "open"}


def test_what_changed_since_it_was_shown_is_not_decided(swept: list[Document], reviewer: User) -> None:
    row = row_of("count")
    seen = shown_hash(row)
    decide(row, reviewer, "confirmed")
    with pytest.raises(StaleReview, match="look at it again"):
        review_discrepancy(row, reviewer=reviewer, decision="dismissed", seen=seen)
    gone = row_of("money")
    seen = shown_hash(gone)
    withdraw_document(swept[1], "printed in error")
    drain_outbox()
    sweep_corpus()
    with pytest.raises(StaleReview):
        review_discrepancy(gone, reviewer=reviewer, decision="dismissed", seen=seen)
    assert Review.objects.count() == 1


def test_a_position_that_there_is_not_cannot_be_kept(swept: list[Document], reviewer: User) -> None:
    for place in (2, -1):
        with pytest.raises(UnknownPosition, match=f"no position {place}"):
            decide(row_of("count"), reviewer, "confirmed", kept=[place])
    assert not Review.objects.exists()


def test_the_history_is_added_to_and_never_changed(swept: list[Document], reviewer: User) -> None:
    first = decide(row_of("count"), reviewer, "confirmed")
    second = decide(row_of("count"), reviewer, "dismissed")
    assert reviews_of(row_of("count")) == [second, first]
    first.note = "Never mind."
    for deed in (
        first.save,
        first.delete,
        lambda: Review.objects.update(note=""),
        Review.objects.all().delete,
        first.positions.all().delete,
    ):
        with pytest.raises(KeptForGoodError):
            deed()
    with pytest.raises(ProtectedError):
        reviewer.delete()
    assert [each.note for each in Review.objects.all()] == ["Asked the archive.", "Asked the archive."]


def test_precision_counts_the_last_decision_about_each(swept: list[Document], reviewer: User) -> None:
    assert precision_by_kind() == []
    decide(row_of("count"), reviewer, "dismissed")
    decide(row_of("count"), reviewer, "confirmed")
    decide(row_of("date"), reviewer, "dismissed")
    measured = {row.kind.value: row for row in precision_by_kind()}
    assert {kind: (row.decided, row.real) for kind, row in measured.items()} == {"count": (1, 1), "date": (1, 0)}
    assert measured["count"].high == 1.0
    assert 0.2 < measured["count"].low < 0.21, "one of one says little (Wilson)"
    assert measured["date"].low == 0.0


def test_the_sentence_in_arabic_names_values_sources_and_the_matter(swept: list[Document]) -> None:
    sentence = row_of("date").explanation_ar
    for part in ("«1902» في Coast Almanac", "«1911» في مجلة الموانئ", "أضيئت منارة مارين"):
        assert part in sentence
    assert "The lighthouse" not in sentence


def test_a_text_at_odds_with_itself_is_told_so_in_arabic(add: Add) -> None:
    add(
        "Coast Almanac",
        "en",
        "The Marren lighthouse was first lit in 1902.\n\nThe fish market moved to the old quay. It opens at dawn.\n\n"
        "As was said, the Marren lighthouse was first lit in 1911.\n",
    )
    sweep_corpus()
    sentence = Discrepancy.objects.get().explanation_ar
    assert sentence.startswith("يناقض Coast Almanac نفسه")
    assert "مرة «1902» ومرة «1911»" in sentence


def test_the_place_of_the_value_is_known(swept: list[Document], add: Add) -> None:
    add("Year Book", "en", "1900: The quay is paved.\n\n1907: The mayor resigns. The Marren lighthouse is first lit.\n")
    sweep_corpus()
    for row in Discrepancy.objects.all():
        for position in row.positions.all():
            text = position.passage.document.text
            assert text[position.value_start : position.value_end] == position.written
            assert position.value_start is not None
            assert position.start <= position.value_start
    assert "1907" in row_of("date").positions.values_list("written", flat=True)
