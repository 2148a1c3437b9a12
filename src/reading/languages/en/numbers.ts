/** English number words: data for `figures/numerals`. To add a word is to add an entry. */

/** Words below one hundred and what they stand for. */
export const cardinals = new Map<string, number>([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fourty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
])

/** Words that multiply what stands before them. "lakh" and "crore" are Indian English. */
export const scales = new Map<string, number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
])

/** Plurals that follow a number with an adjective's force in some papers: "50 millions", "3 thousands". */
export const pluralScales = new Map<string, number>([
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
])

/** Words for a set of things: multiply, but are counted themselves ("two dozen"). */
export const sets = new Map<string, number>([['dozen', 12]])

/** Letters for a scale that mean nothing else. */
export const scaleLetters = new Map<string, number>([
  ['bn', 1e9],
  ['bln', 1e9],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tr', 1e12],
  ['cr', 1e7],
])

/** Letters that are a scale with money or before a counted noun, and a unit of measure elsewhere (5m, 5M people). */
export const ambiguousScaleLetters = new Map<string, number>([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['t', 1e12],
])

/** The longest of these letters: "mln". */
export const longestScaleLetters = 3

/** Parts of a whole, singular and plural: 1 / n. */
export const denominators = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['twelfth', 12],
  ['twelfths', 12],
  ['sixteenth', 16],
  ['sixteenths', 16],
  ['twentieth', 20],
  ['twentieths', 20],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
])

/** Fractions as one character. */
export const fractionSigns = new Map<string, number>([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
])

/** Words that say how many times as much, and whether the word alone is a change (it "doubled"). */
export const multiples = new Map<string, { value: number; verb: boolean }>([
  ['twice', { value: 2, verb: false }],
  ['thrice', { value: 3, verb: false }],
  ['double', { value: 2, verb: false }],
  ['doubles', { value: 2, verb: true }],
  ['doubled', { value: 2, verb: true }],
  ['doubling', { value: 2, verb: true }],
  ['triple', { value: 3, verb: false }],
  ['triples', { value: 3, verb: true }],
  ['tripled', { value: 3, verb: true }],
  ['tripling', { value: 3, verb: true }],
  ['treble', { value: 3, verb: false }],
  ['trebles', { value: 3, verb: true }],
  ['trebled', { value: 3, verb: true }],
  ['trebling', { value: 3, verb: true }],
  ['quadruple', { value: 4, verb: false }],
  ['quadruples', { value: 4, verb: true }],
  ['quadrupled', { value: 4, verb: true }],
  ['quadrupling', { value: 4, verb: true }],
  ['quintuple', { value: 5, verb: false }],
  ['quintupled', { value: 5, verb: true }],
  ['halve', { value: 0.5, verb: true }],
  ['halves', { value: 0.5, verb: true }],
  ['halved', { value: 0.5, verb: true }],
  ['halving', { value: 0.5, verb: true }],
])

/** Plurals that give no value by themselves: "dozens of houses", "tens of thousands". */
export const vaguePlurals = new Set([
  'tens',
  'dozens',
  'scores',
  'hundreds',
  'thousands',
  'lakhs',
  'crores',
  'millions',
  'billions',
  'trillions',
])

/** Words for a number that is not given: "several people", "a few days". `after`: the word that must stand before. */
export const vagueQuantifiers = new Map<string, { needs: readonly string[] }>([
  ['several', { needs: [] }],
  ['multiple', { needs: [] }],
  ['umpteen', { needs: [] }],
  ['few', { needs: ['a', 'another', 'coming', 'final', 'last', 'next'] }],
  ['handful', { needs: ['a', 'the', 'small', 'tiny', 'mere', 'only'] }],
])

/** Nouns after "a third" that make it an ordinal: "a third time", "a third party". */
export const ordinalNouns = new Set(
  `consecutive day man party person quarter straight term time woman year`.split(' '),
)

/** Words before "a third" that make it a share even before a noun's end: "nearly a third were ill". */
export const shareLeads = new Set(
  `about almost another approximately around by just least nearly only over roughly some than to under`.split(
    ' ',
  ),
)

/** Words before "three to one" that make it a ratio. */
export const ratioLeads = new Set(
  `about almost by nearly odds of over ratio roughly than were was are is`.split(' '),
)

/** Words before "couple of" that make it two, without an "a". */
export const coupleLeads = new Set('last past next first another'.split(' '))

/** Words before "dozen" that make it twelve, without an "a". */
export const definiteLeads = new Set(
  `the these those this its their his her our last past first next other another`.split(' '),
)

/** The part of a decade that "the low 30s", "mid-40s" and "the high 80s" stand for: what is added to the tens. */
export const decadeParts = new Map<string, [number, number]>([
  ['low', [0, 3]],
  ['lower', [0, 3]],
  ['mid', [4, 6]],
  ['middle', [4, 6]],
  ['high', [7, 9]],
  ['upper', [7, 9]],
])
