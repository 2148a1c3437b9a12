/** Countries that speak ("Russia said"), their capitals that speak for them, and the words for their people. */

/** country|capitals and seats|adjective. */
const rows = `afghanistan|kabul|afghan
albania|tirana|albanian
algeria|algiers|algerian
angola|luanda|angolan
argentina|buenos aires|argentine,argentinian
armenia|yerevan|armenian
australia|canberra|australian
austria|vienna|austrian
azerbaijan|baku|azerbaijani
bahamas|nassau|bahamian
bahrain|manama|bahraini
bangladesh|dhaka|bangladeshi
barbados|bridgetown|barbadian
belarus|minsk|belarusian
belgium||belgian
belize|belmopan|belizean
benin|cotonou|beninese
bhutan|thimphu|bhutanese
bolivia|la paz|bolivian
bosnia and herzegovina,bosnia|sarajevo|bosnian
botswana|gaborone|botswanan,motswana
brazil|brasilia,brasília|brazilian
britain,united kingdom,uk,u.k.|london,downing street,whitehall|british
brunei||bruneian
bulgaria|sofia|bulgarian
burkina faso|ouagadougou|burkinabe,burkinabé
burundi|bujumbura|burundian
cambodia|phnom penh|cambodian
cameroon|yaounde,yaoundé|cameroonian
canada|ottawa|canadian
cape verde|praia|cape verdean
central african republic|bangui|
chad|n'djamena|chadian
chile|santiago|chilean
china|beijing|chinese
colombia|bogota,bogotá|colombian
comoros|moroni|comorian
congo,democratic republic of the congo,drc,dr congo|kinshasa,brazzaville|congolese
costa rica||costa rican
croatia|zagreb|croatian,croat
cuba|havana|cuban
cyprus|nicosia|cypriot
czech republic,czechia|prague|czech
denmark|copenhagen|danish
djibouti||djiboutian
dominican republic|santo domingo|dominican
ecuador|quito|ecuadorean,ecuadorian
egypt|cairo|egyptian
el salvador|san salvador|salvadoran
england||english,englishman,englishwoman
equatorial guinea|malabo|
eritrea|asmara|eritrean
estonia|tallinn|estonian
eswatini,swaziland|mbabane|swazi
ethiopia|addis ababa|ethiopian
fiji|suva|fijian
finland|helsinki|finnish
france|paris|french,frenchman,frenchwoman
gabon|libreville|gabonese
gambia,the gambia|banjul|gambian
georgia|tbilisi|georgian
germany|berlin|german
ghana|accra|ghanaian
greece|athens|greek
guatemala|guatemala city|guatemalan
guinea-bissau|bissau|
guinea|conakry|guinean
guyana|georgetown|guyanese
haiti|port-au-prince|haitian
honduras|tegucigalpa|honduran
hungary|budapest|hungarian
iceland|reykjavik|icelandic
india|new delhi,delhi|indian
indonesia|jakarta|indonesian
iran|tehran|iranian
iraq|baghdad|iraqi
ireland|dublin|irish,irishman,irishwoman
israel|jerusalem,tel aviv|israeli
italy|rome|italian
ivory coast,côte d'ivoire,cote d'ivoire|abidjan,yamoussoukro|ivorian
jamaica||jamaican
japan|tokyo|japanese
jordan|amman|jordanian
kazakhstan|astana|kazakh
kenya|nairobi|kenyan
kosovo|pristina|kosovan
kuwait|kuwait city|kuwaiti
kyrgyzstan|bishkek|kyrgyz
laos|vientiane|laotian
latvia|riga|latvian
lebanon|beirut|lebanese
lesotho|maseru|basotho
liberia|monrovia|liberian
libya|tripoli|libyan
liechtenstein|vaduz|
lithuania|vilnius|lithuanian
luxembourg||
madagascar|antananarivo|malagasy
malawi|lilongwe|malawian
malaysia|kuala lumpur,putrajaya|malaysian
maldives|malé|maldivian
mali|bamako|malian
malta|valletta|maltese
mauritania|nouakchott|mauritanian
mauritius|port louis|mauritian
mexico|mexico city|mexican
moldova|chisinau|moldovan
monaco||
mongolia|ulaanbaatar|mongolian
montenegro|podgorica|montenegrin
morocco|rabat|moroccan
mozambique|maputo|mozambican
myanmar,burma|naypyidaw|burmese
namibia|windhoek|namibian
nepal|kathmandu|nepali,nepalese
netherlands|the hague|dutch,dutchman,dutchwoman
new zealand|wellington|new zealand
nicaragua|managua|nicaraguan
nigeria|abuja|nigerian
niger|niamey|nigerien
north korea|pyongyang|north korean
north macedonia|skopje|macedonian
norway|oslo|norwegian
oman|muscat|omani
pakistan|islamabad|pakistani
palestine|ramallah|palestinian
panama|panama city|panamanian
papua new guinea|port moresby|papua new guinean
paraguay|asuncion,asunción|paraguayan
peru|lima|peruvian
philippines|manila|philippine,filipino
poland|warsaw|polish
portugal|lisbon|portuguese
qatar|doha|qatari
romania|bucharest|romanian
russia|moscow,the kremlin|russian
rwanda|kigali|rwandan
samoa|apia|samoan
saudi arabia|riyadh|saudi
scotland|edinburgh,holyrood|scottish,scotsman,scotswoman
senegal|dakar|senegalese
serbia|belgrade|serbian,serb
sierra leone|freetown|sierra leonean
singapore||singaporean
slovakia|bratislava|slovak
slovenia|ljubljana|slovenian
solomon islands|honiara|
somalia|mogadishu|somali
south africa|pretoria|south african
south korea|seoul|south korean
south sudan|juba|south sudanese
spain|madrid|spanish,spaniard
sri lanka|colombo|sri lankan
sudan|khartoum|sudanese
suriname|paramaribo|surinamese
sweden|stockholm|swedish,swede
switzerland|bern,berne|swiss
syria|damascus|syrian
taiwan|taipei|taiwanese
tajikistan|dushanbe|tajik
tanzania|dodoma|tanzanian
thailand|bangkok|thai
timor-leste,east timor|dili|timorese
togo|lomé,lome|togolese
tonga|nuku'alofa|tongan
trinidad and tobago|port of spain|trinidadian
tunisia|tunis|tunisian
turkey,türkiye|ankara|turkish
turkmenistan|ashgabat|turkmen
uganda|kampala|ugandan
ukraine|kyiv,kiev|ukrainian
united arab emirates,uae,u.a.e.|abu dhabi|emirati
united states,us,u.s.,usa,america|washington|american
uruguay|montevideo|uruguayan
uzbekistan|tashkent|uzbek
vanuatu|port vila|
vatican,vatican city||
venezuela|caracas|venezuelan
vietnam|hanoi|vietnamese
wales|cardiff|welsh,welshman,welshwoman
yemen|sanaa|yemeni
zambia|lusaka|zambian
zimbabwe|harare|zimbabwean`

