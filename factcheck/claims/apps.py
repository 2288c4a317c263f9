from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from sources.signals import index_updated


class ClaimsConfig(AppConfig):
    """The claims room; verdicts that rest on what left the corpus are looked for when the index has followed."""

    name = "factcheck.claims"
    label = "claims"
    verbose_name = _("Claims")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from factcheck.claims.staleness import request_marking  # noqa: PLC0415  apps must be ready before models

        index_updated.connect(request_marking, dispatch_uid="mark verdicts whose documents have gone")
