"""What a web process does before its first request, so that no request waits for it."""

from __future__ import annotations

import gc
import logging

from sources.search.cross_lingual import load_cross_lingual_encoder
from sources.search.encoder import load_encoder
from sources.search.engine import IndexMissing, current_view
from sources.search.english import load_english_encoder

logger = logging.getLogger(__name__)

# Objects made before the youngest are looked through; a page of claims makes some ten thousand.
YOUNG_OBJECTS = 20_000


def warm_up() -> None:
    """Load what a search needs, then leave what is loaded out of garbage collection.

    A full collection looks through every object there is: about 0.1 s, during which the process answers nobody. What
    cannot be loaded is logged, and is tried again by the first search.
    """
    try:
        load_encoder()
        load_cross_lingual_encoder()
        load_english_encoder()
        current_view()
    except IndexMissing:
        logger.info("There is no search index yet")
    except Exception:
        logger.exception("The search index could not be opened in advance")
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG_OBJECTS, *gc.get_threshold()[1:])
