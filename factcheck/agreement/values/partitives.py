"""Which of a part and its whole a value answers to: who won 48 of the 120 seats won neither 58 nor 120."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from factcheck.agreement.texts.clauses import Token
from factcheck.agreement.texts.reading import Reading
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold

Role: TypeAlias = Literal["part", "whole"]

# What says how many there are, rather than to how many something happened.
_NO_AUXILIARY = r"(?!\s+(?:(?!(?:ten|seven|eleven|\w+teen)\b)\w+(?:ed|en|wn)|won|lost|sold|held|kept|left)\b)"
_THERE_ARE = re.compile(
    rf"(?<!\w)(?:ha(?:s|ve|d){_NO_AUXILIARY}|comprises?d?|consists?|consisted|contains?|contained|there|totals?|totalled"
    r"|numbers|numbered|is\s+made\s+up"
    r"|[وف]?(?:[يت]ضم|[يت]تالف|[يت]تكون|هناك|[يت]وجد|لدي\w*|عدد|[يت]بلغ\s+عدد|[يت]حتوي))(?!\w)"
)
_BE = re.compile(r"\b(?:is|are|was|were|be|been|being|ha(?:s|ve|d)|will|would|could|can)\b", re.IGNORECASE)


def of_one_role(statement: Reading, stated: TypedFact, passage: Reading, found: TypedFact) -> bool:
    """Whether a value may answer to the other: a part to a part, a whole to a whole.

    What is neither answers to the part where the same was done to it, to the whole where it says how many there are or
    tells what was done to all of them, and else to the part, or to the whole if it is as much.
    """
    if not statement.partitives and not passage.partitives:
        return True
    if stated.kind == found.kind == "percentage":  # each is a part, whatever the whole is called
        return True
    one, other = _role(statement, stated), _role(passage, found)
    if (one is None) == (other is None):
        return one == other
    if one is None and other is not None:
        return _plain_answers(statement, stated, passage, found, other)
    return one is None or _plain_answers(passage, found, statement, stated, one)


def _role(reading: Reading, fact: TypedFact) -> Role | None:
    for part, whole in reading.partitives:
        if fact.start == part.start:
            return "part"
        if fact.start == whole.start:
            return "whole"
    return None


def _plain_answers(plain_text: Reading, plain: TypedFact, text: Reading, told: TypedFact, role: Role) -> bool:
    part, whole = next(both for both in text.partitives if told in both)
    before = [token for token in text.clauses.implied(part) if token.start < part.start]
    behind = [token for token in text.clauses.own(whole) if token.start > whole.start]
    deeds = _deeds(plain_text, plain)
    done = [token for token in behind if token.is_among(deeds)]
    if any(deed.is_among(before) for deed in deeds) or any(
        _BE.search(text.text, whole.end, each.start) for each in done
    ):
        return role == "part"
    # "300 of the 1,200 people asked": all of them were.
    if done or _THERE_ARE.search(fold(plain_text.text)):
        return role == "whole"
    return role == "part" or plain.value == told.value


def _deeds(reading: Reading, value: TypedFact) -> list[Token]:
    """What is done, as said before a value; an Arabic text begins with it."""
    before = [token for token in reading.clauses.own(value) if token.start < value.start]
    return [token for token in before if token.is_verb or (token.start == 0 and reading.language == "ar")]
