"""Nouns that say what a name is of: a district, a river, a ministry, a company, a judge; in both languages."""

from __future__ import annotations

from functools import lru_cache

from factcheck.language.normalise import fold

# One class an entry. Two things of one class with names of their own are not the same thing.
_PLACES = {
    "settlement": """city cities town township village hamlet capital borough municipality metropolis suburb
        مدينة بلدة قرية ضيعة عاصمة حاضرة نجع كفر مخيم""",
    "district": """district quarter neighbourhood neighborhood ward precinct
        حي ضاحية حارة""",
    "street": """street road avenue lane boulevard square alley highway
        شارع طريق ساحة ميدان جادة زقاق درب""",
    "water": """river lake sea bay gulf strait canal creek stream lagoon reservoir fjord waterfall spring
        نهر بحيرة بحر خليج مضيق قناة جدول شلال نبع ينبوع هور""",
    "land": """island isle peninsula archipelago tundra desert mountain mount hill hills mountains volcano valley
        plain plateau
        forest cape oasis marsh moor glacier canyon reef steppe
        جزيرة جزر أرخبيل صحراء جبل جبال تل هضبة سهل وادي واد غابة واحة بركان رأس بادية""",
    "state": """country state kingdom republic province county region emirate sultanate duchy principality canton
        دولة مملكة جمهورية ولاية إقليم محافظة مقاطعة إمارة سلطنة منطقة قضاء لواء""",
    "building": """church cathedral abbey monastery mosque temple castle palace fortress museum theatre theater library
        school university college hospital stadium station airport port harbour harbor hotel market prison bridge tower
        garden park hall gallery cemetery factory mill mine dam tunnel academy
        كنيسة كاتدرائية دير مسجد جامع معبد قلعة قصر حصن متحف مسرح مكتبة مدرسة جامعة كلية مستشفى ملعب محطة مطار ميناء
        مرفأ
        فندق سوق سجن جسر برج حديقة قاعة معرض مقبرة مصنع مطحنة منجم سد نفق أكاديمية دار خان ضريح""",
}
_BODIES = {
    "office": """ministry department authority agency office commission committee council court tribunal parliament
        senate
        assembly cabinet government board directorate service inspectorate administration police guard prosecutor
        embassy
        وزارة هيئة وكالة مكتب لجنة مجلس محكمة برلمان حكومة مديرية إدارة دائرة مصلحة سلطة ديوان أمانة نيابة سفارة شرطة
        خفر حرس دفاع إطفاء إسعاف بلدية مفوضية قيادة رئاسة""",
    "firm": """company firm corporation group bank airline insurer brewery holding factory publisher newspaper magazine
        channel agency
        شركة مجموعة بنك مصرف مؤسسة صحيفة جريدة مجلة قناة إذاعة مصانع مطاحن معامل""",
    "union": """union association federation league society chamber party movement alliance trust foundation institute
        organisation organization charity club team fc rovers wanderers united athletic band orchestra choir
        اتحاد نقابة غرفة جمعية رابطة حزب حركة تحالف منظمة صندوق معهد نادي فريق منتخب فرقة أوركسترا جوقة تيار ائتلاف كتلة
        تجمع مركز""",
}
_PEOPLE = """king queen prince princess emperor empress sultan sheikh duke duchess count countess baron baroness earl
    lord lady
    monarch ruler sir dame president premier minister chancellor governor mayor senator deputy ambassador consul envoy
    general
    admiral colonel major captain commander lieutenant sergeant marshal officer soldier inspector detective judge
    justice
    lawyer prosecutor professor doctor physician surgeon nurse engineer architect scientist physicist chemist biologist
    astronomer mathematician historian philosopher writer author novelist poet playwright journalist reporter editor
    translator painter sculptor artist photographer composer pianist violinist singer musician conductor actor actress
    director producer dancer player footballer striker goalkeeper swimmer runner cyclist boxer coach champion athlete
    chairman chairwoman manager founder owner banker merchant trader farmer fisherman sailor pilot astronaut explorer
    inventor teacher pupil student bishop archbishop pope priest monk nun abbot abbess brother sister father mother
    rabbi
    imam mufti saint widow leader head chief secretary spokesman spokeswoman
    ملك ملكة أمير أميرة إمبراطور سلطان شيخ رئيس رئيسة وزير وزيرة محافظ والي حاكم عمدة سفير سفيرة قنصل مبعوث نائب
    جنرال عميد عقيد لواء رائد نقيب قائد ضابط جندي مفتش محقق قاض قاضي قاضية محام محامي محامية مدعي أستاذ أستاذة دكتور
    دكتورة طبيب طبيبة جراح ممرض ممرضة مهندس مهندسة معماري معمارية فيزيائي كيميائي فلكي مؤرخ مؤرخة فيلسوف
    كاتب كاتبة روائي روائية شاعر شاعرة مسرحي صحفي صحفية صحافي صحافية محرر مترجم مترجمة رسام رسامة نحات نحاتة فنان
    فنانة مصور مصورة ملحن ملحنة موسيقي موسيقار مغن مغني مغنية مطرب مطربة ممثل ممثلة مخرج مخرجة راقص راقصة لاعب لاعبة
    مهاجم حارس سباح سباحة عداء عداءة دراج ملاكم مدرب مدربة بطل بطلة مدير مديرة مؤسس مالك تاجر تاجرة مزارع صياد بحار
    ربان قبطان طيار رائد مستكشف مخترع معلم معلمة تلميذ طالب طالبة مطران أسقف بابا كاهن راهب راهبة قس إمام مفتي زعيم
    زعيمة أمين أمينة ناطق متحدث""".split()
_PERSON = "person"
BODIES = frozenset(_BODIES)
PLACES = frozenset(_PLACES)


@lru_cache(maxsize=50_000)
def kind_noun(word: str) -> str:
    """The class of what a written word of either language names, its article and plural apart; empty where of none."""
    return _table().get(bare_kind(word), "")


@lru_cache(maxsize=50_000)
def bare_kind(word: str) -> str:
    """A written word without its article or plural, where that makes it one of these nouns; else folded."""
    folded = fold(word)
    forms = folded, folded.removeprefix("ال"), folded.removesuffix("s")
    return next((form for form in forms if form in _table()), folded)


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    classes = {**_PLACES, **_BODIES}
    table = {fold(word): kind for kind, words in classes.items() for word in words.split()}
    return {**{fold(word): _PERSON for word in _PEOPLE}, **table}
