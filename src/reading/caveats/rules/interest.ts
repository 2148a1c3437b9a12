/** A stake that the article discloses: phrases do. */
import { interest } from '../../languages/en/caveats/phrases/interest.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = { kind: 'interest', groups: interest }
