/** Reads the numeral that starts at a token, in whatever form it is written. One look at the token decides the form. */

import { currencySigns } from '../../languages/en/currencies.ts'
import {
  cardinals,
  coupleLeads,
  decadeParts,
  definiteLeads,
  denominators,
  fractionSigns,
  longestScaleLetters,
  multiples,
  ordinalNouns,
  pluralScales,
  ratioLeads,
  scales,
  sets,
  shareLeads,
  vaguePlurals,
  vagueQuantifiers,
} from '../../languages/en/numbers.ts'
import { unitStarts } from '../../languages/en/units.ts'
import type { Token } from '../../text/tokens.ts'
import { isDash, isDigit, isHyphen, isLetter, isSpace, skipSpaces, wordAfter } from '../characters.ts'
import type { Numeral } from '../model.ts'
import { readDigits } from './digits.ts'
import { foldEnd, readMultiple } from './multiples.ts'
import { readOneIn, readShare } from './shares.ts'
import { readVague } from './vague.ts'
import { readPartOfScale, readWords, withScaleLetters, withScales } from './words.ts'

/** Words that can start a number. */
const starters: ReadonlySet<string> = new Set([
  ...cardinals.keys(),
  ...multiples.keys(),
  ...vaguePlurals,
  ...vagueQuantifiers.keys(),
  'half',
  'dozen',
  'couple',
  'once',
  'a',
  'an',
  'another',
])

/** Prefixes that a hyphen ties to digits: "mid-40s", "minus-5", "sub-7", "magnitude-6.5". */
const prefixed = /^(mid|low|lower|high|upper|minus|sub|magnitude)-\d/

/** "father-of-three": the number ends the compound. */
const afterOf = /-of-([a-z]+)$/

/** True where a numeral may start: a first, cheap look at a candidate. */
export function mayStart({ kind, lower }: Token): boolean {
  if (kind === 'number') return true
  if (kind !== 'word') return fractionSigns.has(lower)
  if (starters.has(lower) || lower.endsWith('fold')) return true
  const hyphen = lower.indexOf('-')
  if (hyphen < 0) return false
  return starters.has(lower.slice(0, hyphen)) || prefixed.test(lower) || afterOf.test(lower)
}

/** The numeral at tokens[index], or undefined. `money`: a currency sign stands before it. */
export function readNumeral(
  text: string,
  tokens: readonly Token[],
  index: number,
  money: boolean,
): Numeral | undefined {
  const token = tokens[index] as Token
  if (token.kind === 'number') return readDigitsAt(text, tokens, index, token.start, money)
  const sign = fractionSigns.get(token.text)
  if (sign !== undefined) return make(token.start, token.end, sign, 'share')
  return readWordsAt(text, tokens, index)
}

/** Reads the number whose digits start at `start` inside or at tokens[index]: "RM6" holds one that starts inside. */
export function readDigitsAt(
  text: string,
  tokens: readonly Token[],
  index: number,
  start: number,
  money: boolean,
): Numeral | undefined {
  const point =
    text[start - 1] === '.' && !isDigit(text.charCodeAt(start - 2)) && !isLetter(text.charCodeAt(start - 2))
  const from = point ? start - 1 : start
  const decade = readDecade(text, tokens, index, start)
  if (decade) return decade
  const digits = readDigits(text, from)
  if (!digits) return undefined
  const signed = readSign(text, tokens, index, from, money)
  const value = signed.negative ? -digits.value : digits.value
  const numeral = make(
    signed.start,
    digits.end,
    value,
    digits.fraction ? 'share' : digits.ratio ? 'ratio' : 'digits',
  )
  numeral.grouped = digits.grouped || signed.negative || point
  if (digits.fraction || digits.ratio) return numeral

  const next = wordAfter(text, digits.end)
  if (next && next.gap !== 'hyphen' && next.end - next.start <= longestScaleLetters) {
    const letters = withScaleLetters(text, digits.end, value, money)
    if (letters) return { ...numeral, end: letters.end, value: letters.value, scale: letters.scale }
  }
  if (next && followers.has(next.lower)) {
    const scaled = withScales(text, digits.end, value)
    if (scaled.end > digits.end)
      return { ...numeral, end: scaled.end, value: scaled.value, scale: scaled.scale }
    const following = withFollowing(text, tokens, index, numeral)
    if (following !== numeral) return following
  }
  return isThousandsPoint(text, tokens, index, digits.end) ? { ...numeral, value: value * 1000 } : numeral
}

/** Words that go on a number. One look at the next word spares most numbers the readings below. */
const followers: ReadonlySet<string> = new Set([
  ...scales.keys(),
  ...pluralScales.keys(),
  ...sets.keys(),
  ...'and fold in of out to x'.split(' '),
])

/** The number with the "-fold", "in five", "out of ten" or "to one" that follows it. */
function withFollowing(text: string, tokens: readonly Token[], index: number, numeral: Numeral): Numeral {
  const { end, value } = numeral
  const fold = foldEnd(text, end)
  if (fold !== undefined) return { ...numeral, end: fold, form: 'multiple' }
  const share = isNameEnd(tokens, index) ? undefined : readOneIn(text, end, value ?? 0)
  if (share) return { ...numeral, end: share.end, value: share.value, form: 'share' }
  const ratio = readToOne(text, tokens, index, end)
  return ratio === undefined ? numeral : { ...numeral, end: ratio, form: 'ratio' }
}

