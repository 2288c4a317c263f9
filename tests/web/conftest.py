"""A reader, and a small corpus of two voices that disagree, one of them Arabic, with a finished check over it."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client
from playwright.sync_api import Browser, Page, sync_playwright

from factcheck.claims.choices import CheckState, ClaimState
from factcheck.claims.models import Check, Claim, Evidence
from sources.models import Document, Passage, Source
from tests.web.browsing import FLAGS, chromium

ENGLISH = (
    "The Harbour\n\nPunta Verde is a small port. The lighthouse at Punta Verde was finished in 1931. "
    "It was built of local stone <b>& lime</b>."
)
ARABIC = "الميناء الصغير قديم. اكتمل بناء منارة بونتا فيردي عام 1933 بعد تأخير طويل. وهي مبنية من الحجر."


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    executable = chromium()
    with pytest.MonkeyPatch.context() as patch:
        # Playwright runs an event loop in this thread; the tests' own queries beside it are made one after the other.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        with sync_playwright() as playwright:
            started = playwright.chromium.launch(executable_path=executable, headless=True, args=FLAGS)
            yield started
            started.close()


@pytest.fixture
def picture(pytestconfig: pytest.Config) -> Callable[..., None]:
    """Keeps a picture of a part of the page for the documentation, where the run was asked for pictures.

    Without a part it is what stands in the window.
    """

    def take(page: Page, name: str, part: str = "main") -> None:
        if pytestconfig.getoption("--pictures"):
            shown = page.locator(part) if part else page
            shown.screenshot(path=Path(settings.BASE_DIR) / "docs" / "images" / name)

    return take


@pytest.fixture
def reader(db: None) -> User:
    return User.objects.create_user("reader", password="lantern-light-77")


@pytest.fixture
def reader_client(client: Client, reader: User) -> Client:
    client.force_login(reader)
    return client


def add_document(source: str, name: str, text: str, language: str, quotes: list[str]) -> list[Passage]:
    speaker = Source.objects.create(name=source, language=language, kind="newspaper")
    digest = hashlib.sha256(text.encode()).hexdigest()
    document = Document.objects.create(
        source=speaker,
        name=name,
        title=name.split(".", maxsplit=1)[0].title(),
        language=language,
        text=text,
        sha256=digest,
    )
    passages = []
    for ordinal, quote in enumerate(quotes):
        start = text.index(quote)
        sha256 = hashlib.sha256(quote.encode()).hexdigest()
        passages.append(
            Passage.objects.create(
                document=document,
                ordinal=ordinal,
                start=start,
                end=start + len(quote),
                text=quote,
                language=language,
                sha256=sha256,
            )
        )
    return passages


def value(text: str, word: str) -> dict[str, object]:
    start = text.index(word)
    return {"text": word, "start": start, "end": start + len(word), "value": word}


def add_evidence(check: Check, order: int, passage: Passage, stance: str, word: str) -> None:
    probabilities = {"supports": 0.05, "refutes": 0.05, "neutral": 0.05} | {stance: 0.9}
    reason = {
        "kind": "date",
        "agrees": stance == "supports",
        "statement": value(check.claim.text, "1931"),
        "passage": value(passage.text, word),
        "note": "",
    }
    Evidence.objects.create(
        parent_check=check,
        passage=passage,
        passage_sha256=passage.sha256,
        order=order,
        stance=stance,
        probabilities=probabilities,
        reasons=[reason],
        retrieval={"rank": order + 1, "score": 1.0, "bm25": 3.2, "similarity": 0.91},
    )


@pytest.fixture
def checked_claim(reader: User) -> Claim:
    """An English statement that an English source supports and an Arabic one refutes."""
    english = add_document(
        "The Coast Gazette",
        "gazette.html",
        ENGLISH,
        "en",
        [
            "Punta Verde is a small port.",
            "The lighthouse at Punta Verde was finished in 1931.",
            "It was built of local stone <b>& lime</b>.",
        ],
    )
    arabic = add_document(
        "صحيفة الساحل",
        "sahil.txt",
        ARABIC,
        "ar",
        ["الميناء الصغير قديم.", "اكتمل بناء منارة بونتا فيردي عام 1933 بعد تأخير طويل.", "وهي مبنية من الحجر."],
    )
    claim = Claim.objects.create(
        text="The lighthouse at Punta Verde was finished in 1931.",
        language="en",
        submitted_by=reader,
        state=ClaimState.NEEDS_REVIEW,
    )
    check = Check.objects.create(
        claim=claim,
        state=CheckState.DONE,
        verdict="conflicting",
        confidence=0.72,
        explanation="One source gives 1931 for the lighthouse, another 1933.",
        engine={"version": "0", "model_sha256": "", "settings_sha256": ""},
        corpus={"generation": 3, "documents": 2, "passages": 6},
    )
    add_evidence(check, 0, english[1], "supports", "1931")
    add_evidence(check, 1, arabic[1], "refutes", "1933")
    return claim


@pytest.fixture
def finish_check() -> Callable[[Check], None]:
    """Ends a check the way a worker would, without evidence."""

    def finish(check: Check) -> None:
        check.state, check.verdict, check.confidence = CheckState.DONE, "not_enough_evidence", 0.6
        check.explanation = "No passage of the corpus says when."
        check.save()

    return finish
