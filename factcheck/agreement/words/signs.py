"""The words of a text that have an opposite, in the sense that they have there."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.agreement.texts.reading import Reading
from factcheck.language.facts import TypedFact
from factcheck.language.words.opposites import SignedWord

# Whose days a text gives in brackets, with a dash between them, was born and has died: "born" tells then of neither.
_LIFE_SPAN = re.compile(r"[^()]{0,60}\(?[^()]{0,80}\d\s*[-–—]\s*[^()]{0,30}\d{3,4}\s*\)")
# "Shares closed higher" ends nothing.
_CLOSED_AT = re.compile(r"clos\w+\s+(?:\d\S*\s+)?(?:higher|lower|up|down|at)\b", re.IGNORECASE)
_DEFEATS = re.compile(r"defeat(?:s|ed|ing)\b", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:was|were|been|be|being|is|are|got|gets?)\s+(?:\w+ly\s+)?\Z", re.IGNORECASE)
_AUXILIARY = 24
# "Which the opposition did not support", "but did not speak", ولم يحضر: said beside what the sentence begins with.
_ASIDE = re.compile(
    r"(?:\b(?:which|who|whose|whom|where|but|though|although|while|whereas|because|if|when|unless)\b"
    r"|,\s+(?:and|nor|or)\b"
    r"|(?<!\w)و?(?:الذي|التي|الذين|اللذين|لكن\w*|بينما|فيما|رغم|لأن\w*|إذا|عندما|حين)(?!\w))"
    r"[^,،.;!?؟؛]{0,60}\Z"
    # "And did not", and behind a plural without article "that did not": مكافآت لم تدفع.
    r"|[^.;!?؟؛\s]\s+[وف]\Z|(?<!\w)(?!ال|وال)\w{2,}(?:[اآ]ت|ًا|اً)\s+\Z",
    re.IGNORECASE,
)
_FAR = 100


def by_concept(reading: Reading) -> dict[str, list[SignedWord]]:
    """The words of a text that have an opposite there, by their concept; who defeated another counts as who won."""
    grouped: dict[str, list[SignedWord]] = {}
    for found in reading.signed:
        born_and_died = found.concept == "life" and found.sign > 0 and _LIFE_SPAN.match(reading.text, found.word.end)
        if born_and_died or _CLOSED_AT.match(reading.text, found.word.start):
            continue
        signed = replace(found, sign=1) if _is_the_winner(found, reading) else found
        grouped.setdefault(signed.concept, []).append(signed)
    return grouped


def _is_the_winner(signed: SignedWord, reading: Reading) -> bool:
    """Whether somebody defeated another, and was not defeated."""
    text = reading.text
    return _DEFEATS.match(text, signed.word.start) is not None and not _PASSIVE.search(
        text, max(0, signed.word.start - _AUXILIARY), signed.word.start
    )


def concept_keys(reading: Reading) -> frozenset[str]:
    """What a text speaks of in words that the other language has too: its terms, and its words with an opposite."""
    return reading.term_keys | {concept_key(each) for each in reading.signed}


def concept_key(signed: SignedWord) -> str:
    """The sense of a word that has an opposite."""
    return f"{signed.concept}:{signed.sign}"


def is_said_aside(reading: Reading, negation: TypedFact) -> bool:
    """Whether a negation is of another clause than what its sentence begins with."""
    return _ASIDE.search(reading.text, max(0, negation.start - _FAR), negation.start) is not None
