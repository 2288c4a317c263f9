"""Offices, organisations, works and matters for synthetic events; notation as in `event_words`."""

ROLES = """
president | رئيس | رئيسة
prime minister | رئيس وزراء | رئيسة وزراء
foreign minister | وزير خارجية | وزيرة خارجية
finance minister | وزير مالية | وزيرة مالية
defence minister | وزير دفاع | وزيرة دفاع
trade minister | وزير تجارة | وزيرة تجارة
health minister | وزير صحة | وزيرة صحة
culture minister | وزير ثقافة | وزيرة ثقافة
vice president | نائب رئيس | نائبة رئيس
interior minister | وزير داخلية | وزيرة داخلية
chief justice | رئيس قضاة | رئيسة قضاة
attorney general | مدعي عام | مدعية عام
"""

COMPANIES = """
Norvik Shipping | شركة نورفيك للملاحة
Halden Steel | شركة هالدن للصلب
Al-Rafidain Cement | شركة الرافدين للإسمنت
Delta Textiles | شركة دلتا للنسيج
Orient Airways | شركة طيران المشرق
Pacific Timber | شركة المحيط الهادئ للأخشاب
Atlas Mining | شركة أطلس للتعدين
Meridian Electric | شركة ميريديان للكهرباء
Silverline Motors | شركة سيلفرلاين للسيارات
Al-Nour Pharmaceuticals | شركة النور للأدوية
Castellan Foods | شركة كاستيلان للأغذية
Baltic Rail | شركة سكك حديد البلطيق
Zephyr Wind Power | شركة زفير لطاقة الرياح
Kestrel Aviation | شركة كيسترل للطيران
Al-Furat Fertilisers | شركة الفرات للأسمدة
Monte Verde Coffee | شركة مونتي فيردي للبن
Harbour and Sons | شركة هاربور وأبنائه
Nile Glassworks | شركة النيل للزجاج
Tamarisk Oil | شركة تاماريسك للنفط
Polaris Telecom | شركة بولاريس للاتصالات
Cedar Chemicals | شركة الأرز للكيماويات
Grand Trunk Logistics | شركة غراند ترنك للنقل
"""

BODIES = """
the World Customs League | الرابطة العالمية للجمارك
the Union of River States | اتحاد الدول النهرية
the International Cotton Council | المجلس الدولي للقطن
the Southern Trade Association | رابطة التجارة الجنوبية
the World Meteorological Organization | المنظمة العالمية للأرصاد الجوية
the World Trade Organization | منظمة التجارة العالمية
the International Labour Organization | منظمة العمل الدولية
the Northern Defence Pact | ميثاق الدفاع الشمالي
the Postal Union | الاتحاد البريدي
the International Whaling Commission | اللجنة الدولية لصيد الحيتان
the Community of Island Nations | جماعة الدول الجزرية
the Continental Energy Charter | ميثاق الطاقة القاري
"""

TEAMS = """
Al-Nahda | نادي النهضة
Brennholm United | نادي برينهولم يونايتد
Sporting Valdera | نادي سبورتينغ فالديرا
Dynamo Karsk | نادي دينامو كارسك
Rovers of Ashby | نادي آشبي روفرز
Al-Wahat | نادي الواحات
Atletico Montero | نادي أتلتيكو مونتيرو
Harbour City | نادي هاربور سيتي
Racing Lorient-Nord | نادي راسينغ لوريان
Al-Fursan | نادي الفرسان
Northgate Athletic | نادي نورثغيت
Estrella Roja | نادي إستريا روخا
"""

SHIPS = """
the ferry Aurora | العبّارة أورورا
the freighter Santa Elena | سفينة الشحن سانتا إيلينا
the steamer Northern Star | الباخرة نجمة الشمال
the tanker Al-Jazira | الناقلة الجزيرة
the liner Queen Astrid | السفينة الملكة أستريد
the ferry Blue Gull | العبّارة النورس الأزرق
the freighter Kapitan Orlov | سفينة الشحن كابتن أورلوف
the steamer Esperanza | الباخرة إسبيرانزا
"""

DAMS = """
the Karun Gorge Dam | سد وادي كارون
the Three Cedars Dam | سد الأرزات الثلاث
the Lower Valley Dam | سد الوادي الأسفل
the Friendship Dam | سد الصداقة
the High Falls Dam | سد الشلالات العليا
the Stonegate Dam | سد ستونغيت
the Al-Amal Dam | سد الأمل
the Red Rock Dam | سد الصخرة الحمراء
"""

