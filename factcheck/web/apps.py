from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "factcheck.web"
    label = "web"
    default_auto_field = "django.db.models.BigAutoField"
