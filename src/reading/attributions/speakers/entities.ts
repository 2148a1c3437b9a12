/**
 * One entity for every person and body that the text names, however it is named: full name, surname, short form,
 * acronym. Two people who share a surname stay two.
 */
import { familyNamesFirst } from '../../languages/en/given-names.ts'
import { institutionNouns, knownOrganisations } from '../../languages/en/organisations.ts'
import { capitals, countries, countryOf, demonyms } from '../../languages/en/places.ts'
import { ownOfBodies, ownOfPeople, roles, titleRoles } from '../../languages/en/roles.ts'
import { findStateMedium } from '../../languages/en/state-media.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { opens } from '../syntax/casing.ts'
import { isHuman } from './alike.ts'
import { genderOf, type Name, type NameKind } from './names.ts'
import { countUpTo, crowd, lastBefore } from './words.ts'

export interface Entity {
  name: string
  kind: NameKind
  gender: 'he' | 'she' | undefined
  /** "Mr" or "Ms" tells its gender. */
  titled: boolean
  /** Taken for a person for want of any other sign: "the company" may yet mean it. */
  isDoubtful: boolean
  /** A single name that may be none, or no body's: where only places stand ("in Kigoma"), or first in a sentence ("Coal was"). */
  isVague: boolean
  /** Every role that the text gives it, lower case: "prime minister", "senator". */
  roles: Set<string>
  role: string | undefined
  affiliation: string | undefined
  country: string | undefined
  /** Lower-case words of the fullest name. */
  words: string[]
  /** Other short names: acronyms, places that stand for it. */
  aliases: Set<string>
  /** How often it is named by each of its forms. */
  forms: Map<string, number>
  /** Token positions of its mentions, in order. */
  places: number[]
}

const small = new Set(['of', 'for', 'and', 'the', '&', 'in', 'on', 'de', 'la'])
const clean = (word: string) => {
  const lower = word.toLowerCase()
  // most words have neither apostrophe nor stop
  return /[’'.]/.test(lower)
    ? lower
        .replaceAll('’', "'")
        .replace(/'s$/, '')
        .replace(/\.$/, '')
        .replace(/\.com$/, '')
    : lower
}
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])
/** The words that a name is compared by. */
export const keyWords = (words: readonly string[]) =>
  words.map(clean).filter((word) => word && !small.has(word) && !suffixes.has(word))

/** For each country its seats of government and its names, as names are compared. */
const otherNames = new Map<string, string[]>()
for (const [seat, country] of capitals) otherNames.set(country, [...(otherNames.get(country) ?? []), seat])
for (const name of countries) {
  const country = countryOf.get(name) as string
  const compared = keyWords(name.split(' ')).join(' ')
  otherNames.set(country, [...(otherNames.get(country) ?? []), compared])
}

