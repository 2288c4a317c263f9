"""Look-alikes for readers and programs: why two values that are unlike can both be true."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from factcheck.discrepancies.conflicts import Label
from factcheck.discrepancies.models import LookAlikePair

# In English and in Arabic.
REASONS: Mapping[Label, tuple[str, str]] = {
    Label.PRECISION: (
        "One gives the same time more precisely than the other.",
        "كلاهما عن الوقت نفسه، وأحدهما أدق من الآخر.",
    ),
    Label.ROUNDING: ("One is rounded or approximate.", "أحدهما مقرّب أو تقديري."),
    Label.SCOPE: (
        "They do not cover the same: one speaks of a part, of more, or sets a bound.",
        "لا يشملان الشيء نفسه: أحدهما عن جزء منه أو عما هو أوسع أو يضع حدا.",
    ),
    Label.AS_OF: ("They hold for different dates.", "كل منهما صحيح في تاريخ مختلف."),
    Label.CURRENCY: (
        "They are in different currencies, which are not converted.",
        "هما بعملتين مختلفتين، ولا تُحوَّل العملات.",
    ),
    Label.DEFINITION: ("They count or number different things.", "كل منهما يعد أو يرقم شيئا مختلفا."),
    Label.ANOTHER_EVENT: ("They belong to different events that look alike.", "هما عن حدثين مختلفين متشابهين."),
    Label.COPY: ("Both are copies of one text.", "كلاهما نسخة من نص واحد."),
    Label.TREND: ("One is a stretch of time in which the other lies.", "أحدهما مدة يقع الآخر ضمنها."),
}


def present_look_alike(pair: LookAlikePair) -> dict[str, Any]:
    """`label`, why it is no discrepancy (`reason`, `reason_ar`), `kind` and both `passages` with what they state.

    `value_start` is where the value stands in the document, or null; a copy has no values and no kind.
    """
    reason, reason_ar = REASONS[Label(pair.label)]
    return {
        "label": pair.label,
        "kind": pair.kind or None,
        "reason": reason,
        "reason_ar": reason_ar,
        "passages": [_passage(pair, name) for name in ("one", "other")],
    }


def _passage(pair: LookAlikePair, name: str) -> dict[str, Any]:
    passage = getattr(pair, name)
    return {
        "source": passage.document.source.name,
        "document": {"id": passage.document_id, "name": passage.document.name},
        "passage": {"id": passage.pk, "start": passage.start, "end": passage.end, "ordinal": passage.ordinal},
        "text": passage.text,
        "language": passage.language,
        **{column: getattr(pair, f"{name}_{column}") for column in ("value", "written")},
        "value_start": getattr(pair, f"{name}_start"),
    }
