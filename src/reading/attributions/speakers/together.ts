/** Who spoke together, for the words that take them up as such: "they", "both", "the three". */
import { together } from '../../languages/en/syntax-words.ts'
import type { Context } from '../context.ts'
import type { Description } from './describe.ts'
import type { Speaker } from './speaker.ts'

/** Sentences within which they are taken up. */
const reach = 2

export class Together {
  private speakers: readonly Speaker[] = []
  private place = -1

  constructor(private readonly context: Context) {}

  /** Notes those who speak together at token `place`. */
  note(speakers: readonly Speaker[], place: number): void {
    this.speakers = speakers
    this.place = place
  }

  /** Those that a description takes up, where there are as many as it says; "they" must hold who spoke last. */
  meantBy({ range, head }: Description, last: Speaker | undefined): readonly Speaker[] {
    const { context, place, speakers } = this
    if (place < 0 || context.sentenceOf(range.first).index - context.sentenceOf(place).index > reach)
      return []
    const length = range.last - range.first
    const isWord = length === 1 || (length === 2 && context.tokens[range.first]?.lower === 'the')
    const count = isWord ? together.get(head.lower) : undefined
    const isMeant = count === 0 ? last !== undefined && speakers.includes(last) : count === speakers.length
    return isMeant ? speakers : []
  }
}
