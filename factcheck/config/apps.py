from django.apps import AppConfig

from factcheck.config.checks import register_checks


class ConfigConfig(AppConfig):
    """The wiring room; registers the checks of the settings."""

    name = "factcheck.config"
    label = "factcheck_config"

    def ready(self) -> None:
        register_checks()
