/** Which of the entities named so far a name means: "Byrne" is Ada Byrne, "the CAC" the Corrin Aviation Council. */
import { companySuffixes, sharedWords } from '../../../languages/en/organisations.ts'
import { countrySurnames, demonyms } from '../../../languages/en/places.ts'
import type { Name } from '../names/name.ts'
import { lastBefore } from '../words.ts'
import { type Entity, formOf, isPersonLike, plainWord } from './entity.ts'

/** The entity that a name with these words means; `entities` are those that share one with it. */
export function findEntity(
  entities: readonly Entity[],
  name: Name,
  words: readonly string[],
): Entity | undefined {
  const candidates = entities.filter((entity) => matches(entity, name, words))
  if (candidates.length <= 1) return candidates[0]
  const exact = candidates.filter((entity) => entity.words.join(' ') === words.join(' '))
  if (exact.length > 0) return exact[0]
  // two people of one surname: the one with fitting title, else the one who last did something before here, since a
  // relative whom a sentence only mentions leaves the surname to whom it was ("a photo of Ada Byrne", then "Byrne said")
  const fitting = candidates.filter((entity) => !name.gender || entity.gender === name.gender)
  const alike = fitting.length > 0 ? fitting : candidates
  const titled = name.title ? alike.filter(({ titles }) => titles.has(plainWord(name.title as string))) : []
  const pool = titled.length > 0 ? titled : alike
  const surname = pool.filter((entity) => entity.words.at(-1) === words.at(-1))
  const last = (places: readonly number[]) => lastBefore(places, name.first + 1)
  // who goes by the surname alone keeps it: of "Byrne" and "his wife, Ada Byrne" the former
  const form = formOf(name)
  const settled = words.length === 1 ? surname.filter(({ forms }) => (forms.get(form) ?? 0) > 1) : []
  if (settled.length === 1) return settled[0]
  return [...(surname.length > 0 ? surname : pool)].sort(
    (a, b) => last(b.acts) - last(a.acts) || last(b.places) - last(a.places),
  )[0]
}

/** The name may be one of the entity's. */
function matches(entity: Entity, name: Name, words: readonly string[]): boolean {
  const same = entity.words.length === words.length && words.every((word, at) => entity.words[at] === word)
  if (same || (entity.aliases.size > 0 && entity.aliases.has(words.join(' ')))) return true
  // "the Chinese CDC": the acronym of a body whose name begins with the same country
  if (words.length === 2 && demonyms.has(words[0] as string) && entity.aliases.has(words[1] as string))
    return entity.words[0] === words[0]
  // "Sheriff Scott Israel", and then "Israel said"
  if (name.kind === 'place' && entity.kind === 'person' && words.length === 1)
    return countrySurnames.has(words[0] as string) && entity.words.at(-1) === words[0]
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
    return isSamePerson(entity.words, words)
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
      (entity.words[0] === words[0] || entity.words.at(-1) === words.at(-1) || isTrade(entity, words)) &&
      !isGeneric(words)
    )
  }
  return false
}

/** "Heron", of the Ada Heron Company: the last word that is its own. */
const isTrade = ({ kind, words }: Entity, [only, ...others]: readonly string[]) =>
  kind === 'organisation' &&
  others.length === 0 &&
  companySuffixes.has(words.at(-1) as string) &&
  words.at(-2) === only

/** A word that many bodies share: "Police" is not the Corrin Police, nor "British" the British Council. */
const isGeneric = ([only = '', ...others]: readonly string[]) =>
  others.length === 0 && (demonyms.has(only) || sharedWords.has(only))

const areInitials = (word: string) => /^[bcdfghjklmnpqrstvwxz]{2,3}$/.test(word)

/** "Josh Apte" and "Joshua Apte", "J. Apte" and "Joshua M. Apte": same surname, given names that do not clash. */
export function isSamePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a]
    return short.length > 1 && short.every((word) => long.includes(word))
  }
  const [x, y] = [a[0] as string, b[0] as string]
  return (
    x === y ||
    x.startsWith(y) ||
    y.startsWith(x) ||
    // "Ada Byrne", "AT Byrne"
    (x[0] === y[0] && (areInitials(x) || areInitials(y))) ||
    (a.length !== b.length && (a.includes(y) || b.includes(x)))
  )
}
