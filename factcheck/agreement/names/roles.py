"""In which role a name stands in its clause, told alike of an English and an Arabic text."""

from __future__ import annotations

import re
from functools import lru_cache

from factcheck.agreement.names.name_roles import ARABIC_SAYING
from factcheck.language.names.names import ARABIC_COMMON, ENGLISH_COMMON
from factcheck.language.names.things_named import ARABIC_THINGS, ENGLISH_THINGS
from factcheck.language.names.trades import trade_of
from factcheck.language.normalise import fold

# Who does it, in whichever voice it is told, and whom a passive tells of; the rest are prepositions.
AGENT, PATIENT, HEAD = "agent", "patient", "head"
_ALIKE = {
    "in": "in at inside | في داخل",
    "near": "near outside around | قرب جوار",
    "under": "under beneath | تحت",
    "over": "over above | فوق",
    "on": "on upon | على",
    "off": "off | قبالة",
    "from": "from | من",
    "to": "to into towards toward | إلى نحو صوب",
    "with": "with alongside | مع برفقة",
    "against": "against | ضد",
    "behind": "behind | خلف وراء",
    "between": "between | بين",
}
_ENGLISH_PREPOSITION = {word: role for role, words in _ALIKE.items() for word in words.split("|")[0].split()}
_ARABIC_PREPOSITION = {fold(word): role for role, words in _ALIKE.items() for word in words.split("|")[1].split()}
_REACH = 90
_STOP = re.compile(r"[.;!?؟؛](?:\s|\Z)")
_THE = r"(?:(?:the|a|an)\s+)?"
_LED = re.compile(rf"(?<!\w)(?P<by>[a-z]+)\s+{_THE}(?P<what>(?:[a-z-]+\s+){{0,3}}?(?:of\s+)?)\Z")
_WORD_BEFORE = re.compile(r"([A-Za-z]+)\s+(?:of\s+)?(?:the\s+)?\Z")
_WORD_BEHIND = re.compile(r"\s+([a-z]+)")
_LETTERS = re.compile(r"[^\W\d_]+")
_WORD = re.compile(r"[a-z'’-]+", re.IGNORECASE)
_PASSIVE = re.compile(
    r"\s+(?:(?:has|have|had|will|would|must|may|can|could|should|is|are|was|were)\s+)?"
    r"(?:be|been|being|is|are|was|were)\s+(?:\w+ly\s+)?(?:\w+ed|\w+en|\w+wn|\w+ne|made|built|sold|bought|held|hit|cut|shut|"
    r"put|set|led|fed|sent|lost|found|won|taught|caught|brought|struck|paid|laid|told|read|said|kept|left|born)\b"
)
_DOES = re.compile(
    r"\s+(?:\w+ly\s+|also\s+|never\s+)?(?:\w{2,}ed|\w{2,}s|is|was|has|had|have|will|would|can|could|may|might|must|should|"
    r"did|are|were|beat|won|bought|sold|taught|led|built|made|sent|shot|struck|hit|left|held|found|fed|lent|paid|caught|"
    r"froze|hid|stood|swore|sent|spent|dealt|dug|fled|forbade|forgot|rode|shook|slept|spread|swept|thought|tore|understood|upheld|withdrew|"
    r"withheld|wore|undertook|rebuilt|lost|took|wrote|gave|told|saw|drove|threw|stole|knew|chose|began|became|came|went|ran|rose|fell|grew|drew|flew|spoke|"
    r"broke|set|put|cut|shut|kept|met|fought|sought|brought|said|laid|sank|swam|sang|won|got|overcame|overthrew)\b"
)
# A name with a noun behind it only says of what kind that is: "Puritan followers".
_STANDS_ALONE = re.compile(
    r"(?:['’]s)?\s*(?:\Z|[^\w\s]|\d|(?:and|or|but|in|on|at|to|for|from|with|without|by|as|after|before|because|when|where|"
    r"while|during|since|until|who|which|that|under|over|against|near|about|into|between|through|is|was|are|were|has|had|"
    r"will|would|every|each|last|this|next|all|early|late|later|again|alone|\w+ly|\w+ed|\w+ing)\b)"
)
_PLURAL = re.compile(r"[A-Z]\w*[^s\W]s\Z")
_AUXILIARY = frozenset("is was are were be been has have had that which who when where while as if".split())
_CHAIN = {"by": AGENT}
_ARABIC_WORD = re.compile("[\u0620-\u065f\u0670-\u06d3]+")
_ARABIC_BY = re.compile(r"(?<!\w)(?:من\s+(?:قبل|جانب|طرف)|علي\s+يدي?|بواسطه)\s+(?:\S+\s+)?\Z")
_ARABIC_CLAUSE = re.compile(
    r"[،:()]|(?<!\w)[وف]?(?:(?P<noun>(?:[أإا]ن|لكن)(?:ه[ام]?)?)|الذي|التي|الذين|اللذان|بينما|فيما|حيث|عندما)(?!\w)"
)
_LEADS_VERB = frozenset(map(fold, "قد لقد وقد كما وكان كان كانت وكانت سوف لا لم لن ما ولا ولم ولن وما".split()))
# Who says that something is so does not do it.
_SAYING = frozenset(ARABIC_SAYING.split("|"))
_THAT = re.compile(r"[^.،؛]{0,60}?(?<!\w)[إأا]ن(?!\w)")
_MOST_TITLES = 4


