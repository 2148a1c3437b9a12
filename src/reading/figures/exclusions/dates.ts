/** Dates, years and clock times: rules of thumb that need no date library, since nothing is worked out from them. */
import { clockTails, months, valued, weekdays } from '../../languages/en/not-figures.ts'
import { cardinals } from '../../languages/en/numbers.ts'
import type { Token } from '../../text/tokens.ts'
import type { Amount, Context, Quantity } from '../model.ts'
import { after, before, type Exclusion, firstOf, isBareInteger, lastOf } from './rule.ts'

const isYear = (amount: Amount) =>
  isBareInteger(amount) && (amount.value ?? 0) >= 1500 && (amount.value ?? 0) <= 2199

/** A month's name, in capitals as "May" is no other word; also the end of "31-June". */
export function isMonth(token: Token): boolean {
  const { lower, text } = token
  const start = token.kind === 'number' ? lower.indexOf('-') + 1 : 0
  return months.has(start > 0 ? lower.slice(start) : lower) && text[start] !== lower[start]
}

export const dates: Exclusion = {
  name: 'date',
  onlyBare: true,
  excludes(quantity, context) {
    const first = firstOf(quantity)
    const last = lastOf(quantity)
    const day = last.value ?? 0
    if (!isBareInteger(last) || day > 31) return false
    if (!isBareInteger(first)) return false
    const lead = before(quantity, context)
    const tail = after(quantity, context)
    const { tokens } = context
    return (
      (lead !== '' && isMonth(tokens[first.first - 1] as Token)) ||
      (tail !== '' && isMonth(tokens[last.next] as Token)) ||
      (tail === 'of' && after(quantity, context, 1) !== '' && isMonth(tokens[last.next + 1] as Token)) ||
      (/^(?:and|or|,)$/.test(tail) && isDayOfMonth(context, last.next + 1))
    )
  },
  hits: [
    'She left on May [8] by train.',
    'It opens on [12] October.',
    'Talks ran from Sept. [3 to 5] in Lund.',
    'They strike on [6] and [7] March.',
    'They strike on [6], [7] and [8] March.',
  ],
  misses: ['It may 8 times be right.', 'In May [40] people came.', 'They sold [6] and 40 dogs.'],
}

/** The "7 March" of "6 and 7 March", the "7 and 8 March" of "6, 7 and 8 March". */
function isDayOfMonth({ tokens, sentence }: Context, from: number): boolean {
  for (let index = from; index + 1 < sentence.last && index < from + longestListOfDays; index += 2) {
    const next = tokens[index + 1] as Token
    if (!/^\d{1,2}$/.test(tokens[index]?.text ?? '')) return false
    if (isMonth(next)) return true
    if (!/^(?:and|or|,)$/.test(next.lower)) return false
  }
  return false
}

/** How far a list of days is followed, in tokens. */
const longestListOfDays = 9

