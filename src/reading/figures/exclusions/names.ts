/** Numbers that are labels: names with numbers, numbered things, versions, addresses, telephone and list numbers. */
import {
  looseNumberedThings,
  namesOfDigits,
  namesWithNumbers,
  numberedThings,
  phoneLeads,
  resultWords,
  spansOfTime,
  streetWords,
  weekdays,
} from '../../languages/en/not-figures.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context, Quantity } from '../model.ts'
import { before, type Exclusion, firstOf, isBareInteger, lastOf } from './rule.ts'

/** A capital anywhere: "Boeing", "iPhone". */
const isCapital = (token: Token | undefined) =>
  token !== undefined && token.kind === 'word' && token.text !== token.text.toLowerCase()
/** A noun in capitals; "MagSafe" is tagged as a common one. */
const isName = (token: Token | undefined, isFirst: boolean) =>
  token !== undefined && isCapital(token) && (isFirst ? /^NNP/ : /^NN/).test(token.tag)
/** A headline in which every word has a capital tells nothing by its capitals. */
function isTitleCase({ tokens, sentence }: Context): boolean {
  let words = 0
  let capitals = 0
  const last = Math.min(sentence.last, sentence.first + 40)
  for (let index = sentence.first; index < last; index++) {
    const token = tokens[index] as Token
    if (token.kind !== 'word' || token.text.length < 4) continue
    words++
    if (isCapital(token)) capitals++
  }
  return words > 2 && capitals > words * 0.7
}

export const names: Exclusion = {
  name: 'name with a number',
  onlyBare: true,
  excludes(quantity, context) {
    const first = firstOf(quantity)
    const { tokens, sentence, text } = context
    if (isNamedByDigits(quantity, context)) return true
    const isModel = first.scale !== 1 && /^\d+[A-Z]$/.test(text.slice(first.start, first.end))
    if (first.form !== 'digits' || first.unit !== '' || (first.scale !== 1 && !isModel)) return false
    const lead = tokens[first.first - 1]
    // "ABC 7's report"
    if (isBareInteger(first) && tokens[first.next]?.tag === 'POS') return true
    if (isBeforeName(quantity, context)) return true
    if (!lead || first.first - 1 < sentence.first || first.start - lead.end > 1) return false
    if (text[first.start - 1] === '(' || (quantity.start < first.start && (first.value ?? 0) >= 0))
      return false
    // "Lindqvist 4.3 points": decimals of something are no version; "Nordcam 4.0 drives" are one
    const isVersion = text.slice(first.start, first.end).endsWith('.0')
    if (first.grouped && quantity.counted !== undefined && (first.value ?? 0) >= 0 && !isVersion) return false
    if (first.grouped && /[,\s]/.test(text.slice(first.start, first.end))) return false
    if (namesWithNumbers.has(lead.lower) && isCapital(lead)) return true
    if (isLabelled(quantity, context)) return true
    if (!isName(lead, first.first - 1 === sentence.first) || weekdays.has(lead.lower)) return false
    if (quantity.amounts.length === 2) return false
    // "Berg 63 85%": a row of a table, and its first number
    if (tokens[first.next]?.kind === 'number') return false
    // "gave Berg 3 points", "Berg 3 points ahead": what no name ends with
    if (resultWords.has(quantity.unit)) return false
    // "In Lund 40 people came": the place stands after a preposition, and the number counts
    const isPlace = tokens[first.first - 2]?.tag === 'IN' || first.first - 2 < sentence.first
    return !(quantity.counted !== undefined && isPlace)
  },
  hits: [
    'The Boeing [737] landed.',
    'The new MagCord [2] is out.',
    'Its Block [1B] rocket flew.',
    'They used a model [4431] scanner.',
    'A Nordvik [9] tablet costs more.',
    'The FTSE [100] fell.',
    'Its own [787] Skyliner flew.',
    'A [4K] video showed it.',
    'Channel ABC [7]’s report said so.',
    'It ran on a Nordcam [4.0] drive.',
    'It plays films at [4k] and looks sharp.',
    'It came in the Top [500] Bakery Chain report.',
  ],
  misses: [
    'In Lund [40 people] came.',
    'The court freed [40 Swedes].',
    'The Dow fell to [28,030].',
    'The Boeing carried [70 passengers].',
    'A poll put Mara Berg [3 points] ahead.',
    'Mara Berg would beat Sten Falk [46] to 40 percent.',
    'Her record: Sten Falk [63] 85% in May.',
    'He had one sack, [3 TFL] and two more.',
    'Some [4k people] came.',
    'The Top [500 bakers] met.',
  ],
}

