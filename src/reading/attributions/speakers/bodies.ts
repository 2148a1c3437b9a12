/** The bodies that a bare noun may mean ("the company"), and every mention of them: gathered once a noun. */
import { anyBusiness, businessNouns, namedBy } from '../../languages/en/organisations.ts'
import { demonyms } from '../../languages/en/places.ts'
import { locatives } from '../../languages/en/syntax-words.ts'
import type { Context } from '../context.ts'
import type { Range } from '../syntax/subjects.ts'
import { isForce, nounFits } from './alike.ts'
import { singularOf } from './describe.ts'
import type { Entity } from './entities/entity.ts'
import { isBody } from './speaker.ts'
import { isSubject } from './words.ts'

/** What it counts that the text calls a body so. */
const asCalled = 3
/** What a sentence's distance costs, and at most where a body is called so: there is seldom another. */
const perSentence = 0.5
const atMost = 2
/** What it counts for "the company" that a name ends as a company's does. */
const asTrade = 1
/** What a mention within the quoted words of the speaker who is looked for loses: "“We thank Kestrel,” the company said". */
const inOwnWords = 2
/** A body that scores less is too far away, or too much beside the point, to be meant. */
const least = -1

interface Mention {
  place: number
  entity: Entity
  /** Position among the entities: of two that score alike the first is meant. */
  rank: number
}

/** All mentions of the bodies that fit a noun, in the order of the text, and how often the commonest one is named. */
interface Fitting {
  mentions: Mention[]
  /** Those of bodies that the text calls so. */
  called: Mention[]
  most: number
}

export class Bodies {
  private readonly fitting = new Map<string, Fitting>()
  /** By their words and by what else they are called; gathered when first asked for. */
  private named: Map<string, Entity> | undefined
  private readonly forces = new Map<string, readonly Entity[]>()

  constructor(
    private readonly context: Context,
    private readonly entities: readonly Entity[],
  ) {}

  /**
   * The body named before token `at` that `noun` means most likely: near, often named, a subject, the one who spoke
   * last (`last`). Only as far back as any could score more.
   */
  mostSalient(
    noun: string,
    isMedium: boolean,
    at: number,
    last: Entity | undefined,
    own: readonly Range[] = [],
  ): Entity | undefined {
    const { context } = this
    const { called, mentions, most } = this.thatFit(noun, isMedium)
    const here = context.sentenceOf(at)
    let best: Mention | undefined
    let top = -Infinity
    const consider = (mention: Mention, bonus: number) => {
      const { entity, place } = mention
      const often = Math.log(1 + entity.places.length) + (last === entity ? 1 : 0)
      const isOwn =
        context.quotationAround(place) !== undefined &&
        own.some((range) => place >= range.first && place < range.last)
      const trade =
        businessNouns.has(noun) && /^(?:ltd|limited|inc|plc|llc|pvt)$/.test(entity.words.at(-1) ?? '')
          ? asTrade
          : 0
      const points = often + bonus + trade + standing(context, place) - (isOwn ? inOwnWords : 0)
      if (points > top || (points === top && best && mention.rank < best.rank)) {
        top = points
        best = mention
      }
    }
    const costOf = ({ place }: Mention) => (here.index - context.sentenceOf(place).index) * perSentence
    for (let index = firstFrom(mentions, at) - 1; index >= 0; index--) {
      const mention = mentions[index] as Mention
      const cost = costOf(mention)
      if (Math.log(1 + most) + 2.5 - cost < Math.max(top, least)) break
      consider(mention, -cost)
    }
    // from a few sentences on all of these cost the same: the nearest
    for (let index = firstFrom(called, at) - 1; index >= 0; index--) {
      const mention = called[index] as Mention
      const cost = costOf(mention)
      consider(mention, asCalled - Math.min(cost, atMost))
      if (cost >= atMost) break
    }
    return top < least ? undefined : best?.entity
  }

  /** The body named last before token `at` that the text calls by a noun: "the courier", after "Kestrel, the courier". */
  called(noun: string, at: number): Entity | undefined {
    const { called } = this.thatFit(noun, false)
    return called[firstFrom(called, at) - 1]?.entity
  }

