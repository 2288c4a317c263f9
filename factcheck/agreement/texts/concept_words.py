"""Words of the two languages that name one thing or one kind of event, for texts whose words cannot be compared."""

from __future__ import annotations

# One concept an entry: English words | Arabic words. EVENTS say what happened; a value belongs to its event.
EVENTS = """
sign signed signing signature conclude concluded | وقع وقعت توقيع يوقع أبرم أبرمت إبرام;
visit visited visits trip travel travelled traveled travels journey flew flies tour arrive arrived
    arrives arrival land landed lands went came come comes | زار زارت زيارة زياراته يزور وصل وصلت
    وصول سافر سافرت رحلة توجه توجهت جولة;
meet met meets meeting met talks talk summit receive received | التقى التقت لقاء اجتمع اجتمعت اجتماع
    استقبل محادثات مباحثات قمة;
leave left leaves depart departed withdraw withdrew withdrawn withdrawal pull | غادر غادرت مغادرة
    انسحب انسحبت انسحاب سحب سحبت يسحب;
sell sold sells sale sales release released | باع باعت بيع يبيع مبيعات تبيع;
buy bought buys purchase purchased acquire acquired | اشترى اشترت شراء يشتري ابتاع اقتناء استحواذ
    استحوذ;
supply supplied supplies deliver delivered delivery deliveries hand shipment shipped | سلم سلمت
    تسليم زود زودت تزويد توريد وردت شحنة شحنات إمداد إمدادات;
offer offered offers propose proposed proposal tempted | عرض عرضت عروض يعرض اقترح اقترحت اقتراح
    مقترح;
agree agreed agrees approve approved approves approval accept accepted consent refuse refused
    refusal reject rejected decline declined grant | وافق وافقت موافقة يوافق قبل رفض رفضت يرفض;
ask asked asks request requested demand demanded urge urged call | طلب طلبت يطلب طالب طالبت مطالبة
    دعا دعت;
open opened opens opening found founded establish established establishes establishment launch
    launched begin began begun begins start started starts outbreak broke inaugurated set | افتتح
    افتتحت افتتاح فتح أسس أسست تأسس تأسست تأسيس أنشأ أنشأت إنشاء بدأ بدأت بدء بداية أطلق أطلقت إطلاق
    اندلع اندلعت اندلاع أقام أقامت إقامة أقيم أقيمت أنشئ أنشئت قام قامت انطلق انطلقت;
end ended ends finish finished complete completed completes completion close closed | انتهى انتهت
    انتهاء أنهى أنهت اكتمل اكتملت اكتمال إكمال أنجز أنجزت إنجاز أغلق أغلقت إغلاق اختتم;
build built builds construct constructed construction laid lay erected | بنى بنت بناء شيد شيدت تشييد
    يبني;
attack attacked attacks strike strikes struck raid raids bomb bombed bombing hit assault shelling |
    هاجم هاجمت هجوم هجمات قصف قصفت ضرب ضربة ضربات غارة غارات استهدف استهدفت;
kill killed kills die died dies death deaths dead | قتل قتلت مقتل قتلى توفي توفيت وفاة مات ماتت لقي
    مصرع حتف;
injure injured wounded hurt wounds | أصيب جرح جرحى إصابة مصابين مصاب;
born birth | ولد ولدت مولد مولود;
marry married marriage wedding wed | تزوج تزوجت زواج زفاف;
elect elected election elections vote voted ballot referendum poll | انتخب انتخبت انتخاب انتخابات
    تصويت صوت صوتت اقتراع استفتاء;
appoint appointed named nominate nominated | عين عينت تعيين رشح ترشيح سمي;
resign resigned resignation quit | استقال استقالت استقالة;
win won wins victory | فاز فازت فوز انتصر انتصرت انتصار;
lose lost loses loss defeat defeated | خسر خسرت خسارة هزم هزيمة فقد;
rise rose increase increased grow grew growth climbed | ارتفع ارتفعت ارتفاع زاد زادت زيادة نما نمت نمو
    ازداد تزايد;
fall fell drop dropped decrease decreased shrink shrank decline | انخفض انخفضت انخفاض تراجع تراجعت
    هبط هبوط;
lend lent loan loans credit finance financed funded fund funding | أقرض أقرضت قرض قروض مول تمويل
    اقتراض;
owe owed owes debt debts | مدين مدينة دين ديون ديونها مديونية;
cancel cancelled canceled write-off writeoff wrote forgive forgave forgiven scrap scrapped waive
    waived | شطب شطبت ألغى ألغت إلغاء أعفى أعفت إعفاء;
remain remained remains remaining rest balance | بقي بقيت يبقى تبقى متبقي المتبقي باق;
pay paid pays payment payments repay repaid | دفع دفعت يدفع سدد سددت سداد مدفوعات;
cost costs price worth value valued | كلف كلفت تكلفة كلفة ثمن سعر قيمة قيمته قيمتها بقيمة;
export exports exported | صادرات صدر صدرت تصدير;
import imports imported | واردات استورد استوردت استيراد;
trade turnover exchange | تجارة تبادل تجاري التجاري;
spend spent spending budget expenditure | أنفق أنفقت إنفاق ميزانية موازنة نفقات;
invest invested investment investments | استثمر استثمرت استثمار استثمارات;
amount amounted total totalled made make reach reached come stood | بلغ بلغت يبلغ شكل شكلت وصل
    إجمالي مجموع;
help helped aid assistance assist assisted | ساعد ساعدت مساعدة مساعدات معونة عون;
train trained training | درب دربت تدريب تدرب تدربت;
study studied graduate graduated graduation degree | درس درست دراسة تخرج تخرجت شهادة;
recognise recognised recognition recognize recognized | اعترف اعترفت اعتراف;
veto vetoed vetoes block blocked | نقض فيتو عرقل عطل;
condemn condemned denounced criticise criticised | أدان أدانت إدانة ندد انتقد انتقدت انتقاد;
deploy deployed send sent dispatch dispatched | نشر نشرت أرسل أرسلت إرسال انتشار;
join joined enter entered accession | انضم انضمت انضمام دخل دخلت دخول;
seize seized capture captured occupy occupied took take power coup overthrow overthrew | استولى
    استولت استيلاء سيطر سيطرت سيطرة احتل احتلت احتلال انقلاب أطاح;
arrest arrested detain detained jailed sentenced prison | اعتقل اعتقلت اعتقال احتجز سجن حكم;
restore restored restoration renovate renovated | رمم ترميم ترمم أعاد أعادت إعادة استعادة استأنف;
destroy destroyed demolish demolished ruin | دمر دمرت تدمير هدم;
announce announced announces declare declared statement say said says told tell | أعلن أعلنت إعلان
    صرح صرحت تصريح بيان قال قالت;
warn warned warning | حذر حذرت تحذير;
promise promised pledge pledged vow vowed | وعد وعدت تعهد تعهدت تعهدات;
publish published released release issue issued | نشر نشرت أصدر أصدرت إصدار صدر;
write written author wrote | كتب كتبت كتابة مؤلف;
play played playing | لعب لعبت يلعب;
score scored scores goal goals | سجل سجلت هدف أهداف;
move moved moving relocate | نقل نقلت انتقل انتقلت انتقال;
return returned returns | عاد عادت عودة يعود;
serve served serving service | خدم خدمت خدمة;
fight fought fighting battle | قاتل قاتلت قتال معركة معارك اشتباكات;
produce produced production manufacture | أنتج أنتجت إنتاج صنع تصنيع;
discover discovered discovery find found | اكتشف اكتشفت اكتشاف عثر;
grow cultivate plant harvest | زرع زراعة محصول حصاد;
house home live lived lives resident | سكن يسكن يعيش عاش مقيم;
"""
THINGS = """
treaty agreement agreements accord accords deal pact memorandum contract contracts | معاهدة اتفاقية
    اتفاق اتفاقات اتفاقيات مذكرة عقد عقود صفقة;
friendship friendly friend friends | صداقة صديق أصدقاء;
cooperation cooperate partnership | تعاون شراكة;
relation relations ties link links | علاقات علاقة روابط صلات;
diplomatic diplomacy embassy ambassador ambassadors envoy envoys legation | دبلوماسية دبلوماسي سفارة
    سفير سفراء مفوضية مبعوث;
weapon weapons arms armament | سلاح أسلحة تسلح تسليح الأسلحة;
missile missiles rocket rockets | صاروخ صواريخ صاروخية;
tank tanks | دبابة دبابات;
aircraft plane planes jet jets warplane warplanes fighters | طائرة طائرات مقاتلات طيران مقاتلة;
ship ships vessel vessels frigate boat | سفينة سفن فرقاطة قارب لسفنها;
naval navy maritime fleet | بحرية البحري أسطول بحري;
base bases facility centre center depot post | قاعدة مركز منشأة قواعد;
port harbour harbor | ميناء مرفأ;
army military armed forces troops troop soldier soldiers servicemen | جيش عسكري عسكرية قوات جندي
    جنود الجيش عسكريا;
air aerial | جوي جوية جو الجوية;
war conflict | حرب حروب نزاع صراع;
peace | سلام سلم;
president presidential head leader | رئيس رئاسي زعيم رئاسة قائد;
minister ministry secretary | وزير وزارة وزراء;
foreign | خارجية أجنبي أجنبية الخارجية;
defence defense | دفاع;
government governmental | حكومة حكومي حكومية;
parliament assembly council congress | برلمان مجلس كونغرس;
party parties | حزب أحزاب;
dam dams | سد سدود;
railway railways railroad rail train line | سكة سكك حديد حديدية قطار قطارات;
road roads highway street | طريق طرق شارع;
bridge arch | جسر قوس;
project projects scheme plan plans | مشروع مشاريع مشروعا خطة خطط;
expert experts specialist specialists engineer engineers adviser advisers advisor advisors
    technician | خبير خبراء مهندس مهندسين مهندسون مستشار مستشارين مستشارون اختصاصي;
oil petroleum | نفط نفطي بترول النفط;
gas | غاز;
energy power electricity | طاقة كهرباء;
wheat grain | قمح حبوب;
water river | مياه ماء نهر;
economy economic | اقتصاد اقتصادي اقتصادية;
money dollars funds cash | مال أموال نقود;
bank banks | بنك بنوك مصرف مصارف;
company companies firm firms corporation business | شركة شركات مؤسسة أعمال;
factory factories plant plants | مصنع مصانع معمل;
worker workers employee employees staff | عامل عمال موظف موظفين;
people population inhabitants residents | سكان شعب ناس أشخاص;
child children kids | طفل أطفال;
woman women female | امرأة نساء سيدة;
man men male | رجل رجال;
student students pupil pupils | طالب طلاب تلميذ;
school schools | مدرسة مدارس;
university college | جامعة كلية;
hospital clinic health medical medicine doctor doctors ophthalmology | مستشفى صحة صحي طب طبي طبيب
    أطباء;
refugee refugees displaced | لاجئ لاجئين لاجئون نازحين;
camp camps | مخيم مخيمات معسكر;
citizen citizens civilian civilians | مواطن مواطنين مدني مدنيين مدنيون;
police officer officers | شرطة ضابط ضباط;
court judge justice trial case | محكمة قاض قضية محاكمة عدالة;
law legal bill | قانون قانوني قانونية;
right rights human | حقوق حق إنسان;
resolution draft decision | قرار قرارات مشروع;
security | أمن أمني الأمن;
city town village capital | مدينة بلدة قرية عاصمة;
country state nation states | بلد دولة بلاد دول البلدين;
region area province zone | منطقة إقليم محافظة;
border borders | حدود حدودية;
museum gallery | متحف معرض;
antiquities heritage archaeology | آثار تراث;
book books novel | كتاب كتب رواية;
film movie films | فيلم أفلام;
song music album | أغنية موسيقى ألبوم;
newspaper paper press journalist media | صحيفة جريدة صحافة صحفي إعلام;
team club side | فريق ناد نادي;
game match games | مباراة لعبة مباريات;
cup championship league tournament | كأس بطولة دوري;
player players | لاعب لاعبين;
coach manager | مدرب مدير;
floor floors storey storeys | طابق طوابق;
day days | يوم أيام;
week weeks | أسبوع أسابيع;
month months | شهر أشهر;
year years annual annually | سنوات أعوام سنوي سنويا;
first earliest | أول أولى الأولى الأول أوائل;
second | ثاني ثانية الثانية;
third | ثالث ثالثة الثالثة;
last final latest | آخر أخير الأخيرة الأخير;
new | جديد جديدة;
large big great huge largest biggest | كبير كبيرة كبرى أكبر ضخم;
small little smallest | صغير صغيرة أصغر;
high highest | عال عالية أعلى;
long length | طويل طول;
more most | أكثر أكبر;
half | نصف;
quarter | ربع;
part share portion | جزء حصة جانب;
number count | عدد أعداد;
system systems | نظام منظومة أنظمة;
political politics policy | سياسي سياسة سياسية;
international world global | دولي عالم عالمي دولية;
union | اتحاد;
north northern | شمال شمالي;
south southern | جنوب جنوبي;
east eastern | شرق شرقي;
west western | غرب غربي;
mission operation operations campaign | عملية عمليات حملة مهمة بعثة;
ally allies alliance | حليف حلفاء تحالف;
opposition rebel rebels opponents | معارضة متمردين ثوار معارضين;
demonstration protest protests protesters | مظاهرة مظاهرات احتجاج احتجاجات متظاهرين;
fire fires | حريق نار حرائق;
earthquake quake | زلزال;
flood floods rain storm hurricane | فيضان مطر عاصفة إعصار أمطار;
car cars vehicle vehicles | سيارة سيارات مركبة;
family families | عائلة أسرة;
father mother parents | أب أم والد والدة;
son sons daughter brother sister | ابن ابنة أخ أخت شقيق نجل;
religion religious church mosque | دين كنيسة مسجد جامع ديني;
food hunger | غذاء طعام جوع;
sport sports football | رياضة كرة القدم;
price prices inflation | أسعار تضخم;
tax taxes customs | ضريبة ضرائب جمارك;
market markets | سوق أسواق;
land territory soil | أرض أراض أراضي;
sea coast coastal | بحر ساحل ساحلي البحر;
island islands | جزيرة جزر;
mountain mountains | جبل جبال;
nuclear atomic | نووي نووية;
chemical | كيميائي كيميائية;
sanction sanctions embargo | عقوبات حظر عقوبة;
member members | عضو أعضاء;
office headquarters | مكتب مقر;
society organisation organization group | منظمة جمعية جماعة مجموعة;
report reports | تقرير تقارير;
customer client clients buyer | زبون عميل زبائن;
kilometre kilometres miles distance range | كيلومتر مدى مسافة;
saturday | السبت سبت;
sunday | الأحد;
monday | الاثنين الإثنين;
tuesday | الثلاثاء;
wednesday | الأربعاء;
thursday | الخميس;
friday | الجمعة;
gold golden | ذهب الذهب ذهبي ذهبية;
silver | فضة الفضة فضي فضية;
copper | نحاس;
iron steel | فولاذ صلب;
coal | فحم;
cotton | قطن;
rice | أرز;
sugar | سكر;
coffee | قهوة بن;
tea | شاي;
corn maize | ذرة;
fruit fruits vegetables | فواكه خضار خضروات;
fish fishing | سمك أسماك صيد;
meat beef poultry | لحم لحوم دواجن;
rent rents | إيجار إيجارات;
wage wages salary salaries pay | أجر أجور راتب رواتب;
unemployment jobless | بطالة;
share shares stock stocks equities | سهم أسهم الأسهم;
interest | فائدة;
currency | عملة;
"""
# Events that the same people and places see again and again, so that another date may be another occasion.
RECURRING = frozenset(
    "visit meet leave sell buy supply ask attack kill lend pay export import trade announce publish play score".split()
)
# Words that only join a value to what it is said of.
COPULAS = frozenset("amount announce cost".split())
