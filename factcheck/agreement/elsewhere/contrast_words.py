"""Words by which a sentence tells two things apart that it tells side by side, in both languages: the red one and the
black one, the roof and the tower, who wrote it and who filmed it.

They are no concepts for the rest of judging: only where two things stand side by side is one so far from another.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from factcheck.language.normalise import fold

# What is done to a work, as a verb and as a noun; also within one language.
_CRAFTS = """
direct directed directs director direction | أخرج أخرجت إخراج مخرج مخرجة يخرج تخرج;
film filmed shot photograph photographed photographer photography cinematography camera | صور صورت تصوير مصور مصورة;
write wrote written writes writer author authored text script screenplay | كتب كتبت كتابة كاتب كاتبة ألف ألفت تأليف
    مؤلف مؤلفة نص سيناريو; compose composed composes composer music score | لحن لحنت ألحان تلحين ملحن ملحنة موسيقى;
translate translated translates translator translation | ترجم ترجمت ترجمة مترجم مترجمة;
illustrate illustrated illustrator illustrations drawings drew drawn | رسم رسمت رسوم رسام رسامة;
publish published publisher publication | نشر نشرت ناشر;
edit edited editor editing | حرر حررت تحرير محرر محررة مونتاج;
produce produced producer production | أنتج أنتجت إنتاج منتج منتجة;
design designed designer designs architect | صمم صممت تصميم مصمم مصممة;
build built builder construct constructed construction erected | بنى بنت بناء شيد شيدت تشييد;
finance financed fund funded funds financing funding | مول مولت تمويل; sing sang sung singer | غنى غنت غناء مغن مغنية;
act acted plays played actor actress role | مثل مثلت تمثيل ممثل ممثلة أدى أدت دور;
draft drafted drafts drafting drawn-up prepare prepared preparation | أعد أعدت إعداد صاغ صاغت صياغة;
audit audited audits auditing check checked review reviewed | راجع راجعت مراجعة دقق دققت تدقيق فحص فحصت;
restore restored restoration renovated renovation repaired | رمم رممت ترميم جدد تجديد;
manage managed manages run runs operate operated operates | أدار أدارت يدير تدير إدارة شغل تشغيل;
supervise supervised oversaw oversees supervision | أشرف أشرفت يشرف تشرف إشراف;
sculpt sculpted sculptor carved carver | نحت نحتت نحات نحاتة;
discover discovered discovery discoverer | اكتشف اكتشفت اكتشاف مكتشف;
"""
_THINGS = """
red | أحمر حمراء; blue | أزرق زرقاء; green | أخضر خضراء; black | أسود سوداء; white | أبيض بيضاء; yellow | أصفر صفراء;
brown | بني بنية; grey gray | رمادي رمادية; golden gold | ذهبي ذهبية ذهب; silver | فضي فضية فضة;
bronze | برونزي برونزية برونز; old older oldest ancient | قديم قديمة أقدم; new newer newest | جديد جديدة أحدث;
big bigger biggest large larger largest great greater | كبير كبيرة أكبر كبرى;
small smaller smallest little | صغير صغيرة أصغر صغرى;
long longer longest | طويل طويلة أطول;
short shorter shortest | قصير قصيرة أقصر; high tall taller | عال عالية مرتفع;
upper | علوي علوية عليا; lower | سفلي سفلية سفلى;
inner internal | داخلي داخلية; outer external | خارجي خارجية; front | أمامي أمامية; rear back | خلفي خلفية;
left | أيسر يسرى; right | أيمن يمنى; first | أول أولى; second | ثان ثانية ثاني; third | ثالث ثالثة; last | أخير أخيرة;
northern north | شمالي شمالية شمال; southern south | جنوبي جنوبية جنوب; eastern east | شرقي شرقية شرق;
western west | غربي غربية غرب; central | وسطى مركزي مركزية; public | عام عامة حكومي حكومية; private | خاص خاصة;
national | وطني وطنية قومي قومية; local | محلي محلية; foreign | أجنبي أجنبية;
young younger junior juniors youth | ناشئ ناشئين ناشئات شباب شبان أصغر;
senior seniors adult adults | كبار بالغين بالغون راشدين; men men's male males | رجال ذكور;
women women's female females | نساء سيدات إناث; boys boy | فتيان صبيان أولاد بنين; girls girl | فتيات بنات;
children child | أطفال طفل; morning | صباح صباحي صباحية; evening | مساء مسائي مسائية; summer | صيف صيفي صيفية;
winter | شتاء شتوي شتوية; spring | ربيع; autumn fall | خريف; companion comrade fellow | رفيق رفيقة;
colleague | زميل زميلة; deputy assistant | نائب نائبة مساعد مساعدة; friend | صديق صديقة; brother | شقيق أخ أخو;
sister | شقيقة أخت; wife | زوجة; husband | زوج; son | ابن نجل; daughter | ابنة كريمة; father | أب والد;
mother | أم والدة; neighbour neighbor | جار جارة; rival opponent | منافس منافسة خصم; winner | فائز فائزة;
runner-up | وصيف وصيفة; library | مكتبة; museum | متحف; theatre theater | مسرح; hall | قاعة صالة; school | مدرسة;
university | جامعة; hospital | مستشفى; bridge | جسر; tunnel | نفق; tower | برج; castle fortress citadel | قلعة حصن;
palace | قصر; church | كنيسة; mosque | مسجد جامع; minaret | مئذنة; dome | قبة; roof | سقف; wall walls | سور جدار;
gate | بوابة; garden gardens park | حديقة حدائق; pool | مسبح بركة; rink | حلبة; stadium | ملعب ملاعب;
laboratory laboratories lab labs | مختبر مختبرات; factory plant | مصنع; farm | مزرعة;
port harbour harbor | ميناء مرفأ; airport | مطار; station | محطة; road | طريق; railway | سكة; canal | قناة; dam | سد;
river | نهر; lake | بحيرة; tributary | رافد; mountain | جبل; island | جزيرة; valley | وادي واد; village | قرية;
city | مدينة; branch | فرع; ship vessel | سفينة; boat | قارب زورق; aircraft plane | طائرة;
engine engines | محرك محركات; hull | هيكل بدن; lorry truck | شاحنة; bus buses | حافلة حافلات; train | قطار;
statue | تمثال; painting | لوحة; mosaic | فسيفساء; manuscript | مخطوطة; book books | كتاب كتب; map maps | خريطة خرائط;
coin coins | عملة قطعة; sword | سيف; necklace | عقد قلادة; ring | خاتم; vase | مزهرية; carpet rug | سجادة;
novel | رواية; poem | قصيدة; play | مسرحية; opera | أوبرا; movie film | فيلم; song | أغنية; cat | قط قطة;
falcon hawk | صقر; lion | أسد; horse | حصان خيل; camel camels | جمل جمال إبل; cow cows cattle | بقرة بقر أبقار;
sheep | خروف أغنام غنم; goat goats | ماعز; bird | طائر; spider | عنكبوت; fish | سمك سمكة أسماك; tree | شجرة;
date dates | تمر تمور; olive olives | زيتون; citrus | حمضيات; wheat | قمح; barley | شعير; rice | أرز;
orange oranges | برتقال; apple apples | تفاح; grape grapes | عنب; tomato tomatoes | طماطم بندورة;
potato potatoes | بطاطا بطاطس; honey | عسل; milk | حليب لبن; wool | صوف; cotton | قطن; cheese | جبن; bread | خبز;
oil | زيت نفط; chess | شطرنج; football soccer | قدم; basketball | سلة; volleyball | طائرة; tennis | تنس;
swimming | سباحة; wrestling | مصارعة; boxing | ملاكمة; fencing | مبارزة; rowing | تجديف; sailing | شراع شراعية;
shooting | رماية; cycling | دراجات; running | جري عدو; teacher teachers | معلم معلمون معلمين;
student students pupil pupils | طالب طلاب طالبات تلميذ تلاميذ; doctor doctors | طبيب أطباء;
nurse nurses | ممرض ممرضة ممرضات ممرضين; engineer engineers | مهندس مهندسون مهندسين;
worker workers | عامل عمال عاملون عاملين; soldier soldiers | جندي جنود; officer officers | ضابط ضباط;
prisoner prisoners captive | أسير أسرى سجين سجناء; guard guards | حارس حراس; driver | سائق سائقة;
captain | قبطان قائد; sailor sailors | بحار بحارة; passenger passengers | راكب ركاب; farmer farmers | مزارع مزارعون;
defender defenders | مدافع مدافعون مدافعين;
attacker attackers besieger besiegers | مهاجم مهاجمون مهاجمين محاصرون محاصرين; king | ملك; queen | ملكة;
prince | أمير; princess | أميرة; crowned coronation | توج توجت تتويج; buried burial | دفن دفنت;
work works worked | عمل عملت; study studies studied | درس درست دراسة; live lives lived | عاش عاشت سكن سكنت أقام أقامت;
serve served serves service | خدم خدمت خدمة; teach teaches taught | درّس علّم;
close closed closes closure | أغلق أغلقت إغلاق; open opened opens opening inaugurated | افتتح افتتحت افتتاح فتح;
born birth | ولد ولدت ولادة مولد; died death | مات ماتت توفي توفيت وفاة; weigh weighs weighed weight | يزن تزن وزن;
wide width | عرض عريض; employ employs employed employees staff | عامل عاملين عاملون موظف موظفين يعمل توظف;
budget | ميزانية موازنة; rent | إيجار; salary wage wages | راتب أجر أجور; export exports exported | صادرات تصدير صدر;
import imports imported | واردات استيراد; revenue revenues | إيراد إيرادات; profit profits | ربح أرباح;
loss losses | خسارة خسائر; price prices | سعر أسعار; production output | إنتاج; sales | مبيعات;
tourist tourists | سائح سياح; visitor visitors | زائر زوار; seat seats | مقعد مقاعد; vote votes | صوت أصوات;
goal goals | هدف أهداف; floor floors storey storeys | طابق طوابق; room rooms | غرفة غرف; bed beds | سرير أسرة;
heavy heavier heaviest | ثقيل ثقيلة أثقل; light lighter lightest | خفيف خفيفة أخف;
cheap cheaper cheapest | رخيص رخيصة أرخص;
dear dearer expensive costlier | غال غالية أغلى; fast faster fastest | سريع سريعة أسرع; slow slower | بطيء بطيئة أبطأ;
heats heat qualifying qualifiers | تصفيات تمهيدية; semi-final semi-finals semifinal | نصف; final finals | نهائي نهائية;
tug tugboat | قاطرة; barge | صندل; ferry | عبارة; yacht | يخت; tanker | ناقلة; submarine | غواصة; trawler | جرافة;
clerk | كاتب كاتبة; courier | ساع ساعي; cook chef | طباخ طباخة طاه; gardener | بستاني; baker | خباز;
carpenter | نجار; blacksmith smith | حداد; tailor | خياط خياطة; fisherman fishermen | صياد صيادون صيادين;
judge judges | قاض قاضي قضاة; lawyer lawyers | محام محامي محامون محامين; pilot pilots | طيار طيارون طيارين;
accountant | محاسب محاسبة; secretary | سكرتير سكرتيرة أمين; director | مدير مديرة;
minister | وزير وزيرة; mayor | عمدة;
dairy | ألبان; brewery | جعة; bakery | مخبز; butcher | جزار قصاب; pharmacy | صيدلية; bank | بنك مصرف; hotel | فندق;
satellite satellites | أقمار قمر; aluminium aluminum | ألومنيوم; nickel | نيكل; cobalt | كوبالت;
copper | نحاس; zinc | زنك;
iron | حديد; tin | قصدير; coal | فحم; gas | غاز; salt | ملح; sugar | سكر; coffee | قهوة بن; tea | شاي; fig figs | تين;
arrive arrived arrives reached arrival | وصل وصلت وصول;
leave left departed departure sailed | غادر غادرت مغادرة انطلق انطلقت;
"""
# What may be glued before an Arabic word, two at a time.
_BEFORE = "وفبلك"
_GLUED, _SHORTEST = 2, 3
_SUFFIX = re.compile(r"(?<=\w\w\w)(?:هما|هم|ها|ه)\Z")


@lru_cache(maxsize=50_000)
def contrast_keys(written: str) -> frozenset[str]:
    """What a written word of either language stands for here, as keys; empty for any other word."""
    folded = fold(written).replace("’", "'").removesuffix("'s")
    return frozenset().union(*(_table().get(form, frozenset()) for form in _forms(folded)))


def _forms(folded: str) -> list[str]:
    if folded.isascii():
        return [folded]
    found = [folded]
    for _ in range(_GLUED):
        found += [form[1:] for form in found if form[:1] in _BEFORE and len(form) > _SHORTEST]
    found = [form.removeprefix("لل").removeprefix("ال") for form in found] + found
    cut = [_SUFFIX.sub("", form) for form in found]
    # What says whose it is turns a feminine ending into a t: مكتبتها.
    return [*found, *cut, *(f"{form[:-1]}ه" for form in cut if form.endswith("ت"))]


@cache
def _table() -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for entry in (entry for entry in (_CRAFTS + _THINGS).split(";") if entry.strip()):
        words = [word for word in entry.split() if word != "|"]
        for word in map(fold, words):
            table[word] = table.get(word, frozenset()) | {f"told:{words[0]}"}
    return table


@cache
def craft_keys() -> frozenset[str]:
    """The keys of what is done to a work."""
    return frozenset(f"told:{entry.split()[0]}" for entry in _CRAFTS.split(";") if entry.strip())
