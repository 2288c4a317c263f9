"""Four roles, as groups that every migration leaves with exactly their permissions."""

from __future__ import annotations

import getpass
from io import StringIO
from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from factcheck.audit.models import Entry
from factcheck.audit.record import entries_of
from factcheck.desk.accounts import account_values
from factcheck.desk.roles import PERMISSIONS, Role, give_role, make_roles
from tests.desk.forms import confirmation, shown_at

pytestmark = pytest.mark.django_db


def user_as(role: Role) -> User:
    user = User.objects.create_user(role.value.lower())
    give_role(user, role)
    return User.objects.get(pk=user.pk)


def test_every_permission_that_a_role_names_exists() -> None:
    for role, names in PERMISSIONS.items():
        held = {f"{app}.{codename}" for app, codename in permissions_of(role)}
        assert held == set(names)


def permissions_of(role: Role) -> list[tuple[str, str]]:
    group = Group.objects.get(name=role.value)
    return list(group.permissions.values_list("content_type__app_label", "codename"))


@pytest.mark.parametrize(
    ("role", "submits", "reads_all", "decides", "manages_users", "staff"),
    [
        (Role.READER, False, False, False, False, False),
        (Role.SUBMITTER, True, False, False, False, False),
        (Role.CURATOR, True, True, True, False, True),
        (Role.ADMINISTRATOR, True, True, True, True, True),
    ],
)
def test_each_role_may_more_than_the_one_before(
    role: Role, submits: bool, reads_all: bool, decides: bool, manages_users: bool, staff: bool
) -> None:
    user = user_as(role)
    assert user.has_perm("claims.add_claim") is submits
    assert user.has_perm("claims.view_claim") is reads_all
    assert user.has_perm("claims.add_publication") is decides
    assert user.has_perm("auth.change_user") is manages_users
    assert user.is_staff is staff


def test_a_new_account_submits_and_a_migration_restores_a_role() -> None:
    user = User.objects.create_user("somebody")
    assert [group.name for group in user.groups.all()] == ["Submitter"]
    group = Group.objects.get(name="Submitter")
    group.permissions.set(Permission.objects.filter(codename="delete_user"))
    make_roles()
    assert not User.objects.get(pk=user.pk).has_perm("auth.delete_user")
    assert User.objects.get(pk=user.pk).has_perm("claims.add_claim")


def test_one_role_takes_the_place_of_another() -> None:
    user = user_as(Role.CURATOR)
    give_role(user, Role.READER)
    assert [group.name for group in user.groups.all()] == ["Reader"]


def test_access_to_the_desk_goes_with_the_last_role_that_needs_it() -> None:
    user = user_as(Role.CURATOR)
    user.groups.add(Group.objects.get(name="Administrator"))
    user.groups.remove(Group.objects.get(name="Curator"))
    assert User.objects.get(pk=user.pk).is_staff
    give_role(user, Role.READER)
    assert not User.objects.get(pk=user.pk).is_staff
    give_role(user, Role.CURATOR)
    user.groups.clear()
    assert not User.objects.get(pk=user.pk).is_staff


def test_who_needs_no_role_for_the_desk_keeps_it() -> None:
    owner = User.objects.create_superuser("owner")
    give_role(owner, Role.CURATOR)
    give_role(owner, Role.READER)
    guest = User.objects.create_user("guest", is_staff=True)
    give_role(guest, Role.READER)
    assert User.objects.get(pk=owner.pk).is_staff
    assert User.objects.get(pk=guest.pk).is_staff


def test_a_curator_made_a_reader_in_the_admin_no_longer_enters_the_desk(admin_client: Client, client: Client) -> None:
    user = user_as(Role.CURATOR)
    client.force_login(user)
    assert client.get("/admin/").status_code == 200
    save_account(admin_client, user, [Role.READER], is_staff="on")
    assert client.get("/admin/").status_code == 302
    changed = entries_of(user).get(action="user.changed")
    assert (changed.before, changed.after) == ({"is_staff": True}, {"is_staff": False})


def save_account(client: Client, user: User, roles: list[Role], **said: Any) -> None:
    groups = [Group.objects.get(name=role.value).pk for role in roles]
    address = reverse("admin:auth_user_change", args=[user.pk])
    sent = {"username": user.username, "is_active": "on", "groups": groups, "seen": shown_at(client, address), **said}
    assert client.post(address, sent).status_code == 302


def test_a_role_given_or_taken_in_the_admin_is_logged_with_the_groups_before_and_after(
    admin_client: Client, admin_user: User
) -> None:
    user = User.objects.create_user("somebody")
    save_account(admin_client, user, [Role.SUBMITTER, Role.CURATOR])
    save_account(admin_client, user, [])
    taken, given = entries_of(user).filter(action="user.roles_changed")
    assert {taken.actor, given.actor} == {admin_user}
    assert (given.before, given.after) == ({"groups": ["Submitter"]}, {"groups": ["Curator", "Submitter"]})
    assert (taken.before, taken.after) == ({"groups": ["Curator", "Submitter"]}, {"groups": []})


def test_an_account_saved_with_the_same_roles_leaves_no_entry_about_them(admin_client: Client) -> None:
    user = User.objects.create_user("somebody")
    save_account(admin_client, user, [Role.SUBMITTER], first_name="Sam")
    assert User.objects.get(pk=user.pk).first_name == "Sam"
    assert not Entry.objects.filter(action="user.roles_changed").exists()
    save_account(admin_client, user, [Role.SUBMITTER], first_name="Sam")
    assert Entry.objects.count() == 1, "nothing changed the second time"


