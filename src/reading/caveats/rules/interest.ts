/** A stake that the article discloses; not one that is ruled out ("free of conflicts of interest"). */
import { interest } from '../../languages/en/caveats/phrases/interest.ts'
import { exclusions } from '../../languages/en/caveats/words.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'interest',
  groups: interest,
  accepts({ first, last }, { words }) {
    // "the Harbour Investor Fund": a name
    const word = words[last - 1]
    if (last - first === 2 && word && /^(?:Investor|Shareholder|Lobbyist|Donor)$/.test(word.text))
      return false
    return !words.slice(Math.max(0, first - 4), first).some(({ lower }) => exclusions.has(lower))
  },
}
