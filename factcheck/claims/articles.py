"""An article's sentences that can be checked, each with where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from factcheck.audit.record import record, record_additions
from factcheck.claims.check import DEFAULT_LIMIT, SUBMITTED
from factcheck.claims.curation import Person
from factcheck.claims.dispatch import dispatch_check
from factcheck.claims.models import Article, Check, Claim
from factcheck.claims.unfit_statements import RefusedStatement, accept_statement
from factcheck.language.detect import detect_language
from factcheck.language.extract import extract_facts
from factcheck.language.sentences import split_sentences
from sources.models import Language

Skipped: TypeAlias = Literal["question", "opinion", "too_short", "nothing_to_check", "language"]

MOST_CHARACTERS = 100_000
MOST_CLAIMS = 1_000
_FEWEST_WORDS = 4
_WORD = re.compile(r"\w+")
# Words by which a writer speaks of a view, a wish or a guess of their own, and not of what happened.
_OPINION = re.compile(
    r"\b(?:i|we) (?:think|believe|feel|hope|suspect|guess|wish|suppose)\b|\bin (?:my|our) (?:view|opinion)\b"
    r"|\b(?:should|ought to|must) (?:be|have|do|not)\b|\bperhaps\b|\bmaybe\b"
    r"|(?<!\w)(?:أعتقد|نعتقد|أظن|نظن|أرى أن|نرى أن|برأيي|في رأيي|في رأينا|ربما|لعل|ينبغي|يجب أن|أتمنى|نتمنى)(?!\w)",
    re.IGNORECASE,
)
_STATES = frozenset({"date", "number", "money", "percentage", "count", "duration", "name", "place"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence `text[start:end]` of an article; `skipped` says why it is no claim, and is empty where it is one."""

    text: str
    start: int
    end: int
    language: str
    skipped: Skipped | Literal[""] = ""


def article_sentences(text: str, language: str | None = None) -> list[Sentence]:
    """Every sentence of `text` in order. Raises RefusedStatement for a text that is none of the two languages."""
    if len(text) > MOST_CHARACTERS:
        raise RefusedStatement(
            _("The article has %(length)s characters; at most %(most)s are read."),
            length=f"{len(text):,}",
            most=f"{MOST_CHARACTERS:,}",
        )
    known = language or detect_language(text)
    if known not in Language.values:
        raise RefusedStatement(_("The language of the article was not recognised; English and Arabic can be checked."))
    return list(_sentences(text, str(known)))


@transaction.atomic
def submit_article(
    text: str, language: str | None = None, *, submitted_by: Person, callback_url: str = ""
) -> tuple[Article, list[Claim], list[Sentence]]:
    """Store an article with a claim and a queued check for each check-worthy sentence, for the caller to dispatch.

    Gives the article, its claims in order, and the sentences that are none. Raises RefusedStatement where there is
    nothing to check, or too much.
    """
    sentences = article_sentences(text, language)
    worthy = [sentence for sentence in sentences if not sentence.skipped]
    if not worthy:
        raise RefusedStatement(_("No sentence of the article states something that can be checked."))
    if len(worthy) > MOST_CLAIMS:
        raise RefusedStatement(
            _("The article states %(number)s things; at most %(most)s are taken at a time."),
            number=f"{len(worthy):,}",
            most=f"{MOST_CLAIMS:,}",
        )
    article = Article.objects.create(
        text=text, language=language or worthy[0].language, submitted_by_id=submitted_by.pk
    )
    claims = Claim.objects.bulk_create(
        Claim(
            text=sentence.text,
            language=sentence.language,
            callback_url=callback_url,
            submitted_by_id=submitted_by.pk,
            article=article,
            article_start=sentence.start,
            article_end=sentence.end,
        )
        for sentence in worthy
    )
    Check.objects.bulk_create(Check(claim=claim, limit=DEFAULT_LIMIT) for claim in claims)
    told = {"language": article.language, "characters": len(text), "claims": len(claims)}
    record("article.submitted", article, actor=submitted_by, after=told)
    record_additions("claim.submitted", claims, SUBMITTED, actor=submitted_by)
    return article, claims, [sentence for sentence in sentences if sentence.skipped]


@transaction.atomic
def hand_in_article(
    text: str, language: str | None = None, *, submitted_by: Person, callback_url: str = ""
) -> tuple[Article, list[Claim], list[Sentence]]:
    """`submit_article`, and its checks are sent to the workers on commit."""
    done = submit_article(text, language, submitted_by=submitted_by, callback_url=callback_url)
    for check in Check.objects.filter(claim__article=done[0]):
        dispatch_check(check)
    return done


def _sentences(text: str, language: str) -> Iterator[Sentence]:
    for start, end in split_sentences(text, language):
        raw = text[start:end]
        try:
            statement, _ = accept_statement(raw, language)
        except RefusedStatement:
            yield Sentence(raw, start, end, language, "too_short")
            continue
        yield Sentence(statement, start, end, language, _why_not(statement, language))


def _why_not(statement: str, language: str) -> Skipped | Literal[""]:
    """Why a sentence is not worth a check: it asks, it says what somebody thinks, or it names nothing to look for."""
    if statement.rstrip("\"'”’»)").endswith(("?", "؟")):
        return "question"
    if len(_WORD.findall(statement)) < _FEWEST_WORDS:
        return "too_short"
    if _OPINION.search(statement):
        return "opinion"
    if detect_language(statement) not in (language, None):
        return "language"
    if not any(fact.kind in _STATES for fact in extract_facts(statement, language)):
        return "nothing_to_check"
    return ""
