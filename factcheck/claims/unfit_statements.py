"""What is no statement: each refusal is one sentence that says what is wrong and what to do."""

from __future__ import annotations

from django.conf import settings
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from factcheck.claims.refusal import Refusal
from factcheck.language.detect import detect_language
from factcheck.language.normalise import UnreadableText, clean_statement
from sources.models import Language

# What the language room finds, which knows nothing of translation.
_UNREADABLE = {
    "nul": _("The text contains a NUL byte, so it is not plain text; send it as UTF-8 text."),
    "surrogate": _(
        "The text contains half a surrogate pair (%(code)s) at character %(place)s, so it is not valid Unicode."
    ),
    "nothing": _("The text has no letters or digits, so there is nothing in it to check."),
}


class RefusedStatement(Refusal):
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
            _(
                "The text has %(length)s characters, more than the %(most)s that one check takes; "
                "send one statement at a time."
            ),
            length=f"{len(text):,}",
            most=f"{most:,}",
        )
    try:
        return clean_statement(text)
    except UnreadableText as error:
        raise RefusedStatement(_UNREADABLE[error.problem], **error.said) from error


def _refuse_too_short(statement: str) -> None:
    least = settings.MIN_STATEMENT_CHARACTERS
    if len(statement) < least:
        raise RefusedStatement(
            ngettext_lazy(
                "The statement has %(n)s character; at least %(least)s are needed to say what can be checked.",
                "The statement has %(n)s characters; at least %(least)s are needed to say what can be checked.",
                "n",
            ),
            n=len(statement),
            least=least,
        )


def _language(statement: str, language: str | None) -> str:
    wanted = language or detect_language(statement)
    if wanted in Language.values:
        return str(wanted)
    if language:
        raise RefusedStatement(
            _("The language %(language)s is unknown; en (English) and ar (Arabic) can be checked."),
            language=f"{language!r:.40}",
        )
    raise RefusedStatement(
        _("The language of the statement was not recognised; en (English) and ar (Arabic) can be checked.")
    )
