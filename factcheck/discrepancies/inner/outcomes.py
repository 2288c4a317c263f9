"""Outcomes that exclude each other and are more than there were voters, matches or people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factcheck.discrepancies.inner.amounts import Interval, interval_of, written_like
from factcheck.discrepancies.inner.clash import Clash
from factcheck.discrepancies.inner.template import Template, words
from factcheck.language.facts import TypedFact

# "Rejected the offer" is no outcome of those who did.
_UNDERGONE = r"(?!\s+(?:the|an?|it|its|their|his|her|this|them)(?!\w))"
# In each family one of those counted has one outcome; what there were of them in all is counted in these.
_FAMILIES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        words(
            "member, members, deputies, senators, delegates, lawmakers, judges, states, voters, votes, seat, seats,"
            "members of parliament, shareholders, electors, councillors, عضو, عضوا, أعضاء, نائب, نائبا, نواب, مندوبا,"
            "دولة, دول, صوتا, صوت, أصوات, قاضيا, مقعدا, الأعضاء, النواب, المندوبون, المندوبين, الناخبون, الناخبين"
        ),
        (
            words("for, in favour, in favor, in support, لصالح, لصالحه, لصالحها, مؤيدا, مؤيدين, بنعم, وافق, أيد"),
            words("against, opposed, ضد, ضده, ضدها, معارضا, معارضين, رفض, عارض"),
            words("abstained, abstentions, abstention, abstaining, abstain, امتنع, امتنعوا, ممتنعا, ممتنعين, امتناع"),
            words("absent, were absent, stayed away, غاب, غائبا, تغيب"),
        ),
    ),
    (
        words("matches, games, bouts, fights, races, contests, fixtures, مباراة, مباريات, نزالا, سباقا"),
        (
            words("won, wins, victories, فاز, فازت, فوزا, انتصارا, انتصارات"),
            words("lost, losses, defeats, خسر, خسرت, خسارة, هزيمة, هزائم"),
            words("drew, draws, drawn, tied, تعادل, تعادلت, تعادلا, تعادلات"),
        ),
    ),
    (
        words(
            "people, passengers, crew, men, sailors, miners, workers, patients, prisoners, pilgrims, person, persons,"
            "شخصا, أشخاص, راكبا, ركاب, بحارا, عاملا, مريضا, مرضى, حاجا, سجينا, راكب, عامل, مريض, بحار"
        ),
        (
            words("survived, survivors, were rescued, were saved, نجا, نجوا, نجت, ناجيا, ناجين"),
            words("died, drowned, were killed, perished, مات, ماتوا, غرق, غرقوا, قتل, قتلوا, لقوا حتفهم, توفي"),
        ),
    ),
    (
        words(
            "applicants, applications, candidates, claims, proposals, requests, appeals, entries, متقدما, متقدم,"
            " متقدمين, طلبا,"
            "طلب, طلبات, مرشحا, مرشح, مقترحا"
        ),
        (
            words("accepted, admitted, approved, granted, upheld, قبل, قبلت, قبلوا") + _UNDERGONE,
            words("rejected, refused, turned down, denied, dismissed, رفض, رفضت, رفضوا") + _UNDERGONE,
        ),
    ),
)
# The word of an outcome stands near its amount; where another clause begins, less so.
_GAP = re.compile(r"\s*(?:(?!(?:and|or|but)\s)[^\W\d_]+\s+){0,2}")
_JOINED = re.compile(r"(?<!\w)[وف]")
_FAR = 6
_UNIT_AFTER = 22
_LEAST_OUTCOMES = 2
_COUNTED = frozenset({"number", "count"})
# Several votes or rounds, or what became of those counted at another time.
_SEVERAL = re.compile(
    words(
        "first, second, third, round, rounds, respectively, earlier, previous, each, bill, bills, later, of them,"
        "of whom, of these, of those, days, weeks, hospital, home, away, الأولى, الثانية, جولة, لاحقا"
    )
)
# "For" and "against" are those of a vote only where there is one.
_VOTING = re.compile(
    words(
        "vote, votes, voted, voting, ballot, motion, resolution, passed, adopted, rejected, approved, abstained,"
        "abstentions, abstaining, split, divided, صوت, صوتوا, صوتت, تصويت, التصويت, انقسم, انقسمت, قرار,"
        " القرار, اقترع, أقر, امتنع"
    )
)
# What is larger by more than that is no slip but counts something else.
_MOST_TIMES = 3
# Shares of one whole that exclude each other, as they stand right after their amounts.
_OF_ALL = (
    (
        r"(?:for|in favour|in favor|yes|لصالح(?:ه|ها)?|نعم)",
        r"(?:against|opposed|no|ضد(?:ه|ها)?|لا)",
        r"(?:abstained|undecided|abstaining|do not know|did not know|don't know|ممتنعون|امتنعوا|امتنع)",
    ),
    (r"(?:men|male|boys|رجال|ذكور)", r"(?:women|female|girls|نساء|اناث)", r"(?:children|اطفال)"),
    (r"(?:urban)", r"(?:rural)", r"(?:suburban)"),
)
_ARE = r"(?:(?:were|are|was|is|voted|said|answered|say|كانوا|صوتوا|صوت|من)\s+)?(?:ال)?"
_JOINT = r"\s*(?:[^\W\d_⟨⟩]+\s+){0,2}?(?:[,،]\s*|[,،]?\s*(?:and|but|while)\s+|و)(?:and\s+|و)?"
_SHARES_OF_ALL = tuple(
    re.compile(
        rf"⟨p(?P<first>\d+)⟩\s+{_ARE}{one}(?!\w){_JOINT}⟨p(?P<second>\d+)⟩\s+{_ARE}{other}(?!\w)"
        rf"(?:{_JOINT}⟨p(?P<third>\d+)⟩\s+{_ARE}{rest}(?!\w))?"
    )
    for way in _OF_ALL
    for one, other, rest in (way, (way[1], way[0], way[2]))
)
_ALL = 100.0


def find_shares_of_all(template: Template) -> Iterator[Clash]:
    """ "60 per cent were for, 30 per cent against and 25 per cent abstained": more than all of them."""
    for pattern in _SHARES_OF_ALL:
        for match in pattern.finditer(template.text):
            parts = [template.facts[int(at)] for at in match.groups() if at]
            intervals = [interval for part in parts if (interval := interval_of(part)) is not None]
            low, high = (sum(getattr(each, end) for each in intervals) for end in ("low", "high"))
            if len(intervals) == len(parts) and low > _ALL and all(part.bound == "exactly" for part in parts):
                yield Clash("arithmetic", "outcomes", tuple(parts), f"{(low + high) / 2:.3g}%")


def find_outcomes(template: Template) -> Iterator[Clash]:
    """Outcomes that are together more than what they are the outcomes of."""
    if _SEVERAL.search(template.text):
        return
    for unit, outcomes in _FAMILIES:
        parts = _parts(template, outcomes) if unit != _FAMILIES[0][0] or _VOTING.search(template.text) else []
        whole = _whole(template, unit, parts) if len(parts) >= _LEAST_OUTCOMES else None
        if whole is not None:
            yield from _too_many(whole, parts)


def _parts(template: Template, outcomes: Sequence[str]) -> list[TypedFact]:
    """The amounts that have one outcome each, by the nearest word; none where an outcome is told twice."""
    found = [list(re.finditer(outcome, template.text)) for outcome in outcomes]
    if any(len(each) > 1 for each in found):
        return []
    near = sorted(distance for each in found for word in each for distance in _distances(template.text, word))
    parts: dict[tuple[int, int], int] = {}
    for _, word, at in near:
        if word not in parts and at not in parts.values():
            parts[word] = at
    return [template.facts[at] for at in sorted(parts.values())]


def _distances(text: str, word: re.Match[str]) -> Iterator[tuple[int, tuple[int, int], int]]:
    """How far the amounts around the word of an outcome stand from it, each with the word's place and its number."""
    for amount in re.finditer(r"⟨[nc](\d+)⟩", text):
        after = amount.end() <= word.start()
        between = text[amount.end() : word.start()] if after else text[word.end() : amount.start()]
        if _GAP.fullmatch(between if between.endswith(" ") else f"{between} "):
            joined = after and _JOINED.match(text, word.start()) is not None
            yield len(between) + (_FAR if joined else 0), word.span(), int(amount[1])


