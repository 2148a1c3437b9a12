/** Who opens a story without a name: "A teacher denied it, a court heard. Ada Byrne, 41, of Corrin, …". */
import { businessNouns } from '../../../languages/en/organisations.ts'
import { anonymous, heads } from '../../../languages/en/roles.ts'
import { clash, genderOfNoun, isSomebody } from '../alike.ts'
import type { Cast } from '../cast.ts'
import { type Description, singularOf } from '../describe.ts'
import type { Name } from '../names/name.ts'
import type { Speaker } from '../speaker.ts'
import { isTopic } from '../words.ts'

/** The headline, the standfirst and the first sentence of a story. */
const lead = 2
/** Sentences within which the name follows. */
const reach = 4

/** The person whom a sentence after the lead names and tells who that is, as one tells of whom the story is about. */
export function namedAfterLead(cast: Cast, what: Description): Speaker | undefined {
  const { head, range } = what
  const { sentenceOf, sentences } = cast.context
  const here = sentenceOf(range.first)
  const noun = singularOf(head.lower)
  if (here.index > lead || what.kind !== 'unnamed' || what.plural || head.tag !== 'NN') return undefined
  const isNamed = cast.namesIn(range.first, range.last).some((name) => cast.kindOf(name) === 'person')
  if (!isSomebody(noun) || anonymous.has(noun) || isNamed) return undefined
  const end = sentences[Math.min(here.index + reach, sentences.length - 1)]?.last ?? range.last
  const name = cast.namesIn(here.last, end).find((one) => cast.kindOf(one) === 'person')
  const entity = name && cast.entityOf(name)
  if (!entity || entity.places[0] !== name.first || !isTold(cast, name) || !isMainly(cast, name))
    return undefined
  const isOther = entity.role !== undefined && !isSameRole(entity.role.toLowerCase(), noun)
  if (isOther || clash(genderOfNoun(head.lower), entity.gender)) return undefined
  entity.roles.add(noun)
  cast.holders.note(entity, noun)
  return cast.ofEntity(entity, what, name)
}

/** The body that the sentence after the lead names: "…, the airline said. Kestrel Air confirmed". */
export function bodyAfterLead(cast: Cast, what: Description): Speaker | undefined {
  const { head, phrase, range } = what
  const { sentenceOf, sentences, tokens } = cast.context
  const here = sentenceOf(range.first)
  const isBare = tokens[range.first]?.lower === 'the' && phrase?.last === range.first + 2
  if (here.index > lead || !isBare || what.kind !== 'organisation' || !businessNouns.has(head.lower))
    return undefined
  const next = sentences[here.index + 1]
  const name = next && cast.namesIn(next.first, Math.min(next.first + 2, next.last))[0]
  const entity = name && cast.entityOf(name)
  if (!entity || (entity.kind !== 'organisation' && !entity.isDoubtful)) return undefined
  return entity.places[0] === name?.first ? cast.ofBody(entity, what) : undefined
}

/** A sentence about the name, or by it: "said Ada Byrne, president of the union". */
const isMainly = ({ context }: Cast, { first, from }: Name) =>
  isTopic(context, first) || /^(?:said|says|added)$/.test(context.tokens[from - 1]?.lower ?? '')

/** "The head of the union", and its president. */
const isSameRole = (role: string, noun: string) =>
  role.includes(noun) || (heads.has(noun) && role.split(/[\s-]+/).some((word) => heads.has(word)))

/** "Ada Byrne, 41,", "Ada Byrne (41)", "Ada Byrne, who", "Ada Byrne, from Corrin,", "Ada Byrne, president of": a full name, and who that is. */
function isTold({ context: { tokens } }: Cast, { last, words }: Name): boolean {
  if (words.length < 2 || !/^[,(]$/.test(tokens[last]?.text ?? '')) return false
  const next = tokens[last + 1]?.lower ?? ''
  const isAge = /^\d\d$/.test(next) && /^[,)]$/.test(tokens[last + 2]?.text ?? '')
  return isAge || /^(?:who|of|from)$/.test(next) || heads.has(next)
}
