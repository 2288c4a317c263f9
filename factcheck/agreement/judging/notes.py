"""What is told to the reader of a reason: one sentence, in the language of the statement."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Notes:
    """The sentences of one language; `{stated}` is quoted from the statement, `{found}` from the passage."""

    named: str
    agrees: str
    differs: str
    agrees_governing: str
    differs_governing: str
    same: str
    opposite: str
    replaced: str
    exchanged: str
    statement_negates: str
    passage_negates: str


_ENGLISH = Notes(
    named="The passage also names “{stated}”.",
    agrees="“{stated}” agrees with “{found}”.",
    differs="“{stated}” in the statement, “{found}” in the passage.",
    agrees_governing="“{stated}” agrees with “{found}” (the date that governs the passage).",
    differs_governing="“{stated}” in the statement, “{found}” (the date that governs the passage) in the passage.",
    same="“{stated}” here says the same as “{found}”.",
    opposite="“{stated}” here is the opposite of “{found}”.",
    replaced="“{stated}” in the statement, “{found}” in the passage, between the same words.",
    exchanged="“{stated}” in the statement; the passage has it the other way round: “{found}”.",
    statement_negates="Only the statement says no.",
    passage_negates="Only the passage says no.",
)
_ARABIC = Notes(
    named="يرد «{stated}» في المقطع أيضا.",
    agrees="يتفق «{stated}» مع «{found}».",
    differs="في القول «{stated}»، وفي المقطع «{found}».",
    agrees_governing="يتفق «{stated}» مع «{found}»، وهو التاريخ الذي يندرج تحته المقطع.",
    differs_governing="في القول «{stated}»، أما المقطع فيندرج تحت تاريخ «{found}».",
    same="معنى «{stated}» هنا هو معنى «{found}».",
    opposite="معنى «{stated}» هنا عكس معنى «{found}».",
    replaced="في القول «{stated}»، وفي المقطع «{found}»، بين الكلمات نفسها.",
    exchanged="في القول «{stated}»، وفي المقطع عكس ذلك: «{found}».",
    statement_negates="النفي في القول وحده.",
    passage_negates="النفي في المقطع وحده.",
)


def notes_in(language: str) -> Notes:
    """The sentences of a language, English unless it is Arabic."""
    return _ARABIC if language == "ar" else _ENGLISH
