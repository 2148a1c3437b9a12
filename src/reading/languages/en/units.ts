/**
 * Units of measure in news, by the name that a Figure shows. Names follow CLDR's English unit names
 * (Unicode Common Locale Data Repository) where it has one.
 */

export type Dimension =
  | 'share'
  | 'time'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'energy'
  | 'power'
  | 'electric'
  | 'frequency'
  | 'data'
  | 'pressure'
  | 'sound'
  | 'concentration'
  | 'angle'
  | 'rate'

export interface Unit {
  /** As a Figure shows it. */
  name: string
  dimension: Dimension
}

/** dimension → "name: word, word, …": words and phrases in lower case, any number of them a unit. */
const words: Record<Dimension, string> = {
  share: `%: percent, per cent, percents, pct, pc
    percentage points: percentage point, percentage points, percent points, per cent points, pp, ppts
    basis points: basis point, basis points, bps
    point: quarter-point
    per mille: per mille`,
  time: `seconds: second, seconds, sec, secs
    milliseconds: millisecond, milliseconds, ms
    minutes: minute, minutes, min, mins
    hours: hour, hours, hr, hrs
    days: day, days
    nights: night, nights
    weeks: week, weeks
    weekends: weekend, weekends
    fortnights: fortnight, fortnights
    months: month, months
    quarters: quarters
    years: year, years, yr, yrs
    decades: decade, decades
    centuries: century, centuries
    millennia: millennium, millennia
    generations: generation, generations`,
  length: `miles: mile, miles, mi
    nautical miles: nautical mile, nautical miles
    kilometers: kilometer, kilometers, kilometre, kilometres, km, kms
    meters: meter, meters, metre, metres
    centimeters: centimeter, centimeters, centimetre, centimetres, cm
    millimeters: millimeter, millimeters, millimetre, millimetres, mm
    microns: micron, microns, micrometer, micrometers, micrometre, micrometres
    nanometers: nanometer, nanometers, nanometre, nanometres
    feet: foot, feet, ft
    inches: inch, inches
    yards: yard, yards, yds
    light-years: light-year, light-years, light year, light years
    blocks: block, blocks`,
  area: `acres: acre, acres
    hectares: hectare, hectares
    square miles: square mile, square miles, sq mile, sq miles, sq mi, sqmi
    square kilometers: square kilometer, square kilometers, square kilometre, square kilometres, sq km
    square meters: square meter, square meters, square metre, square metres, sq m, sqm
    square feet: square foot, square feet, sq ft, sq feet, sqft
    square inches: square inch, square inches
    square yards: square yard, square yards`,
  volume: `liters: liter, liters, litre, litres
    milliliters: milliliter, milliliters, millilitre, millilitres
    gallons: gallon, gallons
    pints: pint, pints
    quarts: quart, quarts
    fluid ounces: fluid ounce, fluid ounces, fl oz
    barrels: barrel, barrels, bbl
    bushels: bushel, bushels
    cups: cup, cups
    tablespoons: tablespoon, tablespoons, tbsp
    teaspoons: teaspoon, teaspoons, tsp
    cubic meters: cubic meter, cubic meters, cubic metre, cubic metres
    cubic feet: cubic foot, cubic feet
    cubic kilometers: cubic kilometer, cubic kilometers, cubic kilometre, cubic kilometres
    cubic yards: cubic yard, cubic yards
    cubic inches: cubic inch, cubic inches
    billion cubic meters: bcm
    billion cubic feet: bcf
    trillion cubic feet: tcf
    barrels per day: bpd, b/d
    acre-feet: acre-foot, acre-feet, acre feet`,
  mass: `kilograms: kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kg, kgs
    grams: gram, grams, gramme, grammes
    milligrams: milligram, milligrams
    micrograms: microgram, micrograms, mcg
    tons: ton, tons
    metric tons: metric ton, metric tons, tonne, tonnes, metric tonne, metric tonnes
    kilotons: kiloton, kilotons, kilotonne, kilotonnes
    megatons: megaton, megatons, megatonne, megatonnes
    gigatons: gigaton, gigatons, gigatonne, gigatonnes
    pounds: pound, pounds, lb, lbs
    ounces: ounce, ounces, oz
    stone: stone
    carats: carat, carats`,
  speed: `miles per hour: mile per hour, miles per hour, mile an hour, miles an hour, mph
    kilometers per hour: kilometers per hour, kilometres per hour, kilometers an hour, kilometres an hour, kmh, kph, kmph, km per hour, km an hour
    meters per second: meters per second, metres per second
    knots: knot, knots`,
  temperature: `degrees Celsius: degrees celsius, degree celsius, degrees centigrade, degrees c, celsius, °c
    degrees Fahrenheit: degrees fahrenheit, degree fahrenheit, degrees f, fahrenheit, °f
    degrees: degree, degrees, °
    kelvin: kelvin, kelvins`,
  energy: `kilowatt-hours: kilowatt-hour, kilowatt-hours, kilowatt hours, kilowatt hour, kwh
    megawatt-hours: megawatt-hour, megawatt-hours, megawatt hours, mwh
    gigawatt-hours: gigawatt-hour, gigawatt-hours, gigawatt hours, gwh
    terawatt-hours: terawatt-hour, terawatt-hours, terawatt hours, twh
    calories: calorie, calories, kcal
    joules: joule, joules
    pound-feet: pound-feet, pound-foot, lb-ft, ft-lb
    newton meters: nm torque, newton meters, newton metres
    mmBtu: mmbtu`,
  power: `watts: watt, watts
    kilowatts: kilowatt, kilowatts
    megawatts: megawatt, megawatts
    gigawatts: gigawatt, gigawatts
    terawatts: terawatt, terawatts
    horsepower: horsepower, hp, bhp`,
  electric: `volts: volt, volts
    kilovolts: kilovolt, kilovolts
    amperes: amp, amps, ampere, amperes
    milliampere-hours: mah`,
  frequency: `hertz: hertz
    revolutions per minute: rpm
    frames per second: fps, frames per second
    miles per gallon: mpg, miles per gallon, miles to the gallon`,
  data: `bytes: byte, bytes
    bits: bits
    kilobytes: kilobyte, kilobytes
    megabytes: megabyte, megabytes
    gigabytes: gigabyte, gigabytes
    terabytes: terabyte, terabytes
    petabytes: petabyte, petabytes
    megabits per second: mbps, megabits per second
    gigabits per second: gbps, gigabits per second
    megapixels: megapixel, megapixels`,
  pressure: `pascals: pascal, pascals
    gigapascals: gigapascal, gigapascals
    hectopascals: hpa
    millibars: millibar, millibars
    psi: psi`,
  sound: `decibels: decibel, decibels`,
  concentration: `parts per million: ppm, parts per million
    parts per billion: ppb, parts per billion`,
  angle: ``,
  rate: `IQ: iq`,
}

