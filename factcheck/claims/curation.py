"""What every act of a person on a claim has in common: it is done to what they saw, and it is logged."""

from __future__ import annotations

from typing import Any, TypeAlias

from django.contrib.auth.models import AnonymousUser, User
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from factcheck.audit.labels import ACTIONS
from factcheck.audit.models import Entry
from factcheck.audit.record import entries_of, record, snapshot
from factcheck.claims.callbacks.outbox import Event, announce
from factcheck.claims.choices import ClaimState, PublicationKind
from factcheck.claims.models import Claim
from factcheck.claims.refusal import Refusal

# Whoever is asked for; what is stored names users only.
Person: TypeAlias = User | AnonymousUser

_LOGGED = ("state", "assigned_to", "merged_into", "split_at", "claimant", "claimant_kind", "url", "made_on")


class StalePage(Refusal):
    """Somebody else did something to the claim since the page was shown; the message says so."""


class NotPossible(Refusal):
    """The claim is in no state in which this can be done; the message says why."""


def id_of(person: Person) -> int:
    """The id of a user. ValueError for a stranger, who does nothing here."""
    if person.pk is None:
        raise ValueError("Somebody without an account cannot do this.")
    return person.pk


def seen_claim(claim: Claim, revision: int | None = None) -> Claim:
    """The claim as it is now, locked; StalePage when it is no longer at the `revision` that was shown.

    NotPossible when it was split: nothing more is done to it.
    """
    stored = Claim.objects.select_for_update().get(pk=claim.pk)
    if revision is not None and stored.revision != revision:
        raise _stale_page(stored)
    if stored.split_at is not None:
        raise NotPossible(_("This claim was split into parts; work on those."))
    return stored


def refuse_merged(claim: Claim) -> None:
    """NotPossible for a claim that went into another, which it names: nobody would look at what is done to it."""
    if claim.merged_into_id is not None:
        raise NotPossible(
            _("This claim was merged into the claim %(claim)s; work on that one."), claim=claim.merged_into_id
        )


def _stale_page(claim: Claim) -> StalePage:
    """It names the last thing that was done, so that whoever is refused knows what to look for."""
    last = _last_act(claim)
    act = ACTIONS.get(last.action, last.action) if last else "–"
    if last is None or last.actor is None:
        return StalePage(_("This claim has changed since it was shown (%(act)s); look at it again first."), act=act)
    return StalePage(
        _("Somebody else has worked on this claim since it was shown (%(act)s, %(who)s); look at it again first."),
        act=act,
        who=last.actor.get_username(),
    )


def _last_act(claim: Claim) -> Entry | None:
    """On the claim, or on what readers contested about it, which is part of its page."""
    newest = [entries_of(row).first() for row in (claim, *claim.objections.all())]
    return max(filter(None, newest), key=lambda entry: entry.pk, default=None)


def change_claim(
    claim: Claim,
    action: str,
    actor: Person | None,
    *,
    note: str = "",
    told: dict[str, Any] | None = None,
    **values: Any,
) -> None:
    """Set columns of a claim that `seen_claim` locked, count the revision, and log it with what else is `told`."""
    before = _logged(claim)
    for name, value in values.items():
        setattr(claim, name, value)
    claim.revision += 1
    claim.save(update_fields=[*values, "revision"])
    record(action, claim, actor=actor, before=before, after=_logged(claim) | (told or {}), note=note)


def _logged(claim: Claim) -> dict[str, Any]:
    """What the log compares; the assignee also by name, which outlives the account."""
    name = claim.assigned_to.get_username() if claim.assigned_to else None
    return snapshot(claim, _LOGGED) | {"assignee": name}


@transaction.atomic
def assign_claim(claim: Claim, assignee: Person | None, *, actor: Person, revision: int | None = None) -> None:
    """Give the claim to somebody, or to nobody. Raises StalePage."""
    stored = seen_claim(claim, revision)
    change_claim(stored, "claim.assigned", actor, assigned_to_id=assignee.pk if assignee else None)


@transaction.atomic
def unassign_claims(person: User, *, actor: Person) -> list[Claim]:
    """Give the claims of somebody who leaves to nobody; also those that are closed, which name nobody who is gone."""
    claims = list(Claim.objects.select_for_update().filter(assigned_to=person).order_by("pk"))
    for claim in claims:
        change_claim(claim, "claim.assigned", actor, assigned_to_id=None)
    return claims


@transaction.atomic
def merge_claim(duplicate: Claim, kept: Claim, *, actor: Person, revision: int | None = None) -> None:
    """Take a duplicate out of the queue in favour of another claim. Raises StalePage, NotPossible.

    One that readers see is taken back first, so that its page says why; from then on its address leads to the other.
    """
    stored, target = seen_claim(duplicate, revision), seen_claim(kept)
    if stored.pk == target.pk:
        raise NotPossible(_("A claim cannot be merged into itself."))
    if target.merged_into_id is not None or stored.merged_into_id is not None:
        raise NotPossible(_("One of the two claims was merged already."))
    if _is_published(stored):
        raise NotPossible(
            _(
                "A claim that readers see is not merged: take its verdict back first, with a reason; from then on its "
                "address leads to the other claim."
            )
        )
    for former in stored.duplicates.select_for_update().order_by("pk"):
        _merge(former, target, actor)
    _merge(stored, target, actor)


def _is_published(claim: Claim) -> bool:
    latest = claim.publications.order_by("-edition").first()
    return latest is not None and latest.kind != PublicationKind.RETRACTED


def _merge(claim: Claim, target: Claim, actor: Person) -> None:
    change_claim(claim, "claim.merged", actor, merged_into=target, state=ClaimState.MERGED)
    announce(claim.pk, Event.MERGED)
