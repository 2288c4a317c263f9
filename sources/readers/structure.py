"""Plain text to blocks: what each line or paragraph is, by general marks of form and never by subject."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from sources.dated_lines import leading_date, whole_date
from sources.readers import cues
from sources.readers.captions import caption_parts, is_caption
from sources.readers.footnotes import find_footnotes
from sources.readers.marks import only_marks
from sources.readers.teasers import is_teaser, words_of
from sources.readers.types import PULLED_QUOTE, Block, BlockKind
from sources.readers.units import Unit, ends_sentence, split_units

_ITEM = re.compile(r"\s*(?:[-*•‣◦▪–—]\s+|\(?(?:\d{1,3}|[٠-٩]{1,3}|[a-zأ-ي])[.)]\s+)(?=\S)")
_ROW = re.compile(r"[^\t|]+(?:\t|\s\|\s)[^\t|]+(?:\t|\s\|\s)[^\t|]+")
_NEIGHBOURS = 2
_TITLE_WORDS = 3
_PROSE = frozenset({"paragraph", "item", "row", "caption"})


def read_structure(text: str) -> list[Block]:
    """The blocks of a plain text, in order; white space alone lies between them."""
    units = split_units(text)
    kinds = _first_kinds(text, units)
    if _PROSE.isdisjoint(kinds):
        kinds = ["paragraph" if kind == "heading" else kind for kind in kinds]
    _settle_headings(units, kinds)
    pulled = _pulled_quotes(units, kinds)
    trailing = _trailing(units, kinds)
    blocks: list[Block] = []
    for number, (unit, kind) in enumerate(zip(units, kinds, strict=True)):
        if number in pulled:
            blocks.append(Block("heading", unit.start, unit.end, PULLED_QUOTE))
        elif number in trailing:
            blocks.append(Block("boilerplate", unit.start, unit.end))
        else:
            blocks.extend(_blocks_of(unit, kind))
    return blocks


def title_of(text: str, blocks: Sequence[Block]) -> str:
    """The first heading above the first paragraph that is more than the name of a section; empty without any."""
    headings: list[str] = []
    for block in blocks:
        if block.kind in {"paragraph", "item", "row"}:
            break
        if block.kind == "heading" and block.level != PULLED_QUOTE:
            headings.append(text[block.start : block.end].strip(" *#_="))
    full = (heading for heading in headings if len(heading.split()) >= _TITLE_WORDS)
    return next(full, max(headings, key=len, default=""))


def _first_kinds(text: str, units: Sequence[Unit]) -> list[BlockKind]:
    notes = find_footnotes(text, units)
    return ["footnote" if number in notes else _kind(unit) for number, unit in enumerate(units)]


def _kind(unit: Unit) -> BlockKind:
    text = unit.text
    if only_marks(text):
        return "reference"
    if ("\t" in text or "|" in text) and _ROW.match(text):
        return "row"
    if cues.is_machine_text(text) or cues.is_furniture(text):
        return "boilerplate"
    if is_caption(text) or cues.is_posed_caption(text):
        return "caption"
    if leading_date(text, 0, len(text)):
        return "paragraph"
    if _ITEM.match(text):
        return "item"
    return "heading" if cues.looks_like_heading(text) else "paragraph"


def _settle_headings(units: Sequence[Unit], kinds: list[BlockKind]) -> None:
    """Heading-like lines that head nothing: labels of pictures and sections, agency names, lists without bullets."""
    spaced = any(unit.gap_before and number for number, unit in enumerate(units))
    repeated = Counter(unit.text.lower() for unit, kind in zip(units, kinds, strict=True) if kind == "heading")
    for run in _heading_runs(kinds):
        tight = [number for number in run if not units[number].alone]
        if len(tight) >= 3 and len(tight) == len(run):
            _set(kinds, run, "item")
            continue
        if _is_embedded_link(units, run):
            _set(kinds, run, "boilerplate")
            continue
        for number in run:
            if number and not units[number].gap_before and cues.is_picture_label(units[number - 1].text):
                kinds[number] = "caption"
            elif _is_label(units, kinds, number, spaced, repeated[units[number].text.lower()]):
                kinds[number] = "boilerplate"


def _heading_runs(kinds: Sequence[BlockKind]) -> list[list[int]]:
    runs: list[list[int]] = []
    for number, kind in enumerate(kinds):
        if kind != "heading":
            continue
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def _is_embedded_link(units: Sequence[Unit], run: Sequence[int]) -> bool:
    """The name of a section and, right below it, the headline of another story, amid the lines of this one."""
    first = units[run[0]]
    return len(run) == 2 and not first.gap_before and not first.gap_after and cues.is_section_label(first.text)


def _is_label(units: Sequence[Unit], kinds: Sequence[BlockKind], number: int, spaced: bool, times: int) -> bool:
    unit = units[number]
    if whole_date(unit.text):
        return False
    words = len(unit.text.split())
    above_caption = number + 1 < len(kinds) and kinds[number + 1] == "caption"
    squeezed = spaced and not unit.gap_before and not unit.gap_after
    return (words <= 4 and above_caption) or (words <= 2 and squeezed) or (words <= 6 and times > 1)


def _set(kinds: list[BlockKind], numbers: Sequence[int], kind: BlockKind) -> None:
    for number in numbers:
        kinds[number] = kind


def _trailing(units: Sequence[Unit], kinds: Sequence[BlockKind]) -> set[int]:
    """Lines below the last sentence that only name other things: headlines of other texts, categories, sign-offs."""
    trailing: set[int] = set()
    for number in range(len(units) - 1, -1, -1):
        text = units[number].text
        if kinds[number] in {"footnote", "boilerplate", "reference"}:
            continue
        listed = kinds[number] == "item" and not _ITEM.match(text) and not ends_sentence(text)
        if kinds[number] != "heading" and not listed:
            break
        trailing.add(number)
    figures = sum(1 for number in trailing if any(character.isdigit() for character in units[number].text))
    return set() if len(trailing) > 2 and figures * 2 > len(trailing) else trailing


def _pulled_quotes(units: Sequence[Unit], kinds: Sequence[BlockKind]) -> set[int]:
    """Units whose words are said again by a longer paragraph next to them."""
    candidates = [number for number, kind in enumerate(kinds) if kind in {"paragraph", "heading"}]
    paragraphs = {number for number in candidates if kinds[number] == "paragraph"}
    words = {number: words_of(units[number].text) for number in candidates}
    pulled: set[int] = set()
    for number in candidates:
        around = [number + step for step in range(-_NEIGHBOURS, _NEIGHBOURS + 1) if step]
        if any(place in paragraphs and is_teaser(words[number], words[place]) for place in around):
            pulled.add(number)
    return pulled


def _blocks_of(unit: Unit, kind: BlockKind) -> list[Block]:
    if kind == "caption":
        parts = caption_parts(unit.text)
        return [Block(part, unit.start + start, unit.start + end) for part, start, end in parts]
    if kind == "item" and (bullet := _ITEM.match(unit.text)):
        return [Block("item", unit.start + bullet.end(), unit.end)]
    return [Block(kind, unit.start, unit.end, 2 if kind == "heading" else PULLED_QUOTE)]
