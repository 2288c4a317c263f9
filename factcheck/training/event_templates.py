"""Renderings of political events, by kind. The notation is read by `event_kinds`."""

POLITICS = """
= visit politics a=person r=role c=country b=country o=ordinal | drop=o
E {a}[, {r} of {c},] paid a visit to {b}
E {a}[, {r} of {c},] travelled to {b} on an official visit
E {b} received {a}[, {r} of {c},] on an official visit
E a visit to {b} was made by {a}[, {r} of {c}]
E {a}[, {r} of {c},] visited {b} for the {o} time
E the {o} visit of {a}[, {r} of {c},] to {b} took place
A <a:زار+> [{r} {c} ]{a} {b}
A <a:قام+> [{r} {c} ]{a} بزيارة رسمية إلى {b}
A جرت زيارة [{r} {c} ]{a} إلى {b}
A <b:استقبل+> {b} [{r} {c} ]{a} في زيارة رسمية
A <a:زار+> [{r} {c} ]{a} {b} للمرة {o:f}
A <a:قام+> [{r} {c} ]{a} <a:بزيارته|بزيارتها> {o:f} إلى {b}
E- {a} refused to visit {b}
A- <a:رفض+> {a} زيارة {b}
E- {a} did not visit {b}
A- لم <a:يزر|تزر> {a} {b}
E- the visit of {a} to {b} was called off and did not take place
A- أُلغيت زيارة {a} إلى {b} ولم تتم
E? {a} was expected to visit {b}
A? كان من المتوقع أن <a:يزور|تزور> {a} {b}
E? it was announced that {a} would pay a visit to {b}
A? أُعلن أن {a} <a:سيقوم|ستقوم> بزيارة إلى {b}
E~ {a} spoke by telephone with the leadership of {b}
A~ <a:أجرى|أجرت> {a} اتصالاً هاتفياً مع قيادة {b}
E~ {a} received a delegation from {b} at home
A~ <a:استقبل+> {a} في <a:بلاده|بلادها> وفداً من {b}

= meeting politics a=person b=person w=city | sym=a,b
E {a} met {b}
E {a} held talks with {b}
E a meeting between {a} and {b} took place
E {a} and {b} sat down together for talks
A <a:التقى|التقت> {a} {b}
A <a:أجرى|أجرت> {a} محادثات مع {b}
A عُقد لقاء بين {a} و{b}
A جرى اجتماع ضم {a} و{b}
E- {a} declined to meet {b}
A- <a:رفض+> {a} لقاء {b}
E- {a} and {b} did not meet
A- لم <a:يجتمع|تجتمع> {a} و{b}
E? {a} was to meet {b}
A? كان من المقرر أن <a:يلتقي|تلتقي> {a} {b}
E? a meeting between {a} and {b} was being prepared
A? جرى التحضير لعقد لقاء بين {a} و{b}
E~ {a} wrote a letter to {b}
A~ <a:وجّه|وجّهت> {a} رسالة إلى {b}
E~ {a} publicly praised {b}
A~ <a:أشاد+> {a} علناً بما فعله فريق {b}

= treaty politics a=country b=country f=field w=city | sym=a,b
E {a} and {b} signed an agreement[ on {f}]
E an agreement[ on {f}] was signed between {a} and {b}
E {a} concluded an agreement[ on {f}] with {b}
E the signing of an agreement[ on {f}] by {a} and {b} took place
A <a:وقّع|وقّعت> {a} و{b} اتفاقية[ بشأن {f}]
A تم توقيع اتفاقية[ بشأن {f}] بين {a} و{b}
A <a:أبرم+> {a} اتفاقية[ بشأن {f}] مع {b}
A جرى التوقيع على اتفاقية[ حول {f}] بين {a} و{b}
E- {a} refused to sign an agreement[ on {f}] with {b}
A- <a:رفض+> {a} توقيع اتفاقية[ بشأن {f}] مع {b}
E- no agreement[ on {f}] was signed between {a} and {b}
A- لم توقَّع أي اتفاقية[ بشأن {f}] بين {a} و{b}
E? {a} and {b} were negotiating an agreement[ on {f}]
A? جرت مفاوضات بين {a} و{b} على اتفاقية[ بشأن {f}]
E? {a} said that it hoped to sign an agreement[ on {f}] with {b}
A? <a:أعرب+> {a} عن <a:أمله|أملها> في توقيع اتفاقية[ بشأن {f}] مع {b}
E~ {a} and {b} held a conference of experts[ on {f}]
A~ <a:عقد+> {a} و{b} مؤتمراً للخبراء[ بشأن {f}]
E~ {a} criticised the policy of {b}[ on {f}]
A~ <a:انتقد+> {a} سياسة {b}[ بشأن {f}]

= joining politics a=country k=body | own
E {a} joined {k}
E {a} became a member of {k}
E {k} admitted {a} as a member
E the accession of {a} to {k} took effect
A <a:انضم+> {a} إلى {k}
A <a:أصبح+> {a} عضواً في {k}
A قُبلت عضوية {a} في {k}
A جرى انضمام {a} إلى {k}
E- {a} withdrew from {k}
A- <a:انسحب+> {a} من {k}
E- the application of {a} to join {k} was rejected
A- رُفض طلب {a} الانضمام إلى {k}
E- {a} declined to join {k}
A- <a:رفض+> {a} الانضمام إلى {k}
E? {a} applied for membership of {k}
A? <a:تقدم+> {a} بطلب للانضمام إلى {k}
E? {a} announced its intention to join {k}
A? <a:أعلن+> {a} <a:عزمه|عزمها> الانضمام إلى {k}
E~ {a} hosted a session of {k}
A~ <a:استضاف+> {a} دورة لاجتماعات {k}
E~ {a} paid a voluntary contribution to a fund of {k}
A~ <a:دفع+> {a} مساهمة طوعية في صندوق تابع ل{k}

= appointment politics a=person r=role c=country | keep=r
E {a} was appointed {r} of {c}
E {a} took office as {r} of {c}
E {a} became {r} of {c}
E the appointment of {a} as {r} of {c} took effect
A <a:تولى|تولت> {a} منصب {r} {c}
A جرى تعيين {a} في منصب {r} {c}
A <a:تسلّم|تسلّمت> {a} مهام {r} {c}
A <a:عُيّن|عُيّنت> {a} في منصب {r} {c}
E- {a} turned down the post of {r} of {c}
A- <a:رفض+> {a} تولي منصب {r} {c}
E- {a} was dismissed from the post of {r} of {c}
A- <a:أُقيل|أُقيلت> {a} من منصب {r} {c}
E? {a} was considered a candidate for the post of {r} of {c}
A? كان اسم {a} مطروحاً لمنصب {r} {c}
E? {a} was expected to be appointed {r} of {c}
A? كان من المتوقع تعيين {a} في منصب {r} {c}
E~ {a} worked as an adviser to the {r} of {c}
A~ <a:عمل+> {a} في فريق مستشاري {r} {c}
E~ {a} publicly criticised the {r} of {c}
A~ <a:انتقد+> {a} علناً أداء {r} {c}

= resignation politics a=person r=role c=country | keep=r
E {a} resigned as {r} of {c}
E {a} stepped down from the post of {r} of {c}
E {a} gave up the office of {r} of {c}
E the resignation of {a} as {r} of {c} took effect
A <a:استقال+> {a} من منصب {r} {c}
A <a:تنحّى|تنحّت> {a} عن منصب {r} {c}
A قُبلت استقالة {a} من منصب {r} {c}
A <a:تخلى|تخلت> {a} عن منصب {r} {c}
E- {a} refused to resign as {r} of {c}
A- <a:رفض+> {a} الاستقالة من منصب {r} {c}
E- {a} remained in office as {r} of {c}
A- <a:بقي|بقيت> {a} في منصب {r} {c}
E? {a} was considering resignation from the post of {r} of {c}
A? كان من المرجح أن <a:يستقيل|تستقيل> {a} من منصب {r} {c}
E? calls were heard for {a} to resign as {r} of {c}
A? تعالت الدعوات إلى استقالة {a} من منصب {r} {c}
E~ {a}, {r} of {c}, published a book of memoirs
A~ <a:نشر+> {r} {c} {a} كتاب مذكرات
E~ {a}, {r} of {c}, underwent an operation
A~ <a:خضع+> {r} {c} {a} لعملية جراحية

= election politics a=person c=country p=majority
E {a} won the presidential election in {c}[ with {p} of the vote]
E {a} was elected president of {c}[ with {p} of the vote]
E voters in {c} elected {a} president[ with {p} of the votes cast]
E the presidential election in {c} ended with a victory for {a}[, who took {p} of the vote]
A <a:فاز+> {a} في الانتخابات الرئاسية في {c}[ بنسبة {p} من الأصوات]
A <a:انتُخب|انتُخبت> {a} لرئاسة {c}[ بعد حصول<a:ه|ها> على {p} من الأصوات]
A انتهت الانتخابات الرئاسية في {c} بفوز {a}[ بنسبة {p} من الأصوات]
A اختار الناخبون في {c} {a} لمنصب الرئاسة[ بنسبة {p} من الأصوات]
E- {a} lost the presidential election in {c}
A- <a:خسر+> {a} الانتخابات الرئاسية في {c}
E- {a} was defeated in the race for the presidency of {c}
A- <a:هُزم|هُزمت> {a} في السباق إلى رئاسة {c}
E? {a} was running for president of {c}
A? كان اسم {a} بين أسماء المرشحين لرئاسة {c}
E? {a} was the favourite in the coming presidential election in {c}
A? أشارت التوقعات إلى فوز {a} في الانتخابات الرئاسية المقبلة في {c}
E~ {a} was elected to parliament in {c}[ with {p} of the vote in the constituency]
A~ <a:انتُخب|انتُخبت> {a} لعضوية البرلمان في {c}[ بنسبة {p} من أصوات الدائرة]
E~ {a} observed the local elections in {c}
A~ <a:راقب+> {a} سير الانتخابات المحلية في {c}

= succession politics a=person b=person r=role c=country | swap=a,b
E {a} succeeded {b} as {r} of {c}
E {a} replaced {b} in the post of {r} of {c}
E {b} was followed by {a} as {r} of {c}
E {b} handed over the office of {r} of {c} to {a}
A <a:خلف+> {a} {b} في منصب {r} {c}
A <a:حل+> {a} محل {b} في منصب {r} {c}
A <b:سلّم|سلّمت> {b} منصب {r} {c} إلى {a}
A <a:تولى|تولت> {a} منصب {r} {c} بعد {b}
E- {a} was passed over, and {b} stayed on as {r} of {c}
A- لم يقع الاختيار على {a} و<b:بقي|بقيت> {b} في منصب {r} {c}
E? {a} was named as a possible successor of {b} as {r} of {c}
A? تردد اسم {a} لخلافة {b} في منصب {r} {c}
E~ {a} accused {b}, {r} of {c}, of corruption
A~ <a:اتهم+> {a} {r:b} {c} {b} بالفساد
E~ {a} worked on the staff of {b}, {r} of {c}
A~ <a:عمل+> {a} ضمن فريق {r:b} {c} {b}

= expulsion politics a=country b=country n=q.diplomats | swap=a,b
E {a} expelled {n} of {b}
E {n} of {b} were expelled by {a}
E {a} ordered {n} of {b} to leave the country
E {a} decided on the expulsion of diplomats of {b}
A <a:طرد+> {a} {n} من {b}
A <a:قام+> {a} بطرد {n} من {b}
A <a:أمر+> {a} بمغادرة {n} من {b}
A جرى طرد دبلوماسيين من {b} بقرار من {a}
E- {a} let all the diplomats of {b} stay
A- <a:سمح+> {a} ببقاء جميع دبلوماسيي {b}
E- {a} did not expel any diplomats of {b}
A- لم <a:يطرد|تطرد> {a} أي دبلوماسي من {b}
E? {a} threatened to expel diplomats of {b}
A? <a:هدد+> {a} بطرد دبلوماسيين من {b}
E~ {a} invited {n} of {b} to a seminar
A~ <a:دعا|دعت> {a} {n} من {b} إلى ندوة
E~ {a} recalled its ambassador from {b}
A~ <a:استدعى|استدعت> {a} <a:سفيره|سفيرها> من {b}

= embassy politics a=country b=country | swap=a,b
E {a} opened an embassy in {b}
E an embassy of {a} was opened in {b}
E the opening of the embassy of {a} in {b} took place
E the embassy of {a} in {b} began its work
A <a:افتتح+> {a} سفارة في {b}
A افتُتحت سفارة {a} في {b}
A جرى افتتاح سفارة {a} في {b}
A بدأت سفارة {a} في {b} عملها
E- {a} closed its embassy in {b}
A- <a:أغلق+> {a} <a:سفارته|سفارتها> في {b}
E- {a} decided against opening an embassy in {b}
A- <a:تخلى|تخلت> {a} عن فكرة فتح سفارة في {b}
E? {a} planned to open an embassy in {b}
A? <a:خطط+> {a} لفتح سفارة في {b}
E~ {a} opened a cultural centre in {b}
A~ <a:افتتح+> {a} مركزاً ثقافياً في {b}
E~ the ambassador of {a} in {b} gave an interview
A~ أجرى سفير {a} في {b} مقابلة صحفية

= recognition politics a=country b=country | swap=a,b
E {a} recognised the government of {b}
E the government of {b} was recognised by {a}
E {a} extended official recognition to the government of {b}
A <a:اعترف+> {a} بحكومة {b}
A جاء اعتراف {a} بحكومة {b}
A <a:منح+> {a} اعترافاً رسمياً لحكومة {b}
E- {a} refused to recognise the government of {b}
A- <a:رفض+> {a} الاعتراف بحكومة {b}
E- {a} withdrew recognition from the government of {b}
A- <a:سحب+> {a} <a:اعترافه|اعترافها> بحكومة {b}
E? {a} was weighing recognition of the government of {b}
A? <a:بحث+> {a} إمكانية الاعتراف بحكومة {b}
E~ {a} offered to mediate between the government of {b} and the opposition
A~ <a:عرض+> {a} الوساطة بين حكومة {b} والمعارضة

= sanctions politics a=country b=country g=goods | swap=a,b
E {a} imposed sanctions on {b}[, banning the export of {g} there]
E sanctions were imposed on {b} by {a}[, including a ban on deliveries of {g}]
E {a} introduced restrictive measures against {b}[ that covered deliveries of {g}]
A <a:فرض+> {a} عقوبات على {b}[ تشمل حظر تصدير {g}]
A فُرضت عقوبات على {b} من جانب {a}[ تشمل حظر توريد {g}]
A <a:أقر+> {a} إجراءات عقابية ضد {b}[ شملت توريد {g}]
E- {a} lifted its sanctions on {b}
A- <a:رفع+> {a} <a:عقوباته|عقوباتها> عن {b}
E- {a} refused to impose sanctions on {b}
A- <a:رفض+> {a} فرض عقوبات على {b}
E? {a} threatened {b} with sanctions
A? <a:هدد+> {a} بفرض عقوبات على {b}
E~ {a} sent a trade mission to {b}
A~ <a:أرسل+> {a} بعثة تجارية إلى {b}
E~ {a} criticised the sanctions that others had imposed on {b}
A~ <a:انتقد+> {a} عقوبات فرضتها دول أخرى على {b}

= law politics c=country f=field n=q.votes | own
E the parliament of {c} passed a law on {f}[ by {n}]
E a law on {f} was adopted by the parliament of {c}[ with {n}]
E lawmakers in {c} approved a bill on {f}[ by {n}]
A أقر برلمان {c} قانوناً بشأن {f}[ بأغلبية {n}]
A اعتمد البرلمان في {c} قانوناً بشأن {f}[ بتأييد {n}]
A وافق النواب في {c} على مشروع قانون بشأن {f}[ بأغلبية {n}]
E- the parliament of {c} rejected a bill on {f}
A- رفض برلمان {c} مشروع قانون بشأن {f}
E- a bill on {f} failed in the parliament of {c}
A- سقط مشروع قانون بشأن {f} في برلمان {c}
E? a bill on {f} was put before the parliament of {c}
A? طُرح مشروع قانون بشأن {f} على برلمان {c}
E? the parliament of {c} was to vote on a law on {f}
A? كان من المقرر أن يصوت برلمان {c} على قانون بشأن {f}
E~ the parliament of {c} set up a committee on {f}
A~ شكّل برلمان {c} لجنة بشأن {f}
E~ the parliament of {c} held a hearing on {f}
A~ عقد برلمان {c} جلسة استماع بشأن {f}

= referendum politics c=country p=majority f=field | own
E voters in {c} approved a reform of {f} in a referendum[, with {p} in favour]
E a reform of {f} was endorsed in a referendum in {c}[ by {p} of the voters]
E a referendum held in {c} ended in a majority[ of {p}] for a reform of {f}
A أيد الناخبون في {c} إصلاح {f} في استفتاء[ بنسبة {p}]
A أُقر إصلاح {f} في استفتاء جرى في {c}[ بنسبة {p} من الأصوات]
A حظي إصلاح {f} بموافقة الناخبين في استفتاء في {c}[ بنسبة {p}]
E- voters in {c} rejected a reform of {f} in a referendum
A- رفض الناخبون في {c} إصلاح {f} في استفتاء
E? a referendum on a reform of {f} was called in {c}
A? دُعي إلى استفتاء على إصلاح {f} في {c}
E~ an opinion poll in {c} found {p} in favour of a reform of {f}
A~ أظهر استطلاع للرأي في {c} تأييد {p} لإصلاح {f}
E~ turnout in a referendum on a reform of {f} in {c} was {p}
A~ بلغت نسبة المشاركة في استفتاء على إصلاح {f} في {c} {p}
"""
