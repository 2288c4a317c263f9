"""Words by the question that a value beside them answers, in both languages: how long, how many of what, which step.

One entry: the questions, a colon, English words | Arabic words. Two values whose words have no question in common
answer different ones; a word that may ask for several, as طول for a length or for how tall somebody is, has them all.
"""

from __future__ import annotations

# What a length, an area, a weight or a speed is of.
MEASURES = """
length: long length lengths stretches extends runs | طويل طولا;
length tallness: | طول طوله طولها;
width: wide width widths broad breadth | عرض عرضه عرضها عرضا عريض;
depth: deep depth depths draught draft | عمق عمقه عمقها عمقا عميق غاطس غاطسه غاطسها;
thickness: thick thickness | سماكة سماكته سماكتها سمك سمكه سمكها;
diameter width: across diameter | قطره قطرها بقطر;
radius: radius | شعاع;
height altitude tallness: high height heights rises rise | ارتفاع ارتفاعه ارتفاعها ارتفاعا علو علوه علوها يعلو;
tallness height: tall;
altitude height: altitude elevation level | سطح;
distance: away distance distances far coast north south east west inland offshore | بعد يبعد تبعد بعده بعدها;
distance length: | مسافة مسافته;
depth distance length area volume: water waters | مياه ماء;
area: area areas surface covers covering square | مساحة مساحته مساحتها;
volume: volume capacity holds hold contains cubic | حجم حجمه حجمها سعة سعته سعتها;
weight: weigh weighs weighed weighing weight heavy mass | وزن وزنه وزنها يزن تزن كتلة كتلته كتلتها;
speed: speed speeds fast velocity mph kph | سرعة سرعته سرعتها;
load: carry carries carrying lift lifts haul payload load | حمولة حمولته حمولتها يحمل تحمل;
intake: eats eat consumes consume consumption drinks burns | يستهلك تستهلك استهلاك يأكل تأكل;
yield: produces produced yield yields harvest harvested output | ينتج تنتج أنتج أنتجت إنتاج إنتاجه إنتاجها محصول
"""

