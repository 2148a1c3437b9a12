/** What makes two words for a speaker the same: bodies by their words, roles by what they hold, groups by what they are. */
import {
  bodyNouns,
  businessNouns,
  governingBodies,
  joinedBodies,
  officialWords,
} from '../../languages/en/organisations.ts'
import { countryOf } from '../../languages/en/places.ts'
import {
  menNouns,
  notPeople,
  peopleNouns,
  personEnding,
  portfolios,
  roles as roleWords,
  sameRole,
  womenNouns,
} from '../../languages/en/roles.ts'
import type { Entity } from './entities/entity.ts'

/** The one police force, or prosecutors' office, that the text names. */
export function isForce(head: string, entity: Entity): boolean {
  const { words } = entity
  if (/^prosecutor/.test(head))
    return words.some((word) => /^(?:prosecutor|prosecutors|attorney)$/.test(word)) && words.length > 1
  return words.includes(head) && words.length > 1
}

/** A bare noun such as "company" may mean the entity: any body, but no company a ministry; or its name has the noun. */
export function nounFits(noun: string, entity: Entity): boolean {
  // "the planemaker", of any company
  const head = noun.endsWith('maker') && !bodyNouns.has(noun) ? 'maker' : noun
  if (
    businessNouns.has(head) &&
    (entity.words.some((word) => officialWords.has(word)) || /^[A-Z]{4,}$/.test(entity.name))
  )
    return false
  // "Kestrel Flight 12" is no airline
  if (entity.words.includes('flight')) return false
  if (head === 'force' && entity.words.some((word) => /^(?:police|constabulary)$/.test(word))) return true
  if (entity.words.includes(head)) return true
  // "the union" is no labour board
  const isOther = joinedBodies.has(head) && entity.words.some((word) => governingBodies.has(word))
  return bodyNouns.has(head) && !isOther
}

/** The fullest name; but "Nato" where an article spells it out only once. */
export function commonName(entity: Entity): string {
  const full = entity.forms.get(entity.name) ?? 1
  for (const [form, times] of entity.forms) {
    const acronym = form.toLowerCase()
    if (
      /^[A-Z][a-z]{2,5}$/.test(form) &&
      entity.aliases.has(acronym) &&
      !entity.words.includes(acronym) &&
      times > 3 * full
    )
      return form
  }
  return entity.name
}

/**
 * A person of these roles may be meant by a description: one role holds its chief noun and all that tells it from
 * others ("prime", "defence", "deputy"), and no country speaks against it.
 */
export function holdsRole(roles: Iterable<string>, wanted: readonly string[], head: string): boolean {
  const telling = wanted
    .map(plain)
    .filter((word) => word !== head && (roleWords.has(word) || portfolios.has(word)))
  const country = countryIn(wanted)
  for (const role of roles) {
    const words = roleWordsOf(role)
    if (!words.includes(chiefNoun(head)) || !telling.every((word) => words.includes(word))) continue
    const other = countryIn(words)
    if (!country || !other || country === other) return true
  }
  return false
}

/** All words of a description stand in one of the roles, but for a country that no other speaks against. */
export function saysAll(roles: Iterable<string>, wanted: readonly string[], head: string): boolean {
  for (const role of roles) {
    if (!holdsRole([role], wanted, head)) continue
    const words = roleWordsOf(role)
    if (
      wanted.every(
        (word) => words.includes(word === head ? chiefNoun(head) : plain(word)) || countryIn([word]),
      )
    )
      return true
  }
  return false
}

const plain = (word: string) => word.replace(/['’]s$/, '').replace(/^defense$/, 'defence')

/** The chief noun of a role as roles are compared: "Justice Byrne" is the judge, and "the justice minister" is none. */
export const chiefNoun = (noun: string) => sameRole.get(noun) ?? noun

/** The words of a role as roles are compared. */
export function roleWordsOf(role: string): string[] {
  const words = role.split(/[\s-]+/).map(plain)
  const chief = words.pop() ?? ''
  return [...words, chiefNoun(chief)]
}

function countryIn(words: readonly string[]): string | undefined {
  for (const word of words) {
    const country = countryOf.get(word.replace(/['’]s$/, ''))
    if (country) return country
  }
  return undefined
}

/** What a noun tells: "spokeswoman", "waiter". */
export const genderOfNoun = (noun: string): 'he' | 'she' | undefined =>
  womenNouns.has(noun) ? 'she' : menNouns.has(noun) ? 'he' : undefined

/** Both are told, and differ. */
export const clash = (a: 'he' | 'she' | undefined, b: 'he' | 'she' | undefined) =>
  a !== undefined && b !== undefined && a !== b

export const isHuman = (head: string) =>
  roleWords.has(head) || peopleNouns.has(head) || (personEnding.test(head) && !notPeople.has(head))

/** One person, whom "he" or "she" may take up: not "some", "anyone". */
export const isSomebody = (head: string) =>
  (isHuman(head) || womenNouns.has(head) || menNouns.has(head)) &&
  !/^(?:some|many|others|few|several|most|half|majority|(?:any|every|some|no)(?:one|body)|people|team|crew|group|family)$/.test(
    head,
  )

export function sameBody(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (a.length === b.length && a.length > 1 && a.every((word) => b.includes(word))) return true
  return short.length > 1 || a.length === b.length
    ? short.every((word) => long.includes(word)) && short.at(-1) === long.at(-1)
    : false
}
