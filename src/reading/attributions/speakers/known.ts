/**
 * The speakers found so far, looked up by their words and by their chief noun: comparing each new one with all before
 * it would grow with the square of the text.
 */
import { writtenPapers } from '../../languages/en/organisations.ts'
import { alikeInsiders, alikePeople } from '../../languages/en/roles.ts'
import { singularOf } from './describe.ts'
import type { Speaker } from './speaker.ts'
import { crowd } from './words.ts'

/** How many turns of speakers with one chief noun a short form looks back over. */
const memory = 60

export class KnownSpeakers {
  private readonly list: Speaker[] = []
  private readonly numbers = new Map<Speaker, number>()
  private readonly byWord = new Map<string, number[]>()
  private readonly byWords = new Map<string, number[]>()
  /** By chief noun, everyone once for each time that they spoke, in order. */
  private readonly byHead = new Map<string, { turn: number; speaker: Speaker }[]>()
  /** The organisation that came last into the list. */
  lastBody: Speaker | undefined
  /** The paper that spoke last, of those that are called a document afterwards. */
  lastPaper: Speaker | undefined
  private turns = 0

  add(speaker: Speaker): void {
    this.numbers.set(speaker, this.list.length)
    this.list.push(speaker)
    this.index(speaker)
    if (speaker.kind === 'organisation') this.lastBody = speaker
  }

  /** Somebody who was taken for something else turns out to be an organisation. */
  becomesBody(speaker: Speaker): void {
    speaker.kind = 'organisation'
    if (!this.lastBody || this.numberOf(speaker) > this.numberOf(this.lastBody)) this.lastBody = speaker
  }

  /** The speaker takes the word. */
  speaks(speaker: Speaker): void {
    if (speaker.kind === 'document' && writtenPapers.has(singularOf(speaker.head))) this.lastPaper = speaker
    const head = singularOf(speaker.head)
    const turn = { turn: this.turns++, speaker }
    const turns = this.byHead.get(head)
    if (turns) turns.push(turn)
    else this.byHead.set(head, [turn])
  }

  /** Gives a speaker fuller words. */
  reword(speaker: Speaker, words: string[]): void {
    speaker.words = words
    this.index(speaker)
  }

  private index(speaker: Speaker): void {
    const number = this.numberOf(speaker)
    enter(this.byWords, speaker.words.join(' '), number)
    for (const word of speaker.words) enter(this.byWord, word, number)
  }

  private numberOf(speaker: Speaker): number {
    return this.numbers.get(speaker) as number
  }

  /** The first speaker with exactly these words that fits. */
  withWords(words: readonly string[], fits: (speaker: Speaker) => boolean): Speaker | undefined {
    const key = words.join(' ')
    for (const number of this.byWords.get(key) ?? []) {
      const speaker = this.list[number] as Speaker
      if (speaker.words.join(' ') === key && fits(speaker)) return speaker
    }
    return undefined
  }

  /** The first speaker that shares a word, or all, and fits. */
  sharing(words: readonly string[], fits: (speaker: Speaker) => boolean): Speaker | undefined {
    let first = this.list.length
    const among = [this.byWords.get(words.join(' ')), ...words.map((word) => this.byWord.get(word))]
    for (const numbers of among) {
      if (!numbers || numbers.length > crowd) continue
      for (const number of numbers) {
        if (number >= first) break
        if (fits(this.list[number] as Speaker)) first = number
      }
    }
    return this.list[first]
  }

  /** Who spoke last of those that fit whose chief noun is `head`, or for groups one that stands for the same people. */
  lastAlike(head: string, plural: boolean, fits: (speaker: Speaker) => boolean): Speaker | undefined {
    const heads = new Set([head])
    if (alikeInsiders.has(head)) for (const other of alikeInsiders) heads.add(other)
    if (plural) {
      for (const group of alikePeople) if (group.has(head)) for (const other of group) heads.add(other)
    }
    return this.lastOf(heads, fits)
  }

  /** Who spoke last of those that fit and have one of the chief nouns. */
  lastOf(heads: Iterable<string>, fits: (speaker: Speaker) => boolean): Speaker | undefined {
    let last = { turn: -1, speaker: undefined as Speaker | undefined }
    for (const one of heads) {
      const turns = this.byHead.get(one) ?? []
      for (let at = turns.length - 1; at >= Math.max(0, turns.length - memory); at--) {
        const turn = turns[at] as { turn: number; speaker: Speaker }
        if (turn.turn <= last.turn) break
        if (fits(turn.speaker)) last = turn
      }
    }
    return last.speaker
  }
}

/** Enters a number under a key, each once and in order. */
function enter(map: Map<string, number[]>, key: string, number: number): void {
  const numbers = map.get(key)
  if (!numbers) map.set(key, [number])
  else if ((numbers.at(-1) as number) < number) numbers.push(number)
  else if (!numbers.includes(number)) {
    numbers.push(number)
    numbers.sort((a, b) => a - b)
  }
}
