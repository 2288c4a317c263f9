"""What a reviewer has not seen: the run that came after the check that they were shown, and what is different in it."""

from __future__ import annotations

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from factcheck.claims.choices import CheckState
from factcheck.claims.models import Check, Claim, StaleMark
from factcheck.claims.refusal import Refusal
from factcheck.claims.stale_history import stale_marks, stale_sentence

_ENDED = gettext_lazy("Check %(seen)s is not the latest of this claim; look at check %(latest)s first.")
_RUNS = gettext_lazy("Check %(latest)s is newer than check %(seen)s and has not ended yet; wait for it and look at it.")


class StaleReview(Refusal):
    """The check that was seen is not the latest of the claim; the message says which is, and what changed."""

    def __init__(self, seen: int, shown: Check | None, latest: Check, marks: list[StaleMark]) -> None:
        ended = latest.state == CheckState.DONE
        super().__init__(_ENDED if ended else _RUNS, seen=seen, latest=latest.pk)
        self.latest = latest
        self._shown = shown
        self._marks = marks

    @property
    def changed(self) -> list[str]:
        """A sentence, in the reader's language, for each thing that is different from what was shown."""
        said = [stale_sentence(mark) for mark in self._marks]
        if self._shown is None or self.latest.verdict in ("", self._shown.verdict):
            return said
        verdicts = {"before": self._shown.get_verdict_display(), "after": self.latest.get_verdict_display()}
        return [*said, _("The verdict of the engine changed: %(before)s → %(after)s.") % verdicts]

    def __str__(self) -> str:
        return " ".join([super().__str__(), *self.changed])


def refuse_unseen(claim: Claim, seen: int) -> None:
    """StaleReview unless `seen` is the latest run of the claim. A run that failed found nothing and counts for none."""
    latest = claim.checks.exclude(state=CheckState.FAILED).order_by("-id").first()
    if latest is None or latest.pk == seen:
        return
    marks = stale_marks().filter(parent_check__claim=claim, rechecked__gt=seen).order_by("id")
    raise StaleReview(seen, claim.checks.filter(pk=seen).first(), latest, list(marks))
