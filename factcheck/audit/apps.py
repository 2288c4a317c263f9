from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AuditConfig(AppConfig):
    name = "factcheck.audit"
    label = "audit"
    verbose_name = _("Log")
    default_auto_field = "django.db.models.BigAutoField"
