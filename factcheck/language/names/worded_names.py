"""The tables behind `worded_bodies`: what bodies are, and the words that they are called by, in both languages."""

from __future__ import annotations

# Kind: English words | Arabic words. Of one kind are those that may be put for each other.
KINDS = """
party: party parties alliance front movement bloc coalition | حزب تحالف جبهة حركة كتلة ائتلاف تيار تجمع
union: union unions federation association society guild league confederation syndicate |
    نقابة اتحاد جمعية رابطة
club: club | نادي ناد
institute: institute centre center academy | معهد مركز أكاديمية
bank: bank | بنك مصرف
agency: agency authority | هيئة وكالة
fund: fund | صندوق
committee: committee commission | لجنة مفوضية
"""
# A word of a name in both languages: English forms | Arabic forms, none with its article.
WORDS = """
worker workers labour labor | عامل عمال عمالي عمالية شغيلة شغل عمل
farmer farmers peasant peasants farming agriculture agricultural |
    مزارع مزارعين مزارعون فلاح فلاحين فلاحون زراعة زراعي زراعية
fisherman fishermen fishers fishing fisheries | صياد صيادين صيادون صيد مصايد
teacher teachers | معلم معلمين معلمون مدرس مدرسين مدرسون
engineer engineers engineering | مهندس مهندسين مهندسون هندسة هندسي هندسية
lawyer lawyers bar | محامي محامين محامون
doctor doctors physician physicians medical medicine | طبيب أطباء طب طبي طبية
nurse nurses nursing | ممرض ممرضين ممرضات تمريض
pharmacist pharmacists pharmaceutical | صيدلي صيادلة صيدلية دوائي دوائية
journalist journalists press | صحفي صحفيين صحفيون صحافيين صحافة صحفية
student students | طالب طلاب طلبة طلابي طلابية
writer writers authors | كاتب كتاب أديب أدباء
artist artists arts art | فنان فنانين فنانون فن فنون فني فنية
musician musicians music | موسيقي موسيقيين موسيقيون موسيقى موسيقية
actor actors | ممثل ممثلين ممثلون
merchant merchants trader traders trade commercial | تاجر تجار تجارة تجاري تجارية
miner miners mining | منجم مناجم تعدين
driver drivers | سائق سائقين سائقون
pilot pilots | طيار طيارين طيارون
sailor sailors seamen maritime marine | بحار بحارة بحري بحرية بحار ملاحة ملاحي
baker bakers | خباز خبازين مخابز
scientist scientists science sciences scientific | عالم علماء علم علوم علمي علمية
woman women | امرأة نساء نسائي نسائية مرأة
youth young | شباب شبابي شبابية
child children | طفل أطفال طفولة
veteran veterans | قدامى محاربين
pensioner pensioners pension pensions | متقاعد متقاعدين تقاعد
consumer consumers | مستهلك مستهلكين
employer employers | أرباب
people popular peoples | شعب شعبي شعبية
citizen citizens civic | مواطن مواطنين مواطنة
green greens | أخضر خضراء خضر
red | أحمر حمراء
white | أبيض بيضاء
black | أسود سوداء
blue | أزرق زرقاء
liberal liberals | ليبرالي ليبرالية أحرار
conservative conservatives | محافظ محافظين محافظون محافظة
democratic democrats democracy | ديمقراطي ديمقراطية ديموقراطي ديموقراطية ديمقراطيين
republican republicans | جمهوري جمهورية جمهوريين
socialist socialists | اشتراكي اشتراكية اشتراكيين
social | اجتماعي اجتماعية
communist communists | شيوعي شيوعية
national nationalist nation | وطني وطنية قومي قومية أمة
progressive progress progressives | تقدمي تقدمية تقدم
radical | راديكالي راديكالية جذري
centrist | وسط وسطي
right | يمين يميني
left leftist | يسار يساري يسارية
islamic islamist | إسلامي إسلامية
christian | مسيحي مسيحية
justice | عدالة عدل
development | تنمية
freedom liberty | حرية
peace | سلام
unity united | وحدة موحد موحدة متحد متحدة
union | اتحاد اتحادي
reform reformist | إصلاح إصلاحي
renewal | تجديد تجدد
future | مستقبل
hope | أمل
independence independent | استقلال مستقل مستقلة
solidarity | تضامن
homeland | وطن
liberation | تحرير
resistance | مقاومة
salvation | إنقاذ خلاص
renaissance | نهضة
equality | مساواة
dignity | كرامة
constitution constitutional | دستور دستوري دستورية
federal | فيدرالي فيدرالية اتحادي
central | مركزي مركزية
international | دولي دولية عالمي عالمية
regional | إقليمي إقليمية
royal | ملكي ملكية
research | بحث بحوث أبحاث
study studies | دراسة دراسات
history historical | تاريخ تاريخي تاريخية
geography geographic | جغرافيا جغرافي جغرافية
language languages | لغة لغات لغوي
law legal | قانون قانوني قانونية حقوق
economics economic economy | اقتصاد اقتصادي اقتصادية
finance financial | مالية مالي تمويل
statistics | إحصاء إحصائي
technology technical technological | تكنولوجيا تقنية تقني
physics | فيزياء
chemistry | كيمياء
biology biological | أحياء بيولوجي بيولوجيا
astronomy astronomical | فلك فلكي
ocean oceanography oceanographic | محيط محيطات
sea seas | بحر
water waters | ماء مياه مائي
energy | طاقة
nuclear atomic | نووي نووية ذري ذرية
environment environmental | بيئة بيئي بيئية
climate | مناخ مناخي
weather meteorology meteorological | أرصاد جوي جوية طقس
space | فضاء فضائي
health | صحة صحي صحية
cancer | سرطان
heart | قلب
industry industrial industries | صناعة صناعي صناعية صناعات
housing | إسكان سكني
investment | استثمار استثماري
savings saving | ادخار توفير
credit | ائتمان تسليف قروض
export exports | تصدير صادرات
reconstruction | إعمار
horse equestrian riding | فروسية خيل خيول
car cars automobile motor | سيارة سيارات
football | كرة قدم
tennis | تنس
swimming | سباحة
rowing | تجديف
sailing yacht yachting | شراع يخوت شراعي
chess | شطرنج
golf | غولف جولف
hunting | قنص
mountaineering climbing alpine | تسلق جبال
cycling | دراجات
sport sports athletic | رياضة رياضي رياضية
bird birds | طائر طيور
animal animals | حيوان حيوانات
nature wildlife | طبيعة برية
forest forests forestry | غابة غابات
heritage | تراث
antiquities archaeology archaeological | آثار أثري
library libraries | مكتبة مكتبات
education educational | تعليم تربية تعليمي تعليمية
culture cultural | ثقافة ثقافي ثقافية
tourism | سياحة سياحي
transport | نقل
railway railways | سكك حديد
aviation | طيران
radio | إذاعة
television | تلفزيون
publishers publishing | ناشر ناشرين نشر
cinema film films | سينما سينمائي أفلام
theatre theater | مسرح مسرحي
election elections electoral | انتخاب انتخابات انتخابي
human | إنسان
rights | حقوق
"""
# What stands in a name without telling it from another.
PLAIN = """
of for the and new general | و عام عامة جديد جديدة
protection conservation preservation | حماية صون حفاظ
friends | أصدقاء
"""
