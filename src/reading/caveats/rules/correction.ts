/** The article says that it has been corrected or updated: phrases do. */
import { correction } from '../../languages/en/caveats/phrases/correction.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'correction',
  groups: correction,
  // "Correction: an earlier version of this article …" is one mark, not two
  accepts: ({ first, last, wholeLast }, { words }) =>
    last - first > 1 ||
    !words.slice(wholeLast).some(({ lower }) => lower === 'version' || lower === 'versions'),
}
