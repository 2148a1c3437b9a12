/** Sports scores, votes and other results: "won 3-1", "a 5-4 ruling". */
import { batting, scoreWords } from '../../languages/en/not-figures.ts'
import { cardinals } from '../../languages/en/numbers.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context, Quantity } from '../model.ts'
import { after, before, type Exclusion, firstOf, isBareInteger, lastOf } from './rule.ts'

export const scores: Exclusion = {
  name: 'score',
  onlyBare: true,
  excludes(quantity, context) {
    const first = firstOf(quantity)
    const last = lastOf(quantity)
    if (isSpokenScore(quantity, context) || isInnings(quantity, context) || isRound(quantity, context))
      return true
    const { text, tokens, sentence } = context
    // a batting average
    if (
      first.unit === '' &&
      quantity.counted === undefined &&
      /^\.\d{3}$/.test(text.slice(first.start, first.end))
    )
      return true
    if (
      quantity.amounts.length !== 2 ||
      first.form !== last.form ||
      first.unit !== '' ||
      last.dimension !== '' ||
      last.scale !== 1 ||
      first.grouped ||
      last.grouped
    )
      return false
    if (!/^\s?[-‐‑–](?:to-)?\s?$/.test(text.slice(first.end, last.start))) return false
    if ((first.value ?? 0) >= (last.value ?? 0)) return true
    if (quantity.counted !== undefined) return scoreWords.has(quantity.unit)
    for (
      let index = Math.max(sentence.first, first.first - 5);
      index < Math.min(sentence.last, last.next + 4);
      index++
    ) {
      if (scoreWords.has((tokens[index] as Token).lower)) return true
    }
    return quantity.hedges.length === 0
  },
  hits: [
    'Lund won [3-1] at home.',
    'After a [0-2] defeat they left.',
    'The court ruled [5–4] on Monday.',
    'It ended [89-89] at night.',
    'The court voted [5] to [4] in May.',
    'He was confirmed [92] to [0] in May.',
    'It was a [5-to-4] ruling.',
    'She quit her [nine-to-five] job.',
    'Lund were [243] for [six] at tea.',
    'Berg took [4] for [53] in Lund.',
    'Falk hit [87] off 134 balls.',
    'He hit [.312] in May.',
    'Falk was unbeaten on [87] at tea.',
    'Berg shot a five-under [67] to lead.',
    'Berg carded a final-round [71] to lead.',
  ],
  misses: [
    'It takes [3-5 years].',
    'About [10-12 people] came.',
    'They paid [40] for four of them.',
    'They shot [67 hens] there.',
    'He lives on [87] a day.',
    'They voted [1,104] to [689] for it.',
  ],
}

/** "voted 5 to 4", "won 3 to 1": two bare numbers, the larger first, after a word of winning or voting. */
function isSpokenScore(quantity: Quantity, context: Context): boolean {
  const first = firstOf(quantity)
  if (!isBareInteger(first) || quantity.counted !== undefined || quantity.amounts.length > 1) return false
  const { tokens } = context
  if (after(quantity, context) === 'to' && tokens[first.next + 1]?.kind === 'number') {
    return (
      scoreWords.has(before(quantity, context)) && Number(tokens[first.next + 1]?.text) < (first.value ?? 0)
    )
  }
  const isSecond = before(quantity, context) === 'to' && /^\d+$/.test(tokens[first.first - 2]?.text ?? '')
  return isSecond && scoreWords.has(before(quantity, context, 3))
}

/** Runs for wickets or for balls: "243 for six", "4 for 53", "87 off 134 balls"; and "unbeaten on 87", "out for 12". */
function isInnings(quantity: Quantity, context: Context): boolean {
  const [first] = quantity.amounts
  if (quantity.amounts.length > 1 || first.unit !== '' || first.grouped || quantity.counted !== undefined)
    return false
  if (quantity.hedges.length > 0 || (first.form !== 'digits' && first.form !== 'words')) return false
  const { tokens } = context
  const [lead, earlier] = [before(quantity, context), tokens[first.first - 2]]
  const next = tokens[first.next + 1]
  const link = after(quantity, context)
  if (link === 'off')
    return next?.tag === 'CD' && /^(?:balls|deliveries)$/.test(tokens[first.next + 2]?.lower ?? '')
  if (link === 'for' && next) return isPairOfRuns(first.value, next, tokens[first.next + 2])
  if (lead === 'for' && earlier?.tag === 'CD') return isPairOfRuns(first.value, earlier, tokens[first.next])
  return /^(?:on|for)$/.test(lead) && batting.has(earlier?.lower ?? '')
}

/** One of the two is of wickets, ten at most, and what follows is no thing counted: "243 for six at tea". */
function isPairOfRuns(value: number | null, other: Token, follower: Token | undefined): boolean {
  const second = cardinals.get(other.lower) ?? Number(other.text)
  if (!Number.isInteger(second) || /^(?:NN|JJ|CD|HYPH)/.test(follower?.tag ?? '') || follower?.lower === 'of')
    return false
  return Math.min(value ?? 0, second) <= 10 && Math.max(value ?? 0, second) > 10
}

/** A round of golf: "a five-under 67", "carded a final-round 71". */
function isRound(quantity: Quantity, { tokens }: Context): boolean {
  const [first] = quantity.amounts
  if (!isBareInteger(first) || quantity.counted !== undefined || quantity.hedges.length > 0) return false
  const lead = tokens[first.first - 1]?.lower ?? ''
  return (
    /-(?:under|over)(?:-par)?$|^(?:\p{L}+-round|par|bogey-free)$/u.test(lead) ||
    /^(?:carded|shot)$/.test(lead)
  )
}