/**
 * "1.234 boats", "€1.500": a point before three digits that parts thousands, as some papers in English write it.
 * Things come in whole numbers; money ends in two zeros, unlike the "€1.739" of a litre.
 */
function isThousandsPoint(text: string, tokens: readonly Token[], index: number, end: number): boolean {
  if (text[end - 4] !== '.' || !/^[1-9]\d{0,2}\.\d{3}$/.test((tokens[index] as Token).text)) return false
  if (currencySigns.has(text[end - (tokens[index] as Token).text.length - 1] ?? ''))
    return text.endsWith('00', end)
  const noun = tokens[index + 1]
  return (
    noun?.tag === 'NNS' &&
    noun.start === end + 1 &&
    !unitStarts.has(noun.lower) &&
    !/^points?$/.test(noun.lower)
  )
}

/** A minus sign, or the word: "-30C", "$-50.8bn", "minus 387", "minus-5". A hyphen after a letter or digit is none. */
function readSign(
  text: string,
  tokens: readonly Token[],
  index: number,
  from: number,
  money: boolean,
): { start: number; negative: boolean } {
  const code = text.charCodeAt(from - 1)
  if (isDash(code) && code !== 0x2014) {
    const before = text.charCodeAt(from - 2)
    const free =
      from < 2 ||
      isSpace(before) ||
      before === 10 ||
      text[from - 2] === '(' ||
      (money && !isDigit(before) && !isLetter(before))
    const afterNumber = isSpace(before) && isDigit(text.charCodeAt(from - 3))
    if (free && !afterNumber) return { start: from - 1, negative: true }
    if (/minus$/i.test(text.slice(from - 6, from - 1))) return { start: from - 6, negative: true }
  }
  const before = tokens[index - 1]
  // a margin of "plus or minus 4 points" is 4
  if (before?.lower === 'minus' && tokens[index - 2]?.lower !== 'or')
    return { start: before.start, negative: true }
  return { start: from, negative: false }
}

/** The " to one" of a ratio: "3-to-1"; apart, "by three to one", "a ratio of 10 to 1". */
function readToOne(text: string, tokens: readonly Token[], index: number, from: number): number | undefined {
  const to = wordAfter(text, from)
  if (to?.lower !== 'to' || to.gap === 'none') return undefined
  const isTied =
    to.gap === 'hyphen' || ratioLeads.has(tokens[index - 1]?.lower ?? '') || outnumbers(tokens, index)
  if (!isTied) return undefined
  let at = skipSpaces(text, to.end)
  while (isHyphen(text.charCodeAt(at))) at++
  const end = text[at] === '1' ? at + 1 : text.slice(at, at + 3).toLowerCase() === 'one' ? at + 3 : at
  const next = text.charCodeAt(end)
  const goesOn = isLetter(next) || isDigit(next) || text[end] === '%' || isDigit(text.charCodeAt(end + 1))
  return end > at && !goesOn ? end : undefined
}

/** "men outnumber women two to one". */
function outnumbers(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 5; at--)
    if (tokens[at]?.lower.startsWith('outnumber')) return true
  return false
}

/** "the low 30s" is 30 to 33, "mid-40s" is 44 to 46, "the high 80s" is 87 to 89, "the mid to high 20s" is 24 to 29. */
function readDecade(
  text: string,
  tokens: readonly Token[],
  index: number,
  start: number,
): Numeral | undefined {
  // "30s": asked of every number, so character by character
  if (text[start + 2] !== 's' || text[start + 1] !== '0' || isLetter(text.charCodeAt(start + 3)))
    return undefined
  if (!isDigit(text.charCodeAt(start)) || text[start] === '0') return undefined
  const token = tokens[index] as Token
  const isInside = start > token.start
  let first = isInside ? token : (tokens[index - 1] ?? token)
  const [low, high = low] = (isInside ? token.lower.slice(0, start - token.start - 1) : first.lower).split(
    '-to-',
  )
  const to = decadeParts.get(high as string)
  if (!to) return undefined
  let from = decadeParts.get(low as string) ?? to
  // "mid to high", "mid- to high"
  const link = tokens[first.index - 1]
  const earlier = tokens[first.index - (tokens[first.index - 2]?.text === '-' ? 3 : 2)]
  const part = link?.lower === 'to' ? decadeParts.get(earlier?.lower ?? '') : undefined
  if (part && earlier) {
    first = earlier
    from = part
  }
  const tens = Number(text.slice(start, start + 2))
  const numeral = make(first.start, start + 3, tens + from[0], 'digits')
  return { ...numeral, grouped: true, bounds: [tens + from[0], tens + to[1]] }
}

