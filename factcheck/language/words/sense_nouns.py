"""Classes of things by which a word of two senses is known: what is appealed, what is set, where one arrives.

Patterns of one language or both, to be put into larger ones.
"""

from __future__ import annotations

OFFER = (
    r"(?:offers?|invitations?|requests?|proposals?|bids?|awards?|prizes?|nominations?|posts?|roles?|interviews?|honou?rs?"
    r"|jobs?|deals?)"
)
PROPOSAL = (
    r"(?:mergers?|takeovers?|acquisitions?|buyouts?|deals?|bills?|plans?|proposals?|purchases?|sales?|bids?|applications?"
    r"|projects?|nominations?|transactions?|budgets?|treaty|treaties|measures?|legislation|laws?|vaccines?|drugs?"
    r"|resolutions?|motions?|amendments?|agreements?|constitution|reforms?)"
)
ARABIC_PROPOSAL = (
    r"(?:ال|لل|ب|و)*(?:قانون|مشروع|موازنة|ميزانية|معاهدة|اتفاقية|اتفاق|قرار|تعديل|تعديلات|دستور|خطة|مقترح|صفقة)\w{0,2}"
)
DUE = (
    r"(?:deadlines?|targets?|goals?|quotas?|requirements?|obligations?|commitments?|schedules?|forecasts?|expectations?"
    r"|conditions?|standards?|criteria|demands?)"
)
WORKS = (
    r"(?:construction|building|buildings|works?|bridges?|dams?|roads?|railways?|motorways?|highways?|tunnels?|towers?"
    r"|stations?|canals?|ports?|airports?|church|cathedral|mosque|palace|castle|fort|house|stadium|museum|hospital"
    r"|projects?|restoration|renovation|repairs?|rebuilding|reconstruction|excavations?|extension|expansion|pipeline"
    r"|reactors?|plants?|factory|lighthouse|reservoir|basilica|temple"
    r"|(?:ال|لل|ب|و)*(?:بناء|إنشاء|تشييد|أعمال|أشغال|مشروع|جسر|سد|طريق|سكة|نفق|برج|محطة|قناة|ميناء|مطار|كنيسة|مسجد|قصر"
    r"|قلعة|ملعب|متحف|مستشفى|ترميم|تجديد|توسعة|حفر|مصنع|مبنى|منارة|خط))"
)
PROCEEDINGS = (
    r"(?:talks|negotiations|trials?|hearings?|investigations?|inquir(?:y|ies)|match|matches|tournaments?|campaigns?"
    r"|operations?|conferences?|summits?|congress|sessions?|meetings?|visits?|tours?|festivals?|games|exercises?|season"
    r"|(?:ال|لل|ب|و)*(?:محادثات|مفاوضات|محاكمة|تحقيق|مباراة|بطولة|حملة|عملية|عمليات|مؤتمر|قمة|دورة|جلسة|اجتماع|اجتماعات"
    r"|زيارة|جولة|مهرجان|ألعاب|موسم))"
)
PLEA = (
    r"(?:appeals?|petitions?|complaints?|objections?|pleas?|motions?|lawsuits?|suits?|claims?|applications?|requests?"
    r"|challenges?|(?:ال|لل|ب|و)*(?:طعن|طعون|استئناف|التماس|دعوى|شكوى|اعتراض|تظلم)\w{0,3})"
)
# What is imposed and lifted.
RESTRICTION = (
    r"(?:bans?|sanctions?|embargo(?:es)?|curfews?|restrictions?|blockades?|sieges?|tariffs?|duties|lockdowns?|quarantines?"
    r"|martial\s+law|state\s+of\s+emergency|curbs?|controls?|moratorium"
    r"|(?:ال|لل|ب|و)*(?:حظر|عقوبات|قيود|حصار|منع|طوارئ|رسوم|حجر|إغلاق|قيد)\w{0,2})"
)
# What is suspended and resumed.
GOING_ON = (
    r"(?:flights?|talks|negotiations?|ties|relations|services?|operations?|production|exports?|imports?|supplies|payments?"
    r"|aid|work|trading|matches|league|play|classes|lessons|deliver(?:y|ies)|construction|search|strikes?|hearings?|trial"
    r"|shipments?|traffic|sales|tests?|programmes?|programs?|membership"
    r"|(?:ال|لل|ب|و)*(?:رحلات|محادثات|مفاوضات|علاقات|خدمة|خدمات|عمليات|إنتاج|صادرات|واردات|إمدادات|مدفوعات|مساعدات"
    r"|عمل|أعمال|تداول|مباريات|دوري|دراسة|دروس|بناء|بحث|إضراب|جلسات|محاكمة|شحنات|حركة|مبيعات|برنامج|عضوية|ضخ)\w{0,3})"
)
STAFF = (
    r"(?:workers?|employees?|staff|people|teachers?|engineers?|drivers?|nurses?|miners?|journalists?|labourers?|jobs"
    r"|(?:ال|لل|ب|و)*(?:عامل|عمال|عاملا|موظف|موظفا|موظفين|مهندس|معلم|سائق|ممرض|صحفي|صحفيا|شخص|شخصا|أشخاص)\w{0,2})"
)
TENSE = r"(?:deficit|surplus|gap|differences?|lead|margin|(?:ال|لل|ب|و)*(?:عجز|فجوة|فائض|فارق|هوة)\w{0,2})"
RULES = (
    r"(?:rules?|restrictions?|controls?|laws?|policy|policies|measures?|sanctions?|conditions?|requirements?|security|blockade"
    r"|siege|curbs?|standards?|(?:ال|لل|ب|و)*(?:قواعد|قيود|ضوابط|قوانين|قانون|سياسة|إجراءات|تدابير|عقوبات|شروط|حصار|رقابة|أمن)\w{0,2})"
)
JUDGEMENT = (
    r"(?:rulings?|verdicts?|convictions?|sentences?|judge?ments?|decisions?|bans?|fines?|laws?|orders?|injunctions?"
    r"|acquittals?|elections?|results?|(?:ال|لل|ب|و)*(?:حكم|أحكام|قرار|إدانة|عقوبة|غرامة|براءة|تبرئة)\w{0,2})"
)
TRIAL = (
    r"(?:courts?|judges?|jury|jurors?|tribunals?|trial|charges?|cases?|(?:ال|لل|ب|و)*(?:محكمة|قضاء|قاضي|قاض|محلفين|محاكمة|قضية|قضايا|تهمة"
    r"|تهم|جريمة|جنايات|جناية|جنح|متهم\w*))"
)
LEVEL = (
    r"(?:rates?|prices?|tax|taxes|tariffs?|dut(?:y|ies)|fees?|fares?|rents?|wages?|salar(?:y|ies)|pensions?|premiums?"
    r"|quotas?|outputs?|production|forecasts?|outlooks?|estimates?|targets?|ceilings?|limits?|thresholds?|ratings?"
    r"|dividends?|subsid(?:y|ies)|budgets?|spending|ages?|minimum|alert|"
    r"(?:ال|لل|ب|و)*(?:سعر|أسعار|فائدة|ضريبة|ضرائب|رسوم|أجور|رواتب|راتب|معاش|معاشات|إيجار|إيجارات|تعرفة|حصة|حصص|إنتاج"
    r"|توقعات|توقعاته|توقعاتها|سقف|حد|تصنيف|دعم|إنفاق|ميزانية|موازنة|سن)\w{0,2})"
)
KEEPS = r"(?:unchanged|unaltered|steady|stable|flat|on\s+hold|constant|intact|at\s+\S*\d)"
GOAL = (
    r"(?:summits?|top|peaks?|poles?|finals?|semi-?finals?|quarter-?finals?|play-?offs?|shores?|coast|finish|orbit|moon"
    r"|safety|(?:ال|لل)?(?:قمة|قطب|نهائي|مربع|دور|شاطئ|ساحل|مدار|قمر))"
)
WEATHER = (
    r"(?:weather|temperatures?|climate|winters?|summers?|springs?|autumns?|nights?|days?|mornings?|weeks?|months?|weekend"
    r"|tomorrow|today|season|spell|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:ال|لل|ب|و)*(?:طقس|جو|أجواء|حرارة|شتاء|صيف|ربيع|خريف|غدا|اليوم|ليلة|ليل|نهار|أسبوع|شهر|سماء|موسم))"
)
PATIENT = (
    r"(?:patients?|conditions?|health|illness|disease|injur(?:y|ies)|symptoms?|surgery|hospital|infection|fever|cancer"
    r"|(?:ال|لل|ب|و)*(?:مريض|مريضة|مرضى|مرض|حالة|حالته|حالتها|صحة|صحته|صحتها|إصابة|إصابته|جراحة|مستشفى|أعراض))"
)
TESTED = (
    r"(?:test\w*|results?|swabs?|samples?|screening|(?:ال|لل|ب|و)*(?:فحص|فحوص|اختبار|اختبارات|نتيجة|نتائج|مسحة|عينة"
    r"|عينات))"
)
CURRENCY = (
    r"(?:currenc(?:y|ies)|dollar|euro|pound|yen|yuan|ruble|rouble|rupee|lira|peso|franc|dinar|dirham|riyal|shekel"
    r"|krona)"
)
