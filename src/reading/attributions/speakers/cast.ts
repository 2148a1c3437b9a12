/**
 * Whom a text names and who has spoken so far: what every way to resolve a source looks at. It grows as the sources are
 * resolved in the order of the text, so that later forms find earlier ones.
 */
import { businessNouns } from '../../languages/en/organisations.ts'
import type { Span } from '../../model.ts'
import type { Context } from '../context.ts'
import { spanOf } from '../syntax/contents.ts'
import type { Phrase } from '../syntax/phrases.ts'
import type { Range } from '../syntax/subjects.ts'
import { commonName, sameBody } from './alike.ts'
import { Bodies } from './bodies.ts'
import { type Description, describe } from './describe.ts'
import { readCallings } from './entities/callings.ts'
import { type Entity, keyWords } from './entities/entity.ts'
import { mergeNames } from './entities/merge.ts'
import { readApposition, readRoleBefore } from './entities/roles.ts'
import { Holders } from './holders.ts'
import { Introductions } from './introductions.ts'
import { Issued } from './issued.ts'
import { KnownSpeakers } from './known.ts'
import type { Name, NameKind } from './names/name.ts'
import { Referents, type Wanted, type WantedByPhrase } from './referents.ts'
import { newSpeaker, type Speaker } from './speaker.ts'
import { skipDeterminer } from './words.ts'

export class Cast {
  /** Everyone who has spoken, or is about to. */
  readonly known = new KnownSpeakers()
  readonly bodies: Bodies
  readonly holders: Holders
  readonly introductions: Introductions
  readonly issued: Issued
  readonly referents: Referents
  /** Who spoke last. */
  last: Speaker | undefined
  /** The body that last spoke through somebody without a name, and where: "a Pentagon spokesman said … he said". */
  voice: { speaker: Speaker; place: number; gender: 'he' | 'she' | undefined } | undefined
  /** The bodies that spoke through their people, by the word for these: "the researchers" speak for it afterwards. */
  readonly members = new Map<string, Speaker>()
  /** The tokens of what the one who is looked for says. */
  own: readonly Range[] = []
  /** The word for how it is said, in lower case: "shows". */
  cue = ''
  private readonly entityAt: ReadonlyMap<number, Entity>
  private readonly nameAt: ReadonlyMap<number, Name>
  private readonly speakerOf = new Map<Entity, Speaker>()

  constructor(
    readonly context: Context,
    names: readonly Name[],
  ) {
    const { entities, byToken } = mergeNames(context, names)
    this.entityAt = byToken
    this.nameAt = new Map(names.map((name) => [name.first, name]))
    for (const name of names) {
      const entity = this.entityOf(name)
      if (entity && (entity.kind !== 'person' || entity.isDoubtful)) readCallings(context, name, entity)
      if (entity?.kind !== 'person') continue
      readApposition(context, name, entity)
      readRoleBefore(context, name, entity)
    }
    this.bodies = new Bodies(context, entities)
    this.holders = new Holders(context, entities)
    this.introductions = new Introductions(context)
    this.issued = new Issued(context)
    this.referents = new Referents(context, names, byToken, this.speakerOf)
  }

  entityOf(name: Name): Entity | undefined {
    return this.entityAt.get(name.first)
  }

  kindOf(name: Name): NameKind | undefined {
    return this.entityOf(name)?.kind
  }

  /** The names that begin between two tokens. */
  namesIn(first: number, last: number): Name[] {
    const found: Name[] = []
    for (let index = first; index < last; index++) {
      const name = this.nameAt.get(index)
      if (name) found.push(name)
    }
    return found
  }

  text(first: number, last: number): string {
    const { start, end } = spanOf(this.context.tokens, first, last)
    return this.context.text.slice(start, end)
  }

  /** The speaker whom a name in the words of a source means. */
  ofName(name: Name, what: Description): Speaker | undefined {
    const entity = this.entityOf(name)
    return entity && this.ofEntity(entity, what, name)
  }

