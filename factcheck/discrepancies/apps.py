from django.apps import AppConfig

from sources.signals import index_updated


class DiscrepanciesConfig(AppConfig):
    """The discrepancies room; what came into the index is swept."""

    name = "factcheck.discrepancies"
    label = "discrepancies"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from factcheck.discrepancies.dispatch import request_sweep  # noqa: PLC0415  apps must be ready before tasks

        index_updated.connect(request_sweep, dispatch_uid="sweep what came into the index")
