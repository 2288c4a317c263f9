"""A fresh administrator for whoever started the service here, and a link that logs in once."""

from __future__ import annotations

from django.contrib.auth import get_user_model
from django.contrib.auth.models import User
from django.urls import reverse
from sesame.utils import get_query_string

USERNAME = "demo-administrator"


def fresh_administrator() -> User:
    """The demonstration administrator with a new, unusable password: earlier links and sessions end."""
    user, _ = get_user_model().objects.get_or_create(username=USERNAME)
    user.is_staff = user.is_superuser = user.is_active = True
    user.set_unusable_password()
    user.save()
    return user


def login_link(user: User, origin: str) -> str:
    """A link that logs this user in, once, within `SESAME_MAX_AGE` seconds."""
    return f"{origin}{reverse('login-link')}{get_query_string(user)}"
