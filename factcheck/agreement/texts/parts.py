"""A statement that says several things, taken apart: "Oslo and Riga made peace in 1921 and signed a pact in 1930".

Each part is made of stretches of the statement, so that whatever is found out about it has a place in the statement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.agreement.texts.concepts import concepts, is_event
from factcheck.agreement.types import Judgement, Reason, Statement, ValueSpan
from factcheck.language.extract import extract_facts
from factcheck.language.facts import TypedFact

Span = tuple[int, int]
_WORD = re.compile(r"[^\W\d_]+")
_AUXILIARIES = frozenset("was were is are has had have became took gave made came went held".split())
_PASSIVE = frozenset({"was", "were"})
_IRREGULAR = frozenset(
    """began bought brought built came did drew fell fled flew fought found gave got grew held kept knew laid led left
    lent lost made met paid put ran rose said saw sent set sold spent spoke stood struck took told went withdrew won
    wrote""".split()
)
_ADVERBS = r"(?:(?:then|later|also|subsequently|eventually|finally|soon|never)\s+)?"
_SAME_SUBJECT = re.compile(rf",?\s+(?:and|but|then)\s+{_ADVERBS}(?=(?P<verb>[a-z]+)\b)")
_NEW_SUBJECT = re.compile(r"(?:;\s+|,\s+(?:and|while|whereas|but)\s+|؛\s*|،\s+(?:بينما|فيما|في حين|لكن)\s+)")
_ARABIC_SAME_SUBJECT = re.compile(r"(?:،\s*|\s+)و(?=(?P<verb>[^\W\d_]{3,}))")


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a statement says: its text is the stretches `spans` of the statement, a space between them."""

    statement: Statement
    spans: Sequence[Span]

    def place(self, span: ValueSpan) -> ValueSpan | None:
        """A span of the part where it stands in the statement; None for one across two stretches."""
        at = 0
        for start, end in self.spans:
            if at <= span.start and span.end <= at + end - start:
                return replace(span, start=span.start - at + start, end=span.end - at + start)
            at += end - start + 1
        return None


def split_statement(statement: Statement) -> list[Part]:
    """The parts, each with a name or a value of its own; empty for a statement that says one thing."""
    text, facts = statement.text, extract_facts(statement.text, statement.language)
    for match in _NEW_SUBJECT.finditer(text):
        spans = [[(0, match.start())], [(match.end(), len(text))]]
        if _names_before_verb(text, match.end(), facts) and _each_tells(text, [0, match.end()], match.start(), facts):
            return [_part(statement, each, facts) for each in spans]
    pattern = _ARABIC_SAME_SUBJECT if statement.language == "ar" else _SAME_SUBJECT
    for match in pattern.finditer(text):
        spans = [[(0, match.start())], list(_with_subject(text, match.end(), statement.language, facts))]
        told = _is_verb(match["verb"]) and _each_tells(text, [0, match.end()], match.start(), facts)
        if told and len(spans[1]) > 1:
            return [_part(statement, each, facts) for each in spans]
    return []


def placed(judgement: Judgement, part: Part) -> Judgement:
    """The judgement of a part, its reasons placed in the whole statement."""
    return replace(judgement, reasons=[_placed(reason, part) for reason in judgement.reasons])


def _placed(reason: Reason, part: Part) -> Reason:
    return replace(reason, statement=part.place(reason.statement) if reason.statement else None)


def _with_subject(text: str, verb: int, language: str, facts: Sequence[TypedFact]) -> Iterator[Span]:
    """The clause from `verb` on, with the subject of the clause before it: before its verb, in Arabic after it."""
    first = _first_verb(text[:verb])
    if first is None:
        return
    if language != "ar":
        passive = text[slice(*first)] in _PASSIVE and text[verb:].split(maxsplit=1)[0].endswith("ed")
        subject = text[: first[passive]].rstrip()
        if subject:
            yield 0, len(subject)
            yield verb, len(text)
        return
    name = next((fact for fact in facts if fact.kind in ("name", "place") and first[1] <= fact.start < verb), None)
    word = _WORD.match(text, verb)
    if name is not None and word is not None:
        yield word.span()
        yield name.start, name.end
        yield word.end() + 1, len(text)


def _first_verb(text: str) -> Span | None:
    return next((match.span() for match in _WORD.finditer(text) if _is_verb(match[0])), None)


def _is_verb(word: str) -> bool:
    """Whether a word says that something was done, rather than names the doing of it."""
    if word.isascii():
        return word in _AUXILIARIES or word in _IRREGULAR or (word.endswith("ed") and word.islower() and len(word) > 4)
    return any(map(is_event, concepts(word))) and _is_arabic_past(word)


def _is_arabic_past(word: str) -> bool:
    """The lexicon lists verbs in both genders: what loses or gains the feminine ending and stays known is one."""
    other = word[:-1] if word.endswith("ت") else word + "ت"
    return len(other) >= 2 and bool(concepts(other)) and concepts(other) == concepts(word)


def _names_before_verb(text: str, start: int, facts: Sequence[TypedFact]) -> bool:
    """Whether the clause that opens at `start` has a subject of its own."""
    verb = _first_verb(text[start:])
    return verb is not None and any(
        fact.kind in ("name", "place") and start <= fact.start < start + max(verb[0], 1) for fact in facts
    )


def _each_tells(text: str, starts: Sequence[int], first_end: int, facts: Sequence[TypedFact]) -> bool:
    """Whether both clauses have a verb and after it a name or a value."""
    for start, end in zip(starts, (first_end, len(text)), strict=True):
        verb = _first_verb(text[start:end])
        if verb is None:
            return False
        if not any(start + verb[1] <= fact.start < end and fact.kind != "polarity" for fact in facts):
            return False
    return True


def _part(statement: Statement, spans: Sequence[Span], facts: Sequence[TypedFact]) -> Part:
    """The part, with the last date that the statement gives before it for its context."""
    text = " ".join(statement.text[start:end] for start, end in spans)
    before = [fact.text for fact in facts if fact.kind == "date" and fact.end <= spans[-1][0]]
    return Part(replace(statement, text=text, context={"date": before[-1]} if before else {}), spans)
