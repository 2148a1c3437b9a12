/** Someone was asked and did not answer: phrases do. */
import { noComment } from '../../languages/en/caveats/phrases/no-comment.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = { kind: 'no-comment', groups: noComment }
