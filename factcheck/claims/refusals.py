"""What is no statement: each refusal is one sentence that says what is wrong and what to do."""

from __future__ import annotations

from django.conf import settings

from factcheck.language.detect import detect_language
from factcheck.language.normalise import UnreadableText, clean_statement
from sources.models import Language


class RefusedStatement(ValueError):
    """The text cannot be checked; the message says why in one sentence."""


def accept_statement(text: str, language: str | None = None) -> tuple[str, str]:
    """The cleaned statement and its language, detected when None. Raises RefusedStatement."""
    statement = _clean(text)
    _refuse_too_short(statement)
    return statement, _language(statement, language)


def accept_query(text: str) -> str:
    """The cleaned text of a search, in whatever language. Raises RefusedStatement."""
    return _clean(text)


def _clean(text: str) -> str:
    most = settings.MAX_STATEMENT_CHARACTERS
    if len(text) > most:
        raise RefusedStatement(
            f"The text has {len(text):,} characters, more than the {most:,} that one check takes; "
            "send one statement at a time."
        )
    try:
        return clean_statement(text)
    except UnreadableText as error:
        raise RefusedStatement(str(error)) from error


def _refuse_too_short(statement: str) -> None:
    least = settings.MIN_STATEMENT_CHARACTERS
    if len(statement) < least:
        raise RefusedStatement(
            f"The statement has {len(statement)} character{'' if len(statement) == 1 else 's'}; at least {least} are "
            "needed to say something that can be checked."
        )


def _language(statement: str, language: str | None) -> str:
    wanted = language or detect_language(statement)
    if wanted in Language.values:
        return str(wanted)
    known = " and ".join(f"{choice.value} ({choice.name.title()})" for choice in Language)
    if language:
        raise RefusedStatement(f"The language {language!r:.40} is unknown; {known} can be checked.")
    raise RefusedStatement(f"The language of the statement was not recognised; {known} can be checked.")
