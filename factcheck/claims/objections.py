"""What readers contest, and by when it is answered."""

from __future__ import annotations

from datetime import date, timedelta

from django.db import transaction
from django.utils import timezone

from factcheck.audit.record import record
from factcheck.claims.curation import Person, seen_claim
from factcheck.claims.models import Claim, Objection

WORKING_DAYS = 7
# Friday and Saturday, Saturday and Sunday: what is no working day in one of the two languages' countries is none here.
_REST = {4, 5, 6}


def contest_claim(claim: Claim, *, text: str, contact: str = "") -> Objection:
    """Store what a reader says is wrong with a published claim."""
    due_on = due_date(timezone.now().date())
    return Objection.objects.create(claim=claim, text=text, contact=contact, due_on=due_on)


@transaction.atomic
def answer_objection(objection: Objection, *, actor: Person, answer: str, revision: int | None = None) -> None:
    """Keep what the reader was answered. Raises StalePage when somebody else has worked on the claim since."""
    claim = seen_claim(objection.claim, revision)
    stored = Objection.objects.select_for_update().get(pk=objection.pk)
    before = {"answer": stored.answer}
    stored.answer, stored.answered_by_id, stored.answered_at = answer, actor.pk, timezone.now()
    stored.save(update_fields=["answer", "answered_by", "answered_at"])
    # The answer is part of the claim's page: whoever has the page open must look at it again before the next deed.
    claim.revision += 1
    claim.save(update_fields=["revision"])
    record("objection.answered", stored, actor=actor, before=before, after={"answer": answer})


def due_date(received: date) -> date:
    """Seven working days later, Fridays counting as a day of rest like the weekend."""
    day, left = received, WORKING_DAYS
    while left:
        day += timedelta(days=1)
        left -= day.weekday() not in _REST
    return day
