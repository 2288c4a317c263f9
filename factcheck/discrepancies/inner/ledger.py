"""What a text says of an amount that was reduced: the whole, what was taken from it, its share, and what is left."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcheck.discrepancies.inner.amounts import (
    Interval,
    addable,
    interval_of,
    measured_like,
    scale_of,
    unit_of,
    written_like,
)
from factcheck.discrepancies.inner.clash import Clash
from factcheck.discrepancies.inner.template import Template, slot, words
from factcheck.language.facts import TypedFact
from factcheck.language.normalise import fold

_AMOUNT = "ncm"
_TAKING = {
    "cancel": words(
        "write off, wrote off, written off, writing off, write-off, cancel, cancelled, canceled, forgave, forgiven,"
        "waived, شطب, شطبت, إلغاء, ألغت, ألغى, إعفاء, أعفت"
    ),
    "pay": words("paid, repaid, paying, repaying, paid back, paid off, settled, سدد, سددت, سداد, دفع, دفعت, تسديد"),
    "spend": words("spent, spending, used, used up, disbursed, أنفق, أنفقت, إنفاق, صرف, صرفت"),
    "sell": words("sold, sold off, selling, باع, باعت, بيع"),
    "withdraw": words("withdrew, withdrawn, pulled out, left the, سحب, سحبت, انسحب"),
    "close": words("closed, closed down, shut, shut down, أغلق, أغلقت, أقفلت"),
    "lose": words(
        "lost, losing, leaked, leaked out, spilled, evaporated, destroyed, deducted, فقد, فقدت, خسر, خسرت, دمر, خصم"
    ),
    "reduce": words(
        "reduced by, cut by, lowered by, shrunk by, shrank by, trimmed by, slashed by, fell by, خفض, خفضت, تخفيض, قلص,"
        "قلصت, تقليص, انخفض, انخفضت, تقلص, تقلصت"
    ),
    "die": words("died, killed, slaughtered, perished, drowned, sank, sunk, مات, ماتت, نفق, نفقت, غرق, غرقت"),
    "dismiss": words("dismissed, laid off, fired, sacked, سرح, سرحت, فصل, فصلت"),
    "leave": words(
        "resigned, departed, quit, withdrew from, were expelled, were dismissed, استقال, استقالت, غادر, غادرت"
    ),
}
_NEAR = r"[^.;:!?؟⟨⟩]{0,40}?"
_LEAVING = words(
    "leaving, leaves, leave, remaining, the remainder, remainder, the balance, the rest, المتبقي, المتبقية, الباقي,"
    "الباقية, تاركا, ويبقى, يتبقى, وبقي, وبقيت, بقي, بقيت, ليتبقى, لتتبقى, ليبقى, لتبقى, فبقي, فبقيت"
)
_REMAIN = words(
    "remain, remained, remains, were left, was left, are left, is left, left over, had left, has left, متبقية, متبقيا"
)
_LEFT = re.compile(
    rf"{_LEAVING}[^.;:!?؟⟨⟩]{{0,30}}?{slot('rest', _AMOUNT)}"
    rf"|{slot('rest_before', _AMOUNT)}\s+(?:[^\W\d_]+\s+)?(?:{_REMAIN}|left(?=\s*(?:[.,;)]|\Z)))"
    # "Reduced by 200 million to 400 million"
    rf"|(?:\bby|(?<!\w)بمقدار|(?<!\w)بقيمه)\s+⟨[{_AMOUNT}]\d+⟩,?\s+(?:to|الي)\s+{slot('rest_to', _AMOUNT)}"
)
# "Killed 30, leaving 20 injured": no rest.
_BEFALLEN = re.compile(
    words(
        "injured, wounded, hurt, homeless, dead, missing, ill, sick, others, widows, orphans, children,"
        " جريحا, جرحى, قتيلا,"
        "مصابا, مفقودا, مشردا, آخرين"
    )
)
_THAT_IS = r"(?:\bor\b|\bthat is\b|\bi\.e\.|(?<!\w)اي\b|(?<!\w)ما يعادل|(?<!\w)بما يعادل)"
# A bare number counts what the whole does where no other noun follows: "leaving 20 managers out of work".
_NO_NOUN = words(
    "left, alive, afloat, standing, open, remaining, survivors, behind, of them, in, at, on, and, but, فقط, منها, منهم,"
    "على, في"
)
_NOTHING_ELSE = re.compile(rf"\s*(?:[.,،;:!?؟)]|\Z|{_NO_NOUN})")
_FOLLOWING = 25
_SHARE_IS = re.compile(
    rf"{slot('share', 'p')}(?:\s*(?:,|،|\(|{_THAT_IS}|\s)+|[^.;!?؟⟨⟩]{{1,50}}[\s,،(]{_THAT_IS},?)\s*"
    rf"{slot('taken', _AMOUNT)}"
)
# "9.8 of 13.4 billion": the whole stands after its part, whatever else leads to either.
_OUT_OF = re.compile(rf"⟨[{_AMOUNT}]\d+⟩\s*[,،]?\s*(?:\b(?:out of|of)|(?<!\w)من)\s+{_NEAR}{slot('whole', _AMOUNT)}")
_WHOLE = re.compile(
    r"(?:\b(?:of|out of|from|totalling|worth|stood at|amounted to|had|held|has|owed|owned|borrowed)"
    r"|(?<!\w)(?:من|البالغه?|بقيمه|بلغت?|اقترض|اقترضت))\s+"
    rf"{_NEAR}{slot('whole', _AMOUNT)}"
)
_FIGURE_OF = re.compile(
    r"⟨[nm](?P<one>\d+)⟩\s+(?:(?:out\s+)?of|من(?:\s+اصل)?)\s+(?:(?:the|a|its|their)\s+)?⟨[nm](?P<other>\d+)⟩"
)


@dataclass(frozen=True, slots=True)
class Ledger:
    """The roles that amounts of one text have in one reduction; `action` is its kind ("cancel", "pay")."""

    action: str
    whole: TypedFact | None = None
    taken: TypedFact | None = None
    share: TypedFact | None = None
    rest: TypedFact | None = None

    def facts(self) -> tuple[TypedFact, ...]:
        return tuple(fact for fact in (self.whole, self.taken, self.share, self.rest) if fact is not None)


def ledger_of(template: Template) -> Ledger | None:
    """The one reduction that the text tells of; None where it tells of none or of several kinds."""
    template = _in_one_currency(template)
    actions = [action for action, pattern in _TAKING.items() if re.search(pattern, template.text)]
    if len(actions) != 1:
        return None
    return _in_one_unit(_with_amounts(template, _with_share(template, Ledger(actions[0], rest=_rest(template)))))


def _in_one_unit(ledger: Ledger) -> Ledger:
    """Bare numbers have the unit of the whole."""
    whole, taken, rest = ledger.whole, ledger.taken, ledger.rest
    if whole is None:
        return ledger
    return replace(
        ledger, taken=measured_like(taken, whole) if taken else None, rest=measured_like(rest, whole) if rest else None
    )


def _in_one_currency(template: Template) -> Template:
    """ "9.8 billion of 13.4 billion dollars": the figure that is a part or the whole of an amount of money is money."""
    text, facts = template.text, list(template.facts)
    for match in _FIGURE_OF.finditer(template.text):
        one, other = int(match["one"]), int(match["other"])
        bare, money = (one, other) if facts[one].kind == "number" else (other, one)
        value = facts[money].value
        if (
            facts[bare].kind == "number"
            and facts[money].kind == "money"
            and isinstance(value, dict)
            and scale_of(facts[bare])
        ):
            facts[bare] = replace(facts[bare], kind="money", value={**value, "amount": facts[bare].value})
            text = text.replace(f"⟨n{bare}⟩", f"⟨m{bare}⟩")
    return Template(text, facts)


def expected_rest(ledger: Ledger) -> Interval | None:
    """What must be left of the whole, by the amount taken or else by its share."""
    whole = interval_of(ledger.whole) if ledger.whole else None
    taken = interval_of(ledger.taken) if ledger.taken else None
    share = interval_of(ledger.share) if ledger.share else None
    if whole is None:
        return None
    if taken is not None:
        return whole - taken
    return None if share is None else whole * Interval(1 - share.high / 100, 1 - share.low / 100)


def find_rests(template: Template) -> Iterator[Clash]:
    """A remainder that is not the whole less what was taken from it."""
    ledger = ledger_of(template)
    if ledger is not None and ledger.rest is not None and ledger.whole is not None and rest_is_wrong(ledger):
        facts = tuple(sorted(ledger.facts(), key=lambda fact: fact.start))
        yield Clash("arithmetic", "rest", facts, describe_rest(ledger))


def rest_is_wrong(ledger: Ledger) -> bool:
    """Whether whole, reduction and remainder are all stated, in one unit, and do not come out."""
    left, due = interval_of(ledger.rest) if ledger.rest else None, expected_rest(ledger)
    amounts = [fact for fact in (ledger.whole, ledger.taken, ledger.rest) if fact is not None]
    return left is not None and due is not None and due.low > 0 and addable(amounts) and not due.meets(left)


def describe_rest(ledger: Ledger) -> str:
    """The remainder as it should be, written like the one that is stated."""
    due = expected_rest(ledger)
    return written_like((due.low + due.high) / 2, ledger.rest) if due and ledger.rest else ""


def combined(one: Ledger, other: Ledger) -> Ledger | None:
    """Both texts' roles in one; None where they tell of different kinds of reduction or share no amount."""
    if one.action != other.action or not _share_a_value(one, other):
        return None
    both = replace(
        one,
        whole=one.whole or other.whole,
        taken=one.taken or other.taken,
        share=one.share or other.share,
        rest=one.rest or other.rest,
    )
    return _in_one_unit(both)


