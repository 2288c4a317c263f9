"""Pairs of opposed words in both languages: one concept, two signs.

A statement and a passage that use the same concept with opposite signs deny each other, in whichever languages they
stand; a negation before the word turns its sign.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest

from factcheck.language.words.senses import in_its_sense
from factcheck.language.words.state_words import STATES
from factcheck.language.words.words import Word, stem

# concept: (words of the positive sign, words of the negative sign)
_LEXICON: dict[str, tuple[str, str]] = {
    "consent": (
        "agree agreed approve approved accept accepted grant granted allow allowed permit permitted consent "
        "legalise legalize authorise authorize cleared وافق وافقت "
        "موافقة يوافق موافقتها رخص قبل قبلت سمح سمحت يسمح منح أجاز "
        "pass passed adopt adopted ratify ratified أقر أقرت صادق صادقت اعتمد اعتمدت مرر مررت",
        "refuse refused reject rejected deny denied decline declined forbid forbade banned ban prohibit prohibited "
        "outlaw blocked vetoed veto voted رفض رفضت يرفض رفضه منع منعت يمنع حظر حظرت أسقط أسقطت",
    ),
    "support": (
        "support supports supported backed endorse endorsed praise praised welcome welcomed دعم دعمت يدعم أيد "
        "أيدت تأييد يؤيد تؤيد رحب رحبت أشاد مساندة",
        "oppose opposed criticise criticised criticize criticized condemn condemned denounce denounced "
        "objected عارض عارضت يعارض انتقد انتقدت أدان أدانت ندد نددت استنكر شجب تعارض",
    ),
    "change": (
        "rise rose risen increase increased grow grew grown climb climbed gain gained expand expanded soar soared "
        "surge higher more ارتفع ارتفعت ارتفاع زاد زادت زيادة نما صعد صعدت صعود يصعد تصعد تزايد ازداد يرتفع "
        "ترتفع تزداد نمو قفز قفزت يقفز تقفز قفزة",
        "fall fell fallen decrease decreased decline drop dropped shrink shrank reduce reduced plunge plunged cut "
        "lower less fewer "
        "انخفض انخفضت انخفاض تراجع تراجعت هبط هبطت هبوط يهبط تهبط تناقص خفض تخفيض تقلص تقليص انكماش ينخفض "
        "تنخفض يتراجع تتراجع "
        "نزل نزلت نزول ينزل تنزل هوى يهوي تهوي تهاوى تتهاوى",
    ),
    "outcome": (
        "win won victory succeed succeeded success successful triumph فاز فازت فوز انتصر نجح نجحت نجاح",
        "lose lost defeat defeated fail failed failure unsuccessful خسر خسرت خسارة هزيمة انهزم هزم هزمت فشل فشلت إخفاق",
    ),
    "beginning": (
        "begin began begun start started open opened launch launched founded establish established بدأ بدأت "
        "بداية افتتح افتتحت أطلق انطلق تأسس تأسست فتح فتحت",
        "end ended close closed abolish abolished dissolve dissolved shut stop cease halt "
        "suspend cancel انتهى انتهت نهاية أغلق "
        "أغلقت إغلاق ألغى ألغيت إلغاء توقف حل",
    ),
    "course": (
        "begin began begun start started بدأ بدأت بداية انطلق انطلقت",
        "end ended finish finished completed completion concluded انتهى انتهت نهاية اكتمل اكتملت اكتمال أنجز أنجزت "
        "استكمل استكملت اختتم اختتمت",
    ),
    "deadline": ("meet met fulfil fulfilled", "miss missed"),
    "price": ("expensive dearer costlier غال غالية أغلى غلاء", "cheap cheaper cheapest inexpensive رخيص رخيصة أرخص"),
    "stay": (
        "remain remained stay stayed بقي بقيت البقاء",
        "withdraw withdrew withdrawn leave left quit exit انسحب انسحبت انسحاب غادر غادرت خرج",
    ),
    "movement": (
        "arrive arrived enter entered join joined accede وصل وصلت دخل دخلت انضم انضمت انضمام التحق",
        "leave left depart departed exit quit withdraw withdrew withdrawn غادر غادرت خرج انسحب انسحبت انسحاب",
    ),
    "trade": (
        "buy bought purchase purchased import imported اشترى اشترت شراء استورد استيراد واردات",
        "sell sold export exported باع باعت بيع تصدير صادرات",
    ),
    "order": ("first earliest أول الأولى الأول أولى", "last final latest آخر الأخير الأخيرة"),
    "size": (
        "largest biggest highest most longest best greatest أكبر أعلى أكثر أطول أفضل",
        "smallest lowest least shortest worst fewest أصغر أدنى أقل أقصر أسوأ",
    ),
    "strength": (
        "strengthen improve deepen appreciate appreciated تحسن تحسنت عزز تعزز تعزيز توطد",
        "weaken worsen deteriorate depreciate depreciated تدهور تدهورت ساء ساءت ضعف أضعف توتر",
    ),
    "life": (
        "born birth alive survive survived survives survival survivor survivors ولد ولدت مولد نجا نجت نجوا",
        "die died death dead killed توفي توفيت مات وفاة قتل",
    ),
    # Who upholds an appeal overturns the ruling.
    "plea": (
        "uphold upheld upholds allow allowed allows grant granted accept accepted sustain sustained قبل قبلت قبول "
        "أجاز أجازت",
        "reject rejected rejects dismiss dismissed dismisses deny denied refuse refused overrule overruled threw "
        "thrown turned رفض رفضت يرفض رد ردت",
    ),
    "ruling": (
        "uphold upheld upholds affirm affirmed confirm confirmed أيد أيدت ثبت ثبتت أكد أكدت",
        "overturn overturned overturns quash quashed annul annulled revoke revoked reverse reversed struck vacated "
        "void voided نقض نقضت أبطل أبطلت فسخ ألغى ألغت إلغاء",
    ),
    "harm": ("hurt injured harmed wounded", "unhurt uninjured unharmed unscathed"),
    "inclusion": (
        "include included includes شمل شملت يشمل تشمل",
        "exclude excluded excludes استثنى استثنت يستثني تستثني",
    ),
    "truth": (
        "confirm confirmed true أكد أكدت صحيح",
        "false untrue deny denied denial نفى نفت ينفي كاذب أنكر أنكرت ينكر",
    ),
    "law": ("legal lawful قانوني", "illegal unlawful"),
    "guilt": (
        "innocent acquit acquitted acquittal exonerate exonerated cleared براءة تبرئة برأ برأت برئ بريء بريئة",
        "guilty convict convicted conviction إدانة أدان أدانت أدين أدينت دان مدان مدانة مذنب مذنبة",
    ),
    "admission": (
        "admit admitted admits acknowledge acknowledged concede conceded confess confessed اعترف اعترفت أقر أقرت",
        "deny denied denies denying denial نفى نفت نفي أنكر أنكرت إنكار",
    ),
    # A rate, a tax or a price that somebody sets.
    "setting": (
        "raise raised raises raising hike hiked lift lifted boost boosted increase increased رفع رفعت زاد زادت",
        "lower lowered lowers lowering cut cuts slash slashed reduce reduced trim trimmed خفض خفضت قلص قلصت",
    ),
    "alteration": (
        "change changed changing alter altered amend amended adjust adjusted raise raised hike hiked lift lifted boost "
        "boosted increase increased lower lowered cut slash slashed reduce reduced trim trimmed تغيير تعديل عدل عدلت "
        "غيرت رفع رفعت خفض خفضت زاد زادت قلص قلصت",
        "unchanged unaltered steady maintain maintained keep kept hold held leave left أبقى أبقت ثبت ثبتت تثبيت",
    ),
    "attainment": (
        "reach reached get got gets make made attain attained بلغ بلغت وصل وصلت تأهل تأهلت",
        "",
    ),
    "vote": ("favour favor لصالح صالح تأييدا", "against ضد"),
    "health": (
        "recover recovered recovers recovery improve improved تعافى تعافت شفي شفيت شفاء تحسن تحسنت",
        "worsen worsened deteriorate deteriorated relapse relapsed تدهور تدهورت ساء ساءت انتكس انتكست",
    ),
    "test": ("positive إيجابي إيجابية موجب موجبة", "negative سلبي سلبية سالب سالبة"),
    "warmth": (
        "warm warmer hot hotter mild milder دافئ دافئة حار حارة أدفأ",
        "cold colder cool cooler chilly freezing بارد باردة أبرد",
    ),
    "wetness": ("wet wetter rainy ماطر ماطرة ممطر ممطرة", "dry drier جاف جافة"),
    "sky": ("sunny clear صحو مشمس مشمسة", "cloudy overcast غائم غائمة ملبد ملبدة"),
    "result": ("profit profits ربح أرباح أرباحا ربحا", "loss losses خسارة خسائر"),
    "balance": ("surplus surpluses فائض فائضا", "deficit deficits عجز عجزا"),
    "punctuality": (
        "time schedule punctual punctually موعده موعدها موعدهم موعدهما الموعد المحدد",
        "late behind belated belatedly متأخر متأخرة متأخرا متأخرين تأخر تأخرت يتأخر تتأخر تأخير تأخيره بتأخير",
    ),
    "resumption": (
        "resume resumed resumes resuming resumption استأنف استأنفت يستأنف تستأنف استؤنف استؤنفت استئناف",
        "suspend suspended suspends suspending halt halted paused cut cuts severed broke علق علقت يعلق تعلق تعليق أوقف "
        "أوقفت قطع قطعت يقطع تقطع",
    ),
    "employment": (
        "hire hired hires hiring recruit recruited recruits recruiting وظف وظفت يوظف توظف توظيف",
        "fired sacked sack laid lays laying سرح سرحت يسرح تسرح تسريح",
    ),
    "restriction": (
        "impose imposed imposes imposing فرض فرضت يفرض تفرض",
        "lift lifted lifts lifting ease eased eases easing رفع رفعت يرفع ترفع خفف خففت يخفف تخفف تخفيف",
    ),
    "sentiment": (
        "love loved loves beloved popular محبوب محبوبة محبوبا أحب أحبت يحب تحب",
        "hate hated hates despised unpopular loathed مكروه مكروهة مكروها كره كرهت يكره تكره",
    ),
    "gap": (
        "widen widened widens widening اتسع اتسعت يتسع تتسع اتساع",
        "narrow narrowed narrows narrowing ضاق ضاقت تقلص تقلصت يتقلص تتقلص انكمش انكمشت تضاءل تضاءلت",
    ),
    "tightness": (
        "tighten tightened tightens tightening toughen toughened شدد شددت يشدد تشدد تشديد",
        "loosen loosened relax relaxed ease eased eases easing خفف خففت يخفف تخفف تخفيف",
    ),
    "attendance": (
        "attend attended attends join joined joins joining participate participated participates participating part "
        "حضر حضرت شارك شاركت يشارك تشارك مشاركة المشاركة انضم انضمت انضمام",
        "boycott boycotted skip skipped قاطع قاطعت مقاطعة تغيب تغيبت",
    ),
}


_GLUED = frozenset("بلوفك")
_PRESENT = frozenset("يت")
_SHORTEST = 4
_SPANS = frozenset("night week weekend month year decad centuri spring summer autumn winter".split()) | frozenset(
    stem(day) for day in "monday tuesday wednesday thursday friday saturday sunday".split()
)


@dataclass(frozen=True, slots=True)
class SignedWord:
    """A word of the lexicon where it stands; `sign` is +1 or -1 before any negation."""

    concept: str
    sign: int
    word: Word


def signed_words(words: list[Word], text: str) -> Iterator[SignedWord]:
    """The words of the lexicon among `words` of a text, once for each concept they belong to where they stand."""
    lexicon = _signs()
    for word, following in zip_longest(words, words[1:]):
        if word.stem == "last" and following is not None and following.stem in _SPANS:
            continue  # "last year" is one before, not the last of several
        root = next(filter(lexicon.__contains__, _forms(word.stem)), "")
        for concept, sign in lexicon.get(root, ()):
            if in_its_sense(concept, root, text, word.start):
                yield SignedWord(concept, sign, word)


def _forms(root: str) -> Iterator[str]:
    """An Arabic word as it is, without what is glued before it (بانخفاض), and its past (غادر for يغادر)."""
    yield root
    if len(root) > _SHORTEST and root[0] in _GLUED:
        yield root[1:]
    present = root.removeprefix("س")
    if len(present) >= _SHORTEST and present[0] in _PRESENT:
        yield present[1:]
        yield f"ا{present[1:]}"


@lru_cache(maxsize=1)
def _signs() -> dict[str, list[tuple[str, int]]]:
    signs: dict[str, list[tuple[str, int]]] = {}
    for concept, sides in {**_LEXICON, **STATES}.items():
        for sign, words in zip((1, -1), sides, strict=True):
            for root in {stem(word) for word in words.split()} - {""}:
                signs.setdefault(root, []).append((concept, sign))
    return signs