# What is counted: the noun behind the figure.
COUNTED = """
staff: employee employees staff worker workers workforce personnel job jobs | موظف موظفين موظفون موظفا عامل عمال عاملا
    عاملين عاملون مستخدم مستخدمين;
doctor: doctor doctors physician physicians surgeon surgeons | طبيب أطباء طبيبا طبيبة جراح جراحين;
nurse: nurse nurses midwife midwives | ممرض ممرضة ممرضين ممرضات ممرضا;
patient: patient patients | مريض مرضى مريضا;
bed: bed beds | سرير سريرا أسرة;
room: room rooms bedroom bedrooms suite suites | غرفة غرف جناح أجنحة;
teacher: teacher teachers lecturer lecturers professor professors instructor instructors academic academics | معلم
    معلما معلمين معلمون معلمة معلمات مدرس مدرسا مدرسين مدرسون أستاذ أساتذة أستاذا محاضر محاضرين;
pupil child: pupil pupils student students schoolchildren undergraduate undergraduates learner learners | تلميذ تلميذا
    تلاميذ طالب طالبا طلاب طلبة طالبة طالبات;
child pupil: child children kid kids youngster youngsters boy boys girl girls | طفل طفلا أطفال ولد أولاد بنات فتاة;
classroom: classroom classrooms class classes | صف صفا صفوف فصل فصلا فصول;
passenger visitor: passenger passengers traveller travellers traveler travelers commuter commuters rider riders | راكب
    راكبا ركاب مسافر مسافرا مسافرين مسافرون;
visitor seat: visitor visitors tourist tourists guest guests spectator spectators viewer viewers audience attendee
    attendees holidaymaker holidaymakers | زائر زائرا زوار سائح سائحا سياح متفرج متفرجا متفرجين مشاهد مشاهدا مشاهدين
    ضيف
    ضيوف ضيفا;
crew: crew crewmen sailor sailors | بحار بحارا بحارة ملاح ملاحا;
inhabitant: inhabitant inhabitants resident residents population soul souls citizen citizens | نسمة ساكن ساكنا سكان
    مواطن مواطنا مواطنين;
member: member members | عضو عضوا أعضاء;
deputy member seat: deputy deputies legislator legislators lawmaker lawmakers senator senators mp mps | نائب نائبا
    نواب;
seat deputy: seat seats | مقعد مقعدا مقاعد;
voter inhabitant: voter voters elector electors | ناخب ناخبا ناخبين;
vote voter member deputy seat: vote votes ballot ballots | صوت صوتا أصوات;
player: player players footballer footballers | لاعب لاعبا لاعبين لاعبون;
musician: musician musicians instrumentalist instrumentalists | موسيقي موسيقيا موسيقيين عازف عازفا عازفين;
singer: singer singers chorister choristers | مغني مغنيا مغنين منشد منشدا منشدين;
actor: actor actors actress actresses performer performers | ممثل ممثلا ممثلين;
soldier: soldier soldiers troop troops serviceman servicemen infantryman infantrymen | جندي جنديا جنود;
fighter soldier: fighter fighters militant militants rebel rebels guerrilla guerrillas | مقاتل مقاتلا مقاتلين مسلح
    مسلحا
    مسلحين;
officer soldier: officer officers | ضابط ضابطا ضباط;
police officer: policeman policemen police | شرطي شرطيا;
prisoner arrested: prisoner prisoners inmate inmates detainee detainees convict convicts | سجين سجينا سجناء معتقل
    معتقلا
    معتقلين أسير أسيرا أسرى موقوف موقوفا موقوفين;
arrested: suspect suspects arrest arrests arrested detained | مشتبه متهم متهما متهمين;
killed: dead death deaths killed fatality fatalities life lives | قتيل قتيلا قتلى شهيد شهيدا شهداء وفاة وفيات;
killed injured: victim victims casualty casualties | ضحية ضحايا;
injured: injured wounded hurt injury injuries | جريح جريحا جرحى مصاب مصابا مصابين إصابة إصابات;
displaced: homeless displaced evacuee evacuees refugee refugees | نازح نازحا نازحين لاجئ لاجئا لاجئين مشرد مشردا
    مشردين;
customer: customer customers client clients user users subscriber subscribers | زبون زبونا زبائن عميل عميلا عملاء مشترك
    مشتركا مشتركين مستخدما;
reader customer visitor: reader readers borrower borrowers | قارئ قارئا قراء;
shareholder: shareholder shareholders stockholder stockholders | مساهم مساهما مساهمين;
branch: branch branches store stores shop shops outlet outlets location locations | فرع فرعا فروع متجر متجرا متاجر محل
    محلا محال محلات;
office branch: office offices | مكتب مكتبا مكاتب;
station: station stations stop stops | محطة محطات;
line: line lines route routes | خط خطا خطوط;
train vehicle: train trains locomotive locomotives | قطار قطارا قطارات;
carriage vehicle: carriage carriages wagon wagons coach coaches | عربة عربات;
vehicle: bus buses car cars tram trams lorry lorries truck trucks van vans vehicle vehicles taxi taxis | حافلة حافلات
    سيارة سيارات شاحنة شاحنات مركبة مركبات;
plane: plane planes aircraft airliner airliners jet jets aeroplane aeroplanes | طائرة طائرات;
flight: flight flights | رحلة رحلات;
destination: destination destinations | وجهة وجهات;
ship: ship ships vessel vessels boat boats ferry ferries trawler trawlers | سفينة سفن قارب قاربا قوارب مركب مراكب عبارة
    عبارات;
book copy work: book books volume volumes title titles | كتاب كتابا كتب مجلد مجلدا مجلدات;
copy book: copy copies | نسخة نسخ;
page: page pages | صفحة صفحات;
novel book work: novel novels story stories poem poems play plays | رواية روايات قصة قصص قصيدة قصائد مسرحية مسرحيات;
painting work: painting paintings canvas canvases | لوحة لوحات;
drawing work: drawing drawings sketch sketches etching etchings engraving engravings | رسم رسما رسوم رسومات;
sculpture work: sculpture sculptures statue statues bust busts | تمثال تمثالا تماثيل منحوتة منحوتات;
photograph work: photograph photographs photo photos picture pictures | صورة صور;
manuscript work book: manuscript manuscripts | مخطوط مخطوطا مخطوطة مخطوطات;
work: work works artwork artworks object objects exhibit exhibits piece pieces item items artefact artefacts artifact
    artifacts | عمل عملا أعمال قطعة قطع تحفة تحف;
song work: song songs track tracks single singles | أغنية أغان أغاني;
album work: album albums record records | ألبوم ألبوما ألبومات;
film work: film films movie movies documentary documentaries | فيلم فيلما أفلام;
episode: episode episodes | حلقة حلقات;
season: season seasons | موسم موسما مواسم;
show: concert concerts performance performances show shows recital recitals gig gigs | حفل حفلا حفلة حفلات عرض عرضا
    عروض أمسية أمسيات;
ticket visitor: ticket tickets | تذكرة تذاكر;
goal: goal goals | هدف هدفا أهداف;
point: point points | نقطة نقاط;
match appearance: match matches game games | مباراة مباريات;
appearance match: cap caps appearance appearances | ;
win: win wins victory victories | فوز فوزا انتصار انتصارا انتصارات;
defeat: defeat defeats loss losses | هزيمة هزائم خسارة خسائر;
medal: medal medals | ميدالية ميداليات;
trophy: trophy trophies championship championships cup cups title titles | لقب لقبا ألقاب كأس كؤوس بطولة بطولات;
church: church churches chapel chapels | كنيسة كنائس;
mosque: mosque mosques | مسجد مسجدا مساجد جامع جوامع;
school: school schools | مدرسة مدارس;
university: university universities college colleges | جامعة جامعات كلية كليات;
hospital: hospital hospitals clinic clinics | مستشفى مستشفيات عيادة عيادات;
factory: factory factories mill mills | مصنع مصنعا مصانع معمل معملا معامل;
dwelling building: house houses home homes dwelling dwellings flat flats apartment apartments household households |
    منزل
    منزلا منازل بيت بيتا بيوت شقة شقق مسكن مسكنا مساكن;
building dwelling: building buildings | مبنى مبان مباني بناية بنايات عمارة عمارات;
family dwelling: family families | عائلة عائلات أسرة أسر;
floor: floor floors storey storeys story stories | طابق طابقا طوابق دور أدوار;
step: step steps stair stairs | درجة درج درجات;
window: window windows | نافذة نوافذ شباك شبابيك;
bell: bell bells | جرس جرسا أجراس;
tower: tower towers | برج برجا أبراج;
country: country countries nation nations | دولة دول بلد بلدا بلدان;
city settlement: city cities town towns | مدينة مدن;
village settlement: village villages hamlet hamlets | قرية قرى;
island: island islands isle isles | جزيرة جزر;
language: language languages dialect dialects | لغة لغات لهجة لهجات;
species: species | نوع نوعا أنواع;
cow cattle: cow cows | بقرة بقر أبقار;
cattle cow: cattle ox oxen bull bulls | ماشية ثور ثورا ثيران;
horse: horse horses mare mares | حصان حصانا خيل خيول أحصنة;
sheep: sheep lamb lambs ewe ewes | خروف خروفا خراف غنم أغنام نعجة نعاج;
goat: goat goats | ماعز;
camel: camel camels | جمل جملا جمال ناقة نوق;
tree: tree trees | شجرة شجر أشجار;
tank: tank tanks | دبابة دبابات;
gun: gun guns cannon cannons rifle rifles | مدفع مدفعا مدافع بندقية بنادق;
missile: missile missiles rocket rockets | صاروخ صاروخا صواريخ;
strike: strike strikes stoppage stoppages walkout walkouts | إضراب إضرابا إضرابات;
lock: lock locks | هويس هويسا أهوسة;
son child: son sons | ابن أبناء;
daughter child: daughter daughters | ابنة بنت
"""

