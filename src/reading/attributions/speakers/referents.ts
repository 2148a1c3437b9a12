/** Whom a pronoun stands for: of those near before it, the one most in view. */
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Phrase } from '../syntax/phrases.ts'
import type { Range } from '../syntax/subjects.ts'
import { clash } from './alike.ts'
import type { Entity } from './entities/entity.ts'
import type { Name } from './names/name.ts'
import type { Speaker } from './speaker.ts'
import { isTopic } from './words.ts'

/** Narrated sentences that a pronoun looks back over, and sentences of any kind. */
const farthest = 8
const farthestQuoted = 40
/** The same for somebody who has no name and has not spoken: "a trader put it at €125. He said". */
const farthestDescribed = 2
/** The same for who is just spoken of: "the 36-year-old". */
export const justBefore = 2
/** Narrated sentences over which "he" and "she" stay with one person. */
const stays = 4

interface Mention {
  place: number
  spoke: boolean
  /** Before a noun: "a Byrne supporter". */
  modifies: boolean
  /** A body or place that its sentence is not about: "a flight over the Kestrel Sea". */
  isAside: boolean
}

/** What a pronoun or the like may stand for. */
export interface Wanted {
  fits(speaker: Speaker): boolean
  fitsEntity(entity: Entity): boolean
  gender?: 'he' | 'she' | undefined
  /** The tokens of what is said: speakers seldom name themselves there. */
  own?: readonly Range[] | undefined
  /** How many narrated sentences back it may stand. */
  reach?: number
  /** How far it has to be ahead of all others. */
  lead?: number
}

/** The same where it may stand for somebody or something that is only described, and has not spoken yet. */
export interface WantedByPhrase extends Wanted {
  fitsPhrase(phrase: Phrase): boolean
}

/** Where nobody stands, for one who has to be ahead of all others: somewhat before an aside of the sentence before. */
const nobody = -2.5

/** What a mention within the words of the speaker who is looked for loses. */
const inOwnWords = 1

export class Referents {
  /** Who spoke at which token, in the order of the text. */
  private readonly spoken: { place: number; speaker: Speaker }[] = []
  /** Whom the "he" and "she" of the reporter's own sentences stand for, in the order of the text. */
  private readonly takenUp: { place: number; who: Speaker | Entity }[] = []
  /** Pronouns before this token have been followed. */
  private followed = 0
  /** For each sentence, how many before it are told by the reporter, not all quoted. */
  private readonly narrated: number[]

  constructor(
    private readonly context: Context,
    private readonly names: readonly Name[],
    private readonly byToken: ReadonlyMap<number, Entity>,
    private readonly speakerOf: ReadonlyMap<Entity, Speaker>,
  ) {
    let count = 0
    this.narrated = context.sentences.map(({ first, last }) => {
      const before = count
      const quotation = context.quotationAround(first) ?? context.quotationAround(first + 1)
      if (!quotation || quotation !== context.quotationAround(last - 2)) count++
      return before
    })
  }

  /** Someone speaks at a token. */
  note(place: number, speaker: Speaker): void {
    this.spoken.push({ place, speaker })
  }

  /**
   * Finds out for every "he" and "she" of the reporter's before token `at` whom it takes up: a text stays with whom it
   * tells of.
   */
  followPronouns(at: number): void {
    const { context } = this
    for (; this.followed < at; this.followed++) {
      const { lower, tag } = context.tokens[this.followed] as Token
      const gender = /^(?:he|his|him)$/.test(lower) ? 'he' : /^(?:she|her)$/.test(lower) ? 'she' : undefined
      if (!gender || !/^(?:PRP|PRP\$)$/.test(tag) || context.quotationAround(this.followed)) continue
      const who = this.likeliest(this.followed, undefined, {
        fits: (speaker) => speaker.kind === 'person',
        fitsEntity: (entity) => entity.kind === 'person',
        gender,
        reach: stays,
      })
      if (!who) continue
      who.gender ??= gender
      this.takenUp.push({ place: this.followed, who })
    }
  }

  /** The likeliest referent before token `at`: near, a subject, the one who spoke last (`last`). */
  likeliest(
    at: number,
    last: Speaker | undefined,
    wanted: WantedByPhrase,
  ): Speaker | Entity | Phrase | undefined
  likeliest(at: number, last: Speaker | undefined, wanted: Wanted): Speaker | Entity | undefined
  likeliest(
    at: number,
    last: Speaker | undefined,
    wanted: Wanted | WantedByPhrase,
  ): Speaker | Entity | Phrase | undefined {
    const { fits, fitsEntity, gender, own, reach = farthest, lead = 0 } = wanted
    const here = this.context.sentenceOf(at).index
    // only who is near: all who ever spoke, looked at for every pronoun, would grow with the square of the text
    const from = this.context.sentences[Math.max(0, here - farthestQuoted)]?.first ?? 0
    let best: Speaker | Entity | Phrase | undefined
    let top = -Infinity
    let next = lead > 0 ? nobody : -Infinity
    const consider = (candidate: Speaker | Entity | Phrase, mentions: readonly Mention[]) => {
      for (const mention of mentions) {
        const isOwn = own?.some(({ first, last }) => mention.place >= first && mention.place < last)
        const points =
          this.points(mention, at, reach) + (candidate === last ? 0.3 : 0) - (isOwn ? inOwnWords : 0)
        if (points > top) {
          if (best !== candidate) next = top
          top = points
          best = candidate
        } else if (best !== candidate && points > next) next = points
      }
    }
    for (const [speaker, mentions] of this.speakersSince(from)) {
      if (fits(speaker) && speaker.kind !== 'hearsay' && !clash(gender, speaker.gender))
        consider(speaker, mentions)
    }
    for (const [entity, mentions] of this.entitiesBetween(from, at)) {
      if (fitsEntity(entity) && !clash(gender, entity.gender))
        consider(this.speakerOf.get(entity) ?? entity, mentions)
    }
    for (let index = this.takenUp.length - 1; index >= 0; index--) {
      const { place, who } = this.takenUp[index] as { place: number; who: Speaker | Entity }
      if (place < from) break
      const one = 'mentions' in who ? who : (this.speakerOf.get(who) ?? who)
      const isMeant = 'mentions' in one ? fits(one) : fitsEntity(one)
      if (isMeant && !clash(gender, one.gender))
        consider(one, [
          { place, spoke: false, modifies: false, isAside: this.context.tokens[place]?.tag === 'PRP$' },
        ])
    }
    if ('fitsPhrase' in wanted) {
      for (const phrase of this.phrasesBefore(at)) {
        // he and she are seldom somebody who has no name
        const isAside = gender !== undefined
        if (wanted.fitsPhrase(phrase))
          consider(phrase, [{ place: phrase.first, spoke: false, modifies: false, isAside }])
      }
    }
    return top - next < lead ? undefined : best
  }

