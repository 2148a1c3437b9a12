/** The article says that it has been corrected or updated: phrases do. */
import { correction } from '../../languages/en/caveats/phrases/correction.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = { kind: 'correction', groups: correction }
