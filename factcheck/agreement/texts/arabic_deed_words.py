"""Arabic nouns of deeds with their verbs, verbs that tell a deed from the other side, and adjectives behind a noun."""

from __future__ import annotations

from functools import cache, lru_cache

from factcheck.agreement.texts.deed_words import TRANSFERS, deeds_in, transfers_in
from factcheck.language.normalise import fold
from factcheck.language.words.words import stem

_OF_VERBS = """اعتقال اعتقل; قتل قتل; مقتل قتل; اغتيال اغتال; هجوم هاجم; مهاجمة هاجم; انتقاد انتقد; انتقادات انتقد;
    نقد انتقد; اتهام اتهم; اتهامات اتهم; غزو غزا; احتلال احتل; قصف قصف; حصار حاصر; محاصرة حاصر; ضرب ضرب; طعن طعن;
    إنقاذ أنقذ; اختطاف اختطف; خطف خطف; احتجاز احتجز; طرد طرد; إقالة أقال; عزل عزل; تعيين عين; توظيف وظف; استقبال استقبل;
    استضافة استضاف; زيارة زار; هزيمة هزم; اقتحام اقتحم; تعذيب عذب; سجن سجن; إعدام أعدم; ملاحقة لاحق; مطاردة طارد;
    مقاضاة قاضى; استجواب استجوب; تكريم كرم; دعم دعم; تأييد أيد; تهديد هدد; تهديدات هدد; انتخاب انتخب; تدريب درب;
    تعليم علم; خداع خدع; خيانة خان; إهانة أهان; ابتزاز ابتز; تفتيش فتش; دهس دهس; صدم صدم; استغلال استغل; إدانة أدان;
    معاقبة عاقب; محاكمة حاكم; إذلال أذل; تحرير حرر; مدح مدح; شكر شكر; شراء اشترى; استدعاء استدعى; ترحيل رحل; نفي نفى;
    إسقاط أسقط; قيادة قاد; حماية حمى; مراقبة راقب; رفض رفض; إجبار أجبر; تحريض حرض; ترشيح رشح; علاج عالج; معالجة عالج;
    اعتداء اعتدى; إطلاق أطلق; سرقة سرق; تسميم سمم; دعوة دعا; مقاومة قاوم; كراهية كره; حب أحب; تجنيد جند; تمويل مول;
    غارة أغار; غارات أغار; ذبح ذبح; خنق خنق; شتم شتم; سب سب; إساءة أساء; استهداف استهدف; عض عض; نطح نطح; تقليد قلد"""
GIVING = frozenset(
    map(
        fold,
        """باع باعت باعوا أقرض أقرضت أقرضوا أعار أعارت أعطى أعطت منح منحت سلم سلمت وهب وهبت أهدى أهدت أجر أجرت أرسل
        أرسلت قدم قدمت دفع دفعت بعث بعثت تبرع تبرعت تنازل تنازلت نقل نقلت سدد سددت يبيع تبيع يقرض تقرض يمنح تمنح
        يسلم تسلم يدفع تدفع يرسل ترسل وجه وجهت يوجه توجه يبعث تبعث""".split(),
    )
)
# What these pass on is a letter or a word.
_SENDING = frozenset(map(fold, "وجه وجهت يوجه توجه قدم قدمت".split()))
TAKING = frozenset(
    map(
        fold,
        """اشترى اشترت اشتروا اقترض اقترضت استعار استعارت استلم استلمت تسلم تسلمت تلقى تلقت ورث ورثت استأجر استأجرت
        استورد استوردت حصل حصلت أخذ أخذت ابتاع ابتاعت يشتري تشتري يقترض تقترض يستأجر تستأجر يتلقى تتلقى""".split(),
    )
)
_ANY = frozenset(map(fold, "تلقى تلقت حصل حصلت أخذ أخذت استلم استلمت تسلم تسلمت يتلقى تتلقى".split()))
_ALL_KINDS = frozenset(f"transfer:{kind}" for kind in TRANSFERS)
# With these prepositions the one who stands first has it done to him.
LOSING = frozenset(map(fold, "خسر خسرت خسروا انهزم انهزمت انهزموا سقط سقطت يخسر تخسر".split()))
LEARNING = frozenset(map(fold, "تعلم تعلمت تعلموا تتلمذ تتلمذت درس درست تدرب تدربت يتعلم تتعلم".split()))
UNDERGOING = frozenset(map(fold, "تعرض تعرضت تعرضوا يتعرض تتعرض".split()))
_ADJECTIVES = frozenset(
    map(
        fold,
        """السابق السابقة الجديد الجديدة القديم القديمة الكبير الكبيرة الصغير الصغيرة الشاب الشابة الراحل الراحلة الحالي
        الحالية المسلح المسلحة المسلحون المسلحين السابقون السابقين الجدد المتحد المتحدة العام العامة الأول الأولى الثاني
        الثانية الثالث الثالثة الوطني الوطنية المحلي المحلية العجوز الغني الغنية الفقير الفقيرة الطويل المعارض المعارضة
        الحاكم الحاكمة الشهير الشهيرة المجاور المجاورة الشقيق الشقيقة الغاضب الغاضبون الغاضبين""".split(),
    )
)


@lru_cache(maxsize=65_536)
def arabic_verb_keys(word: str) -> frozenset[str]:
    """What a folded verb or noun of a deed is compared by: the stem of the verb, and the deeds it tells."""
    forms = {word, word[1:]} if word[:1] in "وف" and len(word) > len("وقتل") - 1 else {word}
    bases = {_nouns().get(form, form) for form in forms}
    bases |= {past for form in forms for past in _pasts(form)}
    stems = frozenset(filter(None, map(stem, bases)))
    return stems if forms & LOSING else stems.union(*map(deeds_in, forms | bases))


def arabic_transfer_keys(word: str) -> frozenset[str]:
    """The kinds of transfer that a folded verb tells of."""
    if word in _ANY:
        return _ALL_KINDS
    sent = {"transfer:send"} if word in _SENDING else frozenset[str]()
    return transfers_in(word) | sent | {stem(word)}


def is_of_an_arabic_verb(word: str) -> bool:
    """Whether a folded word is the noun of a deed: اعتقال."""
    return word in _nouns() or word[1:] in _nouns()


@lru_cache(maxsize=65_536)
def is_known_deed(word: str) -> bool:
    """Whether a folded word is known to tell what one does to another."""
    return bool(deeds_in(word)) or word in GIVING | TAKING or bool(arabic_verb_keys(word) & _verbs())


def is_like_an_adjective(word: str) -> bool:
    """Whether a folded word with the article may describe the noun before it: الأصغر, الفرنسية."""
    if word in _ADJECTIVES:
        return True
    long = len(word) > len("الرقي")
    return (
        word.startswith("ال")
        and long
        and (word.endswith(("ي", "يه")) or (word.startswith("الا") and len(word) == len("الاصغر")))
    )


def _pasts(word: str) -> list[str]:
    """What may be the past of a present: ينتقد, انتقد. A feminine one looks like many a noun, and has to be listed."""
    if word[:1] not in {"ي", "ت"} or len(word) <= len("يضرب") - 1:
        return []
    may_be = [word[1:], f"ا{word[1:]}"]
    return [past for past in may_be if word.startswith("ي") or stem(past) in _verbs()]


@cache
def _verbs() -> frozenset[str]:
    return frozenset(map(stem, _nouns().values()))


@cache
def _nouns() -> dict[str, str]:
    return {fold(noun): fold(verb) for noun, verb in map(str.split, _OF_VERBS.split(";"))}
