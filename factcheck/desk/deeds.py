"""What can be done to a claim on its desk page: the permission it needs, its form, and the service that does it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from factcheck.claims import curation, publishing, review
from factcheck.claims.curation import Person
from factcheck.claims.describing import describe_claim
from factcheck.claims.models import Claim
from factcheck.claims.objections import answer_objection
from factcheck.claims.one_page import SaidAlready
from factcheck.claims.splitting import split_claim
from factcheck.claims.unfit_statements import RefusedStatement
from factcheck.desk.forms import (
    AnswerForm,
    AssignForm,
    DescribeForm,
    MergeForm,
    PublishForm,
    RecheckForm,
    RetractForm,
    ReviewForm,
    SplitForm,
)

# What a service says when a thing cannot be done; each is a sentence for the person at the desk.
CONFLICTS = (curation.StalePage, review.StaleReview)
REFUSALS = (*CONFLICTS, curation.NotPossible, review.NothingToReview, RefusedStatement)

Act = Callable[[Claim, Person, dict[str, Any]], object]


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that can be done; `done` tells that it was."""

    permission: str
    form: type[forms.Form]
    act: Act
    done: Any


def _review(claim: Claim, actor: Person, said: dict[str, Any]) -> object:
    return review.review_claim(claim, reviewer=actor, **said)


def _publish(claim: Claim, actor: Person, said: dict[str, Any]) -> object:
    return publishing.publish_claim(claim, publisher=actor, **said)


def _retract(claim: Claim, actor: Person, said: dict[str, Any]) -> object:
    return publishing.retract_claim(claim, publisher=actor, **said)


def _assign(claim: Claim, actor: Person, said: dict[str, Any]) -> object:
    return curation.assign_claim(claim, said.pop("assignee"), actor=actor, **said)


def _describe(claim: Claim, actor: Person, said: dict[str, Any]) -> object:
    return describe_claim(claim, actor=actor, **said)


def _merge(claim: Claim, actor: Person, said: dict[str, Any]) -> object:
    return curation.merge_claim(claim, said.pop("kept"), actor=actor, **said)


def _split(claim: Claim, actor: Person, said: dict[str, Any]) -> object:
    return split_claim(claim, said.pop("parts"), actor=actor, **said)


def _recheck(claim: Claim, actor: Person, said: dict[str, Any]) -> object:
    return review.recheck_claim(claim, actor=actor, **said)


def _answer(claim: Claim, actor: Person, said: dict[str, Any]) -> object:
    objection = claim.objections.filter(pk=said.pop("objection")).first()
    if objection is None:
        raise curation.NotPossible(_("This claim has no such objection."))
    return answer_objection(objection, actor=actor, **said)


def told(refusal: Exception) -> str:
    """The sentence of a refusal, with a link to the claim that is in the way where there is one."""
    if not isinstance(refusal, SaidAlready):
        return str(refusal)
    href = reverse("admin:claims_claim_change", args=[refusal.published.pk])
    return format_html('{} <a href="{}">{}</a>', str(refusal), href, gettext("Open the published claim"))


DEEDS: Mapping[str, Deed] = {
    "review": Deed("claims.add_review", ReviewForm, _review, _("Your verdict was stored.")),
    "publish": Deed(publishing.PERMISSION, PublishForm, _publish, _("The verdict is published.")),
    "retract": Deed(publishing.PERMISSION, RetractForm, _retract, _("The verdict was taken back.")),
    "assign": Deed("claims.change_claim", AssignForm, _assign, _("The claim was assigned.")),
    "describe": Deed("claims.change_claim", DescribeForm, _describe, _("It was noted who said it.")),
    "merge": Deed("claims.change_claim", MergeForm, _merge, _("The claim was merged.")),
    "split": Deed("claims.change_claim", SplitForm, _split, _("The claim was split into its parts.")),
    "recheck": Deed("claims.change_claim", RecheckForm, _recheck, _("The claim is being checked again.")),
    "answer": Deed("claims.change_objection", AnswerForm, _answer, _("The answer was stored.")),
}
