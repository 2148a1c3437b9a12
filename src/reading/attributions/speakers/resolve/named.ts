/**
 * Speakers by name: the words of a source end with a name ("Foreign Secretary Ada Byrne"), explain themselves by one
 * ("her lawyer, Tom Hale"), give some for examples ("allies like Byrne") or name a body that speaks through somebody or
 * something else ("a spokesman for Kestrel", "data from Kestrel").
 */
import {
  businessNouns,
  institutionNouns,
  namedDocuments,
  newsNouns,
  tellingNouns,
} from '../../../languages/en/organisations.ts'
import { officeHeads, offices, reporters, titles } from '../../../languages/en/roles.ts'
import type { Token } from '../../../text/tokens.ts'
import { isCapital } from '../../syntax/casing.ts'
import { isHuman } from '../alike.ts'
import type { Cast } from '../cast.ts'
import { type Description, describe, singularOf } from '../describe.ts'
import type { Name } from '../names/name.ts'
import { isBody, type Speaker } from '../speaker.ts'
import { findLike, indexOf, skipOwner } from '../words.ts'
import { described } from './descriptions.ts'
import { introduced } from './introduced.ts'

/** The speakers whom a source's words name; none where they name nobody who could be the speaker. */
export function named(cast: Cast, what: Description): readonly Speaker[] {
  const who = introduced(cast, what)
  if (who) return [who]
  const names = cast.namesIn(what.range.first, what.range.last)
  if (names.length === 0) return []
  const one = atTheEnd(cast, what, names) ?? inApposition(cast, what, names)
  if (one) return [one]
  const several = listed(cast, what, names) ?? examples(cast, what, names)
  if (several.length > 0) return several
  const behind =
    bodyOfSpokesperson(cast, what, names) ??
    mediumOfReporter(cast, what, names) ??
    behindDocument(cast, what, names)
  return behind ? [behind] : []
}

/** "Foreign Secretary Ada Byrne": the leading phrase ends with the name. */
function atTheEnd(cast: Cast, what: Description, names: readonly Name[]): Speaker | undefined {
  const end = phraseEnd(what)
  const holder = byAcronym(cast, what, names)
  if (holder) return holder
  // "Kestrel Records" is no record
  if (namedDocuments.has(what.head.lower)) return undefined
  if (what.kind === 'document' && !names.some((name) => name.first < end && name.last >= end))
    return undefined
  const tail =
    afterRole(cast, what, names) ??
    afterOffice(cast, what, names) ??
    names.find((name) => name.last >= end && name.first < end) ??
    beforeNoun(cast, what, names)
  if (!tail || isOwner(cast, what, tail)) return undefined
  // "Democratic Party of Oz leader Ada Byrne": the phrase begins inside the party's name
  const led = names.find(
    (name) =>
      name.first > tail.first &&
      name.from < tail.last &&
      name.from > tail.first &&
      cast.kindOf(name) === 'person',
  )
  return cast.ofName(led ?? tail, what)
}

/** "The DCE", of somebody whose office was told with it: "the District Chief Executive (DCE), Mr Byrne". */
function byAcronym(cast: Cast, what: Description, names: readonly Name[]): Speaker | undefined {
  const [name] = names
  if (names.length !== 1 || !name || !what.definite || !/^\p{Lu}{2,}$/u.test(name.words.join(' ')))
    return undefined
  const office = (name.words[0] as string).toLowerCase()
  const person = cast.holders.before(office, [office], what.range.first)
  return person?.roles.has(office) ? cast.ofEntity(person, what) : undefined
}

/** "The Corrin Foundation thinktank", "Kestrel news agency": the name stands before what it is. */
function beforeNoun(cast: Cast, what: Description, names: readonly Name[]): Name | undefined {
  const { head, plural } = what
  if (plural || phraseEnd(what) !== head.index + 1 || !tellingNouns.has(head.lower)) return undefined
  const last = cast.context.tokens[head.index - 1]?.lower === 'news' ? head.index - 1 : head.index
  // "the Corrin-based company": where it is
  const found = names.find(
    (name) =>
      name.last === last && isBody(cast.kindOf(name)) && !(name.words.at(-1) as string).endsWith('-based'),
  )
  const entity = found && cast.entityOf(found)
  if (entity?.kind === 'organisation' && (last < head.index || newsNouns.has(head.lower)))
    entity.kind = what.kind === 'state-media' ? 'state-media' : 'media'
  return found
}

