"""One sentence on why the verdict is what it is, in the language of the statement."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.agreement.types import Reason, ValueSpan
from factcheck.claims.choices import Verdict
from factcheck.claims.evidence import JudgedEvidence
from factcheck.claims.verdict import VerdictResult

_MOST_NAMES = 3
_ISOLATED = "\u2068{text}\u2069"
_SHARED_MATTER = frozenset({"name", "place", "relation", "polarity"})


@dataclass(frozen=True, slots=True)
class Phrases:
    """The sentences of one language; `{names}` are sources, `{value}` is quoted from a text."""

    supported: str
    supported_by_value: str
    refuted: str
    refuted_by_value: str
    conflicting: str
    conflicting_by_value: str
    conflicting_within: str
    conflicting_within_by_value: str
    nothing: str
    silent: str
    comma: str
    conjunction: str
    others: str
    quoted: str
    foreign_letters: re.Pattern[str]


ENGLISH = Phrases(
    supported="The statement agrees with {supporting}.",
    supported_by_value="The statement agrees with {supporting} on {value}.",
    refuted="The statement is contradicted by {refuting}.",
    refuted_by_value="The statement says {stated}, but {refuting} gives {found}.",
    conflicting="The statement agrees with {supporting} but is contradicted by {refuting}.",
    conflicting_by_value="The statement agrees with {supporting}, but for its {stated}, {refuting} gives {found}.",
    conflicting_within="{supporting} contradicts itself about the statement.",
    conflicting_within_by_value="{supporting} contradicts itself: for the statement's {stated} it also gives {found}.",
    nothing="No passage of the corpus decides whether the statement is true.",
    silent="No passage of the corpus decides whether the statement is true: none that bears on it speaks of {silent}.",
    comma=", ",
    conjunction=" and ",
    others="{names} and {count} more",
    quoted="“{text}”",
    foreign_letters=re.compile("[\u0590-\u08ff\ufb1d-\ufefc]"),
)
ARABIC = Phrases(
    supported="يتفق القول مع ما ورد في {supporting}.",
    supported_by_value="يتفق القول مع ما ورد في {supporting} بشأن {value}.",
    refuted="يناقض القولَ ما ورد في {refuting}.",
    refuted_by_value="يذكر القول {stated}، في حين يرد في {refuting} {found}.",
    conflicting="يتفق القول مع ما ورد في {supporting}، لكن يناقضه ما ورد في {refuting}.",
    conflicting_by_value="يتفق القول مع ما ورد في {supporting}، لكن حيث يذكر {stated} يرد في {refuting} {found}.",
    conflicting_within="يناقض {supporting} نفسه بشأن هذا القول.",
    conflicting_within_by_value="يناقض {supporting} نفسه، فحيث يذكر القول {stated} يرد فيه أيضا {found}.",
    nothing="لا يوجد في المصادر مقطع يحسم صحة هذا القول.",
    silent="لا يوجد في المصادر مقطع يحسم صحة هذا القول: فالمقاطع ذات الصلة لا تذكر {silent}.",
    comma="، ",
    conjunction=" و",
    others="{names} و{count} غيرها",
    quoted="«{text}»",
    foreign_letters=re.compile("[A-Za-z\u00c0-\u024f]"),
)


def explain(decided: VerdictResult, language: str, silent: Sequence[str] = ()) -> str:
    """The sentence; it names the sources and, where one is known, the value that decides.

    `silent`: values of the statement on which there is no evidence.
    """
    phrases = ARABIC if language == "ar" else ENGLISH
    difference = _first_reason(decided.refuting, agrees=False)
    agreement = _first_reason(decided.supporting, agrees=True)
    template = _template(phrases, decided, difference, agreement)
    if decided.verdict is Verdict.NOT_ENOUGH_EVIDENCE and silent:
        template = phrases.silent
    return template.format(
        supporting=_names(decided.supporting, phrases),
        refuting=_names(_naming(decided.refuting, difference), phrases),
        value=_quoted(agreement.passage, phrases) if agreement else "",
        stated=_quoted(difference.statement, phrases) if difference else "",
        found=_quoted(difference.passage, phrases) if difference else "",
        silent=phrases.comma.join(_in_quotes(text, phrases) for text in silent),
    )


def _template(phrases: Phrases, decided: VerdictResult, difference: Reason | None, agreement: Reason | None) -> str:
    match decided.verdict:
        case Verdict.SUPPORTED:
            return phrases.supported_by_value if agreement else phrases.supported
        case Verdict.REFUTED:
            return phrases.refuted_by_value if difference else phrases.refuted
        case Verdict.CONFLICTING if _one_voice(decided):
            return phrases.conflicting_within_by_value if difference else phrases.conflicting_within
        case Verdict.CONFLICTING:
            return phrases.conflicting_by_value if difference else phrases.conflicting
        case _:
            return phrases.nothing


def _first_reason(side: Sequence[JudgedEvidence], *, agrees: bool) -> Reason | None:
    """What the strongest passage rests on, where that is a value quoted on both sides."""
    reasons = side[0].judgement.reasons if side else ()
    quoted = [reason for reason in reasons if reason.agrees is agrees and reason.statement and reason.passage]
    # That both texts name the same persons and places says nothing yet; that they name different ones does.
    telling = [reason for reason in quoted if not agrees or reason.kind not in _SHARED_MATTER]
    return next(iter(telling), None)


def _naming(side: Sequence[JudgedEvidence], difference: Reason | None) -> list[JudgedEvidence]:
    """Those of a side that give the very value that the sentence quotes; all of them where it quotes none."""
    if difference is None or difference.passage is None:
        return list(side)
    value = str(difference.passage.value)
    return [item for item in side if any(value in given or given in value for given in _given_instead(item))]


def _given_instead(item: JudgedEvidence) -> list[str]:
    """The values, as far as a passage states them, that it gives in place of the statement's."""
    return [str(reason.passage.value) for reason in item.judgement.reasons if reason.passage and not reason.agrees]


def _one_voice(decided: VerdictResult) -> bool:
    names = {item.source_name for item in (*decided.supporting, *decided.refuting)}
    return len(names) == 1


def _names(side: Sequence[JudgedEvidence], phrases: Phrases) -> str:
    names = [_isolated(name, phrases) for name in dict.fromkeys(item.source_name for item in side)]
    if len(names) > _MOST_NAMES:
        shown = phrases.comma.join(names[: _MOST_NAMES - 1])
        return phrases.others.format(names=shown, count=len(names) - _MOST_NAMES + 1)
    return phrases.conjunction.join(filter(None, [phrases.comma.join(names[:-1]), *names[-1:]]))


def _quoted(span: ValueSpan | None, phrases: Phrases) -> str:
    return _in_quotes(span.text, phrases) if span else ""


def _in_quotes(text: str, phrases: Phrases) -> str:
    return _isolated(phrases.quoted.format(text=text), phrases)


def _isolated(text: str, phrases: Phrases) -> str:
    """Words of the other direction set apart by Unicode's isolates, so that they do not reorder the sentence."""
    return _ISOLATED.format(text=text) if phrases.foreign_letters.search(text) else text
