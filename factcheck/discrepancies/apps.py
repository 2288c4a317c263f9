from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from sources.signals import index_updated


class DiscrepanciesConfig(AppConfig):
    """The discrepancies room; what came into the index is swept."""

    name = "factcheck.discrepancies"
    label = "discrepancies"
    verbose_name = _("Discrepancies")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from factcheck.discrepancies.dispatch import request_sweep  # noqa: PLC0415  apps must be ready before tasks

        index_updated.connect(request_sweep, dispatch_uid="sweep what came into the index")
