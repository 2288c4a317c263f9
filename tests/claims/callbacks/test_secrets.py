"""Each user's callbacks are signed with a secret of their own, which can be changed without a gap."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import AnonymousUser, User

from factcheck.audit.models import Entry
from factcheck.claims.callbacks.secrets import OVERLAP, callback_secret, callback_secrets, rotate_callback_secret
from factcheck.claims.models import CallbackKey

pytestmark = pytest.mark.django_db


@pytest.fixture
def user() -> User:
    return User.objects.create_user("submitter")


def test_every_user_has_a_secret_of_their_own(user: User) -> None:
    assert callback_secret(user.pk) == callback_secret(user.pk)
    assert callback_secret(user.pk) != callback_secret(user.pk + 1)
    assert callback_secrets(user.pk) == [callback_secret(user.pk)]


def test_a_changed_secret_signs_beside_the_one_before_for_a_day(user: User) -> None:
    first, other = callback_secret(user.pk), callback_secret(user.pk + 1)
    rotate_callback_secret(user)
    second = callback_secret(user.pk)
    assert second != first
    assert callback_secrets(user.pk) == [second, first]
    rotate_callback_secret(user)
    third = callback_secret(user.pk)
    assert callback_secrets(user.pk) == [third, second], "who changes twice wants the first to be gone"
    key = CallbackKey.objects.get()
    CallbackKey.objects.update(rotated_at=key.rotated_at - OVERLAP)
    assert callback_secrets(user.pk) == [third]
    assert callback_secret(user.pk + 1) == other


def test_a_change_is_logged_without_the_secret(user: User) -> None:
    rotate_callback_secret(user)
    entry = Entry.objects.get()
    assert (entry.action, entry.actor) == ("callback_secret.rotated", user)
    assert (entry.before, entry.after) == ({"generation": 0}, {"generation": 1})


def test_a_stranger_has_none() -> None:
    with pytest.raises(ValueError, match="without an account"):
        rotate_callback_secret(AnonymousUser())
