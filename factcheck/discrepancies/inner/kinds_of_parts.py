"""Whether the parts of a list are of its whole and none of them lies in another: one may be a woman and a Swede."""

from __future__ import annotations

import re

from factcheck.agreement.values.compare import COUNTING
from factcheck.discrepancies.inner.amounts import scale_of, unit_of
from factcheck.discrepancies.inner.part_lists import Part, PartList
from factcheck.discrepancies.inner.peoples import PEOPLE
from factcheck.discrepancies.inner.template import words
from factcheck.language.normalise import fold
from factcheck.language.quantities.units import COUNTED

# What one can do or be together with others, and with several things.
_SHARED = re.compile(
    words(
        "speak, speaks, spoke, speaking, know, knew, own, owns, have, has, had, having, can, could, like, liked, use,"
        "used, play, played, playing, attend, attended, visit, visited, watched, saw, read, studied, study, support,"
        "supported, suffer, suffered, suffering, appeared, served, with, called, wanted, want, believe, said, need,"
        "needed, require, required, born, aged, tested, experienced, reported, showed, married, teach, taught, learn,"
        "learnt, English, French, German, Spanish, Italian, Latin, Greek, Arabic, Russian,"
        "يتكلم, يتكلمون, يتحدث, يتحدثون, يجيد, يجيدون, يعرف, يعرفون, لديهم, لديها, يملك, يملكون, يحب, يستخدم,"
        "يستخدمون, زار, حضر, قرأ, يعاني, يعانون, شارك, شاركوا, يريد, يدرس, يدرسون,"
        "الإنجليزية, الفرنسية, الألمانية, الإسبانية, الإيطالية, العربية, الروسية, اللغة"
    )
)
# What doers share out among them: what one won or paid, no other did.
_SHARED_OUT = re.compile(
    words(
        "contributed, contribute, gave, give, paid, pay, provided, provide, donated, funded, won, win, scored, took,"
        "take, got, received, built, bought, sold, supplied, hold, holds, held, produced, delivered, laid, planted,"
        "gained, lost, secured, collected, contain, contains, contained, fill, filled, carried, voted, chose, went,"
        "دفع, دفعت, قدم, قدمت, تبرع, تبرعت, ساهم, ساهمت, أسهم, أسهمت, فاز, فازت, نال, نالت, حصل, حصلت, سجل, سجلت,"
        "أخذ, أخذت, تسلم, تسلمت, بنى, بنت, اشترى, اشترت, باع, باعت, وفر, وفرت, غطى, غطت, تحمل, تحملت, صوت, صوتوا,"
        "ملأ, ملأت, شغل, شغلت"
    )
)
# Somebody may be one of these and anything else, too.
_GROUPS = re.compile(
    words(
        "young, old, older, elderly, pensioners, students, pupils, workers, youths, foreigners, foreign, immigrants,"
        "minorities, veterans, parents, graduates, volunteers, new, used, singles, hits, married, widows,"
        "شبان, طلاب, طالبا, عمال, عاملا, أجانب, أجنبيا, متقاعدا, جديدة, جديدا"
    )
)
# These part whom they count by themselves only.
_SEXES_AND_AGES = re.compile(
    words(
        "women, men, woman, man, boys, girls, male, female, males, females, children, adults, sons, daughters,"
        "نساء, رجال, رجلا, امرأة, ذكور, إناث, ذكرا, أنثى, أطفال, طفلا"
    )
)
# What is made up of other things than are listed after it: "50 matches: 40 goals and 20 assists".
_HOLDERS = re.compile(
    words(
        "matches, match, games, game, appearances, caps, innings, seasons, season, pages, chapters, chapter, volumes,"
        "volume, episodes, floors, storeys, rooms, minutes, hours, days, weeks, months, years, rounds, stages, parts,"
        "sections, teams, groups, families, pieces, steps, questions, verses, lines, points, degrees, servings,"
        "tours, tests, acts, categories, types, kinds, divisions, regions, districts, levels, units,"
        "مباراة, مباريات, موسما, مواسم, فصلا, فصول, مجلدا, مجلدات, حلقة, حلقات, طابقا, طوابق, جزءا, أجزاء, فريقا,"
        "فرق, مجموعات, مجموعة, أسرة, أسر, جولة, جولات, أقسام, قسما, مناطق, نقطة, نقاط, مرة, مرات"
    )
)
_PEOPLE = re.compile(rf"\b(?:{PEOPLE})\b")
_PREP = re.compile(
    r"(?:(?P<word>of|for|to|on|by|from|in|at|as|من|في|علي|الي)\s|(?P<joined>لل?|ب)(?=[\u0620-\u064a]{3}))"
)
_LATER_PREP = re.compile(r"(?:\A|\s)(?:of|for|to|on|by|from|in|at|as|من|في|علي|الي)\s")
_PLACES = frozenset({"in", "at", "from", "في"})
_SOMEWHERE = frozenset({"in", "on", "at"})
_OF_THEM = re.compile(r"(?:of\s+(?:them|these|which|whom)|منهم|منها)\s+")
# Of a way two may go the same stretch.
_STUFF = frozenset("square_metre cubic_metre gram barrel litre kilowatt_hour megawatt".split())
_COUNTABLE = frozenset({"", "person", *COUNTED.values()})
_NOUN = re.compile(r"[^\W\d_]{3,}")
_SUFFIX = re.compile(r"(?:es|s)\Z")
_LEAST_KINDS = 3


