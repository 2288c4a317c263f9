"""Sources go out as a table and come back the same; what cannot be stored is told of."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from factcheck.audit.models import Entry
from factcheck.desk.source_table import import_sources, source_table
from sources.models import Source

pytestmark = pytest.mark.django_db


@pytest.fixture
def actor() -> User:
    return User.objects.create_user("curator")


def test_what_goes_out_comes_back(actor: User) -> None:
    names = ("Gazette", "=HYPERLINK(1)", "مجلة", 'A "quoted", name', "'Ajman Post", "'=1", "''+2", "'", "'' x")
    for name in names:
        Source.objects.create(name=name, reliability=0.7, kind="newspaper", ownership_group="Group")
    table = source_table(Source.objects.all())
    assert "\n=HYPERLINK" not in table
    done = import_sources(table, actor=actor)
    assert (done.added, done.changed, done.refused) == (0, 0, [])
    stored = list(Source.objects.values("name", "reliability", "kind", "ownership_group"))
    Source.objects.all().delete()
    assert import_sources(table, actor=actor).added == len(names)
    assert list(Source.objects.values("name", "reliability", "kind", "ownership_group")) == stored


def test_a_change_is_logged_with_before_and_after(actor: User) -> None:
    Source.objects.create(name="Gazette", reliability=0.5)
    done = import_sources("name,reliability,publisher\nGazette,0.9,\n", actor=actor)
    assert (done.added, done.changed) == (0, 1)
    entry = Entry.objects.get()
    assert (entry.before, entry.after, entry.actor) == ({"reliability": 0.5}, {"reliability": 0.9}, actor)


def test_an_old_table_undoes_nothing_newer_and_the_other_rows_are_taken(actor: User) -> None:
    gazette = Source.objects.create(name="Gazette", reliability=0.5)
    Source.objects.create(name="Almanac", reliability=0.5)
    table = source_table(Source.objects.all()).replace("0.5", "0.7")
    Source.objects.filter(pk=gazette.pk).update(reliability=0.9)
    done = import_sources(table, actor=actor)
    assert (done.added, done.changed) == (0, 1)
    assert done.refused == ["Row 3: Gazette has been changed since this table was exported; export it again."]
    assert dict(Source.objects.values_list("name", "reliability")) == {"Gazette": 0.9, "Almanac": 0.7}
    again = import_sources(source_table(Source.objects.all()).replace("0.9", "0.7"), actor=actor)
    assert (again.changed, again.refused) == (1, [])


def test_a_table_that_does_not_say_what_it_showed_changes_the_source(actor: User) -> None:
    Source.objects.create(name="Gazette", reliability=0.9)
    for table in ("name,reliability\nGazette,0.7\n", "name,reliability,as_exported\nGazette,0.6,\n"):
        assert import_sources(table, actor=actor).refused == []
    assert Source.objects.get().reliability == 0.6


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("publisher\nX\n", "needs the column name"),
        ("name,colour\nX,red\n", "needs the column name"),
        ("name,reliability\nX,2\n", "Row 2"),
        ("name,reliability\nX,much\n", "Row 2"),
        ("name,url\nX,javascript:alert(1)\n", "Row 2"),
        ("name\n\x00\n", "NUL"),
        ("name,kind\n,newspaper\n", "Row 2"),
    ],
)
def test_a_bad_row_is_told_of_and_the_others_are_taken(actor: User, table: str, says: str) -> None:
    done = import_sources(table, actor=actor)
    assert done.added == 0
    assert says in done.refused[0]
    assert not Source.objects.exists()


def test_the_pages(admin_client: Client) -> None:
    file = SimpleUploadedFile("sources.csv", b"name,reliability\nGazette,0.9\nAlmanac,7\n")
    html = admin_client.post("/admin/sources/source/import/", {"table": file}).content.decode()
    assert "1 added, 0 changed." in html
    assert "Row 3" in html
    file = SimpleUploadedFile("sources.csv", "name\nمجلة\n".encode("cp1256"))
    assert "not UTF-8" in admin_client.post("/admin/sources/source/import/", {"table": file}).content.decode()
    chosen = {"action": "export", "_selected_action": [Source.objects.get().pk]}
    assert "Gazette" in admin_client.post("/admin/sources/source/", chosen).content.decode()
