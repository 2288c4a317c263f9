"""What comes one after another and is told apart by its ordinal, in both languages: the tenth round, الجولة العاشرة."""

from __future__ import annotations

from factcheck.language.normalise import fold

_SERIES = """
anniversary | anniversary | ذكرى
birthday | birthday | عيد ميلاد
round | round | جولة
president | president | رئيس
monarch | king queen monarch | ملك
package | package | حزمة
summit | summit | قمة
conference | conference congress | مؤتمر
meeting | meeting | اجتماع
visit | visit | زيارة
stage | stage phase | مرحلة
amendment | amendment | تعديل
film | film movie | فيلم
novel | novel | رواية
album | album | ألبوم
book | book | كتاب
festival | festival | مهرجان
floor | floor storey | طابق
child | child baby | طفل
"""
# Of these there are many at a time; only who comes as the eighth is told by it ("the eighth country to sign").
_COMERS = """
country | country nation | دولة بلد
woman | woman | امرأة
man | man | رجل
person | person | شخص
player | player footballer | لاعب
city | city town | مدينة
team | team side club | فريق ناد
company | company firm | شركة
"""
_PRONOUNS = ("ه", "ها", "هم", "هما", "هن", "نا")


def _table(lines: str, column: int) -> dict[str, str]:
    rows = ([field.strip() for field in line.split("|")] for line in lines.strip().splitlines())
    return {fold(word): row[0] for row in rows for word in _words(row[column])}


def _words(field: str) -> list[str]:
    return ["عيد ميلاد"] if field == "عيد ميلاد" else field.split()


ENGLISH_SERIES, ARABIC_SERIES = _table(_SERIES, 1), _table(_SERIES, 2)
ENGLISH_COMERS, ARABIC_COMERS = _table(_COMERS, 1), _table(_COMERS, 2)


def definite(word: str) -> list[str]:
    """The forms of an Arabic word that an ordinal with its article goes with: الرواية، للرواية، روايتها."""
    own = f"{word[:-1]}ت" if word.endswith("ه") else f"{word[:-1]}ا" if word.endswith("ي") else word
    return [f"ال{word}", f"لل{word}", *(own + pronoun for pronoun in _PRONOUNS)]


DEFINITE_SERIES = {form: name for word, name in ARABIC_SERIES.items() for form in definite(word)}
