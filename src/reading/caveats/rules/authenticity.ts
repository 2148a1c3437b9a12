/** Doubt about an image, a recording or a document: phrases do. */
import { authenticity } from '../../languages/en/caveats/phrases/authenticity.ts'
import type { Rule } from '../rule.ts'

export const rule: Rule = { kind: 'authenticity', groups: authenticity }
