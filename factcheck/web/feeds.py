"""The corrections as a feed that a reader's program can follow (Atom), whatever was stored before it was cleaned."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from django.contrib.syndication.views import Feed
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _

from factcheck.claims.models import Publication
from factcheck.language.controls import plain_text
from factcheck.web.published import corrections_made

if TYPE_CHECKING:
    PublicationFeed = Feed[Publication, None]
else:
    PublicationFeed = Feed

LONGEST_TITLE = 200
ENTRIES = 50


class CorrectionsFeed(PublicationFeed):
    """`/corrections/feed/`: the latest fifty."""

    feed_type = Atom1Feed
    # Django's middleware asks the view, which is an instance of this class.
    login_required = False

    def title(self) -> str:
        return _("Corrections and retractions")

    def link(self) -> str:
        return reverse("corrections")

    def items(self) -> QuerySet[Publication]:
        latest: QuerySet[Publication] = corrections_made()[:ENTRIES]
        return latest

    def item_title(self, item: Publication) -> str:
        return plain_text(f"{item.get_kind_display()}: {item.claim.text}")[:LONGEST_TITLE]

    def item_description(self, item: Publication) -> str:
        return plain_text(item.correction)

    def item_link(self, item: Publication) -> str:
        if item.claim.merged_into_id:
            return reverse("edition", args=[item.claim_id, item.edition])
        return reverse("published", args=[item.claim_id])

    def item_guid(self, item: Publication) -> str:
        return f"urn:factcheck:{item.claim_id}:{item.edition}"

    def item_updateddate(self, item: Publication) -> datetime:
        return item.created_at
