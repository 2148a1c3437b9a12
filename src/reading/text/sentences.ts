/** Splits tokens into sentences. A sentence never crosses a paragraph. */
import { titles } from '../languages/en/abbreviations.ts'
import { sentenceStarters } from '../languages/en/sentence-starters.ts'
import type { Span } from '../model.ts'
import type { Token } from './tokens.ts'

export interface Sentence extends Span {
  /** Position in the document's list of sentences. */
  index: number
  /** Indices of its tokens: first, and one past the last. */
  first: number
  last: number
  /** Index of the paragraph it stands in. */
  paragraph: number
}

const closers = new Set(['"', '”', '’', "'", ')', ']', '»', '“'])
const openers = new Set(['"', '“', '‘', "'", '(', '[', '«', '„'])

/**
 * Tokens in a sentence at most. No author writes so long a one, but lists and broken pages run on without a full stop,
 * and what looks at each word of a sentence from each other one costs the square of its length.
 */
const longest = 300

/** The sentences of `tokens`, in order; every token belongs to exactly one. */
export function splitSentences(tokens: readonly Token[], paragraphs: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  paragraphs.forEach((paragraph, number) => {
    let last = first
    while (last < tokens.length && (tokens[last] as Token).start < paragraph.end) last++
    let start = first
    for (let index = first; index < last; index++) {
      const end = boundaryAfter(tokens, index, last)
      if (end > 0 || index === last - 1 || index - start === longest - 1) {
        const stop = end > 0 ? end : index + 1
        push(start, stop, number)
        start = stop
        index = stop - 1
      }
    }
    first = last
  })
  return sentences

  function push(from: number, to: number, paragraph: number): void {
    if (to <= from) return
    sentences.push({
      index: sentences.length,
      first: from,
      last: to,
      start: (tokens[from] as Token).start,
      end: (tokens[to - 1] as Token).end,
      paragraph,
    })
  }
}

/** Where a sentence that ends with the token at `index` stops (one past its closing marks); 0 where it goes on. */
function boundaryAfter(tokens: readonly Token[], index: number, last: number): number {
  const token = tokens[index] as Token
  const mark = token.text
  const isStop =
    token.kind === 'punctuation' && (mark[0] === '.' || mark === '!' || mark === '?' || mark === '…')
  const isAbbreviation = !isStop && token.kind === 'word' && mark.endsWith('.')
  if (!isStop && !isAbbreviation) return 0

  let next = index + 1
  while (next < last && closers.has((tokens[next] as Token).text) && touches(tokens, next)) next++
  while (next < last && /^[.!?…]+$/.test((tokens[next] as Token).text)) next++
  if (next >= last) return last
  let word = next
  while (word < last && openers.has((tokens[word] as Token).text)) word++
  const follower = tokens[word < last ? word : next] as Token
  const quoted = word > next
  if (!touchesNothing(tokens, next)) return 0

  if (isAbbreviation) {
    if (titles.has(token.lower.slice(0, -1))) return 0
    if (mark.length === 2) return 0 // an initial
    return quoted || sentenceStarters.has(follower.text) ? next : 0
  }
  if (mark.length > 1 && mark[0] === '.') return startsUpper(follower) ? next : 0
  // "Yes!" he said: a quotation's own mark does not end the sentence around it
  return startsUpper(follower) || follower.kind === 'number' || quoted || isBullet(follower) ? next : 0
}

const touches = (tokens: readonly Token[], index: number) =>
  index > 0 && (tokens[index - 1] as Token).end === (tokens[index] as Token).start
const touchesNothing = (tokens: readonly Token[], index: number) => !touches(tokens, index)
const isBullet = (token: Token) => token.text === '•' || token.text === '–' || token.text === '—'

function startsUpper(token: Token): boolean {
  const letter = token.text[0] as string
  return letter !== letter.toLowerCase() || /\p{Lo}/u.test(letter) || token.kind === 'symbol'
}
