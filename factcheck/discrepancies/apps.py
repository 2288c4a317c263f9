from django.apps import AppConfig


class DiscrepanciesConfig(AppConfig):
    name = "factcheck.discrepancies"
    label = "discrepancies"
    default_auto_field = "django.db.models.BigAutoField"
