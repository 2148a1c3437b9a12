/** Sports scores, votes and other results: "won 3-1", "a 5-4 ruling". */
import { scoreWords } from '../../languages/en/not-figures.ts'
import type { Token } from '../../text/tokens.ts'
import { type Exclusion, firstOf, lastOf } from './rule.ts'

export const scores: Exclusion = {
  name: 'score',
  excludes(quantity, { text, tokens, sentence }) {
    const first = firstOf(quantity)
    const last = lastOf(quantity)
    if (
      quantity.amounts.length !== 2 ||
      first.form !== 'digits' ||
      first.unit !== '' ||
      last.dimension !== '' ||
      last.scale !== 1 ||
      first.grouped ||
      last.grouped
    )
      return false
    if (!/^\s?[-‐‑–]\s?$/.test(text.slice(first.end, last.start))) return false
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
  ],
  misses: ['It takes [3-5 years].', 'About [10-12 people] came.'],
}