/** "a 4K video", "at 4k and 8k", but not "4k people". */
function isNamedByDigits(quantity: Quantity, { text, tokens }: Context): boolean {
  const first = firstOf(quantity)
  const digits = text.slice(first.start, first.end)
  if (first.unit !== '' || first.end - first.start !== 2 || !namesOfDigits.has(digits.toUpperCase()))
    return false
  const isPlural = tokens[quantity.head ?? -1]?.tag.endsWith('S') === true
  return namesOfDigits.has(digits) || (quantity.hedges.length === 0 && !isPlural)
}

/** "its own 787 Dreamliner", "the 90049 ZIP code": a singular name, not a thing counted, follows. */
function isBeforeName(quantity: Quantity, context: Context): boolean {
  const first = firstOf(quantity)
  const next = context.tokens[first.next]
  if (next?.lower === 'zip') return true
  const lead = context.tokens[first.first - 1]
  // "one sack, 3 TFL": a number that opens an item of a list counts it
  const opens = first.first === context.sentence.first || lead?.kind === 'punctuation'
  if (opens && (first.value ?? 0) < 100) return false
  if (
    !isBareInteger(first) ||
    quantity.hedges.length > 0 ||
    quantity.head === undefined ||
    isTitleCase(context)
  )
    return false
  const head = context.tokens[quantity.head] as Token
  // "the Top 500 Bakery Chain report"
  if (lead?.text === 'Top' && isCapital(next)) return true
  return head.tag === 'NNP' && isCapital(next) && isCapital(head) && !head.lower.endsWith('s')
}

/** "a model 4431 meter": a noun before, one singular thing after. */
function isLabelled(quantity: Quantity, { tokens }: Context): boolean {
  const { first, value } = firstOf(quantity)
  if (quantity.head === undefined || (value ?? 0) < 10 || !isBareInteger(firstOf(quantity))) return false
  return tokens[first - 1]?.tag === 'NN' && tokens[quantity.head]?.tag === 'NN'
}

export const capitalisedWords: Exclusion = {
  name: 'name with a number word',
  excludes(quantity, context) {
    const first = firstOf(quantity)
    const { tokens, sentence } = context
    // "the Group of 20"
    const group = tokens[first.first - 2]
    if (before(quantity, context) === 'of' && /^(?:Group|Gang|Party)$/.test(group?.text ?? '')) return true
    if (first.form !== 'words' && first.form !== 'share' && first.form !== 'vague') return false
    const token = tokens[first.first]
    if (!isCapital(token) || token?.text === token?.text.toUpperCase() || first.first === sentence.first)
      return false
    const lead = tokens[first.first - 1]
    const starts = lead?.kind === 'punctuation'
    if (starts || isTitleCase(context)) return false
    return isCapital(lead) || isCapital(tokens[first.next]) || lead?.lower === 'of' || lead?.lower === 'the'
  },
  hits: [
    'He joined the Group of [Seven] in 1976.',
    'The Group of [20] meets in Lund.',
    'The [Five] Rivers festival opens.',
  ],
  misses: [
    '[Five men] were held.',
    'He said: “[Five men] ran.”',
    'A group of [20 men] met.',
    'THEY LOST [BILLIONS] IN MAY',
  ],
}

/** "in area 55", "on line 2": nothing is counted, and a preposition stands before. */
function isPlaceLabelled(quantity: Quantity, { tokens }: Context): boolean {
  const { first, form } = firstOf(quantity)
  const isBare = quantity.counted === undefined && quantity.hedges.length === 0 && form === 'digits'
  return isBare && tokens[first - 2]?.tag === 'IN'
}

