/** One to three words that the reporter puts in quotation marks and nobody is named as having said. */
import type { Rule } from '../rule.ts'

export const rule: Rule = { kind: 'scare-quotes', groups: [] }
