/** Someone was asked and did not answer; not "did not respond to the offer", which is no question for comment. */
import { noComment } from '../../languages/en/caveats/phrases/no-comment.ts'
import { inquiries, notTold } from '../../languages/en/caveats/words.ts'
import type { Rule } from '../rule.ts'

/** How far after "respond to" the request may stand ("to our several emailed requests"). */
const reach = 8

export const rule: Rule = {
  kind: 'no-comment',
  groups: noComment,
  accepts({ first, last }, { words }) {
    const marked = words.slice(first, last)
    // "refused to say the words": an act
    if (marked.at(-1)?.lower === 'say') return !notTold.has(words[last]?.lower ?? '')
    if (!marked.some(({ lower }) => /^(?:respond|repl)/.test(lower))) return true
    if (words[last]?.lower !== 'to' || marked[0]?.lower === 'would') return true
    return words.slice(last, last + reach).some(({ lower }) => inquiries.has(lower))
  },
}
