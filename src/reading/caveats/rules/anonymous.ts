/** Why a source is not named: phrases do. */
import { anonymous } from '../../languages/en/caveats/phrases/anonymous.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = { kind: 'anonymous', groups: anonymous }
