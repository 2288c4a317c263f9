"""Two pictures of how far the engine can be trusted: a reliability diagram and a risk-coverage curve, as SVG."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import ceil
from pathlib import Path

from factcheck.agreement.settings import SETTINGS
from factcheck.evaluation.curves import Point, calibration_error
from factcheck.evaluation.svg import Plot, Sheet
from factcheck.evaluation.trust import Trust

RELIABILITY, RISK_COVERAGE = "reliability.svg", "risk-coverage.svg"
# Told apart by readers who see few colours (Okabe and Ito, 2008).
_LOOKS = {"en": ("English", "#0072b2"), "ar": ("Arabic", "#d55e00"), "mixed": ("across the two", "#009e73")}
_SIDE, _MARGIN, _TOP = 260, 70, 60
_FIFTHS = [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]
_MOST_POINTS = 200
_FEWEST_ANSWERS = 15


def write_pictures(trusts: Sequence[Trust], folder: Path) -> None:
    """Writes `reliability.svg` and `risk-coverage.svg`; makes the folder; raises OSError where it cannot."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / RELIABILITY).write_text(draw_reliability(trusts), "utf-8")
    (folder / RISK_COVERAGE).write_text(draw_risk_coverage(trusts), "utf-8")


def draw_reliability(trusts: Sequence[Trust]) -> str:
    """A panel for each direction: bars are the accuracy of a bin and say how many answers it holds."""
    width = (_SIDE + _MARGIN) * len(trusts) + _MARGIN // 2
    sheet = Sheet(width, _TOP + _SIDE + 50, "Reliability: how often answers of a confidence were right")
    for place, found in enumerate(trusts):
        plot = Plot(sheet, _MARGIN + place * (_SIDE + _MARGIN), _TOP, _SIDE, _SIDE)
        name, colour = _LOOKS[found.direction]
        error = calibration_error(found.bins)
        title = f"{name}: {found.n:,} pairs, expected calibration error {error:.3f}"
        plot.axes("", "confidence of the answer", "right" if place == 0 else "", _FIFTHS, _FIFTHS)
        sheet.text(plot.left + _SIDE / 2, _TOP - 26, title.partition(", ")[0], "middle", font_weight="bold")
        sheet.text(plot.left + _SIDE / 2, _TOP - 10, title.partition(", ")[2], "middle")
        _bars(plot, found, colour)
    return sheet.written()


def _bars(plot: Plot, found: Trust, colour: str) -> None:
    plot.sheet.line(plot.place(0, 0), plot.place(1, 1), stroke_dasharray="4 4")
    for each in found.bins:
        left, top = plot.place(each.start, each.accuracy)
        right, bottom = plot.place(each.end, 0)
        plot.sheet.rectangle(left + 1, top, right - left - 2, bottom - top, fill=colour, fill_opacity="0.45")
        plot.sheet.circle(plot.place(each.confidence, each.accuracy), 3, fill=colour)
        plot.sheet.text((left + right) / 2, bottom - 4, str(each.n), "middle", font_size="9")


def draw_risk_coverage(trusts: Sequence[Trust]) -> str:
    """A line for each direction; the ring is where the product's own thresholds lie."""
    sheet = Sheet(760, 440, "Risk and coverage: error against the share of pairs that is answered")
    highest = max((point.error for found in trusts for point in [*_drawn(found), found.own]), default=0.0)
    tenths = max(1, ceil(highest * 10))
    plot = Plot(sheet, 75, _TOP, 400, 310, most_y=tenths / 10)
    ticks = [tenth / 10 for tenth in range(tenths + 1)]
    plot.axes("Answering from a given probability on", "answered", "wrong among the answered", _FIFTHS, ticks)
    for place, found in enumerate(trusts):
        name, colour = _LOOKS[found.direction]
        steps = [plot.place(point.answered, point.error) for point in _drawn(found)]
        sheet.path(steps, stroke=colour, stroke_width="2")
        own = plot.place(found.own.answered, found.own.error)
        sheet.circle(own, 6, fill="none", stroke=colour, stroke_width="2.5")
        _legend(sheet, place, colour, _told(name, found))
    lines = [f"Rings: as a check answers, with supports from {SETTINGS.supports_from:.0%}"]
    lines.append(f"and refutes from {SETTINGS.refutes_from:.0%} on.")
    for place, line in enumerate(lines):
        sheet.text(495, 350 + 14 * place, line, font_size="10")
    return sheet.written()


def _told(name: str, found: Trust) -> Iterator[str]:
    yield f"{name}: {found.n:,} pairs"
    yield f"answers {found.own.answered:.0%}, wrong {found.own.error:.0%} of them"


def _legend(sheet: Sheet, place: int, colour: str, lines: Iterator[str]) -> None:
    top = _TOP + 20 + place * 50
    sheet.line((495, top - 4), (515, top - 4), stroke=colour, stroke_width="3")
    for number, line in enumerate(lines):
        sheet.text(522, top + 16 * number, line)


def _drawn(found: Trust) -> list[Point]:
    """The curve without its first answers, whose error says nothing yet, and with no more points than can be seen."""
    curve = found.curve
    settled = [point for point in curve if point.answered * found.n >= _FEWEST_ANSWERS] or list(curve)
    step = max(1, len(settled) // _MOST_POINTS)
    return [*settled[:-1:step], *settled[-1:]]
