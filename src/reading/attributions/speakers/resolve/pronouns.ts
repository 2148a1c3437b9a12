/** The speaker whom a pronoun stands for, once it is told which of those that it may stand for is meant. */
import { documentNouns, showing } from '../../../languages/en/organisations.ts'
import { clash } from '../alike.ts'
import type { Cast } from '../cast.ts'
import { describe } from '../describe.ts'
import { justBefore, type WantedByPhrase } from '../referents.ts'
import type { Speaker } from '../speaker.ts'
import { described } from './descriptions.ts'
import { wantedBy } from './wanted.ts'

/** The speaker whom the pronoun at token `at` stands for; none for "I" and "you", and where nobody fits. */
export function pronoun(cast: Cast, at: number): Speaker | undefined {
  const wanted = wantedBy(cast, at)
  if (!wanted) return antecedent(cast, at)
  if (wanted.gender) return person(cast, at, wanted, wanted.gender)
  return shownBy(cast, at) ?? spokenFor(cast, at, undefined) ?? likeliest(cast, at, wanted)
}

/** "Byrne, who denies the charge": the name right before. */
function antecedent(cast: Cast, at: number): Speaker | undefined {
  const { syntax, tokens } = cast.context
  if (tokens[at]?.lower !== 'who') return undefined
  const phrase = syntax.endingAt(tokens[at - 1]?.text === ',' ? at - 1 : at)
  const name = phrase && cast.namesIn(phrase.first, phrase.last).find(({ last }) => last === phrase.last)
  return name && cast.kindOf(name) === 'person'
    ? cast.ofName(name, describe(cast.context, phrase))
    : undefined
}

/** "She sent him a plan. It shows", "we have seen the emails. They reveal": the papers just spoken of, by what only papers do. */
function shownBy(cast: Cast, at: number): Speaker | undefined {
  const { tokens } = cast.context
  const word = tokens[at]?.lower ?? ''
  if (!/^(?:it|they)$/.test(word) || !showing.has(cast.cue)) return undefined
  const plural = word === 'they'
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

/** Whom "he" or "she" stands for; from then on this is known of them. */
function person(cast: Cast, at: number, wanted: WantedByPhrase, gender: 'he' | 'she'): Speaker | undefined {
  cast.referents.followPronouns(at)
  const body = spokenFor(cast, at, gender)
  if (body) return body
  const found =
    likeliest(cast, at, wanted) ??
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
function spokenFor(cast: Cast, at: number, gender: 'he' | 'she' | undefined): Speaker | undefined {
  const { last, referents, voice } = cast
  if (!voice || voice.speaker !== last || referents.distance(voice.place, at) > justBefore) return undefined
  const { sentenceOf } = cast.context
  const isAboutOther = cast
    .namesIn(sentenceOf(voice.place).last, at)
    .some(({ from }) => from === sentenceOf(from).first)
  return clash(voice.gender, gender) || isAboutOther ? undefined : voice.speaker
}

/** The likeliest referent, among those too who are only described and become speakers by this. */
function likeliest(cast: Cast, at: number, wanted: WantedByPhrase): Speaker | undefined {
  const found = cast.likeliest(at, wanted)
  if (!found || 'mentions' in found) return found
  return described(cast, describe(cast.context, { first: found.first, last: found.last }))
}
