/**
 * Descriptions that look back: "the minister", "the company", "the doctors" for somebody named or described before, "the
 * 36-year-old" for somebody just spoken of.
 */
import {
  alikeDocuments,
  bodyAdjectives,
  businessNouns,
  giants,
  institutionNouns,
} from '../../../languages/en/organisations.ts'
import { demonyms, onesOfPeoples, parties } from '../../../languages/en/places.ts'
import { alikePeople, redescriptions, roles, sceneRoles, titleRoles } from '../../../languages/en/roles.ts'
import type { Token } from '../../../text/tokens.ts'
import { genderOfNoun, holdsRole, isHuman } from '../alike.ts'
import type { Cast } from '../cast.ts'
import { type Description, singularOf } from '../describe.ts'
import type { Entity } from '../entities/entity.ts'
import { justBefore } from '../referents.ts'
import type { Speaker } from '../speaker.ts'

/** Narrated sentences over which "the Scot" and "the 36-year-old" are the one told of. */
const whileTold = 4

/**
 * Whom a definite description takes up, given the words that it is compared by: who holds the role ("the minister"), who
 * was described alike ("the doctors", "the report"), the body spoken for or of ("the spokesman", "the company").
 */
export function anaphor(cast: Cast, what: Description, core: readonly string[]): Speaker | undefined {
  const head = withoutCount(singularOf(what.head.lower))
  const at = what.range.first
  const isBare = core.length <= 1
  if (!what.plural && (roles.has(head) || what.kind === 'unnamed')) {
    // "the CM", of a chief minister
    const meant = titleRoles.get(head)?.split(' ')
    const wanted = meant ?? core.map(withoutCount).filter((word) => !/^(?:former|current|new)$/.test(word))
    const holder = cast.holders.before(meant?.at(-1) ?? head, wanted, at)
    if (holder) return cast.ofEntity(holder, what)
  }
  const alike = cast.known.lastAlike(head, what.plural, (speaker) => {
    if (speaker.kind === 'hearsay' || speaker.kind === 'person') return false
    const isSame = isBare || core.every((word) => speaker.words.includes(word))
    // "the study" is none of "previous studies"
    const isOther = speaker.kind === 'document' && isPlural(speaker.head) !== isPlural(what.head.lower)
    return isSame && !isOther && (speaker.plural === what.plural || speaker.kind !== 'unnamed')
  })
  if (alike) return alike
  const body = what.plural && isBare ? bodyOf(cast, head) : undefined
  if (body) return body
  // "the report", after "a study"
  if (what.kind === 'document' && isBare && alikeDocuments.has(head)) {
    // but not after "studies"
    const isPaper = ({ head: noun, kind, plural }: Speaker) =>
      kind === 'document' && (plural === what.plural || noun === 'data' || head === 'data')
    const paper = cast.known.lastOf([...alikeDocuments], isPaper)
    if (paper) return paper
  }
  // "the document", after "an affidavit"
  const paper =
    what.kind === 'document' && isBare && /^documents?$/.test(what.head.lower)
      ? cast.known.lastPaper
      : undefined
  if (paper && isPlural(paper.head) === isPlural(what.head.lower)) return paper
  if (what.spokesperson && cast.known.lastBody) return cast.known.lastBody
  const subject = isBare ? undefined : subjectOfWords(cast, what)
  if (subject) return cast.ofBody(subject, what)
  if (!isBare && !isGeneric(cast, what)) {
    const named = cast.bodies.namedWith(
      head,
      core.filter((word) => word !== head),
      at,
    )
    return named && cast.ofBody(named, what)
  }
  if (what.kind === 'unnamed' && !what.plural) {
    const called = cast.bodies.called(head, at)
    if (called) return cast.ofBody(called, what)
    // "the miner", where the text has no other
    const isCompany = isBare && businessNouns.has(head) && !cast.introductions.has(head, at)
    const company = isCompany
      ? cast.bodies.mostSalient(head, false, at, cast.last?.entity, cast.own)
      : undefined
    return company && cast.ofBody(company, what)
  }
  if (what.kind !== 'organisation' && what.kind !== 'media') return undefined
  const salient = cast.bodies.mostSalient(head, what.kind === 'media', at, cast.last?.entity, cast.own)
  return salient && cast.ofBody(salient, what)
}

/** "Kestrel Power will cut the supply, the power utility said": the body that it speaks of. */
function subjectOfWords(cast: Cast, { head, kind, range }: Description): Entity | undefined {
  const [own] = cast.own
  if (kind !== 'organisation' || !institutionNouns.has(head.lower) || !own || own.first > range.first)
    return undefined
  const { sentenceOf, quotationAround } = cast.context
  if (own.first < sentenceOf(range.first).first || quotationAround(own.first)) return undefined
  const name = cast.namesIn(own.first, own.first + 1)[0]
  const entity = name && cast.entityOf(name)
  return entity?.kind === 'organisation' || entity?.isDoubtful ? entity : undefined
}

/** "The authors", after "researchers at the Heron Institute": the institute. */
function bodyOf(cast: Cast, head: string): Speaker | undefined {
  const alike = alikePeople.find((group) => group.has(head)) ?? [head]
  for (const noun of alike) {
    const body = cast.members.get(noun)
    if (body) return body
  }
  return undefined
}

const isPlural = (noun: string) => singularOf(noun) !== noun