# What is told to have been done to people or by them where the figure counts no more than people.
DONE_TO = """
staff: employ employs employed employing | وظف وظفت يوظف توظف يشغل تشغل يعمل تعمل عمل;
patient: treat treats treated treating | عالج عالجت يعالج تعالج;
passenger visitor: carry carries carried transport transports transported | نقل نقلت ينقل تنقل أقل أقلت;
visitor seat: visit visited visits attend attended attends welcome welcomed welcomes attract attracted drew draws
    receive received receives hosts host | زار زارت يزور استقبل استقبلت يستقبل حضر حضرت يحضر جذب جذبت يرتاد ارتاد;
seat visitor: seat seats accommodates accommodate holds hold capacity | يتسع تتسع سعة سعته سعتها;
pupil: study studies studied enrol enrolled enrolment | درس يدرس تدرس;
inhabitant: live lives living population inhabited home | يسكن تسكن يقطن سكان;
killed: kill kills killed die died dies lost dead death deaths claimed | قتل قتلت مقتل توفي مات لقي مصرع أودى أودت;
injured: injure injures injured wound wounded hurt | أصيب جرح إصابة;
arrested prisoner: arrest arrested arrests detain detained detains | اعتقل اعتقلت أوقف أوقفت احتجز احتجزت توقيف اعتقال;
displaced: homeless displace displaced displaces evacuate evacuated fled | شرد شردت نزح هجر هجرت أجلي تشريد نزوح إجلاء;
rescued: rescue rescued rescues save saved | أنقذ أنقذت إنقاذ;
crew: crew crewed manned | طاقم طاقمها طاقمه
"""

