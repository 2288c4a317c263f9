"""Headings, asides and reasons that surround synthetic events: `English | Arabic`."""

HEADINGS = {
    "politics": "Political life | الحياة السياسية\nChronology | تسلسل زمني\nForeign affairs | الشؤون الخارجية",
    "economy": "Economy | الاقتصاد\nTrade and finance | التجارة والمال\nKey figures | أرقام رئيسية",
    "transport": "Transport | النقل\nTimeline | جدول زمني",
    "war": "Military history | التاريخ العسكري\nThe conflict | الصراع\nChronology | تسلسل الأحداث",
    "disaster": "Disasters | الكوارث\nIncidents | الحوادث",
    "building": "Construction | البناء\nInfrastructure | البنية التحتية",
    "sport": "Sport | الرياضة\nResults | النتائج",
    "science": "Science | العلوم\nHigher education | التعليم العالي",
    "culture": "Culture | الثقافة\nArts | الفنون",
    "society": "Society | المجتمع\nBackground | خلفية\nPopulation | السكان",
    "geography": "Geography | الجغرافيا\nLandscape | التضاريس",
}
RELATIONS = ("Relations with {}", "العلاقات مع {}")

FILLERS = """
The news was widely covered by the press at home and abroad | حظي الخبر بتغطية واسعة في الصحافة المحلية والأجنبية
Observers were divided over what it would mean in the long run | انقسم المراقبون حول ما سيعنيه ذلك على المدى البعيد
The weather during those days was unusually cold | كان الطقس في تلك الأيام بارداً على غير العادة
A local newspaper devoted its front page to the matter | خصصت صحيفة محلية صفحتها الأولى لهذا الموضوع
No further details were given by the officials | لم يقدم المسؤولون مزيداً من التفاصيل
Historians still discuss the background of these years | لا يزال المؤرخون يناقشون خلفيات تلك السنوات
Several archives hold documents on the subject | تحتفظ عدة دور أرشيف بوثائق حول الموضوع
A commemorative stamp was issued some time later | صدر طابع تذكاري بعد ذلك بفترة
The public learned of it from a radio broadcast | علم الجمهور بالأمر من نشرة إذاعية
An editorial called for patience and careful study | دعت مقالة افتتاحية إلى الصبر والدراسة المتأنية
"""

REASONS = """
because of pressure from the trade unions | بسبب ضغوط النقابات العمالية
because of the bad weather | بسبب سوء الأحوال الجوية
on the advice of the central bank | بناء على نصيحة المصرف المركزي
after long arguments behind closed doors | بعد خلافات طويلة خلف الأبواب المغلقة
on the proposal of an international commission | بناء على اقتراح لجنة دولية
in spite of protests in the streets | على الرغم من احتجاجات في الشوارع
"""

UNCONFIRMED = """
According to rumours that nobody could confirm, | بحسب شائعات لم يؤكدها أحد،
In the words of an unconfirmed report, | وفق ما جاء في تقرير غير مؤكد،
"""