/** "The Swiss company", "the trade group": a body named before, unless the text brings up "a group" without a name. */
function isGeneric(cast: Cast, { range, phrase, head, definite }: Description): boolean {
  const { tokens } = cast.context
  if (!definite || !phrase || phrase.last < range.last || tokens[range.first]?.lower !== 'the') return false
  const before = tokens.slice(range.first + 1, head.index)
  // "the San Francisco-based company"
  const seat = before.findIndex(({ lower }) => lower.endsWith('-based'))
  const arePlaces = cast.namesIn(range.first, head.index).every((name) => cast.kindOf(name) === 'place')
  const isPlain =
    // "the ride-hailing giant"
    giants.has(head.lower) ||
    before.every(
      ({ lower, tag }, at) =>
        demonyms.has(lower) ||
        /^(?:ftse|nasdaq|nasdaq-listed|nyse-listed|s&p|fortune|\d+)$/.test(lower) ||
        at === seat ||
        bodyAdjectives.has(lower) ||
        // "the San Francisco company"
        ((at < seat || arePlaces) && tag.startsWith('NNP')),
    )
  return isPlain && !cast.introductions.has(head.lower, range.first)
}

/**
 * "The Republican nominee", "the 36-year-old", of somebody just spoken of: the noun is new, the person is not. Unless the
 * noun itself is known to vary a name (`isTelling`), a word before it has to tell of the person.
 */
export function redescribed(cast: Cast, what: Description, isTelling = false): Speaker | undefined {
  const { tokens } = cast.context
  const { range, phrase } = what
  if (what.kind !== 'unnamed' || what.plural || !phrase) return undefined
  // "the mother of three"
  const isOfSome = tokens[phrase.last]?.lower === 'of' && tokens[phrase.last + 1]?.tag === 'CD'
  // "the head of state"
  const isOffice =
    tokens[phrase.last]?.lower === 'of' && /^(?:state|government)$/.test(tokens[phrase.last + 1]?.lower ?? '')
  const end = phrase.last + (isOfSome || isOffice ? 2 : 0)
  // "the 36-year-old, who won the title,"
  const isClause = tokens[end]?.text === ',' && /^(?:who|whose|\d\d)$/.test(tokens[end + 1]?.lower ?? '')
  if (end < range.last && !isClause) return undefined
  if (tokens[range.first]?.lower !== 'the' || range.last - range.first < 2) return undefined
  // "the star's publicist"
  if (tokens.slice(range.first, what.head.index).some(({ tag }) => tag === 'POS')) return undefined
  // "the mother-of-three"
  const head = withoutCount(what.head.lower)
  const noun = singularOf(head)
  const isAge = /^\d+-year-old$/.test(head)
  const isTold = isHuman(noun) && tokens.slice(range.first + 1, what.head.index).some(tellsOfPerson)
  if (!isAge && !isTelling && !isTold && !isOffice) return undefined
  if (cast.introductions.has(head, range.first)) return undefined
  const wanted = tokens.slice(range.first + 1, end).map(({ lower }) => lower)
  // whoever has such a role, and another one, is somebody else
  const mayBe = (entity?: Entity) =>
    ![...(entity?.roles ?? [])].some((role) => role.includes(noun) && !holdsRole([role], wanted, noun))
  return cast.likeliest(range.first, {
    fits: (speaker) => speaker.kind === 'person' && mayBe(speaker.entity),
    fitsEntity: (entity) => entity.kind === 'person' && mayBe(entity),
    gender: genderOfNoun(head),
    // there is seldom another of a people
    reach: isAge || isOneOfPeople(head) ? whileTold : justBefore,
  })
}

/**
 * "“It is over,” the chairman said", right after somebody spoke of whom the text has told no role: a noun with "the" that
 * nothing has brought up is his. Not whom a scene has of itself: a trial its judge.
 */
export function goesOn(cast: Cast, what: Description): Speaker | undefined {
  const { last, referents } = cast
  const noun = singularOf(what.head.lower)
  const place = last?.places.at(-1)
  if (last?.kind !== 'person' || place === undefined || sceneRoles.has(noun) || !isHuman(noun))
    return undefined
  if (referents.distance(place, what.range.first) > 1 || (last.entity?.roles.size ?? 0) > 0) return undefined
  return redescribed(cast, what, true) === last ? last : undefined
}

/** Party, country, age or club: "the Republican nominee", "the Kestrels captain". */
const tellsOfPerson = ({ lower, tag, text }: Token) =>
  parties.has(lower) ||
  demonyms.has(lower) ||
  // "the former president"
  /^(?:former|ex|then)$/.test(lower) ||
  lower.endsWith('-year-old') ||
  (/^NNP/.test(tag) && /^\p{Lu}/u.test(text))

/** Nouns by which a text varies somebody's name: what they are by trade or age, not whom the scene has of itself, as a judge. */
export const isRedescription = (head: string) =>
  redescriptions.has(withoutCount(head)) || /(?:..ist|..ian)$/.test(head) || isOneOfPeople(head)

/** "Mother", of "mother-of-three". */
const withoutCount = (head: string) => head.replace(/-of-\p{L}+$/u, '')

/** "The Dutchman", "the American"; "the Dutch" are many. */
export const isOneOfPeople = (head: string) =>
  onesOfPeoples.has(head) || (demonyms.has(head) && !/(?:ish|ch|ss|ese)$/.test(head))
