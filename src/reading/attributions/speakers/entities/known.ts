/** The entities found so far, looked up by what a name may call them: comparing it with all would grow with the square. */
import { crowd } from '../words.ts'
import { type Entity, isPersonLike } from './entity.ts'

export class KnownEntities {
  readonly list: Entity[] = []
  private readonly numbers = new Map<Entity, number>()
  private readonly byWord = new Map<string, Set<number>>()
  private readonly byInitials = new Map<string, Entity>()
  /** How many entities are entered by their initials. */
  private initialled = 0

  add(entity: Entity): Entity {
    this.numbers.set(entity, this.list.length)
    this.list.push(entity)
    return entity
  }

  /** Enters an entity under its words and aliases; again whenever a mention has told more of it. */
  index(entity: Entity): void {
    const number = this.numbers.get(entity) as number
    for (const key of [...entity.words, entity.words.join(' '), ...entity.aliases]) {
      const sharing = this.byWord.get(key)
      if (sharing) sharing.add(number)
      else this.byWord.set(key, new Set([number]))
    }
  }

  /** Entities that share a word or an alias with a name, in order: no others can match it. */
  sharing(words: readonly string[]): Entity[] {
    const found = new Set<number>()
    for (const key of [...words, words.join(' ')]) {
      const sharing = this.byWord.get(key)
      if (sharing && sharing.size <= crowd) for (const number of sharing) found.add(number)
    }
    return [...found].sort((a, b) => a - b).map((number) => this.list[number] as Entity)
  }

  /** The first person of those initials: "AB" is Ada Byrne. */
  withInitials(wanted: string): Entity | undefined {
    for (; this.initialled < this.list.length; this.initialled++) {
      const entity = this.list[this.initialled] as Entity
      const initials = entity.name
        .split(/[\s-]/)
        .map((word) => word[0])
        .join('')
      if (isPersonLike(entity.kind) && !this.byInitials.has(initials)) this.byInitials.set(initials, entity)
    }
    return this.byInitials.get(wanted)
  }
}
