from django.apps import AppConfig
from django.db.models.signals import m2m_changed, post_migrate, post_save


class DeskConfig(AppConfig):
    """Curation in the admin; comes after every other room, so that their permissions exist when roles are made."""

    name = "factcheck.desk"
    label = "desk"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from django.contrib.auth.models import User  # noqa: PLC0415  apps must be ready before models

        from factcheck.desk import roles  # noqa: PLC0415  apps must be ready before models

        post_migrate.connect(roles.make_roles, sender=self)
        post_save.connect(roles.begin_as_submitter, sender=User)
        m2m_changed.connect(roles.open_and_close_desk, sender=User.groups.through)
