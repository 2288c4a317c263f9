from django.apps import AppConfig


class ConfigConfig(AppConfig):
    name = "factcheck.config"
    label = "factcheck_config"
