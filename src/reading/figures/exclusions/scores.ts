/** Sports scores, votes and other results: "won 3-1", "a 5-4 ruling". */
import { scoreWords } from '../../languages/en/not-figures.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context, Quantity } from '../model.ts'
import { after, before, type Exclusion, firstOf, isBareInteger, lastOf } from './rule.ts'

export const scores: Exclusion = {
  name: 'score',
  onlyBare: true,
  excludes(quantity, context) {
    const first = firstOf(quantity)
    const last = lastOf(quantity)
    if (isSpokenScore(quantity, context)) return true
    const { text, tokens, sentence } = context
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
  ],
  misses: ['It takes [3-5 years].', 'About [10-12 people] came.'],
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
  const isSecond = before(quantity, context) === 'to' && tokens[first.first - 2]?.kind === 'number'
  return isSecond && scoreWords.has(before(quantity, context, 3))
}