def _share_a_value(one: Ledger, other: Ledger) -> bool:
    pairs = ((one.whole, other.whole), (one.taken, other.taken), (one.share, other.share))
    return any(first is not None and second is not None and first.value == second.value for first, second in pairs)


def _rest(template: Template) -> TypedFact | None:
    match = _LEFT.search(template.text)
    if match is None:
        return None
    rest = template.fact(match, next(name for name in ("rest", "rest_before", "rest_to") if match[name]))
    following = template.text[match.end() : match.end() + _FOLLOWING]
    bare = _is_bare(rest) and (match["rest"] or match[0].endswith("left"))
    other = bare and not _counts_the_same(template.text, match)
    return None if other or _BEFALLEN.search(f"{fold(rest.text)} {following}") else rest


def _counts_the_same(text: str, match: re.Match[str]) -> bool:
    """Whether after a bare rest stands nothing that it might count, or what an amount before it counts, too."""
    noun = re.match(r"\s+([^\W\d_]+)", text[match.end() :])
    repeated = noun is not None and re.search(rf"⟨n\d+⟩\s+{noun[1]}(?!\w)", text[: match.start()]) is not None
    return repeated or _NOTHING_ELSE.match(text, match.end()) is not None


def _is_bare(fact: TypedFact) -> bool:
    return fact.kind == "number" and not unit_of(fact) and not scale_of(fact)


