"""The sentences of an article that can be checked, where they stand."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User

from factcheck.claims import articles
from factcheck.claims.articles import article_sentences, submit_article
from factcheck.claims.models import Article, Check, Claim
from factcheck.claims.unfit_statements import RefusedStatement

ENGLISH = (
    "The lighthouse of Marren was first lit in 1902. Who would have thought so? I think that Marren should be proud "
    "of its 312 ship models.\n\nThe ferry carried 48,000 passengers in 1950! Rain again. "
    "It was simply a very good time."
)
ARABIC = "أضيئت منارة مارين لأول مرة في عام 1902. هل كانت تلك أول منارة في عام 1902؟ أعتقد أن الجسر كلف 12 مليون دولار."


@pytest.mark.parametrize(
    ("text", "skipped"),
    [
        (ENGLISH, ["", "question", "opinion", "", "too_short", "nothing_to_check"]),
        (ARABIC, ["", "question", "opinion"]),
    ],
)
def test_sentences_are_sorted_by_what_can_be_checked(text: str, skipped: list[str]) -> None:
    sentences = article_sentences(text)
    assert [sentence.skipped for sentence in sentences] == skipped
    assert all(text[each.start : each.end] == each.text for each in sentences)


@pytest.mark.parametrize(
    "text", ["", "12 34 56", "Ceci est une phrase.", "Is it so? I think so.", "x" * (articles.MOST_CHARACTERS + 1)]
)
@pytest.mark.django_db
def test_what_holds_nothing_to_check_is_refused(text: str) -> None:
    user = User.objects.create_user("submitter")
    with pytest.raises(RefusedStatement):
        submit_article(text, submitted_by=user)
    assert not Article.objects.exists()


def test_an_article_out_of_all_proportion_is_refused_unread() -> None:
    with pytest.raises(RefusedStatement, match="at most 100,000 are read"):
        article_sentences("The mill was built in 1803. " * 4_000, "en")


@pytest.mark.django_db
def test_every_worthy_sentence_becomes_a_claim_of_its_article(monkeypatch: pytest.MonkeyPatch) -> None:
    user = User.objects.create_user("submitter")
    article, claims, skipped = submit_article(ENGLISH, submitted_by=user, callback_url="https://example.org/hook")
    stored = list(Claim.objects.filter(article=article).order_by("article_start"))
    assert [claim.pk for claim in stored] == [claim.pk for claim in claims]
    assert [ENGLISH[claim.article_start : claim.article_end] for claim in stored] == [claim.text for claim in stored]
    assert {claim.callback_url for claim in stored} == {"https://example.org/hook"}
    assert Check.objects.filter(claim__in=stored, state="queued").count() == len(stored) == 2
    assert len(skipped) == 4
    monkeypatch.setattr(articles, "MOST_CLAIMS", 1)
    with pytest.raises(RefusedStatement, match="at most 1"):
        submit_article(ENGLISH, submitted_by=user)
