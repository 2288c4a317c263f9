"""What Google and schema.org ask of a ClaimReview, as far as a program can tell; gives what is wrong with one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from html import unescape
from typing import Any
from urllib.parse import urlsplit

TYPES = {"Person", "Organization", "NewsMediaOrganization"}
DIGITS = re.compile(r"[0-9]+(\.[0-9]+)?")


def problems(review: dict[str, Any], page_host: str) -> list[str]:
    return [*_required(review, page_host), *_rating(review), *_item(review["itemReviewed"]), *_dates(review)]


def site_problems(reviews: Sequence[dict[str, Any]]) -> list[str]:
    """What is wrong with the reviews of one site side by side: one statement on several pages, several on one page."""
    said = Counter(" ".join(review["claimReviewed"].casefold().split()).rstrip(".") for review in reviews)
    pages = Counter(review["url"] for review in reviews)
    return [
        *(f"claimReviewed is on several pages: {text}" for text, count in said.items() if count > 1),
        *(f"several reviews are on one page: {url}" for url, count in pages.items() if count > 1),
    ]


def page_problems(html: str, review: dict[str, Any]) -> list[str]:
    """What the markup says and the page that carries it does not show: texts, and links to what is cited."""
    body = re.sub(r"<script.*?</script>", "", html.partition("<body")[2], flags=re.S)
    shown = " ".join(unescape(re.sub(r"<[^>]+>", "", body)).split())
    rating = review["reviewRating"]
    said = [review["claimReviewed"], rating["alternateName"], rating["ratingExplanation"], review.get("correction", "")]
    links = {unescape(address) for address in re.findall(r'<a [^>]*href="([^"]*)"', body)}
    own = {f"{review['url']}#{name}" for name in re.findall(r'\bid="([^"]*)"', body)}
    return [
        *(f"the page does not say: {text}" for text in said if " ".join(text.split()) not in shown),
        *(f"the page does not link to: {address}" for address in review["citation"] if address not in links | own),
    ]


def _required(review: dict[str, Any], page_host: str) -> Iterator[str]:
    if review.get("@context") != "https://schema.org" or review.get("@type") != "ClaimReview":
        yield "no ClaimReview of schema.org"
    claimed = review.get("claimReviewed")
    if not isinstance(claimed, str) or not claimed.strip():
        yield "claimReviewed is no text"
    elif review["reviewRating"]["alternateName"].casefold() in claimed.casefold():
        yield "claimReviewed holds the rating"
    url = urlsplit(review.get("url", ""))
    if url.scheme not in ("http", "https") or url.netloc != page_host:
        yield "url is not on the page's host"
    author = review.get("author", {})
    if author.get("@type") not in TYPES or not (author.get("name") or author.get("url")):
        yield "author is nobody"
    if review.get("inLanguage") not in ("en", "ar"):
        yield "inLanguage is no language of ours"


def _rating(review: dict[str, Any]) -> Iterator[str]:
    rating = review.get("reviewRating", {})
    if rating.get("@type") != "Rating" or not rating.get("alternateName"):
        yield "reviewRating has no alternateName"
    if "ratingValue" in rating:
        worst, value, best = (rating.get(key) for key in ("worstRating", "ratingValue", "bestRating"))
        if not all(isinstance(each, int) and DIGITS.fullmatch(str(each)) for each in (worst, value, best)):
            yield "the rating is no number"
        elif not 1 <= worst <= value <= best or worst == best:
            yield "the rating is off its scale"


def _item(item: dict[str, Any]) -> Iterator[str]:
    if item.get("@type") != "Claim":
        yield "itemReviewed is no Claim"
    author = item.get("author")
    if author is not None and (not author.get("name") or author.get("@type") not in TYPES):
        yield "the claimant has no name"
    for place in item.get("appearance", []):
        if urlsplit(place.get("url", "")).scheme not in ("http", "https"):
            yield "an appearance has no absolute address"
    if "datePublished" in item:
        date.fromisoformat(item["datePublished"])


def _dates(review: dict[str, Any]) -> Iterator[str]:
    first, last = (date.fromisoformat(review[key]) for key in ("datePublished", "dateModified"))
    if last < first:
        yield "it was modified before it was published"
    if any(urlsplit(address).scheme not in ("http", "https") for address in review["citation"]):
        yield "a citation is no absolute address"
