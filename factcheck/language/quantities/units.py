"""Units, currencies and counted things in both languages, in folded spelling."""

from __future__ import annotations

import re

from factcheck.language.normalise import fold

Table = dict[str, str]


def _table(lines: str) -> Table:
    """`unit: form, form, …` lines as folded form → unit; a line that ends in a comma goes on."""
    table: Table = {}
    for line in re.sub(r",\s*\n", ", ", lines).strip().splitlines():
        unit, forms = line.split(":")
        for form in forms.split(","):
            table[fold(form.strip())] = unit.strip()
    return table


PERCENT = _table(
    """
    percent: %, percent, per cent, pct, في المئة, في المائة, بالمئة, بالمائة, في الميه, بالمية
    percentage_point: percentage points, percentage point, نقطة مئوية, نقاط مئوية
    """
)
DURATION = _table(
    """
    second: second, seconds, ثانية, ثوان, ثواني
    minute: minute, minutes, دقيقة, دقائق
    hour: hour, hours, ساعة, ساعات
    day: day, days, يوم, يوما, أيام
    week: week, weeks, أسبوع, أسبوعا, أسابيع
    month: month, months, شهر, شهرا, أشهر, شهور
    year: year, years, yr, yrs, عام, عاما, أعوام, سنة, سنوات, سنين
    decade: decade, decades, عقد, عقدا, عقود
    century: century, centuries, قرن, قرنا, قرون
    """
)
# Arabic says "two years" in one word.
DUALS = {
    **{fold(word): "second" for word in "ثانيتين ثانيتان".split()},
    **{fold(word): "minute" for word in "دقيقتين دقيقتان".split()},
    **{fold(word): "hour" for word in "ساعتين ساعتان".split()},
    **{fold(word): "day" for word in "يومين يومان".split()},
    **{fold(word): "week" for word in "أسبوعين أسبوعان".split()},
    **{fold(word): "month" for word in "شهرين شهران".split()},
    **{fold(word): "year" for word in "عامين عامان سنتين سنتان".split()},
    **{fold(word): "decade" for word in "عقدين عقدان".split()},
    **{fold(word): "century" for word in "قرنين قرنان".split()},
}
MEASURE = _table(
    """
    square_kilometre: square kilometres, square kilometers, square kilometre, square kilometer, sq km, km2,
        كم مربع, كيلومتر مربع, كيلومترا مربعا, كيلومترات مربعة, كم2
    square_metre: square metres, square meters, square metre, square meter, sq m, m2, متر مربع, مترا مربعا, أمتار مربعة
    cubic_metre: cubic metres, cubic meters, cubic metre, m3, متر مكعب, مترا مكعبا, أمتار مكعبة
    square_mile: square miles, square mile, sq mi, ميل مربع, ميلا مربعا
    kilometre: km, kilometre, kilometres, kilometer, kilometers, كم, كلم, كيلومتر, كيلومترا, كيلومترات, كيلو متر,
        كيلو مترا
    metre: m, metre, metres, meter, meters, متر, مترا, أمتار
    centimetre: cm, centimetre, centimetres, centimeter, centimeters, سم, سنتيمتر, سنتيمترا, سنتيمترات
    millimetre: mm, millimetre, millimetres, millimeter, millimeters, ملم, مم, ميليمتر, مليمتر, ملليمتر
    mile: mile, miles, ميل, ميلا, أميال
    nautical_mile: nautical mile, nautical miles, ميل بحري, ميلا بحريا, أميال بحرية
    foot: ft, foot, feet, قدم, قدما, أقدام
    hectare: hectare, hectares, ha, هكتار, هكتارا, هكتارات
    acre: acre, acres, فدان, فدانا, أفدنة
    tonne: ton, tons, tonne, tonnes, metric tons, metric tonnes, طن, طنا, أطنان
    kilogram: kg, kilogram, kilograms, kilo, kilos, كغ, كغم, كجم, كيلوغرام, كيلوغراما, كيلوغرامات, كيلوجرام
    gram: gram, grams, غرام, غراما, غرامات, جرام
    barrel: barrel, barrels, bbl, برميل, برميلا, براميل
    litre: litre, litres, liter, liters, لتر, لترا, لترات, ليتر
    degree: degree, degrees, °, °c, degrees celsius, degree celsius, celsius, degrees centigrade, centigrade, درجة,
        درجات, درجة مئوية, درجات مئوية, درجة سلزيوس, درجات سلزيوس, درجة سيليزيوس
    degree_fahrenheit: °f, degrees fahrenheit, degree fahrenheit, fahrenheit, درجة فهرنهايت, درجات فهرنهايت
    megawatt: mw, megawatt, megawatts, ميغاواط, ميغاوات, ميجاوات
    gigawatt: gw, gigawatt, gigawatts, غيغاواط, غيغاوات, جيجاوات
    kilometre_per_hour: km/h, km / h, kmh, km/hr, kph, k.p.h., kmph, kilometres per hour, kilometers per hour,
        kilometre per hour, kilometer per hour, kilometres an hour, kilometers an hour, kilometre an hour,
        kilometer an hour, kilometres/hour, kilometers/hour, km per hour, km an hour, كم/س, كم/ساعة, كلم/س, كلم/ساعة,
        كم في الساعة, كلم في الساعة, كيلومتر/ساعة, كيلومترا/ساعة, كيلومتر في الساعة, كيلومترا في الساعة,
        كيلومترات في الساعة, كيلو متر في الساعة, كيلو مترا في الساعة
    mile_per_hour: mph, m.p.h., mi/h, miles/hour, miles per hour, mile per hour, miles an hour, mile an hour,
        ميل/ساعة, ميل في الساعة, ميلا في الساعة, أميال في الساعة
    metre_per_second: m/s, metres per second, meters per second, metre per second, meter per second, metres a second,
        meters a second, metres/second, م/ث, متر/ثانية, متر في الثانية, مترا في الثانية, أمتار في الثانية
    foot_per_second: ft/s, feet per second, foot per second, feet a second, قدم في الثانية, قدما في الثانية
    knot: knots, knot, kts, عقدة بحرية, عقد بحرية, ميل بحري في الساعة, ميلا بحريا في الساعة
    kilowatt_hour: kwh, kilowatt hours, kilowatt-hours, كيلوواط ساعة
    """
)
COUNTED = _table(
    """
    person: people, persons, person, men, women, individuals, inhabitants, residents, شخص, شخصا, أشخاص, نسمة, رجل,
        رجلا, رجال, فرد, فردا, أفراد, امرأة, نساء
    citizen: citizens, nationals, citizen, مواطن, مواطنا, مواطنين, مواطنون
    civilian: civilians, civilian, مدني, مدنيا, مدنيين, مدنيون
    child: children, child, طفل, طفلا, أطفال
    soldier: soldiers, soldier, troops, servicemen, جندي, جنديا, جنود
    officer: officers, officer, ضابط, ضابطا, ضباط
    fighter: fighters, militants, fighter, rebels, مقاتل, مقاتلا, مقاتلين, مسلح, مسلحا, مسلحين
    adviser: advisers, advisors, adviser, advisor, خبير, خبيرا, خبراء, مستشار, مستشارا, مستشارين
    specialist: specialists, experts, expert, specialist, أخصائي, أخصائيا, متخصص, متخصصا
    student: students, student, pupils, طالب, طالبا, طلاب, طلبة
    refugee: refugees, refugee, لاجئ, لاجئا, لاجئين
    worker: workers, worker, employees, employee, عامل, عاملا, عمال, موظف, موظفا, موظفين
    prisoner: prisoners, detainees, prisoner, سجين, سجينا, سجناء, معتقل, معتقلا, أسير, أسيرا, أسرى
    death: deaths, dead, killed, قتيل, قتيلا, قتلى, وفاة, وفيات
    injured: injured, wounded, injuries, جريح, جريحا, جرحى, مصاب, مصابا, مصابين
    member: members, member, عضو, عضوا, أعضاء
    vote: votes, vote, صوت, صوتا, أصوات
    seat: seats, seat, مقعد, مقعدا, مقاعد
    country: countries, country, states, nations, دولة, دول, بلد, بلدا, بلدان
    party: parties, حزب, حزبا, أحزاب
    company: companies, firms, شركة, شركات
    aircraft: aircraft, planes, plane, aeroplanes, airplanes, warplanes, jets, طائرة, طائرات
    helicopter: helicopters, helicopter, مروحية, مروحيات, هليكوبتر
    tank: tanks, tank, دبابة, دبابات
    ship: ships, ship, vessels, vessel, warships, سفينة, سفن
    submarine: submarines, submarine, غواصة, غواصات
    missile: missiles, missile, rockets, صاروخ, صاروخا, صواريخ
    vehicle: vehicles, vehicle, مركبة, مركبات, آلية, آليات, سيارة, سيارات
    attack: attacks, attack, هجوم, هجوما, هجمات
    strike: strikes, airstrikes, air strikes, غارة, غارات, ضربة, ضربات
    flight: sorties, flights, flight, طلعة, طلعات, رحلة, رحلات
    agreement: agreements, treaties, accords, deals, اتفاقية, اتفاقيات, اتفاقا, اتفاقات, معاهدة, معاهدات
    visit: visits, visit, زيارة, زيارات
    project: projects, project, مشروع, مشروعا, مشاريع, مشروعات
    factory: factories, factory, plants, مصنع, مصنعا, مصانع
    school: schools, school, مدرسة, مدارس
    house: houses, homes, house, منزل, منزلا, منازل, بيت, بيتا, بيوت
    city: cities, towns, مدينة, مدن
    village: villages, village, قرية, قرى
    base: bases, base, قاعدة, قواعد
    point: points, point, نقطة, نقاط
    article: articles, article, مادة, مواد
    goal: goals, هدف, هدفا, أهداف
    book: books, كتاب, كتابا, كتب
    novel: novels, رواية, روايات
    film: films, movies, فيلم, فيلما, أفلام
    medal: medals, ميدالية, ميداليات
    time: times, مرة, مرات
    """
)
# Counted things whose form for "two" is not that for "many" too; with the article it counts nothing ("both states").
_TWO_OF = """شخص رجل فرد طفل جندي ضابط خبير سجين أسير قتيل جريح عضو صوت مقعد دولة حزب شركة طائرة مروحية دبابة سفينة
    غواصة صاروخ مركبة سيارة هجوم غارة ضربة طلعة رحلة اتفاقية اتفاق معاهدة زيارة مشروع مصنع مدرسة منزل بيت مدينة قرية
    قاعدة نقطة مادة مرة هدف كتاب رواية فيلم ميدالية""".split()
