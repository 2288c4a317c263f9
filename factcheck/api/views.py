"""What every endpoint of the API shares."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import gettext as _
from rest_framework.exceptions import NotFound, PermissionDenied
from rest_framework.permissions import SAFE_METHODS, AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from factcheck.api.conditional import conditional
from factcheck.api.idempotency import perform_once
from factcheck.api.models import ApiToken
from factcheck.api.problems import TooLarge
from factcheck.api.scopes import Scope


class Endpoint(APIView):
    """Authenticated unless said otherwise; bodies are bounded; a POST with an idempotency key is done once."""

    max_body_bytes: int = settings.DATA_UPLOAD_MAX_MEMORY_SIZE
    # What a scoped token needs for requests that change something; reading needs Scope.READ.
    scope: Scope = Scope.READ
    # Whether a read of it carries an `ETag` and may be answered with 304.
    conditional: bool = False

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        """Authenticate, authorise and throttle, then refuse a body that is too large before it is read."""
        super().initial(request, *args, **kwargs)
        self.refuse_without_scope(request, Scope.READ if request.method in SAFE_METHODS else self.scope)
        length = int(request.META.get("CONTENT_LENGTH") or 0)
        if length > self.max_body_bytes:
            raise TooLarge(
                _("The body has %(length)s bytes; at most %(most)s are read.")
                % {"length": f"{length:,}", "most": f"{self.max_body_bytes:,}"}
            )

    def finalize_response(self, request: Request, response: Any, *args: Any, **kwargs: Any) -> Any:
        final = super().finalize_response(request, response, *args, **kwargs)
        return conditional(request, final) if self.conditional and isinstance(final, Response) else final

    def refuse_without_scope(self, request: Request, needed: Scope) -> None:
        """PermissionDenied for a scoped token that lacks what is needed."""
        if isinstance(request.auth, ApiToken) and needed not in request.auth.scopes:
            raise PermissionDenied(_("This token lacks the scope %(scope)s.") % {"scope": needed})


class CreatingEndpoint(Endpoint):
    """An endpoint whose POST is `create`, done once per idempotency key, and then `finish`."""

    def post(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        return self.finish(request, perform_once(request, lambda: self.create(request, *args, **kwargs)))

    def create(self, request: Request, *args: Any, **kwargs: Any) -> Response:
        """Do what the POST asks for, inside a transaction; the response is stored under the idempotency key."""
        raise NotImplementedError

    def finish(self, request: Request, response: Response) -> Response:
        """What is done after the commit, for a repeated request too."""
        return response


class UnknownEndpoint(APIView):
    """Answers every path that nothing else answers, so that a wrong address is a problem document too."""

    permission_classes = [AllowAny]

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        raise NotFound(_("There is no %(path)s in this API; addresses end with a slash.") % {"path": request.path})

    def http_method_not_allowed(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Response:
        raise NotFound
