"""Places whose names in English and Arabic do not sound alike: countries with their people, capitals, great cities.

One line a place: `code | English forms | Arabic forms`, forms separated by commas. The first English form is the
canonical name. Arabic forms are written without the article and without clitics.
"""

from __future__ import annotations

from functools import cache

from factcheck.language.normalise import fold

_PLACES = """
su | Soviet Union, USSR, Soviet, Soviets, U.S.S.R. | اتحاد سوفياتي, اتحاد سوفيتي, اتحاد سوفييتي, سوفيتي, سوفيتية, سوفياتي, سوفياتية, سوفييتي, سوفييتية, سوفيت, سوفييت, سوفيات
ru | Russia, Russian, Russians, Russian Federation | روسيا, روسيا اتحادية, اتحاد روسي, روسي, روسية, روس
us | United States, U.S., US, USA, U.S.A., America, American, Americans | ولايات متحدة, ولايات متحدة أمريكية, أمريكا, أميركا, أمريكي, أميركي, أمريكية, أميركية, أمريكيين, أميركيين, أمريكيون, أميركيون
gb | United Kingdom, UK, U.K., Britain, Great Britain, British, England, English | مملكة متحدة, بريطانيا, بريطاني, بريطانية, بريطانيين, إنجلترا, إنكلترا, إنجليزي, إنكليزي, إنجليز
fr | France, French | فرنسا, فرنسي, فرنسية, فرنسيين, فرنسيون
de | Germany, German, Germans | ألمانيا, ألماني, ألمانية, ألمان
sy | Syria, Syrian, Syrians, Syrian Arab Republic | سوريا, سورية, سوري, سوريين, سوريون
un | United Nations, UN, U.N. | أمم متحدة
eu | European Union, EU, E.U. | اتحاد أوروبي, اتحاد أوربي
eur | Europe, European, Europeans | أوروبا, أوربا, أوروبي, أوروبية, أوربي, أوروبيين
damascus | Damascus | دمشق, شام
"""


@cache
def place_forms(language: str) -> dict[str, str]:
    """Folded form → `@code` for one language ("en" or "ar")."""
    column = 1 if language == "en" else 2
    forms: dict[str, str] = {}
    for line in _PLACES.strip().splitlines():
        fields = [field.strip() for field in line.split("|")]
        for form in fields[column].split(","):
            forms.setdefault(fold(form.strip()), f"@{fields[0]}")
    return forms


@cache
def _canonical() -> dict[str, str]:
    lines = (line.split("|") for line in _PLACES.strip().splitlines())
    return {f"@{fields[0].strip()}": fold(fields[1].split(",")[0].strip()) for fields in lines}


def canonical_place(folded: str, language: str) -> str:
    """The folded English name of a place given by one of its forms (Arabic ones without article); else empty."""
    code = place_forms(language).get(folded)
    return _canonical()[code] if code else ""
