/** Said to be not known, or not told: phrases do. */
import { unknown } from '../../languages/en/caveats/phrases/unknown.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = { kind: 'unknown', groups: unknown }
