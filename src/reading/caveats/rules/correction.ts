/** The article says that it has been corrected or updated; not news of something else ("Ferry update: …"). */
import { correction } from '../../languages/en/caveats/phrases/correction.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'correction',
  groups: correction,
  accepts({ first, last, wholeLast }, { words }) {
    if (last - first > 1) return true
    // "Ferry update: …" is news of the ferry
    const label = words[first]
    if (first > 0 && label?.lower === 'update') return false
    // "Correction: an earlier version of this article …" is one mark, not two
    return !words.slice(wholeLast).some(({ lower }) => lower === 'version' || lower === 'versions')
  },
}
