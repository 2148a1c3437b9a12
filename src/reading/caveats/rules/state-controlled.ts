/** The article says that a medium is run by a state. */
import { stateControlled } from '../../languages/en/caveats/phrases/state-controlled.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = { kind: 'state-controlled', groups: stateControlled }
