/** What a text says that a body is: "Kestrel, a charity that", "the contractor, Kestrel,", "the courier Kestrel". */
import { institutionNouns, mediaNouns, newsNouns } from '../../../languages/en/organisations.ts'
import { be } from '../../../languages/en/syntax-words.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Context } from '../../context.ts'
import type { Phrase } from '../../syntax/phrases.ts'
import type { Name } from '../names/name.ts'
import { apposedTo } from '../words.ts'
import type { Entity } from './entity.ts'

/** Reads the nouns around a mention of an entity that say what it is. */
export function readCallings(context: Context, name: Name, entity: Entity): void {
  for (const phrase of [apposition(context, name), apposedTo(context, name.from, name.last)]) {
    const head = phrase && (context.tokens[phrase.head] as Token)
    if (head?.tag === 'NN') entity.callings.add(head.lower)
  }
  const { syntax, tokens } = context
  // "the rights group Kestrel"
  const within = syntax.holding(name.first)
  const noun = tokens[name.first - 1]
  if (within && within.first < name.first && within.last === name.last && noun?.tag === 'NN')
    entity.callings.add(noun.lower)
  // a name that is told what it is names somebody
  if (entity.callings.size > 0) entity.isVague = false
  const isBody = [...entity.callings].some(
    (calling) => institutionNouns.has(calling) || mediaNouns.has(calling),
  )
  if (entity.isDoubtful && isBody) {
    entity.kind = 'organisation'
    entity.isDoubtful = false
  }
  if (entity.kind === 'organisation' && [...entity.callings].some((calling) => newsNouns.has(calling)))
    entity.kind = 'media'
}

/** "Kestrel, a charity that runs it", "Kestrel is a charity": a phrase with an article, and no clause of its own. */
function apposition({ syntax, tokens }: Context, { last }: Name): Phrase | undefined {
  const mark = tokens[last] as Token | undefined
  if (mark?.text !== ',' && !be.has(mark?.lower ?? '')) return undefined
  const phrase = syntax.startingAt(last + 1)
  if (!phrase || !/^(?:an?|the)$/.test(tokens[phrase.first]?.lower ?? '')) return undefined
  return /^(?:VB[DPZ]|MD)$/.test(tokens[phrase.last]?.tag ?? '') ? undefined : phrase
}