export const years: Exclusion = {
  name: 'year',
  onlyBare: true,
  excludes(quantity, context) {
    const first = firstOf(quantity)
    if (
      isBareInteger(first) &&
      /^(?:bce?|b\.c\.(?:e\.)?|ad|a\.d\.|ce|c\.e\.)$/i.test(after(quantity, context))
    )
      return true
    // "the ’44 race"
    if (
      isBareInteger(first) &&
      first.end - first.start === 2 &&
      /[’']/.test(context.text[first.start - 1] ?? '')
    )
      return true
    if (!isYear(first)) return false
    if (quantity.amounts.length === 2)
      return (
        isYear(lastOf(quantity)) || (isBareInteger(lastOf(quantity)) && (lastOf(quantity).value ?? 0) < 100)
      )
    if (quantity.counted === undefined)
      return !/^(?:=|at)$/.test(before(quantity, context)) || quantity.hedges.length === 0
    const hedge = quantity.hedges[0]
    const isBound = hedge !== undefined && !timeHedges.test(context.text.slice(hedge.start, hedge.end))
    if (isBound || people.test(quantity.unit)) return false
    // "about 2000 pages": a round number, hedged or after a verb, of several things
    const isRound = (first.value ?? 1) % 100 === 0 && context.tokens[quantity.head ?? -1]?.tag === 'NNS'
    return !(isRound && (hedge !== undefined || context.tokens[first.first - 1]?.tag.startsWith('VB')))
  },
  hits: [
    'The bridge opened in [1998] to cheers.',
    'Between [2014 and 2017] it grew.',
    'The [2018] sales were poor.',
    'From [2014-17] he slept.',
    'It fell below [2005] levels.',
    'In the [2000] elections she won.',
    'The vase is from [500] BC.',
    'The jar is from about [3000] B.C. or so.',
    'He raced in the ’[44] games.',
  ],
  misses: [
    'More than [2000 people] came.',
    'About [1600 soldiers] left.',
    'They released about [2000 pages] of it.',
    'They bought [1500 shares] of it.',
    'They saw [41 boats] in 2022, [247] in 2024 and [506] last year.',
  ],
}

const people =
  /^(?:people|men|women|children|soldiers|troops|workers|residents|students|jobs|homes|dead|deaths|refugees|migrants|police|officers|patients|cases)$/
/** Hedges that may stand before a year, too: "below 2005 levels". */
const timeHedges = /^(?:below|above|under|over|within|around|about|near|beyond|some|like|up to)$/i

/** "14.47" as a line of its own, or "14.47 Welcome" and "14.47: …" at the start of one, in a live blog. */
function opensEntry(quantity: Quantity, { text, tokens, document, sentence }: Context): boolean {
  const { start, end, next } = firstOf(quantity)
  const paragraph = document.paragraphs[sentence.paragraph]
  if (paragraph?.start !== start || !/^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(text.slice(start, end)))
    return false
  return (
    paragraph.end === end ||
    text[end] === ':' ||
    /^\p{Lu}/u.test(tokens[tokens[next]?.kind === 'punctuation' ? next + 1 : next]?.text ?? '')
  )
}

export const clockTimes: Exclusion = {
  name: 'clock time',
  onlyBare: true,
  excludes(quantity, context) {
    const last = lastOf(quantity)
    if (last.unit !== '' || last.form === 'share') return false
    if ((last.value ?? 0) > 2400) return false
    if (opensEntry(quantity, context)) return true
    return (
      clockTails.has(after(quantity, context)) ||
      (after(quantity, context) === 'o' && after(quantity, context, 1).startsWith("'"))
    )
  },
  hits: [
    'Doors open at [7] p.m. on Friday.',
    'It struck at [10.45] GMT.',
    '[14.47]',
    '[14.47] Welcome to the blog.',
    '[14.47]: the talks go on.',
    '[14.47] “It is over,” she said.',
    "By [five] o'clock it was over.",
  ],
  misses: ['They waited [7 hours].', '[14.47 tons] of it fell.'],
}

/** "in the morning", "last night", "on Monday", after an hour. */
const partOfDay =
  /^(?:in the (?:morning|afternoon|evening)|(?:last|at) night|this (?:morning|afternoon|evening))/

/** The hour of a clock in words: "left at nine", "at ten to six", "by four in the morning". An age reads the same way. */
export const hoursInWords: Exclusion = {
  name: 'hour in words',
  onlyBare: true,
  excludes(quantity, context) {
    const first = firstOf(quantity)
    const last = lastOf(quantity)
    const { text, tokens } = context
    if (first.form !== 'words' || first.unit !== '' || first.scale !== 1 || last.dimension !== '')
      return false
    if (quantity.counted !== undefined || (last.value ?? 0) > 12 || first.bounds)
      return isMinute(quantity, context)
    if (partOfDay.test(text.slice(last.end + 1, last.end + 18))) return true
    const lead = tokens[quantity.first - 1]?.lower
    if (lead === 'past')
      return /^(?:half|quarter|five|ten|twenty|minutes)$/.test(tokens[quantity.first - 2]?.lower ?? '')
    if (lead === 'to')
      return (
        tokens[quantity.first - 3]?.lower === 'at' && cardinals.has(tokens[quantity.first - 2]?.lower ?? '')
      )
    if (
      lead !== 'at' ||
      quantity.hedges.some(({ start, end }) => !/^(?:about|around)$/i.test(text.slice(start, end)))
    )
      return false
    if (/^(?:of|times|per|an?|each)$/.test(after(quantity, context))) return false
    return !tokens
      .slice(Math.max(context.sentence.first, quantity.first - 6), quantity.first)
      .some(({ lower }) => valued.has(lower))
  },
  hits: [
    'She left the office at [six] to meet them.',
    'It began at about [ten].',
    'It left at [ten] to [six] then.',
    'They met at [five to six] in Lund.',
    'It rang at half past [ten] there.',
    'It rang at [ten] past [four] there.',
    'Coffee ran out by [four] in the morning.',
    'At [nine] she measured the mill.',
  ],
  misses: [
    'They put the dead at [nine].',
    'The number stands at [nine].',
    'At [nine of the mills] it rained.',
    'At [nine mills] it rained.',
    'It ran at [three an hour] since May.',
    'At least [nine] died.',
    'They sold [ten] in May.',
    'They went past [four] or so.',
  ],
}

/** The ten of "at ten past four". */
const isMinute = (quantity: Quantity, context: Context) =>
  quantity.counted === undefined && after(quantity, context) === 'past' && before(quantity, context) === 'at'

export const hoursOfDay: Exclusion = {
  name: 'hour of the day',
  excludes(quantity, context) {
    const last = lastOf(quantity)
    const value = last.value ?? 0
    if (last.unit !== 'hours' || !/\dhrs$/.test(context.text.slice(last.start, last.end))) return false
    return (
      (value <= 24 || value >= 100) && /^(?:at|from|until|till|since|beyond)$/.test(before(quantity, context))
    )
  },
  hits: ['They open at [16hrs] there.', 'It was quiet until [1800hrs] today.'],
  misses: ['It took [16hrs] to land.', 'They waited at most [16hrs] there.'],
}

/** "Friday 13", "the 9/11 attacks" and the like. */
export const weekdayDates: Exclusion = {
  name: 'weekday',
  onlyBare: true,
  excludes(quantity, context) {
    const first = firstOf(quantity)
    return (
      isBareInteger(first) &&
      (first.value ?? 0) <= 31 &&
      quantity.counted === undefined &&
      weekdays.has(before(quantity, context))
    )
  },
  hits: ['It was Friday [13] again.'],
  misses: ['On Friday [13 people] came.'],
}
