/** A person, body or place that a text names, under all its names, and the words that names are compared by. */
import { nameSuffixes } from '../../../languages/en/roles.ts'
import { nameParticles } from '../../../languages/en/syntax-words.ts'
import type { Name, NameKind } from '../names/name.ts'
import { withoutAccents } from '../names/words.ts'

export interface Entity {
  name: string
  kind: NameKind
  gender: 'he' | 'she' | undefined
  /** "Mr" or "Ms" tells its gender. */
  titled: boolean
  /** Its titles, lower case, without a stop: "dr", "adv". */
  titles: Set<string>
  /** Taken for a person for want of any other sign: "the company" may yet mean it. */
  isDoubtful: boolean
  /** A single name that may be none, or no body's: where only places stand ("in Kigoma"), or first in a sentence ("Coal was"). */
  isVague: boolean
  /** Every role that the text gives it, lower case: "prime minister", "senator". */
  roles: Set<string>
  /** Every noun that the text says a body is, lower case: "charity", "contractor". */
  callings: Set<string>
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
  /** Those of them where it does or says something: "Byrne went", "said Byrne"; not "a photo of Byrne". */
  acts: number[]
}

/** An entity of which no more is known than the first name tells; `words` are those that it is compared by. */
export const newEntity = (name: Name, words: string[]): Entity => ({
  name: formOf(name),
  kind: name.kind,
  gender: undefined,
  titled: false,
  titles: new Set(),
  isDoubtful: false,
  isVague: false,
  roles: new Set(),
  callings: new Set(),
  role: undefined,
  affiliation: undefined,
  country: undefined,
  words,
  aliases: new Set(),
  forms: new Map(),
  places: [],
  acts: [],
})

/** A name as it is written: "Women's Clinic", "Hale Foods, Inc.". */
export const formOf = ({ words }: Name) => words.join(' ').replace(/ ([.,]|['’]s?(?: |$))/g, '$1')

/** A person, or what may be one. */
export const isPersonLike = (kind: NameKind) => kind === 'person' || kind === 'unknown'

/** A word as names are compared: "Kestrel's" and "KESTREL" are "kestrel". */
export const plainWord = (word: string) => {
  const lower = withoutAccents(word.toLowerCase())
  // most words have neither apostrophe nor stop
  return /[’'.“”"‘]/.test(lower)
    ? lower
        .replace(/^["“‘]|["”]$/g, '')
        .replaceAll('’', "'")
        .replace(/'s$/, '')
        .replace(/\.$/, '')
        .replace(/\.com$/, '')
    : lower
}

/** The words that a name is compared by: "the Bank of Corrin" by "bank" and "corrin". */
export const keyWords = (words: readonly string[]) =>
  words.map(plainWord).filter((word) => word && !nameParticles.has(word) && !nameSuffixes.has(word))
