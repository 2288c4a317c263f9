"""Columns for what people and files say: whichever way it comes in, it is stored without control characters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models.expressions import Combinable

from factcheck.language.controls import plain_text

if TYPE_CHECKING:
    _Field = models.Field[str | int | Combinable, str]
    _CharField = models.CharField[str | int | Combinable, str]
    _TextField = models.TextField[str | Combinable, str]
else:
    _Field, _CharField, _TextField = object, models.CharField, models.TextField


class _Plain(_Field):
    """Forms and look-ups see the value as it is stored; a migration sees Django's own field."""

    def to_python(self, value: Any) -> Any:
        said = super().to_python(value)
        return plain_text(said) if isinstance(said, str) else said

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        said = super().pre_save(model_instance, add)
        if isinstance(said, str):
            said = plain_text(said)
            setattr(model_instance, self.attname, said)
        return said

    def deconstruct(self) -> Any:
        name, _, args, kwargs = super().deconstruct()
        return name, f"django.db.models.{self.get_internal_type()}", args, kwargs


class PlainCharField(_Plain, _CharField):
    """One line."""

    def get_internal_type(self) -> str:
        return "CharField"


class PlainTextField(_Plain, _TextField):
    """Several lines."""

    def get_internal_type(self) -> str:
        return "TextField"
