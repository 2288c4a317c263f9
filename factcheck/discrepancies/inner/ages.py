"""Ages at death that birth and death do not leave open."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.discrepancies.inner.anniversaries import years_of
from factcheck.discrepancies.inner.clash import Clash
from factcheck.discrepancies.inner.template import Template, words
from factcheck.language.facts import TypedFact

_BORN = words("born, ولد, ولدت, المولود, المولودة, مولود, مولودة, مواليد")
_DIED = words(
    "died, dies, dead, killed, passed away, death, executed, murdered, drowned, توفي, توفيت, مات, ماتت, قتل, قتلت,"
    "وفاته, وفاتها, المتوفى, المتوفاة, اغتيل, اغتيلت, رحل, رحلت"
)
_NEAR = r"[^.;!?؟⟨⟩]{0,40}?"
_GAP = r"[^;!?؟⟨⟩]{0,60}?"
_AGE = r"⟨(?P<age>[nt]\d+)⟩"
_AGED = (
    rf"(?:\baged|\bat\s+(?:the\s+)?age(?:\s+of)?|(?<!\w)عن\s+عمر(?:\s+(?:يناهز|ناهز|بلغ))?|(?<!\w)وعمرها?"
    rf"|(?<!\w)(?:في|عن)\s+سن(?:\s+ال|\s+(?=⟨)))\s*{_AGE}"
    # "At 84", but not at 84 of anything; "عن 84 عاما", but not 84 years before or after.
    r"|\bat\s+⟨(?P<bare>n\d+)⟩(?=\s*(?:[.,;)]|\Z))"
    r"|(?<!\w)عن\s+⟨(?P<years>t\d+)⟩(?!\s+(?:من|في)\s+(?!عمر))|(?<!\w)في\s+ال⟨(?P<of_life>[nt]\d+)⟩\s+من\s+عمرها?(?!\w)"
)
_HE = r"(?:s?he|they)"
_DYING = (
    rf"(?:,?\s+(?:(?:when|as|at\s+the\s+time)\s+{_HE}\s+(?:was\s+)?{_DIED}|at\s+(?:the\s+time\s+of\s+)?(?:his|her)\s+death)"
    rf"|\s+(?:(?:عندما|حين|حينما|لما|يوم)\s+{_DIED}|(?:عند|وقت|لدي|لحظه)\s+وفاتها?))"
)
_AGES = (
    re.compile(rf"{_DIED}{_NEAR}(?:⟨d\d+⟩{_NEAR})?(?:{_AGED})"),
    re.compile(
        rf"(?:\bwas|(?<!\w)[وف]?كانت?\s+(?:تبلغ\s+|يبلغ\s+|عمرها?\s+)?)\s*{_AGE}(?:\s+old|\s+من\s+عمرها?)?{_DYING}"
    ),
    re.compile(
        rf"(?:\blived\s+to\s+(?:be\s+|the\s+age\s+of\s+)?|\breached\s+the\s+age\s+of\s+"
        rf"|(?<!\w)[وف]?عاشت?\s+(?:حتي\s+(?:سن\s+)?(?:ال)?)?){_AGE}(?!\s+(?:more|longer|later|after|in\s|with|بعد|اخري|في\s))"
    ),
)
_BORN_AT = re.compile(rf"{_BORN}{_GAP}⟨(?P<date>d\d+)⟩")
_DIED_AT = (
    re.compile(rf"{_DIED}{_GAP}(?:⟨[nt]\d+⟩{_NEAR})?⟨(?P<date>d\d+)⟩"),
    re.compile(rf"⟨(?P<date>d\d+)⟩\s*[,،]?\s+{_HE}\s+(?:was\s+)?{_DIED}"),
)
_LIFE = re.compile(r"\(⟨(?P<date>d\d+)⟩\)")
_STRETCH = re.compile(r"[.!?؟](?=\s|\Z)|;(?!\s*(?:s?he|having)\s)")
# Somebody else, who dies in the same sentence.
_KIN = (
    "who|whom|whose|husband|wife|father|mother|son|daughter|brother|sister|uncle|aunt|cousin|friend|partner|widow"
    "|grandfather|grandmother|child|children|twin|king|queen|predecessor|successor"
)
_ANOTHER = re.compile(
    rf"(?<!\w)(?:{_KIN})(?!\w)(?:(?!\s{_HE}\s)[^.;]){{0,50}}?(?:{_DIED}|\slived\s|\swas\s+⟨[nt]\d+⟩)"
    rf"|(?<!\w)(?:when|after|before|until|since|because|whether)\s+(?!{_HE}\s)[^.,;⟨⟩]{{2,40}}?{_DIED}"
    rf"|{_DIED}\s+(?:والد|زوج|ابن|شقيق|اخو|اخت|جد|عم|خال|صديق|ام\s?ه)\w*|(?<!\w)(?:الذي|التي|اللذين|الذين)\s+{_DIED}"
)
_MALE = re.compile(r"(?<!\w)(?:he|[وف]?(?:ولد|توفي|مات|قتل|وفاته))(?!\w)")
_FEMALE = re.compile(r"(?<!\w)(?:she|[وف]?(?:ولدت|توفيت|ماتت|قتلت|وفاتها))(?!\w)")
Years = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Life:
    """When somebody was born and died, and the dates that say so."""

    dates: tuple[TypedFact, ...]
    born: Years
    died: Years


def find_ages(template: Template) -> Iterator[Clash]:
    """Ages at death that cannot be; by the birthday one may be a year less than lies between the years."""
    start = 0
    for end in [*(match.start() for match in _STRETCH.finditer(template.text)), len(template.text)]:
        yield from _wrong_age(template, template.text[start:end])
        start = end


def _wrong_age(template: Template, text: str) -> Iterator[Clash]:
    ages = _facts(template, text, *_AGES)
    if len(ages) != 1 or _ANOTHER.search(text) or (_MALE.search(text) and _FEMALE.search(text)):
        return
    age, life = ages[0], _life(template, text)
    stated = _in_years(age)
    if life is None or stated is None or any(date.approximate for date in life.dates):
        return
    if not life.died[0] - life.born[1] - 1 <= stated <= life.died[1] - life.born[0]:
        facts = tuple(sorted((*life.dates, age), key=lambda fact: fact.start))
        yield Clash("arithmetic", "age", facts, str(life.died[0] - life.born[0]))


def _facts(template: Template, text: str, *patterns: re.Pattern[str]) -> list[TypedFact]:
    """What the patterns caught, each once."""
    caught = {
        int(slot[1:])
        for pattern in patterns
        for match in pattern.finditer(text)
        for slot in match.groupdict().values()
        if slot
    }
    return [template.facts[number] for number in sorted(caught)]


def _in_years(age: TypedFact) -> int | None:
    """A whole number of years, that is no bound and not only near."""
    unit, stated = ("year", age.value)
    if isinstance(age.value, dict):
        unit, stated = str(age.value.get("unit")), age.value.get("amount")
    exact = age.bound == "exactly" and not age.approximate
    return stated if exact and unit == "year" and isinstance(stated, int) else None


def _life(template: Template, text: str) -> _Life | None:
    """The one life that is told of."""
    spans, born = (_facts(template, text, pattern) for pattern in (_LIFE, _BORN_AT))
    died = [fact for fact in _facts(template, text, *_DIED_AT) if fact not in born]
    if len(spans) == 1 and not born:
        years = years_of(spans[0])
        apart = years is not None and years[0] < years[1] and "/" in str(spans[0].value)
        return _Life((spans[0],), (years[0], years[0]), (years[1], years[1])) if years and apart else None
    if len(born) != 1 or len(died) != 1:
        return None
    begin, end = years_of(born[0]), years_of(died[0])
    return _Life((born[0], died[0]), begin, end) if begin and end else None
