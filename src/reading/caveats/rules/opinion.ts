/** Labelled as opinion or as paid matter: phrases do. */
import { opinion } from '../../languages/en/caveats/phrases/opinion.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = { kind: 'opinion', groups: opinion }
