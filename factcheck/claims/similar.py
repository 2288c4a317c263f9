"""Claims that say nearly the same, in either language, by the vectors of their statements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from factcheck.claims.models import Claim, ClaimVector
from sources.search.encoder import Vectors, load_encoder, model_sha256

# Cosines of unrelated statements lie close together with this model, those of paraphrases above.
NEAR = 0.9
MOST = 5
# So many in one go, so that a check does not wait long behind them.
BATCH = 200


@dataclass(frozen=True, slots=True)
class Similar:
    """Another claim and the cosine of the two statements."""

    claim: Claim
    similarity: float


def similar_claims(claim: Claim) -> list[Similar]:
    """At most five claims that are open and are near to this one, the nearest first."""
    others = ClaimVector.objects.filter(
        model_sha256=model_sha256(), claim__merged_into=None, claim__split_at=None
    ).exclude(claim=claim)
    rows = list(others.values_list("claim_id", "vector"))
    if not rows:
        return []
    stored = np.stack([np.frombuffer(bytes(vector), np.float32) for _, vector in rows])
    cosines = stored @ encode_claim(claim)
    nearest = [place for place in np.argsort(-cosines)[:MOST] if cosines[place] >= NEAR]
    found = Claim.objects.in_bulk([rows[place][0] for place in nearest])
    return [Similar(found[rows[place][0]], float(cosines[place])) for place in nearest]


def encode_claims(limit: int = BATCH) -> int:
    """Encode claims that have no vector of the present model, the newest first; returns how many.

    They are those that no check has ended for, and all of them once the model is another.
    """
    known = ClaimVector.objects.filter(model_sha256=model_sha256())
    waiting = Claim.objects.exclude(pk__in=known.values("claim")).order_by("-created_at")[:limit]
    return len(_encode(list(waiting))) if waiting else 0


def encode_claim(claim: Claim) -> Vectors:
    """The vector of one claim, made now unless there is one: a claim that was checked is found by the next at once."""
    row = ClaimVector.objects.filter(claim=claim, model_sha256=model_sha256()).first()
    return np.frombuffer(bytes(row.vector), np.float32) if row else _encode([claim])[0]


def _encode(claims: Sequence[Claim]) -> Vectors:
    vectors = load_encoder().encode_queries([claim.text for claim in claims])
    for claim, vector in zip(claims, vectors, strict=True):
        values = {"model_sha256": model_sha256(), "vector": vector.astype(np.float32).tobytes()}
        ClaimVector.objects.update_or_create(claim=claim, defaults=values)
    return vectors