export const labels: Exclusion = {
  name: 'numbered thing',
  onlyBare: true,
  excludes(quantity, context) {
    const first = firstOf(quantity)
    const isPlain = first.form === 'digits' || first.form === 'words' || first.form === 'share'
    if (first.unit !== '' || first.scale !== 1 || !isPlain || quantity.start < first.start) return false
    const lead = before(quantity, context)
    if (lead === '#' || lead === '№') return true
    // a rank: "in the top 10"
    if (lead === 'top') return quantity.counted === undefined
    // a sentence may seem to end at "No."
    if (/\bnos?\.\s$/i.test(context.text.slice(first.start - 5, first.start))) return true
    const isLabel =
      looseNumberedThings.has(lead) &&
      (isCapital(context.tokens[first.first - 1]) || isPlaceLabelled(quantity, context))
    if (!isLabel && !numberedThings.has(lead)) return false
    // "a Level 3 out of 5 risk"
    if (first.form === 'share') return isLabel || numberedThings.has(lead)
    if (first.form === 'words' || spansOfTime.has(lead)) return quantity.counted === undefined
    // "In this phase 40 people came" counts; "phase 3 trials" does not
    return quantity.counted === undefined || !first.grouped
  },
  hits: [
    'The phase [3] trial ended.',
    'See page [12] for more.',
    'It was No. [19] on the list.',
    'Article [5] was invoked.',
    'He has type [2] diabetes.',
    'It is day [two] of the storm.',
    'Week [3] begins.',
    'It is a Level [3 out of 5] risk.',
    'She leads Local [90] in Lund.',
    'They hid in area [55] for weeks.',
    'It finished in the top [10].',
  ],
  misses: [
    'The trial had [3 phases].',
    'Of every page [12,000 copies] were sold.',
    'That day [two men] left.',
    'The local [40 men] left.',
    'In area [55 men] hid.',
    'She fed the top [10 dogs].',
  ],
}

export const versions: Exclusion = {
  name: 'identifier',
  excludes(quantity, { text }) {
    const first = firstOf(quantity)
    const lead = text.slice(Math.max(0, first.start - 2), first.start)
    // "P<.001": how likely it is by chance, in a study
    if (/\bP(?:[- ]values?)?\s?[<>=≤≥]\s?$/i.test(text.slice(Math.max(0, first.start - 13), first.start)))
      return true
    // "70x74x132.5cm", "f/4.8", "9/11", "2019;7", a note's number glued to a sentence's end, "(HB)2"
    if (/\d[/x×*.;]$|[fF]\/$/.test(lead) || (/(?:\p{L}\.|\))$/u.test(lead) && first.unit === '')) return true
    if (isBareInteger(first) && quantity.counted === undefined) {
      if (first.end - first.start > 7) return true
      // "401(k)", "7(6):14", "[538]", "[4,5]"
      if (/\d\($/.test(lead)) return true
      if (/^\([a-z]\)/i.test(text.slice(first.end, first.end + 3))) return true
      if (text[first.start - 1] === '[' && /^(?:\]|[,–-]\s?\d)/.test(text.slice(first.end, first.end + 3)))
        return true
    }
    return quantity.amounts.some(
      (amount) =>
        amount.form === 'digits' &&
        amount.unit === '' &&
        /^0\d/.test(text.slice(amount.start, amount.start + 2)),
    )
  },
  hits: [
    'Agent [007] was there.',
    'See file [1474387200] there.',
    'His [401](k) plan fell.',
    'In the post-9/[11] world it grew.',
    'The box is 70x74x[132.5]cm.',
    'The lens opens to f/[2.8] here.',
    'They slept more than others.[5] Nothing else helped.',
    'The (HB)[2] union met.',
    'It differed between the groups (P<[.001]) in May.',
    'It stood in Lund Medicine 2019;[7]([6]):14 then.',
  ],
  misses: ['Shares of P were =[12 pounds].', 'It fell [0.7 points].', 'They have [14743872 boats].'],
}

