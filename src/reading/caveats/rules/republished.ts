/** Taken over from elsewhere: phrases do. */
import { republished } from '../../languages/en/caveats/phrases/republished.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = { kind: 'republished', groups: republished }
