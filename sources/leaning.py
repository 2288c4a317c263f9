"""Sentences that cannot be understood without the one before."""

from __future__ import annotations

import re

_ENGLISH = re.compile(
    r"(?:(?:he|she|it|they|his|her|hers|its|their|theirs|him|them|this|that|these|those|such|both|neither|"
    r"then|however|but|and|so|yet|nor|instead|moreover|furthermore|meanwhile|nevertheless|nonetheless|"
    r"therefore|thus|hence|consequently|similarly|likewise|conversely|otherwise|afterwards?|later|subsequently|"
    r"additionally|also|accordingly|indeed|still|adding|we|our|i)\b"
    r"|the (?:latter|former|two|three|first|second|third|fourth|same|other|others|following|above)\b"
    r"|(?:one|some|many|most|all|each|none|several|two|three|others?) of (?:them|these|those|which)\b"
    r"|(?:after|before|since|despite|because of|in|during|at|by|on|from|under|with|for|as a result of|following) "
    r"(?:that|this|these|those|it|them|both|the same|his|her|its|their)\b"
    r"|(?:as a result|in (?:response|return|addition|contrast|turn|fact)|by contrast|on the other hand|at the time|"
    r"(?:\w+ )?(?:days|weeks|months|years|decades) (?:later|earlier|after|before)|"
    r"the (?:following|next|previous|same) \w+|"
    r"(?:when|while|although|though|since|as|if|because|once|after|before) (?:he|she|it|they|this|that|these|those)|"
    r"(?:perhaps|earlier|previously|until then|by then|since then|even so)))\b",
    re.IGNORECASE,
)
_ARABIC = re.compile(
    r"(?:[وف]?(?:هو|هي|هم|هما|هن|هذا|هذه|هذان|هاتان|ذلك|تلك|هؤلاء|أولئك|ذاك|كلاهما|كلتاهما|لكن|لكنه|لكنها|لكنهم|كذلك|"
    r"أيضا|أيضاً|هكذا|بالتالي|لذلك|لذا|عليه|بذلك|بهذا|بهذه|عندها|عندئذ|حينها|آنذاك|وقتها|بعدها|قبلها|خلالها|منها|منهم|"
    r"فيها|فيه|إليه|إليها|معه|معها|له|لها|لهم|به|بها|بهم|إنه|إنها|إنهم|أنه|أنها)"
    r"|(?:ثم|كما|بل|غير أن|إلا أن|بيد أن|في المقابل|من جهة أخرى|من جهته|من جهتها|من جانبه|من جانبها|نتيجة لذلك|"
    r"على الرغم من (?:ذلك|هذا)|رغم (?:ذلك|هذا)|"
    r"[وف]?(?:بعد|قبل|خلال|منذ|في|على|من|مع|إلى|بموجب) (?:ذلك|هذا|هذه|تلك|هؤلاء|نفس)"
    r"|[وف]?قد|[وف](?:أضاف|أضافت|تابع|تابعت|أكد|أكدت|قال|قالت|أشار|أشارت|أوضح|أوضحت|تعززت|استمر|استمرت|بلغ|بلغت|شهد|شهدت)))"
    r"(?![ء-ي\u064b-\u0652])"
)


def leans_on_previous(sentence: str) -> bool:
    """Whether the sentence opens with a pronoun, a demonstrative or a connector that points back."""
    opening = sentence.lstrip("\"'“”‘’«»([{*_-–—… \u200e\u200f\u202a\u202b\u2067\u2066")
    return _ENGLISH.match(opening) is not None or _ARABIC.match(opening) is not None
