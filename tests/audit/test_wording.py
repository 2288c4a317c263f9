"""The log is told in words, field by field; what it stores stays codes."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client
from django.utils import translation

from factcheck.audit.models import Entry
from factcheck.audit.permissions import permission_label
from factcheck.audit.record import record
from factcheck.audit.wording import ChangedField, changed_fields, kind_label, row_label
from factcheck.claims.models import Claim
from tests.claims.made import make_claim, make_passage

pytestmark = pytest.mark.django_db


@pytest.fixture
def reviewed() -> Entry:
    before = {"state": "needs_review", "assigned_to": None, "assignee": None, "split_at": None}
    after = {"state": "reviewed", "assigned_to": 3, "assignee": "ada", "split_at": "2031-05-04T10:09:08.123Z"}
    return record("claim.reviewed", make_claim(), before=before, after=after | {"machine_verdict": "refuted"})


def test_fields_are_told_in_words(reviewed: Entry) -> None:
    assert changed_fields(reviewed) == [
        ChangedField("state", "Needs review", "Reviewed"),
        ChangedField("assigned to", "(none)", "ada"),
        ChangedField("split at", "(none)", "2031-05-04 10:09"),
        ChangedField("machine's verdict", None, "Refuted"),
    ]


def test_fields_are_told_in_the_language_of_the_reader(reviewed: Entry) -> None:
    with translation.override("ar"):
        told = changed_fields(reviewed)
        assert told[0] == ChangedField("الحالة", "تحتاج إلى مراجعة", "روجعت")
        assert kind_label(reviewed.object_kind) == "ادعاء"
    assert reviewed.after["state"] == "reviewed"


def test_lists_and_long_texts_are_told_in_words() -> None:
    group = Group.objects.create(name="Guests")
    after = {"permissions": ["claims.view_claim", "odd"], "groups": ["Curator"], "name": "long " * 40, "is_gone": True}
    told = {each.name: each.after for each in changed_fields(record("group.added", group, after=after), longest=20)}
    assert told["permissions"] == "Claims | View: clai…"
    assert told["roles"] == "Curator"
    assert told["name"] == "long long long long…"
    assert told["is_gone"] == "yes"
    assert permission_label("odd") == "odd"


def test_what_is_on_record_is_english_and_told_in_the_language_of_the_reader() -> None:
    document = make_passage("Gazette", "The lighthouse is red.", version=2).document
    with translation.override("ar"):
        entry = record("document.added", document)
        assert entry.object_label == "A text (version 2)"
        assert row_label(entry) == str(document) == "A text (النسخة 2)"


def test_pages_of_the_log_show_no_code(client: Client, admin_user: User, reviewed: Entry) -> None:
    client.force_login(admin_user)
    client.cookies["django_language"] = "ar"
    for address in ("/admin/audit/entry/", f"/admin/audit/entry/{reviewed.pk}/change/"):
        html = client.get(address).content.decode()
        shown = html.split('id="content"')[1].split('id="changelist-filter"')[0]
        assert "تحتاج إلى مراجعة" in shown
        for code in ("claim.reviewed", "claims.claim<", "needs_review", "{", "machine_verdict"):
            assert code not in shown, (address, code)


def test_a_page_of_a_claim_tells_its_log_in_words(
    client: Client, admin_user: User, monkeypatch: pytest.MonkeyPatch, reviewed: Entry
) -> None:
    monkeypatch.setattr("factcheck.desk.claim_page.similar_claims", lambda claim: [])
    client.force_login(admin_user)
    log = client.get(f"/admin/claims/claim/{Claim.objects.get().pk}/change/").content.decode().split('id="log"')[1]
    assert "<strong>state</strong>: <bdi>Needs review</bdi> → <bdi>Reviewed</bdi>" in log
    assert "needs_review" not in log.split("</section>")[0]
