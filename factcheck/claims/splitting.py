"""A claim that states several things, split into several claims; it stays as history, closed, and points to them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from factcheck.agreement.texts.parts import split_statement
from factcheck.agreement.types import Statement
from factcheck.audit.record import record_additions
from factcheck.claims.callbacks.outbox import Event, announce
from factcheck.claims.check import DEFAULT_LIMIT, SUBMITTED
from factcheck.claims.choices import ClaimState
from factcheck.claims.curation import NotPossible, Person, change_claim, seen_claim
from factcheck.claims.dispatch import dispatch_check
from factcheck.claims.models import Check, Claim
from factcheck.claims.publishing import attribution_of
from factcheck.claims.unfit_statements import accept_statement
from factcheck.language.sentences import split_sentences

FEWEST_PARTS, MOST_PARTS = 2, 20
Span = tuple[int, int]
_WORD = re.compile(r"\w+")


def suggested_parts(text: str, language: str) -> list[str]:
    """The statement taken apart, each part with a subject of its own: by sentences, then by what each of them tells.

    A single text for a statement that tells one thing.
    """
    sentences = [text[start:end] for start, end in split_sentences(text, language)]
    return [part for sentence in sentences for part in _apart(sentence, language)]


@transaction.atomic
def split_claim(claim: Claim, texts: Sequence[str], *, actor: Person, revision: int | None = None) -> list[Claim]:
    """Close the claim and submit each of `texts` as a claim of the same article, by the same submitter and claimant.

    Raises StalePage; NotPossible for a claim that was split, merged or published before, or for parts that are too few,
    too many, alike, or the whole again; RefusedStatement for a part that is no statement.
    """
    stored = seen_claim(claim, revision)
    _refuse_unfit(stored)
    statements = [accept_statement(text, stored.language)[0] for text in texts]
    _refuse_no_parts(stored, statements)
    parts = [_new_part(stored, statement) for statement in statements]
    record_additions("claim.split_off", parts, (*SUBMITTED, "split_from"), actor=actor)
    told = {"parts": [str(part.pk) for part in parts]}
    change_claim(stored, "claim.split", actor, told=told, split_at=timezone.now(), state=ClaimState.SPLIT)
    for part in parts:
        dispatch_check(Check.objects.create(claim=part, limit=DEFAULT_LIMIT))
    announce(stored.pk, Event.SPLIT)
    return parts


def stretch_of(whole: str, part: str) -> Span | None:
    """Where `whole` says what `part` says: the part itself, else their longest run of words in common.

    None when that run is less than half of the part, which was then worded anew.
    """
    at = whole.find(part)
    if at >= 0:
        return at, at + len(part)
    words, others = list(_WORD.finditer(whole)), [match[0] for match in _WORD.finditer(part)]
    matcher = SequenceMatcher(None, [match[0] for match in words], others, autojunk=False)
    run = matcher.find_longest_match()
    if 2 * run.size < len(others):
        return None
    return words[run.a].start(), words[run.a + run.size - 1].end()


def _apart(text: str, language: str) -> list[str]:
    parts = split_statement(Statement(text, language))
    return [each for part in parts for each in _apart(part.statement.text, language)] or [text]


def _refuse_unfit(claim: Claim) -> None:
    if claim.merged_into_id is not None:
        raise NotPossible(_("This claim was merged into another; split that one."))
    if claim.publications.exists():
        raise NotPossible(_("A claim that was published is not split: readers know it by its address."))


def _refuse_no_parts(claim: Claim, statements: Sequence[str]) -> None:
    if not FEWEST_PARTS <= len(statements) <= MOST_PARTS:
        raise NotPossible(_("A claim is split into 2 parts at least and 20 at most."))
    if len(set(statements)) < len(statements) or claim.text in statements:
        raise NotPossible(_("Each part says something else, and none of them the whole."))


def _new_part(claim: Claim, statement: str) -> Claim:
    start, end = _place(claim, statement)
    return Claim.objects.create(
        text=statement,
        language=claim.language,
        callback_url=claim.callback_url,
        submitted_by_id=claim.submitted_by_id,
        assigned_to_id=claim.assigned_to_id,
        article_id=claim.article_id,
        article_start=start,
        article_end=end,
        split_from=claim,
        **attribution_of(claim),
    )


def _place(claim: Claim, statement: str) -> tuple[int | None, int | None]:
    """Where the part stands in the article: within the stretch of the whole, or all of it."""
    if claim.article is None or claim.article_start is None or claim.article_end is None:
        return None, None
    begin, end = claim.article_start, claim.article_end
    found = stretch_of(claim.article.text[begin:end], statement)
    return (begin + found[0], begin + found[1]) if found else (begin, end)
