from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ApiConfig(AppConfig):
    """The API; its endpoints are described for the OpenAPI document once they can be imported."""

    name = "factcheck.api"
    label = "api"
    verbose_name = _("API")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from factcheck.api.schema import describe_endpoints  # noqa: PLC0415  apps must be ready before endpoints

        describe_endpoints()