def test_who_an_account_belongs_to_is_logged_when_it_changes(admin_client: Client, admin_user: User) -> None:
    user = User.objects.create_user("somebody", email="old@example.org", last_name="Holm")
    save_account(admin_client, user, [Role.SUBMITTER], first_name="Sam", last_name="Holm", email="sam@example.org")
    entry = entries_of(user).get()
    assert (entry.action, entry.actor) == ("user.changed", admin_user)
    assert (entry.before, entry.after) == (
        {"first_name": "", "email": "old@example.org"},
        {"first_name": "Sam", "email": "sam@example.org"},
    )


def test_accounts_made_and_passwords_changed_on_the_command_line_are_logged(monkeypatch: pytest.MonkeyPatch) -> None:
    said = {"username": "root", "email": "root@example.org"}
    call_command("createsuperuser", interactive=False, stdout=StringIO(), **said)
    user = User.objects.get(username="root")
    made = entries_of(user).get()
    assert (made.action, made.actor) == ("user.added_by_command", None)
    assert made.after == account_values(user) | {"is_superuser": True, "email": "root@example.org"}
    monkeypatch.setattr(getpass, "getpass", lambda prompt: "long enough words")
    call_command("changepassword", "root", stdout=StringIO())
    changed = entries_of(user)[0]
    assert (changed.action, changed.before, changed.after) == ("user.password_changed_by_command", {}, {})
    user.save()
    assert entries_of(user).count() == 2, "other saves are none of a command's"


def test_a_deletion_that_came_too_late_names_the_change_of_a_name(admin_client: Client) -> None:
    user, users = User.objects.create_user("leaver"), reverse("admin:auth_user_changelist")
    save_account(admin_client, user, [Role.READER], is_active="")
    shown = confirmation(admin_client, users, [user.pk])
    save_account(admin_client, user, [Role.READER], is_active="", first_name="Sam")
    assert admin_client.post(users, shown).status_code == 409
    assert entries_of(user)[0].after == {"first_name": "Sam"}


def test_rights_given_past_the_roles_are_logged_with_before_and_after(admin_client: Client, admin_user: User) -> None:
    user = User.objects.create_user("somebody", password="secret words")
    allowed = Permission.objects.get(codename="delete_claim")
    save_account(admin_client, user, [Role.SUBMITTER], is_superuser="on", user_permissions=[allowed.pk])
    save_account(admin_client, user, [Role.SUBMITTER], is_active="")
    taken, given = entries_of(user)
    assert {taken.action, given.action, taken.actor, given.actor} == {"user.changed", admin_user}
    assert given.before == {"is_superuser": False, "permissions": []}
    assert given.after == {"is_superuser": True, "permissions": ["claims.delete_claim"]}
    assert taken.before == given.after | {"is_active": True}
    assert taken.after == given.before | {"is_active": False}


def test_a_role_that_lets_somebody_in_is_logged_as_doing_so(admin_client: Client) -> None:
    user = User.objects.create_user("somebody")
    save_account(admin_client, user, [Role.CURATOR])
    changed = entries_of(user).get(action="user.changed")
    assert (changed.before, changed.after) == ({"is_staff": False}, {"is_staff": True})


def test_accounts_made_and_deleted_and_new_passwords_are_logged_without_the_password(admin_client: Client) -> None:
    password = "long enough words"
    said = {"usable_password": "true", "password1": password, "password2": password}
    admin_client.post(reverse("admin:auth_user_add"), {"username": "newcomer", **said})
    user = User.objects.get(username="newcomer")
    address = reverse("admin:auth_user_password_change", args=[user.pk])
    admin_client.post(address, {**said, "password2": "another"})
    assert not entries_of(user).filter(action="user.password_changed").exists(), "it was refused"
    admin_client.post(address, {**said, "password1": "other long words", "password2": "other long words"})
    user.refresh_from_db()
    delete = reverse("admin:auth_user_delete", args=[user.pk])
    admin_client.post(delete, confirmation(admin_client, delete))
    bulk, users = User.objects.create_user("another"), reverse("admin:auth_user_changelist")
    admin_client.post(users, confirmation(admin_client, users, [bulk.pk]))
    assert not User.objects.filter(username__in=["newcomer", "another"]).exists()
    actions = [(entry.action, entry.object_label) for entry in Entry.objects.order_by("id")]
    assert actions == [
        ("user.added", "newcomer"),
        ("user.password_changed", "newcomer"),
        ("user.deleted", "newcomer"),
        ("user.deleted", "another"),
    ]
    kept = str([(entry.before, entry.after, entry.note) for entry in Entry.objects.all()])
    assert user.password not in kept
    assert password not in kept


def test_what_a_group_may_do_is_logged_when_it_changes(admin_client: Client) -> None:
    group = Group.objects.get(name="Reader")
    before = sorted(f"{app}.{name}" for app, name in permissions_of(Role.READER))
    added = Permission.objects.get(codename="delete_claim")
    address = reverse("admin:auth_group_change", args=[group.pk])
    ids = [added.pk, *group.permissions.values_list("pk", flat=True)]
    sent = {"name": "Reader", "permissions": ids, "seen": shown_at(admin_client, address)}
    assert admin_client.post(address, sent).status_code == 302
    entry = entries_of(group).get()
    assert entry.before == {"permissions": before}
    assert entry.after == {"permissions": sorted([*before, "claims.delete_claim"])}
    assert admin_client.post(address, {**sent, "permissions": []}).status_code == 409, "the page was an older one"
    sent["seen"] = shown_at(admin_client, address)
    assert admin_client.post(address, sent).status_code == 302
    assert entries_of(group).count() == 1, "nothing changed"
    delete = reverse("admin:auth_group_delete", args=[group.pk])
    admin_client.post(delete, confirmation(admin_client, delete))
    assert Entry.objects.get(action="group.deleted").before["name"] == "Reader"
