/** What a single word of a name can be by itself: a given name, a people, a party, honours, a body without a name. */
import {
  femaleNames,
  givenNames,
  maleNames,
  moreFemaleNames,
  moreMaleNames,
} from '../../../languages/en/given-names.ts'
import { institutionNouns, knownOrganisations } from '../../../languages/en/organisations.ts'
import { demonyms, parties, peoples, regions } from '../../../languages/en/places.ts'
import { peopleNouns, postnominals } from '../../../languages/en/roles.ts'

/** A word as the lists have it: in lower case, without a stop. */
export const plain = (word: string) => {
  const lower = word.toLowerCase()
  return /[’.]/.test(lower) ? lower.replaceAll('’', "'").replace(/\.$/, '') : lower
}

/** A word in plain letters: "López" and "Lopez" are one name. */
export const withoutAccents = (word: string) =>
  /[^a-z'-]/.test(word)
    ? word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replaceAll('ł', 'l')
        .replaceAll('ø', 'o')
        .replaceAll('ı', 'i')
    : word

/** "Ada", "Tom". */
export const isGivenName = (word: string) => isIn(plain(word), givenNames)

/** It is a given name somewhere. */
export const mayBeGiven = (word: string) =>
  isOneOf(word, maleNames, moreMaleNames) || isOneOf(word, femaleNames, moreFemaleNames)

const isOneOf = (word: string, common: ReadonlySet<string>, more: ReadonlySet<string>) =>
  isIn(plain(word), common) || isIn(plain(word), more)

/** With its accents or without. */
const isIn = (name: string, names: ReadonlySet<string>) => names.has(name) || names.has(withoutAccents(name))

/** What the given name tells, where it is a woman's or a man's alone. */
export function genderOf(words: readonly string[]): 'he' | 'she' | undefined {
  for (const word of words.slice(0, 2)) {
    const isMale = isOneOf(word, maleNames, moreMaleNames)
    const isFemale = isOneOf(word, femaleNames, moreFemaleNames)
    if (isMale !== isFemale) return isMale ? 'he' : 'she'
    if (isMale && isFemale) return undefined
  }
  return undefined
}

/** "MP", "QPM": honours and the like after a name. */
export const isPostnominal = (word: string) => word === word.toUpperCase() && postnominals.has(plain(word))

/** "Republican", "Nepali", "Western": it may stand before a name. */
export const isGroupWord = (lower: string) => parties.has(lower) || regions.has(lower) || demonyms.has(lower)

/** "Democrats", "South Dakotans"; but Evans is somebody. */
export const isPeople = (word: string) =>
  peoples.has(word.toLowerCase()) ||
  (/(?:ans|inos|ites)$/.test(word) && /^\p{Lu}\p{Ll}{3,}(?:[^v\s]ans|inos|ites)$/u.test(word))

/** "Families", "Experts": people, whatever the capital. */
export const isGroup = (word: string) => /s$/.test(word) && peopleNouns.has(word.toLowerCase())

/** "the Company", "The Embassy": no name, but what has one elsewhere. */
export const isBareBody = (lower: string) =>
  /^(?:tv|television|radio|media)$/.test(lower) ||
  (institutionNouns.has(lower) && !knownOrganisations.has(lower) && !/^(?:house|city|senate)$/.test(lower))
