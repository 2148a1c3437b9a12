/**
 * All rules, one a kind. The order settles two marks on the very same words: the earlier one stays. What says most
 * about the information stands first, weak wording last.
 */
import type { Rule } from '../rule.ts'
import { rule as anonymous } from './anonymous.ts'
import { rule as authenticity } from './authenticity.ts'
import { rule as claim } from './claim.ts'
import { rule as correction } from './correction.ts'
import { rule as disputed } from './disputed.ts'
import { rule as hearsay } from './hearsay.ts'
import { rule as hedge } from './hedge.ts'
import { rule as interest } from './interest.ts'
import { rule as noComment } from './no-comment.ts'
import { rule as opinion } from './opinion.ts'
import { rule as preliminary } from './preliminary.ts'
import { rule as republished } from './republished.ts'
import { rule as scareQuotes } from './scare-quotes.ts'
import { rule as stateControlled } from './state-controlled.ts'
import { rule as unknown } from './unknown.ts'
import { rule as unverified } from './unverified.ts'

export const rules: readonly Rule[] = [
  unverified,
  authenticity,
  stateControlled,
  claim,
  hearsay,
  anonymous,
  noComment,
  disputed,
  unknown,
  preliminary,
  interest,
  correction,
  republished,
  opinion,
  scareQuotes,
  hedge,
]
