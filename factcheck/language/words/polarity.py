"""What turns a statement round: negation, refusal, denial."""

from __future__ import annotations

import re

from factcheck.language.facts import TypedFact
from factcheck.language.names.names import heads_a_sentence
from factcheck.language.normalise import Reading, fold
from factcheck.language.words.senses import NO_DEED

_QUOTES = tuple("\"“”'‘’«")


def _any(words: str) -> str:
    return "|".join(fold(word.strip()).replace(" ", r"\s+") for word in words.split(","))


# "Will not come unless" says when it will come, and "none but" who.
_EXCEPT = r"(?:\s+[^\W\d_]+){1,6}\s+(?:الا|سوي)(?!\w)"
# "May or may not", "chose Agra, not Delhi".
_NOT = r"(?<!\bor )(?<!\bor may )(?<!\bor can )(?<!\bor will )(?<!\bor did )(?<!\bor does )(?<!, )not"
# A "not" that negates nothing: "not only", "whether or not", "no doubt", "No. 5".
_CUES = {
    "en": re.compile(
        rf"(?<!\w)(?P<cue>(?:{_NOT}|cannot|never|neither|nor|nobody|nothing|nowhere|no one|none|without"
        rf"|hardly|scarcely)(?!\s+(?:only|just|least|(?:later|earlier|sooner)\s+than)\b)|no(?!\s?\.|\s+(?:doubt|(?:longer|later|earlier|sooner)\s+than|less|fewer|more)\b)|\w+n't"
        rf"|{_any('failed to, fails to, fail to, failure to, refused, refuses, refuse, refusal, refusing, denied')}"
        rf"|{_any('denies, deny, denying, denial, rejected, rejects, reject, rejection')}"
        rf"|{_any('rejecting, ruled out, rules out, lack of, lacked, lacks, absence of, no longer')}"
        rf"|{_any('refrained from, unable to, prevented from')}"
        rf"|declined to(?!\s+{NO_DEED})|false|untrue|baseless|unfounded)(?!\w)"
    ),
    "ar": re.compile(
        rf"(?<![^\W\d_])(?!الا(?!\w))[وفا]?(?P<cue>(?:لم(?!\s+يسبق)|لن|لا|ليس|ليست|ليسوا|لست|ما\s+(?:كان|كانت|زار|قال|حدث|جري))(?!{_EXCEPT})"
        rf"|دون(?!\s+(?:رد|مقابل|خط|سن|مستوي|سقف|حد|ال[\u0621-\u064a]+ه?\s+عشر))|بدون|عدم"
        rf"|بعدم|لعدم|بلا(?!\s+حدود(?!\w))|غير"
        rf"|{_any('رفض, رفضت, ترفض, يرفض, رفضوا, رفضه, رفضها, نفى, نفت, ينفي, تنفي, نفوا, نفيه, أنكر, أنكرت, ينكر')}"
        rf"|{_any('فشل, فشلت, أخفق, أخفقت, امتنع, امتنعت, استبعد, استبعدت, انعدام, غياب, كاذب, كاذبة, باطل, مستحيل')}"
        r")(?!\w)(?!\s+(?:سيما|شك|بد|باس|يقل|تقل|يزيد|تزيد|يتجاوز|تتجاوز)\b)"
    ),
}


def find_negations(reading: Reading, language: str) -> list[TypedFact]:
    """The words that negate, refuse or deny, each a fact of kind polarity with the value "negative"."""
    facts = []
    for match in _CUES[language].finditer(reading.text):
        start, end = reading.span(*match.span("cue"))
        if not _of_a_title(reading.source, start, end):
            facts.append(TypedFact("polarity", reading.source[start:end], start, end, "negative"))
    return facts


def _of_a_title(text: str, start: int, end: int) -> bool:
    """Whether a negation belongs to a title: "No Country for Old Men", To Have and Have Not."""
    if not text[start:end].istitle() or heads_a_sentence(text, start):
        return False
    quoted = text[max(0, start - 4) : start].rstrip().endswith(_QUOTES)
    return not quoted or text[end : end + 4].lstrip()[:1].isupper()
