"""Renderings of wars, disasters, buildings, sport, science and society, by kind. Notation: see `event_kinds`."""

SOCIETY = """
= invasion war a=country b=country n=q.soldiers | swap=a,b
E {a} invaded {b}[ with {n}]
E the army of {a} marched into {b}[ with {n}]
E {b} was invaded by {a}[, which sent in {n}]
E the invasion of {b} by {a} began[ with {n}]
A <a:غزا|غزت> {a} {b}[ ب{n}]
A دخل جيش {a} {b}[ ب{n}]
A تعرض إقليم {b} لغزو من جانب {a}[ شارك فيه {n}]
A بدأ غزو {a} ل{b}[ بمشاركة {n}]
E- {a} withdrew its last troops from {b}
A- <a:سحب+> {a} آخر <a:قواته|قواتها> من {b}
E- {a} refrained from invading {b}
A- <a:امتنع+> {a} عن غزو {b}
E? {a} threatened to invade {b}
A? <a:هدد+> {a} بغزو {b}
E? fears grew of an invasion of {b} by {a}
A? ازدادت المخاوف من غزو {a} ل{b}
E~ {a} and {b} held joint exercises with {n}
A~ <a:أجرى|أجرت> {a} و{b} مناورات مشتركة بمشاركة {n}
E~ {a} sent arms to the army of {b}
A~ <a:أرسل+> {a} أسلحة إلى جيش {b}

= battle war a=country b=country p=city n=q.soldiers | swap=a,b
E the forces of {a} defeated those of {b} at {p}[, where {n} fell]
E the army of {b} was beaten at {p} by the army of {a}[, with the loss of {n} in all]
E {a} won the battle of {p} against {b}[, in which {n} died]
A هزمت قوات {a} قوات {b} في {p}[ حيث سقط {n}]
A انتصر جيش {a} على جيش {b} في {p}[ وقُتل {n}]
A هُزم جيش {b} أمام جيش {a} في معركة {p}[ التي قُتل فيها {n}]
E- the forces of {a} failed to defeat those of {b} at {p}
A- فشلت قوات {a} في هزيمة قوات {b} في {p}
E- the army of {a} was routed by the army of {b} at {p}
A- سُحق جيش {a} أمام جيش {b} في {p}
E? the armies of {a} and {b} faced each other at {p}
A? تواجه جيشا {a} و{b} في {p}
E~ prisoners of {a} and {b} were exchanged at {p}
A~ جرى تبادل الأسرى بين {a} و{b} في {p}
E~ {a} and {b} marked the memory of their fallen at {p}
A~ <a:أحيا|أحيت> {a} و{b} ذكرى القتلى في {p}

= ceasefire war a=country b=country w=city d=q.days | sym=a,b
E {a} and {b} agreed on a ceasefire[ of {d}]
E a truce[ of {d}] was concluded between {a} and {b}
E {a} accepted a truce[ of {d}] with {b}
A <a:اتفق+> {a} و{b} على وقف لإطلاق النار[ مدته {d}]
A أُبرمت هدنة[ مدتها {d}] بين {a} و{b}
A <a:وافق+> {a} على هدنة[ مدتها {d}] مع {b}
E- {a} rejected a truce with {b}
A- <a:رفض+> {a} هدنة مع {b}
E- talks on a truce between {a} and {b} broke down without result
A- انهارت المحادثات بشأن هدنة بين {a} و{b} دون نتيجة
E? mediators proposed a truce between {a} and {b}
A? اقترح الوسطاء هدنة بين {a} و{b}
E~ {a} and {b} agreed on an exchange of students
A~ جرى الاتفاق على تبادل الطلاب بين {a} و{b}
E~ a conference on relief for civilians in {a} and {b} took place
A~ عُقد مؤتمر لإغاثة المدنيين في {a} و{b}

= refugees society a=country b=country n=q.refugees | trend swap=a,b keep=n
E {a} hosted {n} from {b}
E {n} from {b} lived in {a}
E {a} gave refuge to {n} from {b}
A <a:استضاف+> {a} {n} من {b}
A كان في {a} {n} من {b}
A بلغ عدد الذين لجأوا من {b} إلى {a} {n}
E? {a} was preparing to receive {n} from {b}
A? <a:استعد|استعدت> {a} لاستقبال {n} من {b}
E~ {n} crossed {a} on their way to {b}
A~ عبر {n} أراضي {a} في طريقهم إلى {b}
E~ {n} who had lived in {a} returned home to {b}
A~ عاد {n} من {a} إلى بلدهم {b}

= earthquake disaster b=country n=q.victims g=magnitude | own
E an earthquake[ of magnitude {g}] killed {n} in {b}
E {n} died when an earthquake[ of magnitude {g}] struck {b}
E an earthquake[ that measured {g}] hit {b} and claimed the lives of {n}
E {b} was shaken by an earthquake[ of magnitude {g}]
A ضرب زلزال[ بقوة {g} درجات] {b} وأودى بحياة {n}
A لقي {n} حتفهم في زلزال[ بقوة {g} درجات] ضرب {b}
A قُتل {n} في {b} جراء زلزال[ بلغت قوته {g} درجات]
A هز زلزال[ بقوة {g} درجات] {b}
E~ a landslide killed {n} in {b}
A~ أدى انهيار أرضي إلى مقتل {n} في {b}
E~ an earthquake injured {n} in {b}
A~ أصيب {n} في زلزال ضرب {b}
E~ {n} were evacuated from {b} because of a volcano
A~ جرى إجلاء {n} من {b} بسبب بركان

= flood disaster p=city n=q.families m=money | own
E floods drove {n} from their homes in {p}[ and caused damage of {m}]
E {n} lost their homes in floods in {p}[, where the damage came to {m}]
E {p} was hit by floods that left {n} homeless[ and cost {m}]
A شردت الفيضانات {n} في {p}[ وتسببت في أضرار قيمتها {m}]
A فقدت {n} منازلها بسبب الفيضانات في {p}[ حيث بلغت الأضرار {m}]
A أدت الفيضانات في {p} إلى تشريد {n}[ وخسائر قدرها {m}]
E? forecasters warned that floods could drive {n} from their homes in {p}
A? حذر خبراء الأرصاد من فيضانات قد تشرد {n} في {p}
E~ a fire drove {n} from their homes in {p}
A~ أدى حريق إلى تشريد {n} في {p}
E~ new flats were handed over to {n} in {p}
A~ جرى تسليم مساكن جديدة إلى {n} في {p}

= shipwreck disaster s=ship p=city n=q.passengers | own once
E {s} sank off {p}[ with {n} on board]
E {s} went down near the port of {p}[ with {n}]
E {n} were on board when {s} sank off {p}
E the sinking of {s} off {p} was reported[, with {n} on board]
A غرقت {s} قبالة {p}[ وعلى متنها {n}]
A كان على متن {s} {n} عند غرقها قبالة {p}
A وقع غرق {s} بالقرب من ميناء {p}[ وعلى متنها {n}]
E- {s} survived a storm off {p} and reached port safely
A- نجت {s} من عاصفة قبالة {p} ووصلت إلى الميناء بسلام
E? {s} was in danger of sinking off {p}
A? كانت {s} مهددة بالغرق قبالة {p}
E~ {s} collided with a barge off {p} with {n} on board
A~ اصطدمت {s} بزورق نقل قبالة {p} وعلى متنها {n}
E~ {s} was sold for scrap in {p}
A~ بيعت {s} خردة في {p}

= dam building d=dam c=country l=q.metres m=money | own once
E {d} in {c} was completed[ at a cost of {m}]
E {c} finished the construction of {d}[, which is {l} high]
E the construction of {d} in {c} came to an end[ after spending of {m}]
E {d}[, {l} high,] was put into operation in {c}
A اكتمل بناء {d} في {c}[ بتكلفة {m}]
A <c:أنجز+> {c} بناء {d}[ الذي يبلغ ارتفاعه {l}]
A انتهت أعمال بناء {d} في {c}[ بعد إنفاق {m}]
A دخل {d}[ البالغ ارتفاعه {l}] الخدمة في {c}
E- {c} abandoned the construction of {d}
A- <c:تخلى|تخلت> {c} عن بناء {d}
E- {d} in {c} remained unfinished
A- بقي {d} في {c} غير مكتمل
E? {c} planned to complete {d}
A? <c:خطط+> {c} لإتمام بناء {d}
E? work on {d} in {c} was under way
A? كان العمل جارياً في بناء {d} في {c}
E~ the reservoir behind {d} in {c} was stocked with fish
A~ جرى إطلاق الأسماك في البحيرة الواقعة خلف {d} في {c}
E~ {c} repaired the turbines of {d}
A~ <c:أصلح+> {c} عنفات {d}

= bridge building d=bridge p=city l=q.metres m=money | own once
E {d} was opened to traffic in {p}[ after works that cost {m}]
E {p} opened {d}[, which is {l} long]
E {d}[, {l} long,] in {p} was inaugurated
E the opening of {d} took place in {p}[ after spending of {m}]
A افتُتح {d} في {p} أمام حركة المرور[ بعد أعمال كلفت {m}]
A جرى افتتاح {d} في {p}[ ويبلغ طوله {l}]
A دُشّن {d}[ البالغ طوله {l}] في {p}
E- {d} in {p} was closed to traffic
A- أُغلق {d} في {p} أمام حركة المرور
E? {d} in {p} was to be opened to traffic
A? كان من المقرر افتتاح {d} في {p}
E~ {d} in {p} was painted anew
A~ أعيد طلاء {d} في {p}
E~ a fault was found in {d} in {p}
A~ اكتُشف خلل في {d} في {p}

= hospital building p=city n=q.beds m=money | own
E a hospital with {n} was opened in {p}[ at a cost of {m}]
E {p} received a new hospital with {n}[, which cost {m}]
E a hospital in {p} with room for {n} took in its first patients[ after spending of {m}]
A افتُتح في {p} مستشفى يضم {n}[ بتكلفة {m}]
A جرى افتتاح مستشفى في {p} سعته {n}[ وبلغت تكلفته {m}]
A استقبل مستشفى جديد في {p} سعته {n} أول مرضاه[ بعد إنفاق {m}]
E? a hospital with {n} was planned in {p}
A? جرى التخطيط لمستشفى سعته {n} في {p}
E~ a hotel with {n} was opened in {p}
A~ افتُتح فندق سعته {n} في {p}
E~ a hospital in {p} was given new equipment worth {m}
A~ حصل مستشفى في {p} على معدات جديدة بقيمة {m}

= match sport a=team b=team g=score p=city | swap=a,b
E {a} beat {b}[ {g}][ in {p}]
E {b} lost to {a}[ {g}][ in {p}]
E {a} won[ {g}] against {b}[ in {p}]
E a match between {a} and {b}[ in {p}] ended in a victory of the former[, {g}]
A فاز {a} على {b}[ {g}][ في {p}]
A خسر {b} أمام {a}[ {g}][ في {p}]
A تغلب {a} على {b}[ بنتيجة {g}][ في {p}]
E- {a} failed to beat {b}[ in {p}]
A- فشل {a} في الفوز على {b}[ في {p}]
E- the match between {a} and {b}[ in {p}] ended in a draw
A- انتهت مباراة {a} و{b}[ في {p}] بالتعادل
E? {a} was to play against {b}[ in {p}]
A? كان من المقرر أن يلعب {a} ضد {b}[ في {p}]
E~ {a} signed a player of {b}
A~ تعاقد {a} مع لاعب من {b}
E~ {a} and {b} trained together[ in {p}]
A~ أجرى {a} و{b} تدريباً مشتركاً[ في {p}]

= medal sport a=person z=medal s=sport p=city | nodrop=s
E {a} won {z} in {s}[ in {p}]
E {z} in {s} went to {a}[ in {p}]
E {a} was awarded {z} in {s}[ in {p}]
A <a:فاز+> {a} ب{z} في {s}[ في {p}]
A <a:أحرز+> {a} {z} في {s}[ في {p}]
A كانت {z} في {s} من نصيب {a}[ في {p}]
E- {a} went home without any medal in {s}[ from {p}]
A- لم <a:يحرز|تحرز> {a} أي ميدالية في {s}[ في {p}]
E? {a} hoped to win {z} in {s}[ in {p}]
A? <a:أمل+> {a} في الفوز ب{z} في {s}[ في {p}]
E~ {a} coached young athletes in {s}[ in {p}]
A~ <a:درّب+> {a} ناشئين في {s}[ في {p}]
E~ {a} handed over {z} in {s} to the winner[ in {p}]
A~ <a:سلّم+> {a} {z} في {s} إلى الفائز[ في {p}]

= prize culture a=person z=prize f=art m=money
E {a} received {z}[ for work in {f}][, worth {m}]
E {z} was awarded to {a}[ for achievements in {f}]
E {a} won {z}[ and prize money of {m}]
A <a:حصل+> {a} على {z}[ عن <a:أعماله|أعمالها> في {f}][ وقيمتها {m}]
A مُنحت {z} إلى {a}[ تقديراً لإنجازات في {f}]
A <a:نال+> {a} {z}[ البالغة قيمتها {m}]
E- {a} turned down {z}
A- <a:رفض+> {a} قبول {z}
E- {a} failed to win {z}
A- أخفق ترشيح {a} في الفوز ب{z}
E? {a} was nominated for {z}
A? <a:رُشّح|رُشّحت> {a} لنيل {z}
E~ {a} sat on the jury of {z}
A~ <a:شارك+> {a} في لجنة تحكيم {z}
E~ {a} gave a speech at the ceremony of {z}
A~ <a:ألقى|ألقت> {a} كلمة في حفل {z}
"""

