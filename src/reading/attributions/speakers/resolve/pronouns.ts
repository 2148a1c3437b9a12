/** Whom a pronoun stands for: "he" and "she" for one person, "they" for several or a body, "it" for a body or document. */
import { documentNouns, institutionNouns, showing } from '../../../languages/en/organisations.ts'
import { menNouns, womenNouns } from '../../../languages/en/roles.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Phrase } from '../../syntax/phrases.ts'
import { isHuman, isSomebody } from '../alike.ts'
import type { Cast } from '../cast.ts'
import { describe, singularOf } from '../describe.ts'
import { justBefore, type WantedByPhrase } from '../referents.ts'
import { isBody, type Speaker } from '../speaker.ts'
import { isGoverned, isTopic } from '../words.ts'
import { described } from './descriptions.ts'

/** The speaker whom the pronoun at token `at` stands for; none for "I" and "you", and where nobody fits. */
export function pronoun(cast: Cast, at: number): Speaker | undefined {
  const word = cast.context.tokens[at]?.lower ?? ''
  if (/^(?:he|his|him)$/.test(word)) return person(cast, at, 'he')
  if (/^(?:she|her)$/.test(word)) return person(cast, at, 'she')
  if (/^(?:it|they)$/.test(word)) {
    const shown = shownBy(cast, at, word === 'they')
    if (shown) return shown
  }
  if (/^(?:they|their|them|these|those|both)$/.test(word))
    return likeliest(cast, at, {
      fits: (speaker) => speaker.plural || speaker.kind === 'organisation',
      fitsEntity: () => false,
      fitsPhrase: (phrase) => areSeveral(cast, phrase),
    })
  if (/^(?:it|its|which|that|this)$/.test(word))
    return likeliest(cast, at, {
      fits: ({ kind }) => isBody(kind) || kind === 'document',
      fitsEntity: ({ isVague, kind }) => !isVague && (isBody(kind) || kind === 'place'),
      fitsPhrase: (phrase) => isOneBody(cast, phrase),
    })
  return undefined
}

/** Whom "he" or "she" stands for; from then on this is known of them. */
function person(cast: Cast, at: number, gender: 'he' | 'she'): Speaker | undefined {
  cast.referents.followPronouns(at)
  const body = spokenFor(cast, at, gender)
  if (body) return body
  const found =
    likeliest(cast, at, {
      fits: ({ head, kind, plural }) =>
        kind === 'person' || (kind === 'unnamed' && !plural && isSomebody(head)),
      fitsEntity: ({ kind }) => kind === 'person',
      fitsPhrase: (phrase) => isOnePerson(cast, phrase, gender),
      gender,
    }) ??
    // a given name told wrong: who else would it be
    cast.likeliest(at, {
      fits: ({ entity, kind }) => kind === 'person' && !entity?.titled,
      fitsEntity: ({ kind, titled }) => kind === 'person' && !titled,
      reach: justBefore,
    })
  if (!found) return undefined
  found.gender ??= gender
  if (found.entity) {
    found.entity.gender ??= gender
    found.entity.isDoubtful = false
  }
  return found
}

/** "A Pentagon spokesman said … he said": the body that he spoke for just before; no sentence since is about somebody named. */
function spokenFor(cast: Cast, at: number, gender: 'he' | 'she'): Speaker | undefined {
  const { last, referents, voice } = cast
  if (!voice || voice.speaker !== last || referents.distance(voice.place, at) > justBefore) return undefined
  const isClash = voice.gender !== undefined && voice.gender !== gender
  const { sentenceOf } = cast.context
  const isAboutOther = cast
    .namesIn(sentenceOf(voice.place).last, at)
    .some(({ from }) => from === sentenceOf(from).first)
  return isClash || isAboutOther ? undefined : voice.speaker
}

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

/** "She sent him a plan. It shows", "we have seen the emails. They reveal": the papers just spoken of, by what only papers do. */
function shownBy(cast: Cast, at: number, plural: boolean): Speaker | undefined {
  if (!showing.has(cast.cue)) return undefined
  const { tokens } = cast.context
  return likeliest(cast, at, {
    fits: (speaker) => speaker.kind === 'document' && (plural || !speaker.plural),
    fitsEntity: () => false,
    fitsPhrase: ({ first, head, last }) =>
      documentNouns.has(tokens[head]?.lower ?? '') &&
      tokens[head]?.tag === (plural ? 'NNS' : 'NN') &&
      !/^(?:in|on|via)$/.test(tokens[first - 1]?.lower ?? '') &&
      cast.namesIn(first, last).length === 0,
    reach: 1,
  })
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

/** The likeliest referent, among those too who are only described and become speakers by this. */
function likeliest(cast: Cast, at: number, wanted: WantedByPhrase): Speaker | undefined {
  const found = cast.likeliest(at, wanted)
  if (!found || 'mentions' in found) return found
  return described(cast, describe(cast.context, { first: found.first, last: found.last }))
}
