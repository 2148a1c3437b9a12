/** Early, provisional, or still being looked into: phrases do. */
import { preliminary } from '../../languages/en/caveats/phrases/preliminary.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = { kind: 'preliminary', groups: preliminary }
