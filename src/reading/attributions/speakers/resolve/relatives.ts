/** A relative who is named only below: "Byrne's sister disputed the account. … “He was unarmed,” Ada Byrne said." */
import { relatives } from '../../../languages/en/roles.ts'
import { clash, genderOfNoun } from '../alike.ts'
import type { Cast } from '../cast.ts'
import type { Description } from '../describe.ts'
import { keyWords } from '../entities/entity.ts'
import type { Name } from '../names/name.ts'
import type { Speaker } from '../speaker.ts'

/** Sentences within which the name follows. */
const reach = 3

/** The person of the family's name whom the next sentences name for the first time, and of whom they tell no more. */
export function relativeNamedBelow(cast: Cast, what: Description): Speaker | undefined {
  const { head, range } = what
  if (what.kind !== 'unnamed' || what.plural || !relatives.has(head.lower)) return undefined
  const surname = surnameOfFamily(cast, what)
  if (!surname) return undefined
  const { sentenceOf, sentences } = cast.context
  const here = sentenceOf(range.first)
  const end = sentences[Math.min(here.index + reach, sentences.length - 1)]?.last ?? range.last
  const name = cast.namesIn(range.last, end).find((one) => isNew(cast, one) && surnameOf(one) === surname)
  const entity = name && cast.entityOf(name)
  if (!entity || entity.role || clash(genderOfNoun(head.lower), entity.gender)) return undefined
  entity.roles.add(head.lower)
  cast.holders.note(entity, head.lower)
  return cast.ofEntity(entity, what, name)
}

/** "Byrne" of "Byrne's sister"; of "her sister" that of the person named last. */
function surnameOfFamily(cast: Cast, { head, range }: Description): string | undefined {
  const { sentenceOf, sentences, tokens } = cast.context
  const owner = cast.namesIn(range.first, head.index).at(-1)
  if (owner) return tokens[owner.last]?.tag === 'POS' ? surnameOf(owner) : undefined
  if (tokens[range.first]?.tag !== 'PRP$') return undefined
  const from = sentences[Math.max(0, sentenceOf(range.first).index - 1)]?.first ?? 0
  const before = cast.namesIn(from, range.first).filter((name) => cast.kindOf(name) === 'person')
  return before.length > 0 ? surnameOf(before.at(-1) as Name) : undefined
}

/** A full name that the text has not had before. */
const isNew = (cast: Cast, name: Name) => {
  const entity = cast.entityOf(name)
  return entity?.kind === 'person' && keyWords(name.words).length > 1 && entity.places[0] === name.first
}

const surnameOf = ({ words }: Name) => keyWords(words).at(-1)
