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
        said["requestBody"]["required"] = not _may_be_left_out(said["requestBody"], result["components"]["schemas"])
    return result


def _may_be_left_out(body: dict[str, Any], schemas: dict[str, Any]) -> bool:
    """Whether all that a body can say is optional."""
    names = [said["schema"].get("$ref", "").rpartition("/")[2] for said in body["content"].values()]
    return all("properties" in schemas.get(name, {}) and not schemas[name].get("required") for name in names)
