"""Errors of the API as `application/problem+json` (RFC 9457)."""