/** Every name of a country, its capital and its adjective, to the country's first name. */
export const countryOf = new Map<string, string>()
/** Names of countries alone, with "the" or without. */
export const countries = new Set<string>()
/** Capitals and seats of government: they speak for a country, and are cities besides. */
export const capitals = new Map<string, string>()
export const demonyms = new Map<string, string>()

for (const row of rows.split('\n')) {
  const [names = '', seats = '', adjectives = ''] = row.split('|')
  const country = names.split(',')[0] as string
  for (const name of names.split(',')) {
    countries.add(name)
    countryOf.set(name, country)
  }
  for (const seat of seats.split(',').filter(Boolean)) {
    capitals.set(seat, country)
    countryOf.set(seat, country)
  }
  for (const adjective of adjectives.split(',').filter(Boolean)) {
    demonyms.set(adjective, country)
    countryOf.set(adjective, country)
  }
}

/** They end the names of bodies as countries do: "Herons Asia". */
export const continents = new Set('europe asia africa uk usa australasia scandinavia'.split(' '))
/** Countries after which people are called too. */
export const countrySurnames = new Set(
  'jordan ireland england wales israel chad georgia france cuba mali'.split(' '),
)

/** Parties and the like as adjectives: they stand before a name and are none. */
export const parties = new Set(
  `democratic democrat republican conservative labour liberal libertarian socialist communist federal nationalist
  islamist`.split(/\s+/),
)

