/** Whose "her" is where a source is described by it: "her grandmother" is "Ada Byrne’s grandmother". */
import { belongings } from '../../../languages/en/organisations.ts'
import { ownOfPeople } from '../../../languages/en/roles.ts'
import type { Phrase } from '../../syntax/phrases.ts'
import type { Cast } from '../cast.ts'
import { type Description, describe, singularOf } from '../describe.ts'
import { type Entity, keyWords } from '../entities/entity.ts'
import type { Speaker } from '../speaker.ts'
import { wantedBy } from './wanted.ts'

/** How far the owner is ahead of all others: a wrong one would be worse than none. */
const lead = 1

/** The name of whom the pronoun stands for that opens a description, where that is plain; nobody becomes a speaker by it. */
export function ownerOf(cast: Cast, { range, head }: Description): string | undefined {
  const { first } = range
  const { lower = '', tag } = cast.context.tokens[first] ?? {}
  if (tag !== 'PRP$' || !/^(?:his|her|its|their)$/.test(lower) || /^\p{Lu}/u.test(head.text)) return undefined
  const wanted = wantedBy(cast, first)
  if (!wanted) return undefined
  cast.referents.followPronouns(first)
  const owner = cast.referents.likeliest(first, cast.last, { ...wanted, own: cast.own, lead })
  if (!owner) return undefined
  const { kind } = 'name' in owner ? owner : describe(cast.context, owner)
  if (!mayOwn(kind, singularOf(head.lower))) return undefined
  // "they" may well be others than the body named last
  const name = lower === 'their' ? undefined : cast.properName(owner)
  return name ?? descriptionOf(cast, owner)
}

/** "His party", "her company", of somebody whose party or company the text tells: "Ada Byrne of the Corrin Alliance". */
export function affiliationOf(cast: Cast, what: Description): Speaker | undefined {
  const { head, phrase, range } = what
  const isTheirs = /^(?:his|her)$/.test(cast.context.tokens[range.first]?.lower ?? '')
  if (!isTheirs || !phrase || head.index !== range.first + 1 || !belongings.has(head.lower)) return undefined
  const wanted = wantedBy(cast, range.first)
  const owner = wanted && cast.likeliest(range.first, { ...wanted, lead })
  const affiliation = owner && 'entity' in owner ? owner.entity?.affiliation : undefined
  const body = affiliation ? cast.bodies.byName(keyWords(affiliation.split(/\s+/))) : undefined
  return body && cast.ofEntity(body, what)
}

/** "Ada Byrne’s", "Kestrel Lines’". */
export const ownersForm = (name: string) => `${name}${/s$/.test(name) ? '’' : '’s'}`

/** Only people have mothers and lawyers, only papers authors. */
function mayOwn(kind: string, noun: string): boolean {
  if (ownOfPeople.has(noun)) return kind === 'person' || kind === 'unnamed'
  return noun !== 'author' || kind === 'document'
}

/** The words for who or what is only described, where they are few and tell it: not "another", "experts at the bank". */
function descriptionOf(cast: Cast, owner: Speaker | Entity | Phrase): string | undefined {
  if ('aliases' in owner || ('entity' in owner && owner.entity)) return undefined
  const name = 'name' in owner ? owner.name : cast.text(owner.first, owner.last)
  const isVague = /^(?:an?other|others?|one|some|many|all|both|his|her|its|their)\b/i.test(name)
  return isVague || !/^(?:[\p{L}\p{N}-]+ ){0,2}[\p{L}\p{N}-]+$/u.test(name) ? undefined : name
}
