from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree

import pytest

from factcheck.agreement.settings import SETTINGS
from factcheck.agreement.types import Judgement, Stance
from factcheck.evaluation.curves import Answer
from factcheck.evaluation.pictures import draw_reliability, draw_risk_coverage, write_pictures
from factcheck.evaluation.svg import Plot, Sheet
from factcheck.evaluation.trust import Trust, trust, trust_figures

SVG = "{http://www.w3.org/2000/svg}"


def judged(label: str, stance: Stance, supports: float, refutes: float) -> tuple[str, Judgement]:
    chances: dict[Stance, float] = {"supports": supports, "refutes": refutes, "neutral": 1 - supports - refutes}
    return label, Judgement(stance, chances, [])


ROWS = [
    judged("supports", "supports", 0.9, 0.05),
    judged("neutral", "supports", 0.7, 0.1),
    judged("refutes", "refutes", 0.1, 0.6),
    judged("neutral", "neutral", 0.2, 0.3),
]


@pytest.fixture
def english() -> Trust:
    answers = [Answer(0.9, True), Answer(0.7, False), Answer(0.6, True), Answer(0.5, True)]
    return trust("en", answers, ROWS)


def texts(drawn: str) -> str:
    return " ".join(element.text or "" for element in shapes(drawn, "text"))


def shapes(drawn: str, name: str) -> list[ElementTree.Element]:
    return list(ElementTree.fromstring(drawn).iter(f"{SVG}{name}"))  # noqa: S314  # drawn by ourselves


def test_a_neutral_pair_makes_any_stance_an_error(english: Trust) -> None:
    assert [(point.threshold, point.answered, round(point.error, 3)) for point in english.curve] == [
        (0.9, 0.25, 0.0),
        (0.7, 0.5, 0.5),
        (0.6, 0.75, 0.333),
        (0.3, 1.0, 0.5),
    ]


def test_the_products_own_point_counts_what_a_check_says(english: Trust) -> None:
    assert english.own.answered == 0.75
    assert english.own.error == pytest.approx(1 / 3)
    figures = trust_figures(english)["risk_coverage"]
    assert (figures["answered"], figures["error"]) == (0.75, 0.3333)
    assert figures["supports_from"] == SETTINGS.supports_from
    assert [row["threshold"] for row in figures["thresholds"]][:2] == [0.5, 0.55]
    assert figures["thresholds"][-1] == {"threshold": 0.95, "answered": 0.0, "error": 0.0}


def test_places_of_a_plot_follow_its_values() -> None:
    plot = Plot(Sheet(100, 100, ""), left=10, top=20, width=50, height=40, most_y=0.5)
    assert plot.place(0, 0) == (10, 60)
    assert plot.place(1, 0.5) == (60, 20)


def test_reliability_shows_counts_and_error_of_every_direction(english: Trust) -> None:
    arabic = trust("ar", [Answer(0.95, True)] * 12, ROWS[:1])
    drawn = draw_reliability([english, arabic])
    assert "English: 4 pairs" in texts(drawn)
    assert "Arabic: 12 pairs" in texts(drawn)
    assert "expected calibration error 0.050" in texts(drawn)
    assert len(shapes(drawn, "circle")) == 5
    assert [element.text for element in shapes(drawn, "text") if element.get("font-size") == "9"] == [*"1111", "12"]


def test_risk_and_coverage_marks_the_products_thresholds(english: Trust) -> None:
    drawn = draw_risk_coverage([english])
    assert "answers 75%, wrong 33% of them" in texts(drawn)
    assert f"supports from {SETTINGS.supports_from:.0%}" in texts(drawn)
    (line,), (ring,) = shapes(drawn, "polyline"), shapes(drawn, "circle")
    assert (ring.get("cx"), ring.get("cy")) == tuple(f"{float(place):g}" for place in on_line(line, 2))


def on_line(line: ElementTree.Element, at: int) -> list[str]:
    return (line.get("points") or "").split()[at].split(",")


def test_a_long_curve_is_drawn_with_no_more_points_than_can_be_seen() -> None:
    rows = [judged("supports", "supports", 0.5 + number / 10_000, 0.1) for number in range(3_000)]
    found = trust("mixed", [Answer(0.9, True)] * len(rows), rows)
    (line,) = shapes(draw_risk_coverage([found]), "polyline")
    points = (line.get("points") or "").split()
    assert 150 < len(points) < 260
    assert points[-1].startswith("475.0,")


def test_pictures_are_written_the_same_again(tmp_path: Path, english: Trust) -> None:
    for folder in ("one/deep", "two"):
        write_pictures([english], tmp_path / folder)
    for name in ("reliability.svg", "risk-coverage.svg"):
        assert (tmp_path / "one/deep" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