/** Regions, faiths and the like as adjectives: "Western officials". */
export const regions = new Set(
  `western eastern northern southern central european african asian arab latin american nordic baltic balkan gulf
  mediterranean caribbean pacific islamic muslim christian catholic jewish hindu kurdish palestinian hispanic latino
  black white indigenous aboriginal maori parisian londoner texan californian tory`.split(/\s+/),
)

/** Words for the members of a people, a party or a faith: a group of persons, no body. */
export const peoples = new Set([
  ...[...demonyms.keys()].map((demonym) => `${demonym}s`),
  ...`democrats republicans conservatives liberals libertarians socialists communists nationalists islamists tories
  europeans africans asians arabs americans latinos hispanics africanamericans african-americans asian-americans
  muslims christians catholics jews hindus sikhs buddhists evangelicals protestants kurds tamils rohingya uyghurs
  palestinians israelis britons scots poles danes swedes finns turks serbs croats czechs millennials boomers brexiteers
  remainers londoners parisians texans californians`.split(/\s+/),
])

/** One of a people, where the word is no adjective: "the Scot". */
export const onesOfPeoples = new Set(
  'kentuckian virginian floridian arizonan nevadan kansan coloradan ohioan michigander minnesotan iowan nebraskan missourian alabamian mississippian louisianan pennsylvanian vermonter illinoisan idahoan alaskan hawaiian delawarean scot swede dane finn turk pole briton brit aussie kiwi zealander spaniard serb croat slovak czech greek thai swiss saudi filipino filipina icelander netherlander hungarian texan londoner parisian californian catalan basque kurd'.split(
    ' ',
  ),
)

/** What a headline begins with to tell its subject, though the ends of bodies' names are such words too: "Rugby: …". */
export const subjects = new Set(
  'rugby football soccer cricket tennis golf boxing cycling athletics swimming rowing sailing snooker darts hockey basketball baseball netball racing cinema theatre music politics business science climate health travel weather'.split(
    ' ',
  ),
)

/** Cities, states and the like whose names look like a person's or a body's. */
export const otherPlaces = new Set(
  `new york|new york city|los angeles|san francisco|san diego|san jose|san antonio|las vegas|new orleans|hong kong|
  new jersey|new mexico|new hampshire|north carolina|south carolina|north dakota|south dakota|west virginia|virginia|
  rhode island|kansas city|salt lake city|oklahoma city|st louis|st. louis|el paso|fort worth|long island|south america|
  north america|latin america|central america|northern ireland|puerto rico|costa rica|el salvador|sierra leone|
  sierra nevada|rio de janeiro|sao paulo|são paulo|st petersburg|saint petersburg|cape town|middle east|silicon valley|
  new england|new south wales|british columbia|nova scotia|hawaii|alaska|arizona|california|colorado|florida|illinois|
  indiana|iowa|kansas|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|
  nevada|ohio|oklahoma|oregon|pennsylvania|tennessee|texas|utah|vermont|wisconsin|wyoming|kentucky|arkansas|alabama|
  connecticut|delaware|europe|asia|africa|crimea|gaza|west bank|kashmir|scotland|catalonia|siberia|donbas|xinjiang|tibet`
    .split('|')
    .map((name) => name.trim()),
)
