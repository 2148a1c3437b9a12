/** Who said something in a statement, a post, a letter: "the statement" speaks for them afterwards. */
import { alikeDocuments, issuing, utterances } from '../../languages/en/organisations.ts'
import type { Context } from '../context.ts'
import { singularOf } from './describe.ts'
import type { Speaker } from './speaker.ts'

/** Sentences that "the statement" looks back over. */
const farthest = 8
/** Tokens of a sentence, after its speaker, that are looked at: so that a long one with many speakers costs no more. */
const longest = 80

interface Work {
  speaker: Speaker
  sentence: number
}

export class Issued {
  private readonly last = new Map<string, Work>()
  /** The last study, report or the like, by whichever of these nouns. */
  private paper: Work | undefined

  constructor(private readonly context: Context) {}

  /** Notes what the sentence of a speaker, who speaks at token `at`, says it was said in. */
  note(speaker: Speaker, at: number): void {
    const { tokens, syntax } = this.context
    const sentence = this.context.sentenceOf(at)
    // "In a report on Monday, Kestrel said", "Kestrel said in a report"
    for (
      let index = Math.max(sentence.first, at - longest);
      index < Math.min(sentence.last, at + longest);
      index++
    ) {
      const noun = singularOf(tokens[index]?.lower ?? '')
      const isPaper = alikeDocuments.has(noun)
      const phrase = isPaper || utterances.has(noun) ? syntax.holding(index) : undefined
      if (phrase?.head !== index || index === at) continue
      const before = tokens[phrase.first - 1]?.lower ?? ''
      // "experts in a study said": theirs or not
      const opens = phrase.first - 1 === sentence.first || tokens[phrase.first - 2]?.text === ','
      if (index < at && !opens) continue
      const isOwn = /^(?:an?|its|his|her|their)$/.test(tokens[phrase.first]?.lower ?? '')
      if (isPaper && !utterances.has(noun)) {
        if (isOwn && before === 'in') this.by(speaker, noun, index)
      } else if (/^(?:in|on|via)$/.test(before) || (index > at && issuing.has(before)))
        this.last.set(noun, { speaker, sentence: sentence.index })
    }
  }

  /** Notes that a speaker is behind the document of that noun, which token `at` speaks of. */
  by(speaker: Speaker, noun: string, at: number): void {
    const issued = { speaker, sentence: this.context.sentenceOf(at).index }
    this.last.set(singularOf(noun), issued)
    if (alikeDocuments.has(singularOf(noun))) this.paper = issued
  }

  /** Who issued the thing of that noun, which token `at` speaks of. */
  authorOf(noun: string, at: number): Speaker | undefined {
    const issued = this.last.get(noun) ?? (alikeDocuments.has(noun) ? this.paper : undefined)
    return issued && this.context.sentenceOf(at).index - issued.sentence <= farthest
      ? issued.speaker
      : undefined
  }
}