/** Merges `names` into entities; also tells for each name (by its first token) which entity it is. */
export function mergeNames(
  context: Context,
  names: readonly Name[],
): { entities: Entity[]; byToken: Map<number, Entity> } {
  const entities: Entity[] = []
  const numbers = new Map<Entity, number>()
  const byWord = new Map<string, Set<number>>()
  const byToken = new Map<number, Entity>()
  const byInitials = new Map<string, Entity>()
  /** How many entities are entered there. */
  let initialled = 0
  // full names first, so that a surname in the headline finds its person
  const keys = names.map((name) => keyWords(name.words))
  names.forEach((name, at) => {
    if ((keys[at] as string[]).length > 1) place(name, keys[at] as string[])
  })
  names.forEach((name, at) => {
    const speaker = labelled(name)
    if (speaker || (keys[at] as string[]).length === 1) place(name, keys[at] as string[], speaker)
  })
  const surnames = new Set(entities.filter(isFullName).map(({ words }) => words.at(-1) as string))
  for (const entity of entities) {
    if (entity.kind === 'unknown') {
      const person = likenessToPerson(context, entity, surnames)
      entity.kind = person > 0 ? 'person' : 'organisation'
      if (person === 1) entity.isDoubtful = true
      if (entity.kind === 'organisation' && (isWhere(context, entity) || isOnlyFirst(context, entity)))
        entity.isVague = true
    }
    const gender = entity.kind === 'person' && !entity.titled ? genderTakenUp(entity) : undefined
    if (gender) entity.gender = gender
  }
  return { entities, byToken }

  /** What the next sentence calls somebody who alone is named in one: "Marty Byrne agreed. She said …". */
  function genderTakenUp(entity: Entity): 'he' | 'she' | undefined {
    let she = 0
    let he = 0
    for (const place of entity.places) {
      const sentence = context.sentenceOf(place)
      const next = context.tokens[nextNarrated(sentence.index)]?.lower
      if (place - sentence.first > 3 || (next !== 'he' && next !== 'she')) continue
      let others = 0
      for (let index = sentence.first; index < sentence.last; index++) {
        const other = byToken.get(index)
        if (other && other !== entity && isPersonLike(other.kind)) others++
      }
      if (others > 0) continue
      if (next === 'she') she++
      else he++
    }
    return she === he ? undefined : she > he ? 'she' : 'he'
  }

  /** The first token after a sentence that no quotation holds, a few sentences on at most; -1 for none. */
  function nextNarrated(index: number): number {
    for (const { first } of context.sentences.slice(index + 1, index + 6))
      if (!context.quotationAround(first) && !context.quotationAt(context.tokens[first]?.start ?? -1))
        return first
    return -1
  }

  function place(name: Name, words: string[], known?: Entity): void {
    const form = name.words.join(' ')
    const found = known ?? find(candidates(words), name, words) ?? create(name, words)
    // a label is a person's, whatever its capitals look like
    note(context, found, known ? { ...name, kind: 'person' } : name, words, form)
    index(found)
    found.places.splice(countUpTo(found.places, name.first), 0, name.first)
    found.forms.set(form, (found.forms.get(form) ?? 0) + 1)
    byToken.set(name.first, found)
  }

  /** Whose initials open a paragraph before a colon: "AB: I began as a clerk". */
  function labelled(name: Name): Entity | undefined {
    const token = context.tokens[name.first] as Token
    const paragraph = context.document.paragraphs[context.sentenceOf(name.first).paragraph]
    const isLabel =
      name.words.length === 1 &&
      /^\p{Lu}{2,3}$/u.test(token.text) &&
      context.tokens[name.last]?.text === ':' &&
      paragraph?.start === token.start
    if (!isLabel) return undefined
    for (; initialled < entities.length; initialled++) {
      const entity = entities[initialled] as Entity
      const initials = entity.name
        .split(/[\s-]/)
        .map((word) => word[0])
        .join('')
      if (isPersonLike(entity.kind) && !byInitials.has(initials)) byInitials.set(initials, entity)
    }
    return byInitials.get(token.text)
  }

  /** Entities that share a word or an alias with a name, in order: no others can match it. */
  function candidates(words: readonly string[]): Entity[] {
    const found = new Set<number>()
    for (const key of [...words, words.join(' ')]) {
      const sharing = byWord.get(key)
      if (sharing && sharing.size <= crowd) for (const number of sharing) found.add(number)
    }
    return [...found].sort((a, b) => a - b).map((number) => entities[number] as Entity)
  }

  function index(entity: Entity): void {
    const number = numbers.get(entity) as number
    for (const key of [...entity.words, entity.words.join(' '), ...entity.aliases]) {
      const sharing = byWord.get(key)
      if (sharing) sharing.add(number)
      else byWord.set(key, new Set([number]))
    }
  }

  function create(name: Name, words: string[]): Entity {
    const entity: Entity = {
      name: name.words.join(' ').replace(/ ([.,])/g, '$1'),
      kind: name.kind,
      gender: undefined,
      titled: false,
      isDoubtful: false,
      isVague: false,
      roles: new Set(),
      role: undefined,
      affiliation: undefined,
      country: undefined,
      words,
      aliases: new Set(),
      forms: new Map(),
      places: [],
    }
    numbers.set(entity, entities.length)
    entities.push(entity)
    return entity
  }
}

function find(entities: readonly Entity[], name: Name, words: readonly string[]): Entity | undefined {
  const candidates = entities.filter((entity) => matches(entity, name, words))
  if (candidates.length <= 1) return candidates[0]
  const exact = candidates.filter((entity) => entity.words.join(' ') === words.join(' '))
  if (exact.length > 0) return exact[0]
  // two people of one surname: the one with fitting title, else the one named last before here
  const fitting = candidates.filter((entity) => !name.gender || entity.gender === name.gender)
  const pool = fitting.length > 0 ? fitting : candidates
  const surname = pool.filter((entity) => entity.words.at(-1) === words.at(-1))
  return [...(surname.length > 0 ? surname : pool)].sort(
    (a, b) => lastBefore(b.places, name.first + 1) - lastBefore(a.places, name.first + 1),
  )[0]
}

