/** Money: signs, prefixes, words, and the ISO 4217 code of each. The codes themselves come from the platform. */

/** Signs that stand before or after an amount. A bare $ is the US dollar's unless a prefix says otherwise. */
export const currencySigns = new Map<string, string>([
  ['$', 'USD'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₪', 'ILS'],
  ['฿', 'THB'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₲', 'PYG'],
  ['₵', 'GHS'],
  ['₸', 'KZT'],
  ['₮', 'MNT'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['₡', 'CRC'],
  ['₭', 'LAK'],
  ['₨', 'PKR'],
  ['﷼', 'IRR'],
  ['¢', 'cent'],
])

/** Letters before (US$, A$) or after ($US, $A) a dollar sign. */
export const dollarPrefixes = new Map<string, string>([
  ['US', 'USD'],
  ['U.S.', 'USD'],
  ['U.S', 'USD'],
  ['A', 'AUD'],
  ['AU', 'AUD'],
  ['C', 'CAD'],
  ['CA', 'CAD'],
  ['CAN', 'CAD'],
  ['CDN', 'CAD'],
  ['HK', 'HKD'],
  ['NZ', 'NZD'],
  ['S', 'SGD'],
  ['SG', 'SGD'],
  ['NT', 'TWD'],
  ['R', 'BRL'],
  ['MX', 'MXN'],
  ['Mex', 'MXN'],
  ['J', 'JMD'],
  ['TT', 'TTD'],
  ['EC', 'XCD'],
  ['Bds', 'BBD'],
  ['BZ', 'BZD'],
  ['N', 'NAD'],
  ['Z', 'ZWL'],
  ['FJ', 'FJD'],
  ['B', 'BND'],
  ['CL', 'CLP'],
  ['COL', 'COP'],
])

/** Letters that stand before an amount without a sign. PS and Y= are £ and ¥ as ASCII transliteration leaves them. */
export const currencyLetters = new Map<string, string>([
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['Re', 'INR'],
  ['RMB', 'CNY'],
  ['NIS', 'ILS'],
  ['CFA', 'XOF'],
  ['FCFA', 'XOF'],
  ['BTC', 'XBT'],
  ['GH', 'GHS'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['R', 'ZAR'],
  ['Fr', 'CHF'],
  ['SFr', 'CHF'],
  ['kr', 'SEK'],
  ['Kr', 'SEK'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['KD', 'KWD'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['Sh', 'KES'],
  ['USh', 'UGX'],
  ['TSh', 'TZS'],
  ['Tk', 'BDT'],
  ['Taka', 'BDT'],
  ['Bs', 'VES'],
  ['Kč', 'CZK'],
  ['zł', 'PLN'],
  ['Ft', 'HUF'],
  ['lei', 'RON'],
  ['PS', 'GBP'],
  ['Y', 'JPY'],
])

/**
 * The mark after an amount of whole shillings or rupees, "500/-" and "500/=": which of them, only a prefix says. The code
 * is ISO 4217's for no currency in particular.
 */
export const wholeMark = /^\/[-=–](?![\p{L}\p{N}])/u
export const wholeMarkUnit = 'XXX'

/** Letters that stand after an amount: "500 RMB", "500kr". */
export const currencyLettersAfter = new Map<string, string>([
  ['RMB', 'CNY'],
  ['BTC', 'XBT'],
  ['kr', 'SEK'],
  ['kn', 'HRK'],
  ['zł', 'PLN'],
  ['Kč', 'CZK'],
  ['Ft', 'HUF'],
  ['Rs', 'INR'],
])

/** Letters that are a currency's only before an amount with a scale or separators: "N500 million", not "the N5". */
export const largeCurrencyLetters = new Map<string, string>([
  ['N', 'NGN'],
  ['P', 'PHP'],
  ['K', 'ZMW'],
  ['BD', 'BHD'],
  ['JD', 'JOD'],
  ['QR', 'QAR'],
  ['SR', 'SAR'],
])

/** ISO codes that are everyday words or other names in capitals ("TOP 10", "SDG 11"), so not money before a number. */
export const wordLikeCodes = new Set([
  'ALL',
  'TOP',
  'TRY',
  'MAD',
  'CUP',
  'PEN',
  'SOS',
  'COP',
  'BOB',
  'ANG',
  'GEL',
  'LAK',
  'SDG',
])

/**
 * Currencies by their words: "singular plural … CODE: country CODE, …". The first code stands where no country's word
 * comes before; "-" for none. Countries by the last word that stands before the currency's: "(Hong) Kong dollars".
 */
const words = `
  dollar dollars USD: us USD, u.s. USD, american USD, australian AUD, barbadian BBD, bahamian BSD, belize BZD,
    bermudan BMD, brunei BND, canadian CAD, caribbean XCD, fiji FJD, fijian FJD, guyanese GYD, jamaican JMD, kong HKD,
    liberian LRD, namibian NAD, singapore SGD, surinamese SRD, taiwan TWD, taiwanese TWD, tobago TTD, zealand NZD,
    zimbabwe ZWL, zimbabwean ZWL
  buck bucks USD
  euro euros EUR
  pound pounds GBP: british GBP, egyptian EGP, lebanese LBP, sudanese SDG, syrian SYP, turkish TRY
  quid GBP
  yen JPY: japanese JPY
  yuan CNY: chinese CNY
  renminbi CNY
  rupee rupees INR: indian INR, lankan LKR, mauritian MUR, nepalese NPR, nepali NPR, pakistan PKR, pakistani PKR
  ruble rubles RUB: belarusian BYN, russian RUB
  rouble roubles RUB: belarusian BYN, russian RUB
  won KRW: korean KRW
  franc francs CHF: burundian BIF, cfa XOF, congolese CDF, french FRF, guinean GNF, rwandan RWF, swiss CHF
  peso pesos MXN: argentine ARS, argentinian ARS, chilean CLP, colombian COP, cuban CUP, dominican DOP, mexican MXN,
    philippine PHP, uruguayan UYU
  real reais BRL: brazilian BRL
  rand ZAR: african ZAR
  naira NGN: nigerian NGN
  cedi cedis GHS: ghanaian GHS
  shilling shillings KES: kenya KES, kenyan KES, somali SOS, tanzanian TZS, ugandan UGX
  shekel shekels ILS: israeli ILS
  lira liras TRY: turkish TRY, lebanese LBP, syrian SYP
  hryvnia hryvnias UAH: ukrainian UAH
  zloty zlotys PLN: polish PLN
  krona kronor SEK: icelandic ISK, swedish SEK
  krone kroner NOK: danish DKK, norwegian NOK
  crown crowns -: czech CZK, danish DKK, icelandic ISK, norwegian NOK, swedish SEK
  forint forints HUF: hungarian HUF
  koruna korunas CZK: czech CZK
  lev leva levs BGN: bulgarian BGN
  leu lei RON: moldovan MDL, romanian RON
  ringgit MYR: malaysian MYR
  baht THB: thai THB
  dong VND: vietnamese VND
  rupiah IDR: indonesian IDR
  taka BDT: bangladeshi BDT
  kip LAK: laotian LAK, lao LAK
  kyat kyats MMK: myanmar MMK
  riel riels KHR: cambodian KHR
  tenge KZT: kazakh KZT
  manat manats AZN: azerbaijani AZN, turkmen TMT
  lari GEL: georgian GEL
  dram drams -: armenian AMD
  afghani afghanis AFN: afghan AFN
  dirham dirhams AED: emirati AED, moroccan MAD
  riyal riyals SAR: qatari QAR, saudi SAR
  rial rials IRR: iranian IRR, omani OMR, yemeni YER
  dinar dinars KWD: algerian DZD, bahraini BHD, iraqi IQD, jordanian JOD, kuwaiti KWD, libyan LYD, serbian RSD,
    tunisian TND
  birr ETB: ethiopian ETB
  kwacha ZMW: malawian MWK, zambian ZMW
  kwanza kwanzas AOA: angolan AOA
  pula BWP: botswana BWP
  metical meticais MZN: mozambican MZN
  bolivar bolivars VES: venezuelan VES
  quetzal quetzales GTQ: guatemalan GTQ
  sol soles -: peruvian PEN
  mark marks -: german DEM, deutsche DEM, convertible BAM
  bitcoin bitcoins XBT
  cent cents cent
  pence penny pence
  sen sen
  kopeck kopecks kopeck
  paise paisa`

/** A currency's word, and its code where nothing before it says which country's it is. */
export const currencyWords = new Map<string, string>()
/** A country's word before a currency's ("danish"), and the codes of its currencies by their words ("crowns"). */
export const currencyCountries = new Map<string, Map<string, string>>()

for (const line of words.replaceAll(/,\n +/g, ', ').trim().split('\n')) {
  const [own = '', countries = ''] = line.split(':')
  const forms = own.trim().split(' ')
  const code = forms.pop() as string
  for (const form of forms) if (code !== '-') currencyWords.set(form, code)
  for (const pair of countries.split(',')) {
    const [country = '', theirs = ''] = pair.trim().split(' ')
    if (!theirs) continue
    const codes = currencyCountries.get(country) ?? new Map<string, string>()
    for (const form of forms) codes.set(form, theirs)
    currencyCountries.set(country, codes)
  }
}

/** Words near "pounds" that make them money. */
export const wordsOfMoney: ReadonlySet<string> = new Set(
  `bank banknote bet betting bill bonus budget charge charged charity compensation cost costs currency debt deposit discount dollar
  dollars donate donated donation earn earned earning earns economy euro euros exchange fee fees fine fined fund funding
  grant invoice jackpot loan loss note notes owe owed paid pay paying payment pays pension price priced prize profit
  raised refund rent revenue salary sale sales savings sell sells sold spend spending spent stake sterling stole stolen tax
  theft ticket tickets voucher wage wages worth`.split(/\s+/),
)

/** Words near "pounds" that make them weight. */
export const wordsOfWeight: ReadonlySet<string> = new Set(
  `body cocaine drug drugs explosive explosives fentanyl force fruit heavier heavy kg kilogram kilograms lb lbs lighter
  marijuana meat methamphetamine muscle overweight payload thrust torque weigh weighed weighing weighs weight weights`.split(
    /\s+/,
  ),
)
