"""The secret with which a user's callbacks are signed, and how it is changed without a receiver missing any."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac

from factcheck.audit.record import record
from factcheck.claims.curation import Person, id_of
from factcheck.claims.models import CallbackKey

# As long as the one before signs as well, so that a receiver can change over at its own time.
OVERLAP = timedelta(days=1)


def callback_secret(user_id: int) -> str:
    """The secret in force; it follows from the instance's secret key and the times that it was changed."""
    return callback_secrets(user_id)[0]


def callback_secrets(user_id: int) -> list[str]:
    """What is signed with now: the secret in force, then, within a day of a change, the one before."""
    key = CallbackKey.objects.filter(user=user_id).first()
    if key is None:
        return [_secret(user_id, 0)]
    overlapping = timezone.now() < key.rotated_at + OVERLAP
    generations = [key.generation, key.generation - 1] if overlapping else [key.generation]
    return [_secret(user_id, generation) for generation in generations]


@transaction.atomic
def rotate_callback_secret(user: Person) -> CallbackKey:
    """Put a new secret in the place of the one in force. The one before the last signs no longer."""
    now = timezone.now()
    key, _ = CallbackKey.objects.select_for_update().get_or_create(user_id=id_of(user), defaults={"rotated_at": now})
    before = {"generation": key.generation}
    key.generation += 1
    key.rotated_at = now
    key.save()
    record("callback_secret.rotated", key, actor=user, before=before, after={"generation": key.generation})
    return key


def _secret(user_id: int, generation: int) -> str:
    said = f"{user_id}.{generation}" if generation else str(user_id)
    return salted_hmac("factcheck.claims.callbacks", said, algorithm="sha256").hexdigest()
