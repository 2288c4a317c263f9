"""Ministries, courts, councils and forces in each other's place, whatever stands around them.

Of one class are those that are called by one word: the Ministry of Education, وزارة الدفاع. Where either text tells of
one alone of a class, it is the one that does there what the other's does here, or nobody does.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from factcheck.agreement.texts.reading import Reading
from factcheck.language.facts import TypedFact
from factcheck.language.names.public_bodies import find_public_bodies, may_be_one
from factcheck.language.names.public_body_names import INTERNATIONAL
from factcheck.language.normalise import fold

_CLASSES = {
    "ministry": re.compile(r"\bministry\b|وزاره"),
    "court": re.compile(r"\b(?:court|tribunal)\b(?! of (?:audit|accounts))|محكمه"),
    "council": re.compile(
        r"\b(?:council|cabinet|senate|house|parliament|assembly|chamber of deputies|congress)\b|مجلس|برلمان|جمعيه وطنيه"
    ),
    "force": re.compile(
        r"\b(?:police|security forces|gendarmerie|coast ?guard|border guards?|army|navy|air force|armed forces|"
        r"fire brigade|fire department|fire service|firefighters|civil defen[cs]e)\b|"
        r"شرطه|امن عام|الامن العام|قوات|درك|خفر|حرس|جيش|سلاح|دفاع مدني|الدفاع المدني|اطفا"
    ),
}


def body_rivals(statement: Reading, passage: Reading) -> Iterator[tuple[TypedFact, TypedFact]]:
    """The only body of its class of the statement with the only one of the passage, where they cannot be one."""
    stated = find_public_bodies(statement.text, statement.language)
    found = find_public_bodies(passage.text, passage.language) if stated else ()
    if not found:
        return
    carried = find_public_bodies(passage.carried_text, passage.language)
    here, there = _alone(stated), _alone(found)
    for kind in here.keys() & there.keys():
        one, other = here[kind], there[kind]
        if not any(may_be_one(one, body) for body in (*found, *carried)) and not any(
            may_be_one(other, body) for body in stated
        ):
            yield one, other


def _alone(bodies: Sequence[TypedFact]) -> dict[str, TypedFact]:
    """Those that are the only one of their class, by their class."""
    told = [(_class(body), body) for body in bodies]
    families = Counter(kind for kind, _ in {(kind, body.value) for kind, body in told if isinstance(body.value, str)})
    return {kind: body for kind, body in reversed(told) if kind and families[kind] == 1}


def _class(body: TypedFact) -> str:
    if body.value == "generalassembly":
        return ""  # any society has one
    if body.value in INTERNATIONAL:
        return "international"
    written = fold(body.text)
    return next((kind for kind, pattern in _CLASSES.items() if pattern.search(written)), "")