function matches(entity: Entity, name: Name, words: readonly string[]): boolean {
  const same = entity.words.length === words.length && words.every((word, at) => entity.words[at] === word)
  if (same || (entity.aliases.size > 0 && entity.aliases.has(words.join(' ')))) return true
  // "the Chinese CDC": the acronym of a body whose name begins with the same country
  if (words.length === 2 && demonyms.has(words[0] as string) && entity.aliases.has(words[1] as string))
    return entity.words[0] === words[0]
  if (entity.kind === 'place' || name.kind === 'place') return false
  if (isPersonLike(entity.kind) && isPersonLike(name.kind)) {
    if (name.gender && entity.gender && name.gender !== entity.gender) return false
    if (words.length === 1) {
      const only = words[0] as string
      if (entity.words.length < 2) return false
      return (
        entity.words.at(-1) === only ||
        entity.words[0] === only ||
        (entity.words.length > 2 && entity.words.includes(only))
      )
    }
    return samePerson(entity.words, words)
  }
  if (name.kind === 'person' || entity.kind === 'person') return false
  if (words.length < entity.words.length) {
    // "Vostrania" is not "Vostrania Today"
    if (/media/.test(entity.kind) && entity.words.at(-1) !== words.at(-1)) return false
    // "CBP" is not "CBP McAllen"
    if (
      words.length === 1 &&
      /^[A-Z]{2,}$/.test(name.words[0] as string) &&
      entity.name.startsWith(name.words[0] as string)
    )
      return false
    return (
      words.every((word) => entity.words.includes(word)) &&
      (entity.words[0] === words[0] || entity.words.at(-1) === words.at(-1)) &&
      !isGeneric(words)
    )
  }
  return false
}

const isPersonLike = (kind: NameKind) => kind === 'person' || kind === 'unknown'
const generic = new Set([
  'department',
  'ministry',
  'university',
  'court',
  'police',
  'state',
  'national',
  'american',
  'new',
  'south',
  'north',
  'east',
  'west',
  'chinese',
  'russian',
  'british',
  'international',
  'united',
  'association',
  'commission',
  'house',
  'center',
  'centre',
])
const isGeneric = (words: readonly string[]) =>
  words.length === 1 &&
  (demonyms.has(words[0] as string) || generic.has(words[0] as string)) &&
  !['department', 'ministry', 'university', 'court', 'commission', 'association'].includes(words[0] as string)

/** "Josh Apte" and "Joshua Apte", "J. Apte" and "Joshua M. Apte": same surname, given names that do not clash. */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a]
    return short.length > 1 && short.every((word) => long.includes(word))
  }
  const [x, y] = [a[0] as string, b[0] as string]
  return (
    x === y ||
    x.startsWith(y) ||
    y.startsWith(x) ||
    (a.length !== b.length && (a.includes(y) || b.includes(x)))
  )
}

/** Takes down what a mention tells of its entity; `form` is how it is written there. */
function note(context: Context, entity: Entity, name: Name, words: string[], form: string): void {
  const { tokens } = context
  // another mention of the same form tells nothing new by its words alone
  const isNew = !entity.forms.has(form)
  const fuller = words.length > entity.words.length && samePersonOrPart(entity.words, words)
  if (fuller) {
    entity.words = words
    entity.name = form
  }
  // "ADA BYRNE" in a caption is "Ada Byrne" in the text
  const isSame = words.length === entity.words.length && isAllCapitals(entity.name)
  if (isSame && !isAllCapitals(form)) entity.name = form
  if (entity.kind === 'unknown' && name.kind !== 'unknown') entity.kind = name.kind
  if (!entity.gender) {
    const gender = name.gender ?? (isPersonLike(entity.kind) ? genderOf(name.words) : undefined)
    if (gender) entity.gender = gender
  }
  if (name.gender) entity.titled = true
  if (name.role) {
    entity.roles.add(name.role.toLowerCase())
    if (!entity.role || isAllCapitals(entity.role)) entity.role = name.role
  }
  if (name.role || name.title)
    for (const word of [...(name.role ?? '').split(/\s+/), name.title ?? '']) {
      const meaning = titleRoles[word.toLowerCase().replace(/\.$/, '')]
      if (meaning) entity.roles.add(meaning)
    }
  if (name.affiliation) entity.affiliation ??= name.affiliation
  const medium = isNew ? findStateMedium(form) : undefined
  if (medium) entity.country ??= medium.country
  // "Civil Aviation Authority of Nepal (CAAN)"
  if (entity.kind !== 'person' && tokens[name.last]?.text === '(' && tokens[name.last + 2]?.text === ')') {
    const inside = tokens[name.last + 1]
    if (inside && /^[\p{Lu}\d&.-]{2,}$/u.test(inside.text)) entity.aliases.add(clean(inside.text))
  }
  if (isNew && words.length > 1 && entity.kind !== 'person') {
    const initials = name.words
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word[0])
      .join('')
      .toLowerCase()
    if (initials.length >= 2) entity.aliases.add(initials)
    const all = words.map((word) => word[0]).join('')
    if (all.length >= 3) entity.aliases.add(all)
    if (initials.length >= 4) entity.aliases.add(initials.slice(-3))
    // "US Centers for Disease Control and Prevention": CDC
    const and = name.words.indexOf('and')
    const core = keyWords(and > 0 ? name.words.slice(0, and) : name.words)
    const isCountrys = countryOf.has(core[0] as string)
    const letters = (isCountrys ? core.slice(1) : core).map((word) => word[0]).join('')
    if (letters.length >= 3 && (isCountrys || and > 0)) entity.aliases.add(letters)
    if (demonyms.has(words[0] as string)) entity.aliases.add(all.slice(1, 4))
  }
  const country = countryOf.get(words.join(' '))
  if (country && entity.kind === 'place')
    for (const other of otherNames.get(country) ?? []) entity.aliases.add(other)
}

