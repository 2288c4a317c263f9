"""Wiring only: settings, URLs, Celery, system checks and the `serve` command."""

from factcheck.config.celery import app as celery_app

__all__ = ["celery_app"]
