"""An article is handed in on a page, and read with its claims in place."""

from __future__ import annotations

import re

import pytest
from django.contrib.auth.models import User
from django.test import Client

from factcheck.claims.choices import CheckState
from factcheck.claims.models import Article, Check, Claim
from factcheck.claims.splitting import split_claim
from factcheck.desk.roles import Role, give_role

pytestmark = pytest.mark.django_db

TEXT = (
    "Harbours are lovely.\r\n\r\nThe lighthouse of Marren was first lit in 1902. Was it?\r\n"
    "The <b>mole</b> was finished on 4 May 1931.\r\n"
)


def hand_in(client: Client, text: str = TEXT) -> Article:
    answer = client.post("/articles/", {"text": text, "language": ""})
    assert answer.status_code == 302
    article = Article.objects.get()
    assert answer["Location"] == f"/articles/{article.pk}/"
    return article


def test_each_statement_becomes_a_claim_and_stands_in_its_place(reader_client: Client) -> None:
    article = hand_in(reader_client)
    assert article.text == TEXT.replace("\r\n", "\n")
    claims = list(Claim.objects.order_by("article_start"))
    assert [claim.text for claim in claims] == [
        "The lighthouse of Marren was first lit in 1902.",
        "The <b>mole</b> was finished on 4 May 1931.",
    ]
    html = reader_client.get(f"/articles/{article.pk}/").content.decode()
    shown = re.search(r'<div class="text"[^>]*>(.*?)</div>', html, re.DOTALL)
    assert shown is not None
    plain = re.sub(r"<[^>]+>", "", shown[1]).replace("&lt;", "<").replace("&gt;", ">")
    assert plain == article.text, "nothing of the text is lost"
    assert "<b>mole" not in html
    assert f'href="/claims/{claims[0].pk}/"' in shown[1]


def test_the_parts_of_a_split_claim_stand_in_its_place(reader_client: Client) -> None:
    whole = "Oslo and Riga made peace in 1921 and signed a pact in 1930."
    article = hand_in(reader_client, f"{TEXT}{whole}\r\nThe end.\r\n")
    address = f"/articles/{article.pk}/"
    claim = Claim.objects.get(text=whole)
    texts = ["Oslo and Riga made peace in 1921", "Oslo and Riga signed a pact in 1930.", "Both were at peace at last."]
    parts = split_claim(claim, texts, actor=User.objects.create_user("curator"))
    html = reader_client.get(address).content.decode()
    shown = re.search(r'<div class="text"[^>]*>(.*?)</div>', html, re.DOTALL)
    assert shown is not None
    plain = re.sub(r"<[^>]+>", "", shown[1]).replace("&lt;", "<").replace("&gt;", ">")
    assert plain == article.text, "nothing of the text is lost or told twice"
    assert f'href="/claims/{claim.pk}/"' not in html
    for part in parts:
        assert f'href="/claims/{part.pk}/"' in html
    assert reader_client.get(f"{address}state/").json()["all"] == 5
    page = reader_client.get(f"/claims/{claim.pk}/").content.decode()
    assert "This statement was split into" in page
    assert f'href="/claims/{parts[1].pk}/"' in page
    assert "Check again" not in page
    assert reader_client.post(f"/claims/{claim.pk}/recheck/").status_code == 409


def test_the_page_waits_for_its_checks_with_and_without_script(reader_client: Client) -> None:
    article = hand_in(reader_client)
    address = f"/articles/{article.pk}/"
    html = reader_client.get(address).content.decode()
    assert "<noscript><meta http-equiv" in html
    assert 'value="0" max="2"' in html
    assert reader_client.get(f"{address}state/").json() == {"check": {"state": "running"}, "ended": 0, "all": 2}
    Check.objects.filter(pk=Check.objects.earliest("pk").pk).update(state=CheckState.FAILED)
    assert reader_client.get(f"{address}state/").json()["ended"] == 1
    Check.objects.update(state=CheckState.FAILED)
    assert reader_client.get(f"{address}state/").json()["check"] == {"state": "done"}
    assert "noscript" not in reader_client.get(address).content.decode()


@pytest.mark.parametrize("text", ["", "   ", "Was it? Perhaps.", "x" * 100_001])
def test_what_states_nothing_is_told(reader_client: Client, text: str) -> None:
    answer = reader_client.post("/articles/", {"text": text, "language": ""})
    assert answer.status_code == 422
    assert 'role="alert"' in answer.content.decode()
    assert not Article.objects.exists()


def test_an_article_is_its_submitters_and_the_curators(reader_client: Client, client: Client) -> None:
    article = hand_in(reader_client)
    other = User.objects.create_user("somebody-else")
    client.force_login(other)
    for address in (f"/articles/{article.pk}/", f"/articles/{article.pk}/state/"):
        assert client.get(address).status_code == 404
    assert "lighthouse" not in client.get("/articles/").content.decode()
    give_role(other, Role.CURATOR)
    client.force_login(User.objects.get(pk=other.pk))
    assert client.get(f"/articles/{article.pk}/").status_code == 200


def test_a_reader_hands_nothing_in(client: Client) -> None:
    user = User.objects.create_user("looks-only")
    give_role(user, Role.READER)
    client.force_login(user)
    assert client.get("/articles/").status_code == 403
    assert client.post("/articles/", {"text": TEXT}).status_code == 403
    assert not Article.objects.exists()
