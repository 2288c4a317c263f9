"""A form that came too late can be sent again from the page that refuses it."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.contrib.auth.models import User
from django.test import Client

from factcheck.claims.models import Claim
from sources.models import Passage
from tests.claims.made import finish_check
from tests.desk.made import address, do

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("no_encoder")]


def sent_again(html: str, deed: str) -> dict[str, str]:
    """What the form of a deed carries on a page, as a browser would send it."""
    form = next(each for each in html.split("<form ") if f'name="deed" value="{deed}"' in each).split("</form>")[0]
    inputs = re.findall(r'<input type="(?:hidden|text|url|date)" name="(\w+)"(?: value="([^"]*)")?', form)
    chosen = re.findall(r'<select name="(\w+)".*?<option value="([^"]*)" selected', form, re.DOTALL)
    typed = re.findall(r'<textarea name="(\w+)"[^>]*>\s*([^<]*)</textarea>', form)
    picked = re.findall(r'<input type="radio" name="(\w+)" value="([^"]*)"[^>]*checked', form)
    return {name: unescape(value) for name, value in (*inputs, *chosen, *typed, *picked)}


def test_what_came_too_late_is_sent_again_from_where_it_was_refused(desk: Client, claim: Claim, curator: User) -> None:
    page = sent_again(desk.get(address(claim)).content.decode(), "review")
    do(desk, claim, "assign", assignee=curator.pk)
    late = desk.post(address(claim), {**page, "verdict": "refuted", "note": "Typed."})
    html = late.content.decode()
    assert late.status_code == 409
    told = html.split('id="since"')[1].split("</section>")[0]
    assert "Claim assigned" in told
    assert "<strong>assigned to</strong>: <bdi>(none)</bdi> → <bdi>curator</bdi>" in told
    again = sent_again(html, "review")
    assert again["note"] == "Typed."
    assert desk.post(address(claim), again).status_code == 302
    assert claim.reviews.get().note == "Typed."


def test_a_form_sent_again_undoes_nothing_that_its_sender_did_not_type(desk: Client, claim: Claim) -> None:
    page = sent_again(desk.get(address(claim)).content.decode(), "describe")
    do(desk, claim, "describe", claimant="The mayor", claimant_kind="person", made_on="2020-05-04")
    late = desk.post(address(claim), {**page, "url": "https://gazette.example/"})
    assert late.status_code == 409
    assert desk.post(address(claim), sent_again(late.content.decode(), "describe")).status_code == 302
    claim.refresh_from_db()
    assert (claim.claimant, str(claim.made_on), claim.url) == ("The mayor", "2020-05-04", "https://gazette.example/")


def test_a_verdict_sent_again_is_about_the_check_that_is_shown_then(desk: Client, claim: Claim) -> None:
    page = sent_again(desk.get(address(claim)).content.decode(), "review")
    newer = finish_check(claim, "refuted", (Passage.objects.get(), "refutes"))
    late = desk.post(address(claim), {**page, "verdict": "refuted", "note": "Typed."})
    assert late.status_code == 409
    assert desk.post(address(claim), sent_again(late.content.decode(), "review")).status_code == 302
    assert claim.reviews.get().seen == newer
