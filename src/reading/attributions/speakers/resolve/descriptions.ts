/**
 * Speakers by description: "the minister", "a doctor at the clinic", "residents". A description stands for a speaker who
 * was described or named before, or whom the next sentences name, or it is a speaker of its own.
 */
import { knownOrganisationPhrases } from '../../../languages/en/organisations.ts'
import { anonymous, peopleNouns, roles } from '../../../languages/en/roles.ts'
import type { SourceKind } from '../../../model.ts'
import { rightmost } from '../../syntax/subjects.ts'
import { genderOfNoun, isHuman } from '../alike.ts'
import type { Cast } from '../cast.ts'
import { type Description, singularOf } from '../describe.ts'
import { keyWords } from '../entities/entity.ts'
import { isGroupWord, isPeople } from '../names/words.ts'
import { isBody, newSpeaker, type Speaker } from '../speaker.ts'
import { descriptionEnd, skipDeterminer } from '../words.ts'
import { anaphor, goesOn, isOneOfPeople, isRedescription, redescribed } from './anaphora.ts'
import { bodyAfterLead, namedAfterLead } from './lead.ts'
import { affiliationOf, ownerOf, ownersForm } from './owners.ts'
import { relativeNamedBelow } from './relatives.ts'

const forces = /^(?:police|gardaí|gardai|prosecutors|prosecutor|army|navy|coastguard|firefighters)$/

/** The speaker whom a description means: there always is one. */
export function described(cast: Cast, what: Description): Speaker {
  const body = affiliationOf(cast, what)
  if (body) return body
  const owner = ownerOf(cast, what)
  const core = coreOf(cast, what, owner)
  const opening = cast.context.tokens[what.range.first]?.lower ?? ''
  const isNew = /^(?:a|an|another|one|two|three|other|some)$/.test(opening)
  return (
    (isNew ? undefined : inSameWords(cast, what, core)) ??
    onlyForce(cast, what, core) ??
    (what.definite ? anaphor(cast, what, core) : undefined) ??
    sameBodyBefore(cast, what, core, owner) ??
    namedBelow(cast, what, core, isNew) ??
    (isNew ? undefined : goesOn(cast, what)) ??
    relativeNamedBelow(cast, what) ??
    namedAfterLead(cast, what) ??
    bodyAfterLead(cast, what) ??
    (isNew ? undefined : redescribed(cast, what, isRedescription(what.head.lower))) ??
    ofItsOwn(cast, what, core, owner)
  )
}

/** The words of the leading phrase that two descriptions are compared by. */
function coreOf({ context }: Cast, { phrase, range }: Description, owner: string | undefined): string[] {
  const { tokens } = context
  const first = owner ? range.first + 1 : skipDeterminer(tokens, range.first)
  const last = phrase ? Math.min(phrase.last, range.last) : range.last
  const words = keyWords(tokens.slice(first, last).map(({ text }) => text)).filter(
    (word) => word !== "'s" && word !== '’s' && word !== 's',
  )
  return owner ? [...keyWords(owner.split(/\s+/)).slice(-1), ...words] : words
}

/** "Residents of the valley" again: who was described in the very same words. */
function inSameWords(cast: Cast, what: Description, core: readonly string[]): Speaker | undefined {
  // "one person", again and again: another one each time
  const isAnyone = /^(?:one|another|person|people|man|woman)$/.test(what.head.lower)
  if (isAnyone && !what.definite) return undefined
  return cast.known.withWords(
    core,
    (speaker) => !speaker.entity && (what.definite || speaker.plural === what.plural),
  )
}

/** "Police", where the text names one force: the Corrin Police. */
function onlyForce(cast: Cast, what: Description, core: readonly string[]): Speaker | undefined {
  // "the prosecutor's office"
  const isOffice = core.length === 2 && /^prosecutors?$/.test(core[0] as string) && core[1] === 'office'
  const head = isOffice ? 'prosecutors' : what.head.lower
  if ((core.length > 1 && !isOffice) || !forces.test(head)) return undefined
  const force = cast.bodies.onlyForce(head)
  if (force) return cast.ofEntity(force, what)
  // "federal prosecutors" before
  return cast.known.lastAlike(singularOf(head), what.plural, ({ kind }) => kind === 'organisation')
}

