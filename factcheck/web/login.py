"""Logging in: by password, with a bound on guesses, or by a link that works once."""

from __future__ import annotations

import hashlib
from http import HTTPStatus

from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.views import LoginView
from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from sesame.views import LoginView as SesameLoginView

MAX_FAILURES = 10
FAILURE_WINDOW_SECONDS = 600


class PasswordLogin(LoginView):
    """Django's login; after ten wrong passwords for a name from an address, that pair waits ten minutes."""

    template_name = "web/login.html"
    redirect_authenticated_user = True

    def post(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if cache.get(_failures_key(request), 0) >= MAX_FAILURES:
            sentence = _("Too many wrong passwords; wait ten minutes and try again.")
            response = render(request, "web/problem.html", {"sentence": sentence}, status=HTTPStatus.TOO_MANY_REQUESTS)
            response["Retry-After"] = str(FAILURE_WINDOW_SECONDS)
            return response
        return super().post(request, *args, **kwargs)

    def form_invalid(self, form: AuthenticationForm) -> HttpResponse:
        key = _failures_key(self.request)
        cache.add(key, 0, FAILURE_WINDOW_SECONDS)
        cache.incr(key)
        return super().form_invalid(form)

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        cache.delete(_failures_key(self.request))
        return super().form_valid(form)


class LinkLogin(SesameLoginView):
    """A one-time link; a used or expired one says so."""

    def login_failed(self) -> HttpResponse:
        sentence = _("This link was already used or has expired; ask for a new one or log in with a password.")
        return render(self.request, "web/problem.html", {"sentence": sentence}, status=HTTPStatus.FORBIDDEN)


def _failures_key(request: HttpRequest) -> str:
    who = f"{request.META.get('REMOTE_ADDR', '')} {request.POST.get('username', '').lower()}"
    return f"login-failures-{hashlib.sha256(who.encode(errors='replace')).hexdigest()}"
