/** Why a source is not named; not the label of a voice in a transcript ("UNIDENTIFIED MAN: …"). */
import { anonymous } from '../../languages/en/caveats/phrases/anonymous.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = {
  kind: 'anonymous',
  groups: anonymous,
  accepts: ({ first, wholeLast }, { words }) => first > 0 || words[wholeLast]?.text !== ':',
}