# Of what a sum of money or a share is told.
SUMS = """
revenue: turnover revenue revenues sales proceeds | إيراد إيرادات إيراداته إيراداتها مبيعات مبيعاته مبيعاتها;
revenue wage: income incomes | دخل دخله دخلها;
profit revenue: profit profits earnings surplus | ربح أرباح أرباحه أرباحها أرباحا فائض;
loss: loss losses lost deficit shortfall | خسارة خسائر خسائره خسائرها خسر خسرت عجز;
debt: debt debts owe owes owed liabilities borrowing borrowings borrowed loan loans lent | دين ديون ديونه ديونها
    مديونية
    التزامات قرض قروض اقترض اقترضت;
dividend: dividend dividends | توزيعات;
price: cost costs price prices bought fee | كلفة كلفته كلفتها تكلفة تكلفته تكلفتها كلف كلفت سعر سعره سعرها ثمن ثمنه
    بيع بيعت
    اشترى اشترت;
price revenue: sold sell sells | باع باعت;
price wage: paid pay pays | دفع دفعت;
fine: fine fines fined penalty penalties | غرامة غرامات غرم غرمت;
wage: wage wages salary salaries | أجر أجور راتب رواتب يتقاضى تتقاضى;
wage profit revenue: earn earns earned | كسب كسبت;
gift: gave donated donate donates donation donations gift gifts grant grants | تبرع تبرعت تبرعات منحة منح هبة;
unemployment: unemployment jobless joblessness unemployed | بطالة;
inflation price: inflation prices | تضخم أسعار;
turnout: turnout | مشاركة إقبال;
vote: vote votes | أصوات;
rent: rent rents | إيجار إيجارات;
export: export exports exported | صادرات صادراته صادراتها تصدير;
import: import imports imported | واردات وارداته وارداتها استيراد;
tax: tax taxes taxation duty duties | ضريبة ضرائب رسوم;
population: population inhabitants | سكان;
area: covers covered area land surface | مساحة تغطي
"""

# What takes a span of time.
SPANS = """
journey: journey journeys trip trips flight flights crossing voyage ride sail sails | رحلة رحلات سفر;
stop: stop stops stopped stopover halt halts pause break | توقف يتوقف تتوقف استراحة;
wait: wait waits waited waiting | انتظر انتظرت انتظار ينتظر;
ascent: climb climbs climbed climbing ascent | صعود تسلق;
descent: descent descended descend | نزول هبوط;
shooting: shot shooting filmed filming | تصوير تصويره;
rehearsal: rehearsal rehearsals rehearsed | تدريبات بروفات;
surgery: operation operations surgery | جراحة عملية;
recovery: recovery recovered convalescence | تعافى تعافت تعاف نقاهة;
sentence: sentence sentenced prison jail jailed imprisonment | سجن حبس بالسجن;
ban: ban banned suspension suspended | حظر إيقاف;
building: construction built build | بناء بنائه بنائها تشييد;
age: age aged old older | عمر عمره عمرها سن;
term: term mandate presidency reign | ولاية ولايته عهد عهده;
training: training trained apprenticeship | تدريب
"""

