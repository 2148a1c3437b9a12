/** Not confirmed by anyone, or told without evidence; not a candidate whom no vote has confirmed. */
import { unverified } from '../../languages/en/caveats/phrases/unverified.ts'
import { confirmers } from '../../languages/en/caveats/words.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'unverified',
  groups: unverified,
  accepts({ first, last }, { words }) {
    const marked = words.slice(first, last)
    if (!marked.some(({ lower }) => lower.startsWith('confirm'))) return true
    return !words.some(({ lower }) => confirmers.has(lower))
  },
}
