"""The table behind `public_bodies`: family | English forms | Arabic forms without article.

Those of one family may stand for each other, as an army does for its ministry, and a family for what belongs to it
(a parliament for its senate, but not one house for the other: `parliament.lower`); `*` begins a ministry.
"""

from __future__ import annotations

# The field of a ministry: family | English | Arabic.
MINISTRIES = """
government | health, public health | صحة, صحة عامة
defence | defence, defense, war | دفاع, حربية
interior | interior, home affairs, internal affairs | داخلية
foreign | foreign affairs, foreign | خارجية, شؤون خارجية
treasury | finance, treasury | مالية, خزانة
education | education, higher education | تربية, تعليم, تعليم عالي, تربية وتعليم
agriculture | agriculture | زراعة
justice | justice | عدل
trade | trade, commerce, economy, industry | تجارة, اقتصاد, صناعة, اقتصاد وتجارة
transport | transport, transportation | نقل, مواصلات
culture | culture | ثقافة
tourism | tourism, antiquities | سياحة, آثار, سياحة وآثار
energy | energy, electricity, oil, petroleum | طاقة, كهرباء, نفط, بترول, كهرباء وطاقة
labour | labour, labor, social affairs | عمل, شؤون اجتماعية
environment | environment, water, water resources | بيئة, مياه, ري, موارد مائية
housing | housing, public works | إسكان, أشغال عامة, أشغال
communications | communications, telecommunications | اتصالات
information | information | إعلام
planning | planning | تخطيط
sports | sports, sport, youth | رياضة, شباب, شباب ورياضة
religion | religious affairs, endowments | أوقاف, شؤون دينية
foreign.cooperation | international cooperation | تعاون دولي
migration | migration, immigration, expatriates | هجرة, مغتربين, هجرة ومهجرين, مهجرين
women | women, women's affairs | مرأة, شؤون مرأة
education.research | scientific research, science | بحث علمي, علوم
trade.supply | supply | تموين
transport.aviation | civil aviation, aviation | طيران مدني, طيران
trade.investment | investment | استثمار
localgovernment | local government, local administration, local development | إدارة محلية, حكم محلي, تنمية محلية
labour.social | social solidarity, social development, social welfare | تضامن اجتماعي, تنمية اجتماعية, رعاية اجتماعية
humanrights | human rights | حقوق إنسان
agriculture.fisheries | fisheries | صيد بحري, ثروة سمكية
"""
BODIES = """
government | government, cabinet, council of ministers | حكومة, مجلس وزراء
parliament | parliament, national assembly, legislature, congress, knesset, bundestag |
    برلمان, جمعية وطنية, مجلس شعب, مجلس أمة, كنيست, كونغرس, كونجرس
parliament.lower | house of representatives, house of commons, chamber of deputies, lower house |
    مجلس نواب, مجلس عموم, مجلس أدنى
parliament.upper | senate, house of lords, upper house | مجلس شيوخ, مجلس لوردات, مجلس أعيان, مجلس أعلى للبرلمان
parliament | shura council | مجلس شورى
courts.supreme | supreme court, high court, court of cassation | محكمة عليا, محكمة نقض, محكمة تمييز
courts.constitutional | constitutional court, constitutional council |
    محكمة دستورية, محكمة دستورية عليا, مجلس دستوري
courts.criminal | criminal court, assize court, court of assizes |
    محكمة جنايات, محكمة جنائية, محكمة جزائية, محكمة جنح
courts.administrative | administrative court, administrative tribunal |
    محكمة إدارية, محكمة إدارية عليا, محكمة قضاء إداري
courts.military | military court, military tribunal | محكمة عسكرية
courts.commercial | commercial court | محكمة تجارية
courts.labour | labour court, labor court | محكمة عمل, محكمة عمالية
courts.juvenile | juvenile court | محكمة أحداث
courts.family | family court | محكمة أسرة, محكمة أحوال شخصية
courts.sharia | sharia court, shariah court | محكمة شرعية
courts.icc | international criminal court | محكمة جنائية دولية
courts.icj | international court of justice | محكمة عدل دولية
statecouncil | council of state, state council | مجلس دولة
judiciary | supreme judicial council, judicial council | مجلس قضاء أعلى, مجلس أعلى للقضاء, مجلس قضاء
nationalsecurity | national security council | مجلس أمن قومي, مجلس أمن وطني
presidency | presidential council | مجلس رئاسي
gcc | gulf cooperation council, cooperation council | مجلس تعاون خليجي, مجلس تعاون
courts | federal court | محكمة اتحادية عليا, محكمة اتحادية
appeal | court of appeal, court of appeals, appeals court, appeal court | محكمة استئناف
prosecution | public prosecutor, public prosecution, prosecutor's office, attorney general | نيابة عامة, نائب عام,
    مدعي عام, ادعاء عام
audit | court of audit, audit office, audit court, court of accounts, court of auditors, accountability bureau,
    audit bureau | ديوان محاسبة, ديوان مراقبة, جهاز مركزي للمحاسبات, ديوان محاسبات, ديوان رقابة مالية, مجلس محاسبة
elections | electoral commission, election commission, elections commission, election committee,
    electoral committee | لجنة انتخابات, مفوضية انتخابات, مفوضية عليا للانتخابات, لجنة انتخابية, هيئة انتخابات,
    هيئة عليا للانتخابات, لجنة انتخابات مركزية
centralbank | central bank | بنك مركزي, مصرف مركزي
statistics | statistics office, bureau of statistics, statistical office | جهاز إحصاء, مكتب إحصاء, دائرة إحصاءات عامة,
    جهاز مركزي للإحصاء
exchange | stock exchange, bourse | بورصة, سوق مالية
customs | customs authority, customs service, customs office, customs officers | جمارك
interior | police, security forces, gendarmerie, coast guard, coastguard, border guard, border guards | شرطة, أمن عام,
    قوات أمن, درك, خفر سواحل, حرس حدود
defence | army, navy, air force, armed forces, general staff | جيش, سلاح بحرية, قوات بحرية, سلاح جو, قوات جوية,
    قوات مسلحة,
    هيئة أركان, أركان عامة
civildefence | fire brigade, fire department, fire service, firefighters, civil defence, civil defense | دفاع مدني,
    إطفاء,
    إطفائية, رجال إطفاء, فرق إطفاء
redcrescent | red crescent | هلال أحمر
redcross | red cross | صليب أحمر
unhcr | unhcr, un refugee agency, refugee agency | مفوضية شؤون لاجئين, مفوضية لاجئين
unicef | unicef | يونيسف, يونيسيف
unesco | unesco | يونسكو, يونيسكو
wfp | world food programme, world food program | برنامج أغذية عالمي
who | world health organization, world health organisation | منظمة صحة عالمية
worldbank | world bank | بنك دولي
imf | international monetary fund, imf | صندوق نقد دولي
securitycouncil | security council | مجلس أمن
generalassembly | general assembly | جمعية عامة, جمعية عمومية
eu | european union | اتحاد أوروبي
eu.commission | european commission | مفوضية أوروبية
eu.parliament | european parliament | برلمان أوروبي
eu.council | european council | مجلس أوروبي
arableague | arab league | جامعة عربية, جامعة دول عربية
africanunion | african union | اتحاد أفريقي
islamicbank | islamic development bank | بنك إسلامي للتنمية
icao | international civil aviation organization, international civil aviation organisation, icao |
    منظمة طيران مدني دولي, منظمة دولية للطيران مدني, إيكاو
imo | international maritime organization, international maritime organisation | منظمة بحرية دولية
ilo | international labour organization, international labor organization, international labour organisation |
    منظمة عمل دولية
fao | food and agriculture organization, food and agriculture organisation | منظمة أغذية والزراعة
wto | world trade organization, world trade organisation | منظمة تجارة عالمية
wmo | world meteorological organization, world meteorological organisation | منظمة عالمية للأرصاد جوية
iom | international organization for migration, international organisation for migration | منظمة دولية للهجرة
iaea | international atomic energy agency, iaea | وكالة دولية للطاقة ذرية
undp | united nations development programme, undp | برنامج أمم متحدة إنمائي
unrwa | unrwa | أونروا
interpol | interpol | إنتربول, إنتربول دولي
nato | nato, north atlantic treaty organization | حلف شمال أطلسي, حلف أطلسي, ناتو
opec | opec | أوبك
oecd | organisation for economic co-operation and development, oecd | منظمة تعاون اقتصادي والتنمية
osce | organization for security and co-operation in europe, osce | منظمة أمن والتعاون
oic | organisation of islamic cooperation, organization of islamic cooperation | منظمة تعاون إسلامي
asean | asean | آسيان
ecb | european central bank | بنك مركزي أوروبي
afdb | african development bank | بنك أفريقي للتنمية, بنك تنمية أفريقي
adb | asian development bank | بنك آسيوي للتنمية, بنك تنمية آسيوي
chamber | chamber of commerce | غرفة تجارة, غرفة تجارية
bar | bar association | نقابة محامين
union | trade union, trade unions | نقابة عمال, نقابات عمال, اتحاد شغل
municipality | municipality, city council, town council, local council, municipal council | بلدية, مجلس بلدي,
    مجلس مدينة,
    مجلس محلي
football | football association, football federation | اتحاد كرة, اتحاد كرة قدم
olympic | olympic committee | لجنة أولمبية
"""
# Those of many states: any of them may be asked, or send somebody, where another is.
INTERNATIONAL = frozenset(
    """unhcr unicef unesco wfp who worldbank imf securitycouncil eu eu.commission eu.parliament
    eu.council arableague africanunion islamicbank icao imo ilo fao wto wmo iom iaea undp unrwa interpol nato opec oecd
    osce oic asean ecb afdb adb gcc courts.icc courts.icj redcross redcrescent""".split()
)
