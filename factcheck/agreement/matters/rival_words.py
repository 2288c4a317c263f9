"""Things of one class of which none is another, and what an amount or a place may be told of, in both languages."""

from __future__ import annotations

# One class a paragraph, one thing an entry: English words | Arabic words. No thing of a class is part of another.
THINGS = """
oil crude petroleum | نفط نفطي بترول زيت; gas lng | غاز; coal | فحم; petrol gasoline | بنزين; diesel | ديزل
سولار; electricity | كهرباء; gold bullion | ذهب; silver | فضة; shares stocks equities | أسهم; copper | نحاس;
iron steel | حديد فولاذ صلب; aluminium aluminum; zinc | زنك; nickel | نيكل; uranium | يورانيوم; phosphate
phosphates | فوسفات; cement | إسمنت أسمنت; timber wood lumber | خشب أخشاب; wheat | قمح حنطة; barley | شعير; rice
| أرز رز; maize corn | ذرة; soybean soybeans soya | صويا; cotton | قطن; wool | صوف; sugar | سكر; coffee | قهوة
بن; tea | شاي; cocoa | كاكاو; tobacco | تبغ; rubber | مطاط; meat beef pork lamb mutton | لحم لحوم; fish | سمك
أسماك; milk dairy | حليب; eggs egg | بيض; bread | خبز; flour | دقيق طحين; potato potatoes | بطاطا بطاطس; tomato
tomatoes | طماطم بندورة; onion onions | بصل; orange oranges citrus | برتقال حمضيات; banana bananas | موز; apples
| تفاح; olives | زيتون; تمر تمور; medicine medicines drugs pharmaceuticals | أدوية دواء; textiles clothing
clothes | منسوجات نسيج ملابس; weapons arms | أسلحة سلاح; car cars vehicle vehicles | سيارة سيارات مركبات;
tourism | سياحة; remittances | تحويلات

car cars | سيارة سيارات; truck trucks lorry lorries | شاحنة شاحنات; bus buses | حافلة حافلات باص باصات;
motorcycle motorcycles motorbike motorbikes | دراجة دراجات; train trains | قطار قطارات; tram trams | ترام
ترامواي; ship ships vessel vessels ferry ferries boat boats | سفينة سفن قارب قوارب; plane planes aircraft
aeroplane airliner | طائرة طائرات; helicopter helicopters | مروحية مروحيات هليكوبتر; tank tanks | دبابة دبابات;
submarine submarines | غواصة غواصات

port harbour harbor | ميناء مرفأ موانئ; airport airports airfield | مطار مطارات; railway railways railroad | سكة
سكك; road roads highway highways motorway motorways | طريق طرق; bridge bridges | جسر جسور; tunnel tunnels | نفق
أنفاق; dam dams | سد السد سدود; canal canals; school schools | مدرسة مدارس; university universities | جامعة
جامعات; hospital hospitals clinic clinics | مستشفى مستشفيات عيادة; prison prisons jail | سجن سجون; museum
museums | متحف متاحف; stadium stadiums | ملعب ملاعب استاد; mosque mosques | مسجد مساجد جامع; church churches
cathedral | كنيسة كنائس; library libraries | مكتبة مكتبات; park parks garden gardens | حديقة حدائق; hotel hotels
| فندق فنادق; factory factories plant plants | مصنع مصانع معمل; refinery refineries | مصفاة مصافي; theatre
theater cinema | مسرح سينما; pool pools | مسبح مسابح

exports | صادرات; imports | واردات

births | مواليد ولادات; deaths | وفيات; marriages | زيجات; divorces | طلاق

women woman female females girls | نساء امرأة إناث فتيات سيدات; men man male males boys | رجال رجل ذكور فتيان

driver drivers | سائق سائقين سائقون; pilot pilots | طيار طيارين طيارون; passenger passengers | راكب ركاب مسافر
مسافرين مسافرون

teacher teachers | معلم معلمين معلمون معلمات; doctor doctors physicians | طبيب أطباء; nurse nurses | ممرض ممرضات
ممرضين; farmer farmers | مزارع مزارعين مزارعون فلاحين; pupil pupils student students | طالب طلاب طلبة تلميذ
تلاميذ; judge judges | قاض قضاة; soldier soldiers | جندي جنود; tourists tourist | سياح سائحين سائحون; fishermen
| صيادين صيادون; miner miners

wages wage salaries salary pay | أجور رواتب أجر راتب; prices price inflation | أسعار تضخم; profits profit |
أرباح; rents rent | إيجارات; taxes tax | ضرائب ضريبة; debts debt | ديون; unemployment joblessness | بطالة; house
houses housing property properties | عقارات منازل مساكن; fares fare; temperature temperatures | حرارة; rainfall
| أمطار; traffic

public; private

upper | علوي علوية; lower | سفلي سفلية

inner interior | داخلي داخلية; outer exterior | خارجي خارجية

domestic | محلي محلية; international | دولي دولية

elder; younger

old | قديم قديمة; new | جديد جديدة

indoor; outdoor

urban | حضري حضرية; rural | ريفي ريفية

gross | إجمالي إجمالية; net | صاف صافي صافية

primary elementary | ابتدائي ابتدائية; secondary | ثانوي ثانوية

summer | صيفي صيفية; winter | شتوي شتوية

north northern | شمال شمالي; south southern | جنوب جنوبي; east eastern | شرق شرقي; west western | غرب غربي
"""

