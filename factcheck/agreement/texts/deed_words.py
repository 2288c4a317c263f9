"""Words for what one does to another, and for what passes from one to another: the same deed in other words."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import pairwise

from factcheck.language.normalise import fold

# What is glued before an Arabic verb or its noun: "and", and "by" in قام بزيارة.
_GLUED = "[وف]?ب?"
_BEFORE = re.compile(r"\A[وف](?=\w{3})")


def _any(listed: str, before: str = "") -> str:
    """A pattern of whole words; `*` stands for any ending, `_` for a space."""
    words = "|".join(fold(word).replace("*", r"\w*").replace("_", r"\s+") for word in listed.split())
    return rf"(?<!\w){before}(?:{words})(?!\w)"


# By deed: English and Arabic forms, from whichever side it is told.
_DEEDS = {
    "acquire": """acqui* buy buys bought buying purchas* takeover taken_over
        اشتر* يشتري تشتري استحوذ* ابتاع* استحواذ شراء""",
    "beat": """beat beats beaten beating defeat* win wins won victor* triumph* overcame overcome thrash* eliminat*
        trounc* outplay* vanquish* rout routs routed routing lost lose loses losing loss fell surrender* capitulat*
        هزم* هزيمة فاز* فوز تغلب* انتصر* انتصار خسر* خسارة انهزم* قهر* دحر*""",
    "attack": """attack* invad* invasion bomb* occup* conque* annex* raid* besieg*
        هاجم* هجوم مهاجمة غزا غزت غزو احتل* احتلال قصف* اجتاح* اجتياح اعتد* ضمت حاصر*""",
    "succeed": "succe* replac* follow* خلف خلفت خلفا خليفة",
    "teach": """taught teach* tutor* instruct* mentor*
        درس درست علم علمت يعلم درب دربت معلم معلمة أستاذ أستاذة""",
    "accuse": "accus* blam* اتهم* اتهام*",
    "sue": "sue sues sued suing lawsuit* prosecut* قاضى قاضت مقاضاة دعوى",
    "visit": "visit visits visited visiting زار زارت يزور تزور زيارة",
    "host": """host hosts hosted hosting receiv* welcom* استقبل* استضاف* استقبال استضافة""",
    "kill": "kill* stab* murder* assassinat* shot slew slain قتل قتلت اغتال* طعن*",
    "expel": """expel* oust* evict* banish* exil* dislodg* driven_out drove_out forced_out chased_out thrown_out
        طرد* أخرج أخرجت أجلى أجلت نفى نفت""",
    "employ": "employ employs employed employing hire hires hired hiring recruit* وظف* توظيف",
    "dismiss": "dismiss* fire fires fired firing sack* أقال* إقالة سرح* فصل فصلت",
    "own": "own owns owned owning يملك تملك امتلك* يمتلك تمتلك مالك مالكة",
    "parent": "fathered begot والد والدة أنجب*",
    "grandparent": "جد جدة",
    "uncle": "عم عمة خال خالة",
    "rescue": "rescu* save saves saved saving أنقذ* إنقاذ",
    "capture": "captur* arrest* detain* imprison* jail jails jailed kidnap* abduct* اعتقل* أسر أسرت احتجز* اختطف* خطف*",
    "praise": "prais* laud* commend* applaud* hail hails hailed compliment* مدح* امتدح* أشاد* أثنى أثنت",
    "criticise": "critici* denounc* condemn* rebuk* slam slams slammed lambast* انتقد* ندد*",
    "support": "support* back backs backed backing endors* أيد* دعم* ساند* مساندة",
    "influence": "influenc* inspir* ألهم*",
    "lead": "led lead leads leading command* head heads headed قاد قادت ترأس*",
    "treat": "treat treats treated treating cure cures cured عالج*",
    "represent": "represent* مثل مثلت",
    "ward": "وصي وصية",
    "recognise": "recognis* recogniz* recognition اعترف* اعتراف",
    "translate": "translat* ترجم* ترجمة",
}
LISTED_DEEDS = frozenset(f"deed:{deed}" for deed in _DEEDS)
_WORD = re.compile(r"[^\W\d_]+")
_LEAST = 3
# What passes from hand to hand, from either side.
_TRANSFER = re.compile(
    _any(
        """buy buys bought buying sell sells sold selling sale purchas* lend* lent loan* borrow* give gives gave given
        giving receiv* get gets got take takes took taken send sends sent sending cede* ceding transfer* hand* pay pays
        paid donat* export* import* suppl* provid* deliver* award* grant* inherit* extradit*
        rent* leas* write writes wrote written letter
        باع باعت يبيع تبيع بيع اشتر* شراء أقرض* اقترض* قرض قرضا أعار أعارت يعير تعير
        إعارة استعار* منح منحت أعط* تلق* استلم* تسلم* سلم سلمت أرسل* رسالة نقل*
        استورد* صدر* ورث* وهب*
        أهدى أهدت يهدي تهدي تبرع* تنازل* حصل* دفع* زود* يزود تزود أمد* ورد وردت يورد تورد استأجر* تأجير أجر أجرت"""
    )
)
# Who does one of these with "to" is the one to whom it is done.
LOSING = re.compile(_any("lost lose loses losing loss defeat fell خسر* خسارة انهزم* هزيمة سقط*", _GLUED))
# Without "to" the receiver stands right behind these: "lent Greece two billion".
GIVING = re.compile(
    _any(
        """lent lends lend gave gives give sold sells sell sent sends send paid pays pay awarded awards granted grants
        offered offers handed hands loaned loans owed owes supplied supplies supply provided provides provide"""
    )
    + r"(?:\s+the(?:\s+[a-z]+){0,2})?\s*\Z"
)
# The same in Arabic, where the giver stands between: باعت فرنسا مصر طائرات.
GIVING_FIRST = re.compile(
    _any(
        """باع باعت يبيع تبيع أقرض* يقرض تقرض أعار أعارت يعير تعير أعطى أعطت منح منحت يمنح تمنح سلم سلمت وهب* أهدى أهدت
        زود زودت يزود تزود أمد أمدت"""
    )
    + r"\s*\Z"
)
# Who came before whom.
ORDER = re.compile(r"\b(?:(?P<before>ahead\s+of|in\s+front\s+of)|behind)\b")
# What both do alike, or are to each other.
_MUTUAL = re.compile(
    _any(
        """with and or between versus vs met meet meets meeting married marri* merg* fought fight fights face faces
        faced facing play* resembl* ally allies allied border* neighbor* neighbour* brother sister cousin
        twin friend* wife husband spouse partner* rival* colleague negotiat* talk talks compet* clash* drew
        draw draws tied cooperat* equal* like has have had
        مع و بين التق* لقاء اجتمع* اجتماع تزوج* زوج زوجة شقيق شقيقة أخ أخت صديق صديقة حليف حليفة جار جارة واجه*
        مواجهة لاعب* تعادل* تفاوض* مثل بن ابن"""
    )
)
# "Its former partner" before a name says who that is, not what the two do; "has sued" is no having.
_COMPANY = re.compile(
    r"\b(?:its|his|her|their)\s+(?:[\w-]+\s+){0,3}?(?:partner|rival|ally|neighbou?r|colleague|friend|brother|sister|cousin"
    r"|husband|wife|spouse|twin)\s*\Z"
)
_IRREGULAR_PERFECT = "beat|won|made|struck|shot|hit|left|held|found|led|fed|paid|lost"
_PERFECT = re.compile(
    r"\b(?:has|have|had)\s+(?=(?:\w+ly\s+|been\s+|also\s+|already\s+|since\s+)*"
    rf"(?:\w+(?:ed|en|wn|ght|ld|nt)|{_IRREGULAR_PERFECT})\b)"
)

_IRREGULAR = """beat won bought sold taught led built made sent shot struck hit left held found fed lent paid caught
    lost overtook outran"""
# Between two names with nothing else these do something; a title ("Syrian President Assad") does not.
LIKE_A_VERB = re.compile(
    _any(f"*ed *ing *s sued took wrote gave told saw drove threw stole hid met knew chose {_IRREGULAR}")
)
PARTICIPLE = re.compile(_any(f"*ed *en *wn {_IRREGULAR}"))
# Before and behind what is said either may stand: "asked Mary", "Mary asked".
SAYING = re.compile(_any("ask* said say says told tell tells call* reply replies replied answer* add added cried"))


def deeds_in(folded: str) -> frozenset[str]:
    """The deeds of the table that a folded stretch of text tells of."""
    words = _WORD.findall(folded)
    pairs = (f"{one}_{other}" for one, other in pairwise(words))
    return frozenset().union(*map(_deeds_of, words), *map(_deeds_of, pairs))


@lru_cache(maxsize=20_000)
def _deeds_of(word: str) -> frozenset[str]:
    table = _forms()
    bare = _BEFORE.sub("", word)
    keys = {form for each in (word, bare, bare.removeprefix("ب")) for form in _as_listed(each)}
    return frozenset().union(*(table[key] for key in keys if key in table))


def _as_listed(word: str) -> list[str]:
    return [word, *(f"{word[:end]}*" for end in range(_LEAST, len(word) + 1))]


@cache
def _forms() -> dict[str, frozenset[str]]:
    forms: dict[str, frozenset[str]] = {}
    for deed, listed in _DEEDS.items():
        for form in map(fold, listed.split()):
            forms[form] = forms.get(form, frozenset()) | {f"deed:{deed}"}
    return forms


def is_mutual(folded: str) -> bool:
    """Whether what stands between two names is done or borne by both alike."""
    told = _PERFECT.sub("", folded)
    if told != folded and not deeds_in(told) and not tells_a_transfer(told):
        told = folded
    company = _COMPANY.search(told)
    if company and told[: company.start()].strip(" ,"):
        told = told[: company.start()]
    return _MUTUAL.search(told) is not None


def tell_one_deed(word: str, other: str) -> bool:
    """Whether two words may tell one deed from either side: won and lost, bought and sold."""
    one, two = fold(word), fold(other)
    return bool(deeds_in(one) & deeds_in(two)) or (tells_a_transfer(one) and tells_a_transfer(two))


def tells_a_transfer(folded: str) -> bool:
    """Whether a folded stretch of text says that something is given or received."""
    return _TRANSFER.search(folded) is not None


# What passes is told by its verb as well: a loan is no sale. Across languages what it is can seldom be compared.
TRANSFERS = {
    "trade": "buy* bought sell* sold sale purchas* باع باعت يبيع تبيع بيع اشتر* يشتري تشتري شراء ابتاع*",
    "loan": "lend* lent loan* borrow* أقرض* يقرض تقرض اقترض* قرض قرضا أعار أعارت يعير تعير إعارة استعار*",
    "supply": """suppl* provid* deliver* export* import* زود* يزود تزود تزويد أمد أمدت ورد وردت يورد تورد استورد* صدر*
        يصدر تصدر سلم سلمت تسلم* استلم* يتسلم تتسلم""",
    "give": "give* gave grant* award* donat* منح* يمنح تمنح أعط* وهب* أهدى أهدت يهدي تهدي تبرع* تلق*",
    "hand over": """extradit* hand* surrender* transfer* ced* receiv* سلم سلمت يسلم تسليم تنازل* نقل* تسلم*
        استلم* يتسلم تتسلم""",
    "lease": "rent* leas* استأجر* يستأجر تستأجر أجر أجرت تأجير",
    "send": "send* sent receiv* أرسل* يرسل ترسل بعث* يبعث تبعث تلق* يتلقى تتلقى استلم* تسلم*",
    "pay": "pay* paid دفع* يدفع تدفع سدد*",
    "write": "writ* wrote letter كتب* رسالة",
}


def transfers_in(folded: str) -> frozenset[str]:
    """Which kinds of transfer a folded stretch of text tells of, from whichever side."""
    return frozenset(kind for kind, pattern in _transfer_patterns() if pattern.search(folded))


@cache
def _transfer_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((f"transfer:{kind}", re.compile(_any(words, _GLUED))) for kind, words in TRANSFERS.items())
