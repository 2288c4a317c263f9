"""Shapes that the endpoints of discrepancies take in."""

from __future__ import annotations

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from factcheck.api.fields import TextField, WordsField
from factcheck.api.serializers import LARGEST_ID, MOST_WORDS
from factcheck.discrepancies.models import Decision, Kind, Scope, Severity
from factcheck.discrepancies.selectors import STATES

_MOST_POSITIONS = 1_000
_PLACE = {"type": "integer", "minimum": 0}


class DiscrepancyFilter(serializers.Serializer[Any]):
    """Query of `GET discrepancies/` and of the reports; `source` and `document` are ids."""

    kind = serializers.ChoiceField(Kind.choices, required=False)
    severity = serializers.ChoiceField(Severity.choices, required=False)
    scope = serializers.ChoiceField(Scope.choices, required=False)
    state = serializers.ChoiceField(STATES, required=False)
    source: Any = serializers.IntegerField(min_value=1, max_value=LARGEST_ID, required=False)
    document = serializers.IntegerField(min_value=1, max_value=LARGEST_ID, required=False)
    q = WordsField(max_length=MOST_WORDS, required=False)


@extend_schema_field({"anyOf": [_PLACE, {"type": "array", "items": _PLACE, "maxItems": _MOST_POSITIONS}]})
class KeptPositions(serializers.Field[Any, Any, Any, Any]):
    """Which positions are held to be true, by their places in `positions`, from 0: one place, or a list of them.

    An empty list is neither of them, null says nothing.
    """

    default_error_messages = {"invalid": "A place in the list of positions, or a list of places, is expected."}

    def to_internal_value(self, data: Any) -> list[int]:
        places = data if isinstance(data, list) else [data]
        if len(places) > _MOST_POSITIONS or not all(map(_is_place, places)):
            self.fail("invalid")
        return [int(place) for place in places]


class DiscrepancyReviewInput(serializers.Serializer[Any]):
    """Body of `POST discrepancies/{id}/review/`: `seen` is the `hash` of the discrepancy as it was shown."""

    decision = serializers.ChoiceField(Decision.choices)
    kept_position = KeptPositions(required=False, allow_null=True, default=None)
    note = TextField(max_length=10_000, required=False, allow_blank=True, default="")
    seen = WordsField(max_length=64)


def _is_place(value: Any) -> bool:
    """Whether it is what JSON calls a whole number, which 2.0 is."""
    return (type(value) is int or (type(value) is float and value.is_integer())) and value >= 0
