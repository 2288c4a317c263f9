"""What the API gives out, as JSON Schema: the components of its OpenAPI document."""

from __future__ import annotations

from typing import Any

from factcheck.api.scopes import Scope
from factcheck.api.serializers import MOST_IN_A_BATCH
from factcheck.claims.choices import (
    CheckState,
    ClaimantKind,
    ClaimState,
    DeliveryState,
    PublicationKind,
    SourceChange,
    StanceChoice,
    Verdict,
)
from factcheck.discrepancies.models import Decision, Kind, Severity
from factcheck.discrepancies.models import Scope as Reach
from factcheck.discrepancies.selectors import STATES
from sources.models import DocumentState, Language, SourceKind, UploadState

Shape = dict[str, Any]

TEXT: Shape = {"type": "string"}
WHOLE: Shape = {"type": "integer"}
NUMBER: Shape = {"type": "number"}
FLAG: Shape = {"type": "boolean"}
ANYTHING: Shape = {}
TIME: Shape = {"type": "string", "format": "date-time"}
UUID: Shape = {"type": "string", "format": "uuid"}
ADDRESS: Shape = {"type": "string"}


def ref(name: str) -> Shape:
    """A shape of `SHAPES`."""
    return {"$ref": f"#/components/schemas/{name}"}


def obj(**properties: Shape) -> Shape:
    """An object that has all of these keys, and may be given more."""
    return {"type": "object", "properties": properties, "required": list(properties)}


def many(item: Shape) -> Shape:
    """A list."""
    return {"type": "array", "items": item}


def one_of(values: Any) -> Shape:
    """A text out of a few."""
    return {"type": "string", "enum": [str(value) for value in values]}


def maybe(shape: Shape) -> Shape:
    """The shape, or null."""
    return {"anyOf": [shape, {"type": "null"}]}


def page(name: str) -> Shape:
    """A page of a list, with the addresses of its neighbours."""
    return obj(next=maybe(ADDRESS), previous=maybe(ADDRESS), results=many(ref(name)))


_SPAN = obj(text=TEXT, start=WHOLE, end=WHOLE, value=ANYTHING)
_DOCUMENT = obj(id=WHOLE, name=TEXT, title=TEXT, version=WHOLE)
_PASSAGE = obj(
    id=WHOLE, text=TEXT, start=WHOLE, end=WHOLE, context={"type": "object"}, language=one_of(Language), sha256=TEXT
)
_RETRIEVAL = obj(rank=WHOLE, score=maybe(NUMBER), bm25=maybe(NUMBER), similarity=maybe(NUMBER))
_REASON = obj(kind=TEXT, agrees=FLAG, statement=maybe(_SPAN), passage=maybe(_SPAN), note=TEXT)
_ENGINE: Shape = {"type": "object"}
_CHECKED: Shape = {
    "statement": TEXT,
    "language": one_of(Language),
    "verdict": maybe(one_of(Verdict)),
    "confidence": maybe(NUMBER),
    "explanation": TEXT,
    "evidence": many(ref("Evidence")),
    "engine": _ENGINE,
    "corpus": _ENGINE,
}
_DISPUTE = obj(passage=WHOLE, discrepancy=WHOLE, topic=TEXT, written=TEXT, state=TEXT)
_REVIEW = obj(id=WHOLE, verdict=one_of(Verdict), note=TEXT, seen=WHOLE, reviewer=maybe(TEXT), created_at=TIME)
_ATTRIBUTION: Shape = {
    "claimant": TEXT,
    "claimant_kind": one_of(ClaimantKind),
    "made_on": maybe({"type": "string", "format": "date"}),
    "url": TEXT,
}
_PUBLICATION = obj(
    edition=WHOLE,
    kind=one_of(PublicationKind),
    verdict=one_of(Verdict),
    summary=TEXT,
    correction=TEXT,
    **_ATTRIBUTION,
    published_at=TIME,
)
_QUOTED = obj(
    passage=WHOLE, stance=one_of(StanceChoice), text=TEXT, stands=FLAG, now=maybe(obj(passage=WHOLE, text=TEXT))
)
_POSITION = obj(
    source=TEXT,
    document=obj(id=WHOLE, name=TEXT),
    passage=obj(id=WHOLE, start=WHOLE, end=WHOLE),
    quote=TEXT,
    start=WHOLE,
    end=WHOLE,
    value=ANYTHING,
    language=one_of(Language),
)
_RESULT = obj(
    path=TEXT,
    status=one_of(["added", "unchanged", "replaced", "refused"]),
    reason=TEXT,
    source=TEXT,
    document=maybe(obj(id=WHOLE, title=TEXT, language=one_of(Language), sha256=TEXT)),
    passages=WHOLE,
)

# Whatever stands in a batch is answered at its place.
_BATCH: Shape = {"type": "array", "items": ANYTHING, "minItems": 1, "maxItems": MOST_IN_A_BATCH}
BATCH: Shape = {"anyOf": [ref("BatchInput"), _BATCH]}

