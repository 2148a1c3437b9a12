/** Early, provisional, or still being looked into; not an inquiry that somebody only calls for. */
import { preliminary } from '../../languages/en/caveats/phrases/preliminary.ts'
import { requests } from '../../languages/en/caveats/words.ts'
import type { Rule } from '../rule.ts'

/** How far before "to investigate", "look into" the call for it may stand ("calls to set up a panel to investigate"). */
const reach = 10

export const rule: Rule = {
  kind: 'preliminary',
  groups: preliminary,
  accepts({ first, last }, { words }) {
    const marked = words.slice(first, last)
    if (words[last - 1]?.lower !== 'investigate' && marked[0]?.lower !== 'look') return true
    return !words.slice(Math.max(0, first - reach), first).some(({ lower }) => requests.has(lower))
  },
}
