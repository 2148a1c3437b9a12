/** Words around a quantity that say how firmly it is given: "nearly", "at least … or so", "up to an additional". */
import {
  type Approximator,
  afterOverAsMore,
  approximatorsAfter,
  approximatorsBefore,
  beforeAboutAsNearly,
  beforeOverAsMore,
  fillers,
  intensifiers,
  occasions,
  onlyNext,
} from '../languages/en/approximators.ts'
import type { Token } from '../text/tokens.ts'
import { isSpace } from './characters.ts'
import type { Context, Quantity } from './model.ts'
import { plusMinusBefore } from './ranges.ts'

/** Reads the hedges before a quantity into it: its start, precision and hedges change. */
export function readHedgesBefore(context: Context, quantity: Quantity): void {
  const { tokens, sentence } = context
  readPlusMinus(context, quantity)
  let index = quantity.first - 1
  let start = quantity.start
  if (/^sub-$/i.test(context.text.slice(start - 4, start))) {
    start -= 4
    quantity.start = start
    quantity.hedges.push({ start, end: start + 3 })
    settle(quantity, 'at-most')
  }
  // at least “a dozen boats”: a quotation may start at the number
  if (/^["“‘']$/.test(tokens[index]?.text ?? '') && matchBefore(context, index - 1, quantity)) index--
  let isOpen = true
  while (isOpen && index >= sentence.first) {
    const match = matchBefore(context, index, quantity)
    if (match) {
      const first = tokens[index - match.words.length + 1] as Token
      quantity.hedges.unshift({ start: first.start, end: (tokens[index] as Token).end })
      settle(quantity, match.precision)
      start = first.start
      index -= match.words.length
      while (index >= sentence.first && intensifiers.has(tokens[index]?.lower ?? ''))
        start = (tokens[index--] as Token).start
      quantity.start = start
      quantity.first = index + 1
      continue
    }
    // fillers are passed over only where a hedge follows: looked up to three words on
    const skipped = skipFillers(context, index, quantity)
    if (skipped === index) isOpen = false
    index = skipped
  }
}

/** Takes the "±" or "plus or minus" of a margin into the phrase. */
function readPlusMinus({ text, tokens, sentence }: Context, quantity: Quantity): void {
  const before = tokens[quantity.first - 1]
  if (!before || (before.lower !== 'minus' && before.kind === 'word')) return
  const lead = plusMinusBefore.exec(text.slice(Math.max(sentence.start, quantity.start - 16), quantity.start))
  if (!lead) return
  quantity.start -= lead[0].length
  while ((tokens[quantity.first - 1]?.start ?? -1) >= quantity.start) quantity.first--
}

function skipFillers(context: Context, from: number, quantity: Quantity): number {
  const { tokens, sentence } = context
  let index = from
  while (index >= sentence.first && index > from - 3 && fillers.has(tokens[index]?.lower ?? '')) {
    index--
    if (index >= sentence.first && matchBefore(context, index, quantity)) return index
  }
  return from
}

function matchBefore(
  { tokens, sentence }: Context,
  index: number,
  quantity: Quantity,
): Approximator | undefined {
  const candidates = approximatorsBefore.get(tokens[index]?.lower ?? '')
  return candidates?.find(
    ({ words }) =>
      words.length <= index - sentence.first + 1 &&
      words.every((word, at) => tokens[index - words.length + 1 + at]?.lower === word) &&
      isHedgeHere(tokens, index, words, quantity),
  )
}

/** Words that hedge a number, but mean something else before some: "over three days" (during), "about two men". */
function isHedgeHere(
  tokens: readonly Token[],
  index: number,
  words: readonly string[],
  quantity: Quantity,
): boolean {
  if (words.length > 1) return true
  const amount = quantity.amounts[0]
  const before = tokens[index - 1]?.lower ?? ''
  const isNext = index === quantity.first - 1
  switch (words[0]) {
    case 'over':
      return (isNext && beforeOverAsMore.has(before)) || !isSpan(tokens, quantity)
    case 'about':
      // "a story about two men"
      return (
        amount.form !== 'words' ||
        amount.unit !== '' ||
        (amount.value ?? 0) > 4 ||
        beforeAboutAsNearly.test(before)
      )
    case 'like':
      // "like several other brothers"
      return amount.form !== 'vague'
    case 'near':
      return isNext && (amount.unit !== '' || amount.grouped)
    default:
      return isNext || !onlyNext.has(words[0] ?? '')
  }
}

/**
 * "Over the past two years" is during, and so are "over three days" and "over two spells" after a deed; "over a year
 * ago" and "over 40 games" are more. Of a few things nobody says that they are more: "losses over three floods".
 */
function isSpan(tokens: readonly Token[], { next, amounts: [amount] }: Quantity): boolean {
  const after = tokens[next]?.lower ?? ''
  if (amount.dimension === 'time') return !afterOverAsMore.has(after)
  if (amount.form !== 'words' || amount.unit !== '') return false
  return ((amount.value ?? 0) <= few && tokens[next]?.tag === 'NNS') || occasions.has(after)
}

/** So many are a few. */
const few = 5

/** A bound says more than an approximation; the hedge nearest to the number goes before one further off. */
function settle(quantity: Quantity, precision: Approximator['precision']): void {
  if (quantity.precision === 'range' || quantity.precision === 'vague') return
  if (
    quantity.precision === 'exact' ||
    (quantity.precision === 'approximate' && precision !== 'approximate')
  ) {
    quantity.precision = precision
  }
}

/** Reads what is written onto the number, before what it counts: "300+", "200-plus", "40-odd", "a dozen or so (men)". */
export function readHedgesOn(context: Context, quantity: Quantity): void {
  const { text, tokens, sentence } = context
  if (quantity.unit === '' && tokens[quantity.next]?.lower === 'or') readHedgesAfter(context, quantity)
  if (text[quantity.end] === '+' && !isSpace(text.charCodeAt(quantity.end - 1))) {
    quantity.hedges.push({ start: quantity.end, end: quantity.end + 1 })
    settle(quantity, 'at-least')
    quantity.end++
    if (tokens[quantity.next]?.end === quantity.end) quantity.next++
    return
  }
  const glued = /^-(?:plus|odd|ish)\b/.exec(text.slice(quantity.end, quantity.end + 6))
  if (glued) {
    quantity.hedges.push({ start: quantity.end, end: quantity.end + glued[0].length })
    settle(quantity, glued[0] === '-plus' ? 'at-least' : 'approximate')
    quantity.end += glued[0].length
    while (quantity.next < sentence.last && (tokens[quantity.next] as Token).start < quantity.end)
      quantity.next++
    for (const amount of quantity.amounts) amount.hyphenated = false
  }
}

/** Reads the hedges after a quantity and its noun: "300 or so", "five years or more". */
export function readHedgesAfter(context: Context, quantity: Quantity): void {
  const { tokens, sentence } = context
  const candidates = approximatorsAfter.get(tokens[quantity.next]?.lower ?? '')
  const match = candidates?.find(
    ({ words }) =>
      quantity.next + words.length <= sentence.last &&
      words.every((word, at) => tokens[quantity.next + at]?.lower === word) &&
      // "half at least 12": the hedge of the next number
      tokens[quantity.next + words.length]?.kind !== 'number' &&
      (words.length > 1 || isTail(tokens, quantity.next)),
  )
  if (!match) return
  const last = tokens[quantity.next + match.words.length - 1] as Token
  quantity.hedges.push({ start: (tokens[quantity.next] as Token).start, end: last.end })
  settle(quantity, match.precision)
  quantity.end = last.end
  quantity.next += match.words.length
}

/** One word after a number hedges it only where nothing hangs on it: "30 minimum.", not "30 plus tax". */
function isTail(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return tokens[index]?.lower === 'odd' || !next || next.kind === 'punctuation'
}
