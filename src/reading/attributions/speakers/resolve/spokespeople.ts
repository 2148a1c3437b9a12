/**
 * Who is behind somebody or something that speaks for another and says so without a name: "a spokesperson", "agency
 * officials" and "the government spokesman" speak for a body, "her comments" and "the statement" for their author.
 */
import { commonBodies, institutionNouns, utterances } from '../../../languages/en/organisations.ts'
import { leadership, ranks } from '../../../languages/en/roles.ts'
import type { Token } from '../../../text/tokens.ts'
import { clash, genderOfNoun } from '../alike.ts'
import type { Cast } from '../cast.ts'
import { type Description, describe, singularOf } from '../describe.ts'
import { justBefore } from '../referents.ts'
import type { Speaker } from '../speaker.ts'
import { lastBefore, skipDeterminer } from '../words.ts'
import { described } from './descriptions.ts'
import { pronoun } from './pronouns.ts'

/** Sentences within which "a spokesperson" speaks for a body named before. */
const reach = 3

/** The speaker behind a spokesperson, a body's members or a statement; none where the words are of none of these. */
export function behind(cast: Cast, what: Description): Speaker | undefined {
  return bodyOfMembers(cast, what) ?? author(cast, what) ?? bodySpokenFor(cast, what)
}

/** "agency officials", "company executives", "a spokesman for the army": those of the body spoken of. */
function bodyOfMembers(cast: Cast, what: Description): Speaker | undefined {
  if (!what.members && !what.spokesperson) return undefined
  const { tokens } = cast.context
  const { head, range } = what
  const before = tokens.slice(range.first, head.index)
  const isOne = what.definite && !what.plural
  const holder =
    isOne &&
    cast.holders.before(
      head.lower,
      before.map(({ lower }) => lower),
      range.first,
    )
  // "the spokesman", after "a Pentagon spokesman": of the same body
  const { voice } = cast
  const isSame =
    isOne &&
    what.spokesperson &&
    before.length === 1 &&
    voice &&
    !clash(voice.gender, genderOfNoun(head.lower))
  if (isSame && (!holder || lastBefore(holder.places, range.first) < voice.place)) return voice.speaker
  if (holder) return cast.ofEntity(holder, what)
  // "the government spokesman said", of him who just spoke
  const isOwned = before.some(({ tag }) => tag === 'POS')
  if (isOne && what.spokesperson && !isOwned && hasJustSpoken(cast, range.first)) return cast.last
  // "management": the company's
  const isBare = leadership.has(head.lower) && before.every(({ tag }) => tag === 'DT')
  const company = isBare && cast.bodies.mostSalient('company', false, range.first, cast.last?.entity)
  if (company) return cast.ofBody(company, what)
  const end = what.phrase?.last ?? range.last
  const whose = what.spokesperson && tokens[end]?.lower === 'for' && cast.context.syntax.startingAt(end + 1)
  if (whose && whose.last <= range.last && institutionNouns.has((tokens[whose.head] as Token).lower))
    return described(cast, describe(cast.context, { first: whose.first, last: whose.last }))
  const last = before.at(-1)
  const body = last?.tag === 'POS' ? before.at(-2) : last
  if (!body || !institutionNouns.has(body.lower)) return undefined
  const named = cast.bodies.mostSalient(body.lower, false, range.first, cast.last?.entity)
  if (named) return cast.ofBody(named, what)
  // "a government spokesman", "a senior foreign ministry spokesman": the government, the foreign ministry
  const own = before.findLastIndex(({ lower, tag }) => /^(?:DT|PRP\$)$/.test(tag) || ranks.has(lower)) + 1
  const first = Math.min(range.first + own, body.index)
  // a hospital or school without a name is nobody that could be told
  return what.spokesperson && (what.definite || !commonBodies.has(body.lower))
    ? described(cast, describe(cast.context, { first, last: body.index + 1 }))
    : undefined
}

/** The last speaker is a person, and spoke in this narrated sentence or one of the two before. */
function hasJustSpoken({ last, referents }: Cast, at: number): boolean {
  const place = last?.kind === 'person' ? last.places.at(-1) : undefined
  return place !== undefined && referents.distance(place, at) <= justBefore
}

/** "her comments", "Byrne's post", and "the statement" where somebody said something in one. */
function author(cast: Cast, what: Description): Speaker | undefined {
  const { tokens } = cast.context
  const { head, range } = what
  const noun = singularOf(head.lower)
  const opening = (tokens[range.first] as Token).lower
  const isPaper = what.kind === 'document' && /^(?:the|that|this)$/.test(opening)
  if (!what.phrase) return undefined
  if (isPaper && !utterances.has(noun)) return cast.issued.authorOf(noun, range.first)
  if (!utterances.has(noun)) return undefined
  if (/^(?:his|her|their|its)$/.test(opening)) return pronoun(cast, range.first)
  const owner = cast.namesIn(range.first, head.index).find(({ last }) => tokens[last]?.tag === 'POS')
  const named = owner && cast.ofName(owner, what)
  if (named) return named
  return /^(?:the|that|this)$/.test(opening) ? cast.issued.authorOf(noun, range.first) : undefined
}

/** "A spokesperson said" soon after the body was named: the one that the sentence before is about, else the likeliest. */
function bodySpokenFor(cast: Cast, what: Description): Speaker | undefined {
  const { context } = cast
  const { first, last } = what.range
  // "its spokeswoman"
  if (what.spokesperson && /^(?:its|their)$/.test(context.tokens[first]?.lower ?? ''))
    return pronoun(cast, first)
  const isBare = what.head.index - skipDeterminer(context.tokens, first) < 1
  if (!what.spokesperson || !isBare || cast.namesIn(first, last).length > 0) return undefined
  const subject = subjectBefore(cast, first)
  if (subject) return subject
  const body = cast.bodies.mostSalient('organisation', false, first, cast.last?.entity)
  const place = body ? lastBefore(body.places, first) : -1
  const isNear = place >= 0 && context.sentenceOf(first).index - context.sentenceOf(place).index <= reach
  return body && isNear ? cast.ofBody(body, what) : undefined
}

/** The body that opens the sentence before token `at`, of the same paragraph: by name, or as "the port authority". */
function subjectBefore(cast: Cast, at: number): Speaker | undefined {
  const { context } = cast
  const here = context.sentenceOf(at)
  const before = context.sentences[here.index - 1]
  const phrase = before?.paragraph === here.paragraph ? context.syntax.startingAt(before.first) : undefined
  if (!phrase) return undefined
  const name = cast.namesIn(phrase.first, phrase.last).find(({ last }) => last === phrase.last)
  const entity = name && cast.entityOf(name)
  const what = describe(context, { first: phrase.first, last: phrase.last })
  if (entity?.kind === 'organisation' || entity?.isDoubtful) return cast.ofBody(entity, what)
  // "Corrin's board declined. … a spokesman said"
  const isOwned = context.tokens.slice(phrase.first, phrase.head).some(({ tag }) => tag === 'POS')
  return !name && (what.definite || isOwned) && what.kind === 'organisation'
    ? described(cast, what)
    : undefined
}
