/**
 * Media that a state runs or has captured: country|control|outlet=other name|outlet… Written by
 * scripts/state-media.mjs from the facts of the State Media Monitor (State Media Profiles, MIT): change the script.
 */
export const stateMediaTable = `Afghanistan|controlled|Bakhtar News Agency|Department of State Newspapers|Eslah|Hiwad|National Television Afghanistan|Radio Afghanistan|Radio Television Afghanistan
Albania|controlled|Albanian Telegraphic Agency
Algeria|controlled|Algérie Presse Service|Ech Chaab|El Djoumhouria|El Moudjahid|Établissement public de radiodiffusion sonore|Établissement public de télévision
Angola|captured public|Exame|O Pais|Radio Mais|TV Zimbo
Angola|controlled|Angola Press Agency=ANGOP|Edições Novembro E.P.|Jornal de Angola|Rádio Nacional de Angola|Televisão Pública de Angola
Argentina|controlled|Canal Encuentro|Contenidos Públicos|Telam
Armenia|controlled|Armenpress|Hayastani Hanrapetutyun|Public Radio of Armenia|Public Television of Armenia
Azerbaijan|captured private|ARB Media Group|Azad Azerbaijan|Space Independent TV and Radio Company
Azerbaijan|controlled|AzTV|Azerbaijan Television and Radio Broadcasting|Azertac|Bakinskiy Rabochiy|Ictimai Television|Idman Azerbaijan TV|Khalg Gazeti|Medeniyyet TV|Radio Azerbaijan|SOCAR Media|Yeni Azerbaijan
Bahrain|controlled|Bahrain News Agency|Bahrain Radio and Television Corporation|Bahrain TV|Radio Bahrain
Bangladesh|controlled|Bangladesh Betar|Bangladesh Betar Radio|Bangladesh Sangbad Sangstha|Bangladesh Television
Belarus|controlled|BelTA|Belarus RTR|Belarus Radio|Belarus Segodnya|Belarus TV|Belarus Today Publishing House|Belaruskaya Gazeta|Belruskaya Dumka|Economy of Belarus|Narodnya Gazeta|ONT|Sovetskaya Belorussiya|Stolichnoye Televideniye|Zvyazda
Benin|controlled|ORTB TV|Office national d'imprimerie et de presse|Radio Benin
Bhutan|controlled|Bhutan Broadcasting Service
Bolivia|controlled|Ahora el Pueblo|Bolivia TV|Bolivian Information Agency|Red Patria Nueva-Radio Illimani
Bosnia and Herzegovina|controlled|FENA|PSB System of BiH|Radio Televizija Republike Srpske
Botswana|controlled|Botswana Press Agency|Botswana Television|Kutlwano|Radio Botswana
Brazil|controlled|Agência Brasil|Empresa Brasil de Comunicação|Radioagencia Nacional|Rádio Nacional FM|TV Brasil
Brunei|controlled|Borneo Bulletin|Brunei Press Sdn. Bhd.|Media Permata|Pelita Brunei|Radio Television Brunei
Bulgaria|controlled|Bulgarian National Radio|Bulgarian National Television
Burkina Faso|controlled|Radio Télévision du Burkina|Television Nationale du Burkina
Burundi|controlled|Burundi Press Agency|Le Renouveau du Burundi|Publications de Presse Burundaise|Radio Burundi|Radio-Télévision Nationale du Burundi|Television Nationale du Burundi|Ubumwe
Cambodia|captured private|Bayon Radio|Bayon TV|Bayon Television|CTN Cambodia|Cambodian Broadcasting Service|Kampuchea Thmey Daily|Khmer Times|Phnom Penh Post
Cambodia|controlled|Agence Kampuchea Presse|National Television of Kampuchea|RNK Radio
Cameroon|controlled|Cameroon Radio Television|Cameroon Tribune|SOPECAM
Central African Republic|controlled|Agence Centrafricaine de Presse|Radio Centrafrique|Télévision Centrafricaine
Chad|controlled|Chad Press and Publishing Agency|National Office for Audiovisual Media=ONAMA|Radiodiffusion Nationale Tchadienne|Télé Tchad
Chile|captured public|Televisión Nacional de Chile
China|captured private|Phoenix TV|Taihainet
China|captured public|Australian Radio channels|China Business Network|China Business News|Chinese New Zealand Herald|Dragon Television|Shanghai Media Group|Shanghai Television|Yicai Media Group
China|controlled|Asian Culture and Media Group|Beijing Review|CGTN Africa|CGTN America|CGTN Europe|CNC World|China Central Television=CCTV|China Daily|China Daily Europe|China Daily Global|China Daily Group|China Daily HK|China Daily USA|China Global Television Network=CGTN|China International Publishing Group|China Internet Information Center|China Internet News Center|China Media Group|China National Radio=CNR|China Net|China News Service=CNS|China Radio=CRI|China Today|China Youth Daily|China.org.cn|Flash Jin10|Fǎzhì Rìbào|Global Times|Global Times or Huanqiu Shibao|Guangming Daily|Hangzhou News|Hangzhou News Center|Jiefang Daily|Jiěfàngjūn Bào|Legal Daily|Legal Daily Media Group|News CCTV|People's Daily Online - Hong Kong|People's Daily=Renmin Ribao|People's Liberation Army Daily|Qiaobao|Qiushi|Reference News|Science & Technology Daily|Shanghai United Media Group|SinoVision|Voice of China|World Huanqiu|Xinhua=New China News Agency|Zhōngguó Qīngnián Bào
Colombia|controlled|Radio Nacional de Colombia|Radio y Televisión Nacional de Colombia|Señal Colombia
Congo|controlled|Radio-Congo|Radiodiffusion Nationale Congolaise|Télé Congo
Croatia|captured public|Hrvatska radiotelevizija
Croatia|controlled|HINA
Cuba|controlled|Cuban Institute of Radio and Television|Cuban News Agency|Granma|Juventud Rebelde|Prensa Latina|Radio Cubana|Televisión Cubana|The Havana Reporter
Cyprus|controlled|Bayrak Radio and Television Corporation|Bayrak Radyosu|CyBC|Cyprus Broadcasting Corporation|TAK-Cyprus
Côte d'Ivoire|captured public|Radio Cote d'Ivoire|Radiodiffusion Television Ivoirienne
DR Congo|controlled|Agence congolaise de presse|Radio Télévision National Congolaise
Djibouti|controlled|Agence Djiboutienne d'Information|Al-Qarn|Djibouti Post|Radio Djibouti|Radiodiffusion Télévision de Djibouti|Tele Djibouti
Dominican Republic|controlled|Canal4RD|Corporación Estatal de Radio y Televisión=CERTV|Dominicana 98.9/99.9 FM
Ecuador|controlled|Ecuador TV|El Telegrafo|Empresa Pública de Comunicación del Ecuador|Publica FM|Radio Asamblea Nacional|Sistema de Información Legislativa|Televisión Legislativa
Egypt|controlled|Akhbar Al Youm Foundation|Al Ahram Publishing House|Al Ahram Weekly|Al Hayah|Al Masa|Al Youm Al Sabea|Dar Al Hilal Publishing House|Dar Al Maaref|Dar Al Tahrir Publishing House|Egypt Today|Egyptian Media Group|La Bourse Egyptienne|Middle East News Agency=MENA|National Media Authority|National Press Authority|Nile Radio Company|Rose Al Yousef Foundation|The Egyptian Mail
El Salvador|controlled|Diario El Salvador|Noticiero SV|Radio El Salvador|Radio Legislativa|Radio/TV Legislativas|Sistema Nacional de Medios Públicos|Televisión Legislativa Salvadoreña
Eritrea|controlled|Al Haditha|Dimtsi Hafash Eritrea|Eri TV|Eritrea Haddas|Eritrea Profile|Eritrean News Agency|Haddas Eritrea|L Asmarino|Radio Bana|Radio Zara|Shabait|Tesfa News|TesfaNews|Zara FM
Ethiopia|captured private|Walta Information Center|Walta Media and Communication Corporate
Ethiopia|controlled|Addis Zemen|Dire TV|Ethiopian Broadcasting Corporation|Ethiopian Herald|Ethiopian National Radio|Ethiopian News Agency=ENA|Oromia Broadcasting Network|Tigray Mass Media Agency
Gabon|controlled|Agence Gabonaise de Presse|Gabon Matin|Radio Television Gabonaise
Georgia|controlled|Adjara TV and Radio Company|Georgian Public Broadcasting
Ghana|captured public|Graphic Communications Group Limited|Graphic Online|News Times Corporation|The Ghanaian Times
Ghana|controlled|Ghana Broadcasting Corporation|Ghana News Agency|Radio Ghana
Greece|captured public|Hellenic Broadcasting Corporation
Guatemala|controlled|Agencia Guatemalteca de Noticias|Canal 9 del Congreso|Canal de Gobierno|Diario de Centro América|Radio Nacional TGW
Haiti|controlled|Radio Télévision Nationale d'Haïti|Tele Haiti
Honduras|controlled|Canal del Congreso Nacional|Fuerzas Armadas TV|Radio Nacional de Honduras|Televisión Nacional de Honduras
Hong Kong|captured public|Guangdong Xin Wenhua|Hong Kong Commercial Daily|Ta Kung Pao|Television Broadcasts Limited=TVB|Wen Wei Po
Hong Kong|controlled|Radio-TV Hong Kong=RTHK
Hungary|captured private|Central European Press and Media Foundation=KESMA|Figyelo|Hir TV|Magyar Hirlap|Magyar Nemzet|Mandiner|Nemzeti Sport|Ripost|Világgazdaság
Hungary|controlled|About Hungary|Hirado|Magyar Távirati Iroda=MTI|Media Services and Support Trust Fund
India|controlled|All India Radio|Doordarshan|Prasar Bharati
Indonesia|controlled|Radio Republik Indonesia|Television of the Republic of Indonesia
Iran|captured private|Jomhouri Eslami|Khorasan|Vatan Emrooz
Iran|controlled|Alvefagh|Fars News Agency|IRIB TV|Iran Daily|Irane Sepid|Irane Varzeshi|Islamic Republic News Agency=IRNA|Islamic Republic of Iran Broadcasting=IRIB|Kayhan Al Arabi|Keyhan Institute|Mehr News Agency|Pars Today|Press TV|PressTV|Tasnim News Agency|Tehran Radio|Tehran Times
Iraq|controlled|Al-Iraqiya|Al-Sabah|Iraqi Media Network|Iraqi News Agency|Republic of Iraq Radio
Italy|captured public|Radiotelevisione italiana
Japan|captured public|Japan Broadcasting Corporation
Jordan|captured public|Ad-Dustour|Al Ra'i|Amen FM|Jordan Press & Publishing Company|Jordan Press Foundation|Radio Hala|The Jordan Times
Jordan|controlled|Al-Mamlaka|Jordan News Agency=PETRA|Jordan Radio and Television Corporation
Kazakhstan|controlled|Akikat|Almaty TV|Ana tili|Astana TV|Egemen Qazaqstan|Eurasia Channel 1|Karavan|Kazakh TV|Kazakhskaya Pravda|Kazinform|Khabar Agency|Khabar TV|Qazaq Radiosi|Qazaqstan|Qazaqstan Radio and Television Corporation|Radio Retro|Tenge monitor|Uygur avazi
Kenya|controlled|Kenya Broadcasting Corporatoon|Kenya News Agency
Kuwait|controlled|Kuwait News Agency=KUNA|Kuwait Radio|Kuwait Television
Laos|controlled|Lao National Radio|Lao National TV|Le Rénovateur|Passasson|Vientiane Mai|Vientiane Times
Lebanon|controlled|Al-Manar|Al-Manar TV|National News Agency|Radio Liban|Télé-Liban
Lesotho|controlled|Lesotho National Broadcasting Services|Lesotho News Agency|Lesotho TV|Radio Lesotho
Liberia|controlled|Liberia Broadcasting System|Liberia News Agency
Libya|controlled|Al Rasmiyah|Libyan News Agency
Macao|controlled|Radio Macau|Teledifusão de Macau
Madagascar|captured public|Malagasy National Radio|Télévision Malagasy
Malawi|controlled|Malawi Broadcasting Corporation|Radio Malawi|Television Malawi
Malaysia|controlled|Bernama|Radio Television Malaysia
Malta|controlled|Public Broadcasting Services|Radju Malta
Mauritania|controlled|Al Mouritaniya|Al-Shaab|Mauritanian News Agency|Radio Mauritanie|TV de Mauritanie
Mexico|controlled|Canal del Congreso|Notimex|SPR Radio|SPR TV
Moldova|controlled|Gagauz Radio|Gagauz TV|Gagauzia Radio Televizionu|Moldpres
Mongolia|controlled|Mongolian National Broadcaster|Mongolian Radio|Montsame
Montenegro|controlled|Radio and Television of Montenegro
Morocco|captured private|Assabah|Assahra Al Maghribiya|L'Economiste|La Nouvelle Tribune|Maroc Soir|Maroc Soir Group|Medi 1 Radio|Medi1 TV
Morocco|captured public|SOREAD
Morocco|controlled|Agence Maghreb Arabe Presse|Al Aoula|Al Idaa Al Watania|Al Yaoum Al Maghribi|MAP - Express|MAP - News|Maroc Le Jour
Mozambique|captured public|Sociedade de Notícias
Mozambique|controlled|Rádio Moçambique|Televisão de Moçambique
Myanmar|controlled|Kyemon|Myanma Alinn|Myanmar News Agency|Myanmar Radio|Myanmar Radio and Television=MRTV|Myawaddy TV|Myawady Daily|Myawady Group|News and Periodicals Enterprise|Thazin FM|The Global New Light of Myanmar
Namibia|controlled|Namibia Press Agency=NAMPA|Namibian Broadcasting Corporation
Nepal|controlled|Gorkhapatra|Gorkhapatra Sansthan|Nepal Television Corporation|Radio Nepal|Rastriya Samachar Samiti|The Rising Nepal
Nicaragua|controlled|Barricada|CODISA|Canal 15 Nicaraguense|Canal 4 Multinoticias|El 19Digital|La Nueva Radio Ya|La Voz del Sandinismo|Radio La Rock 22|Radio Nicaragua|Radio Sandino|Sistema Nacional de Televisión|Viva Nicaragua
Nigeria|controlled|Abuja Broadcasting Corporation|Akwa Ibom Broadcasting Corporation|Broadcasting Corporation of Abia State|Broadcasting Corporation of Oyo State|Broadcasting Service of Ekiti State|Delta Broadcasting Service|Ebonyi Broadcasting Corporation|Edo Broadcasting Service|Enugu State Broadcasting Service|Federal Radio Corporation of Nigeria|Kwara State Broadcasting Corporation|Lagos State Broadcasting Corporation|News Agency of Nigeria=NAN|Nigerian Television Authority=NTA|Ogun State Broadcasting Corporation|Ondo State Radiovision Corporation|Osun State Broadcasting Corporation|Plateau Radio Television Corporation|Rivers State Broadcasting Corporation|Taraba State Broadcasting Corporation|Voice of Nigeria
Niger|controlled|Agence Nigerienne de Presse|La Voix du Sahel|Le Sahel|Office national d'edition et de presse|Tele-Sahel
North Korea|controlled|Chollima|Chongyon Jonwi|Choson Sinbo|DPRK Today|Joson Inmingun|Korea 615|Korea News Service|Korean Central Broadcasting Committee|Korean Central Broadcasting Station|Korean Central News Agency=KCNA|Korean Central Television=KCTV|Mansudae TV|Minju Choson|Naenara|Pyongyang Broadcasting Station|Pyongyang FM Broadcasting Station|Pyongyang Sinmun|Rodong Sinmun|Rodongja Sinmun|The Pyongyang Times|Uriminzokkiri|Voice of Korea
North Macedonia|controlled|Macedonian Radio Television
Oman|controlled|OEPPA|Oman Daily|Oman Daily Observer|Oman News Agency|Oman TV|Public Authority for Radio and TV of Oman|Radio Oman
Pakistan|captured public|Pakistan Television Corporation=PTV
Pakistan|controlled|Associated Press of Pakistan|Pakistan Broadcasting Corporation
Palestine territories|controlled|Al-Aqsa Media Network|Al-Aqsa TV|Al-Hayat Al-Jadida|Felestin|Palestine News & Info Agency=WAFA|Palestine TV|Palestinian Broadcasting Corporation|Voice of Palestine
Panama|controlled|Sistema Estatal de Radio y Televisión=SERTV
Paraguay|controlled|Agencia de Información Paraguaya|Dirección General de Medios del Estado|Paraguay TV|Radio Nacional del Paraguay
Peru|controlled|Andina|El Peruano|Empresa Peruana de Servicios Editoriales|TV Perú
Philippines|controlled|Balita Central|Bureau of Communications Services|IBC TV|Intercontinental Broadcasting Corporation|People's Television Network=PTV|Philippine Broadcasting Service|Philippines Information Agency|Philippines News Agency|Radio Television Malacañang|Radyo Pilipinas
Poland|captured public|Belsat|Dziennik dailies - Bałtycki|Dziennik dailies - Polski|Dziennik dailies - Pomorza|Dziennik dailies - Zachodni|Dziennik dailies - Łódzki|Gazeta Polska|Gazeta dailies - Krakowska|Gazeta dailies - Pomorska|Gazeta dailies - Wrocławska|Gazeta dailies - Współczesna|Głos dailies -Wielkopolski|Kurier dailies - Lubelsk|Kurier dailies - Poranny|Polish Press Agency=PAP|Polska Press|Sieci
Poland|controlled|Polskie Radio|Telewizja Polska=TVP
Qatar|captured private|Al Raya|Al Sharq|Dar Al Sharq|Gulf Publishing and Printing Company|Gulf Times|Qatar Tribune|The Peninsula
Qatar|controlled|Al Jazeera|Al Jazeera Media Network|Qatar Media Corporation|Qatar News Agency=QNA|Qatar Radio|Qatar TV
Romania|captured public|Agerpres|RADOR|Radio România|Romanian Radio Broadcasting Company|Romanian Television
Russia|captured private|Federal News Agency|Izdatelsky Dom Komsomolskaya Pravda|Komsomolskaya Pravda|Maffick Media|RIA FAN|Tsargrad TV|USAReally
Russia|captured public|Argumenty i Fakty|AvtoRadio|CTC Media- CTC|Channel One Russia|Ekho Moskvy|Gazprom Media|Izvestia|Pervyy kanal|REN TV|Rambler Media Group|Rutube
Russia|controlled|41 Channel|Baltnews|Diario Octubre|Info Ros|Mir State TV and Radio Company|Moskovskij Komsomolets|New Eastern Outlook|News Front|Observateur Continental|Oriental Review|PolitNavigator|Politinform|Politnavigator.net|Public Television of Russia|RIA Novosti|RT|RT France|RTR-Planeta|Radio Mir|Radio Rossii|RosBiznesKonsalting|Rossiya Segodnya=Russia Today|Rossiyskaya Gazeta|Russia-1|Russia-24|Russian RT|Russian Spring|Smotrim|Sputnik|Sputnik News|Strana News|Strana Today|Strana.today|Strategic Culture Foundation|Svpressa|TASS|VGTRK|Zvezda
Rwanda|controlled|Radio Rwanda|Rwanda Television|Rwandan Broadcasting Agency
Saudi Arabia|captured public|Al Arabiya|Al Eqtisadiah|Arab News|Asharq Al-Awsat|Asharq News|Middle East Broadcasting Center|Saudi Research and Media Group
Saudi Arabia|controlled|Al Ekhbariya|Al Saudiya|AlRiyadiya|Riyadh Radio|Saudi Broadcasting Authority|Saudi Press Agency=SPA
Senegal|controlled|Agence de Presse Sénégalaise|Radiodiffusion Télévision Sénégalaise=RTS
Serbia|captured private|Insaijder Tim|Radio Belgrade|Radio Television of Vojvodina
Serbia|captured public|Kurir|Pink International Company|Radio Television of Serbia=RTS|TV Pink
Serbia|controlled|Kopernikus Corporation|Tanjug|Vecernje Novosti
Singapore|captured public|Berita Harian|Lianhe Wanbao|Lianhe Zaobao|Money FM|SPH Media Trust|Shin Min Daily News|Tamil Murasu|The Business Times|The New Paper|The Straits Times
Singapore|controlled|Channel NewsAsia|Mediacorp
Slovakia|captured private|TASR
Slovakia|captured public|Radio and Television of Slovakia=RTVS
Slovenia|captured private|Radiotelevizija Slovenija=RTVSLO|SiolNET|Slovenian News Agency|TV Slovenija 1
Somalia|controlled|Dalka Journal|Radio Hargeysa|Radio Mogadishu|Somali National Television|Somaliland National Television=SLNTV
South Africa|captured public|Cape Argus|Cape Times|Isolezwe|Pretoria News|South African Broadcasting Corporation=SABC
South Africa|controlled|SA News|Vuk'uzenzele
South Sudan|controlled|South Sudan Broadcasting Corporation|South Sudan Radio|South Sudan Television
Spain|controlled|Canal Sur|Canal Sur Radio|Corporación de Radio y Televisión Española=RTVE|Radio y Televisión de Andalucía
Sri Lanka|captured public|Associated Newspapers of Ceylon Limited|Dinamina|ITN TV|Independent Television Network|Lakhanda FM|Rupavahini|Sri Lanka Broadcasting Corporation|Sri Lanka Rupavahini Corporation|Thinakaran
Sri Lanka|controlled|Lankapuvath
Sudan|controlled|Sudan News Agency=SUNA|Sudan Radio|Sudan TV
Syria|captured private|Sama TV
Syria|controlled|Al Ba'ath|Al Fida|Al Furat|Al Jamahir|Al Ouruba|Al Thawra|Al Wehda|Al-Ikhbariyah Syria|General Organization of Radio and TV - Syria=ORTAS|Radio Damascus|Syria Times|Syrian Arab News Agency=SANA|Tishreen
Taiwan|controlled|Taiwan Panorama|Taiwan Today
Tajikistan|controlled|Jumhuriyat|Khalq Ovozi|Khovar|Narodnaya Gazeta|Radio Khovar FM|Radio Tajikistan|Sadoi Mardum|Tajik Radio|Televizioni Tojikiston
Tanzania|captured public|Habari Leo|Spoti Leo|Tanzania Standard Newspapers
Tanzania|controlled|Tanzania Broadcasting Corporation|Television Zanzibar|ZBC Radio|Zanzibar Broadcasting Corporation=ZBC|Zanzibar Leo|Zanzibar Newspaper Corporation
Thailand|captured public|MCOT HD|MCOT Radio|Thai News Agency
Thailand|controlled|National Broadcasting Services of Thailand|Radio Thailand Satun
The Gambia|controlled|Gambia Radio & Television Service|Gambia Television|Radio Gambia
Togo|controlled|Agence Togolaise de Presse|Radio Kara|Radio Lome|Radiodiffusion de Lome|Togo-Presse|Télévision Togolaise
Tunisia|controlled|Al Watanya|Essahafa|Radio Tunis|SNIPE|Tunis Afrique Presse|Établissement de la radio tunisienne|Établissement de la télévision tunisienne
Turkey|captured private|Aksam|Albayrak Media|Alem FM|Bloomberg HT Radyo|CNN Turk|CNN Turk Radio|Ciner Yayın Holding|Daily Sabah|Demiroren Group|Demiroren News Agency|Dogus Holding|Gercek Hayat|Gunes|Haberturk|Haberturk TV|Hayat Gorsel|Hurriyet|Ihlas Media Holding|Kanal 7|Kanal D|Milliyet|NTV Radyo|Netgazete|Radyo 7|Radyo D|Show TV|Turk Media|Turkiye|Turkuvaz Media Group|Turkuvaz Media Group or Daily Sabah itself|Yeni Safah
Turkey|controlled|Anadolu|Anadolu Agency|TRT World|Türkiye Radyo ve Televizyon Kurumu=TRT
Turkmenistan|controlled|Neytralny Turkmenistan|Turkmen Radio|Turkmen TV|Turkmenistan State News Agency
UAE|captured public|Abu Dhabi FM|Abu Dhabi Media|Abu Dhabi TV|Al Roeya|Arabian Radio Network|Dubai Media Incorporated|Dubai TV|Emarat Al Youm|International Media Investments|Radio Dubai|Sharjah Broadcasting Authority|Sharjah Radio|Sharjah TV
UAE|controlled|Emirates News Agency=WAM
Uganda|captured public|Bukkede TV|Radio Bukedde|The Kampala Sun|The New Vision|The New Vision Printing & Publishing Company
Uganda|controlled|Radio Uganda|Uganda Broadcasting Corporation|Uganda Television
Ukraine|controlled|Golos Ukrainy|Rada TV|UA:Pershyi|Ukrinform|Uryadovy Kuryer
Uruguay|controlled|Radio Uruguay|Servicio de Comunicación Audiovisual Nacional=SECAN
Uzbekistan|controlled|Khalq Sozi|Narodnoye Slovo|Pravda Vostoka|Uzbekistan National News Agency
Vatican City|controlled|Vatican News
Venezuela|captured private|Misión Verdad
Venezuela|controlled|Agencia Venezolana de Noticias|Correo del Orinoco|El Circuito Radial PDVSA|PDVSA TV|Radio Nacional de Venezuela|TeleSUR|Venezolana de Televisión
Vietnam|controlled|Hanoi Radio|Hanoi Radio Television|Hanoi TV|Ho Chi Min Television|Le Courrier du Vietnam|Nhan Dan|Nhan Dan Daily|Saigon Times|Saigon Times Group|Sài Gòn Giải Phóng|Thanh Nien|The Tao Van Hoa|Thoi Bao Kinh Te Sai Gon|Tien Phong|Tieng Noi Viet Nam|Tin Tuc|VOV|VOV World|VTC Digital Television|Viet Nam News|VietNamNet|Vietnam News Agency|Vietnam Television=VTV|Voice of Ho Chi Minh City's People|Voice of Vietnam
Yemen|controlled|Al-Jumhuryah|Al-Thawra|Al-Thawra Press and Publishing|Republic of Yemen Radio|Yemen General Corporation for Radio and TV|Yemen News Agency=SABA|Yemen TV
Zambia|captured public|Times of Zambia|Zambia Daily Mail
Zambia|controlled|ZNBC Radio|ZNBC TV|Zambia National Broadcasting Corporation=ZNBC|Zambia News and Information Services=ZANIS
Zimbabwe|captured public|B-Metro|H-Metro|Zimpapers|Zimpapers Television Network
Zimbabwe|controlled|New Ziana|Radio Zimbabwe|ZBC TV|Zimbabwe Broadcasting Corporation=ZBC`
