"""What people and the service did, each with what was there before and after; rows are added, never changed."""

from __future__ import annotations

from typing import Any, ClassVar, NoReturn

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from factcheck.audit.labels import action_label


class AppendOnly(TypeError):
    """An entry of the log was to be changed or deleted."""


class EntryQuerySet(models.QuerySet["Entry"]):
    """Entries can be read and added; everything else is refused."""

    def update(self, **kwargs: Any) -> NoReturn:
        raise AppendOnly("Entries of the log are never changed.")

    def delete(self) -> NoReturn:
        raise AppendOnly("Entries of the log are never deleted.")


class Entry(models.Model):
    """One act: `before` and `after` hold the values that it changed, and only those.

    `actor` is null for what the service did by itself. `object_kind` is the label of the model (`claims.claim`).
    """

    action = models.CharField(_("action"), max_length=40)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("actor"),
        null=True,
        on_delete=models.PROTECT,
        related_name="log_entries",
    )
    object_kind = models.CharField(_("object kind"), max_length=60)
    object_id = models.CharField(_("object id"), max_length=64)
    object_label = models.CharField(_("object label"), max_length=200)
    before = models.JSONField(_("before"), default=dict)
    after = models.JSONField(_("after"), default=dict)
    note = models.TextField(_("note"), blank=True)
    at = models.DateTimeField(_("at"), auto_now_add=True)

    objects = EntryQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-id"]
        verbose_name = _("log entry")
        verbose_name_plural = _("log")
        indexes: ClassVar = [models.Index(fields=["object_kind", "object_id", "-id"], name="entry_of_object")]

    def __str__(self) -> str:
        return f"{action_label(self.action)}: {self.object_label}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        if not self._state.adding:
            raise AppendOnly("Entries of the log are never changed.")
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise AppendOnly("Entries of the log are never deleted.")