COUNTED_DUALS = {
    fold(stem + ending): COUNTED.get(fold(word)) or COUNTED[fold(word + "ا")]
    for word in _TWO_OF
    for stem in [word[:-1] + "ت" if word.endswith("ة") else word]
    for ending in ("ان", "ين")
}
CURRENCY = _table(
    """
    USD: $, us$, dollar, dollars, us dollars, us dollar, u.s. dollars, american dollars, usd, دولار, دولارا,
        دولارات, دولار أمريكي, دولار أميركي, دولارا أمريكيا, دولارات أمريكية
    EUR: €, euro, euros, eur, يورو
    GBP: £, pounds sterling, pound sterling, british pounds, gbp, sterling, جنيه استرليني, جنيه إسترليني,
        جنيها إسترلينيا, جنيهات استرلينية
    JPY: ¥, yen, jpy, ين, ين ياباني
    CNY: yuan, renminbi, cny, rmb, يوان
    RUB: rouble, roubles, ruble, rubles, rub, ₽, روبل, روبلا, روبلات
    SYP: syrian pounds, syrian pound, syp, syrian lira, syrian liras, ليرة سورية, ليرات سورية, جنيه سوري
    LBP: lebanese pounds, lebanese pound, lebanese liras, lbp, ليرة لبنانية, ليرات لبنانية
    TRY: turkish liras, turkish lira, ₺, ليرة تركية, ليرات تركية
    EGP: egyptian pounds, egyptian pound, egp, جنيه مصري, جنيها مصريا, جنيهات مصرية
    SDG: sudanese pounds, sudanese pound, جنيه سوداني, جنيها سودانيا
    SAR: saudi riyals, saudi riyal, sar, ريال سعودي, ريالا سعوديا, ريالات سعودية
    QAR: qatari riyals, qatari riyal, ريال قطري, ريالا قطريا
    OMR: omani rials, omani rial, ريال عماني, ريالا عمانيا
    YER: yemeni rials, yemeni rial, ريال يمني, ريالا يمنيا
    IRR: iranian rials, iranian rial, ريال إيراني, ريالا إيرانيا
    IQD: iraqi dinars, iraqi dinar, دينار عراقي, دينارا عراقيا
    KWD: kuwaiti dinars, kuwaiti dinar, دينار كويتي, دينارا كويتيا
    JOD: jordanian dinars, jordanian dinar, دينار أردني, دينارا أردنيا
    BHD: bahraini dinars, bahraini dinar, دينار بحريني
    LYD: libyan dinars, libyan dinar, دينار ليبي
    TND: tunisian dinars, tunisian dinar, دينار تونسي
    DZD: algerian dinars, algerian dinar, دينار جزائري
    AED: uae dirhams, emirati dirhams, درهم إماراتي, درهما إماراتيا
    MAD: moroccan dirhams, moroccan dirham, درهم مغربي, درهما مغربيا
    CHF: swiss francs, swiss franc, chf, فرنك سويسري
    FRF: french francs, french franc, فرنك فرنسي
    DEM: deutschmarks, deutsche marks, german marks, مارك ألماني
    SEK: swedish kronor, swedish krona, swedish crowns, sek, كرونة سويدية, كرونات سويدية
    NOK: norwegian kroner, norwegian krone, norwegian crowns, nok, كرونة نرويجية, كرونات نرويجية
    DKK: danish kroner, danish krone, danish crowns, dkk, كرونة دنماركية, كرونات دنماركية
    CZK: czech crowns, czech koruna, czech korunas, czech korun, czk, كرونة تشيكية, كرونات تشيكية
    ISK: icelandic kronur, icelandic krona, كرونة آيسلندية
    INR: indian rupees, indian rupee, ₹, inr, روبية هندية, روبيات هندية
    PKR: pakistani rupees, pakistani rupee, pkr, روبية باكستانية, روبيات باكستانية
    LKR: sri lankan rupees, sri lankan rupee, lkr, روبية سريلانكية
    NPR: nepali rupees, nepalese rupees, npr, روبية نيبالية
    KES: kenyan shillings, kenyan shilling, kenya shillings, ksh, kes, شلن كيني, شلنا كينيا, شلنات كينية
    UGX: ugandan shillings, ugandan shilling, uganda shillings, ush, ugx, شلن أوغندي, شلنا أوغنديا
    TZS: tanzanian shillings, tanzanian shilling, tanzania shillings, tsh, tzs, شلن تنزاني, شلنا تنزانيا
    SOS: somali shillings, somali shilling, شلن صومالي, شلنا صوماليا
    MXN: mexican pesos, mexican peso, mxn, بيزو مكسيكي, بيسو مكسيكي
    ARS: argentine pesos, argentine peso, argentinian pesos, بيزو أرجنتيني, بيسو أرجنتيني
    CLP: chilean pesos, chilean peso, بيزو تشيلي, بيسو تشيلي
    COP: colombian pesos, colombian peso, بيزو كولومبي, بيسو كولومبي
    PHP: philippine pesos, philippine peso, ₱, بيزو فلبيني, بيسو فلبيني
    XOF: cfa francs, cfa franc, fcfa, فرنك أفريقي, فرنك إفريقي, فرنك سيفا
    BRL: brazilian reais, brazilian real, reais, r$, ريال برازيلي, ريالا برازيليا
    ZAR: rand, south african rand, zar, راند, راندا
    NGN: naira, nairas, ₦, ngn, نايرا, نيرة
    GHS: cedis, cedi, ghs, سيدي غاني
    ETB: birr, etb, بر إثيوبي, برا إثيوبيا, بير إثيوبي
    ZMW: kwacha, zmw, كواشا
    ILS: shekels, shekel, ₪, ils, شيكل, شيكلا, شواكل, شيكلات, شيقل
    THB: baht, thb, بات تايلاندي, باتا تايلانديا
    IDR: rupiah, idr, روبية إندونيسية, روبيات إندونيسية
    MYR: ringgit, ringgits, myr, رينغيت, رينغت
    VND: vietnamese dong, dong, ₫, vnd, دونغ
    KRW: south korean won, korean won, ₩, krw, وون
    BDT: taka, bangladeshi taka, bdt, تاكا
    PLN: zloty, zlotys, zlotych, pln, زلوتي
    HUF: forint, forints, huf, فورنت, فورينت
    RON: romanian lei, lei, ليو روماني
    BGN: leva, bulgarian leva, bulgarian lev, bgn, ليف بلغاري, ليفا بلغاريا
    UAH: hryvnia, hryvnias, hryvnya, ₴, uah, هريفنيا, هريفنا
    KZT: tenge, kzt, تينغ, تنغة, تنغي
    AZN: manat, manats, مانات
    GEL: lari, georgian lari, لاري جورجي
    AMD: armenian drams, armenian dram, درام أرميني
    UZS: uzbek soums, uzbek som, uzbek sums, سوم أوزبكي
    GRD: drachmas, drachma, دراخما
    ESP: pesetas, peseta, بيزيتا, بيسيتا
    PTE: escudos, escudo, إسكودو, اسكودو
    NLG: guilders, guilder, غيلدر, جيلدر
    ITL: italian lire, italian lira, lire, ليرة إيطالية, ليرات إيطالية
    PEN: peruvian soles, سول بيروفي
    BOB: bolivianos, boliviano, بوليفيانو
    PYG: guaranies, غواراني
    VES: bolivars, bolivar, bolívares, بوليفار, بوليفارا
    CAD: canadian dollars, c$, دولار كندي, دولارا كنديا
    AUD: australian dollars, a$, دولار أسترالي, دولارا أستراليا
    NZD: new zealand dollars, nz$, دولار نيوزيلندي, دولارا نيوزيلنديا
    HKD: hong kong dollars, hk$, دولار هونغ كونغ
    SGD: singapore dollars, singaporean dollars, s$, دولار سنغافوري, دولارا سنغافوريا
    pound: pounds, pound, جنيه, جنيها, جنيهات
    lira: lira, liras, ليرة, ليرات
    riyal: riyals, rials, ريال, ريالا, ريالات
    dinar: dinars, dinar, دينار, دينارا, دنانير
    dirham: dirhams, dirham, درهم, درهما, دراهم
    krone: kroner, krone, kronor, krona, kronur, crowns, crown, كرونة, كرونات, كرون, كرونا
    franc: francs, franc, فرنك, فرنكا, فرنكات
    rupee: rupees, rupee, rs, روبية, روبيات
    shilling: shillings, shilling, شلن, شلنا, شلنات
    peso: pesos, peso, بيزو, بيسو
    """
)
# What a currency that is called by its bare name may be, where nobody says whose it is.
BARE_CURRENCIES = {
    "pound": frozenset("GBP EGP SYP LBP SDG lira".split()),
    "lira": frozenset("TRY SYP LBP ITL pound".split()),
    "riyal": frozenset("SAR QAR OMR YER IRR BRL".split()),
    "dinar": frozenset("IQD KWD JOD BHD LYD TND DZD".split()),
    "dirham": frozenset("AED MAD".split()),
    "krone": frozenset("SEK NOK DKK CZK ISK".split()),
    "franc": frozenset("CHF FRF XOF".split()),
    "rupee": frozenset("INR PKR LKR NPR IDR".split()),
    "shilling": frozenset("KES UGX TZS SOS".split()),
    "peso": frozenset("MXN ARS CLP COP PHP".split()),
}


def may_be_one_currency(one: str, other: str) -> bool:
    """Whether two currencies, by code or bare name, may be the same."""
    return one == other or other in BARE_CURRENCIES.get(one, ()) or one in BARE_CURRENCIES.get(other, ())