def _with_share(template: Template, ledger: Ledger) -> Ledger:
    """The per cent of the reduction, and the amount that is said to be the same."""
    shares = [fact for fact in template.facts if fact.kind == "percentage"]
    if len(shares) != 1:
        return ledger
    match = _SHARE_IS.search(template.text)
    return replace(ledger, share=shares[0], taken=template.fact(match, "taken") if match else None)


def _with_amounts(template: Template, ledger: Ledger) -> Ledger:
    """The amounts that have no role yet: the whole, by the words before it, and what was taken.

    Where there is money, the text is about money; with an amount too many nobody knows what is what.
    """
    money = any(fact.kind == "money" for fact in template.facts)
    wanted = ("money",) if money else ("count", "number")
    open_ = [fact for fact in template.facts if fact.kind in wanted and fact not in ledger.facts()]
    told = (found for pattern in (_OUT_OF, _WHOLE) for found in pattern.finditer(template.text))
    match = next((found for found in told if template.fact(found, "whole") in open_), None)
    if match is not None:
        ledger = replace(ledger, whole=template.fact(match, "whole"))
        open_.remove(template.fact(match, "whole"))
    if ledger.taken is None and len(open_) == 1:
        ledger = replace(ledger, taken=open_.pop())
    return Ledger(ledger.action) if open_ or _takes_others(template, ledger) else ledger


def _takes_others(template: Template, ledger: Ledger) -> bool:
    """Whether a bare number was taken of what the whole does not count: "the herd of 80 cows lost 30 calves"."""
    if ledger.whole is None or ledger.taken is None or not _is_bare(ledger.taken):
        return False
    at = template.facts.index(ledger.taken)
    found = re.search(
        rf"{_TAKING[ledger.action]}\s+⟨n{at}⟩\s+(?P<noun>[^\W\d_]+s|men|women|children|people)(?!\w)", template.text
    )
    whole = re.search(rf"⟨[a-z]{template.facts.index(ledger.whole)}⟩([^.;:!?؟⟨⟩]{{0,{_FOLLOWING}}})", template.text)
    return found is not None and found["noun"] not in f"{fold(ledger.whole.text)} {whole[1] if whole else ''}".split()
