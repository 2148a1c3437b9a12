/** Weak wording of a fact or an outcome. */
import { hedge } from '../../languages/en/caveats/phrases/hedge.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = { kind: 'hedge', groups: hedge }
