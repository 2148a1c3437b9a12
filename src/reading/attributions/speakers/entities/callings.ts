/** What a text says that a body is: "Kestrel, a charity that", "the contractor, Kestrel,", "the courier Kestrel". */
import { institutionNouns, mediaNouns, newsBodies, newsNouns } from '../../../languages/en/organisations.ts'
import { be } from '../../../languages/en/syntax-words.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Context } from '../../context.ts'
import type { Phrase } from '../../syntax/phrases.ts'
import type { Range } from '../../syntax/subjects.ts'
import { isStateMedium } from '../describe.ts'
import type { Name } from '../names/name.ts'
import { isBody } from '../speaker.ts'
import { apposedTo } from '../words.ts'
import type { Entity } from './entity.ts'

/** Reads the nouns around a mention of an entity that say what it is. */
export function readCallings(context: Context, name: Name, entity: Entity): void {
  const { syntax, tokens } = context
  const ranges: Range[] = []
  for (const phrase of [apposition(context, name), apposedTo(context, name.from, name.last)])
    if (phrase) ranges.push({ first: phrase.first, last: phrase.head + 1 })
  // "the rights group Kestrel"
  const within = syntax.holding(name.first)
  if (within && within.first < name.first && within.last === name.last)
    ranges.push({ first: within.first, last: name.first })
  for (const { first, last } of ranges) {
    const words = tokens.slice(first, last).map(({ lower }) => lower)
    const calling = words.at(-1) as string
    // "the weekly Kestrel", which may be taken for an adjective
    if (tokens[last - 1]?.tag !== 'NN' && !newsNouns.has(calling)) continue
    entity.callings.add(calling)
    // a name that is told what it is names somebody
    entity.isVague = false
    const isNews = newsNouns.has(calling) || (newsBodies.has(calling) && words.includes('news'))
    if (entity.isDoubtful && (isNews || institutionNouns.has(calling) || mediaNouns.has(calling))) {
      entity.kind = 'organisation'
      entity.isDoubtful = false
    }
    if (!isBody(entity.kind)) continue
    // "the state agency Kestrel News"
    const isStates = entity.kind === 'media' && calling === 'agency' && words.includes('state')
    if (isStates || isStateMedium(words, calling)) entity.kind = 'state-media'
    else if (entity.kind === 'organisation' && isNews) entity.kind = 'media'
  }
}

/** "Kestrel, a charity that runs it", "Kestrel is a charity": a phrase with an article, and no clause of its own. */
function apposition({ syntax, tokens }: Context, { last }: Name): Phrase | undefined {
  const mark = tokens[last] as Token | undefined
  if (mark?.text !== ',' && !be.has(mark?.lower ?? '')) return undefined
  const phrase = syntax.startingAt(last + 1)
  if (!phrase) return undefined
  // "Kestrel, Europe's largest maker": an owner is as good as an article
  const isArticled = /^(?:an?|the|its|their)$/.test(tokens[phrase.first]?.lower ?? '')
  if (!isArticled && !tokens.slice(phrase.first, phrase.head).some(({ tag }) => tag === 'POS'))
    return undefined
  return /^(?:VB[DPZ]|MD)$/.test(tokens[phrase.last]?.tag ?? '') ? undefined : phrase
}
