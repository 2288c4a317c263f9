"""Claims that are done with because others took their place: they stay readable, and out of the queue."""

from __future__ import annotations

from django.db.models import Q

# Neither merged into another claim nor split into parts.
OPEN = Q(merged_into=None, split_at=None)
