/** Told as a claim or an allegation. */
import { claim } from '../../languages/en/caveats/phrases/claim.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = { kind: 'claim', groups: claim }
