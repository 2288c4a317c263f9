"""The page of documentation that shows the limits: its measured parts stand between markers and are written anew."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factcheck.evaluation.limits import OUTCOMES, Judged, by_category, by_direction, counts, surest_failures
from factcheck.evaluation.rows import BadFile

_HEADINGS = ("category", "pairs", "right", "opposite", "too much", "too little")
_DIRECTIONS = {"en": "English", "ar": "Arabic", "mixed": "across the two"}


def rewrite(page: str, judged: Sequence[Judged], model_sha256: str) -> str:
    """The page with its parts "figures" and "failures" as `judged` has them; BadFile where a marker is missing."""
    measured = f"Measured with the entailment model `{model_sha256[:12]}`."
    page = _replaced(page, "figures", f"{render_table(judged)}\n\n{measured}")
    return _replaced(page, "failures", "\n\n".join(map(_quoted, surest_failures(judged))))


def _replaced(page: str, part: str, content: str) -> str:
    begin, end = f"<!-- {part}: written by manage.py evaluate limits -->", f"<!-- end of {part} -->"
    pattern = re.compile(rf"{re.escape(begin)}.*?{re.escape(end)}", re.DOTALL)
    if not pattern.search(page):
        raise BadFile(f"The page has no lines `{begin}` and `{end}` to write the {part} between.")
    return pattern.sub(lambda _: f"{begin}\n\n{content}\n\n{end}", page)


def render_table(judged: Sequence[Judged]) -> str:
    """A Markdown table of counts: categories, then directions, then all."""
    rows = list(by_category(judged).items())
    rows += [(f"*{_DIRECTIONS[name]}*", members) for name, members in by_direction(judged).items()]
    rows.append(("**all**", list(judged)))
    lines = [_line(_HEADINGS), "|---|" + "--:|" * (len(OUTCOMES) + 1)]
    return "\n".join([*lines, *(_line([name, *map(str, counts(members).values())]) for name, members in rows)])


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _quoted(each: Judged) -> str:
    """A failure as a reader needs it; every text is a paragraph of its own, since it may run in either direction."""
    said = f"{each.judgement.stance} ({each.sureness:.2f})"
    reasons = [reason.note for reason in each.judgement.reasons if _carries(each, agrees=reason.agrees)]
    quoted = [each.pair.statement, f"— {each.pair.passage}", *(f"→ {note}" for note in reasons)]
    heading = f"**{each.pair.set_name}**: said *{said}*, right is *{each.pair.label}*."
    return f"{heading}\n\n> " + "\n>\n> ".join(quoted)


def _carries(each: Judged, *, agrees: bool) -> bool:
    """Whether a reason speaks for what was said."""
    return each.judgement.stance != "neutral" and agrees is (each.judgement.stance == "supports")