function readWordsAt(text: string, tokens: readonly Token[], index: number): Numeral | undefined {
  const token = tokens[index] as Token
  const { lower, start } = token
  const prefix = prefixed.exec(lower)?.[1]
  if (prefix && decadeParts.has(prefix)) return readDecade(text, tokens, index, start + prefix.length + 1)
  if (prefix) return readDigitsAt(text, tokens, index, start + prefix.length + 1, false)

  const [, count = ''] = afterOf.exec(lower) ?? []
  const children = cardinals.get(count)
  if (children !== undefined) return make(token.end - count.length, token.end, children, 'words')

  const vague = readVague(text, tokens, index)
  if (vague) return make(vague.start, vague.end, null, 'vague')
  const multiple = readMultiple(text, tokens, index)
  if (multiple) {
    const numeral = make(start, multiple.end, multiple.value, 'multiple')
    return multiple.change ? { ...numeral, change: multiple.change } : numeral
  }
  if (multiples.has(lower) || lower === 'once') return undefined
  if (lower === 'dozen')
    return definiteLeads.has(tokens[index - 1]?.lower ?? '') ? make(start, token.end, 12, 'words') : undefined

  const couple = readCouple(text, tokens, index)
  if (couple) return couple
  if ((lower === 'a' || lower === 'an') && !startsAfterArticle(text, token)) return undefined
  const share = readShare(text, start)
  if (share) {
    const ofScale = readPartOfScale(text, share.end, share.value)
    if (ofScale) return { ...make(start, ofScale.end, ofScale.value, 'words'), scale: ofScale.scale }
  }
  const words = readWords(text, start)
  if (words && (!share || words.end > share.end)) {
    const value = tokens[index - 1]?.lower === 'minus' ? -words.value : words.value
    const from = value < 0 ? (tokens[index - 1] as Token).start : start
    return withFollowing(text, tokens, index, {
      ...make(from, words.end, value, 'words'),
      scale: words.scale,
    })
  }
  if (!share || (share.doubtful && !isShareHere(text, tokens, index, share.end))) return undefined
  return make(start, share.end, share.value, 'share')
}

/** "Norvik One in three deals": the One ends a name. */
const isNameEnd = (tokens: readonly Token[], index: number) =>
  tokens[index]?.text === 'One' && tokens[index - 1]?.tag.startsWith('NNP') === true

/** "a couple of", "a couple (days)", "the next couple of": two. "A pair of shoes" is one thing. */
function readCouple(text: string, tokens: readonly Token[], index: number): Numeral | undefined {
  const token = tokens[index] as Token
  const isBare = token.lower === 'couple' && coupleLeads.has(tokens[index - 1]?.lower ?? '')
  const word = isBare ? token : tokens[index + 1]
  if (!(isBare || token.lower === 'a') || word?.lower !== 'couple') return undefined
  const next = wordAfter(text, word.end)
  const end = next?.lower === 'of' ? next.end : word.end
  const scaled = withScales(text, end, 2)
  if (scaled.end > end)
    return { ...make(token.start, scaled.end, scaled.value, 'words'), scale: scaled.scale }
  const isCounted = end > word.end || tokens[word.index + 1]?.tag === 'NNS'
  return isCounted ? make(token.start, end, 2, 'words') : undefined
}

function startsAfterArticle(text: string, article: Token): boolean {
  const next = wordAfter(text, article.end)
  if (!next || next.gap === 'none') return false
  return scales.has(next.lower) || sets.has(next.lower) || denominators.has(next.lower)
}

/** "a third" is a share before "of", a verb, a stop or the end, and after a hedge; else an ordinal. */
function isShareHere(text: string, tokens: readonly Token[], index: number, end: number): boolean {
  const next = wordAfter(text, end)
  const before = tokens[index - 1]?.lower ?? ''
  const hedged = shareLeads.has(before)
  // "nearly a third — 31 % — left"
  if (!next)
    return (
      !/^(?:a|another)$/.test((tokens[index] as Token).lower) || hedged || /[.,;)”"]/.test(text[end] ?? '.')
    )
  const isAnother = (tokens[index] as Token).lower === 'another'
  // "another quarter of the men", but not "another quarter of losses"
  if (next.lower === 'of') return !isAnother || wholes.test(wordAfter(text, next.end)?.lower ?? '')
  if (ordinalNouns.has(next.lower)) return false
  let at = index
  while (at < tokens.length && (tokens[at] as Token).start < next.start) at++
  const tag = tokens[at]?.tag ?? ''
  if (/^(?:VB[DZP]|MD)/.test(tag)) return true
  // "another quarter mark the day", tagged as a noun
  if (isAnother) return /^(?:DT|PRP\$)$/.test(tokens[at + 1]?.tag ?? '')
  const isNoun = /^(?:NN|JJ)/.test(tag)
  return hedged
    ? !isNoun || next.lower === 'more' || next.lower === 'less'
    : /^(?:IN|CC|RB|TO|JJR|RBR)/.test(tag)
}

/** What a share can be of, where its word alone may also be a length of time. */
const wholes = /^(?:all|his|her|its|our|the|their|them|these|those|us|voters|respondents)$/

function make(start: number, end: number, value: number | null, form: Numeral['form']): Numeral {
  return { start, end, value, form, grouped: false, scale: 1 }
}