# What an amount, a day or a place is told of: a deed or a measure, besides the events of the concepts.
DEEDS = """
employ employs employed employing employees employee staff work worked working worker workers workforce jobs |
    وظف وظفت يوظف توظف يشغل تشغل يعمل تعمل عامل عمال موظف موظفين موظفا موظفون عاملا عاملين;
attend attends attended attendance attendees participants participant participated delegates |
    حضر حضرت حضور يحضر شارك شاركت مشارك مشاركا مشاركين مشاركة;
borrow borrows borrowed borrowing lent lend loan loans | اقترض اقترضت اقتراض استدان استدانت قرض قروض أقرض;
contract contracts | عقدا عقود بعقد;
arrest arrests arrested detain detained detains detention jailed |
    اعتقل اعتقلت اعتقال أوقف أوقفت توقيف احتجز احتجزت;
kill kills killed killing die died dies death deaths dead slain murdered lives shot shooting |
    قتل قتلت قتلى مقتل توفي توفيت وفاة وفيات مات ماتت لقي مصرع مصرعهم حتف ضحايا;
rescue rescued rescues saved | أنقذ أنقذت إنقاذ;
fine fined fines penalty | غرامة غرامات غرم غرمت;
long length lengths | طول طوله طولها طويل; deep depth depths | عمق عمقه عمقها عميق;
high height tall elevation altitude | بارتفاع ارتفاعه ارتفاعها علو; wide width broad | عرضه عرضها عريض;
crash crashed crashes overturned overturn capsized derailed derailment sank sunk sinking collided collision wrecked
    burned | تحطم تحطمت انقلب انقلبت انقلاب غرق غرقت اصطدم اصطدمت اصطدام جنح جنحت جنوح احترق احترقت سقطت سقوط;
make made makes manufacture manufactured built build produce produced assembled constructed construction |
    صنع صنعت صناعة بني بنيت بنى بنت أنتج أنتجت تجميع شيد شيدت;
shot shoot shooting | صور صورت تصوير;
premiere premiered premieres screened screening shown debuted | عرض عرضت عرضه;
print printed publish published publication released | طبع طبعت نشر نشرت صدر صدرت;
free freed frees release releases released releasing | أفرج أفرجت إفراج الإفراج;
record recorded recording recordings | سجل سجلت تسجيل;
concert concerts performed performance perform sang | حفل حفلا حفلات غنى غنت عزف عزفت;
lecture lectured lectures reading spoke speech | محاضرة محاضرات;
bury buried burial funeral grave | دفن دفنت دفنه جنازة;
exhibition exhibited exhibit | معرض معارض عرضت
"""

# The events of the concepts whose words say one thing alone, unlike "take", "make" or "set".
TOLD_APART = frozenset("injure born marry elect appoint resign win lose destroy train study veto score write".split())
