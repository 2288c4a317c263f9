"""Names of people, places and organisations, and keys under which a name matches across languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from factcheck.language.names.exonyms import place_forms
from factcheck.language.names.translit import skeleton
from factcheck.language.normalise import fold

_LATIN_WORD = re.compile(r"\b[A-Z](?:\.[A-Z])+\.?|[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*(?:['’][^\W\d_]+)*")
_ARABIC_WORD = re.compile("[\u0620-\u065f\u0670-\u06d3]+")
_LONGEST_PLACE = 4
_SHORTEST_KEY = 2
_SENTENCE_START = re.compile(r"(?:\A|[.!?:;\n]\s*)[\"“'‘(]*\Z")

# Capitalised at the head of a sentence or in a heading without being a name.
ENGLISH_COMMON = frozenset(
    """a an the and or but nor so yet for if as at by in on of off to up out over under with within without from into
    onto upon about above across after against along amid among around before behind below beneath beside besides
    between beyond despite down during except inside like near outside past per plus regarding since than through
    throughout till toward towards until via versus while when whenever where wherever whether which who whom whose why
    what how however moreover furthermore therefore thus hence meanwhile nevertheless nonetheless also although though
    because once unless i you he she it we they me him her us them my your his its our their this that these those
    nobody somebody everybody anybody someone everyone anyone nothing
    there here some any all both each either neither every no none not only many much more most few several other
    another such same own one two three four five six seven eight nine ten first second third next last later
    earlier even former things matters take image former everything something then now today following late early
    mid start throughout yesterday tomorrow according is are was were be been being has have had do does did will
    would can could may might must shall should mr mrs ms dr sir lord lady president king queen prince minister
    prime general colonel major captain ambassador secretary senator senators al el ul bin ibn january february march
    april june july august september october november december jan feb mar apr jun jul aug sep
    sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun""".split()
)
ARABIC_COMMON = frozenset(
    fold(word)
    for word in """في من إلى على عن مع هذا هذه ذلك تلك التي الذي الذين اللذان اللتان ماذا لم لن إن أن كان كانت يكون تكون
    قد لقد ثم بل لكن حتى إذا كما كل بعض هو هي هم هن نحن أنا أنت به بها له لها لهم فيه فيها منه منها عنه عنها عليه عليها
    إليه إليها بين بعد قبل عند عندما حيث منذ خلال أي أيضا غير كانوا عام عاما سنة سنوات أعوام يوم شهر كذلك حول ضد تحت فوق
    أمام وراء دون لدى نحو أكثر أقل أول أولى ثاني ثانية ثالث قال وقال أكد أعلن تم يتم ليس ليست ما لا هناك هنا إلا سوى
    بأن لأن كأن فإن أما أو إما لو لولا كي لكي رئيس وزير ملك أمير نجل الرئيس الوزير الملك دولة الدولة""".split()
)


def heads_a_sentence(text: str, at: int) -> bool:
    """Whether what stands at `at` has its capital from its place."""
    return _SENTENCE_START.search(text, max(0, at - 4), at) is not None


@lru_cache(maxsize=200_000)
def name_key(token: str) -> str:
    """The key of one word: `@code` for a place with different names in the two languages, else its skeleton.

    Empty for a word that leaves fewer than two consonants.
    """
    folded = fold(token).removesuffix("'s")
    arabic = bool(folded) and "\u0600" <= folded[0] <= "\u06ff"
    place = _place(folded, "ar" if arabic else "en")
    if place:
        return place
    bones = skeleton(folded)
    return bones if len(bones) >= _SHORTEST_KEY else ""


def name_keys(text: str, language: str) -> set[str]:
    """Keys of the words that may be names, alike in both languages.

    English: capitalised words that are no function words, months or titles. Arabic has no capitals, so every word of
    three letters or more that is no function word, with and without what may be a clitic.
    """
    keys = set(_english_keys(text)) if language == "en" else set()
    if not text.isascii():
        keys.update(_arabic_keys(text))
    keys.discard("")
    return keys


def _english_keys(text: str) -> Iterator[str]:
    words = [word for word in _LATIN_WORD.findall(text) if word[0].isupper()]
    for word in words:
        yield _english_key(word)
    yield from _phrase_keys([fold(word).removesuffix("'s") for word in words], "en")


@lru_cache(maxsize=200_000)
def _english_key(word: str) -> str:
    folded = fold(word).removesuffix("'s")
    if folded.partition("'")[0] in ENGLISH_COMMON and not (word.isupper() and len(word) > 1):
        return ""
    return name_key(word)


def _arabic_keys(text: str) -> Iterator[str]:
    words = _ARABIC_WORD.findall(text)
    for word in words:
        yield from _arabic_word_keys(word)
    yield from _phrase_keys([bare_word(word) for word in words], "ar")


def _phrase_keys(words: list[str], language: str) -> Iterator[str]:
    starts = _phrase_starts(language)
    forms = place_forms(language)
    for at, word in enumerate(words):
        if word not in starts:
            continue
        for length in range(2, _LONGEST_PLACE + 1):
            found = forms.get(" ".join(words[at : at + length]))
            if found:
                yield found


@cache
def _phrase_starts(language: str) -> frozenset[str]:
    return frozenset(form.split()[0] for form in place_forms(language) if " " in form)


def _place(folded: str, language: str) -> str:
    forms = place_forms(language)
    if language == "en":
        return forms.get(folded, "")
    return forms.get(folded) or forms.get(bare_word(folded), "")


_DEFINITE = re.compile("[وف]?[بك]?ال(?=...)|[وف]?لل(?=..)")
# What may be no article, behind a letter of the name's own or with one: بالمورا, فالنسيا, كالدونا, ألتون.
_SEEMS_DEFINITE = re.compile("(?:[وفبك]ا|[أإآ])ل(?=...)")
# With the article it is a common noun ("the region"), without it Qatar.
_NEVER_DEFINITE = frozenset({"قطر"})
_CLITICS = frozenset("وفبلك")
_CLITIC = re.compile("[وفبلك](?=...)")


@lru_cache(maxsize=200_000)
def bare_word(word: str) -> str:
    """An Arabic word folded, without its article and what is glued before it.

    Conjunctions and prepositions go only where an article or a place name after them shows that they are none of the
    word's own letters.
    """
    folded = fold(word)
    places = place_forms("ar")
    if folded in places:
        return folded
    found = _DEFINITE.match(folded)
    if found:
        rest = folded[found.end() :]
        return folded if rest in _NEVER_DEFINITE else rest
    for size in (1, 2):
        rest = folded[size:]
        if rest in places and set(folded[:size]) <= _CLITICS:
            return rest
    return folded


@lru_cache(maxsize=200_000)
def _arabic_word_keys(word: str) -> tuple[str, ...]:
    folded = fold(word)
    bare = bare_word(word)
    if len(folded) < 3 or folded in ARABIC_COMMON or bare in ARABIC_COMMON:
        return ()
    if bare != folded:
        own = _SEEMS_DEFINITE.match(word) is not None and not _place(folded, "ar")
        return (name_key(bare), name_key(folded)) if own else (name_key(bare),)
    clitic = _CLITIC.match(folded)
    if clitic is None or _place(folded, "ar"):
        return (name_key(folded),)
    rest = folded[clitic.end() :]
    return (name_key(folded),) if rest in ARABIC_COMMON else (name_key(folded), name_key(rest))
