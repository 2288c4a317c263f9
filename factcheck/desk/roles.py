"""Who may do what: four roles, each a group with permissions; a new account is a submitter until somebody decides."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from django.contrib.auth.models import Group, Permission, User
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy

from factcheck.audit.record import Actor, record


class Role(StrEnum):
    """The names of the groups, each allowed what the one before it is, and more."""

    READER = "Reader"
    SUBMITTER = "Submitter"
    CURATOR = "Curator"
    ADMINISTRATOR = "Administrator"


# As people read them; the groups keep their names.
ROLE_NAMES = {
    Role.READER: gettext_lazy("Reader"),
    Role.SUBMITTER: gettext_lazy("Submitter"),
    Role.CURATOR: gettext_lazy("Curator"),
    Role.ADMINISTRATOR: gettext_lazy("Administrator"),
}
STAFF = (Role.CURATOR, Role.ADMINISTRATOR)
_READER = ("sources.view_source", "sources.view_document", "sources.view_passage", "discrepancies.view_discrepancy")
_SUBMITTER = (*_READER, "claims.add_claim", "claims.add_article")
_CURATOR = (
    *_SUBMITTER,
    *(f"claims.view_{name}" for name in ("claim", "check", "evidence", "review", "publication", "stalemark")),
    *("claims.view_article", "claims.view_delivery", "claims.change_claim", "claims.add_review"),
    *(
        "claims.add_publication",
        "claims.view_objection",
        "claims.change_objection",
        "discrepancies.add_review",
        "audit.view_entry",
    ),
    *(f"discrepancies.view_{name}" for name in ("position", "review", "sweep")),
    *("sources.add_source", "sources.change_source", "sources.add_document", "sources.change_document"),
)
PERMISSIONS = {Role.READER: _READER, Role.SUBMITTER: _SUBMITTER, Role.CURATOR: _CURATOR}
# An administrator may do all that can be done in these rooms.
_ADMINISTERED = ("auth", "api", "audit", "claims", "discrepancies", "sources")


def role_label(name: str) -> str:
    """A group by its name in the reader's language; one that is no role of the desk as it was named."""
    return str(ROLE_NAMES[Role(name)]) if name in list(Role) else name


def make_roles(**_signal: object) -> None:
    """Have the groups hold exactly their permissions; run after every migration, when all permissions exist."""
    for role in Role:
        group, _ = Group.objects.get_or_create(name=role.value)
        group.permissions.set(_permissions(role))


def give_role(user: User, role: Role) -> None:
    """Make this the one role of the user."""
    user.groups.remove(*Group.objects.filter(name__in=list(Role)))
    user.groups.add(Group.objects.get(name=role.value))


def group_names(user: User) -> list[str]:
    """The groups that the user is in now, in the order of the alphabet."""
    return list(user.groups.order_by("name").values_list("name", flat=True))


def record_roles(user: User, before: list[str], *, actor: Actor) -> None:
    """Log that the user's groups are no longer those of `before`; nothing, when they are."""
    after = group_names(user)
    if after != before:
        record("user.roles_changed", user, actor=actor, before={"groups": before}, after={"groups": after})


def begin_as_submitter(instance: User, created: bool, raw: bool = False, **_signal: object) -> None:
    """A new account may hand in statements of its own."""
    group = Group.objects.filter(name=Role.SUBMITTER.value).first() if created and not raw else None
    if group is not None:
        instance.groups.add(group)


def open_and_close_desk(instance: Any, action: str, pk_set: set[int] | None, **_signal: object) -> None:
    """Whoever becomes a curator or an administrator may enter the admin, and nobody who ceases to be either.

    Superusers need no role. Whoever was let in without one stays in when another role is taken from them.
    """
    if not isinstance(instance, User):
        return
    staff = Group.objects.filter(name__in=list(STAFF))
    if action == "post_add" and staff.filter(pk__in=pk_set or ()).exists():
        _set_staff(instance, True)
    if action in ("pre_remove", "pre_clear"):
        held = set(staff.filter(user=instance).values_list("pk", flat=True))
        # Roles that are not held may be named among those to be taken; clearing names none and takes all.
        if held and held <= (held if pk_set is None else pk_set):
            _set_staff(instance, False)


def _set_staff(user: User, is_staff: bool) -> None:
    if user.is_staff != is_staff and (is_staff or not user.is_superuser):
        user.is_staff = is_staff
        user.save(update_fields=["is_staff"])


def _permissions(role: Role) -> QuerySet[Permission]:
    if role is Role.ADMINISTRATOR:
        return Permission.objects.filter(content_type__app_label__in=_ADMINISTERED)
    wanted = Q(pk__in=[])
    for name in PERMISSIONS[role]:
        app, codename = name.split(".")
        wanted |= Q(content_type__app_label=app, codename=codename)
    return Permission.objects.filter(wanted)