const isAllCapitals = (name: string) => name === name.toUpperCase()

const samePersonOrPart = (a: readonly string[], b: readonly string[]) =>
  a.every((word) => b.includes(word)) || samePerson(a, b)

const isFullName = ({ kind, words }: Entity) => kind === 'person' && words.length > 1

/** How much speaks for a name of no clear kind to be a person's, by what stands around it: above 0 it is taken for one. */
function likenessToPerson(context: Context, entity: Entity, surnames: ReadonlySet<string>): number {
  const { tokens } = context
  // WeWork, BioNTech; but McKee and O'Connor
  if (entity.words.length === 1 && /^(?!Mc|Mac|O['’]|D['’]|De[A-Z])\p{Lu}\p{Ll}+\p{Lu}/u.test(entity.name))
    return -1
  if (entity.words.length === 1 && knownOrganisations.has(entity.words[0] as string)) return -1
  if (/^\p{Lu}{2,}$/u.test(entity.name)) return -1
  if (isOnlyFirst(context, entity)) return -1
  let person = entity.words.length > 1 ? 1 : 0
  // "Park Seo-yun", "Li Wei"
  if (entity.words.length > 1 && familyNamesFirst.has(entity.words[0] as string)) person += 2
  if (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(entity.name)) person += 2
  // "J.D. Hale", "Tom B. Hale Jr."
  if (/^(?:\p{Lu}\.)+-?(?:\p{Lu}\.)? |\p{Ll} \p{Lu}\. \p{Lu}|, ?[JS]r\.?$| [JS]r\.?$/u.test(entity.name))
    person += 4
  if (entity.words.length === 1 && genderOf(entity.words)) person += 1
  person += shortForm(entity)
  // "Ivana Byrne", where Tom Byrne is somebody
  if (entity.words.length > 1 && surnames.has(entity.words.at(-1) as string)) person += 3
  for (const place of entity.places) {
    const before = tokens[place - 1]?.lower ?? ''
    let end = place
    while (entity.words.includes(clean(tokens[end]?.text ?? ''))) end++
    const next = tokens[end]
    const after = tokens[end + 1]
    // "Corrin-based Kestrel Lines"
    if (before.endsWith('-based')) person -= 3
    if (before === 'the' || before === 'at' || before === 'into') person -= 2
    if (/^(?:in|from|into|on|inside|within)$/.test(before)) person -= 1
    person += pronounAfter(context, end)
    if (next?.tag === 'POS' && ownOfPeople.has(after?.lower ?? '')) person += 2
    if (ownOfBodies.has((next?.tag === 'POS' ? after : next)?.lower ?? '')) person -= 3
    if (/^(?:of|for)$/.test(before) && roles.has(tokens[place - 2]?.lower ?? '')) person -= 2
    if (entity.words.length === 1 && isTakenUp(context, place)) person += 2
    if (next?.text === ',' && after?.tag === 'CD' && /^\d\d$/.test(after.text)) person += 3
    if (next?.lower === 'who') person += 3
    if (next?.text === ',' && after?.lower === 'which') person -= 3
    if (next?.text === ',' && after?.lower === 'who') person += 3
    if (next?.text === ',' && /^(?:a|an|the)$/.test(after?.lower ?? '')) person += describes(context, end + 1)
    if (next?.text === '(') person -= 1
    if (before === ',' && /^[,.]$|^VB[DZ]$/.test(next?.tag ?? '')) person += whatIsBefore(context, place - 1)
  }
  return person
}

