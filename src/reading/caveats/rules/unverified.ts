/** Not confirmed by anyone, or told without evidence: phrases do. */
import { unverified } from '../../languages/en/caveats/phrases/unverified.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = { kind: 'unverified', groups: unverified }
