"""A check as a person reads it in a terminal."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterator
from typing import Any

from django.core.management.color import Style

from factcheck.claims.choices import Verdict

_WIDTH = 100
_MOST_QUOTES = 6
# Signs that a terminal obeys instead of showing, which a source may hold.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_MARKS = {"supports": "+", "refutes": "-", "neutral": " "}


def render_check(shown: dict[str, Any], style: Style) -> str:
    """The verdict, the sentence on it, and the decisive quotes with their values marked. `shown`: `present_check`."""
    paint = _painter(shown["verdict"], style)
    headline = f"{Verdict(shown['verdict']).label} ({shown['confidence']:.0%})"
    sentences = _shown(shown["statement"]), _shown(shown["explanation"])
    lines = [f"{paint(headline)}  {sentences[0]}", sentences[1], *_quotes(shown["evidence"], style)]
    return "\n".join(lines) + "\n"


def render_passages(shown: list[dict[str, Any]], style: Style) -> str:
    """Ranked passages, each with where it stands."""
    blocks = [
        f"{item['retrieval']['rank']:>3}. {style.MIGRATE_LABEL(_shown(item['source']))}{_place(item)}\n"
        f"{_wrap(_shown(item['passage']['text']))}"
        for item in shown
    ]
    return "\n".join(blocks) + "\n" if blocks else "Nothing found.\n"


def _painter(verdict: str, style: Style) -> Callable[[str], str]:
    painters = {"supported": style.SUCCESS, "refuted": style.ERROR, "conflicting": style.WARNING}
    return painters.get(verdict, style.MIGRATE_LABEL)


def _quotes(evidence: list[dict[str, Any]], style: Style) -> Iterator[str]:
    decisive = [item for item in evidence if item["stance"] != "neutral"]
    for item in decisive[:_MOST_QUOTES]:
        stance = item["stance"]
        source = style.MIGRATE_LABEL(_shown(item["source"]))
        yield f"\n{_MARKS[stance]} {source} {stance} ({item['probabilities'][stance]:.0%})"
        yield _wrap(_marked(item, style))
        yield from (f"    {'=' if reason['agrees'] else '≠'} {_shown(reason['note'])}" for reason in item["reasons"])
    left = len(decisive) - _MOST_QUOTES
    if left > 0:
        yield f"\nand {left} more; --json shows all."


def _place(item: dict[str, Any]) -> str:
    document, passage = item["document"], item["passage"]
    return f"  {_shown(document['name'])}, characters {passage['start']} to {passage['end']}"


def _marked(item: dict[str, Any], style: Style) -> str:
    """The quote with every value that decides set in brackets."""
    text = _shown(item["passage"]["text"])
    spans = {
        (reason["passage"]["start"], reason["passage"]["end"], reason["agrees"])
        for reason in item["reasons"]
        if reason["passage"]
    }
    end = len(text) + 1
    for start, stop, agrees in sorted(spans, reverse=True):
        if stop <= end:
            paint = style.SUCCESS if agrees else style.ERROR
            text = f"{text[:start]}{paint(f'[{text[start:stop]}]')}{text[stop:]}"
            end = start
    return text


def _shown(text: str) -> str:
    """The text, as long as it was, with each sign that a terminal would obey replaced by a visible one."""
    return _CONTROL.sub("\ufffd", text)


def _wrap(text: str) -> str:
    return textwrap.fill(text, _WIDTH, initial_indent="    ", subsequent_indent="    ", break_long_words=False)
