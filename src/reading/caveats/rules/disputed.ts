/** Denied, rejected, contradicted, or said to be false. */
import { disputed } from '../../languages/en/caveats/phrases/disputed.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = { kind: 'disputed', groups: disputed }
