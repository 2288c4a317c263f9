"""Writing the log: who did what to which row, with the values before and after."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model, QuerySet
from django.utils import translation

from factcheck.audit.models import Entry

Actor = AbstractBaseUser | AnonymousUser | None
_LONGEST_LABEL = 200


def record(
    action: str,
    row: Model,
    *,
    actor: Actor = None,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
    note: str = "",
) -> Entry:
    """Add an entry about `row`, in the transaction of the act; of the values, those that differ are kept."""
    entry = _entry(action, row, actor, before or {}, after or {}, note)
    entry.save()
    return entry


def record_additions(action: str, rows: Iterable[Model], fields: Iterable[str], *, actor: Actor = None) -> None:
    """Add an entry about each of the rows, which were not there before, with the named columns; in one query."""
    names = list(fields)
    Entry.objects.bulk_create(_entry(action, row, actor, {}, snapshot(row, names), "") for row in rows)


def snapshot(row: Model, fields: Iterable[str]) -> dict[str, Any]:
    """The named columns of a row as JSON can hold them; a foreign key is its id."""
    encoder = DjangoJSONEncoder()
    columns = {field.name: field.attname for field in row._meta.concrete_fields}
    values = {name: getattr(row, columns[name]) for name in fields}
    return {name: value if _is_plain(value) else encoder.default(value) for name, value in values.items()}


def entries_of(row: Model) -> QuerySet[Entry]:
    """What was done to a row, the newest first."""
    mine = Entry.objects.filter(object_kind=row._meta.label_lower, object_id=str(row.pk))
    return mine.select_related("actor")


def _entry(
    action: str, row: Model, actor: Actor, before: Mapping[str, Any], after: Mapping[str, Any], note: str
) -> Entry:
    old, new = dict(before), dict(after)
    changed = [key for key in {**old, **new} if old.get(key) != new.get(key)]
    return Entry(
        action=action,
        actor_id=actor.pk if actor is not None else None,
        object_kind=row._meta.label_lower,
        object_id=str(row.pk),
        object_label=_label(row),
        before={key: old[key] for key in changed if key in old},
        after={key: new[key] for key in changed if key in new},
        note=note,
    )


def _label(row: Model) -> str:
    """What is on record is told in one language, whatever that of who did it."""
    with translation.override("en"):
        return str(row)[:_LONGEST_LABEL]


def _is_plain(value: object) -> bool:
    return value is None or isinstance(value, str | int | float | bool | list | dict)
