"""Pairs of opposed states in both languages: what is in the one is not in the other at the same time.

As in `opposites`: concept, words of the positive sign, words of the negative sign. Most of these adjectives have other
senses before a noun ("a full moon", "an open letter"), so that in English they count only where they are said of
something.
"""

from __future__ import annotations

STATES: dict[str, tuple[str, str]] = {
    "sobriety": ("sober", "drunk intoxicated inebriated ثمل ثملا ثملة مخمور مخمورا مخمورة سكران سكرانا"),
    "validity": (
        "valid",
        "invalid void null باطل باطلة باطلا لاغ لاغية لاغيا ملغى ملغاة",
    ),
    "fullness": (
        "full crowded ممتلئ ممتلئة ممتلئا مليء مليئة مليئا مكتظ مكتظة مكتظا",
        "empty deserted فارغ فارغة فارغا خاو خاوية خاويا",
    ),
    "genuineness": (
        "genuine authentic أصيل أصيلة",
        "fake forged forgery counterfeit bogus مزور مزورة مزورا مزيف مزيفة مزيفا",
    ),
    "intent": (
        "deliberate deliberately intentional intentionally متعمد متعمدة متعمدا عمدا",
        "accidental accidentally unintentional unintentionally inadvertent inadvertently",
    ),
    "cleanliness": (
        "clean unpolluted نظيف نظيفة نظيفا",
        "dirty polluted contaminated filthy ملوث ملوثة ملوثا متسخ متسخة قذر قذرة",
    ),
    "depth": ("deep عميق عميقة عميقا", "shallow ضحل ضحلة ضحلا"),
    "openness": ("مفتوح مفتوحة مفتوحا", "مغلق مغلقة مغلقا مقفل مقفلة مقفلا"),
    "being": ("alive", "dead deceased ميت ميتا ميتة ميتين"),
    "holding": ("ahead place أقيم أقيمت انعقد انعقدت", "cancelled canceled ألغي ألغيت"),
}

# Said of something: behind a form of "be" or a verb of finding or staying so.
PREDICATE = (
    r"(?:\b(?:is|are|was|were|be|been|being|become|became|remain(?:s|ed)?|stay(?:s|ed)?|st(?:ands?|ood)|l(?:ies|ay)"
    r"|seem(?:s|ed)?|found|keep|kept|left|declared|pronounced|prove[dn]?)|n['’]t)\s+"
    r"(?:(?:not|no\s+longer|still|now|already|again|also|\w+ly|quite|very|too|half|almost|nearly)\s+){0,2}\Z"
)
# "Went ahead", "took place"
WENT_AHEAD = r"\b(?:go|goes|went|gone|going|press\w*|push\w*|forg\w+)\s+\Z"
TOOK_PLACE = r"\bt(?:ake|akes|ook|aken|aking)\s+\Z"
SAID_OF_SOMETHING = (
    ("sobriety", "sober drunk intoxicated inebriated"),
    ("validity", "valid invalid void null"),
    ("fullness", "full crowded empty deserted"),
    ("cleanliness", "clean dirty polluted contaminated filthy"),
    ("depth", "deep shallow"),
    ("being", "alive dead deceased"),
    ("genuineness", "genuine authentic fake forged counterfeit bogus"),
    ("intent", "deliberate intentional accidental unintentional inadvertent"),
)
# Forms of the same stem that tell of a deed, or of how one was done.
OF_A_DEED = (
    ("fullness", "full", r"(?:fully|fuller)\b"),
    ("depth", "deep", r"(?:deeply|deepened|deepening)\b"),
    ("cleanliness", "clean", r"clean(?:ed|ing|ly)\b"),
    ("intent", "deliberate", r"deliberat(?:ed|ing|ions?)\b"),
)