LIFE = """
= birth society a=person p=city | once own
E {a} was born in {p}
E {a} came into the world in {p}
E the birth of {a} was recorded in {p}
A <a:وُلد|وُلدت> {a} في {p}
A كانت ولادة {a} في {p}
A سُجلت ولادة {a} في {p}
E~ {a} grew up in {p}
A~ <a:نشأ+> {a} في {p}
E~ {a} married in {p}
A~ <a:تزوج+> {a} في {p}

= death society a=person p=city y=q.age | once own
E {a} died in {p}[ at the age of {y}]
E {a} passed away in {p}[ aged {y}]
E the death of {a} occurred in {p}[ at the age of {y}]
A <a:توفي|توفيت> {a} في {p}[ عن عمر ناهز {y}]
A <a:رحل+> {a} عن الدنيا في {p}[ عن عمر بلغ {y}]
A كانت وفاة {a} في {p}[ عن عمر بلغ {y}]
E- {a} recovered fully from an illness in {p}
A- <a:تعافى|تعافت> {a} تماماً من المرض في {p}
E? {a} lay seriously ill in {p}
A? <a:عانى|عانت> {a} من مرض خطير في {p}
E~ {a} settled in {p} for good
A~ <a:استقر|استقرت> {a} نهائياً في {p}
E~ {a} opened a school in {p}
A~ <a:افتتح+> {a} مدرسة في {p}

= founding science u=university p=city n=q.students | once own
E {u} was founded in {p}[ with {n}]
E the foundation of {u} took place in {p}[, where {n} enrolled]
E {u} opened its doors in {p}[ to {n}]
A تأسست {u} في {p}[ ب{n}]
A جرى تأسيس {u} في {p}[ حيث التحق بها {n}]
A فتحت {u} أبوابها في {p}[ أمام {n}]
E- {u} in {p} was dissolved
A- حُلّت {u} في {p}
E? a commission was to prepare the foundation of {u} in {p}
A? كُلّفت لجنة بالتحضير لتأسيس {u} في {p}
E~ {u} opened a library in {p}
A~ افتتحت {u} مكتبة في {p}
E~ {u} held a summer school in {p} for {n}
A~ نظمت {u} مدرسة صيفية في {p} شارك فيها {n}

= enrolment science u=university n=q.students p=percent | trend keep=n
E {u} had {n}[, {p} of them from abroad]
E {n} studied at {u}[, {p} of whom came from abroad]
E the number of those enrolled at {u} reached {n}[, of whom {p} were foreigners]
A ضمت {u} {n}[ {p} منهم من الخارج]
A درس {n} في {u}[ وكان {p} منهم أجانب]
A وصل عدد المسجلين في {u} إلى {n}[ وشكل الأجانب {p} منهم]
E? {u} expected to have {n}
A? توقعت {u} أن يدرس فيها {n}
E~ {u} received applications from {n}
A~ تلقت {u} طلبات التحاق من {n}
E~ {n} graduated from {u}
A~ تخرج {n} في {u}

= launch science c=country s=satellite l=q.kilograms
E {c} launched {s}[, which weighed {l},] into orbit
E {s}[, weighing {l},] was put into orbit by {c}
E the launch of {s}[, with a mass of {l},] was carried out by {c}
A <c:أطلق+> {c} {s}[ الذي يزن {l}] إلى المدار
A جرى إطلاق {s}[ وكتلته {l}] من جانب {c}
A <c:وضع+> {c} {s}[ الذي تبلغ كتلته {l}] في مداره
E- {c} called off the launch of {s}
A- <c:ألغى|ألغت> {c} إطلاق {s}
E- {s} of {c} was lost in a failed launch before it reached orbit
A- فُقد {s} التابع ل{c} في عملية إطلاق فاشلة قبل بلوغ المدار
E? {c} was preparing the launch of {s}
A? <c:استعد|استعدت> {c} لإطلاق {s}
E~ {c} lost contact with {s}
A~ <c:فقد+> {c} الاتصال مع {s}
E~ {c} published pictures taken by {s}
A~ <c:نشر+> {c} صوراً التقطها {s}

= discovery science a=person f=science p=city | own
E {a} presented a discovery in {f} in {p}
E a discovery in {f} was made public in {p} by {a}
E {a} announced a discovery in {f} in {p}
A <a:عرض+> {a} اكتشافاً في {f} في {p}
A <a:أعلن+> {a} عن اكتشاف في {f} في {p}
A جرى الإعلان في {p} عن اكتشاف <a:حققه|حققته> {a} في {f}
E- {a} withdrew a claimed discovery in {f} in {p}
A- <a:تراجع+> {a} في {p} عن ادعاء اكتشاف في {f}
E? {a} was working towards a discovery in {f} in {p}
A? <a:سعى|سعت> {a} إلى تحقيق اكتشاف في {f} في {p}
E~ {a} taught {f} in {p}
A~ <a:درّس+> {a} مادة {f} في {p}
E~ {a} attended a congress on {f} in {p}
A~ <a:حضر+> {a} مؤتمراً عن {f} في {p}

= premiere culture a=person z=film p=city n=q.spectators
E {z}, directed by {a}, had its premiere in {p}[ before {n}]
E {a} presented the film {z} for the first time in {p}[ to {n}]
E the first showing of {z} by {a} took place in {p}[ before {n}]
A عُرض فيلم {z} من إخراج {a} لأول مرة في {p}[ أمام {n}]
A <a:قدم+> {a} فيلم {z} في عرضه الأول في {p}[ أمام {n}]
A جرى العرض الأول لفيلم {z} الذي <a:أخرجه|أخرجته> {a} في {p}[ بحضور {n}]
E- the premiere of {z} by {a} in {p} was cancelled
A- أُلغي العرض الأول لفيلم {z} للمخرج<a:|ة> {a} في {p}
E? the premiere of {z} by {a} was scheduled for {p}
A? تقرر مبدئياً أن يُقام العرض الأول لفيلم {z} للمخرج<a:|ة> {a} في {p}
E~ {a} shot scenes of {z} in {p}
A~ <a:صوّر+> {a} مشاهد من فيلم {z} في {p}
E~ {z} by {a} received a prize in {p}
A~ نال فيلم {z} للمخرج<a:|ة> {a} جائزة في {p}

= exhibition culture a=person p=city n=q.visitors d=q.days | own
E an exhibition of the works of {a} in {p} drew {n}[ in {d}]
E {n} saw an exhibition of the works of {a} in {p}[, which was open for {d}]
E the works of {a} were shown in {p} to {n}[ during {d}]
A اجتذب معرض لأعمال {a} في {p} {n}[ خلال {d}]
A شاهد {n} معرضاً لأعمال {a} في {p}[ استمر {d}]
A عُرضت أعمال {a} في {p} أمام {n}[ على مدى {d}]
E- an exhibition of the works of {a} in {p} was called off
A- أُلغي معرض لأعمال {a} في {p}
E? {p} was preparing an exhibition of the works of {a}
A? جرى التحضير في {p} لمعرض لأعمال {a}
E~ works of {a} were sold at auction in {p}
A~ بيعت أعمال {a} في مزاد في {p}
E~ {n} signed a letter in defence of {a} in {p}
A~ وقّع {n} رسالة دفاعاً عن {a} في {p}

= population society p=city n=q.inhabitants | trend keep=n
E {p} had {n}
E the population of {p} was {n}
E {n} lived in {p}
A بلغ عدد سكان {p} {n}
A كان في {p} {n}
A عاش {n} في {p}
E? {p} was projected to have {n}
A? كان من المتوقع أن يصل عدد سكان {p} إلى {n}
E~ {p} had an area of {n:hectares}
A~ بلغت مساحة {p} {n:hectares}
E~ {p} received {n:visitors}
A~ استقبلت مدينة {p} {n:visitors}

= river geography r=river c=country l=q.kilometres | nodate
E {r} in {c} is {l} long
E {r} flows through {c} over a length of {l}
E {r}, a river of {c}, has a length of {l}
A يبلغ طول {r} في {c} {l}
A يجري {r} في {c} مسافة {l}
A {r} الواقع في {c} طوله {l}
E~ the basin of {r} in {c} lies {l} from the sea
A~ يقع حوض {r} في {c} على بعد {l} من البحر
E~ a canal of {l} leads from {r} into the plains of {c}
A~ تمتد قناة طولها {l} من {r} إلى سهول {c}

= peak geography r=peak c=country l=q.altitude | nodate
E {r} in {c} is {l} high
E {r}, a mountain of {c}, has a height of {l}
E {r} rises to {l} in {c}
A يبلغ ارتفاع {r} في {c} {l}
A يرتفع {r} في {c} إلى {l}
A {r} الواقع في {c} ارتفاعه {l}
E~ the road below {r} in {c} is {l} long
A~ يبلغ طول الطريق عند سفح {r} في {c} {l}
E~ the nearest village lies {l} from {r} in {c}
A~ تقع أقرب قرية على بعد {l} من {r} في {c}
"""
