/** The bodies that a bare noun may mean ("the company"), and every mention of them: gathered once a noun. */
import { agencyWords, businessNouns } from '../../languages/en/organisations.ts'
import type { Context } from '../context.ts'
import { isForce, nounFits } from './alike.ts'
import { singularOf } from './describe.ts'
import type { Entity } from './entities/entity.ts'
import { isSubject } from './words.ts'

/** What it counts that the text calls a body by the very noun. */
const isCalledSo = 2

interface Mention {
  place: number
  entity: Entity
  /** Position among the entities: of two that score alike the first is meant. */
  rank: number
}

/** All mentions of the bodies that fit a noun, in the order of the text, and how often the commonest one is named. */
interface Fitting {
  mentions: Mention[]
  most: number
}

export class Bodies {
  private readonly fitting = new Map<string, Fitting>()
  private readonly forces = new Map<string, readonly Entity[]>()

  constructor(
    private readonly context: Context,
    private readonly entities: readonly Entity[],
  ) {}

  /**
   * The body named before token `at` that `noun` means most likely: near, often named, a subject, the one who spoke
   * last (`last`). Only as far back as any could score more.
   */
  mostSalient(noun: string, isMedium: boolean, at: number, last: Entity | undefined): Entity | undefined {
    const { context } = this
    const { mentions, most } = this.thatFit(noun, isMedium)
    const here = context.sentenceOf(at)
    let best: Mention | undefined
    let top = -Infinity
    for (let index = firstFrom(mentions, at) - 1; index >= 0; index--) {
      const mention = mentions[index] as Mention
      const { entity, place } = mention
      const distance = here.index - context.sentenceOf(place).index
      if (Math.log(1 + most) + 1 + isCalledSo + (-distance * 0.5 + 1.5) < top) break
      const often = Math.log(1 + entity.places.length) + (last === entity ? 1 : 0)
      const told = isCalled(noun, entity) ? isCalledSo : 0
      const points = often + told + (-distance * 0.5 + (isSubject(context, place) ? 1.5 : 0))
      if (points > top || (points === top && best && mention.rank < best.rank)) {
        top = points
        best = mention
      }
    }
    return best?.entity
  }

  /** The body named last before token `at` that the text calls by a noun: "the courier", after "Kestrel, the courier". */
  called(noun: string, at: number): Entity | undefined {
    const { mentions } = this.thatFit(noun, false)
    for (let index = firstFrom(mentions, at) - 1; index >= 0; index--) {
      const { entity } = mentions[index] as Mention
      if (entity.callings.has(noun)) return entity
    }
    return undefined
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
    const key = isMedium ? '' : noun
    const known = this.fitting.get(key)
    if (known) return known
    const found: Fitting = { mentions: [], most: 0 }
    this.entities.forEach((entity, rank) => {
      const isMedia = entity.kind === 'media' || entity.kind === 'state-media'
      const mayBe =
        (entity.isDoubtful && businessNouns.has(noun)) || (entity.kind === 'organisation' && !entity.isVague)
      const isMeant = mayBe && (nounFits(noun, entity) || isCalled(noun, entity))
      // "the agency", of Kestrel News, the news agency
      const fits = isMedium ? isMedia : isMeant || (isMedia && entity.callings.has(noun))
      if (!fits) return
      found.most = Math.max(found.most, entity.places.length)
      for (const place of entity.places)
        if (!this.context.isCaption(place)) found.mentions.push({ place, entity, rank })
    })
    found.mentions.sort((a, b) => a.place - b.place)
    this.fitting.set(key, found)
    return found
  }
}

/** The text calls it so, or a company by another noun for one. */
const isCalled = (noun: string, { callings, words }: Entity) =>
  callings.has(noun) ||
  (noun === 'agency' && words.some((word) => agencyWords.has(word))) ||
  (businessNouns.has(noun) && [...callings].some((calling) => businessNouns.has(calling)))

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
