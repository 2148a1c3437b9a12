/** What each mention of an entity tells of it: a fuller name, its gender and role, and what else it may be called. */

import { companySuffixes } from '../../../languages/en/organisations.ts'
import { capitals, countries, countryOf, demonyms } from '../../../languages/en/places.ts'
import { titleRoles } from '../../../languages/en/roles.ts'
import { findStateMedium } from '../../../languages/en/state-media.ts'
import type { Context } from '../../context.ts'
import { cueVerb } from '../../syntax/cues.ts'
import type { Name } from '../names/name.ts'
import { genderOf } from '../names/words.ts'
import { countUpTo, isSubject } from '../words.ts'
import { isSamePerson } from './coreference.ts'
import { type Entity, formOf, isPersonLike, keyWords, plainWord } from './entity.ts'

/** For each country its seats of government and its names, as names are compared. */
const otherNames = new Map<string, string[]>()
for (const [seat, country] of capitals) otherNames.set(country, [...(otherNames.get(country) ?? []), seat])
for (const name of countries) {
  const country = countryOf.get(name) as string
  const compared = keyWords(name.split(' ')).join(' ')
  otherNames.set(country, [...(otherNames.get(country) ?? []), compared])
}

/** Takes down a mention of an entity by a name, which is compared by `words`. */
export function note(context: Context, entity: Entity, name: Name, words: string[]): void {
  const form = formOf(name)
  // another mention of the same form tells nothing new by its words alone
  const isNew = !entity.forms.has(form)
  noteName(entity, form, words)
  if (entity.kind === 'unknown' && name.kind !== 'unknown') entity.kind = name.kind
  entity.gender ??= name.gender ?? (isPersonLike(entity.kind) ? genderOf(name.words) : undefined)
  if (name.gender) entity.titled = true
  if (name.title) entity.titles.add(plainWord(name.title))
  noteRoles(entity, name)
  entity.affiliation ??= name.affiliation
  if (isNew) entity.country ??= findStateMedium(form)?.country
  if (entity.kind !== 'person') noteAcronym(context, entity, name)
  if (isNew && words.length > 1 && entity.kind !== 'person') noteInitials(entity, name, words)
  const country = entity.kind === 'place' ? countryOf.get(words.join(' ')) : undefined
  if (country) for (const other of otherNames.get(country) ?? []) entity.aliases.add(other)
  entity.forms.set(form, (entity.forms.get(form) ?? 0) + 1)
  insert(entity.places, name.first)
  if (isPersonLike(entity.kind) && acts(context, name)) insert(entity.acts, name.first)
}

const insert = (places: number[], place: number) => places.splice(countUpTo(places, place), 0, place)

/** Somebody of that name does or says something. */
function acts(context: Context, { first, last }: Name): boolean {
  const { tokens } = context
  const next = tokens[last]
  const isSaying = next?.tag.startsWith('VB') && cueVerb(next.lower) !== undefined
  return isSubject(context, first) || isSaying || inverted.test(tokens[first - 1]?.lower ?? '')
}

/** Verbs before their speaker: "said Byrne"; after others stands whom they are about ("accused Byrne"). */
const inverted = /^(?:said|says|added|adds|explained|explains|recalled|recalls|wrote|writes)$/

/** The fullest form is the entity's name. */
function noteName(entity: Entity, form: string, words: string[]): void {
  if (words.length > entity.words.length && isSameOrPart(entity.words, words)) {
    entity.words = words
    entity.name = form
  }
  // "ADA BYRNE" in a caption is "Ada Byrne" in the text
  const isSame = words.length === entity.words.length && isAllCapitals(entity.name)
  if (isSame && !isAllCapitals(form)) entity.name = form
}

/** What stands before the name, and what a short title means: "Sen. Byrne" is a senator. */
function noteRoles(entity: Entity, { role = '', title = '' }: Name): void {
  if (role) {
    entity.roles.add(role.toLowerCase())
    if (!entity.role || isAllCapitals(entity.role)) entity.role = role
  }
  if (!role && !title) return
  for (const word of [...role.split(/\s+/), title]) {
    const meaning = titleRoles.get(word.toLowerCase().replace(/\.$/, ''))
    if (meaning) entity.roles.add(meaning)
  }
}

/** "Civil Aviation Authority of Nepal (CAAN)": from then on it may be called so. */
function noteAcronym({ tokens }: Context, entity: Entity, { last }: Name): void {
  // "the General Directorate, known as the GD"
  if (tokens[last]?.text === ',' && tokens[last + 1]?.lower === 'known' && tokens[last + 2]?.lower === 'as') {
    const short = tokens[tokens[last + 3]?.tag === 'DT' ? last + 4 : last + 3]?.text ?? ''
    if (/^\p{Lu}{2,}$/u.test(short)) entity.aliases.add(plainWord(short))
  }
  if (tokens[last]?.text !== '(' || tokens[last + 2]?.text !== ')') return
  const inside = tokens[last + 1]?.text ?? ''
  if (/^[\p{Lu}\d&.-]{2,}$/u.test(inside)) entity.aliases.add(plainWord(inside))
}

/** The acronyms that a body's name has, whether the text tells them or not. */
function noteInitials(entity: Entity, name: Name, words: readonly string[]): void {
  const initials = name.words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
    .toLowerCase()
  // "Kestrel Inc." is no "KI"
  const isSuffixed = initials.length === 2 && companySuffixes.has(words.at(-1) as string)
  if (initials.length >= 2 && !isSuffixed) entity.aliases.add(initials)
  // "Kestrel Gas & Electric Co.": KG&E
  const ampersand = name.words.indexOf('&')
  if (ampersand > 0 && name.words[ampersand + 1])
    entity.aliases.add(
      `${name.words
        .slice(0, ampersand)
        .map((word) => word[0])
        .join('')}&${name.words[ampersand + 1]?.[0]}`.toLowerCase(),
    )
  const all = words.map((word) => word[0]).join('')
  if (all.length >= 3) entity.aliases.add(all)
  if (initials.length >= 4) entity.aliases.add(initials.slice(-3))
  // "Ministry of Defence": MoD
  const every = name.words
    .map((word) => word[0])
    .join('')
    .toLowerCase()
  if (every.length > initials.length && every.length <= 4) entity.aliases.add(every)
  // "US Centers for Disease Control and Prevention": CDC
  const and = name.words.indexOf('and')
  const core = keyWords(and > 0 ? name.words.slice(0, and) : name.words)
  const isCountrys = countryOf.has(core[0] as string)
  const letters = (isCountrys ? core.slice(1) : core).map((word) => word[0]).join('')
  if (letters.length >= 3 && (isCountrys || and > 0)) entity.aliases.add(letters)
  if (demonyms.has(words[0] as string)) entity.aliases.add(all.slice(1, 4))
}

const isAllCapitals = (name: string) => name === name.toUpperCase()

const isSameOrPart = (a: readonly string[], b: readonly string[]) =>
  a.every((word) => b.includes(word)) || isSamePerson(a, b)
