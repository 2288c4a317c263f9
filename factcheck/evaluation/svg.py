"""Plain SVG: a sheet to draw on, and a plot whose axes turn measured values into places on it.

For two pictures of lines and bars this is less than a plotting library is to install, and it draws the same bytes from
the same figures, so that a picture in the documentation changes only with what it shows.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.etree import ElementTree

_INK, _GRID, _PAPER = "#222222", "#dddddd", "#ffffff"
_FONT = "Helvetica, Arial, DejaVu Sans, sans-serif"
_TICK = 5


class Sheet:
    """A drawing of so many pixels; `description` is read out in place of it."""

    def __init__(self, width: int, height: int, description: str) -> None:
        size = {"width": str(width), "height": str(height), "viewBox": f"0 0 {width} {height}"}
        look = {"role": "img", "font-family": _FONT, "font-size": "12", "fill": _INK}
        self._root = ElementTree.Element("svg", {"xmlns": "http://www.w3.org/2000/svg", **size, **look})
        ElementTree.SubElement(self._root, "title").text = description
        self.rectangle(0, 0, width, height, fill=_PAPER)

    def rectangle(self, x: float, y: float, width: float, height: float, **look: str) -> None:
        self._add("rect", look, x=x, y=y, width=width, height=height)

    def line(self, start: tuple[float, float], end: tuple[float, float], **look: str) -> None:
        self._add("line", {"stroke": _INK, **look}, x1=start[0], y1=start[1], x2=end[0], y2=end[1])

    def path(self, points: Iterable[tuple[float, float]], **look: str) -> None:
        written = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self._add("polyline", {"points": written, "fill": "none", **look})

    def circle(self, centre: tuple[float, float], radius: float, **look: str) -> None:
        self._add("circle", look, cx=centre[0], cy=centre[1], r=radius)

    def text(self, x: float, y: float, words: str, anchor: str = "start", **look: str) -> None:
        self._add("text", {"text-anchor": anchor, **look}, x=x, y=y).text = words

    def written(self) -> str:
        """The whole file."""
        ElementTree.indent(self._root, space=" ")
        return ElementTree.tostring(self._root, encoding="unicode") + "\n"

    def _add(self, name: str, look: dict[str, str], **places: float) -> ElementTree.Element:
        attributes = {key: f"{value:.1f}".removesuffix(".0") for key, value in places.items()}
        attributes |= {key.replace("_", "-"): value for key, value in look.items()}
        return ElementTree.SubElement(self._root, name, attributes)


@dataclass(frozen=True, slots=True)
class Plot:
    """A rectangle of the sheet in which x and y run from 0 to `most_x` and `most_y`."""

    sheet: Sheet
    left: float
    top: float
    width: float
    height: float
    most_x: float = 1.0
    most_y: float = 1.0

    def place(self, x: float, y: float) -> tuple[float, float]:
        """Where on the sheet the value (x, y) lies."""
        return self.left + x / self.most_x * self.width, self.top + self.height * (1 - y / self.most_y)

    def axes(self, title: str, below: str, beside: str, x_ticks: Sequence[float], y_ticks: Sequence[float]) -> None:
        """Grid and frame with shares in percent, and the names of both axes."""
        for tick in x_ticks:
            x, bottom = self.place(tick, 0)
            self.sheet.line((x, bottom), (x, self.top), stroke=_GRID)
            self.sheet.text(x, bottom + 16, f"{tick:.0%}", "middle")
        for tick in y_ticks:
            x, y = self.place(0, tick)
            self.sheet.line((x, y), (x + self.width, y), stroke=_GRID)
            self.sheet.text(x - _TICK, y + 4, f"{tick:.0%}", "end")
        self.sheet.rectangle(self.left, self.top, self.width, self.height, fill="none", stroke=_INK)
        middle, bottom = self.left + self.width / 2, self.top + self.height
        self.sheet.text(middle, self.top - 10, title, "middle", font_weight="bold")
        self.sheet.text(middle, bottom + 34, below, "middle")
        x, y = self.left - 42, self.top + self.height / 2
        self.sheet.text(x, y, beside, "middle", transform=f"rotate(-90 {x:.1f} {y:.1f})")
