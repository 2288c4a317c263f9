"""Arabic words whose first letter is their own, though it looks like the "and" that is written with its word."""

from __future__ import annotations

from functools import lru_cache

from factcheck.agreement.texts.concepts import is_listed
from factcheck.language.normalise import fold

_WORDS = """
فرع فرعا فروع فريق فريقا فرق فرقة فندق فندقا فنادق فصل فصلا فصول فترة فترات فئة فئات فرد فردا فرصة
فرص فوز فشل فقر فقراء فساد فيديو فاتورة فواتير فائدة فوائد فارق فحص فحوص فحم فضة فول فلاح فلاحين
فلاحون فتاة فتيات فتى فضاء فكرة فكر فن فنان فنانين فنون فوسفات فولاذ فواكه فاكهة فيروس فيضان فيضانات
فرنسي فرنسية فلسطيني فلسطينية فعالية فعاليات فتح فدية فرن فلم فيلق فيل فم فراغ وزن وزنا وطن وطني
وطنية وقت وقتا وفد وفدا وفود وباء وثيقة وثائق وكالة وكالات وكيل وكلاء ورقة ورق وحدة وحدات وظيفة
وظائف وسط وسيط وسطاء وسيلة وسائل واجب واد وادي والد والدة والدي والي ولاية ولايات ولد وجه وجوه وجهة
وديعة ودائع وقود ورشة ورش وضع وعي وفيات وردة ورود وجبة وجبات وصول وقف وقفا وساطة وسام وزراء وسائد
وقائع وعود وعد وحش وحيد واحة واجهة واردات وارد وشيك واسع واسعة
"""


@lru_cache(maxsize=20_000)
def is_own_letter(word: str) -> bool:
    """Whether a written word that begins with و or ف begins with a letter of its own: واردات, فرعا, but not وقتل."""
    return fold(word) in _own() or is_listed(word)


@lru_cache(maxsize=1)
def _own() -> frozenset[str]:
    return frozenset(map(fold, _WORDS.split()))
