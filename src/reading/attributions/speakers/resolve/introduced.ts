/** Who is described first and named in a clause: "a miner who gave his name only as Tom", "a man named Hale". */
import { introducing, leadsToName } from '../../../languages/en/roles.ts'
import type { Token } from '../../../text/tokens.ts'
import { isHuman } from '../alike.ts'
import type { Cast } from '../cast.ts'
import { type Description, singularOf } from '../describe.ts'
import type { Name } from '../names/name.ts'
import type { Speaker } from '../speaker.ts'

/** Tokens after the source's words in which its clause may follow: "one tenant, identified only as Tom,". */
const beyond = 12
/** Tokens from the word that introduces a name to the name: "identified in papers only as Tom". */
const farthest = 7

/** The person whom the clause behind a description names. */
export function introduced(cast: Cast, what: Description): Speaker | undefined {
  const name = nameInClause(cast, what)
  const entity = name && cast.entityOf(name)
  if (!entity || !/person|organisation|unknown/.test(entity.kind)) return undefined
  if (entity.kind !== 'person') {
    entity.kind = 'person'
    entity.isDoubtful = false
  }
  const role = singularOf(what.head.lower)
  entity.roles.add(role)
  cast.holders.note(entity, role)
  return cast.ofEntity(entity, what, name)
}

function nameInClause(cast: Cast, what: Description): Name | undefined {
  const { head, kind, phrase, plural, range } = what
  if (kind !== 'unnamed' || plural || what.spokesperson || !phrase) return undefined
  if (!isHuman(singularOf(head.lower)) && head.lower !== 'one') return undefined
  if (cast.namesIn(phrase.first, phrase.last).some((name) => cast.kindOf(name) === 'person')) return undefined
  const { tokens } = cast.context
  const sentence = cast.context.sentenceOf(range.first)
  let isTold = false
  for (let index = phrase.last; index < clauseEnd(cast, range.last, sentence.last); index++) {
    const { lower } = tokens[index] as Token
    if (/^(?:whose|what|which)$/.test(lower)) return undefined
    // "a resident of a village called Heron": the village
    const isAtOnce = index === phrase.last || tokens[index - 1]?.text === ','
    isTold ||= lower === 'who' || lower === 'identified'
    if (!introducing.has(lower) || !(isTold || isAtOnce)) continue
    // "who has called Byrne a friend"
    if (
      /^(?:has|have|had)$/.test(tokens[tokens[index - 1]?.tag === 'RB' ? index - 2 : index - 1]?.lower ?? '')
    )
      continue
    const name = cast.namesIn(index + 1, Math.min(index + farthest, sentence.last))[0]
    const before = tokens[name ? name.from - 1 : 0]?.lower ?? ''
    // "who goes by the name of Hal"
    const isOfName = before === 'of' && tokens[(name?.from ?? 0) - 2]?.lower === 'name'
    if (name && (leadsToName.has(before) || isOfName)) return name
  }
  return undefined
}

/** Where the clause that describes the source ends: with its words, or with what a comma adds. */
function clauseEnd(cast: Cast, last: number, limit: number): number {
  const { tokens } = cast.context
  // "a colonel introduced as Byrne", where the source's words end before the clause
  if (/^VB[DN]$/.test(tokens[last]?.tag ?? '') && introducing.has(tokens[last]?.lower ?? ''))
    return Math.min(limit, last + 1)
  const comma = tokens[last]?.text === ',' ? last : last - 1
  if (tokens[comma]?.text !== ',' || !/^(?:who|identified|known|named)$/.test(tokens[comma + 1]?.lower ?? ''))
    return last
  let end = comma + 1
  while (end < Math.min(limit, comma + beyond) && tokens[end]?.text !== ',') end++
  return end
}