/** "Byrne's rep", where the tagger takes the last word for a verb. */
const isOwner = ({ context }: Cast, { range }: Description, { last }: Name) =>
  context.tokens[last]?.tag === 'POS' && last + 1 < range.last

/** "Home Office pathologist Dr Ada Byrne", whatever the tagger took the role for: nothing but words up to the person's name. */
function afterRole(cast: Cast, { range }: Description, names: readonly Name[]): Name | undefined {
  const { tokens } = cast.context
  const person = names.find((name) => cast.kindOf(name) === 'person')
  if (!person || (person.last < range.last && tokens[person.last]?.text !== ',')) return undefined
  // "The Cry of the Kestrels author Ada Byrne"
  const isWithinTitle = (index: number) =>
    index > range.first &&
    isCapital(tokens[index - 1]) &&
    isCapital(tokens[tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1]) &&
    person.role !== undefined
  const isOver = tokens.slice(range.first, person.first).some(({ index, kind, lower, tag, text }) => {
    // "Superintendent of Police (Rural) Ada Byrne"
    if (/^[()]$/.test(text)) return false
    const next = tokens[index + 1]?.lower ?? ''
    const isOfRole = lower === 'of' && (next === 'police' || offices.has(next))
    return kind !== 'word' || (/^(?:IN|TO|CC|POS|W.*)$/.test(tag) && !isWithinTitle(index) && !isOfRole)
  })
  return isOver ? undefined : person
}

/** "Head of digital learning Ada Byrne": what the office is for stands between, and no other person. */
function afterOffice(
  cast: Cast,
  { head, phrase, range }: Description,
  names: readonly Name[],
): Name | undefined {
  const { tokens } = cast.context
  const person = names.at(-1)
  if (!person || !phrase || person.role || person.words.length < 2 || !officeHeads.has(head.lower))
    return undefined
  if (cast.kindOf(person) !== 'person' || cast.entityOf(person)?.isDoubtful) return undefined
  if (person.last < range.last && tokens[person.last]?.text !== ',') return undefined
  const between = tokens.slice(phrase.last, person.first)
  const noun = between.at(-1)
  const isOver = between.some(({ kind, tag }) => kind !== 'word' || /^(?:TO|POS|W.*|VB[DZP])$/.test(tag))
  return !isOver && /^(?:NNS?|VBG)$/.test(noun?.tag ?? '') && !isHuman(singularOf(noun?.lower ?? ''))
    ? person
    : undefined
}

/** "Byrne's lawyer, Tom Hale", "the supplier, Kestrel Seeds of Rotterdam,": the name stands after a comma. */
function inApposition(cast: Cast, what: Description, names: readonly Name[]): Speaker | undefined {
  const comma = indexOf(cast.context.tokens, ',', what.range.first, what.range.last)
  if (comma <= 0 || what.plural) return undefined
  const person = personInApposition(cast, what, names, comma)
  // "The paper's owner, Kestrel Holdings,"
  return person ?? bodyInApposition(cast, what, names, comma)
}

