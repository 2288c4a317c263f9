"""Whether two people may have one role: who only says what happened, or whom something is about, did not do it."""

from __future__ import annotations

import re

from factcheck.agreement.texts.concepts import is_event
from factcheck.agreement.texts.matter import keys_of
from factcheck.agreement.texts.reading import Reading
from factcheck.language.facts import TypedFact
from factcheck.language.names.names import heads_a_sentence
from factcheck.language.normalise import fold, read
from factcheck.language.words.words import content_words

_REACH = 60
_SAID = "said|says|told|tells|added|adds|announced|explained|reported|confirmed|claimed|noted|stated|commented|recalled"
_SAYS_BEHIND = re.compile(rf"(?:,[^,.]{{0,40}},)?\s+(?:\w+\s+)?(?P<said>{_SAID})\b")
_SAYS_BEFORE = re.compile(rf"(?P<said>according\s+to|\b(?:{_SAID}))\s+(?:[^\W\d_]+\s+){{0,3}}\Z", re.IGNORECASE)
ARABIC_SAYING = "|".join(
    map(
        fold,
        """قال قالت يقول تقول أعلن أعلنت أكد أكدت أوضح أوضحت أضاف أضافت صرح صرحت ذكر ذكرت أفاد أفادت أشار أشارت علق علقت
        بحسب حسب وفق وفقا نقلا لسان""".split(),
    )
)
_ARABIC_SAYS = re.compile(
    rf"(?<!\w)[وف]?(?P<said>{ARABIC_SAYING})\s+(?:[^\W\d_]+\s+){{0,4}}\Z|(?<!\w)(?:ال)?(?:متحدث|ناطق)ه?\s+(?:\w+\s+){{0,3}}\Z"
)
# What is somebody's work he has done.
_DONE_BY = frozenset(
    """work works creation idea design brainchild product handiwork invention discovery pen hand hands result goal goals
    effort deed act acts win victory song novel book poem painting play""".split()
)
_OF_SOMETHING = re.compile(r"\b(?P<noun>[a-z]+)\s+of\s+(?:[A-Z]\w+\s+){0,2}\Z")
_ABOUT = {
    "en": re.compile(
        r"\b(?:about|on|named\s+(?:after|for)|called\s+after|against|with|without|alongside)\s+(?:[^\W\d_]+\s+){0,2}\Z"
    ),
    "ar": re.compile(r"(?<!\w)(?:عن(?!\s+طريق)|حول|باسم|علي\s+اسم|ضد|مع|دون)\s+(?:[^\W\d_]+\s+)?\Z"),
}


def may_share_a_role(statement: Reading, stated: TypedFact, passage: Reading, found: TypedFact) -> bool:
    """Whether the passage's `found` may be told of as the statement's `stated` is, by what stands around the two."""
    if _only_says(passage, found, statement) and not _only_says(statement, stated, passage):
        return False
    return _is_told_about(statement, stated, passage) == _is_told_about(passage, found, statement)


def _only_says(reading: Reading, name: TypedFact, other: Reading) -> bool:
    """Whether what it does is to say something, of which the other text does not tell."""
    before = reading.text[max(0, name.start - _REACH) : name.start]
    if reading.language == "ar":
        said = _ARABIC_SAYS.search(read(before).text)
    else:
        said = _SAYS_BEHIND.match(reading.text, name.end) or _SAYS_BEFORE.search(before)
    if said is None:
        return False
    word = said["said"] or ""
    keys = keys_of(word, content_words(word))
    return not keys & other.term_keys


def _is_told_about(reading: Reading, name: TypedFact, other: Reading) -> bool:
    """Whether it only says of something what it is: a statue of him, a film about her, his company."""
    before = reading.text[max(0, name.start - _REACH) : name.start]
    if _ABOUT[reading.language].search(read(before).text):
        return True
    if reading.language == "ar":
        return _stands_behind_a_thing(reading, name, other)
    of = _OF_SOMETHING.search(before)
    return reading.text.startswith(("'s", "’s"), name.end) or bool(of and of["noun"] not in _DONE_BY)


def _stands_behind_a_thing(reading: Reading, name: TypedFact, other: Reading) -> bool:
    """Whether the word before it is a thing that the other text tells of as well: تمثال, شركة.

    At the head of a sentence it is what he does.
    """
    word = next((word for word in reversed(reading.words) if word.end <= name.start), None)
    if word is None or reading.text[word.end : name.start].strip() or heads_a_sentence(reading.text, word.start):
        return False
    written = reading.text[word.start : word.end]
    keys = keys_of(reading.text, [word])
    return not written.startswith("ال") and bool(keys & other.term_keys) and not any(map(is_event, keys))
