"""Names for synthetic events: `English | Arabic`, spellings of one name parted by `/`, a third field `f` or `m`."""

COUNTRIES = """
Norway | النرويج | f
Sweden | السويد | f
Denmark | الدنمارك/الدانمارك | f
Finland | فنلندا | f
Poland | بولندا/بولونيا | f
Hungary | هنغاريا/المجر | f
Austria | النمسا | f
Switzerland | سويسرا | f
Belgium | بلجيكا | f
the Netherlands/Holland | هولندا | f
Portugal | البرتغال | f
Spain | إسبانيا/اسبانيا | f
Italy | إيطاليا/ايطاليا | f
Greece | اليونان | f
Turkey/Türkiye | تركيا | f
France | فرنسا | f
Germany | ألمانيا/المانيا | f
the United Kingdom/Britain | المملكة المتحدة/بريطانيا | f
Ireland | إيرلندا/أيرلندا | f
the Czech Republic/Czechia | تشيكيا/جمهورية التشيك | f
Romania | رومانيا | f
Bulgaria | بلغاريا | f
Serbia | صربيا | f
Ukraine | أوكرانيا | f
Georgia | جورجيا | f
Armenia | أرمينيا | f
Kazakhstan | كازاخستان | f
Mongolia | منغوليا | f
China | الصين | f
Japan | اليابان | f
South Korea | كوريا الجنوبية | f
India | الهند | f
Pakistan | باكستان | f
Bangladesh | بنغلاديش/بنغلادش | f
Indonesia | إندونيسيا/اندونيسيا | f
Malaysia | ماليزيا | f
Vietnam/Viet Nam | فيتنام | f
Thailand | تايلاند/تايلند | f
the Philippines | الفلبين/الفيليبين | f
Australia | أستراليا | f
New Zealand | نيوزيلندا | f
Canada | كندا | f
Mexico | المكسيك | f
Cuba | كوبا | f
Brazil | البرازيل | f
Argentina | الأرجنتين | f
Chile | تشيلي/شيلي | f
Peru | بيرو/البيرو | f
Colombia | كولومبيا | f
Egypt | مصر | f
Morocco | المغرب | m
Algeria | الجزائر | f
Tunisia | تونس | f
Sudan | السودان | m
Ethiopia | إثيوبيا/أثيوبيا | f
Kenya | كينيا | f
Tanzania | تنزانيا | f
Ghana | غانا | f
Senegal | السنغال | f
Angola | أنغولا | f
Jordan | الأردن | m
Lebanon | لبنان | m
Iraq | العراق | m
Yemen | اليمن | m
Oman | سلطنة عُمان/سلطنة عمان | f
"""

CITIES = """
Geneva | جنيف
Vienna | فيينا
Oslo | أوسلو/اوسلو
Stockholm | ستوكهولم/استوكهولم
Helsinki | هلسنكي
Copenhagen | كوبنهاغن
Lisbon | لشبونة
Madrid | مدريد
Barcelona | برشلونة
Marseille/Marseilles | مرسيليا
Rotterdam | روتردام
Hamburg | هامبورغ
Munich | ميونيخ
Milan | ميلانو
Naples | نابولي
Athens | أثينا
Istanbul | إسطنبول/اسطنبول
Izmir | إزمير
Sofia | صوفيا
Bucharest | بوخارست
Budapest | بودابست
Prague | براغ
Warsaw | وارسو
Gdansk/Gdańsk | غدانسك
Kyiv/Kiev | كييف
Tbilisi | تبليسي
Samarkand | سمرقند
Tashkent | طشقند
Shanghai | شنغهاي
Osaka | أوساكا
Seoul | سيول
Mumbai/Bombay | مومباي/بومباي
Karachi | كراتشي
Dhaka | دكا
Jakarta | جاكرتا
Hanoi | هانوي
Bangkok | بانكوك
Manila | مانيلا
Sydney | سيدني
Toronto | تورونتو
Montreal | مونتريال
Havana | هافانا
Lima | ليما
Santiago | سانتياغو
Bogota/Bogotá | بوغوتا
Alexandria | الإسكندرية/الاسكندرية
Aswan | أسوان
Tangier/Tangiers | طنجة
Casablanca | الدار البيضاء
Oran | وهران
Sfax | صفاقس
Khartoum | الخرطوم
Nairobi | نيروبي
Accra | أكرا
Dakar | داكار/دكار
Aqaba | العقبة
Tripoli | طرابلس
Tyre | صور
Basra/Basrah | البصرة
Mosul | الموصل
Aden | عدن
Muscat | مسقط
Doha | الدوحة
Manama | المنامة
"""