  /** Noun phrases of the last sentences before token `at` that name nobody. */
  private phrasesBefore(at: number): Phrase[] {
    const { context } = this
    const found: Phrase[] = []
    const here = context.sentenceOf(at)
    const from = context.sentences[Math.max(0, here.index - farthestQuoted)]?.first ?? 0
    for (let index = at - 1; index >= from; index--) {
      if (this.distance(index, at) > farthestDescribed) break
      const phrase = context.syntax.holding(index)
      if (!phrase) continue
      index = phrase.first
      if (phrase.kind === 'noun' && (!context.isCaption(index) || context.isCaption(at))) found.push(phrase)
    }
    return found
  }

  /** How many narrated sentences token `at` stands after another. */
  distance(place: number, at: number): number {
    const { context, narrated } = this
    return (
      (narrated[context.sentenceOf(at).index] as number) -
      (narrated[context.sentenceOf(place).index] as number)
    )
  }

  private points({ place, spoke, modifies, isAside }: Mention, at: number, reach: number): number {
    const { context } = this
    const here = context.sentenceOf(at)
    const sentence = context.sentenceOf(place)
    const distance = this.distance(place, at)
    if (place >= at || distance > reach) return -Infinity
    const voice = context.quotationAround(at)
    const quoted = context.quotationAround(place)
    let points = -distance - (here.index - sentence.index - distance) * 0.2
    points -= (here.paragraph - sentence.paragraph) * 0.3
    if (quoted && quoted !== voice) points -= 3
    if (quoted && quoted === voice) points += 1.5
    // who says "he" in a quotation speaks of somebody else
    if (voice && !quoted && spoke && sentence === here) points -= 2
    if (modifies) points -= 2
    if (isAside) points -= 1
    if (spoke || isTopic(context, place)) points += 1
    if (spoke) points += 0.3
    return points - (place - sentence.first) * 0.01
  }

  /** Who spoke from token `from` on, and where. */
  private speakersSince(from: number): Map<Speaker, Mention[]> {
    const found = new Map<Speaker, Mention[]>()
    let index = this.spoken.length
    while (index > 0 && (this.spoken[index - 1]?.place ?? 0) >= from) index--
    for (; index < this.spoken.length; index++) {
      const { place, speaker } = this.spoken[index] as { place: number; speaker: Speaker }
      enter(found, speaker, { place, spoke: true, modifies: false, isAside: false })
    }
    return found
  }

  /** Who is named between two tokens, and where. */
  private entitiesBetween(from: number, to: number): Map<Entity, Mention[]> {
    const { context } = this
    const { syntax, tokens } = context
    const found = new Map<Entity, Mention[]>()
    let low = 0
    let high = this.names.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.names[middle] as Name).first < from) low = middle + 1
      else high = middle
    }
    for (let index = low; index < this.names.length; index++) {
      const name = this.names[index] as Name
      if (name.first >= to) break
      const entity = this.byToken.get(name.first)
      if (!entity || (context.isCaption(name.first) && !context.isCaption(to))) continue
      if (isByline(context, name)) continue
      const phrase = syntax.holding(name.last - 1)
      const modifies = phrase !== undefined && phrase.head >= name.last && tokens[name.last]?.tag !== 'POS'
      // "Byrne's lawyer said": the sentence is about the lawyer
      const isOwner = tokens[name.last]?.tag === 'POS' && phrase !== undefined && phrase.head >= name.last
      const isAside = isOwner || (entity.kind !== 'person' && !isTopic(context, name.first))
      enter(found, entity, { place: name.first, spoke: false, modifies, isAside })
    }
    return found
  }
}

/** "By Ada Byrne" over a text: who writes is not written about. */
const isByline = ({ sentenceOf, tokens }: Context, { first, from }: Name) =>
  tokens[from - 1]?.text === 'By' && from - 1 === sentenceOf(first).first

function enter<Key>(map: Map<Key, Mention[]>, key: Key, mention: Mention): void {
  const mentions = map.get(key)
  if (mentions) mentions.push(mention)
  else map.set(key, [mention])
}