/** Abbreviations whose capitals matter, or that are words when written small. They stand right after digits. */
const signs: Record<string, [string, Dimension]> = {
  '%': ['%', 'share'],
  '％': ['%', 'share'],
  '‰': ['per mille', 'share'],
  h: ['hours', 'time'],
  km: ['kilometers', 'length'],
  m: ['meters', 'length'],
  cm: ['centimeters', 'length'],
  mm: ['millimeters', 'length'],
  nm: ['nanometers', 'length'],
  μm: ['microns', 'length'],
  µm: ['microns', 'length'],
  in: ['inches', 'length'],
  '″': ['inches', 'length'],
  '′': ['feet', 'length'],
  ha: ['hectares', 'area'],
  m2: ['square meters', 'area'],
  'm²': ['square meters', 'area'],
  km2: ['square kilometers', 'area'],
  'km²': ['square kilometers', 'area'],
  m3: ['cubic meters', 'volume'],
  'm³': ['cubic meters', 'volume'],
  cc: ['cubic centimeters', 'volume'],
  l: ['liters', 'volume'],
  L: ['liters', 'volume'],
  ml: ['milliliters', 'volume'],
  mL: ['milliliters', 'volume'],
  cl: ['centiliters', 'volume'],
  kg: ['kilograms', 'mass'],
  g: ['grams', 'mass'],
  mg: ['milligrams', 'mass'],
  μg: ['micrograms', 'mass'],
  t: ['metric tons', 'mass'],
  Mt: ['megatons', 'mass'],
  kt: ['kilotons', 'mass'],
  C: ['degrees Celsius', 'temperature'],
  F: ['degrees Fahrenheit', 'temperature'],
  '°C': ['degrees Celsius', 'temperature'],
  '°F': ['degrees Fahrenheit', 'temperature'],
  '°': ['degrees', 'temperature'],
  º: ['degrees', 'temperature'],
  W: ['watts', 'power'],
  kW: ['kilowatts', 'power'],
  KW: ['kilowatts', 'power'],
  MW: ['megawatts', 'power'],
  Mw: ['megawatts', 'power'],
  GW: ['gigawatts', 'power'],
  TW: ['terawatts', 'power'],
  PS: ['horsepower', 'power'],
  Nm: ['newton meters', 'energy'],
  kJ: ['kilojoules', 'energy'],
  V: ['volts', 'electric'],
  kV: ['kilovolts', 'electric'],
  A: ['amperes', 'electric'],
  mA: ['milliamperes', 'electric'],
  Hz: ['hertz', 'frequency'],
  kHz: ['kilohertz', 'frequency'],
  MHz: ['megahertz', 'frequency'],
  GHz: ['gigahertz', 'frequency'],
  KB: ['kilobytes', 'data'],
  kB: ['kilobytes', 'data'],
  MB: ['megabytes', 'data'],
  GB: ['gigabytes', 'data'],
  TB: ['terabytes', 'data'],
  PB: ['petabytes', 'data'],
  MP: ['megapixels', 'data'],
  Pa: ['pascals', 'pressure'],
  kPa: ['kilopascals', 'pressure'],
  MPa: ['megapascals', 'pressure'],
  GPa: ['gigapascals', 'pressure'],
  mb: ['millibars', 'pressure'],
  Mb: ['megabits', 'data'],
  Gb: ['gigabits', 'data'],
  dB: ['decibels', 'sound'],
  dBA: ['decibels', 'sound'],
  dBa: ['decibels', 'sound'],
}