# Which step in the course of a thing, an office, a treaty or a life a date is of.
STEPS = """
birth: born birth birthday | ولد ولدت مولود مولودة مولد ولادة ميلاد مواليد;
death: die died dies dying death dead deceased suicide killed executed murdered assassinated | توفي توفيت وفاة مات ماتت
    قتل قتلت مقتل اغتيل اغتيلت أعدم;
death leaving: | رحل رحلت رحيل;
marriage: marry married marrying marriage wed wedding | تزوج تزوجت زواج زفاف;
divorce: divorce divorced | طلاق تطلق;
divorce ending closing: split separated | انفصل انفصلت انفصال;
study: graduate graduated graduation study studied studies degree doctorate | تخرج تخرجت درس درست دراسة دكتوراه;
move leaving: moved moving move emigrated emigrate relocated | هاجر هاجرت انتقل انتقلت هجرة;
move: settled immigrated | استقر استقرت;
office: elect elected election appoint appointed appointment became become becoming nominated sworn assumed
    succeeded crowned
    ascended office | انتخب انتخبت انتخاب عين عينت تعيين أصبح أصبحت تولى تولت تسلم تسلمت تقلد توج نصب;
office award: named won win winning received receiving | فاز فازت نال نالت حصل حصلت;
award: award awarded prize | جائزة;
leaving: resign resigned resigning resignation retire retired retirement quit left leaving stepped dismissed sacked
    ousted deposed
    abdicated | استقال استقالت استقالة تقاعد تقاعدت أقيل أقيلت غادر غادرت تنحى تنحت عزل خلع;
joining: join joined joining enlisted entered accession | انضم انضمت انضمام التحق التحقت;
beginning founding opening launch: begin began begun beginning start started starting starts commenced launch
    launched launching | بدأ بدأت بدء بداية
    انطلق انطلقت انطلاق أطلق أطلقت اندلع اندلعت اندلاع;
beginning ending closing: broke | ;
ending closing: end ended ends ending finish finished finishing | انتهى انتهت انتهاء نهاية اختتم اختتمت;
ending closing signing: concluded conclude conclusion | ;
completion founding opening ending: complete completed completing completion build built erected constructed dates |
    بني بنيت شيد
    شيدت أنجز أنجزت اكتمل اكتملت اكتمال استكمل;
founding opening beginning completion: found founded founding establish established establishing foundation created
    formed set | تأسس تأسست
    تأسيس أسس أسست أنشئ أنشئت إنشاء;
opening founding beginning completion launch: open opened opens opening inaugurate inaugurated inauguration unveiled
    commissioned | افتتح افتتحت افتتاح دشن دشنت تدشين فتح;
closing ending: close closed closes closing closure shut abolished dissolved disbanded ceased bankrupt bankruptcy |
    أغلق أغلقت
    إغلاق إفلاس أفلس أفلست;
closing ending revocation: | ألغى ألغت ألغي ألغيت إلغاء فسخ;
destruction: demolish demolished demolishing demolition destroy destroyed destroying burned burnt razed
    sank crashed | هدم هدمت دمر
    دمرت احترق احترقت انهار انهارت غرق غرقت تحطم تحطمت;
destruction ending closing: collapse collapsed collapses | انهار انهارت انهيار;
renewal: renovate renovated renovation restore restored restoration rebuilt refurbished modernised modernized expanded
    enlarged extended | رمم رممت ترميم جدد جددت تجديد وسع وسعت توسعة توسيع;
sale joining: acquire acquired acquisition takeover merged merger | استحوذ استحوذت استحواذ اندمج اندمجت اندماج;
sale: sell sold selling sale buy bought buying purchase purchased privatised privatized nationalised nationalized |
    بيع بيعت باع باعت
    اشترى اشترت شراء خصخصة تأميم;
flight launch: flight flew maiden | طيران حلق;
signing: sign signed signing signature | توقيع أبرم أبرمت إبرام;
ratification signing: ratify ratified ratification adopted adopt approved | صادق صادقت مصادقة أقر أقرت إقرار;
ratification signing death: passed | ;
force: force effect | نفاذ مفعول سرى سرت;
revocation ending closing: revoke revoked repeal repealed annul annulled cancelled canceled terminated denounced | نقض;
publication launch: publish published publishing publication release released releases premiered premiere debuted
    issued printed
    debut | نشر نشرت صدر صدرت صدور طبع طبعت;
publication launch founding: appeared appear appears | ظهر ظهرت ظهور;
writing publication: write wrote written writing composed | كتب كتبت لحن;
shooting death: shot shooting filmed filming | تصوير;
discovery: discover discovered discovering discovery found | اكتشف اكتشفت اكتشاف;
arrest: arrest arrested imprisoned jailed detained | اعتقل اعتقلت اعتقال سجن سجنت;
trial: convict convicted sentenced trial acquitted | أدين أدينت محاكمة
"""
# These count anybody.
ANYBODY = """
people person persons human humans man men woman women individual individuals others | شخص شخصا أشخاص رجل رجلا رجال
    امرأة نساء آخر
    آخرون آخرين فرد أفراد فردا
"""
