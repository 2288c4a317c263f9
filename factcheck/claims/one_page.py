"""One statement has one published page: two verdicts on it would leave readers with none.

Of what was published before this was so, the page with the newest edition stands for the statement; the others stay
readable, and say so.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from django.db import IntegrityError, transaction
from django.utils.translation import gettext_lazy as _

from factcheck.claims.curation import NotPossible
from factcheck.claims.models import Claim
from factcheck.language.same_words import same_words


class SaidAlready(NotPossible):
    """The same statement is published as another claim, `published`; the message names it."""

    def __init__(self, published: Claim) -> None:
        super().__init__(
            _(
                "The same statement is published already (“%(text)s”, claim %(claim)s); take that verdict back first, "
                "or merge this claim into it."
            ),
            text=published.text[:160],
            claim=published.pk,
        )
        self.published = published


def statement_key(text: str, language: str) -> str:
    """The same for statements of one language that differ in spelling alone."""
    return hashlib.sha256(f"{language} {same_words(text)}".encode()).hexdigest()


def published_twin(claim: Claim) -> Claim | None:
    """The other claim whose page stands for this statement."""
    key = statement_key(claim.text, claim.language)
    return Claim.objects.filter(published_key=key).exclude(pk=claim.pk).first()


def outdone_by(claim: Claim) -> Claim | None:
    """For a published claim: the one whose page stands for its statement in its place, None where its own does."""
    return None if claim.published_key else published_twin(claim)


def take_page(claim: Claim) -> None:
    """From now on the claim's page stands for its statement. Raises SaidAlready while another's does.

    The database keeps two people who publish at once apart: the column is unique.
    """
    key = statement_key(claim.text, claim.language)
    try:
        with transaction.atomic():
            Claim.objects.filter(pk=claim.pk).update(published_key=key)
    except IntegrityError:
        twin = published_twin(claim)
        if twin is None:
            raise
        raise SaidAlready(twin) from None
    claim.published_key = key


def leave_page(claim: Claim, published: Iterable[Claim]) -> None:
    """The claim's page is no longer that of its statement, but the first of those `published` that say the same."""
    key, claim.published_key = claim.published_key, None
    if key is None:
        return
    Claim.objects.filter(pk=claim.pk).update(published_key=None)
    heirs = (each for each in published if statement_key(each.text, each.language) == key)
    heir = next(heirs, None)
    if heir is not None:
        Claim.objects.filter(pk=heir.pk).update(published_key=key)