SHAPES: dict[str, Shape] = {
    "Problem": obj(type=TEXT, title=TEXT, status=WHOLE, detail=TEXT, instance=TEXT)
    | {"description": "application/problem+json (RFC 9457); `errors` names single fields where they are at fault."},
    "Evidence": obj(
        source=TEXT,
        document=_DOCUMENT,
        passage=_PASSAGE,
        stance=one_of(StanceChoice),
        probabilities=obj(supports=NUMBER, refutes=NUMBER, neutral=NUMBER),
        reasons=many(_REASON),
        retrieval=_RETRIEVAL,
    ),
    "Claim": obj(
        id=UUID,
        state=one_of(ClaimState),
        created_at=TIME,
        **_ATTRIBUTION,
        **_CHECKED,
        check=maybe(obj(id=WHOLE, state=one_of(CheckState), error=TEXT)),
        review=maybe(_REVIEW),
        revision=WHOLE,
        article=maybe(obj(id=UUID, start=WHOLE, end=WHOLE)),
        merged_into=maybe(UUID),
        split_from=maybe(UUID),
        parts=many(UUID),
        stale=many(TEXT),
        stale_history=many(ref("SourceChange")),
        publication=maybe(_PUBLICATION),
        disputes=many(_DISPUTE),
    ),
    "Check": obj(
        id=WHOLE, state=one_of(CheckState), attempts=WHOLE, error=TEXT, created_at=TIME, finished_at=maybe(TIME)
    )
    | {
        "description": "With the keys of a checked statement once it is done, and `stale`: as SourceChange what "
        "became of the documents that it rested on."
    },
    "SourceChange": obj(
        happened=one_of(SourceChange),
        happened_at=TIME,
        noticed_at=TIME,
        sentence=TEXT,
        source=TEXT,
        document=_DOCUMENT,
        replaced_by=maybe(_DOCUMENT),
        reason=TEXT,
        quotes=many(_QUOTED),
        check=WHOLE,
        rechecked=maybe(WHOLE),
    )
    | {"description": "A document that a check rested on was superseded or withdrawn; `rechecked` came of it."},
    "BatchInput": obj(claims=_BATCH)
    | {"description": "Body of `POST claims/batch/`, or the list alone; each of the claims is judged by itself."},
    "Batch": obj(accepted=WHOLE, refused=WHOLE, results=many(obj(index=WHOLE, status=one_of(["accepted", "refused"])))),
    "Article": obj(
        id=UUID,
        language=one_of(Language),
        claims=many(obj(id=UUID, location=ADDRESS, statement=TEXT, language=one_of(Language), start=WHOLE, end=WHOLE)),
        skipped=many(obj(text=TEXT, start=WHOLE, end=WHOLE, reason=TEXT)),
    ),
    "ClaimReview": {"type": "object", "description": "JSON-LD of schema.org."},
    "Callback": obj(
        id=UUID,
        event=TEXT,
        state=one_of(DeliveryState),
        attempts=WHOLE,
        error=TEXT,
        created_at=TIME,
        delivered_at=maybe(TIME),
    ),
    "CallbackRotation": obj(rotated_at=TIME, former_signs_until=TIME),
    "CallbackSecret": obj(secret=TEXT, header=TEXT, tolerance_seconds=WHOLE),
    "FoundPassage": obj(source=TEXT, document=_DOCUMENT, passage=_PASSAGE, retrieval=_RETRIEVAL),
    "Passage": obj(source=TEXT, document=_DOCUMENT, passage=_PASSAGE),
    "Found": obj(query=TEXT, generation=WHOLE, results=many(ref("FoundPassage"))),
    "Source": obj(
        id=WHOLE,
        name=TEXT,
        publisher=TEXT,
        kind=one_of(SourceKind),
        language=TEXT,
        reliability=NUMBER,
        ownership_group=TEXT,
        url=TEXT,
        created_at=TIME,
    ),
    "Document": obj(
        id=WHOLE,
        source=TEXT,
        name=TEXT,
        title=TEXT,
        version=WHOLE,
        state=one_of(DocumentState),
        language=one_of(Language),
        sha256=TEXT,
        media_type=TEXT,
        url=TEXT,
        published=maybe({"type": "string", "format": "date"}),
        created_at=TIME,
    ),
    "Ingested": _RESULT,
    "Upload": obj(id=UUID, name=TEXT, state=one_of(UploadState), reason=TEXT, result=maybe(_RESULT)),
    "Discrepancy": obj(
        id=WHOLE,
        scope=one_of(Reach),
        kind=one_of(Kind),
        severity=one_of(Severity),
        confidence=NUMBER,
        topic=TEXT,
        explanation=TEXT,
        positions=many(_POSITION),
        state=one_of(state for state, _ in STATES),
        hash=TEXT,
    ),
    "Health": obj(status=TEXT),
    "Ready": obj(status=one_of(["ok", "unavailable"]), services={"type": "object", "additionalProperties": TEXT}),
}
# Named here so that readers of the schema learn what a token may be given.
SCOPES = {scope.value: str(scope.label) for scope in Scope}
DECISIONS = one_of(Decision)
