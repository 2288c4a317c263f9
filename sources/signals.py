"""What the corpus tells the rooms above it, which it knows nothing of."""

from __future__ import annotations

from django.dispatch import Signal

# Sent by the worker once documents that were added, replaced or withdrawn are so in the index too.
index_updated = Signal()
