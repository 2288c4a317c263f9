"""Numbers told with a part: "two and a half million", "three quarters of a million", مليون ونصف المليون."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from unicodedata import numeric

from factcheck.language.normalise import fold
from factcheck.language.quantities.number_words import ABBREVIATED_SCALES, NUMBER_WORDS, PLURAL_SCALES, SCALES


@dataclass(frozen=True, slots=True)
class Number:
    """A number that stands at `[start, end)` of the folded text; `digits` when written with them.

    `scale` is the scale word that ends it (1,000,000 in "6 million"), 1 where none does.
    """

    start: int
    end: int
    value: int | float
    digits: bool
    scale: int = 1

    @property
    def is_scale(self) -> bool:
        """Whether it is a scale word alone: "a million"."""
        return not self.digits and self.scale > 1 and self.value == self.scale


_ENGLISH_PARTS = {"quarters": 4, "thirds": 3, "fifths": 5}
_ARABIC_PARTS = {fold(word): parts for word, parts in {"أرباع": 4, "أثلاث": 3, "أخماس": 5}.items()}
_PARTS = {**_ENGLISH_PARTS, **_ARABIC_PARTS}
PARTS = re.compile(rf"[\s-]+(?:quarters|{'|'.join(_ARABIC_PARTS)})(?!\w)")
_JOINT = r"(?:\s+|-)"
_ENGLISH_MORE = r"\s+and\s+(?P<english>a\s+(?:half|quarter(?!\s+final))|three[\s-]quarters?)"
_ARABIC_MORE = rf"\s+و(?P<arabic>نصفا?|ربعا?|ثلث[اي]?|{fold('ثلاثة')}\s+ارباع)"
_MORE = rf"(?:-and-a-half(?!\w)|(?:{_ENGLISH_MORE}|{_ARABIC_MORE})(?![\w-]))"
# "And a half of the prize", ونصف السكان, ونصف هؤلاء: of something else.
_OF_OTHERS = rf"(?!\s+(?:ال|{fold('هؤلاء')}|هذ|تلك|عدد|of\b|dozen))"
_PART_AFTER = re.compile(rf"{_MORE}{_OF_OTHERS}")
# The scale may be said again: "أربعة ملايين ونصف المليون".
_PART_OF_SCALE_AFTER = re.compile(rf"{_MORE}(?:\s+(?:ال)?(?:الف|مليون|مليار)(?!\w)|(?=\s+of\b)|{_OF_OTHERS})")
# "Two and three quarters of a million"
_SCALE_WORD = "|".join(sorted(SCALES - PLURAL_SCALES - ABBREVIATED_SCALES - {"dozen"}, key=len, reverse=True))
_PART_OF_A_SCALE = re.compile(rf"{_MORE}\s+(?:of\s+an?\s+|ال)(?P<scale>{_SCALE_WORD})(?!\w)")
# "2½ million", "2 1/2 million" and "2-1/2 million"
_SIGNS = "½¼¾⅓⅔⅛⅜⅝⅞"
_VULGAR = re.compile(rf"\s?(?P<sign>[{_SIGNS}])|[\s-](?P<of>[1357])/(?P<parts>[248])(?![\d/])")
# "⅝ of an inch", "½ million"
_SIGN_ALONE = re.compile(rf"(?<![\d\w{_SIGNS}])(?<!\d\s)(?P<sign>[{_SIGNS}])(?:\s+of\s+an?(?=\s)|(?!\s+of\b))")
# Arabic has a word for two of a scale.
_SCALE_OF_TWO: dict[float, int] = {2 * scale: scale for scale in (1_000, 1_000_000, 1_000_000_000)}
_ONE = re.compile(rf"(?<!\w)one(?={_JOINT}and{_JOINT}a{_JOINT}half(?!\w))")
_TO_THE_SCALE = re.compile(r"[\s-]*(?:ال)?")
_ENGLISH_SHARES = {"half": 1 / 2, "three": 3 / 4, "quarter": 1 / 4, "third": 1 / 3}
_ARABIC_SHARES = {"نصف": 1 / 2, "ربع": 1 / 4, "ثلثا": 2 / 3, "ثلثي": 2 / 3, "ثلث": 1 / 3, fold("ثلاثة"): 3 / 4}
_SHARE_BEFORE = re.compile(
    r"(?<!\w)(?:(?P<english>half an?|(?:(?:a|one) )?quarter of an?|(?:a|one) third of an?)\s+"
    r"|[وبلف]?(?P<arabic>نصف|ربع|ثلث[اي]?)\s+(?:ال)?)\Z"
)
_PARTS_OF = re.compile(
    rf"[\s-]+(?:(?P<english>{'|'.join(_ENGLISH_PARTS)})\s+of\s+an?|(?P<arabic>{'|'.join(_ARABIC_PARTS)}))\s+(?:ال)?"
)
_REACH = 24
_LEAST_SCALE = 1_000
# "5K and a half marathon"
_ABBREVIATED = re.compile(r"\d\s?[a-z]+\Z")


def with_parts(text: str, numbers: Sequence[Number]) -> Iterator[Number]:
    """`numbers` of a folded text, in its order, each with the part that is told besides."""
    last: Number | None = None
    for number in sorted([*numbers, *_ones(text, numbers), *_signs(text)], key=lambda each: each.start):
        if last and number.start < last.end:
            continue
        joined = _joined(text, last, number) if last else None
        if joined is None:
            if last:
                yield last
            joined = _with_share(text, number)
        last = _with_part(text, joined)
    if last:
        yield last


def tidy(value: float) -> int | float:
    """A whole number as an int; others without the noise of binary fractions."""
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded


def _ones(text: str, numbers: Iterable[Number]) -> Iterator[Number]:
    """A lone "one" is seldom a number, but so before "and a half"."""
    taken = {number.start for number in numbers}
    for match in _ONE.finditer(text):
        if match.start() not in taken:
            yield Number(match.start(), match.end(), 1, digits=False)


def _signs(text: str) -> Iterator[Number]:
    """Parts by a sign of their own, without a number before them."""
    for match in _SIGN_ALONE.finditer(text):
        yield Number(match.start(), match.end(), tidy(numeric(match["sign"])), digits=True)


def _joined(text: str, first: Number, scale: Number) -> Number | None:
    """The two as one: "two and a half" (so read already) and "million", "three" and "quarters of a million"."""
    if first.scale > 1 or not scale.is_scale:
        return None
    if first.value % 1 and _TO_THE_SCALE.fullmatch(text, first.end, scale.start):
        return replace(scale, start=first.start, value=tidy(first.value * scale.value))
    parts = _PARTS_OF.fullmatch(text, first.end, scale.start)
    if parts is None or first.value >= (whole := _PARTS[parts["english"] or parts["arabic"]]):
        return None
    return replace(scale, start=first.start, value=tidy(scale.value * first.value / whole))


def _with_share(text: str, number: Number) -> Number:
    """ "Half a million": a share of the scale before it."""
    share = _SHARE_BEFORE.search(text, max(0, number.start - _REACH), number.start) if number.is_scale else None
    if share is None:
        return number
    return replace(number, start=share.start(share.lastgroup or 0), value=tidy(number.value * _share(share)))


def _share(told: re.Match[str]) -> float:
    """What part is told in the group of its language; "-and-a-half" has none."""
    words, shares = (told["arabic"], _ARABIC_SHARES) if told["arabic"] else (told["english"] or "half", _ENGLISH_SHARES)
    return next(share for word, share in shares.items() if word in words)


def _with_part(text: str, number: Number) -> Number:
    """ "A million and a half": half of its scale more; a bare number has a half or a quarter of one."""
    if number.digits and number.scale == 1 and (vulgar := _VULGAR.match(text, number.end)):
        part = numeric(vulgar["sign"]) if vulgar["sign"] else int(vulgar["of"]) / int(vulgar["parts"])
        return replace(number, end=vulgar.end(), value=tidy(number.value + part)) if part < 1 else number
    in_words = not number.digits and number.scale == 1 and number.value < _LEAST_SCALE
    if in_words and (of_scale := _PART_OF_A_SCALE.match(text, number.end)):
        scale = NUMBER_WORDS[of_scale["scale"]]
        return Number(number.start, of_scale.end(), tidy((number.value + _share(of_scale)) * scale), False, scale)
    scale = number.scale if number.digits else _SCALE_OF_TWO.get(number.value, number.scale)
    part_after = (_PART_AFTER if scale == 1 else _PART_OF_SCALE_AFTER).match(text, number.end)
    if part_after is None or number.value / scale % 1 or _ABBREVIATED.search(text, number.start, number.end):
        return number
    return replace(number, end=part_after.end(), value=tidy(number.value + scale * _share(part_after)))
