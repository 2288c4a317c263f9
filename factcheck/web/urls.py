"""Addresses of the pages."""

from __future__ import annotations

from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import LogoutView
from django.urls import path

from factcheck.web import discrepancies, login, look_alikes, views

urlpatterns = [
    path("", views.check, name="check"),
    path("claims/<uuid:claim_id>/", views.claim, name="claim"),
    path("claims/<uuid:claim_id>/state/", views.claim_state, name="claim-state"),
    path("claims/<uuid:claim_id>/recheck/", views.recheck, name="claim-recheck"),
    path("discrepancies/", discrepancies.discrepancy_board, name="discrepancies"),
    path("discrepancies/look-alikes/", look_alikes.look_alikes, name="look-alikes"),
    path("discrepancies/<int:discrepancy_id>/", discrepancies.discrepancy, name="discrepancy"),
    path("discrepancies/<int:discrepancy_id>/review/", discrepancies.review, name="discrepancy-review"),
    path("documents/<int:document_id>/", views.document, name="document"),
    path("login/", login.PasswordLogin.as_view(), name="login"),
    path("login/link/", login_not_required(login.LinkLogin.as_view()), name="login-link"),
    path("logout/", LogoutView.as_view(), name="logout"),
]