MEN = """
Mohammed/Muhammad/Mohamed | محمد
Yusuf/Youssef/Yousef | يوسف
Khaled/Khalid | خالد
Omar/Umar | عمر
Hussein/Husayn | حسين
Samir/Sameer | سمير
Faisal/Faysal | فيصل
Jamal/Gamal | جمال
Tarek/Tariq | طارق
Nabil/Nabeel | نبيل
Erik/Eric | إريك
Lars | لارس
Henrik | هنريك
Stefan/Stephan | ستيفان
Viktor/Victor | فيكتور
Marek | ماريك
Paolo | باولو
Carlos | كارلوس
Miguel | ميغيل
Antoine | أنطوان
Philippe | فيليب
Gerhard | غيرهارد
Thomas | توماس
Daniel | دانيال/دانييل
Robert | روبرت
Kenji | كنجي
Hiroshi | هيروشي
Rajiv/Rajeev | راجيف
Arjun | أرجون
Kwame | كوامي
Tomas/Tomáš | توماش
Andrei/Andrey | أندريه
Levan | ليفان
Emre | إمره
"""

WOMEN = """
Leila/Layla | ليلى
Fatima/Fatimah | فاطمة
Nadia | نادية/ناديا
Salma | سلمى
Rania | رانيا
Hanan | حنان
Maryam/Mariam | مريم
Ingrid | إنغريد
Astrid | أستريد
Anna | آنا
Helena | هيلينا
Maria | ماريا
Claudia | كلاوديا
Sophie | صوفي
Isabel | إيزابيل
Elena | إيلينا
Katarina/Katharina | كاتارينا
Yoko | يوكو
Priya | بريا
Amina | أمينة
Grace | غريس
Teresa/Theresa | تيريزا
"""

SURNAMES = """
al-Masri/Al Masri | المصري
al-Najjar/Al-Naggar | النجار
Haddad | حداد
Mansour/Mansur | منصور
al-Khatib/Al-Khateeb | الخطيب
Darwish/Darwich | درويش
Kanaan/Kan'an | كنعان
Shaheen/Shahin | شاهين
Qabbani/Kabbani | قباني
al-Tamimi/Al Tamimi | التميمي
Lindqvist/Lindquist | ليندكفيست
Halvorsen | هالفورسن
Bergström/Bergstrom | بيرغستروم
Nørgaard/Norgaard | نورغارد
Virtanen | فيرتانن
Kowalczyk | كوفالتشيك
Novotny/Novotný | نوفوتني
Horvath/Horváth | هورفات
Popescu | بوبيسكو
Dimitrov | ديميتروف
Petridis | بيتريديس
Yildiz/Yıldız | يلدز/يلديز
Bertolini | بيرتوليني
Marchetti | ماركيتي
Fuentes | فوينتس
Ibarra | إيبارا
Carvalho | كارفاليو
Delacroix | ديلاكروا
Lambert | لامبير
Steinmann/Steinman | شتاينمان
Hoffner | هوفنر
Whitfield | ويتفيلد
Ashworth | آشورث
Callahan | كالاهان
Tanaka | تاناكا
Morimoto | موريموتو
Banerjee | بانيرجي
Chaudhry/Chowdhury | تشودري
Mensah | منساه
Okafor | أوكافور
Wanjiru | وانجيرو
Gelashvili | غيلاشفيلي
Tkachenko | تكاتشينكو
Sandoval | ساندوفال
"""

# English one and many; Arabic after 3-10, after 11-99, after whole hundreds; Arabic gender.
UNITS = """
people | person | people | أشخاص | شخصاً | شخص | m
victims | person | people | أشخاص | شخصاً | شخص | m
soldiers | soldier | soldiers | جنود | جندياً | جندي | m
diplomats | diplomat | diplomats | دبلوماسيين | دبلوماسياً | دبلوماسي | m
refugees | refugee | refugees | لاجئين | لاجئاً | لاجئ | m
workers | worker | workers | عمال | عاملاً | عامل | m
employees | employee | employees | موظفين | موظفاً | موظف | m
families | family | families | عائلات | عائلة | عائلة | f
passengers | passenger | passengers | ركاب | راكباً | راكب | m
students | student | students | طلاب | طالباً | طالب | m
spectators | spectator | spectators | متفرجين | متفرجاً | متفرج | m
visitors | visitor | visitors | زوار | زائراً | زائر | m
inhabitants | inhabitant | inhabitants | نسمات | نسمة | نسمة | f
votes | vote | votes | أصوات | صوتاً | صوت | m
beds | bed | beds | أسرّة | سريراً | سرير | m
tonnes | tonne | tonnes | أطنان | طناً | طن | m
kilograms | kilogram | kilograms | كيلوغرامات | كيلوغراماً | كيلوغرام | m
metres | metre | metres | أمتار | متراً | متر | m
altitude | metre | metres | أمتار | متراً | متر | m
kilometres | kilometre | kilometres | كيلومترات | كيلومتراً | كيلومتر | m
hectares | hectare | hectares | هكتارات | هكتاراً | هكتار | m
years | year | years | سنوات | سنة | سنة | f
age | year | years | أعوام | عاماً | عام | m
days | day | days | أيام | يوماً | يوم | m
"""
