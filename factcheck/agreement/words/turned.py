"""A comparison told from its other side: "the south does not earn as much as the north", where the north earns more.

A model that reads both texts takes two that changed places for a contradiction. Only what the other text tells from
that other side is turned round.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.agreement.texts.reading import Reading

_AUXILIARY = r"(?:does|do|did|is|was|are|were|has|have|had|will|would|can|could)"
_MORE_THAN = re.compile(
    rf"\b(?:more|(?!other\b)\w{{2,}}er)\b[^.;:,!?]{{0,40}}?\bthan\s+(?P<less>[^.;:,!?]{{2,60}}?)(?:\s+{_AUXILIARY})?\s*"
    r"(?=[.;:,!?]|\Z)",
    re.IGNORECASE,
)
_NOT_AS = (
    rf"(?P<verb>\s+{_AUXILIARY})(?:\s+not|n['’]t)(?P<deed>(?:\s+[\w'’-]+){{0,6}}?)\s+(?:as|so)"
    r"(?:\s+(?:much|many)(?P<what>(?:\s+\w+)?)|(?P<how>\s+\w+))\s+as"
)
_LESS = r"(?P<deed>(?:\s+[\w'’-]+){1,7}?)\s+(?:less|fewer)(?P<what>(?:\s+\w+)?)\s+than"
_SIDE = rf"\s+(?P<more>[^.;:,!?]{{2,60}}?)(?:\s+{_AUXILIARY})?(?=\s*(?:[.;:,!?]|\Z))"


def spell_out(reading: Reading, other: Reading) -> Iterator[tuple[tuple[int, int], str]]:
    """What to put where in a text, for it to compare from the side from which the other does."""
    told = _MORE_THAN.search(other.text)
    if told is None or other.negations:
        return
    for way in (_NOT_AS, _LESS):
        turned = re.search(
            rf"(?:\A|(?<=[.!?]\s))(?P<less>{re.escape(told['less'])}){way}{_SIDE}", reading.text, re.IGNORECASE
        )
        if turned and turned["more"].casefold() in other.text[: told.start()].casefold():
            yield turned.span(), _from_the_other_side(turned)
            return


def _from_the_other_side(turned: re.Match[str]) -> str:
    groups = turned.groupdict(default="")
    more, less = groups["more"], groups["less"]
    less = less[0].lower() + less[1:] if less.lower().startswith("the ") else less
    degree = f"{groups.get('how', '')}{groups['what']}"
    return f"{more[0].upper()}{more[1:]}{groups.get('verb', '')}{groups['deed']} more{degree} than {less}"
