"""Whatever is refused is refused in the reader's language: no refusal is written outside the catalogue."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client
from django.utils import translation

from factcheck.audit.labels import ACTIONS
from factcheck.claims.curation import NotPossible
from factcheck.claims.publishing import publish_claim
from factcheck.claims.unfit_statements import RefusedStatement, accept_statement
from factcheck.desk.roles import Role, give_role
from factcheck.desk.source_table import import_sources
from tests.claims.made import finish_check, make_claim
from tests.web.test_translation import ARABIC

ROOMS = ("api", "claims", "desk", "discrepancies", "web")
MARKS = {"_", "gettext", "gettext_lazy", "ngettext", "ngettext_lazy"}
# Said to whoever works in a terminal or reads a log, or to the programmer; pages and the API never show them.
NOT_FOR_READERS = {
    "ArgumentTypeError",
    "BadFile",
    "BadLine",
    "CommandError",
    "HostNotFound",
    "KeptForGoodError",
    "LookupError",
    "NothingToReplay",
    "TypeError",
    "Undelivered",
    "ValueError",
}


def modules() -> Iterator[Path]:
    for room in ROOMS:
        yield from (Path(settings.BASE_DIR) / "factcheck" / room).rglob("*.py")


def sentences(node: ast.AST) -> Iterator[str]:
    """Texts with a blank in them that are not marked for translation."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKS:
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value.strip():
        yield node.value
    for child in ast.iter_child_nodes(node):
        yield from sentences(child)


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def test_no_refusal_is_written_in_one_language_only() -> None:
    raised = [
        (path.name, node.lineno, found)
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call)
        if name_of(node.exc) not in NOT_FOR_READERS
        for found in sentences(node.exc)
    ]
    assert raised == []


def test_every_act_of_the_log_has_a_name_for_readers() -> None:
    """An act is the text with a full stop that `record` or `change_claim` is given."""
    acts = {
        text.value
        for room in (*ROOMS, "audit")
        for path in (Path(settings.BASE_DIR) / "factcheck" / room).rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and name_of(call) in ("record", "change_claim")
        for place in call.args[:2]
        for text in ast.walk(place)
        if isinstance(text, ast.Constant) and isinstance(text.value, str) and "." in text.value
    }
    assert len(acts) > 10
    assert acts - set(ACTIONS) == set()


@pytest.mark.django_db
def test_a_refusal_is_read_in_the_language_of_its_reader() -> None:
    with pytest.raises(NotPossible) as refused:
        publish_claim(make_claim(), publisher=User.objects.create_user("curator"))
    assert str(refused.value) == "Only a person's verdict is published; review the claim first."
    with translation.override("ar"):
        assert ARABIC.search(str(refused.value))


@pytest.mark.parametrize(
    ("text", "says"), [("أ", "حرف واحد"), ("a\x00b", "NUL"), ("?" * 9, "حروف"), ("\ud800" * 4, "U+D800")]
)
def test_what_is_no_statement_is_told_in_arabic(text: str, says: str) -> None:
    with pytest.raises(RefusedStatement) as refused, translation.override("ar"):
        accept_statement(text)
    with translation.override("ar"):
        assert ARABIC.search(str(refused.value))
        assert says in str(refused.value)


@pytest.mark.django_db
def test_the_api_refuses_in_the_language_that_is_asked_for(client: Client) -> None:
    curator = User.objects.create_user("curator")
    give_role(curator, Role.CURATOR)
    client.force_login(curator)
    claim = make_claim()
    finish_check(claim)
    for language, says in (("en", "This claim is not published."), ("ar", "هذا الادعاء غير منشور.")):
        answer = client.post(
            f"/api/v1/claims/{claim.pk}/retract/",
            {"reason": "Misread.", "revision": claim.revision},
            content_type="application/json",
            headers={"Accept-Language": language},
        )
        assert (answer.status_code, answer.json()["detail"]) == (409, says)


@pytest.mark.django_db
def test_the_desk_refuses_and_logs_in_arabic(client: Client, admin_user: User) -> None:
    client.force_login(admin_user)
    claim = make_claim()
    seen = finish_check(claim)
    said = {"deed": "review", "verdict": "refuted", "seen": seen.pk, "revision": claim.revision}
    address = f"/admin/claims/claim/{claim.pk}/change/"
    client.post(address, said)
    html = client.post(address, said, headers={"Accept-Language": "ar"}).content.decode()
    assert "عمل شخص آخر على هذا الادعاء منذ عُرض" in html
    assert "<strong>حكم إنسان</strong>" in html


@pytest.mark.django_db
@pytest.mark.parametrize("table", ["speaker\nGazette\n", "name\n\x00\n", "name,reliability\nGazette,seven\n"])
def test_a_table_is_refused_in_arabic(table: str, admin_user: User) -> None:
    with translation.override("ar"):
        (sentence,) = import_sources(table, actor=admin_user).refused
    assert ARABIC.search(sentence)
