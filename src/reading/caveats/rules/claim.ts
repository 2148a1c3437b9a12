/** Told as a claim or an allegation; not what is won ("claimed the title") or asked for ("insurance claims"). */
import { claim } from '../../languages/en/caveats/phrases/claim.ts'
import { claimedThings, claimKinds, falseWords } from '../../languages/en/caveats/words.ts'
import type { Clauses, Rule } from '../rule.ts'

/** How far after "claimed" the thing claimed may stand ("claimed a third straight national title"). */
const reach = 6

export const rule: Rule = {
  kind: 'claim',
  groups: claim,
  accepts({ first, last }, clauses) {
    const word = clauses.words[first]
    if (!word) return false
    if (word.lower === 'claim' || word.lower === 'claims') {
      if (word.tag.startsWith('N')) return isAssertion(first, clauses)
    }
    return !word.lower.startsWith('claim') || !takesThing(last, clauses)
  },
}

/** "his claim that …", but not "insurance claims", "false claims" (marked as disputed) or "a claim to the islands". */
function isAssertion(at: number, { words }: Clauses): boolean {
  const before = words[at - 1]?.lower ?? ''
  const after = words[at + 1]?.lower ?? ''
  if (claimKinds.has(before) || falseWords.has(before) || words[at - 1]?.kind === 'number') return false
  if (after === 'to') return words[at + 2]?.tag === 'VB'
  return after !== 'on' && after !== 'against'
}

/** The object of "claim" is a prize, lives, a right. It ends where a clause begins. */
function takesThing(from: number, { words }: Clauses): boolean {
  for (const { lower, tag } of words.slice(from, from + reach)) {
    if (claimedThings.has(lower)) return true
    if (/^(?:VB[DPZ]|MD|IN|WDT|,|\.|:)/.test(tag) || lower === 'that') return false
  }
  return false
}
