"""What the generator of the OpenAPI document does not know by itself."""

from __future__ import annotations

from typing import Any

from drf_spectacular.extensions import OpenApiAuthenticationExtension

from factcheck.api.shapes import SCOPES, SHAPES


class ScopedToken(OpenApiAuthenticationExtension):  # type: ignore[no-untyped-call]  # its registry is not annotated
    """How a program says who it is."""

    target_class = "factcheck.api.tokens.ScopedTokenAuthentication"
    name = "scopedToken"

    def get_security_definition(self, auto_schema: Any) -> dict[str, Any]:
        scopes = ", ".join(f"{name} ({label})" for name, label in SCOPES.items())
        return {
            "type": "apiKey",
            "in": "header",
            "name": "Authorization",
            "description": f"`Token fct_…`, made with `manage.py token`; scopes: {scopes}.",
        }


def add_shapes(result: dict[str, Any], **_generator: Any) -> dict[str, Any]:
    """Add the shapes that answers refer to, and leave out what belongs to no endpoint."""
    result["components"].setdefault("schemas", {}).update(SHAPES)
    result["components"]["schemas"] = dict(sorted(result["components"]["schemas"].items()))
    result["paths"] = {path: item for path, item in result["paths"].items() if path.startswith("/api/v1/")}
    for said in (said for item in result["paths"].values() for said in item.values() if "requestBody" in said):
        said["requestBody"]["required"] = True
    return result
