"""The desk's page of a claim: everything that a decision needs, and the forms with which it is taken."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from factcheck.audit.labels import action_label
from factcheck.audit.models import Entry
from factcheck.audit.record import entries_of
from factcheck.audit.wording import changed_fields
from factcheck.claims.choices import CheckState, StanceChoice, Verdict
from factcheck.claims.curation import Person
from factcheck.claims.describing import unpublished_attribution
from factcheck.claims.history import CheckStep, check_steps
from factcheck.claims.models import Claim, StaleMark
from factcheck.claims.one_page import published_twin
from factcheck.claims.publishing import live_publication
from factcheck.claims.similar import Similar, similar_claims
from factcheck.claims.splitting import suggested_parts
from factcheck.claims.stale_history import stale_history, stale_reasons, stale_sentence
from factcheck.desk.deeds import DEEDS
from factcheck.desk.forms import AnswerForm, MergeForm
from factcheck.reports.claimreview import LONG_STATEMENT, is_long
from factcheck.web.evidence import passage_href
from factcheck.web.highlight import direction
from factcheck.web.source_changes import source_changes
from factcheck.web.verdicts import verdict_context

_LABELS = dict(Verdict.choices)
_STANCES = {"": _("decides nothing"), **dict(StanceChoice.choices)}
_CAUSES = {"engine": _("engine"), "model": _("model"), "settings": _("settings"), "corpus": _("corpus")}

# What is done to the claim that another was merged into, and not to that one.
UNMERGED = ("review", "recheck", "publish", "split")


def claim_page(
    claim: Claim, user: Person, bound: Mapping[str, forms.Form], acts: Sequence[Entry] = ()
) -> dict[str, Any]:
    """What the template shows; `bound` holds the forms that were sent and refused, by the name of their deed.

    `acts` is what was done since they were shown.

    `claim` as `with_checks` fetches it.
    """
    checks = list(claim.checks.all())
    finished = next((check for check in checks if check.state == CheckState.DONE), None)
    reviews = list(claim.reviews.all())
    live = live_publication(claim)
    open_marks, marks = stale_reasons(claim), stale_history(claim)
    context: dict[str, Any] = {
        "claim": claim,
        "dir": direction(claim.language),
        "latest": checks[0] if checks else None,
        "reviews": reviews,
        "overruled": bool(reviews and reviews[0].verdict != reviews[0].seen.verdict),
        "live": live,
        "long_from": LONG_STATEMENT if is_long(claim) else None,
        "said_otherwise": unpublished_attribution(claim, live),
        "publications": list(claim.publications.all()),
        "changes": source_changes(open_marks, checks),
        "looked_at": source_changes([mark for mark in marks if mark not in open_marks], checks),
        "steps": [_step(step) for step in check_steps(checks)],
        **_twin(claim, user),
        "similar": [_similar(each, claim) for each in similar_claims(claim)],
        "objections": [_objection(each, claim, bound.get("answer")) for each in claim.objections.all()],
        "siblings": list(claim.article.claims.filter(split_at=None).order_by("article_start")) if claim.article else [],
        "entries": [_logged(entry, marks) for entry in entries_of(claim)[:100]],
        "since": [_logged(entry, marks) for entry in acts],
        "forms": _forms(claim, user, finished.pk if finished else 0, bound),
    }
    return context | (verdict_context(finished) if finished else {})


def _logged(entry: Entry, marks: Sequence[StaleMark]) -> dict[str, Any]:
    """An entry with its act, and what the service itself noted, in the reader's language."""
    noted = [stale_sentence(mark) for mark in marks if mark.pk in entry.after.get("stale_marks", ())]
    return {
        "row": entry,
        "label": action_label(entry.action),
        "note": " ".join(noted) or entry.note,
        "fields": changed_fields(entry),
    }


def _forms(claim: Claim, user: Person, seen: int, bound: Mapping[str, forms.Form]) -> dict[str, forms.Form]:
    """The form of each deed that this user may do; what a form begins with is what is stored.

    Nothing is done to a claim that was split, and nothing is decided about one that was merged; but what was typed for
    it meanwhile is shown once more.
    """
    said = {
        "revision": claim.revision,
        "seen": seen,
        "assignee": claim.assigned_to_id,
        "claimant": claim.claimant,
        "claimant_kind": claim.claimant_kind,
        "url": claim.url,
        "made_on": claim.made_on,
        "parts": "\n".join(suggested_parts(claim.text, claim.language)),
    }
    return {
        name: bound.get(name) or deed.form(initial=said, auto_id=f"{name}-%s")
        for name, deed in DEEDS.items()
        if user.has_perm(deed.permission) and name not in ("merge", "answer")
        if name in bound or not (claim.split_at or (claim.merged_into_id and name in UNMERGED))
    }


def _twin(claim: Claim, user: Person) -> dict[str, Any]:
    """The published claim with the same statement, and the form that merges this one into it where that can be done."""
    twin = None if claim.split_at or claim.merged_into_id else published_twin(claim)
    if twin is None or live_publication(claim) or not user.has_perm(DEEDS["merge"].permission):
        return {"twin": twin}
    form = MergeForm(initial={"revision": claim.revision, "kept": twin.pk}, auto_id=False)
    return {"twin": twin, "twin_form": form}


def _similar(found: Similar, claim: Claim) -> dict[str, Any]:
    form = MergeForm(initial={"revision": claim.revision, "kept": found.claim.pk}, auto_id=False)
    return {"claim": found.claim, "percent": round(100 * found.similarity), "form": form}


def _objection(objection: Any, claim: Claim, refused: forms.Form | None) -> dict[str, Any]:
    auto_id = f"answer-{objection.pk}-%s"
    # What was typed for this objection and refused is shown again, so that it is not lost.
    if refused is not None and str(refused["objection"].value()) == str(objection.pk):
        refused.auto_id = auto_id
        return {"row": objection, "form": refused}
    initial = {"revision": claim.revision, "objection": objection.pk, "answer": objection.answer}
    return {"row": objection, "form": AnswerForm(initial=initial, auto_id=auto_id)}


def _step(step: CheckStep) -> dict[str, Any]:
    return {
        "check": step.check,
        "verdict_before": _LABELS.get(step.verdict_before, ""),
        "causes": [_CAUSES[cause] for cause in step.causes],
        "stances": [
            {
                "text": each.evidence.passage.text,
                "language": each.evidence.passage.language,
                "source": each.evidence.passage.document.source.name,
                "href": passage_href(
                    each.evidence.passage.document_id, each.evidence.passage_id, each.evidence.passage.ordinal
                ),
                "before": _STANCES[each.before],
                "after": _STANCES[each.after],
            }
            for each in step.stances
        ],
    }
