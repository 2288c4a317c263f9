"""What may be said about a file when it is ingested."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator

from sources.models import Language, SourceKind
from sources.readers import RefusedFile

# The name first: a file that gives its source's name too is told of its own. A title is cut where it is stored.
_MOST_CHARACTERS = {"name": 255, "source": 200, "publisher": 200, "ownership_group": 200, "title": 10_000}


@dataclass(frozen=True, slots=True)
class IngestOptions:
    """Everything is optional: an empty value says nothing and leaves what is stored as it is.

    `source` names the speaker (default: the file's stem) and `name` the document (default: the file's name);
    `language` is "en" or "ar" (default: detected); `reliability` lies in 0..1.
    """

    source: str = ""
    kind: str = ""
    url: str = ""
    published: date | None = None
    language: str = ""
    title: str = ""
    publisher: str = ""
    reliability: float | None = None
    ownership_group: str = ""
    name: str = ""

    def as_json(self) -> dict[str, Any]:
        """What the options say, in values that JSON has."""
        said = {name: getattr(self, name) for name in self.__slots__}
        published = {"published": self.published.isoformat()} if self.published else {}
        return {name: value for name, value in said.items() if value not in ("", None)} | published

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> IngestOptions:
        """The options that `as_json` wrote."""
        published = date.fromisoformat(values["published"]) if "published" in values else None
        return cls(**{**values, "published": published})

    def with_defaults(self, defaults: IngestOptions) -> IngestOptions:
        """These options, with `defaults` where they say nothing."""
        names = self.__slots__
        missing = {name: getattr(defaults, name) for name in names if getattr(self, name) in ("", None)}
        return replace(self, **missing)

    def check(self) -> None:
        """`RefusedFile` with one sentence for a value that cannot be stored."""
        if self.kind and self.kind not in SourceKind.values:
            raise RefusedFile(f"the kind {self.kind!r} is not one of {', '.join(SourceKind.values)}")
        if self.language and self.language not in Language.values:
            raise RefusedFile(f"the language {self.language!r} is not one of {', '.join(Language.values)}")
        if self.reliability is not None and not 0 <= self.reliability <= 1:
            raise RefusedFile(f"the reliability {self.reliability} does not lie between 0 and 1")
        _check_url(self.url)
        for label, limit in _MOST_CHARACTERS.items():
            _check_words(label, getattr(self, label), limit)

    def source_values(self) -> dict[str, Any]:
        """The fields of the source that these options state."""
        values: dict[str, Any] = {
            "kind": self.kind,
            "publisher": self.publisher,
            "reliability": self.reliability,
            "ownership_group": self.ownership_group,
        }
        return {name: value for name, value in values.items() if value not in ("", None)}


def _check_url(url: str) -> None:
    try:
        if url:
            URLValidator(schemes=["http", "https"])(url)
    except ValidationError as error:
        raise RefusedFile(f"the address {url[:80]!r} is not an http or https URL") from error
    if len(url) > 2000:
        raise RefusedFile("the address is longer than 2,000 characters")


def _check_words(label: str, value: str, limit: int) -> None:
    shown = label.replace("_", " ")
    if len(value) > limit:
        raise RefusedFile(f"the {shown} is longer than {limit:,} characters")
    if any(unicodedata.category(character) in {"Cc", "Cs"} for character in value):
        raise RefusedFile(f"the {shown} holds a character that cannot be stored")
