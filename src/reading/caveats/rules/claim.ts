/** Told as a claim or an allegation; not what is won ("claimed the title") or asked for ("insurance claims"). */
import { claim } from '../../languages/en/caveats/phrases/claim.ts'
import { assertedThings, claimedThings, claimKinds, falseWords } from '../../languages/en/caveats/words.ts'
import type { Clauses, Rule } from '../rule.ts'

/** How far after "claimed" the thing claimed may stand ("claimed a third straight national title"). */
const reach = 6

export const rule: Rule = {
  kind: 'claim',
  groups: claim,
  accepts({ first, last }, clauses) {
    const word = clauses.words[first]
    if (!word) return false
    const { lower, tag } = word
    if (/^(?:charg|accus|blam)/.test(lower))
      return (
        !isNegated(first, clauses) &&
        !isCharged(first, clauses) &&
        !/^(?:nobody|no)$/.test(clauses.words[last]?.lower ?? '')
      )
    if (lower.startsWith('assert')) return !takes(assertedThings, last, clauses)
    if (!lower.startsWith('claim')) return true
    if (lower === 'claimed' && clauses.words[last]?.lower === 'by') return false
    if (/^claims?$/.test(lower) && tag.startsWith('N')) return isAssertion(first, clauses)
    return (
      !takes(claimedThings, last, clauses) &&
      (lower !== 'claim' || (hasClause(last, clauses) && !isNegated(first, clauses)))
    )
  },
}

/** "his claim that …", but not "insurance claims", "false claims" (marked as disputed) or "a claim to the islands". */
function isAssertion(at: number, { words }: Clauses): boolean {
  const before = words[at - 1]?.lower ?? ''
  const after = words[at + 1]?.lower ?? ''
  if (claimKinds.has(before) || falseWords.has(before) || words[at - 1]?.kind === 'number') return false
  if (after === 'to') return words[at + 2]?.tag === 'VB'
  return !/^(?:on|against|as)$/.test(after)
}

/** The object of the verb is one of `things`: a prize, lives, a right. It ends where a clause begins. */
function takes(things: ReadonlySet<string>, from: number, { words }: Clauses): boolean {
  for (const { lower, tag } of words.slice(from, from + reach)) {
    if (things.has(lower)) return true
    if (/^(?:VB[DPZ]|MD|IN|WDT|,|\.|:)/.test(tag) || lower === 'that') return false
  }
  return false
}

/** "claim that", "claim it was": not "claim a stray dog". */
const hasClause = (from: number, { words }: Clauses) =>
  words.slice(from, from + reach).some(({ lower, tag }) => lower === 'that' || /^(?:TO|VB|MD)/.test(tag))

/** "politically charged". */
const isCharged = (at: number, { words }: Clauses) =>
  words[at]?.lower === 'charged' && words[at - 1]?.tag === 'RB' && words[at - 1]?.lower.endsWith('ally')

const negations = new Set("not n't never no nor without neither".split(' '))

/** "has never been charged", "without accusing". */
const isNegated = (at: number, { words }: Clauses) =>
  words.slice(Math.max(0, at - 3), at).some(({ lower }) => negations.has(lower))
