"""Places that have a name of their own in each language: countries with their people, and great cities.

The canonical name of a place is its first English form, folded; keys are `@` and its code.
"""

from __future__ import annotations

from functools import cache

from factcheck.language.names.places import PLACES
from factcheck.language.normalise import fold

# What is in the table for its two names and is no place.
_BODIES = frozenset(
    """arableague au_union congress iaea imf isis nato opec plo redcross senate un unga unsc warsawpact who
    worldbank""".split()
)
_ARABIC_PEOPLE = ("ي", "ية", "يين", "يون", "يات")


@cache
def place_forms(language: str) -> dict[str, str]:
    """Folded form → `@code` for one language ("en" or "ar"); Arabic forms stand without article."""
    column = 1 if language == "en" else 2
    forms: dict[str, str] = {}
    for fields in _lines():
        for written in fields[column].split(","):
            for form in _inflected(written.strip(), language):
                forms.setdefault(fold(form), f"@{fields[0]}")
    return forms


def canonical_place(folded: str, language: str) -> str:
    """The folded English name of a place given by one of its forms (Arabic ones without article); else empty."""
    code = place_forms(language).get(folded)
    return _canonical()[code] if code else ""


def place_named(code: str) -> str:
    """The folded English name of the place with that code; empty where there is none."""
    return _canonical().get(f"@{code}", "")


@cache
def bodies() -> frozenset[str]:
    """The canonical names of the organisations among the places."""
    return frozenset(_canonical()[f"@{code}"] for code in _BODIES)


@cache
def _canonical() -> dict[str, str]:
    return {f"@{fields[0]}": fold(_inflected(fields[1].split(",")[0], "en")[0]) for fields in _lines()}


@cache
def _lines() -> tuple[tuple[str, str, str], ...]:
    lines = []
    for line in PLACES.replace(",\n", ",").strip().splitlines():
        code, english, arabic = (field.strip() for field in line.split("|"))
        lines.append((code, english, arabic))
    return tuple(lines)


def _inflected(form: str, language: str) -> tuple[str, ...]:
    """`Syrian~` stands for Syrian and Syrians, `سور~` for سوري, سورية, سوريين, سوريون, سوريات."""
    if not form.endswith("~"):
        return (form,)
    stem = form[:-1]
    return (stem, f"{stem}s") if language == "en" else tuple(stem + ending for ending in _ARABIC_PEOPLE)
