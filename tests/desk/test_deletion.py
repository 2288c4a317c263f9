"""A deletion is of what its confirmation showed, and leaves nothing behind that names whoever is gone."""

from __future__ import annotations

import re

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from factcheck.audit.models import Entry
from factcheck.audit.record import entries_of, record
from factcheck.claims.curation import StalePage, assign_claim
from factcheck.desk.roles import Role, give_role
from sources.models import Source
from tests.claims.made import make_claim, make_passage
from tests.desk.forms import confirmation, shown_rows

pytestmark = pytest.mark.django_db

SOURCES = "/admin/sources/source/"


@pytest.mark.parametrize("from_the_list", [False, True])
def test_a_source_that_somebody_changed_meanwhile_is_not_deleted(
    admin_client: Client, admin_user: User, from_the_list: bool
) -> None:
    source = Source.objects.create(name="Gazette")
    address = SOURCES if from_the_list else f"{SOURCES}{source.pk}/delete/"
    shown = confirmation(admin_client, address, [source.pk] if from_the_list else ())
    Source.objects.update(publisher="Much work")
    record("source.changed", source, actor=admin_user, after={"publisher": "Much work"})
    answer = admin_client.post(address, shown)
    html = answer.content.decode()
    assert answer.status_code == 409
    assert "Gazette has changed since it was shown to you (Source changed, admin). Nothing was deleted." in html
    assert Source.objects.get().publisher == "Much work"
    assert not Entry.objects.filter(action="source.deleted").exists()
    assert admin_client.post(address, {**shown, **shown_rows(html)}).status_code == 302
    assert not Source.objects.exists()


def test_of_several_none_is_deleted_while_one_has_changed(admin_client: Client) -> None:
    sources = [Source.objects.create(name=name) for name in ("Gazette", "Almanac")]
    shown = confirmation(admin_client, SOURCES, [each.pk for each in sources])
    Source.objects.filter(name="Almanac").update(kind="book")
    answer = admin_client.post(SOURCES, shown)
    assert answer.status_code == 409
    assert "Almanac has changed since" in answer.content.decode()
    assert "Gazette has changed since" not in answer.content.decode()
    assert Source.objects.count() == 2


def test_a_confirmation_that_does_not_say_what_it_showed_deletes_nothing(admin_client: Client) -> None:
    source = Source.objects.create(name="Gazette")
    assert admin_client.post(f"{SOURCES}{source.pk}/delete/", {"post": "yes"}).status_code == 409
    chosen = {"action": "delete_selected", "_selected_action": [source.pk], "post": "yes"}
    assert admin_client.post(SOURCES, chosen).status_code == 409
    assert Source.objects.exists()
    assert admin_client.post(f"{SOURCES}none/delete/", {"post": "yes"}).status_code == 302


def test_an_account_that_became_more_meanwhile_is_not_deleted_but_a_login_is_no_change(admin_client: Client) -> None:
    user, users = User.objects.create_user("leaver"), reverse("admin:auth_user_changelist")
    shown = confirmation(admin_client, users, [user.pk])
    user.groups.add(Group.objects.get(name="Administrator"))
    assert admin_client.post(users, shown).status_code == 409
    shown = confirmation(admin_client, users, [user.pk])
    User.objects.filter(pk=user.pk).update(last_login=timezone.now())
    assert admin_client.post(users, shown).status_code == 302
    assert not User.objects.filter(pk=user.pk).exists()


@pytest.mark.parametrize("from_the_list", [False, True])
def test_the_claims_of_an_account_that_goes_are_given_to_nobody_and_the_log_names_it(
    admin_client: Client, admin_user: User, from_the_list: bool
) -> None:
    leaver, claim = User.objects.create_user("leaver"), make_claim()
    give_role(leaver, Role.CURATOR)
    assign_claim(claim, leaver, actor=admin_user)
    claim.refresh_from_db()
    shown = claim.revision
    address = reverse(
        "admin:auth_user_changelist" if from_the_list else "admin:auth_user_delete",
        args=None if from_the_list else [leaver.pk],
    )
    admin_client.post(address, confirmation(admin_client, address, [leaver.pk] if from_the_list else ()))
    claim.refresh_from_db()
    assert (claim.assigned_to, claim.revision) == (None, shown + 1)
    unassigned = entries_of(claim)[0]
    assert (unassigned.action, unassigned.actor) == ("claim.assigned", admin_user)
    assert unassigned.before["assignee"] == "leaver"
    assert unassigned.after["assignee"] is None
    deleted = Entry.objects.get(action="user.deleted")
    assert deleted.before["groups"] == ["Curator"]
    assert deleted.before["assigned_claims"] == [str(claim.pk)]
    with pytest.raises(StalePage):
        assign_claim(claim, admin_user, actor=admin_user, revision=shown)


@pytest.mark.parametrize("from_the_list", [False, True])
def test_of_an_account_with_a_history_it_is_said_how_to_deactivate_it(
    admin_client: Client, from_the_list: bool
) -> None:
    user = User.objects.create_user("worker")
    record("source.changed", Source.objects.create(name="Gazette"), actor=user, after={"kind": "book"})
    chosen = {"action": "delete_selected", "_selected_action": [user.pk]}
    address = f"/admin/auth/user/{user.pk}/delete/"
    answer = admin_client.post("/admin/auth/user/", chosen) if from_the_list else admin_client.get(address)
    html = answer.content.decode()
    assert "Deactivate it instead" in html
    assert f'href="/admin/auth/user/{user.pk}/change/"' in html
    assert "have permission" not in html
    assert User.objects.filter(pk=user.pk).exists()


def test_of_a_source_with_documents_it_is_said_to_withdraw_them(admin_client: Client) -> None:
    source = make_passage("Gazette", "The lighthouse is red.").document.source
    html = admin_client.get(f"{SOURCES}{source.pk}/delete/").content.decode()
    assert "Withdraw its documents instead" in html
    documents = re.findall(r'href="(/admin/sources/document/\?[^"]*)"', html)
    assert "A text" in admin_client.get(documents[0]).content.decode()
    assert "have permission" not in html
