"""Pages of what only seems to disagree: each pair with its quotes and the reason why there was no alarm."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from factcheck.discrepancies.conflicts import Label
from factcheck.discrepancies.look_alike_words import present_look_alike
from factcheck.discrepancies.look_alikes import with_passages
from factcheck.discrepancies.models import LookAlikePair
from factcheck.web.evidence import passage_href
from factcheck.web.highlight import Mark, Segment, direction, segments

PAIRS_PER_PAGE = 25


@dataclass(frozen=True, slots=True)
class Side:
    """A passage with its value marked; `carried` is a value that stands before the passage, such as its date."""

    source: str
    href: str
    language: str
    direction: str
    quote: Sequence[Segment]
    carried: str


@dataclass(frozen=True, slots=True)
class PairCard:
    """Everything a page shows about one pair."""

    label: str
    reason: str
    reason_ar: str
    sides: Sequence[Side]


@never_cache
@require_GET
def look_alikes(request: HttpRequest) -> HttpResponse:
    """`/discrepancies/look-alikes/`: the pairs with any label, or with the one that is asked for, the newest first."""
    counted = LookAlikePair.objects.order_by().values_list("label").annotate(Count("pk"))
    counts = dict(counted)
    chosen = request.GET.get("label", "")
    rows = LookAlikePair.objects.filter(label=chosen) if chosen in counts else LookAlikePair.objects.all()
    page = Paginator(with_passages(rows.order_by("-id")), PAIRS_PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "page": page,
        "pairs": [pair_card(pair) for pair in page.object_list],
        "labels": [(label, label_names()[label], counts[label], label == chosen) for label in Label if label in counts],
        "all": sum(counts.values()),
        "query": urlencode({"label": chosen}),
    }
    return render(request, "web/look_alikes.html", context)


def pair_card(pair: LookAlikePair) -> PairCard:
    """A pair as a page shows it."""
    shown = present_look_alike(pair)
    sides = [_side(side) for side in shown["passages"]]
    return PairCard(label_names()[Label(pair.label)], shown["reason"], shown["reason_ar"], sides)


def label_names() -> dict[Label, str]:
    """What a reader calls each reason."""
    return {
        Label.PRECISION: _("Another precision"),
        Label.ROUNDING: _("Rounding"),
        Label.SCOPE: _("Another scope"),
        Label.AS_OF: _("As of another date"),
        Label.CURRENCY: _("Another currency"),
        Label.DEFINITION: _("Another definition"),
        Label.ANOTHER_EVENT: _("Another event"),
        Label.COPY: _("A copy"),
        Label.TREND: _("A trend and an episode"),
    }


def _side(shown: Mapping[str, Any]) -> Side:
    passage, written, start = shown["passage"], shown["written"], shown["value_start"]
    begin = 0 if start is None else start - passage["start"]
    mark: Mark = "differs"
    return Side(
        source=shown["source"],
        href=passage_href(shown["document"]["id"], passage["id"], passage["ordinal"]),
        language=shown["language"],
        direction=direction(shown["language"]),
        quote=segments(shown["text"], [] if start is None else [(begin, begin + len(written), mark)]),
        carried=written if start is None else "",
    )