/** The person after the comma, who has the role before it from then on: "the lawyer said". */
function personInApposition(
  cast: Cast,
  what: Description,
  names: readonly Name[],
  comma: number,
): Speaker | undefined {
  const { context } = cast
  const name = names.find((one) => {
    const phrase = context.syntax.holding(one.first)
    const isWhole = !phrase || phrase.last <= one.last
    // "a neighbour, now a doctor in Corrin": where, not who
    const isWhere = /^(?:IN|TO)$/.test(context.tokens[one.from - 1]?.tag ?? '')
    return one.first > comma && cast.kindOf(one) === 'person' && isWhole && !isWhere
  })
  const person = name && cast.entityOf(name)
  // "The contractor, Ada Byrne,": some bodies are one person
  if (!person || (isBody(what.kind) && person.isDoubtful)) return undefined
  const role = what.head.lower
  // "one woman, Dana": no role
  const isRole = !/^(?:wo)?man$|^(?:girl|boy|person|one|another)$/.test(role)
  if (isRole && (!person.role || titles.has(person.role.toLowerCase()))) {
    const { phrase, range } = what
    const first = phrase ? skipOwner(context.tokens, phrase.first) : range.first
    // "chief of staff" is one role
    const end = context.tokens[phraseEnd(what)]?.lower === 'of' ? comma : phraseEnd(what)
    person.role = cast.text(first, end)
  }
  person.roles.add(role)
  cast.holders.note(person, role)
  return cast.ofEntity(person, what, name)
}

/** The body that the phrase after the comma names, and nothing else: "The maker, Ostrava-based Kestrel Biotech,". */
function bodyInApposition(
  cast: Cast,
  what: Description,
  names: readonly Name[],
  comma: number,
): Speaker | undefined {
  const apposition = cast.context.syntax.startingAt(comma + 1)
  const name = names.find(
    (one) => one.first > comma && one.last === apposition?.last && isBody(cast.kindOf(one)),
  )
  return name && cast.ofName(name, what)
}

/** "The two engineers, Ada Byrne and Tom Hale," · "the groups — Kestrel, Heron and the Wren Trust —": all whom the list names. */
function listed(cast: Cast, what: Description, names: readonly Name[]): readonly Speaker[] | undefined {
  const { tokens } = cast.context
  const end = phraseEnd(what)
  if (!what.plural || !/^[,:–—]$/.test(tokens[end]?.text ?? '')) return undefined
  const behind = names.filter((name) => name.first > end)
  const isBodies = behind.every((name) => isBody(cast.kindOf(name)))
  const isList = isBodies || behind.every((name) => cast.kindOf(name) === 'person')
  const joins = tokens.slice(end, what.range.last).some(({ lower }) => lower === 'and')
  if (behind.length < 2 || !isList || !joins) return undefined
  return behind.flatMap((name) => cast.ofName(name, what) ?? [])
}

/** "analysts like Ada Byrne of the college" are she; "allies, including Byrne and Hale" speak too. */
function examples(cast: Cast, what: Description, names: readonly Name[]): readonly Speaker[] {
  const { tokens } = cast.context
  const like = findLike(tokens, what.range)
  const people = like > 0 ? names.filter((name) => name.first >= like && cast.kindOf(name) === 'person') : []
  const first = people[0] && cast.entityOf(people[0])
  if (!first) return []
  const speakers = people.flatMap((name) => cast.ofName(name, what) ?? [])
  if (tokens[like]?.lower === 'including')
    return [described(cast, { ...what, range: { first: what.range.first, last: like } }), ...speakers]
  first.role ??= singularOf(what.head.lower)
  return speakers
}

/** "a spokesman for Kestrel", "Pentagon officials": the body speaks. */
function bodyOfSpokesperson(cast: Cast, what: Description, names: readonly Name[]): Speaker | undefined {
  if (!what.spokesperson && !what.members) return undefined
  const { tokens } = cast.context
  const name = names.find(
    (one, index) =>
      (isBody(cast.kindOf(one)) || cast.kindOf(one) === 'place') &&
      isWhole(cast, one, what) &&
      // "Health experts", where the sentence begins: no body
      !(one.first < what.head.index && cast.entityOf(one)?.isVague) &&
      // "a spokesman for Corrin's Kestrel Mills": of the mills
      !(tokens[one.last]?.tag === 'POS' && names[index + 1]?.first === one.last + 1) &&
      // "a ministry spokesman in Corrin", "the management, in a message to Kestrel,": where and to whom, not whose
      (one.first < what.head.index || isWhose(tokens, one)),
  )
  // "Corrin officials": of the city, not the city
  if (!name || (!what.spokesperson && cast.kindOf(name) === 'place')) return undefined
  // "a Corrin police spokesman": its police
  const body = tokens[what.head.index - 1]
  const isIts = body && body.index >= name.last && institutionNouns.has(body.lower)
  if (isIts && !businessNouns.has(body.lower))
    return described(cast, describe(cast.context, { first: name.from, last: what.head.index }))
  const speaker = cast.ofName(name, what)
  if (speaker && what.members) cast.members.set(singularOf(what.head.lower), speaker)
  return speaker
}

