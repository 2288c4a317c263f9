"""The table behind `companies`: kind | English forms | Arabic forms without what says that it is a company.

`?` marks what is an ordinary word as well, so that it counts only where its place tells that a company is meant.
"""

COMPANIES = """
company | Boeing | بوينغ, بوينج
company | Airbus | إيرباص, ايرباص, أيرباص
company | Lockheed Martin | لوكهيد مارتن
company | Northrop Grumman | نورثروب غرومان
company | Raytheon | رايثيون
company | Bombardier | بومباردييه, بومباردييه
company | Embraer | إمبراير
company | Dassault | داسو
company | Rolls-Royce | رولز رويس
company | General Electric | جنرال إلكتريك, جنرال الكتريك
company | Siemens | سيمنز, سيمنس
company | Alstom | ألستوم
company | SpaceX | سبيس إكس, سبيس اكس
company | Toyota | تويوتا
company | Honda | هوندا
company | Nissan | نيسان موتور, ?نيسان
company | Mazda | مازدا
company | Mitsubishi | ميتسوبيشي
company | Subaru | سوبارو
company | Suzuki | سوزوكي
company | Hyundai | هيونداي, هيونداى
company | Kia | ?كيا
company | Ford | ?فورد
company | General Motors | جنرال موتورز
company | Chrysler | كرايسلر
company | Chevrolet | شيفروليه
company | Tesla | تسلا, تيسلا
company | Volkswagen | فولكس فاغن, فولكسفاغن, فولكس واجن, فولكسفاجن
company | Mercedes-Benz, Mercedes | مرسيدس, مرسيدس بنز, مرسيدس-بنز
company | Daimler | دايملر
company | BMW | بي إم دبليو, بي ام دبليو
company | Audi | ?أودي
company | Porsche | بورشه
company | Opel | ?أوبل
company | Renault | رينو
company | Peugeot | بيجو
company | Citroen, Citroën | سيتروين
company | Fiat | فيات
company | Ferrari | فيراري
company | Volvo | فولفو
company | Scania | سكانيا
company | Tata Motors | تاتا موتورز
company | BYD | بي واي دي
company | Michelin | ميشلان
company | Bridgestone | بريدجستون
company | Apple | ?أبل, ?آبل
company | Microsoft | مايكروسوفت, ميكروسوفت
company | Google | غوغل, جوجل, قوقل
company | Alphabet | ?ألفابت
company | Amazon | ?أمازون
company | Facebook | فيسبوك, فيس بوك
company | ?Meta, Meta Platforms | ?ميتا
company | Twitter | تويتر
company | YouTube | يوتيوب
company | Netflix | نتفليكس, نتفلكس
company | IBM | آي بي إم, أي بي إم
company | Intel | إنتل
company | Nvidia | إنفيديا, نفيديا
company | Qualcomm | كوالكوم
company | Oracle | ?أوراكل
company | Cisco | سيسكو
company | Dell | ?ديل
company | Hewlett-Packard, HP | هيوليت باكارد, إتش بي
company | Lenovo | لينوفو
company | Samsung | سامسونغ, سامسونج
company | LG | إل جي, ال جي
company | Sony | سوني
company | Panasonic | باناسونيك
company | Toshiba | توشيبا
company | Hitachi | هيتاشي
company | Sharp | ?شارب
company | Canon | ?كانون
company | Nikon | نيكون
company | Nintendo | نينتندو
company | Huawei | هواوي
company | Xiaomi | شاومي
company | ZTE | زد تي إي
company | Alibaba | علي بابا
company | Tencent | تينسنت, تنسنت
company | ByteDance | بايت دانس
company | TikTok | تيك توك
company | Nokia | نوكيا
company | Ericsson | إريكسون
company | Motorola | موتورولا
company | Uber | ?أوبر
company | Careem | ?كريم
company | Airbnb | إير بي إن بي
company | PayPal | باي بال
company | OpenAI | أوبن إيه آي, أوبن أيه آي
company | Vodafone | فودافون
company | ?Orange | ?أورانج, ?أورنج
company | Etisalat | ?اتصالات
company | Zain | ?زين
company | Ooredoo | أوريدو
company | Saudi Aramco, Aramco | أرامكو, أرامكو السعودية
company | SABIC | ?سابك
company | ADNOC | أدنوك
company | QatarEnergy, Qatar Petroleum | قطر للطاقة, قطر للبترول
company | Sonatrach | سوناطراك
company | ExxonMobil, Exxon Mobil, Exxon | إكسون موبيل, إكسون
company | Chevron | شيفرون
company | ConocoPhillips | كونوكو فيليبس
company | BP, British Petroleum | بي بي, بريتيش بتروليوم
company | Shell, Royal Dutch Shell | ?شل, رويال داتش شل
company | ?Total, TotalEnergies | ?توتال, توتال إنرجيز
company | Eni | ?إيني
company | Repsol | ريبسول
company | Equinor | إكوينور
company | Gazprom | غازبروم, جازبروم
company | Rosneft | روسنفت
company | Lukoil | لوك أويل
company | Petronas | بتروناس
company | Petrobras | بتروبراس
company | Sinopec | سينوبك
company | Halliburton | هاليبرتون
company | Schlumberger | شلمبرجير, شلمبرجر
company | Pfizer | فايزر
company | Moderna | موديرنا
company | AstraZeneca | أسترازينيكا, أسترا زينيكا, استرازينيكا
company | Johnson & Johnson | جونسون آند جونسون, جونسون أند جونسون
company | Bayer | ?باير
company | Novartis | نوفارتس
company | Roche | ?روش
company | Sanofi | سانوفي
company | Merck | ?ميرك
company | Nestle, Nestlé | نستله
company | Unilever | يونيليفر
company | Procter & Gamble | بروكتر آند غامبل
company | Danone | دانون
company | Coca-Cola, Coca Cola | كوكا كولا, كوكاكولا
company | Pepsi, PepsiCo | بيبسي, بيبسيكو
company | McDonald's, McDonalds | ماكدونالدز
company | Starbucks | ستاربكس
company | Burger King | برغر كينغ, برجر كينج
company | Carrefour | كارفور
company | Walmart | وول مارت, وولمارت
company | Ikea, IKEA | إيكيا, ايكيا
company | Adidas | أديداس
company | Nike | ?نايك, نايكي
company | Puma | ?بوما
company | Zara | ?زارا
company | Disney, Walt Disney | ديزني, والت ديزني
company | Warner Bros | وارنر براذرز
company | Maersk | ميرسك
company | DHL | دي إتش إل
company | FedEx | فيديكس
company | Emirates Airlines | طيران الإمارات
company | Lufthansa | لوفتهانزا
company | Air France | إير فرانس
company | British Airways | بريتيش إيرويز
company | Ryanair | رايان إير
company | EgyptAir, Egyptair | مصر للطيران
company | Turkish Airlines | تركيش إيرلاينز
company | ArcelorMittal | أرسيلور ميتال
company | Holcim | هولسيم
company | Lafarge | لافارج
company | Caterpillar | كاتربيلر
company | Orascom | أوراسكوم
company | Goldman Sachs | غولدمان ساكس, جولدمان ساكس
company | JPMorgan, JP Morgan, JPMorgan Chase | جي بي مورغان, جيه بي مورغان, جي بي مورجان
company | Morgan Stanley | مورغان ستانلي, مورجان ستانلي
company | Citigroup, Citibank | سيتي غروب, سيتي بنك
company | Barclays | باركليز
company | HSBC | إتش إس بي سي
company | Deutsche Bank | دويتشه بنك
company | UBS | يو بي إس
company | Credit Suisse | كريدي سويس
company | BNP Paribas | بي إن بي باريبا
company | Societe Generale, Société Générale | سوسيتيه جنرال
company | Lehman Brothers | ليمان براذرز
company | BlackRock | بلاك روك
company | Visa | ?فيزا
company | Mastercard | ماستركارد, ماستر كارد
media | Reuters | رويترز
media | Associated Press, AP | أسوشيتد برس, أسوشييتد برس
media | Agence France-Presse, AFP | فرانس برس
media | Xinhua | شينخوا
media | Bloomberg | بلومبرغ, بلومبرج
media | BBC | بي بي سي
media | CNN | سي إن إن
media | Fox News | فوكس نيوز
media | Al Jazeera, Al-Jazeera | ?الجزيرة
media | Al Arabiya, Al-Arabiya | ?العربية
media | New York Times | نيويورك تايمز
media | Washington Post | واشنطن بوست
media | Wall Street Journal | وول ستريت جورنال
media | Financial Times | فايننشال تايمز, فاينانشال تايمز
media | Guardian | الغارديان, الجارديان, غارديان
media | Daily Telegraph | ديلي تلغراف
media | Le Monde | لوموند
media | Le Figaro | لوفيغارو, لوفيجارو
media | El Pais, El País | إلباييس
media | Der Spiegel | دير شبيغل, دير شبيجل
media | Haaretz | هآرتس
media | Al-Ahram, Al Ahram | ?الأهرام
aid | Oxfam | أوكسفام
aid | Amnesty International | العفو الدولية
aid | Human Rights Watch | هيومن رايتس ووتش
aid | Doctors Without Borders, Médecins Sans Frontières, Medecins Sans Frontieres, MSF | أطباء بلا حدود
aid | Reporters Without Borders | مراسلون بلا حدود
aid | Save the Children | أنقذوا الأطفال
aid | Greenpeace | غرينبيس, جرينبيس, السلام الأخضر
aid | Transparency International | الشفافية الدولية
aid | CARE International | ?كير
aid | Red Cross | الصليب الأحمر
aid | Red Crescent | الهلال الأحمر
aid | UNICEF, Unicef | يونيسف, اليونيسف, يونيسيف, اليونيسيف
aid | UNESCO, Unesco | يونسكو, اليونسكو
aid | UNHCR | مفوضية اللاجئين
aid | UNRWA | أونروا, الأونروا
aid | World Food Programme, World Food Program, WFP | برنامج الأغذية العالمي, برنامج الغذاء العالمي
aid | World Health Organization, World Health Organisation | الصحة العالمية
body | World Bank | البنك الدولي
body | International Monetary Fund, IMF | صندوق النقد الدولي, صندوق النقد
body | World Trade Organization, World Trade Organisation | التجارة العالمية
body | Asian Development Bank | بنك التنمية الآسيوي
body | African Development Bank | البنك الأفريقي للتنمية, بنك التنمية الأفريقي
body | Islamic Development Bank | البنك الإسلامي للتنمية
body | European Central Bank, ECB | البنك المركزي الأوروبي
body | Federal Reserve | الاحتياطي الفيدرالي, الاحتياطي الاتحادي
body | European Investment Bank | بنك الاستثمار الأوروبي
club | Real Madrid | ريال مدريد
club | Atletico Madrid, Atlético Madrid | أتلتيكو مدريد
club | Barcelona | ?برشلونة
club | Manchester United | مانشستر يونايتد
club | Manchester City | مانشستر سيتي
club | Liverpool | ?ليفربول
club | Chelsea | تشيلسي, تشلسي
club | Arsenal | أرسنال, آرسنال
club | Tottenham, Tottenham Hotspur | توتنهام
club | Everton | إيفرتون
club | Newcastle United | نيوكاسل يونايتد
club | Leicester City | ليستر سيتي
club | Aston Villa | أستون فيلا
club | Celtic | سلتيك
club | Bayern Munich | بايرن ميونخ, بايرن ميونيخ
club | Borussia Dortmund | بوروسيا دورتموند
club | Bayer Leverkusen | باير ليفركوزن
club | Juventus | يوفنتوس, جوفنتوس
club | AC Milan | إيه سي ميلان
club | Inter Milan | إنتر ميلان
club | AS Roma | ?روما
club | Napoli | ?نابولي
club | Paris Saint-Germain, PSG | باريس سان جيرمان
club | Ajax | أياكس
club | Benfica | بنفيكا
club | Galatasaray | غلطة سراي, جالطة سراي
club | Fenerbahce, Fenerbahçe | فنربخشة, فناربخشة
club | Besiktas, Beşiktaş | بشكتاش
club | Al Ahly, Al-Ahly | ?الأهلي
club | Zamalek | الزمالك
club | Al Hilal, Al-Hilal | ?الهلال
club | Al Nassr, Al-Nassr | ?النصر
club | Al Ittihad, Al-Ittihad | ?الاتحاد
club | Al Shabab, Al-Shabab | ?الشباب
club | Wydad | ?الوداد
club | Raja Casablanca | ?الرجاء
club | Boca Juniors | بوكا جونيورز
club | River Plate | ريفر بليت
"""
