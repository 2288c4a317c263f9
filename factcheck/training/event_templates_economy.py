"""Renderings of economic events, by kind. The notation is read by `event_kinds`."""

ECONOMY = """
= loan economy a=country b=country m=money y=q.years | swap=a,b
E {a} lent {m} to {b}[ for {y}]
E {a} granted {b} a loan of {m}[ to be repaid within {y}]
E {b} borrowed {m} from {a}[, repayable within {y}]
E {b} received a loan of {m} from {a}[ with a term of {y}]
A <a:أقرض+> {a} {b} {m}[ لمدة {y}]
A <a:منح+> {a} {b} قرضاً قدره {m}[ يُسدد خلال {y}]
A <b:حصل+> {b} على قرض من {a} قدره {m}[ يُسدد خلال {y}]
A <b:اقترض+> {b} من {a} {m}[ لمدة {y}]
E- {a} turned down a request of {b} for a loan
A- <a:رفض+> {a} طلب {b} الحصول على قرض
E- {a} did not grant {b} any loan
A- لم <a:يمنح|تمنح> {a} {b} أي قرض
E? {a} was considering a loan of {m} to {b}
A? <a:بحث+> {a} منح {b} قرضاً قدره {m}
E? {b} asked {a} for a loan of {m}
A? <b:طلب+> {b} من {a} قرضاً قدره {m}
E~ {a} invested {m} in companies of {b}
A~ <a:استثمر+> {a} {m} في شركات من {b}
E~ trade between {a} and {b} was worth {m}
A~ بلغت قيمة التجارة بين {a} و{b} {m}

= aid economy a=country b=country m=money f=relief | swap=a,b
E {a} gave {b} {m} in aid[ for {f}]
E {a} donated {m} to {b}[ for {f}]
E {b} received aid of {m} from {a}[ for {f}]
E aid worth {m} was provided to {b} by {a}[ for {f}]
A <a:قدم+> {a} إلى {b} مساعدات بقيمة {m}[ من أجل {f}]
A <b:تلقى|تلقت> {b} من {a} مساعدات قيمتها {m}[ من أجل {f}]
A <a:تبرع+> {a} بمبلغ {m} ل{b}[ من أجل {f}]
A جرى تقديم مساعدات قدرها {m} من {a} إلى {b}[ من أجل {f}]
E- {a} stopped all aid to {b}
A- <a:أوقف+> {a} كل المساعدات إلى {b}
E- {a} refused to give {b} any aid
A- <a:رفض+> {a} تقديم أي مساعدة إلى {b}
E? {a} promised {b} aid of {m}
A? <a:وعد+> {a} بتقديم مساعدات إلى {b} قدرها {m}
E? {a} was preparing an aid programme of {m} for {b}
A? <a:أعد|أعدت> {a} برنامج مساعدات ل{b} قدره {m}
E~ {a} exported goods worth {m} to {b}
A~ <a:صدّر+> {a} إلى {b} بضائع بقيمة {m}
E~ the total debt of {b} to {a} reached {m}
A~ بلغ مجموع ديون {b} المستحقة ل{a} {m}

= sale economy a=country b=country g=goods n=q.tonnes m=money | swap=a,b
E {a} sold {b} {n} of {g}[ for {m}]
E {b} bought {n} of {g} from {a}[ at a price of {m}]
E {n} of {g} were delivered to {b} by {a}[ for {m}]
E {a} supplied {b} with {g}[ worth {m}]
A <a:باع+> {a} إلى {b} {n} من {g}[ مقابل {m}]
A <b:اشترى|اشترت> {b} من {a} {n} من {g}[ بمبلغ {m}]
A جرى توريد {n} من {g} من {a} إلى {b}[ مقابل {m}]
A <a:زود+> {a} {b} بكميات من {g}[ بقيمة {m}]
E- {a} refused to sell {g} to {b}
A- <a:رفض+> {a} بيع {g} إلى {b}
E- {a} did not supply {b} with any {g}
A- لم <a:يورد|تورد> {a} أي كمية من {g} إلى {b}
E? {a} offered {b} {n} of {g}
A? <a:عرض+> {a} على {b} {n} من {g}
E? {b} was negotiating the purchase of {n} of {g} from {a}
A? <b:تفاوض+> {b} على شراء {n} من {g} من {a}
E~ {a} harvested or produced {n} of {g} and stored it
A~ <a:أنتج+> {a} {n} من {g} وجرى تخزينها
E~ {n} of {g} bound for {b} passed in transit through {a}
A~ جرى نقل {n} من {g} إلى {b} عبر أراضي {a}

= exports economy a=country m=money b=country | trend keep=m
E the exports of {a} to {b} were worth {m}
E {a} exported goods worth {m} to {b}
E exports from {a} to {b} amounted to {m}
E {b} imported goods worth {m} from {a}
A بلغت صادرات {a} إلى {b} {m}
A <a:صدّر+> {a} إلى {b} بضائع بقيمة {m}
A وصلت قيمة صادرات {a} إلى {b} إلى {m}
A <b:استورد+> {b} من {a} بضائع بقيمة {m}
E? exports from {a} to {b} were forecast to reach {m}
A? كان من المتوقع أن تبلغ صادرات {a} إلى {b} {m}
E~ the total exports of {a} were worth {m}
A~ بلغ مجموع صادرات {a} {m}
E~ investments of {a} in {b} amounted to {m}
A~ بلغت استثمارات {a} في {b} {m}
E~ exports from {b} to {a} amounted to {m}
A~ بلغت صادرات {b} إلى {a} {m}

= trade economy a=country b=country m=money p=rate | trend sym=a,b drop=p keep=m
E trade between {a} and {b} was worth {m}[, up {p} on the year before]
E the volume of trade between {a} and {b} reached {m}[, an increase of {p}]
E {a} and {b} traded goods worth {m}[, {p} more than a year earlier]
A بلغ حجم التبادل التجاري بين {a} و{b} {m}[ بزيادة {p} عن العام السابق]
A وصلت التجارة بين {a} و{b} إلى {m}[ بارتفاع نسبته {p}]
A سجل الميزان التجاري الإجمالي بين {a} و{b} {m}[ بنمو نسبته {p}]
E? the two governments hoped to raise trade between {a} and {b} to {m}
A? أملت الحكومتان في رفع حجم التجارة بين {a} و{b} إلى {m}
E~ the total foreign trade of {a} was worth {m}
A~ بلغ مجموع التجارة الخارجية التي سجلها اقتصاد {a} {m}
E~ exports from {a} to {b} alone were worth {m}
A~ بلغت صادرات {a} وحدها إلى {b} {m}
E~ trade in services within {b} was worth {m}
A~ بلغت تجارة الخدمات داخل {b} {m}

= growth economy a=country p=rate | trend keep=p
E the economy of {a} grew by {p}
E the gross domestic product of {a} rose by {p}
E {a} recorded economic growth of {p}
A نما اقتصاد {a} بنسبة {p}
A ارتفع الناتج المحلي الإجمالي في {a} بنسبة {p}
A <a:سجل+> {a} نمواً اقتصادياً بنسبة {p}
E- the economy of {a} shrank
A- انكمش اقتصاد {a}
E- the gross domestic product of {a} fell
A- انخفض الناتج المحلي الإجمالي في {a}
E? the economy of {a} was forecast to grow by {p}
A? كان من المتوقع أن ينمو اقتصاد {a} بنسبة {p}
E~ consumer prices in {a} rose by {p}
A~ ارتفعت أسعار المستهلكين في {a} بنسبة {p}
E~ industrial wages in {a} rose by {p}
A~ ارتفعت الأجور الصناعية في {a} بنسبة {p}

= unemployment economy a=country p=rate | trend keep=p
E the unemployment rate in {a} was {p}
E unemployment in {a} stood at {p}
E {p} of the workforce in {a} had no job
A بلغ معدل البطالة في {a} {p}
A وصلت نسبة البطالة في {a} إلى {p}
A كانت نسبة العاطلين عن العمل في {a} {p} من القوة العاملة
E? unemployment in {a} was projected to reach {p}
A? كان من المتوقع أن تصل نسبة البطالة في {a} إلى {p}
E~ youth unemployment in {a} was {p}
A~ بلغت بطالة الشباب في {a} {p}
E~ inflation in {a} was {p}
A~ بلغ معدل التضخم في {a} {p}

= takeover economy o=company x=company m=money | swap=o,x once
E {o} acquired {x}[ for {m}]
E {x} was bought by {o}[ for {m}]
E {o} completed the takeover of {x}[ at a price of {m}]
E the owners of {x} sold it to {o}[ for {m}]
A استحوذت {o} على {x}[ مقابل {m}]
A اشترت {o} {x}[ بمبلغ {m}]
A أتمت {o} صفقة الاستحواذ على {x}[ بقيمة {m}]
A انتقلت ملكية {x} إلى {o}[ لقاء {m}]
E- the owners of {x} rejected the offer of {o} to buy it
A- رفض مالكو {x} عرض {o} لشرائها
E- {o} abandoned the purchase of {x}
A- تخلت {o} عن شراء {x}
E? {o} made a bid of {m} for {x}
A? قدمت {o} عرضاً قدره {m} لشراء {x}
E? {o} was in talks to buy {x} for {m}
A? أجرت {o} محادثات لشراء {x} مقابل {m}
E~ {o} sued {x} for damages of {m}
A~ رفعت {o} دعوى على {x} مطالبة بتعويض قدره {m}
E~ {o} and {x} set up a joint venture with capital of {m}
A~ أنشأت {o} و{x} مشروعاً مشتركاً برأس مال قدره {m}

= factory economy o=company p=city n=q.workers m=money | own
E {o} opened a factory in {p}[ that employs {n}]
E {o} built a plant in {p}[ at a cost of {m}]
E a factory of {o} was opened in {p}[ with {n}]
E a plant in {p}[, which cost {m},] was put into operation by {o}
A افتتحت {o} مصنعاً في {p}[ يعمل فيه {n}]
A جرى افتتاح مصنع تابع ل{o} في {p}[ بتكلفة {m}]
A بدأ تشغيل مصنع أقامته {o} في {p}[ بتكلفة {m}]
A أقامت {o} مصنعاً في {p}[ يضم {n}]
E- {o} closed its factory in {p}
A- أغلقت {o} مصنعها في {p}
E- {o} gave up the idea of building a factory in {p}
A- تخلت {o} عن فكرة إقامة مصنع في {p}
E? {o} planned to open a factory in {p} that would employ {n}
A? خططت {o} لافتتاح مصنع في {p} يعمل فيه {n}
E? {o} announced that it would build a plant in {p}
A? أعلنت {o} أنها ستقيم مصنعاً في {p}
E~ {o} opened a sales office in {p}
A~ افتتحت {o} مكتب مبيعات في {p}
E~ {o} supplied equipment for a factory that others had built in {p}
A~ وردت {o} معدات لمصنع أقامته جهات أخرى في {p}

= layoffs economy o=company n=q.employees p=city | own
E {o} dismissed {n}[ in {p}]
E {n} of {o} lost their jobs[ in {p}]
E {o} cut the jobs of {n}[ in {p}]
A سرّحت {o} {n}[ في {p}]
A استغنت {o} عن {n}[ في {p}]
A جرى تسريح {n} من {o}[ في {p}]
E- {o} kept all its staff[ in {p}]
A- احتفظت {o} بجميع العاملين لديها[ في {p}]
E- {o} did not dismiss anyone[ in {p}]
A- لم تسرّح {o} أحداً[ في {p}]
E? {o} warned that it might dismiss {n}[ in {p}]
A? حذرت {o} من أنها قد تسرّح {n}[ في {p}]
E~ {o} retrained {n}[ in {p}]
A~ أعادت {o} تدريب {n}[ في {p}]
E~ {n} of {o} signed a petition[ in {p}]
A~ وقّع {n} من {o} عريضة[ في {p}]

= profit economy o=company m=money | trend keep=m
E {o} made a net profit of {m}
E the net profit of {o} amounted to {m}
E {o} reported {m} in net profit
A حققت {o} أرباحاً صافية قدرها {m}
A بلغ صافي أرباح {o} {m}
A سجلت {o} ربحاً صافياً بقيمة {m}
E- {o} made a loss
A- مُنيت {o} بخسارة
E- {o} ended the year without any profit
A- أنهت {o} العام بلا أي أرباح
E? {o} expected a net profit of {m}
A? توقعت {o} تحقيق أرباح صافية قدرها {m}
E~ the revenue of {o} amounted to {m}
A~ بلغت إيرادات {o} {m}
E~ {o} spent {m} on research
A~ أنفقت {o} {m} على البحث العلمي

= strike economy o=company n=q.workers p=city d=q.days
E {n} of {o} went on strike in {p}[ for {d}]
E a strike at {o} in {p} was joined by {n}[ and lasted {d}]
E {n} of {o} stopped work in {p}[ for {d}]
A أضرب {n} في {o} عن العمل في {p}[ لمدة {d}]
A شارك {n} في إضراب في {o} في {p}[ استمر {d}]
A جرى إضراب في {o} في {p} شارك فيه {n}[ ودام {d}]
E- the workers of {o} in {p} voted against a strike and went on working
A- صوّت عمال {o} في {p} ضد الإضراب وواصلوا العمل
E? the union at {o} in {p} threatened a strike of {n}
A? هددت النقابة في {o} في {p} بإضراب يشارك فيه {n}
E~ {n} of {o} took part in a sports day in {p}
A~ شارك {n} من {o} في يوم رياضي في {p}
E~ {o} hired {n} in {p}
A~ وظفت {o} {n} في {p}

= route transport o=company p=city q=city
E {o} opened a direct service from {p} to {q}
E a direct line from {p} to {q} was launched by {o}
E {o} began to run direct services between {p} and {q}
A افتتحت {o} خطاً مباشراً من {p} إلى {q}
A دشنت {o} خطاً مباشراً يربط {p} و{q}
A بدأت {o} تسيير رحلات مباشرة بين {p} و{q}
E- {o} cancelled its direct service between {p} and {q}
A- ألغت {o} خطها المباشر بين {p} و{q}
E- {o} suspended all direct services from {p} to {q}
A- أوقفت {o} جميع رحلاتها المباشرة من {p} إلى {q}
E? {o} applied for permission to run a direct service from {p} to {q}
A? طلبت {o} ترخيصاً لتسيير خط مباشر من {p} إلى {q}
E~ {o} lowered its prices for freight between {p} and {q}
A~ خفضت {o} أسعار الشحن بين {p} و{q}
E~ {o} moved its ticket office from {p} to {q}
A~ نقلت {o} مكتب التذاكر من {p} إلى {q}
"""