/** The name ends its phrase: not "a spokesman for the San Francisco company", "leaders at the Corrin fair". */
const isWhole = ({ context }: Cast, { first, last }: Name, { head }: Description) =>
  last === head.index || last >= (context.syntax.holding(first)?.last ?? last)

/** "A spokesman for [the] Kestrel": the name says whose it is, and not where or to whom. */
const isWhose = (tokens: readonly Token[], { from }: Name) =>
  !/^(?:in|to)$/.test(tokens[tokens[from - 1]?.tag === 'DT' ? from - 2 : from - 1]?.lower ?? '')

/** "A Kestrel News reporter at the scene": the medium speaks. */
function mediumOfReporter(cast: Cast, what: Description, names: readonly Name[]): Speaker | undefined {
  if (!reporters.has(singularOf(what.head.lower))) return undefined
  const medium = names.find((name) => name.first < what.head.index && /media$/.test(cast.kindOf(name) ?? ''))
  return medium && cast.ofName(medium, what)
}

/** "data from Kestrel", "a survey by Ada Byrne", "Kestrel's report": whoever is behind it speaks. */
function behindDocument(cast: Cast, what: Description, names: readonly Name[]): Speaker | undefined {
  if (what.kind !== 'document') return undefined
  const { tokens } = cast.context
  const end = phraseEnd(what)
  const origin = names.find((name) => isOrigin(cast, name, end))
  const kind = origin && cast.kindOf(origin)
  if (kind && kind !== 'place') {
    const author = cast.ofName(origin, what)
    if (author) cast.issued.by(author, what.head.lower, what.range.first)
    return author
  }
  // "Kestrel's report", "a Kestrel statement"
  const isUtterance = /^(?:statement|release|communiqu[eé]|tweet|post|announcement)$/.test(what.head.lower)
  const owner = names.find(
    ({ last }) => (tokens[last]?.tag === 'POS' && last < end) || (isUtterance && last === what.head.index),
  )
  return owner && isBody(cast.kindOf(owner)) ? cast.ofName(owner, what) : undefined
}

/** The name says whom a document comes from; `end` is where the phrase for the document ends. */
function isOrigin(cast: Cast, name: Name, end: number): boolean {
  const { tokens } = cast.context
  const at = tokens[name.from - 1]?.tag === 'DT' ? name.from - 1 : name.from
  const before = tokens[at - 1]?.lower ?? ''
  // "a memo obtained by Kestrel": who read it
  if (
    /^(?:seen|obtained|reviewed|viewed|leaked|sighted|read|accessed|cited|verified|geolocated|authenticated|examined|analysed|analyzed)$/.test(
      tokens[at - 2]?.lower ?? '',
    )
  )
    return false
  if (before === 'from' || before === 'by') return true
  return before === 'of' && at - 1 === end && cast.kindOf(name) === 'organisation'
}

/** "the doctors, members of the group Doctors for Rest": from then on the group's name is theirs. */
export function nameAfterGroup(cast: Cast, speaker: Speaker, { range }: Description): void {
  const { tokens } = cast.context
  const comma = indexOf(tokens, ',', range.first, range.last)
  if (comma < 0 || speaker.kind !== 'unnamed' || !/^(?:members|part)$/.test(tokens[comma + 1]?.lower ?? ''))
    return
  const group = cast.namesIn(comma, range.last).find((name) => cast.kindOf(name) === 'organisation')
  const entity = group && cast.entityOf(group)
  if (!entity) return
  speaker.name = entity.name
  cast.known.becomesBody(speaker)
  speaker.entity = entity
}

/** Where the leading phrase ends, within the source. */
const phraseEnd = ({ phrase, range }: Description) =>
  phrase ? Math.min(phrase.last, range.last) : range.last
