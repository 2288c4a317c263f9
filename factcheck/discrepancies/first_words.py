"""How a text says that somebody had never been somewhere or done something before a date, and that they were or did.

The patterns are about `marks.Marked.text`; they catch the marks `doer`, `place` and `date`, and the words of a `deed`;
in Arabic, where a doer is often no name by its letters, the words `before` the negation and the `subject` of the verb.
"""

from __future__ import annotations

import re

from factcheck.discrepancies.marks import WHEN, WHERE, WHO, mark

# "The Merle choir", and not its youth choir.
_NOUN = r"(?P<noun>(?:\s+(?!(?:had|has|have|did|didn|never|first|made|paid|for|in|on|and|or|of|to)\b)[a-z]+){0,2}?)"
_DOER, _PLACE, _DATE = mark("doer", WHO) + _NOUN, mark("place", WHERE + WHO), mark("date", WHEN)
_SEASON = r"(?:the\s+)?(?:(?:spring|summer|autumn|fall|winter|end|beginning|start|middle)\s+of\s+)?"
_NEVER = (
    r"\s+(?:(?:had|has|have)\s+(?:never|not)|(?:had|has|have)n['’]t|did\s+not|didn['’]t|never)\s+"
    r"(?:once\s+|ever\s+|even\s+|yet\s+)?"
)
_BEFORE = rf"\s*,?\s+(?:before|until|till|prior\s+to)\s+{_SEASON}{_DATE}"
_WHEN = rf"\s*,?\s+(?:in|on)\s+{_SEASON}{_DATE}"
_MOST = r"(?:(?:the\s+|[a-z]+\s+of\s+){1,2})?"
# How one gets to a place or is there: everything up to its name.
_GOING = (
    r"(?:set\s+foot\s+(?:in|on)"
    r"|(?:been|gone|go|went|goes|come|came|comes|travell?(?:ed|s)?|fl(?:ew|y|own|ies)|sailed)\s+(?:to|into)"
    r"|been\s+(?:in|on)|was\s+in|visit(?:ed|s)?|land(?:ed|s)?\s+(?:in|at|on)|arriv(?:e|ed|es)\s+(?:in|at|on)"
    r"|stay(?:ed|s)?\s+(?:in|at)|tour(?:ed|s)?|(?:made|paid|makes|pays)\s+an?\s+(?:\w+\s+)?(?:visit|trip)\s+to"
    rf"|met\s+(?:with\s+)?(?:⟨w\d+⟩\s+)?(?:in|on|at))\s+{_MOST}"
)
# A place, and no adjective: "Syria, …", "Syrian soil", but not "Syrian troops".
_GROUND = (
    r"(?:\s+(?:soil|territory|ground))?(?=\s*(?:[.,;:!?)]|\Z|⟨d)"
    r"|\s+(?:in|on|at|for|with|and|but|before|until|till|prior|to|by|as|from|after|during|when|while|twice|once|again"
    r"|first)\b)"
)
_STEP = r"\s+(?:(?:had|has|have|already|also|once|secretly|briefly|again)\s+){0,3}"
NEVER_THERE = (re.compile(rf"{_DOER}{_NEVER}{_GOING}{_PLACE}{_GROUND}{_BEFORE}"),)
_FIRST_TIME = r"\s+for\s+the\s+first\s+time(?:\s+ever)?"
FIRST_THERE = (
    re.compile(rf"{_DOER}\s+{_GOING}{_PLACE}{_GROUND}{_FIRST_TIME}{_WHEN}"),
    re.compile(
        rf"(?:\A|[.;:]\s+)(?:in|on)\s+{_DATE},?\s+{_DOER}\s+{_GOING}{_PLACE}{_GROUND}{_FIRST_TIME}(?=\s*[.;]|\s*\Z)"
    ),
    re.compile(rf"{_DOER}\s+first\s+{_GOING}{_PLACE}{_GROUND}{_WHEN}"),
    re.compile(
        rf"{_DOER}(?:['’]s|\s+(?:made|paid)\s+(?:his|her|its|their))\s+(?:very\s+)?first(?:[\s-]ever)?\s+"
        rf"(?:visit|trip|journey)\s+to\s+{_MOST}{_PLACE}(?:\s+(?:was|came|took\s+place))?{_WHEN}"
    ),
)
THERE = re.compile(rf"{_DOER}{_STEP}{_GOING}{_PLACE}{_GROUND}")
NEVER_DID = (
    re.compile(rf"{_DOER}{_NEVER}(?P<deed>[^.,;:!?]{{3,60}}?){_BEFORE}"),
    re.compile(rf"{_DOER}\s+(?P<deed>[^.,;:!?]{{3,60}}?){_FIRST_TIME}{_WHEN}"),
)
DID = (
    re.compile(rf"{_DOER}{_STEP}(?P<deed>[^.,;:!?]{{3,60}}?)\s+(?:in|on)\s+{_SEASON}{_DATE}(?=\s*[.,;]|\s*\Z)"),
    re.compile(
        rf"(?:\A|[.;:]\s+)(?:(?:in|on)\s+)?{_DATE}[,:]?\s+{_DOER}{_STEP}(?P<deed>[^.,;:!?]{{3,60}}?)(?=\s*[.;]|\s*\Z)"
    ),
)
# In Arabic the doer stands before the negation or after the verb, and is often no name by its letters.
_SUBJECT = r"(?P<subject>(?:[^.;:!?؟⟨⟩،,]|⟨w\d+⟩){0,45}?)"
_AT = r"\s*(?:(?:الي|في|علي|ارض|اراضي|مدينه|العاصمه)\s+|ل(?=⟨))*"
_ARABIC_BEFORE = rf"\s+(?:قبل|حتي|الا)\s+(?:(?:في|من|عام|سنه|شهر|العام|مطلع|نهايه|يوم)\s+)*{_DATE}"
_ARABIC_WHEN = rf"\s+(?:(?:في|عام|سنه|شهر|العام|يوم|بتاريخ)\s+)*{_DATE}"
_WENT = r"(?<!\w)[وف]?(?:زار|زارت|وصل|وصلت|حط|حطت|هبط|هبطت|سافر|سافرت|دخل|دخلت)"
ARABIC_NEVER = re.compile(
    rf"(?P<before>(?:[^.;:!?؟⟨⟩]|⟨w\d+⟩){{0,60}}?)(?<!\w)[وف]?(?:لم|ما)\s+(?:يسبق\s+(?:\w+\s+){{1,3}}?ان\s+)?"
    r"(?:يزر|تزر|يدخل|تدخل|يسافر|تسافر|يصل|تصل|زار|زارت|دخل|دخلت|وصل|وصلت|(?:تطا|تطي)\s+(?:قدم|قدما)\w*|يطا|تطا)\b"
    rf"{_SUBJECT}{_AT}{_PLACE}{_ARABIC_BEFORE}"
)
ARABIC_FIRST = re.compile(rf"{_WENT}\s+{_SUBJECT}{_AT}{_PLACE}\s+(?:لاول\s+مره|للمره\s+الاولي){_ARABIC_WHEN}")
ARABIC_THERE = re.compile(rf"{_WENT}\s+{_SUBJECT}{_AT}{_PLACE}")