  /** The speaker that an entity is, called as by `name` where it speaks for the first time. */
  ofEntity(entity: Entity, what: Description, name = this.firstName(entity)): Speaker {
    const known = this.speakerOf.get(entity)
    if (known) return known
    const kind = entity.kind === 'place' || entity.kind === 'unknown' ? 'organisation' : entity.kind
    const full = kind === 'organisation' ? this.nameOfBody(entity, what, name) : commonName(entity)
    const words = keyWords(full.split(/\s+/))
    const same = kind === 'organisation' ? this.bodyOf(words) : undefined
    if (same && !same.entity) {
      // only described before: a name as full is the better one
      if (words.length >= same.words.length) same.name = full
      same.entity = entity
      this.speakerOf.set(entity, same)
    }
    if (same) return same
    const head = words.at(-1) ?? ''
    const speaker = newSpeaker({ name: full, kind, entity, words, head, gender: entity.gender })
    this.known.add(speaker)
    this.speakerOf.set(entity, speaker)
    return speaker
  }

  /** The speaker of an entity that the text calls a body: if it was taken for a person, it is none. */
  ofBody(entity: Entity, what: Description): Speaker {
    if (entity.isDoubtful) {
      entity.kind = 'organisation'
      entity.isDoubtful = false
      const known = this.speakerOf.get(entity)
      if (known) this.known.becomesBody(known)
    }
    return this.ofEntity(entity, what)
  }

  /** The body that spoke before under such words, or some of them. */
  bodyOf(words: readonly string[]): Speaker | undefined {
    return this.known.sharing(
      words,
      (speaker) => speaker.kind === 'organisation' && sameBody(speaker.words, words),
    )
  }

  /** Whom a pronoun or the like at token `at` stands for; a phrase where it is one who is only described. */
  likeliest(at: number, wanted: WantedByPhrase): Speaker | Phrase | undefined
  likeliest(at: number, wanted: Wanted): Speaker | undefined
  likeliest(at: number, wanted: Wanted | WantedByPhrase): Speaker | Phrase | undefined {
    const found: Speaker | Entity | Phrase | undefined = this.referents.likeliest(at, this.last, {
      ...wanted,
      own: this.own,
    })
    if (!found || !('aliases' in found)) return found
    const { first, last } = this.firstName(found)
    return this.ofEntity(found, describe(this.context, { first, last }))
  }

  /** The name of who is named; none of who is only described. */
  properName(one: Speaker | Entity | Phrase): string | undefined {
    const entity = 'aliases' in one ? one : 'entity' in one ? one.entity : undefined
    return entity && commonName(entity)
  }

  /** Takes down that somebody speaks, by the words of `span`, which begin with token `place`. */
  speaks(speaker: Speaker, span: Span, place: number): void {
    speaker.mentions.push(span)
    speaker.places.push(place)
    this.referents.note(place, speaker)
    this.known.speaks(speaker)
    if (speaker.kind !== 'document') this.issued.note(speaker, place)
    this.last = speaker
  }

  private firstName(entity: Entity): Name {
    return this.nameAt.get(entity.places[0] as number) as Name
  }

  /** A body's fullest name, with what tells it from others before it ("the US Treasury"); for a place the words it goes by. */
  private nameOfBody(entity: Entity, { phrase }: Description, name: Name): string {
    if (phrase && name.last === phrase.last && phrase.first < name.first) {
      const { tokens } = this.context
      const first = skipDeterminer(tokens, phrase.first)
      const before = tokens.slice(first, name.first)
      // "the Tesla rival Kestrel": a noun says what it is, and is none of its name
      const isCalled = before.some(
        ({ lower, tag, text }) => /^NNS?$/.test(tag) || text === 'major' || businessNouns.has(lower),
      )
      const isTold =
        before.some(({ tag }) => /^JJ|^NNP/.test(tag)) || this.namesIn(first, name.first).length > 0
      if (isTold && !isCalled) return this.text(first, name.last)
    }
    return entity.kind === 'place' ? this.text(name.first, name.last) : commonName(entity)
  }
}
