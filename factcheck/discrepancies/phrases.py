"""What is told of a discrepancy, in the words of either language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """The sentences of one language for what breaks a rule.

    `who` are the sources, `values` all values as written, `topic` what it is about, `expected` what one of the values
    would have to be, or whom it is about. `rules` are by `inner.clash.Rule` and the rules of `rules.py`.
    """

    about: str
    quoted: str
    between_others: str
    before_last: str
    rules: Mapping[str, str]


_ENGLISH = Phrases(
    about="{said}: {topic}",
    quoted="“{text}”",
    between_others=", ",
    before_last=" and ",
    rules={
        "rise": "In {who} a rise goes to less than where it began ({values})",
        "fall": "In {who} a fall goes to more than where it began ({values})",
        "change": "In {who} the change does not fit the two amounts ({values}); it would be {expected}",
        "multiple": "In {who} the second amount is not that many times the first ({values})",
        "total": "In {who} the parts do not add up to the total ({values}); they make {expected}",
        "part": "In {who} a part is larger than the whole ({values})",
        "outcomes": "In {who} the outcomes are more than what there was in all ({values}); they make {expected}",
        "share": "In {who} the share does not fit the part and the whole ({values}); it would be {expected}",
        "rest": "In {who} what is left does not fit what there was and was taken ({values}); it would be {expected}",
        "two_rests": "In {who} two different amounts are said to be left ({values})",
        "period": "In {who} the length does not fit the period ({values})",
        "hundred": "In {who} the shares of one whole ({values}) make {expected}",
        "distance": "In {who} the time between two dates is not the one stated ({values})",
        "anniversary": "In {who} the anniversary does not fit the years ({values}), which lie {expected} apart",
        "age": "In {who} the age does not fit the dates ({values}), between which lie {expected} years",
        "weekday": "In {who} the day of the week does not fit the date ({values}): it was a {expected}",
        "interval": "In {who} a period ends before it begins ({values})",
        "order": "In {who} what is said to come after comes before by its date ({values})",
        "end": "In {who} something ends before it begins ({values})",
        "day_part": "In {who} what is told as later on the day belongs to an earlier part of it ({values})",
        "then": "In {who} what is told as the next step has the earlier date ({values})",
        "earlier": "In {who} what is told as earlier has the later date ({values})",
        "timeline": "In {who} an entry of the timeline stands out of its order ({values})",
        "outlived": "According to {who} something is done by “{expected}” after the end of it ({values})",
        "succeeded": "According to {who} one deed is that of two states ({values}), of which one was no more",
        "never_before": "According to {who} what is said to be for the first time had been before ({values})",
        "turned_round": "According to {who} either of two things came first ({values})",
        "goes_on": "According to {who} the same ended at one date and still went on at a later one ({values})",
    },
)
_ARABIC = Phrases(
    about="{said}: {topic}",
    quoted="«{text}»",
    between_others="، ",
    before_last=" و",
    rules={
        "rise": "في {who} ارتفاع ينتهي إلى أقل مما بدأ منه ({values})",
        "fall": "في {who} انخفاض ينتهي إلى أكثر مما بدأ منه ({values})",
        "change": "في {who} لا يتفق مقدار التغير مع المبلغين ({values})، وصوابه {expected}",
        "multiple": "في {who} ليس المقدار الثاني من الأول بالأضعاف المذكورة ({values})",
        "total": "في {who} لا يساوي مجموع الأجزاء الإجمالي ({values})، بل {expected}",
        "part": "في {who} جزء أكبر من الكل ({values})",
        "outcomes": "في {who} مجموع النتائج أكبر من الكل ({values})، إذ يبلغ {expected}",
        "share": "في {who} لا تتفق النسبة مع الجزء والكل ({values})، وصوابها {expected}",
        "rest": "في {who} لا يتفق الباقي مع الأصل وما أُخذ منه ({values})، وصوابه {expected}",
        "two_rests": "في {who} باقيان مختلفان لأمر واحد ({values})",
        "period": "في {who} لا تتفق المدة مع تاريخيها ({values})",
        "hundred": "في {who} حصص الكل الواحد ({values}) مجموعها {expected}",
        "distance": "في {who} ليس بين التاريخين ما ذُكر من الزمن ({values})",
        "anniversary": "في {who} لا تتفق الذكرى مع السنوات ({values})، وبينها {expected}",
        "age": "في {who} لا يتفق العمر مع التواريخ ({values})، وبينها {expected} سنة",
        "weekday": "في {who} لا يتفق يوم الأسبوع مع التاريخ ({values})، وصوابه {expected}",
        "interval": "في {who} مدة تنتهي قبل أن تبدأ ({values})",
        "order": "في {who} ما قيل إنه لاحق سابق بتاريخه ({values})",
        "end": "في {who} شيء ينتهي قبل أن يبدأ ({values})",
        "day_part": "في {who} ما روي لاحقا في اليوم يقع في جزء أسبق منه ({values})",
        "then": "في {who} ما روي على أنه الخطوة التالية أسبق تاريخا ({values})",
        "earlier": "في {who} ما روي على أنه أسبق متأخر التاريخ ({values})",
        "timeline": "في {who} بند من التسلسل الزمني في غير موضعه ({values})",
        "outlived": "بحسب {who} يُنسب فعل إلى «{expected}» بعد نهايته ({values})",
        "succeeded": "بحسب {who} فعل واحد لدولتين مختلفتين ({values})، إحداهما لم تعد قائمة",
        "never_before": "بحسب {who} ما قيل إنه لم يحدث قبل تاريخ حدث قبله ({values})",
        "turned_round": "بحسب {who} يُروى أمران بترتيبين متعاكسين ({values})",
        "goes_on": "بحسب {who} انتهى الأمر في تاريخ وظل مستمرا في تاريخ بعده ({values})",
    },
)


def phrases_in(language: str) -> Phrases:
    """The sentences of a language, English unless it is Arabic."""
    return _ARABIC if language == "ar" else _ENGLISH