/** "China's commerce ministry" and "the commerce ministry": from then on it goes by the fuller words. */
function sameBodyBefore(
  cast: Cast,
  what: Description,
  core: string[],
  owner: string | undefined,
): Speaker | undefined {
  if (what.kind !== 'organisation' || core.length <= 1) return undefined
  const head = what.head.lower
  // "Federal prosecutors", after "prosecutors"
  const body =
    cast.bodyOf(core) ??
    (forces.test(head) ? cast.known.withWords([head], ({ kind }) => kind === 'organisation') : undefined)
  if (body && core.length > body.words.length) {
    cast.known.reword(body, core)
    if (!body.entity) body.name = nameOf(cast, what, owner)
  }
  return body
}

/** "A nurse" in the headline, "the interior minister" shortly before the name: whoever holds the role below. */
function namedBelow(
  cast: Cast,
  what: Description,
  core: readonly string[],
  isNew: boolean,
): Speaker | undefined {
  const noun = singularOf(what.head.lower)
  if (what.kind !== 'unnamed' || what.plural || !roles.has(noun)) return undefined
  const at = what.range.first
  if (isNew && anonymous.has(noun)) return undefined
  // a headline has no names yet; further down "a nurse" is another one, unless she is named at once
  const isAtOnce = isNew && cast.context.sentenceOf(at).index > 1
  const holder = cast.holders.after(noun, core, at, isAtOnce)
  return holder && cast.ofEntity(holder, what)
}

/** A speaker whom the text only describes, and has not described before. */
function ofItsOwn(cast: Cast, what: Description, core: string[], owner: string | undefined): Speaker {
  const head = what.head.lower
  const brought = owner ? undefined : broughtUpAs(cast, what)
  const speaker = newSpeaker({
    name: brought ?? nameOf(cast, what, owner),
    kind: kindOf(cast, what),
    words: core,
    head,
    plural: what.plural,
    gender: genderOfNoun(head),
  })
  cast.known.add(speaker)
  return speaker
}

/** Sentences within which "the diplomat" is the one brought up as "a Western diplomat in the capital". */
const broughtUp = 3

/** The words by which the text has brought up whom a bare "the diplomat" means. */
function broughtUpAs(cast: Cast, { definite, head, kind, phrase, range }: Description): string | undefined {
  const isBare = definite && phrase?.last === range.last && head.index === range.first + 1
  if (!isBare || kind !== 'unnamed') return undefined
  const { context } = cast
  const { sentenceOf, sentences, syntax, tokens } = context
  const from = sentences[Math.max(0, sentenceOf(range.first).index - broughtUp)]?.first ?? 0
  for (let index = range.first - 1; index >= from; index--) {
    if (tokens[index]?.lower !== head.lower) continue
    const before = syntax.holding(index)
    if (before?.head !== index || !/^(?:an?|one)$/.test(tokens[before.first]?.lower ?? '')) continue
    const end = rightmost(syntax, before, sentenceOf(index).last)
    const last = descriptionEnd(context, { first: before.first, last: end })
    // "a diplomat" tells no more
    return last - before.first > 2 ? cast.text(before.first, last) : undefined
  }
  return undefined
}

/** The words of a description without its apposition; a body's name has no article, and "her" is whose it is. */
function nameOf(cast: Cast, { kind, range }: Description, owner: string | undefined): string {
  const { context } = cast
  const last = descriptionEnd(context, range)
  if (owner) return `${ownersForm(owner)} ${cast.text(range.first + 1, last)}`
  return cast.text(isBody(kind) ? skipDeterminer(context.tokens, range.first) : range.first, last)
}

/** What is described, as its head tells; a proper noun that is no people's is a body's. */
function kindOf({ context: { tokens } }: Cast, { head, kind, range }: Description): SourceKind {
  // "No 10"
  const words = tokens.slice(range.first, range.last).map(({ lower }) => lower)
  if (knownOrganisationPhrases.has(words.join(' '))) return 'organisation'
  const isName =
    kind === 'unnamed' &&
    head.tag === 'NNP' &&
    // "Byrne's rep"
    tokens[head.index + 1]?.tag !== 'POS' &&
    !isHuman(singularOf(head.lower)) &&
    !isOneOfPeople(head.lower) &&
    !isPeople(head.text) &&
    !isGroupWord(head.lower) &&
    !peopleNouns.has(head.lower)
  return isName ? 'organisation' : kind
}