export const addresses: Exclusion = {
  name: 'address',
  onlyBare: true,
  excludes(quantity, context) {
    const last = lastOf(quantity)
    if (!isBareInteger(last)) return false
    const { text, tokens, sentence } = context
    // a postal code: "Lund, AZ 85004"
    const code = text.slice(last.start, last.end)
    if (/^\d{5}$/.test(code) && /\b[A-Z]{2},?\s$/.test(text.slice(Math.max(0, last.start - 5), last.start)))
      return true
    // up to four capitalised words, the last of them a street's
    for (let index = last.next; index < sentence.last && index < last.next + 4; index++) {
      const token = tokens[index] as Token
      if (!isCapital(token) && token.kind !== 'number') return false
      if (streetWords.has(token.lower) && (index > last.next || isCapital(tokens[index + 1]))) return true
    }
    return false
  },
  hits: [
    'He lives at [14] Elm Road in Lund.',
    'The shop at [16-18] Harbour Avenue closed.',
    'Write to Box 9, Lundville, AZ [85004] today.',
  ],
  misses: ['They closed [14 shops] on Elm Road.'],
}

/** Numbers that are dialled in an emergency: "911 calls", "called 999". */
const emergency = /^(?:911|999|112|988|111)$/

export const phones: Exclusion = {
  name: 'telephone number',
  onlyBare: true,
  excludes(quantity, context) {
    const first = firstOf(quantity)
    const last = lastOf(quantity)
    if (first.form !== 'digits' || first.unit !== '') return false
    if (
      emergency.test(String(first.value)) &&
      (quantity.unit.startsWith('call') || phoneLeads.has(before(quantity, context)))
    )
      return true
    if (quantity.counted !== undefined) return false
    if (quantity.amounts.length === 2)
      return (
        quantity.hedges.length === 0 &&
        isBareInteger(last) &&
        (last.value ?? 0) >= 1000 &&
        (first.value ?? 0) >= 100 &&
        (first.value ?? 0) < 1000 &&
        last.end - last.start === 4
      )
    if (!isBareInteger(first)) return false
    const isNumber = (index: number) => context.tokens[index]?.kind === 'number'
    const run =
      (isNumber(first.first - 1) ? 1 : 0) +
      (isNumber(last.next) ? 1 : 0) +
      (isNumber(last.next + 1) && isNumber(last.next) ? 1 : 0) +
      (isNumber(first.first - 2) && isNumber(first.first - 1) ? 1 : 0)
    return run >= 2 || (context.text[first.start - 1] === '+' && isNumber(last.next))
  },
  hits: [
    'Call [911] at once.',
    'Ring [555-0134] today.',
    'Dial +[46] 8 5555 1234 now.',
    'Phone: [1 602 555] 0134 there.',
  ],
  misses: ['They took [912 calls].', 'Some [500-1000] came.'],
}

export const listNumbers: Exclusion = {
  name: 'list number',
  onlyBare: true,
  excludes(quantity, { text, document, sentence, tokens }) {
    const first = firstOf(quantity)
    if (!isBareInteger(first) || (first.value ?? 0) > 200) return false
    const paragraph = document.paragraphs[sentence.paragraph]
    const mark = text[first.end]
    const starts =
      paragraph?.start === first.start ||
      (paragraph?.start === first.start - 1 && text[first.start - 1] === '(')
    if (
      starts &&
      (first.end === paragraph?.end ||
        mark === ')' ||
        ((mark === '.' || mark === ':') && tokens[first.next + 1] !== undefined))
    )
      return mark !== '.' || sentence.last <= first.next + 1 || /\s/.test(text[first.end + 1] ?? '')
    return (
      text[first.start - 1] === '(' &&
      mark === ')' &&
      (first.value ?? 0) < 10 &&
      /\s/.test(text[first.end + 1] ?? '')
    )
  },
  hits: ['[1]. Wash your hands.', '[2]) Keep away.', 'We want (1) peace and ([2]) bread.'],
  misses: ['[12 men] came.'],
}
