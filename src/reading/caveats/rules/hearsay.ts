/** Told as what is reported or believed, by nobody. */
import { hearsay } from '../../languages/en/caveats/phrases/hearsay.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = { kind: 'hearsay', groups: hearsay }
