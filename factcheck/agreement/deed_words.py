"""Words for what one does to another, and for what passes from one to another: the same deed in other words."""

from __future__ import annotations

import re

from factcheck.language.normalise import fold


def _any(listed: str) -> str:
    """A pattern of whole words; `*` stands for any ending."""
    words = "|".join(fold(word).replace("*", r"\w*") for word in listed.split())
    return rf"(?<!\w)(?:{words})(?!\w)"


# By deed: English and Arabic forms, from whichever side it is told.
_DEEDS = {
    "acquire": """acqui* buy buys bought buying purchas* takeover
        اشتر* استحوذ* ابتاع* استحواذ شراء""",
    "beat": """beat beats beaten beating defeat* win wins won victor* triumph* overcame thrash* eliminat* lost lose
        loses losing loss
        هزم* هزيمة فاز* فوز تغلب* انتصر* انتصار خسر* خسارة انهزم*""",
    "attack": """attack* invad* invasion bomb* occup* conque* annex* raid*
        هاجم* هجوم غزا غزت غزو احتل* احتلال قصف* اجتاح* اجتياح اعتد* ضمت""",
    "succeed": "succe* replac* follow* خلف خلفت خلفا خليفة",
    "teach": "taught teach* tutor* instruct* pupil student درس درست معلم معلمة أستاذ أستاذة",
    "accuse": "accus* blam* اتهم* اتهام*",
    "sue": "sue sues sued suing lawsuit* قاضى قاضت مقاضاة دعوى",
    "visit": "visit visits visited visiting زار زارت يزور تزور زيارة",
    "host": """host hosts hosted hosting receiv* welcom* استقبل* استضاف* استقبال استضافة""",
    "kill": "kill* stab* murder* assassinat* shot قتل قتلت اغتال* طعن*",
}
_DEED_OF = {f"deed:{deed}": re.compile(_any(forms)) for deed, forms in _DEEDS.items()}
KNOWN_DEEDS = frozenset(_DEED_OF)
# What passes from hand to hand, from either side.
_TRANSFER = re.compile(
    _any(
        """buy buys bought buying sell sells sold selling sale purchas* lend* lent loan* borrow* give gives gave given
        giving receiv* get gets got take takes took taken send sends sent sending cede* ceding transfer* hand* pay pays
        paid donat* export* import* suppl* deliver* award* grant* inherit* write writes wrote written letter
        باع باعت يبيع تبيع بيع اشتر* شراء أقرض* اقترض* قرض منح منحت أعط* تلق* استلم* تسلم* سلم سلمت أرسل* رسالة نقل*
        استورد* صدر* ورث* وهب* تنازل* حصل* دفع*"""
    )
)
# Who does one of these with "to" is the one to whom it is done.
LOSING = re.compile(_any("lost lose loses losing loss defeat fell خسر* خسارة انهزم* هزيمة سقط*"))
# Without "to" the receiver stands right behind these: "lent Greece two billion".
GIVING = re.compile(_any("lent gave sold sent paid awarded granted offered handed loaned owed") + r"\s*\Z")
# The same in Arabic, where the giver stands between: باعت فرنسا مصر طائرات.
GIVING_FIRST = re.compile(_any("باع باعت يبيع تبيع أقرض* أعطى أعطت منح منحت سلم سلمت وهب* أهدى أهدت") + r"\s*\Z")
# Who came before whom.
ORDER = re.compile(r"\b(?:(?P<before>ahead\s+of|in\s+front\s+of)|behind)\b")
# What both do alike, or are to each other.
MUTUAL = re.compile(
    _any(
        """with and or between versus vs met meet meets meeting married marri* merg* fought fight fights fac* play*
        resembl* ally allies allied border* neighbor* neighbour* brother sister cousin twin friend* wife husband spouse
        partner* rival* colleague negotiat* talk talks compet* clash* drew draw draws tied cooperat* equal* like has
        have had
        مع و بين التق* لقاء اجتمع* اجتماع تزوج* زوج زوجة شقيق شقيقة أخ أخت صديق صديقة حليف حليفة جار جارة واجه* مواجهة
        لاعب* تعادل* تفاوض* مثل بن ابن"""
    )
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
    return frozenset(deed for deed, forms in _DEED_OF.items() if forms.search(folded))


def tell_one_deed(word: str, other: str) -> bool:
    """Whether two words may tell one deed from either side: won and lost, bought and sold."""
    one, two = fold(word), fold(other)
    return bool(deeds_in(one) & deeds_in(two)) or (tells_a_transfer(one) and tells_a_transfer(two))


def tells_a_transfer(folded: str) -> bool:
    """Whether a folded stretch of text says that something is given or received."""
    return _TRANSFER.search(folded) is not None