@lru_cache(maxsize=20_000)
def english_role(text: str, start: int, end: int) -> str:
    """The role of the name from `start` to `end`; empty where it cannot be told."""
    before = text[_sentence_start(text, start) : start][-_REACH:]
    if led := _led_by(before):
        alone = _STANDS_ALONE.match(text, end) or _thing_behind(text, end)
        return led if alone else ""
    words = _WORD.findall(before)
    if any(word in _ENGLISH_PREPOSITION or word in _AUXILIARY or word in {"by", "of", "for"} for word in words):
        return ""
    if len(words) > _MOST_TITLES or "," in before or any(word[:1].isupper() for word in words[1:]):
        return ""
    if _PASSIVE.match(text, end):
        return PATIENT
    # A plural noun at the head of a sentence is spelled as a name is: "Advocates said".
    plural = not before.strip() and _PLURAL.fullmatch(text, start, end)
    return AGENT if _DOES.match(text, end) and not plural else ""


def _led_by(before: str) -> str:
    """The preposition before a name, with no more between them than what says of what it is the name."""
    found = _LED.search(before)
    if found is None:
        return ""
    for word in reversed(_WORD.findall(found[0])):
        if word in _CHAIN:
            return _CHAIN[word]
        if word in _ENGLISH_PREPOSITION:
            return _ENGLISH_PREPOSITION[word]
        if word in _AUXILIARY:
            return ""
    return ""


@lru_cache(maxsize=20_000)
def english_thing(text: str, start: int, end: int) -> str:
    """What the words of the name, or beside it, say that it is; empty where they do not."""
    own = fold(text[start:end]).split()
    before = _WORD_BEFORE.search(text, max(0, start - _REACH), start)
    if trade_of(text[start:end]):
        return "company"
    words = [own[-1], own[0], _thing_behind(text, end), fold(before[1]) if before else ""]
    return next((ENGLISH_THINGS[word] for word in words if word in ENGLISH_THINGS), "")


def _thing_behind(text: str, end: int) -> str:
    """The word for a thing right behind a name; empty where another stands there."""
    beside = _WORD_BEHIND.match(text, end)
    return beside[1] if beside and beside[1] in ENGLISH_THINGS else ""


def own_words(name: str) -> list[str]:
    """The words of an English name that tell it from others of its kind, or of its trade."""
    words = named_words(name)
    dealt_in = len(words) > 1 and trade_of(name) == fold(words[-1])
    return words[:-1] if dealt_in else words


def named_words(name: str) -> list[str]:
    """The words of an English name that say no more than what it is left out."""
    return [
        word for word in _LETTERS.findall(name) if fold(word) not in ENGLISH_THINGS and fold(word) not in ENGLISH_COMMON
    ]


@lru_cache(maxsize=20_000)
def arabic_role(text: str, start: int) -> str:
    """The role of the name that begins at `start`: the agent, too, where its verb may be a passive.

    HEAD where nothing stands before it in its clause, which then begins with it or it is a verb.
    """
    before = text[_sentence_start(text, start) : start]
    if _ARABIC_BY.search(fold(before)):
        return AGENT
    clause = next(reversed(list(_ARABIC_CLAUSE.finditer(before))), None)
    words = _ARABIC_WORD.findall(before[clause.end() :] if clause else before)
    if words and fold(words[-1]) in ARABIC_THINGS:
        words.pop()
    if words and (led := _ARABIC_PREPOSITION.get(fold(words[-1]), "")):
        return led
    for _ in range(_MOST_TITLES):
        if len(words) > 1 and (words[-1].startswith("ال") or fold(words[-1]) in ARABIC_THINGS):
            words.pop()
    verb = [word for word in words if fold(word) not in _LEADS_VERB]
    if not verb:
        return HEAD
    if clause and clause["noun"]:  # a noun follows "that", whatever it is
        return ""
    if (
        len(verb) > 1
        or verb[0].startswith("ال")
        or fold(verb[0]) in _ARABIC_PREPOSITION
        or fold(verb[0]) in ARABIC_COMMON
    ):
        return ""
    only_says = fold(verb[0]) in _SAYING and _THAT.match(text, start)
    return "" if only_says else AGENT


@lru_cache(maxsize=10_000)
def _sentence_start(text: str, place: int) -> int:
    return max((match.end() for match in _STOP.finditer(text, 0, place)), default=0)


def alike(english: str, arabic: str) -> bool:
    """Whether the role of an English name may be that of an Arabic one: a passive is not seen in Arabic."""
    return english == arabic != "" or (english == PATIENT and arabic == AGENT)
