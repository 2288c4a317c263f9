"""The table behind `cities`: code of the state | English forms | Arabic forms as they are written.

`?` marks what is an ordinary word or a first name as well. An Arabic form with its article is no city without it.
"""

CITIES = """
sy | Damascus | دمشق
sy | Aleppo | حلب
sy | Homs | ?حمص
sy | Hama | ?حماة
sy | Daraa, Deraa | ?درعا
sy | Idlib | إدلب
sy | Raqqa | ?الرقة
sy | Tartus, Tartous | طرطوس
sy | Qamishli | القامشلي
sy | Hasakah | الحسكة
lb | Beirut | بيروت
lb | Sidon | ?صيدا
lb | Tyre | ?صور
lb | Baalbek | بعلبك
lb | Zahle | زحلة
jo | Amman | عمان
jo | Irbid | إربد
jo | Zarqa | ?الزرقاء
jo | Aqaba | ?العقبة
ps | Ramallah | رام الله
ps | Nablus | نابلس
ps | Hebron | ?الخليل
ps | Jenin | ?جنين
ps | Bethlehem | بيت لحم
ps | Jericho | أريحا
ps | Rafah | رفح
ps | Khan Younis, Khan Yunis | خان يونس
il | Haifa | حيفا
il | Jaffa | يافا
il | Nazareth | الناصرة
iq | Baghdad | بغداد
iq | Basra | البصرة
iq | Erbil, Arbil, Irbil | أربيل
iq | Kirkuk | كركوك
iq | Sulaymaniyah, Sulaimaniyah | السليمانية
iq | Najaf | النجف
iq | Karbala, Kerbala | كربلاء
iq | Nasiriyah | الناصرية
iq | Fallujah | الفلوجة
iq | Ramadi | الرمادي
iq | Tikrit | تكريت
iq | Baquba | بعقوبة
iq | Samarra | سامراء
iq | Kut | الكوت
iq | Duhok, Dohuk | دهوك
sa | Riyadh | الرياض
sa | Mecca, Makkah | مكة, مكة المكرمة
sa | Medina | المدينة المنورة
sa | Jeddah, Jedda, Jidda | ?جدة
sa | Dammam | الدمام
sa | Taif | ?الطائف
sa | Abha | أبها
sa | Tabuk | تبوك
sa | Buraidah | بريدة
sa | Dhahran | الظهران
sa | Khobar | ?الخبر
sa | Najran | نجران
sa | Jizan, Jazan | جازان
ae | Abu Dhabi | أبو ظبي, أبوظبي
ae | Dubai | دبي
ae | Sharjah | الشارقة
ae | Ajman | عجمان
ae | Fujairah | الفجيرة
ae | Ras al-Khaimah | رأس الخيمة
ae | Al Ain | ?العين
qa | Doha | الدوحة
bh | Manama | المنامة
bh | Muharraq | المحرق
kw | Kuwait City | مدينة الكويت, الكويت العاصمة, العاصمة الكويتية
om | Oman | سلطنة عمان
om | Muscat | مسقط
om | Salalah | صلالة
om | Nizwa | نزوى
ye | Sanaa, Sana'a | صنعاء
ye | Aden | عدن
ye | Taiz, Taizz | تعز
ye | Hodeidah, Hudaydah | ?الحديدة
ye | Mukalla | المكلا
ye | Marib | ?مأرب
ye | Saada | صعدة
eg | Cairo | القاهرة
eg | Alexandria | الإسكندرية
eg | Giza | الجيزة
eg | Port Said | بورسعيد, بور سعيد
eg | Luxor | ?الأقصر
eg | Aswan | أسوان
eg | Sohag | سوهاج
eg | Asyut, Assiut | أسيوط
eg | Minya | المنيا
eg | Fayoum, Faiyum | الفيوم
eg | Tanta | طنطا
eg | Mansoura | ?المنصورة
eg | Zagazig | الزقازيق
eg | Damietta | دمياط
eg | Ismailia | ?الإسماعيلية
eg | Hurghada | الغردقة
eg | Sharm el-Sheikh, Sharm El Sheikh | شرم الشيخ
ly | Tripoli | طرابلس
ly | Benghazi | بنغازي
ly | Misrata | مصراتة
ly | Sirte | ?سرت
ly | Tobruk | طبرق
ly | Derna | درنة
ly | Sabha, Sebha | سبها
tn | Tunis | تونس العاصمة, العاصمة التونسية
tn | Sfax | صفاقس
tn | Sousse | ?سوسة
tn | Kairouan | القيروان
tn | Bizerte | بنزرت
tn | Gabes | قابس
dz | Algiers | الجزائر العاصمة, العاصمة الجزائرية
dz | Oran | وهران
dz | ?Constantine | قسنطينة
dz | Annaba | عنابة
dz | Tlemcen | تلمسان
dz | Setif | سطيف
ma | Rabat | الرباط
ma | Casablanca | الدار البيضاء
ma | Marrakesh, Marrakech | مراكش
ma | Fez, Fes | ?فاس
ma | Tangier, Tangiers | طنجة
ma | Meknes | مكناس
ma | Agadir | أغادير
ma | Oujda | وجدة
ma | Tetouan | تطوان
mr | Nouakchott | نواكشوط
sd | Khartoum | الخرطوم
sd | Omdurman | أم درمان
sd | Port Sudan | بورتسودان, بور سودان
sd | Kassala | ?كسلا
sd | El Fasher, Al-Fashir | الفاشر
sd | Nyala | نيالا
ss | Juba | جوبا
so | Mogadishu | مقديشو
so | Hargeisa | هرجيسا
tr | Istanbul | إسطنبول, اسطنبول
tr | Ankara | أنقرة
tr | Izmir | إزمير
tr | Adana | أضنة
tr | Mersin | مرسين
tr | Antalya | أنطاليا
tr | Bursa | ?بورصة
tr | Gaziantep | غازي عنتاب
tr | Diyarbakir | ديار بكر
ir | Tehran | طهران
ir | Isfahan, Esfahan | أصفهان
ir | Shiraz | شيراز
ir | Tabriz | تبريز
ir | Mashhad | ?مشهد
af | Kabul | كابول, كابل
af | Kandahar | قندهار
af | Herat | هرات
pk | Islamabad | إسلام آباد, إسلام أباد
pk | Karachi | كراتشي
pk | Lahore | لاهور
pk | Peshawar | بيشاور
in | New Delhi | نيودلهي
in | Delhi | دلهي
in | Mumbai, Bombay | مومباي, بومباي
in | Kolkata, Calcutta | كولكاتا, كلكتا
in | Chennai | تشيناي
in | Bangalore, Bengaluru | بنغالور
in | Hyderabad | حيدر آباد
bd | Dhaka | دكا
lk | Colombo | كولومبو
np | Kathmandu | كاتماندو, كاتمندو
mm | Yangon, Rangoon | يانغون, رانغون
th | Bangkok | بانكوك
vn | Hanoi | هانوي
kh | Phnom Penh | بنوم بنه
my | Kuala Lumpur | كوالالمبور
id | Jakarta | جاكرتا
ph | Manila | مانيلا
cn | Beijing, Peking | بكين
cn | Shanghai | شنغهاي
cn | Wuhan | ووهان
jp | Tokyo | طوكيو
jp | Osaka | أوساكا
jp | Kyoto | كيوتو
jp | Hiroshima | هيروشيما
jp | Nagasaki | ناغازاكي
kr | Seoul | ?سيول
kp | Pyongyang | بيونغ يانغ, بيونغيانغ
mn | Ulaanbaatar, Ulan Bator | أولان باتور
uz | Tashkent | طشقند
uz | Samarkand | سمرقند
kz | Astana | أستانا
kz | Almaty | ألماتي
tj | Dushanbe | دوشنبه
az | Baku | باكو
ge | Tbilisi | تبليسي
am | Yerevan | يريفان
ru | Moscow | موسكو
ru | Saint Petersburg, St Petersburg, St. Petersburg, Leningrad | سان بطرسبرغ, سانت بطرسبرغ
ru | Grozny | غروزني
ru | Kazan | قازان
ru | Vladivostok | فلاديفوستوك
ua | Kyiv, Kiev | كييف
ua | Kharkiv, Kharkov | خاركيف
ua | Odessa, Odesa | أوديسا
ua | Lviv, Lvov | لفيف
by | Minsk | مينسك
pl | Warsaw | وارسو
pl | Krakow, Cracow | كراكوف
pl | Gdansk | غدانسك
de | Berlin | برلين
de | Munich | ميونيخ, ميونخ
de | Hamburg | هامبورغ
de | Frankfurt | فرانكفورت
de | Cologne | كولونيا
de | Bonn | بون
de | Leipzig | لايبزيغ
de | Dresden | درسدن, دريسدن
de | Stuttgart | شتوتغارت
at | Vienna | فيينا
at | Salzburg | سالزبورغ
ch | Zurich | زيورخ, زيوريخ
ch | Geneva | جنيف
ch | Bern, Berne | برن, بيرن
ch | Basel | بازل
ch | Lausanne | لوزان
fr | Paris | باريس
fr | Marseille, Marseilles | مرسيليا
fr | Lyon, Lyons | ?ليون
fr | ?Nice | ?نيس
fr | Toulouse | تولوز
fr | Bordeaux | بوردو
fr | Strasbourg | ستراسبورغ
it | Rome | روما
it | Milan | ميلانو
it | Naples | نابولي
it | Turin | تورينو
it | ?Florence | فلورنسا
it | Venice | البندقية
it | Genoa | جنوة
it | Palermo | باليرمو
es | Madrid | مدريد
es | Barcelona | برشلونة
es | Valencia | بلنسية, فالنسيا
es | Bilbao | بلباو
es | Malaga | ملقة, مالقة
es | Seville | إشبيلية
pt | Lisbon | لشبونة
pt | Porto | بورتو
gb | London | لندن
gb | Manchester | مانشستر
gb | Liverpool | ليفربول
gb | Birmingham | برمنغهام
gb | Leeds | ليدز
gb | Bristol | بريستول
gb | Oxford | أكسفورد
gb | Cambridge | كامبريدج, كمبردج
gb | Edinburgh | إدنبرة, أدنبرة
gb | Glasgow | غلاسكو
gb | Cardiff | كارديف
gb | Belfast | بلفاست
gb | Sheffield | شيفيلد
gb | Newcastle | نيوكاسل
gb | Portsmouth | بورتسموث
gb | ?Reading | ريدينغ
gb | ?Bath |
ie | Dublin | دبلن
ie | ?Cork | كورك
nl | Amsterdam | أمستردام
nl | Rotterdam | روتردام
be | Brussels | بروكسل
be | Antwerp | أنتويرب
be | Ghent | غنت
dk | Copenhagen | كوبنهاغن
se | Stockholm | ستوكهولم
se | Gothenburg | غوتنبرغ
se | Malmo | مالمو
no | Oslo | أوسلو
no | Bergen | بيرغن
fi | Helsinki | هلسنكي
is | Reykjavik | ريكيافيك
ee | Tallinn | تالين
lv | Riga | ريغا
lt | Vilnius | فيلنيوس
cz | Prague | براغ
hu | Budapest | بودابست
ro | Bucharest | بوخارست
bg | ?Sofia | ?صوفيا
rs | Belgrade | بلغراد
hr | Zagreb | زغرب
hr | ?Split | سبليت
ba | Sarajevo | سراييفو
gr | Athens | أثينا
gr | Thessaloniki, Salonica | سالونيك, ثيسالونيكي
cy | Nicosia | نيقوسيا
et | Addis Ababa | أديس أبابا
er | Asmara | أسمرة
ke | Nairobi | نيروبي
ke | Mombasa | مومباسا
ug | Kampala | كمبالا
tz | Dar es Salaam | دار السلام
rw | Kigali | كيغالي
ng | Lagos | لاغوس
ng | Abuja | أبوجا
gh | Accra | أكرا
sn | Dakar | داكار
ml | Bamako | باماكو
ne | Niamey | نيامي
td | N'Djamena | نجامينا
ao | Luanda | لواندا
zw | Harare | هراري
za | Johannesburg | جوهانسبرغ
za | Cape Town | كيب تاون
za | Pretoria | بريتوريا
za | Durban | ديربان
cd | Kinshasa | كينشاسا
us | New York | نيويورك
us | Washington | واشنطن
us | Boston | بوسطن
us | Chicago | شيكاغو
us | Los Angeles | لوس أنجلوس, لوس أنجليس
us | San Francisco | سان فرانسيسكو
us | Philadelphia | فيلادلفيا
us | ?Houston | هيوستن
us | ?Dallas | دالاس
us | Detroit | ديترويت
us | Miami | ميامي
us | Atlanta | أتلانتا
us | Seattle | سياتل
us | Denver | دنفر
us | Baltimore | بالتيمور
us | New Orleans | نيو أورلينز
us | Las Vegas | لاس فيغاس
us | ?Phoenix | فينيكس
ca | Toronto | تورونتو
ca | Montreal | مونتريال
ca | Ottawa | أوتاوا
ca | Vancouver | فانكوفر
mx | Mexico City | مكسيكو سيتي, مدينة مكسيكو
cu | Havana | هافانا
br | Rio de Janeiro | ريو دي جانيرو
br | Sao Paulo | ساو باولو
br | Brasilia | برازيليا
ar | Buenos Aires | بوينس آيرس, بوينس أيرس
cl | ?Santiago | سانتياغو
pe | Lima | ليما
co | Bogota | بوغوتا
ve | Caracas | كاراكاس
au | ?Sydney | سيدني
au | Melbourne | ملبورن
au | Canberra | كانبرا
au | Brisbane | بريزبن
nz | Auckland | أوكلاند
nz | Wellington | ويلينغتون
"""
