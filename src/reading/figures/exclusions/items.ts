/** Numbers of the items of a list, each on a line of its own or within a sentence. */
import type { Context, Quantity } from '../model.ts'
import { type Exclusion, firstOf, isBareInteger } from './rule.ts'

export const listNumbers: Exclusion = {
  name: 'list number',
  onlyBare: true,
  excludes(quantity, context) {
    const { text, document, sentence, tokens } = context
    const first = firstOf(quantity)
    if (!isBareInteger(first) || (first.value ?? 0) > 200) return false
    if (isInlineItem(quantity, context)) return true
    const paragraph = document.paragraphs[sentence.paragraph]
    const mark = text[first.end]
    const starts =
      paragraph?.start === first.start ||
      (paragraph?.start === first.start - 1 && text[first.start - 1] === '(')
    if (
      starts &&
      (first.end === paragraph?.end ||
        mark === ')' ||
        /^\s[-–—]\s/.test(text.slice(first.end, first.end + 3)) ||
        ((mark === '.' || mark === ':') && tokens[first.next + 1] !== undefined))
    )
      return mark !== '.' || sentence.last <= first.next + 1 || /\s/.test(text[first.end + 1] ?? '')
    return (
      text[first.start - 1] === '(' &&
      mark === ')' &&
      (first.value ?? 0) < 10 &&
      /\s/.test(text[first.end + 1] ?? '')
    )
  },
  hits: [
    '[1]. Wash your hands.',
    '[2]) Keep away.',
    '[3] - Wash again.',
    'We want (1) peace and ([2]) bread.',
    'We know that [1]) they eat and [2]) they sleep.',
  ],
  misses: ['[12 men] came.', 'They came (all [12]) in May.'],
}

/** How far back an opening bracket is looked for, in characters: the work must not grow with the sentence. */
const longestBracket = 200

/** "they say that 1) it rains": a small number before a bracket that closes none. */
function isInlineItem(quantity: Quantity, { text, sentence }: Context): boolean {
  const { start, end, value } = firstOf(quantity)
  if (text[end] !== ')' || (value ?? 0) > 20 || !/\s/.test(text[start - 1] ?? '')) return false
  const lead = text.slice(Math.max(sentence.start, start - longestBracket), start)
  return lead.lastIndexOf('(') <= lead.lastIndexOf(')')
}
