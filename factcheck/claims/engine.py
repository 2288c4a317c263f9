"""Which engine and which corpus a check was made with, as a replay needs to know."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from functools import lru_cache
from typing import Any

from django.conf import settings

from factcheck import __version__
from factcheck.agreement.entailment import SHIPPED, CrossEncoder, load_cross_encoder
from factcheck.agreement.settings import SETTINGS
from factcheck.claims.retrieval import SETTINGS as RETRIEVAL
from factcheck.claims.verdict import VerdictSettings
from sources.search.cross_lingual import cross_lingual_sha256
from sources.search.encoder import model_sha256
from sources.search.engine import current_view
from sources.search.english import english_sha256
from sources.search.retrieve import FUSION


def entailment_model() -> CrossEncoder:
    """The model that reads statement and passage together: the package's own, or that of FACTCHECK_ENTAILMENT_MODEL."""
    return load_cross_encoder(settings.ENTAILMENT_MODEL or SHIPPED)


def engine_identity() -> dict[str, Any]:
    """`version`, `model_sha256` (of every model in use), `settings_sha256` (of every number in use)."""
    return {"version": __version__, "model_sha256": _models_sha256(), "settings_sha256": settings_sha256()}


def corpus_identity(generation: int) -> dict[str, Any]:
    """The generation of the index that was read, and how much was in it."""
    documents, passages = current_view().keywords.counts
    return {"generation": generation, "documents": documents, "passages": passages}


@lru_cache(maxsize=1)
def settings_sha256() -> str:
    """Hash over the settings of retrieval, agreement and verdict."""
    parts = [asdict(part) for part in (FUSION, RETRIEVAL, SETTINGS, VerdictSettings())]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()


def _models_sha256() -> str:
    hashes = [model_sha256(), cross_lingual_sha256(), english_sha256(), entailment_model().sha256]
    return hashlib.sha256("+".join(hashes).encode()).hexdigest()
