/** Numbers that are labels: names with numbers, numbered things. */
import {
  looseNumberedThings,
  namesOfDigits,
  namesWithNumbers,
  numberedThings,
  resultWords,
  spansOfTime,
  titleWords,
  weekdays,
} from '../../languages/en/not-figures.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context, Quantity } from '../model.ts'
import { before, type Exclusion, firstOf, isBareInteger, isCapital } from './rule.ts'

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
    if (isColoned(quantity, context)) return true
    const isModel = first.scale !== 1 && /^\d+[A-Z]$/.test(text.slice(first.start, first.end))
    if (first.form !== 'digits' || first.unit !== '' || (first.scale !== 1 && !isModel)) return false
    const lead = tokens[first.first - 1]
    // "ABC 7's report"
    if (isBareInteger(first) && tokens[first.next]?.tag === 'POS') return true
    if (opensTitle(quantity, context)) return true
    if (isBeforeName(quantity, context)) return true
    if (!lead || first.first - 1 < sentence.first || first.start - lead.end > 1) return false
    if (text[first.start - 1] === '(' || (quantity.start < first.start && (first.value ?? 0) >= 0))
      return false
    // "Lindqvist 4.3 points": decimals of something are no version; "Nordcam 4.0 drives" are one
    const isVersion = text.slice(first.start, first.end).endsWith('.0')
    if (first.grouped && quantity.counted !== undefined && (first.value ?? 0) >= 0 && !isVersion) return false
    if (isVersion && quantity.counted === undefined && isCapital(lead)) return true
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
    'A Kestrel [9] tablet costs more.',
    'The FTSE [100] fell.',
    'Its own [787] Skyliner flew.',
    'A [4K] video showed it.',
    'Channel ABC [7]’s report said so.',
    'It ran on a Nordcam [4.0] drive.',
    'It plays films at [4k] and looks sharp.',
    'It came in the Top [500] Bakery Chain report.',
    'She told [7] On Your Corner about it.',
    'The film [9] To Noon opened in May.',
    'They ordered the Kestrel EXE:[5200] system.',
    'They ordered the Kestrel EXE: [5200] system.',
    'The Kiln [4] outage is over.',
    'BUDGET [3.0] | A tax body hires more people',
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
    'Some [7] on your side agreed.',
    'Fell [3.0 points] in May.',
    'Lund [4 people] down again.',
    'EXE: [5200 systems] were sold.',
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

/** "7 On Your Side", "9 To 5": a small word with a capital follows, which only a title gives it. */
function opensTitle(quantity: Quantity, context: Context): boolean {
  const first = firstOf(quantity)
  const next = context.tokens[first.next]
  if (!next || !isBareInteger(first) || !titleWords.has(next.lower)) return false
  // a heading may end at its number
  if (quantity.hedges.length > 0 || first.next >= context.sentence.last) return false
  return /^[A-Z][a-z]+$/.test(next.text) && !isTitleCase(context)
}

/** "the EXE:5200 system": capitals and a colon tie the number to its maker's name, and one thing follows. */
function isColoned(quantity: Quantity, { text, tokens }: Context): boolean {
  const first = firstOf(quantity)
  const [colon, lead] = [tokens[first.first - 1], tokens[first.first - 2]]
  if (!isBareInteger(first) || colon?.text !== ':' || !/^\p{Lu}{2,}$/u.test(lead?.text ?? '')) return false
  return text[first.start - 1] === ':' || tokens[quantity.head ?? -1]?.tag === 'NN'
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

/** "a model 4431 meter", "Kiln 4 outage": a noun before, one singular thing after. */
function isLabelled(quantity: Quantity, { tokens }: Context): boolean {
  const { first, value } = firstOf(quantity)
  const lead = tokens[first - 1]
  if (quantity.head === undefined || !isBareInteger(firstOf(quantity))) return false
  const isOne = tokens[quantity.head]?.tag === 'NN'
  if ((value ?? 0) < 10) return (value ?? 0) > 1 && isCapital(lead) && /^NNP?$/.test(lead?.tag ?? '') && isOne
  return lead?.tag === 'NN' && isOne
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