/** Lines of a screen: "1080p" is its name, not a price in pence. */
export const screenLines: ReadonlySet<number> = new Set([240, 360, 480, 576, 720, 1080, 1440, 2160, 4320])

/** Units by their words, in lower case. */
export const unitWords: ReadonlyMap<string, Unit> = new Map(
  Object.entries(words).flatMap(([dimension, lines]) =>
    lines.split('\n').flatMap((line) => {
      const [name, forms] = line.split(':')
      const unit = { name: (name ?? '').trim(), dimension: dimension as Dimension }
      return (forms ?? '')
        .split(',')
        .filter((form) => form.trim())
        .map((form) => [form.trim(), unit] as const)
    }),
  ),
)

/** Units by their signs, capitals as they are. */
export const unitSigns: ReadonlyMap<string, Unit> = new Map(
  Object.entries(signs).map(([sign, [name, dimension]]) => [sign, { name, dimension }]),
)

/** What stands after the slash of "km/h" and "mg/dl", and its name in "kilometers per hour". */
export const perSigns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    h: 'hour',
    hr: 'hour',
    min: 'minute',
    s: 'second',
    sec: 'second',
    km: 'kilometer',
    kg: 'kilogram',
    l: 'liter',
    L: 'liter',
    dl: 'deciliter',
    dL: 'deciliter',
    ml: 'milliliter',
    mL: 'milliliter',
    cm2: 'square centimeter',
    'cm²': 'square centimeter',
    m2: 'square meter',
    'm²': 'square meter',
    m3: 'cubic meter',
    'm³': 'cubic meter',
    ha: 'hectare',
  }),
)

/** First words of units that have several: "square", "miles" (per hour), "per" (cent). Longest match wins. */
export const unitStarts: ReadonlySet<string> = new Set(
  [...unitWords.keys()].map((form) => form.split(/[ /]/)[0] ?? ''),
)

/** The longest unit has this many words. */
export const longestUnit = 3

/** What a measure goes on in, and how many make one: "5 feet 11 inches", "two hours and 10 minutes". */
export const smallerUnits: ReadonlyMap<string, { unit: string; count: number }> = new Map([
  ['feet', { unit: 'inches', count: 12 }],
  ['pounds', { unit: 'ounces', count: 16 }],
  ['stone', { unit: 'pounds', count: 14 }],
  ['years', { unit: 'months', count: 12 }],
  ['weeks', { unit: 'days', count: 7 }],
  ['days', { unit: 'hours', count: 24 }],
  ['hours', { unit: 'minutes', count: 60 }],
  ['minutes', { unit: 'seconds', count: 60 }],
])

/** A length of time that a figure of years stands for: "more than a decade" is ten years. */
export const yearsIn = new Map<string, number>([
  ['decades', 10],
  ['centuries', 100],
  ['millennia', 1000],
])

/** Signs that may stand apart from the digits; the others would be words or initials there ("10 a", "5 in"). */
export const apart: ReadonlySet<string> = new Set(
  `% ％ km cm mm nm μm µm ha kg mg ml mL °C °F ° º kW KW MW Mw GW TW W V Nm kV Hz kHz MHz GHz KB MB GB TB Mt dB dBA dBa
  MPa GPa kPa km² m² m³ km2 m2 m3 PS m C F L A`.split(/\s+/),
)

/** What a rate is counted by: "a share", "per barrel", "an hour". */
export const rateNouns: ReadonlySet<string> = new Set(
  `acre adult annum barrel bbl bottle bushel capita car century child copy cubic customer day decade dose employee family
  gallon game gram head hectare hour household kilo kilogram kilometer kilometre kilowatt-hour kwh liter litre
  megawatt-hour mile minute mmbtu month mwh night ounce patient person piece pound pupil quarter ride season seat second
  share shift sq square student test ticket ton tonne trip unit user vehicle visit vote week word worker year`.split(
    /\s+/,
  ),
)
