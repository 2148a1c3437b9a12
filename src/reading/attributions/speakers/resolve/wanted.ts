/** Whom and what a pronoun may stand for: "he" and "she" one person, "they" several or a body, "it" a body or document. */
import { documentNouns, institutionNouns } from '../../../languages/en/organisations.ts'
import { groupNouns, menNouns, womenNouns } from '../../../languages/en/roles.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Phrase } from '../../syntax/phrases.ts'
import { isHuman, isSomebody } from '../alike.ts'
import type { Cast } from '../cast.ts'
import { singularOf } from '../describe.ts'
import type { WantedByPhrase } from '../referents.ts'
import { isBody } from '../speaker.ts'
import { isGoverned, isTopic } from '../words.ts'

/** What the pronoun at token `at` may stand for. */
export function wantedBy(cast: Cast, at: number): WantedByPhrase | undefined {
  const word = cast.context.tokens[at]?.lower ?? ''
  if (/^(?:he|his|him)$/.test(word)) return onePerson(cast, 'he')
  if (/^(?:she|her)$/.test(word)) return onePerson(cast, 'she')
  if (/^(?:they|their|them|these|those|both)$/.test(word))
    return {
      fits: (speaker) => speaker.plural || speaker.kind === 'organisation' || groupNouns.has(speaker.head),
      fitsEntity: () => false,
      fitsPhrase: (phrase) => areSeveral(cast, phrase),
    }
  if (/^(?:it|its|which|that|this)$/.test(word))
    return {
      fits: ({ kind }) => isBody(kind) || kind === 'document',
      fitsEntity: ({ isVague, kind }) => !isVague && (isBody(kind) || kind === 'place'),
      fitsPhrase: (phrase) => isOneBody(cast, phrase),
    }
  return undefined
}

const onePerson = (cast: Cast, gender: 'he' | 'she'): WantedByPhrase => ({
  fits: ({ head, kind, plural }) => kind === 'person' || (kind === 'unnamed' && !plural && isSomebody(head)),
  fitsEntity: ({ kind }) => kind === 'person',
  fitsPhrase: (phrase) => isOnePerson(cast, phrase, gender),
  gender,
})

/** "a trader", "the Year 9 boy": one person without a name, the subject of the sentence. */
function isOnePerson(cast: Cast, phrase: Phrase, gender: 'he' | 'she'): boolean {
  const { context } = cast
  const { lower, tag } = context.tokens[phrase.head] as Token
  return (
    tag === 'NN' &&
    isSomebody(lower) &&
    !isApposition(cast, phrase) &&
    !(gender === 'she' ? menNouns : womenNouns).has(lower) &&
    isTopic(context, phrase.first) &&
    !/^(?:as|and)$/.test(context.tokens[phrase.first - 1]?.lower ?? '') &&
    cast.namesIn(phrase.first, phrase.last).length === 0
  )
}

/** "military analysts", "the slides": several people or papers without a name, the subject of the sentence. */
function areSeveral({ context }: Cast, phrase: Phrase): boolean {
  const { lower, tag } = context.tokens[phrase.head] as Token
  return (
    tag === 'NNS' &&
    (isHuman(singularOf(lower)) || documentNouns.has(lower)) &&
    isTopic(context, phrase.first)
  )
}

/** "the regulator", "the memorandum": a body or document without a name that a sentence is about or brings up. */
function isOneBody(cast: Cast, phrase: Phrase): boolean {
  const { context } = cast
  const { lower, tag } = context.tokens[phrase.head] as Token
  const isDocument = documentNouns.has(lower) && tag === 'NN'
  // "the Navy" is no name by itself
  const isInstitution = institutionNouns.has(lower) && /^NNP?$/.test(tag)
  if (!isDocument && !isInstitution) return false
  if (cast.namesIn(phrase.first, phrase.last).length > 0 || isApposition(cast, phrase)) return false
  // "said in a statement": the speaker goes on, not the statement
  const before = context.tokens[phrase.first - 1]?.lower ?? ''
  const isBroughtUp =
    isDocument &&
    /^(?:an?|one)$/.test(context.tokens[phrase.first]?.lower ?? '') &&
    !/^(?:in|on|via)$/.test(before)
  return isBroughtUp || isTopic(context, phrase.first)
}

/** "Kestrel, a charity that", "a charity, Kestrel,": the name beside it is the one in view; but "in Corrin, a trader said". */
function isApposition(cast: Cast, { first, last }: Phrase): boolean {
  const { context } = cast
  const { syntax, tokens } = context
  const next = tokens[last]
  const [name] = next?.text === ',' ? cast.namesIn(last + 1, last + 2) : []
  if (name && tokens[name.last]?.text === ',') return true
  const before = tokens[first - 1]?.text === ',' ? syntax.endingAt(first - 1) : undefined
  return (
    before !== undefined &&
    /^NNP/.test(tokens[before.head]?.tag ?? '') &&
    !(isGoverned(context, before) && before.first - 1 === context.sentenceOf(first).first) &&
    !/^(?:VB[DPZ]|MD)$/.test(next?.tag ?? '')
  )
}
