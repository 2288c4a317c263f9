"""A document cut into passages: sentence-sized exact slices, each with the context a reader needs."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from factcheck.language.sentences import split_sentences
from sources.clauses import MAX_PASSAGE, cut_long
from sources.dated_lines import leading_date, lies_within, whole_date
from sources.leaning import leans_on_previous
from sources.readers.language import LanguageCode, passage_language
from sources.readers.marks import after_leading_marks, before_trailing_marks
from sources.readers.types import PULLED_QUOTE, Block, ReadDocument

PassageKindName: TypeAlias = Literal["sentence", "heading", "caption", "item", "row"]
Span: TypeAlias = tuple[int, int]

_KINDS: dict[str, PassageKindName] = {
    "paragraph": "sentence",
    "item": "item",
    "row": "row",
    "caption": "caption",
    "heading": "heading",
}
# White space, list and emphasis signs and invisible direction marks are no part of a quote's edge.
_EDGE_BEFORE = re.compile(r"[\s*_#>•·|.,;:،؛…\-–—\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*")
_EDGE_AFTER = re.compile(r"[\s*_#|\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_NEGATIVE = re.compile(r"[-–−]\Z")
# A heading is quoted by itself only where it is long enough to state something.
_HEADING_WORDS = 5
_HEADING_CONTEXT = 200
_ANTECEDENT_CONTEXT = 600


@dataclass(frozen=True, slots=True)
class PassageDraft:
    """A passage before it is stored: `text` is exactly `document.text[start:end]`, `sha256` that of its UTF-8."""

    kind: PassageKindName
    start: int
    end: int
    text: str
    context: dict[str, str]
    language: LanguageCode
    sha256: str


@dataclass(slots=True)
class _Context:
    """What governs the place that has been reached in the document."""

    heading: str = ""
    heading_above_list: str | None = None
    date: str = ""
    previous: str = ""
    header_row: str = ""
    drafts: list[PassageDraft] = field(default_factory=list)


def split_passages(document: ReadDocument, language: LanguageCode) -> list[PassageDraft]:
    """The passages of a document in order, without overlap.

    Footnotes, reference marks and boilerplate give none. `language` is the document's; a sentence written in the
    other script has its own.
    """
    context = _Context()
    for block in document.blocks:
        if block.kind not in {"item", "row"} and context.heading_above_list is not None:
            context.heading, context.heading_above_list = context.heading_above_list, None
        if block.kind == "heading":
            _enter_heading(document.text, block, language, context)
        elif block.kind == "row":
            _add_row(document.text, block, language, context)
        elif block.kind in _KINDS:
            _add_sentences(document.text, block, language, context)
        if block.kind != "row":
            context.header_row = ""
    return context.drafts


def _enter_heading(text: str, block: Block, language: LanguageCode, context: _Context) -> None:
    span = _trimmed(text, block.start, block.end)
    if span is None:
        return
    words = text[slice(*span)]
    if block.level == PULLED_QUOTE:
        previous = context.previous
        for sentence in _sentences(text, *span, language):
            _append(text, sentence, "heading", language, context, lean=False)
        context.previous = previous
        return
    context.previous = ""
    if date := whole_date(words):
        context.date = date
        return
    context.date = ""
    if words.endswith(":"):
        # The label of a list heads its items only.
        context.heading_above_list = context.heading
    if len(words.split()) >= _HEADING_WORDS:
        _append(text, span, "heading", language, context, lean=False)
        context.previous = ""
    context.heading = " ".join(words.rstrip(":").split())[:_HEADING_CONTEXT]


def _add_row(text: str, block: Block, language: LanguageCode, context: _Context) -> None:
    """A row is one passage; the first row of its table, its columns' names, goes with it as antecedent."""
    span = _trimmed(text, block.start, block.end)
    if span is None:
        return
    context.previous = context.header_row
    _append(text, span, "row", language, context, lean=bool(context.header_row), force=True)
    context.header_row = context.header_row or text[slice(*span)]
    context.previous = ""


def _add_sentences(text: str, block: Block, language: LanguageCode, context: _Context) -> None:
    dated = leading_date(text, block.start, block.end)
    outer_date, previous = context.date, context.previous
    words_start = block.start
    if dated is not None:
        context.date, words_start = dated
    kind = _KINDS[block.kind]
    for number, sentence in enumerate(_sentences(text, words_start, block.end, language)):
        opens_line = dated is not None and number == 0
        # The date that governs the line stays in the slice of its first sentence.
        span = (after_leading_marks(text, block.start, words_start), sentence[1]) if opens_line else sentence
        words = text[slice(*sentence)]
        _append(text, span, kind, language, context, lean=leans_on_previous(words))
    # A day stands below its year; any other date ends what the date above it governs.
    context.date = outer_date if dated is None or lies_within(dated[0], outer_date) else ""
    if block.kind == "caption":
        # The text goes on over a picture as if it were not there.
        context.previous = previous


def _append(
    text: str,
    span: Span,
    kind: PassageKindName,
    language: LanguageCode,
    context: _Context,
    lean: bool,
    force: bool = False,
) -> None:
    words = text[slice(*span)]
    carried = {"heading": context.heading, "date": context.date}
    if lean or force:
        carried["antecedent"] = context.previous[:_ANTECEDENT_CONTEXT]
    digest = hashlib.sha256(words.encode()).hexdigest()
    kept = {key: value for key, value in carried.items() if value}
    context.drafts.append(PassageDraft(kind, *span, words, kept, passage_language(words, language), digest))
    context.previous = words


def _sentences(text: str, start: int, end: int, language: LanguageCode) -> Iterator[Span]:
    """Sentences of a slice as spans of the text, edges and marks trimmed, those without letter or digit left out."""
    words = text[start:end]
    spans = _join_fragments(words, split_sentences(words, passage_language(words, language)))
    for begin, stop in spans:
        span = _trimmed(text, start + begin, start + stop)
        parts = cut_long(text, *span) if span is not None else ()
        yield from filter(None, (_trimmed(text, *part) for part in parts))


def _join_fragments(words: str, spans: Sequence[Span]) -> list[Span]:
    """A date or number left alone after a sentence says when or how much: it stays with that sentence."""
    joined: list[Span] = []
    for begin, stop in spans:
        piece = words[begin:stop].strip(" \n.")
        if joined and whole_date(piece) and stop - joined[-1][0] <= MAX_PASSAGE:
            joined[-1] = (joined[-1][0], stop)
        else:
            joined.append((begin, stop))
    return joined


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """The slice without marks, signs and blanks at its edges, None where no letter or digit is left."""
    start = after_leading_marks(text, start, end)
    edge = _EDGE_BEFORE.match(text, start, end)
    if edge is not None and edge.end() > start:
        start = _keep_sign(text, start, edge.end())
        start = after_leading_marks(text, start, end)
    end = before_trailing_marks(text, start, end)
    while end > start and _EDGE_AFTER.match(text, end - 1):
        end -= 1
    return (start, end) if any(character.isalnum() for character in text[start:end]) else None


def _keep_sign(text: str, start: int, reached: int) -> int:
    """A minus right before a digit belongs to the number."""
    signed = reached > start and reached < len(text) and text[reached].isdigit()
    return reached - 1 if signed and _NEGATIVE.search(text, start, reached) else reached
