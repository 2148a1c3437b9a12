/** The rules, all of them. Their order does not matter: where two propose the same place, the refiners choose. */

import { accordingTo, inOwnWords } from './according.ts'
import { adjective } from './adjectives.ts'
import { agent } from './agents.ts'
import { headlineColon, headlineSigned, headlineTail } from './headlines.ts'
import { hearing } from './hearings.ts'
import { hearsayAdverb, passive, raised, rumour } from './hearsay.ts'
import { answer, namedAbove, turnOfTalk } from './interviews.ts'
import { expressedFeeling, lightVerbNoun, nounBySource, possessedNoun } from './nouns.ts'
import { infinitiveOfSpeech, objectOfSpeech, reckoning } from './objects.ts'
import { cited, quotedSaying } from './quoted.ts'
import { relative } from './relatives.ts'
import type { Rule } from './rule.ts'
import { coordinatedVerb, participle } from './shared-subject.ts'
import {
  bracketCredit,
  pullQuote,
  signature,
  signedLetter,
  signedPostLine,
  signedQuotation,
} from './signatures.ts'
import { asSaid, speechAfterContent, speechBeforeContent } from './speech.ts'

export const rules: readonly Rule[] = [
  speechAfterContent,
  speechBeforeContent,
  objectOfSpeech,
  infinitiveOfSpeech,
  reckoning,
  relative,
  asSaid,
  quotedSaying,
  cited,
  participle,
  coordinatedVerb,
  possessedNoun,
  lightVerbNoun,
  expressedFeeling,
  nounBySource,
  accordingTo,
  inOwnWords,
  adjective,
  agent,
  signature,
  signedPostLine,
  bracketCredit,
  signedLetter,
  signedQuotation,
  pullQuote,
  headlineColon,
  headlineTail,
  headlineSigned,
  turnOfTalk,
  answer,
  namedAbove,
  passive,
  hearing,
  rumour,
  raised,
  hearsayAdverb,
]
