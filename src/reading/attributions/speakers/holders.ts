/** Who holds which role in a text: "the minister", and before the name stands, "Austria's interior minister". */
import { chiefOffices } from '../../languages/en/roles.ts'
import type { Context } from '../context.ts'
import { chiefNoun, holdsRole, roleWordsOf, saysAll } from './alike.ts'
import type { Entity } from './entities/entity.ts'
import { countUpTo, lastBefore } from './words.ts'

/** Sentences within which a name follows its description: after a headline or first sentence, and elsewhere. */
const fromHeadline = 12
const atOnce = 2
/** The same where the description says more than the role: "the family's lawyer". */
const farBelow = 40

export class Holders {
  /** People by the words of their roles. */
  private readonly byWord = new Map<string, Set<Entity>>()

  constructor(
    private readonly context: Context,
    entities: readonly Entity[],
  ) {
    for (const entity of entities) for (const role of entity.roles) this.note(entity, role)
  }

  /** Enters one more role of a person. */
  note(entity: Entity, role: string): void {
    if (entity.kind !== 'person') return
    for (const word of roleWordsOf(role)) {
      const sharing = this.byWord.get(word)
      if (sharing) sharing.add(entity)
      else this.byWord.set(word, new Set([entity]))
    }
  }

  /** The person named last before token `at` whose role may be meant by a description with this chief noun. */
  before(head: string, wanted: readonly string[], at: number): Entity | undefined {
    let best: Entity | undefined
    let latest = -1
    for (const entity of this.byWord.get(chiefNoun(head)) ?? []) {
      const place = lastBefore(entity.places, at)
      if (place <= latest || !holdsRole(rolesOf(entity), wanted, head)) continue
      best = entity
      latest = place
    }
    return best
  }

  /**
   * The person named first after token `at` whose role says all that the description says: soon, or after a headline;
   * `isNew` where it has to be in the next sentence, and for the first time.
   */
  after(head: string, wanted: readonly string[], at: number, isNew = false): Entity | undefined {
    const { context } = this
    const here = context.sentenceOf(at).index
    // "the family's lawyer" is one wherever he is named
    const isTelling = wanted.length > 1 && !isNew
    // the "lead negotiator" is the "chief negotiator" below
    const telling = chiefOffices.has(head)
      ? wanted
      : wanted.filter((word) => !/^(?:lead|chief|top|main|senior)$/.test(word))
    const reach = isNew ? 1 : isTelling ? farBelow : here <= 1 ? fromHeadline : atOnce
    const end = context.sentences[Math.min(here + reach, context.sentences.length - 1)]?.last ?? at
    let best: Entity | undefined
    let first = end
    for (const entity of this.byWord.get(chiefNoun(head)) ?? []) {
      const place = entity.places[countUpTo(entity.places, at)] ?? end
      if (isNew && entity.places[0] !== place) continue
      if (place >= first || !saysAll(rolesOf(entity), telling, head)) continue
      best = entity
      first = place
    }
    return best
  }
}

/** The roles of an entity, each with where it holds them. */
function rolesOf({ roles, affiliation }: Entity): string[] {
  const place = affiliation ? ` ${affiliation.toLowerCase()}` : ''
  return [...roles].map((role) => role + place)
}