/** People are called by their last name alone, bodies by their first. */
function shortForm({ words, forms }: Entity): number {
  if (words.length < 2) return 0
  let sum = 0
  for (const form of forms.keys()) {
    const short = keyWords(form.split(' '))
    if (short.length !== 1) continue
    if (short[0] === words.at(-1)) sum += 2
    else if (short[0] === words[0] && !genderOf(words) && !familyNamesFirst.has(short[0] as string)) sum -= 2
  }
  return sum
}

/** "Kestrel Foods said on Thursday it would": the pronoun of the sentence tells a body from a person. */
function pronounAfter(context: Context, from: number): number {
  const sentence = context.sentenceOf(Math.min(from, context.tokens.length - 1))
  const verb = context.tokens[from]
  if (!verb || !/^VB[DZ]$/.test(verb.tag)) return 0
  for (let index = from + 1; index < Math.min(from + 7, sentence.last); index++) {
    const { lower } = context.tokens[index] as { lower: string }
    const isExpletive = lower === 'it' && /^(?:is|was|'s)$/.test(context.tokens[index + 1]?.lower ?? '')
    if (/^(?:it|its|itself)$/.test(lower) && !isExpletive) return -3
    if (/^(?:he|she|his|her|him|himself|herself)$/.test(lower)) return 2
    if (lower === 'that' || lower === ',') continue
  }
  return 0
}

/** "Byrne left. She said …", "Byrne left. On Monday she said": the next sentence takes the name up as a person. */
function isTakenUp(context: Context, place: number): boolean {
  const sentence = context.sentenceOf(place)
  const next = context.sentences[sentence.index + 1]
  if (!next || place - sentence.first > 2) return false
  for (let index = next.first; index < Math.min(next.first + 6, next.last); index++) {
    const token = context.tokens[index] as Token
    if (/^(?:he|she)$/.test(token.lower)) return true
    if (index > next.first && /^NNP/.test(token.tag)) return false
  }
  return false
}

const locatives = new Set(
  'in at near from to into between across around outside off of through toward towards over above below beyond'.split(
    ' ',
  ),
)

/** Every mention of the name follows a preposition of place, or a place before a comma: "Kestrel of Geraldton". */
function isWhere(context: Context, { words, places }: Entity): boolean {
  return (
    words.length === 1 &&
    places.every(
      (place) => locatives.has(context.tokens[place - 1]?.lower ?? '') && !isPossessor(context, place),
    )
  )
}

/** A single word that is no given name and has its capital only where every word has: at the head of a sentence. */
function isOnlyFirst({ casing, sentenceOf, tokens }: Context, { words, places }: Entity): boolean {
  return (
    words.length === 1 &&
    !genderOf(words) &&
    !casing.isSometimesNamed(tokens[places[0] as number] as Token) &&
    places.every((place) => opens(tokens, place, sentenceOf(place)))
  )
}

const isPossessor = ({ tokens }: Context, place: number) => tokens[place + 1]?.tag === 'POS'

/** What people are, and bodies too: "its owner, Kestrel Lines". */
const eitherRoles = new Set(
  'owner partner sponsor producer publisher client customer backer rival winner broker user'.split(' '),
)

/** "the infrastructure manager, Byrne, said", "the contractor, Kestrel, said": what stands before the comma tells. */
function whatIsBefore(context: Context, comma: number): number {
  const phrase = context.syntax.endingAt(comma)
  const head = phrase && (context.tokens[phrase.head] as Token)
  if (head?.tag !== 'NN') return 0
  if (institutionNouns.has(head.lower)) return -3
  return isHuman(head.lower) && !eitherRoles.has(head.lower) ? 3 : 0
}

function describes(context: Context, start: number): number {
  const phrase = context.syntax.startingAt(start)
  if (!phrase) return 0
  const head = context.tokens[phrase.head]
  return head && (roles.has(head.lower) || /(?:ist|man|woman|person|ian)$/.test(head.lower))
    ? 3
    : head &&
        /(?:company|firm|group|agency|organi[sz]ation|charity|network|website|app|chain|maker|party|bank|tank|unit|startup|provider|maker|developer|manufacturer|retailer|publisher|operator|carrier|broadcaster|airline)$/.test(
          head.lower,
        )
      ? -4
      : 0
}
