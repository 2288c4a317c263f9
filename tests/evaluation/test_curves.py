from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.evaluation.curves import (
    Answer,
    Point,
    at_threshold,
    calibration_error,
    mean_error,
    reliability,
    risk_coverage,
)

ANSWERS = st.lists(st.builds(Answer, st.floats(0, 1), st.booleans()), min_size=1, max_size=60)


def share_wrong(answers: list[Answer]) -> float:
    return sum(not answer.right for answer in answers) / len(answers)


def test_bins_tell_confidence_and_accuracy_apart() -> None:
    bins = reliability([Answer(0.85, True), Answer(0.81, False), Answer(0.2, True), Answer(1.0, True)])
    assert [(each.start, each.end, each.n) for each in bins] == [(0.2, 0.3, 1), (0.8, 0.9, 2), (0.9, 1.0, 1)]
    assert bins[1].confidence == pytest.approx(0.83)
    assert bins[1].accuracy == 0.5
    assert calibration_error(bins) == pytest.approx((1 * 0.8 + 2 * 0.33 + 1 * 0.0) / 4)


def test_a_curve_goes_from_the_surest_answer_to_all() -> None:
    points = risk_coverage([Answer(0.6, False), Answer(0.9, True), Answer(0.6, True), Answer(0.3, False)])
    assert points == [Point(0.9, 0.25, 0.0), Point(0.6, 0.75, 1 / 3), Point(0.3, 1.0, 0.5)]
    assert mean_error(points) == pytest.approx(0.25 * 0 + 0.5 / 3 + 0.25 * 0.5)
    assert at_threshold(points, 0.5) == Point(0.5, 0.75, 1 / 3)
    assert at_threshold(points, 0.95) == Point(0.95, 0.0, 0.0)


def test_nothing_answered_has_no_curve() -> None:
    assert reliability([]) == []
    assert risk_coverage([]) == []
    assert calibration_error([]) == mean_error([]) == 0.0


@given(ANSWERS)
def test_bins_hold_every_answer_once(answers: list[Answer]) -> None:
    bins = reliability(answers)
    assert sum(each.n for each in bins) == len(answers)
    assert all(each.start - 1e-9 <= each.confidence <= each.end + 1e-9 for each in bins)
    assert sum(each.n * each.accuracy for each in bins) == pytest.approx(sum(answer.right for answer in answers))


@given(ANSWERS)
def test_the_calibration_error_lies_between_the_whole_gap_and_one(answers: list[Answer]) -> None:
    """However it is binned, it is no smaller than the gap between mean confidence and accuracy."""
    gap = abs(sum(answer.confidence - answer.right for answer in answers)) / len(answers)
    assert gap - 1e-9 <= calibration_error(reliability(answers)) <= 1 + 1e-9


@given(ANSWERS)
def test_every_point_is_what_its_threshold_answers(answers: list[Answer]) -> None:
    points = risk_coverage(answers)
    for point in points:
        taken = [answer for answer in answers if answer.confidence >= point.threshold]
        assert point.answered == pytest.approx(len(taken) / len(answers))
        assert point.error == pytest.approx(share_wrong(taken))
    assert [point.answered for point in points] == sorted({point.answered for point in points})
    assert points[-1].answered == 1.0


@given(ANSWERS, st.floats(0, 1))
def test_any_threshold_is_answered_as_counted(answers: list[Answer], threshold: float) -> None:
    point = at_threshold(risk_coverage(answers), threshold)
    taken = [answer for answer in answers if answer.confidence >= threshold]
    assert point.answered == pytest.approx(len(taken) / len(answers))
    assert point.error == pytest.approx(share_wrong(taken) if taken else 0.0)


@given(ANSWERS)
def test_the_order_of_the_answers_does_not_matter(answers: list[Answer]) -> None:
    assert risk_coverage(list(reversed(answers))) == risk_coverage(answers)


@given(ANSWERS)
def test_the_mean_error_lies_between_the_best_and_the_worst_of_the_curve(answers: list[Answer]) -> None:
    points = risk_coverage(answers)
    errors = [point.error for point in points]
    assert min(errors) - 1e-9 <= mean_error(points) <= max(errors) + 1e-9