def _whole(template: Template, unit: str, parts: Sequence[TypedFact]) -> TypedFact | None:
    """The one other amount of such a unit, that stands before all parts or in "12 of its 20 matches"."""
    first = min(part.start for part in parts)
    counted = [
        fact
        for at, fact in enumerate(template.facts)
        if fact.kind in _COUNTED
        and fact not in parts
        and (fact.start < first or _is_out_of(template.text, at))
        and _is_of(template, at, fact, unit)
    ]
    return counted[0] if len(counted) == 1 else None


def _is_out_of(text: str, at: int) -> bool:
    return (
        re.search(rf"⟨[nc]\d+⟩\s+(?:(?:out\s+)?of\s+(?:its|their|his|her|the)|من\s+اصل)\s+⟨[nc]{at}⟩", text) is not None
    )


def _is_of(template: Template, at: int, fact: TypedFact, unit: str) -> bool:
    if re.search(unit, fact.text.lower().replace("-", " ")):
        return True
    place = re.search(rf"⟨[nc]{at}⟩", template.text)
    if place is None:
        return False
    before, after = template.text[: place.start()], template.text[place.end() :][:_UNIT_AFTER]
    # "الأعضاء الـ240"
    return bool(
        re.match(rf"[\s-]*(?:\w+\s+)?{unit}", after) or re.search(rf"{unit}\s+(?:ال|البالغ عددهم\s+)\Z", before)
    )


def _too_many(whole: TypedFact, parts: Sequence[TypedFact]) -> Iterator[Clash]:
    stated, intervals = interval_of(whole), [interval_of(part) for part in parts]
    summed = Interval(0.0, 0.0)
    for interval in intervals:
        if interval is None:
            return
        summed += interval
    if stated is not None and stated.high < summed.low <= _MOST_TIMES * stated.high:
        facts = tuple(sorted([whole, *parts], key=lambda fact: fact.start))
        yield Clash("arithmetic", "outcomes", facts, written_like((summed.low + summed.high) / 2, whole))
