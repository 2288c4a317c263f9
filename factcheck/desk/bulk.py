"""What is done to several claims of the queue at once: to each as its row showed it, and what was not done is said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from django.utils.html import format_html
from django.utils.safestring import SafeString

from factcheck.claims.models import Claim
from factcheck.desk.deeds import REFUSALS, told

# Does it to a claim that was shown at this revision; raises StalePage when it is no longer at that.
BulkAct = Callable[[Claim, int], object]


@dataclass(slots=True)
class Outcome:
    """To how many it was done, a sentence for each claim that was refused, and how many no row had shown."""

    done: int = 0
    refused: list[str] = field(default_factory=list)
    unseen: int = 0


def shown_field(claim: Claim) -> SafeString:
    """For the row of a claim: the state of it that the row shows, as the forms of its page carry it."""
    return format_html('<input type="hidden" name="{}" value="{}">', _name(claim), claim.revision)


def do_each(claims: Iterable[Claim], sent: Mapping[str, str], act: BulkAct) -> Outcome:
    """Do it to each of the claims, to what the rows in `sent` showed of them."""
    outcome = Outcome()
    for claim in claims:
        revision = sent.get(_name(claim), "")
        if not (revision.isascii() and revision.isdecimal()):
            outcome.unseen += 1
            continue
        try:
            act(claim, int(revision))
        except REFUSALS as refusal:
            outcome.refused.append(format_html("{}: {}", claim, told(refusal)))
        else:
            outcome.done += 1
    return outcome


def _name(claim: Claim) -> str:
    return f"revision-{claim.pk}"
