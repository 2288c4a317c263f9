"""Addresses of the pages."""

from __future__ import annotations

from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import LogoutView
from django.urls import path
from django.views.i18n import set_language

from factcheck.web import articles, discrepancies, login, look_alikes, printing, published, views
from factcheck.web.feeds import CorrectionsFeed
from factcheck.web.figures import figures
from factcheck.web.places import passage
from factcheck.web.searching import search

urlpatterns = [
    path("", views.check, name="check"),
    path("claims/<uuid:claim_id>/", views.claim, name="claim"),
    path("claims/<uuid:claim_id>/state/", views.claim_state, name="claim-state"),
    path("claims/<uuid:claim_id>/events/", views.claim_events, name="claim-events"),
    path("claims/<uuid:claim_id>/recheck/", views.recheck, name="claim-recheck"),
    path("claims/<uuid:claim_id>/print/", printing.claim, name="claim-print"),
    path("articles/", articles.articles, name="articles"),
    path("articles/<uuid:article_id>/", articles.article, name="article"),
    path("articles/<uuid:article_id>/state/", articles.article_state, name="article-state"),
    path("articles/<uuid:article_id>/events/", articles.article_events, name="article-events"),
    path("figures/", figures, name="figures"),
    path("discrepancies/", discrepancies.discrepancy_board, name="discrepancies"),
    path("discrepancies/look-alikes/", look_alikes.look_alikes, name="look-alikes"),
    path("discrepancies/<int:discrepancy_id>/", discrepancies.discrepancy, name="discrepancy"),
    path("discrepancies/<int:discrepancy_id>/review/", discrepancies.review, name="discrepancy-review"),
    path("documents/<int:document_id>/", views.document, name="document"),
    path("passages/<int:passage_id>/", passage, name="passage"),
    path("search/", search, name="search"),
    path("published/", published.published_list, name="published-list"),
    path("published/<uuid:claim_id>/", published.published, name="published"),
    path("published/<uuid:claim_id>/print/", printing.published, name="published-print"),
    path("published/<uuid:claim_id>/editions/<int:number>/", published.edition, name="edition"),
    path("published/<uuid:claim_id>/contest/", published.contest, name="contest"),
    path("corrections/", published.corrections, name="corrections"),
    path("corrections/feed/", CorrectionsFeed(), name="corrections-feed"),
    path("methodology/", published.methodology, name="methodology"),
    # Where a browser looks for the icon of what is no page: an answer of the API, a report.
    path("favicon.ico", views.icon, name="icon"),
    path("language/", login_not_required(set_language), name="set-language"),
    path("login/", login.PasswordLogin.as_view(), name="login"),
    path("login/link/", login_not_required(login.LinkLogin.as_view()), name="login-link"),
    path("logout/", LogoutView.as_view(), name="logout"),
]