def exclude_each_other(told: PartList, *, more: bool, near: bool, close: bool) -> bool:
    """Whether what is listed can be summed; with `more`, whether it may exceed the whole only by mistake.

    Where nothing but their place says that the parts are of the whole, their sum must be `near` it; where they are told
    apart by where they are, `close` to it.
    """
    if told.doers and _is_measure(told):
        return True
    if any(_SHARED.search(f"{part.before} {part.after}") for part in told.parts):
        return False
    if told.doers:
        return _SHARED_OUT.search(told.parts[0].before) is not None
    way = _way(told.parts)
    if way:
        everywhere = close and told.lead == "shown" and told.complete and len(told.parts) >= _LEAST_KINDS
        return not (more and way in _PLACES) or everywhere or (way == "from" and _is_measure(told))
    if _is_measure(told) or unit_of(told.whole) not in _COUNTABLE:
        return all(not part.after or unit_of(part.fact) for part in told.parts)
    return _kinds_of_one(told, near=near)


def _is_measure(told: PartList) -> bool:
    """Whether the whole is an amount of money or of stuff, of which nobody has what another has."""
    fact = told.whole
    return fact.kind == "money" or bool(scale_of(fact)) or str(unit_of(fact)) in _STUFF or fact.kind not in COUNTING


def _way(parts: tuple[Part, ...]) -> str:
    """The one preposition that leads to what each part is for; only the first may have a verb before it."""
    first, *later = parts
    ways = {_preposition(part.after) for part in later}
    way = next(iter(ways))
    if ways <= _SOMEWHERE and _preposition(first.after) in _SOMEWHERE:
        return "in"
    if len(ways) > 1 or not way:
        return ""
    told = _preposition(first.after) or next(iter(_LATER_PREP.findall(first.after)), "").strip()
    return way if told == way else ""


def _preposition(after: str) -> str:
    found = _PREP.match(_OF_THEM.sub("", after, count=1) if _OF_THEM.match(after) else after)
    return (found["word"] or found["joined"][0]) if found else ""


def _kinds_of_one(told: PartList, *, near: bool) -> bool:
    """Whether the parts are kinds of what is counted, by their nouns; what votes or holds each part may lead them."""
    parted = [_SEXES_AND_AGES.search(_named(part)) is not None for part in told.parts]
    if any(parted) != all(parted) or any(_GROUPS.search(_named(part)) for part in told.parts):
        return False
    peoples = all(_PEOPLE.search(part.after) for part in told.parts)
    if told.lead != "shown":
        return peoples or _SHARED_OUT.match(told.parts[0].after) is not None
    if peoples or any(_same_noun(told, part) for part in told.parts):
        return True
    named = near and all(_NOUN.match(part.after) for part in told.parts)
    counted = len(told.parts) >= _LEAST_KINDS or unit_of(told.whole) == "person"
    return named and counted and not _HOLDERS.search(_noun(told))


def _named(part: Part) -> str:
    return f"{fold(part.fact.text)} {part.after}"


def _noun(told: PartList) -> str:
    return f"{fold(told.whole.text)} {told.noun}"


def _same_noun(told: PartList, part: Part) -> bool:
    """Whether a part counts what the whole counts: "37 ships: 11 container ships"."""
    if unit_of(part.fact) and unit_of(part.fact) == unit_of(told.whole):
        return True
    nouns = {_SUFFIX.sub("", noun) for noun in _NOUN.findall(_noun(told))}
    return any(_SUFFIX.sub("", noun) in nouns for noun in _NOUN.findall(part.after))
