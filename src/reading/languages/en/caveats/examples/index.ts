/** The examples of every kind, in the order of the guide: what the tests hold the rules to, and what the help shows. */

import { anonymous } from './anonymous.ts'
import { authenticity } from './authenticity.ts'
import { claim } from './claim.ts'
import { correction } from './correction.ts'
import { disputed } from './disputed.ts'
import type { Examples } from './example.ts'
import { hearsay } from './hearsay.ts'
import { hedge } from './hedge.ts'
import { interest } from './interest.ts'
import { noComment } from './no-comment.ts'
import { opinion } from './opinion.ts'
import { preliminary } from './preliminary.ts'
import { republished } from './republished.ts'
import { scareQuotes } from './scare-quotes.ts'
import { stateControlled } from './state-controlled.ts'
import { unknown } from './unknown.ts'
import { unverified } from './unverified.ts'

export type { Examples } from './example.ts'

export const examples: readonly Examples[] = [
  unverified,
  authenticity,
  claim,
  hearsay,
  anonymous,
  noComment,
  disputed,
  unknown,
  preliminary,
  hedge,
  stateControlled,
  interest,
  correction,
  republished,
  opinion,
  scareQuotes,
]
