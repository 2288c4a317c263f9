"""Negations that affirm: whoever "did not hesitate to pay" paid, لم يتردد في الدفع.

Read as negations they would deny, and a model of this size takes them for that; it is given what they say instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from factcheck.agreement.texts.reading import Reading
from factcheck.agreement.texts.stretches import Span
from factcheck.language.facts import TypedFact

_DID_NOT = r"\b(?P<cue>(?:did|has|have|had|would)(?:\s+not|n['’]t)\s+"
_ENGLISH = {
    rf"{_DID_NOT}hesitated?)(?=\s+to\b)": "hastened",
    rf"{_DID_NOT}fail(?:ed)?)(?=\s+to\b)": "managed",
    r"\b(?P<cue>never\s+(?:once\s+)?failed)(?=\s+to\b)": "always managed",
    r"\b(?P<cue>(?:lost|wasted)\s+no\s+time)(?=\s+in\b)": "was quick",
    r"\b(?P<cue>could(?:\s+not|n['’]t)\s+help(?:\s+but)?)(?=\s+\w)": "ended up",
    r"\b(?P<cue>had\s+no\s+(?:other\s+)?(?:choice|option|alternative)\s+but)(?=\s+to\b)": "had",
    r"\b(?P<cue>made\s+no\s+secret)(?=\s+of\b)": "spoke openly",
    r"\b(?P<cue>none\s+other\s+than\s)": "",
    r"\b(?P<cue>without\s+(?:any\s+)?(?:hesitation|fail|exception|a\s+doubt))\b": "",
}
# The person of the verb and what stands between it and the word that leads to the deed.
_IT = r"(?<!\w)[وف]?(?P<cue>لم\s+(?P<person>[يت])"
_FURTHER = r"(?:وا|ا)?)(?!\w)(?:\s+[^\W\d_]+){0,5}?\s+"
_ARABIC = {
    rf"{_IT}(?:تردد|تأخر|توان|توانى){_FURTHER}(?P<link>في|عن)(?=\s)": ("سارع", "إلى"),
    rf"{_IT}(?:فت|فته|نس|نسى|غفل){_FURTHER}(?P<link>أن|عن\s+أن)(?=\s)": ("حرص", "على أن"),
    rf"{_IT}لبث{_FURTHER}(?=أن\s)": ("ما لبث", ""),
    rf"{_IT}كتفي?{_FURTHER}(?=ب)": ("قام", ""),
}
_DROPPED = r"(?<!\w)(?P<cue>(?:من\s+)?(?:دون|بدون|بلا)\s+(?:أي\s+)?(?:تردد|استثناء|إبطاء|انقطاع))(?!\w)"
_FEMININE = "ت"


def _compiled(table: Mapping[str, object]) -> Sequence[re.Pattern[str]]:
    return [re.compile(pattern, re.IGNORECASE) for pattern in table]


_PATTERNS = {"en": _compiled(_ENGLISH), "ar": [*_compiled(_ARABIC), re.compile(_DROPPED)]}
_CLUES = {
    "en": re.compile(r"hesitat|fail|no\s+time|help|no\s+other|no\s+\w+\s+but|secret|none|without", re.IGNORECASE),
    "ar": re.compile(r"لم\s|دون\s|بلا\s"),
}


def affirms(reading: Reading, negation: TypedFact) -> bool:
    """Whether a negation stands in a phrase that affirms."""
    return any(found.start("cue") < negation.end and negation.start < found.end("cue") for found in _found(reading))


def spell_out(reading: Reading) -> Iterator[tuple[Span, str]]:
    """What to put where in a text, for it to say plainly what such phrases affirm."""
    for found in _found(reading):
        cue, link = _put(reading.language, found)
        yield found.span("cue"), cue
        if link:
            yield found.span("link"), link


def _found(reading: Reading) -> Iterator[re.Match[str]]:
    if not _CLUES[reading.language].search(reading.text):
        return iter(())
    return chain.from_iterable(pattern.finditer(reading.text) for pattern in _PATTERNS[reading.language])


def _put(language: str, found: re.Match[str]) -> tuple[str, str]:
    pattern = found.re.pattern
    if language == "en":
        return _ENGLISH[pattern], ""
    if pattern == _DROPPED:
        return "", ""
    verb, link = _ARABIC[pattern]
    return verb + (_FEMININE if found["person"] == _FEMININE else ""), link
