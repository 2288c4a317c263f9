"""Who acts, called by an ordinary word, alike in both languages: a company, a union, the minister, protesters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from factcheck.language.normalise import fold

# One an entry: English words | Arabic words; `_` stands for a space. Arabic plurals as subject and as object.
_PARTIES = """
company companies firm corporation | شركة شركات;
union syndicate trade_union labour_union labor_union | نقابة نقابات;
federation confederation | اتحاد اتحادات;
ministry | وزارة وزارات;
minister | وزير وزيرة وزراء;
prime_minister premier | رئيس_الوزراء رئيسة_الوزراء رئيس_الحكومة رئيسة_الحكومة;
president | رئيس رئيسة رؤساء;
vice_president | نائب_الرئيس نائبة_الرئيس;
chairman chairwoman chair | رئيس_مجلس_الإدارة رئيسة_مجلس_الإدارة;
government | حكومة حكومات;
cabinet | مجلس_الوزراء;
opposition | معارضة;
parliament | برلمان;
senate | مجلس_الشيوخ;
council | مجلس مجالس;
committee commission panel | لجنة لجان;
senator | سيناتور;
deputy mp lawmaker legislator parliamentarian | نائب نائبة نواب;
governor | محافظ محافظة والي حاكم;
mayor | رئيس_البلدية رئيسة_البلدية عمدة;
municipality | بلدية بلديات;
ambassador | سفير سفيرة سفراء;
embassy | سفارة;
king monarch | ملك;
queen | ملكة;
prince | أمير أمراء;
princess | أميرة;
court | محكمة محاكم;
judge | قاض قاضي قاضية قضاة;
jury | هيئة_المحلفين محلفون محلفين;
prosecutor | مدعي_العام المدعي_العام نيابة وكيل_النيابة;
lawyer attorney barrister solicitor | محام محامي محامية محامون محامين;
witness | شاهد شاهدة شهود;
defendant accused_man | متهم متهمة متهمون متهمين;
victim | ضحية ضحايا;
thief burglar robber | لص لصوص سارق;
police | شرطة;
policeman policewoman policemen police_officer | شرطي شرطية;
guard | حارس حارسة حراس;
officer | ضابط ضباط;
soldier troop | جندي جنود;
army military | جيش جيوش;
navy | بحرية;
rebel insurgent | متمرد متمردون متمردين ثوار;
militant gunman gunmen | مسلح مسلحون مسلحين;
militia | ميليشيا ميليشيات;
protester demonstrator | متظاهر متظاهرة متظاهرون متظاهرين محتج محتجون محتجين;
worker labourer laborer | عامل عاملة عمال;
employee staff | موظف موظفة موظفون موظفين;
employer | صاحب_العمل أصحاب_العمل رب_العمل أرباب_العمل;
owner proprietor | مالك مالكة مالكون مالكين صاحب صاحبة أصحاب ملاك;
landlord landlady | مالك_العقار مالك_البيت مالك_المنزل مالك مالكة مؤجر;
tenant lodger | مستأجر مستأجرة مستأجرون مستأجرين;
director manager | مدير مديرة مديرون مديرين مدراء;
headmaster headmistress headteacher principal | مدير_المدرسة مديرة_المدرسة;
teacher | معلم معلمة معلمون معلمين معلمات مدرس;
professor | أستاذ أستاذة أساتذة;
student | طالب طالبة طلاب طلبة طالبات;
pupil | تلميذ تلميذة تلاميذ;
school | مدرسة مدارس;
university | جامعة جامعات;
college | كلية كليات;
institute | معهد معاهد;
academy | أكاديمية;
museum | متحف متاحف;
library | مكتبة;
theatre theater | مسرح;
gallery | معرض غاليري;
hospital | مستشفى مستشفيات;
doctor physician | طبيب طبيبة أطباء;
surgeon | جراح;
nurse | ممرض ممرضة ممرضون ممرضين ممرضات;
patient | مريض مريضة مرضى;
engineer | مهندس مهندسة مهندسون مهندسين;
bank | بنك بنوك مصرف مصارف;
insurer insurance_company | شركة_التأمين شركة_تأمين شركات_التأمين;
airline carrier | شركة_الطيران شركة_طيران شركات_الطيران;
factory plant | مصنع مصانع معمل;
cooperative | تعاونية;
supplier | مورد موردون موردين مورّد;
customer client | زبون زبونة زبائن عميل عملاء;
contractor | مقاول مقاولون مقاولين;
investor | مستثمر مستثمرون مستثمرين;
shareholder | مساهم مساهمون مساهمين;
trader merchant dealer | تاجر تاجرة تجار;
farmer | مزارع مزارعة مزارعون مزارعين فلاح فلاحون فلاحين;
fisherman fishermen | صياد صيادون صيادين;
villager | قروي قرويون قرويين;
resident inhabitant | ساكن سكان أهالي;
settler | مستوطن مستوطنون مستوطنين;
refugee | لاجئ لاجئون لاجئين;
driver | سائق سائقة سائقون سائقين;
pilot | طيار طيارون طيارين;
captain | قبطان ربان قائد;
crew | طاقم;
club | ناد نادي أندية;
team | فريق فرق;
player | لاعب لاعبة لاعبون لاعبين;
coach trainer | مدرب مدربة مدربون مدربين;
referee umpire | حكم حكام;
linesman lineswoman linesmen assistant_referee | حكم_الراية حامل_الراية حكم_الخط الحكم_المساعد حكم_مساعد حكم_المساعد;
goalkeeper goalie keeper | حارس_المرمى حارسة_المرمى حارس_مرمى;
defender centre-back full-back fullback | مدافع مدافعة مدافعون مدافعين;
midfielder | لاعب_الوسط لاعبة_الوسط لاعب_وسط;
striker forward centre-forward | مهاجم مهاجمة مهاجمون مهاجمين;
winger | جناح لاعب_الجناح;
substitute | بديل بديلة لاعب_البديل لاعبة_البديلة;
assistant_coach | مساعد_المدرب مساعدة_المدرب;
physiotherapist physio | أخصائي_العلاج_الطبيعي اختصاصي_العلاج_الطبيعي معالج_الطبيعي معالج_الفيزيائي;
opponent | خصم خصوم منافس منافسة غريم;
champion | بطل بطلة أبطال;
challenger | متحدي متحدية;
teammate team-mate | زميل_الفريق زميله_في_الفريق;
boxer | ملاكم ملاكمة ملاكمون ملاكمين;
wrestler | مصارع مصارعون مصارعين;
swimmer | سباح سباحة سباحون سباحين;
runner | عداء عداءة عداؤون عدائين;
cyclist | دراج دراجة دراجون دراجين;
jockey rider | فارس فارسة فرسان خيال;
batsman batter | ضارب ضاربة;
bowler pitcher | رامي;
fan supporter | مشجع مشجعون مشجعين أنصار جماهير;
party | حزب أحزاب;
coalition alliance | ائتلاف تحالف;
movement | حركة;
organisation organization | منظمة منظمات;
association society | جمعية جمعيات رابطة;
foundation charity | مؤسسة;
agency | وكالة;
authority | سلطة سلطات هيئة;
newspaper | صحيفة صحف جريدة;
journalist reporter | صحفي صحفية صحافي صحافية صحفيون صحفيين;
editor | محرر محررة;
publisher | ناشر ناشرة دار_النشر;
writer author | كاتب كاتبة كتاب;
novelist | روائي روائية روائيون روائيين;
poet | شاعر شاعرة شعراء;
painter | رسام رسامة رسامون رسامين;
sculptor | نحات نحاتة;
artist | فنان فنانة فنانون فنانين;
singer | مغن مغني مغنية مطرب مطربة;
composer | ملحن ملحنة موسيقار;
actor actress | ممثل ممثلة;
critic | ناقد ناقدة نقاد;
audience | جمهور;
scientist scholar | عالم عالمة علماء;
chief boss | زعيم;
leader | قائد زعيم زعيمة قادة زعماء;
commander | قائد قادة;
general | جنرال لواء;
bishop | أسقف مطران;
priest | كاهن قس;
pope | بابا;
church | كنيسة;
imam | إمام;
monk | راهب رهبان;
republic | جمهورية;
kingdom | مملكة;
state | دولة ولاية;
city | مدينة;
candidate | مرشح مرشحة مرشحون مرشحين;
voter | ناخب ناخبون ناخبين;
man | رجل رجال;
woman women | امرأة نساء سيدة;
father | والد أب;
mother | والدة أم;
parent | والدان والدين;
son | ابن نجل;
daughter | ابنة كريمة;
husband | زوج;
wife | زوجة;
boy | صبي فتى ولد;
girl | فتاة بنت;
child children | طفل طفلة أطفال;
family families | عائلة عائلات أسرة أسر;
neighbour neighbor | جار جارة جيران;
guest visitor | ضيف ضيفة ضيوف;
hunter | صياد;
cook chef | طباخ طاه طاهي;
gardener | بستاني;
waiter waitress | نادل نادلة ندل;
tourist | سائح سائحة سياح;
guide | مرشد مرشدة دليل;
barber hairdresser | حلاق حلاقة;
butcher | جزار قصاب;
tailor | خياط خياطة;
blacksmith smith | حداد حدادون حدادين;
miller | طحان طحانة;
shepherd | راعي راع رعاة;
plumber | سباك;
electrician | كهربائي;
mechanic | ميكانيكي;
accountant | محاسب محاسبة محاسبون محاسبين;
auditor | مدقق مدققة مدقق_الحسابات;
inspector | مفتش مفتشة مفتشون مفتشين;
investigator detective | محقق محققة محققون محققين;
adviser advisor | مستشار مستشارة مستشارون مستشارين;
envoy | مبعوث مبعوثة;
consul | قنصل قنصلة;
secretary | سكرتير سكرتيرة;
spokesman spokeswoman | متحدث متحدثة ناطق;
translator interpreter | مترجم مترجمة مترجمون مترجمين;
photographer | مصور مصورة مصورون مصورين;
librarian | أمين_المكتبة أمينة_المكتبة;
curator | أمين_المتحف أمينة_المتحف قيم_المتحف;
historian | مؤرخ مؤرخة مؤرخون مؤرخين;
dean | عميد_الكلية عميدة_الكلية;
firefighter fireman firemen | إطفائي رجل_الإطفاء رجال_الإطفاء;
paramedic | مسعف مسعفة مسعفون مسعفين;
pharmacist | صيدلي صيدلانية صيادلة;
dentist | طبيب_الأسنان طبيبة_الأسنان طبيب_أسنان;
smuggler | مهرب مهربون مهربين;
pirate | قرصان قراصنة;
spy | جاسوس جاسوسة جواسيس;
servant maid | خادم خادمة خدم;
heir heiress | وريث وريثة ورثة;
brother | شقيق أخ إخوة;
sister | شقيقة أخت;
uncle | عم خال;
aunt | عمة خالة;
grandfather | جد;
grandmother | جدة;
nephew | ابن_الأخ ابن_الأخت;
niece | ابنة_الأخ ابنة_الأخت;
bride | عروس;
groom bridegroom | عريس;
violinist | عازف_الكمان عازفة_الكمان;
pianist | عازف_البيانو عازفة_البيانو;
carpenter | نجار;
baker | خباز;
passenger | راكب ركاب;
kidnapper | خاطف خاطفون خاطفين;
hostage | رهينة رهائن;
prisoner inmate | سجين سجينة سجناء أسير أسرى;
"""
_LONGEST = 3


@cache
def _tables() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Who a noun names, by its forms, in English with the plurals that end in -s."""
    tables: tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]] = ({}, {})
    for entry in filter(str.strip, _PARTIES.split(";")):
        for table, words in zip(tables, entry.split("|"), strict=True):
            for word in words.split():
                form = fold(word).replace("_", " ")
                for each in (form, f"{form}s") if table is tables[0] else (form,):
                    table[each] = table.get(each, frozenset()) | {fold(entry.split()[0])}
    return tables


@cache
def _heads() -> tuple[frozenset[str], frozenset[str]]:
    english, arabic = _tables()
    return frozenset(form.split()[0] for form in english), frozenset(form.split()[0] for form in arabic)


def heads_of_parties(words: Sequence[str]) -> list[int]:
    """Where English words stand with which a party may begin."""
    heads = _heads()[0]
    return [at for at, word in enumerate(words) if word in heads]


def party_at(words: Sequence[str], at: int, language: str) -> tuple[frozenset[str], int]:
    """Who the folded words from that place on name, without an article, and in how many words; nobody, 0."""
    if words[at] not in _heads()[language == "ar"]:
        return frozenset(), 0
    table = _tables()[language == "ar"]
    for size in range(min(_LONGEST, len(words) - at), 0, -1):
        if found := table.get(" ".join(words[at : at + size])):
            return found, size
    return frozenset(), 0