BRIDGES = """
the Liberty Bridge | جسر الحرية
the Old Harbour Bridge | جسر الميناء القديم
the Victory Bridge | جسر النصر
the Swan Bridge | جسر البجعة
the Andalus Bridge | جسر الأندلس
the Millennium Bridge | جسر الألفية
the Fishermen's Bridge | جسر الصيادين
the Unity Bridge | جسر الوحدة
"""

UNIVERSITIES = """
Kingsmoor University | جامعة كينغزمور
the University of the Lakes | جامعة البحيرات
Ibn al-Haytham University | جامعة ابن الهيثم
Saint Brigid University | جامعة القديسة بريجيد
the Polytechnic of the South | جامعة الجنوب التقنية
Al-Zahra University | جامعة الزهراء
Westhaven University | جامعة ويستهافن
the Free Technical University | الجامعة التقنية الحرة
"""

SATELLITES = """
the satellite Horizon 3 | القمر الصناعي هورايزون 3
the satellite Badr-2 | القمر الصناعي بدر 2
the satellite Sentry | القمر الصناعي سنتري
the satellite Al-Marsad | القمر الصناعي المرصد
the satellite Polar Eye | القمر الصناعي عين القطب
the satellite Lumen | القمر الصناعي لومن
"""

PRIZES = """
the Golden Quill Prize | جائزة الريشة الذهبية
the Meridian Prize | جائزة ميريديان
the Averroes Award | جائزة ابن رشد
the Northern Lights Award | جائزة أضواء الشمال
the Orion Prize | جائزة أوريون
the Grand Prize of the Academy | جائزة الأكاديمية الكبرى
"""

FILMS = """
The Last Orchard | البستان الأخير
Salt and Silence | ملح وصمت
A House by the Canal | بيت على القناة
The Clockmaker's Daughter | ابنة صانع الساعات
Winter Bread | خبز الشتاء
Letters to Samarkand | رسائل إلى سمرقند
The Quiet Border | الحدود الهادئة
Seven Lanterns | سبعة فوانيس
"""

RIVERS = """
the Velda | نهر فيلدا
the Upper Tasna | نهر تاسنا الأعلى
the White Orun | نهر أورون الأبيض
the Sarmil | نهر سارميل
the Green River | النهر الأخضر
the Kalda | نهر كالدا
the Mirova | نهر ميروفا
the Ashkan | نهر أشكان
"""

PEAKS = """
Mount Torvald | جبل تورفالد
Mount Halima | جبل حليمة
Mount Serrat | جبل سيرات
Eagle Peak | جبل النسر
Mount Ketu | جبل كيتو
Mount Danara | جبل دانارا
Mount Ostra | جبل أوسترا
"""

FIELDS = """
fisheries | صيد الأسماك
civil aviation | الطيران المدني
higher education | التعليم العالي
nuclear energy | الطاقة النووية
water management | إدارة المياه
customs | الجمارك
public health | الصحة العامة
railways | السكك الحديدية
taxation | الضرائب
data protection | حماية البيانات
border controls | مراقبة الحدود
tourism | السياحة
pensions | المعاشات التقاعدية
forestry | الغابات
labour migration | هجرة العمالة
"""

GOODS = """
wheat | القمح
cotton | القطن
rice | الأرز
coffee | البن
sugar | السكر
steel | الفولاذ
copper | النحاس
timber | الخشب
phosphate | الفوسفات
cement | الإسمنت
olive oil | زيت الزيتون
crude oil | النفط الخام
"""

RELIEF = """
food | الغذاء
vaccines | اللقاحات
the rebuilding of schools | إعادة بناء المدارس
flood victims | ضحايا الفيضانات
drinking water | مياه الشرب
mine clearance | إزالة الألغام
farmers | المزارعين
"""

SPORTS = """
wrestling | المصارعة
swimming | السباحة
weightlifting | رفع الأثقال
judo | الجودو
the marathon | الماراثون
the high jump | الوثب العالي
fencing | المبارزة
rowing | التجديف
archery | الرماية بالقوس
"""

MEDALS = """
the gold medal | الميدالية الذهبية
the silver medal | الميدالية الفضية
the bronze medal | الميدالية البرونزية
"""

ARTS = """
poetry | الشعر
architecture | العمارة
journalism | الصحافة
music | الموسيقى
translation | الترجمة
photography | التصوير
theatre | المسرح
"""

SCIENCES = """
astronomy | علم الفلك
botany | علم النبات
genetics | علم الوراثة
geology | علم الجيولوجيا
acoustics | علم الصوتيات
archaeology | علم الآثار
marine biology | علم الأحياء البحرية
"""

SCORES = """
1–0 | 1-0
2–0 | 2-0
2–1 | 2-1
3–0 | 3-0
3–1 | 3-1
3–2 | 3-2
4–1 | 4-1
4–2 | 4-2
"""