  /** The body named last before token `at` whose name holds all of the words: "the production company", of Kestrel Productions. */
  namedWith(noun: string, words: readonly string[], at: number): Entity | undefined {
    const { mentions } = this.thatFit(noun, false)
    for (let index = firstFrom(mentions, at) - 1; index >= 0; index--) {
      const { entity } = mentions[index] as Mention
      const own = entity.words.map(singularOf)
      if (words.every((word) => own.includes(singularOf(word)))) return entity
    }
    return undefined
  }

  /** The body with exactly these words, or that is called so. */
  byName(words: readonly string[]): Entity | undefined {
    if (!this.named) {
      this.named = new Map()
      for (const entity of this.entities) {
        if (!isBody(entity.kind)) continue
        for (const name of [entity.words.join(' '), ...entity.aliases])
          if (!this.named.has(name)) this.named.set(name, entity)
      }
    }
    return this.named.get(words.join(' '))
  }

  /** The one that a bare "police" or "prosecutors" means: none where the text names several. */
  onlyForce(noun: string): Entity | undefined {
    let found = this.forces.get(noun)
    if (!found) {
      found = this.entities.filter((entity) => entity.kind === 'organisation' && isForce(noun, entity))
      this.forces.set(noun, found)
    }
    return found.length === 1 ? found[0] : undefined
  }

  private thatFit(noun: string, isMedium: boolean): Fitting {
    const key = isMedium ? `medium ${noun}` : noun
    const known = this.fitting.get(key)
    if (known) return known
    const found: Fitting = { mentions: [], called: [], most: 0 }
    this.entities.forEach((entity, rank) => {
      const isMedia = entity.kind === 'media' || entity.kind === 'state-media'
      const isTold = entity.callings.has(noun)
      const mayBe =
        (entity.isDoubtful && businessNouns.has(noun)) ||
        (entity.kind === 'organisation' && !entity.isVague && !isAdjective(entity))
      const isMeant = mayBe && (nounFits(noun, entity) || isCalled(noun, entity))
      // "the agency", of Kestrel News, the news agency; "the channel", of a body that is called one
      const fits = isMedium ? isMedia || (isTold && isBody(entity.kind)) : isMeant || (isMedia && isTold)
      if (!fits) return
      found.most = Math.max(found.most, entity.places.length)
      const isSo = isCalled(noun, entity)
      for (const place of entity.places) {
        if (this.context.isCaption(place)) continue
        const mention = { place, entity, rank }
        found.mentions.push(mention)
        if (isSo) found.called.push(mention)
      }
    })
    for (const list of [found.mentions, found.called]) list.sort((a, b) => a.place - b.place)
    this.fitting.set(key, found)
    return found
  }
}

/** The text, or its own name, calls it so ("Kestrel, a lender", "the Corrin Savings Bank"), or for "the firm" a carrier. */
const isCalled = (noun: string, { callings, words }: Entity) =>
  callings.has(noun) ||
  words.some((word) => word.endsWith(noun) || namedBy.get(noun)?.has(word)) ||
  (anyBusiness.has(noun) && [...callings].some((calling) => businessNouns.has(calling)))

/** "Corrinian", "Corrin-based": no body by itself. */
const isAdjective = ({ words: [word = '', ...others] }: Entity) =>
  others.length === 0 && (demonyms.has(word) || word.endsWith('-based'))

/** What the place of a mention counts: whether its sentence is about the body, or only tells where something was. */
function standing(context: Context, place: number): number {
  const { syntax, tokens } = context
  const at = tokens[place - 1]?.lower === 'the' ? place - 2 : place - 1
  const before = tokens[at]?.lower ?? ''
  const phrase = syntax.holding(place)
  const isOwner = phrase !== undefined && tokens.slice(place, phrase.head).some(({ tag }) => tag === 'POS')
  // "the Kestrel rival Heron": about the other
  const head = phrase && tokens[phrase.head]
  const isModifier =
    phrase !== undefined &&
    /^NNP/.test(head?.tag ?? '') &&
    tokens.slice(place, phrase.head).some(({ tag }) => tag === 'NN')
  if (isModifier) return -1
  const isPlace = locatives.has(before) && before !== 'of' && tokens[at - 1]?.lower !== 'according'
  if (isPlace && !isOwner) return -1
  return isSubject(context, place) ? 1.5 : 0
}

/** Index of the first mention at or after token `at`. */
function firstFrom(mentions: readonly Mention[], at: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle] as Mention).place < at) low = middle + 1
    else high = middle
  }
  return low
}
