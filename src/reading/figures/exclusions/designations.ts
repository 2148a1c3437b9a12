/** Sizes and terms by which a thing is called: "a 13-inch NordBook", "10-year Treasury notes". */
import { calledByTerm } from '../../languages/en/not-figures.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context, Quantity } from '../model.ts'
import { type Exclusion, firstOf } from './rule.ts'

/** How many words may stand between the term and what is called by it: "10-year US government bonds". */
const furthest = 3

export const designations: Exclusion = {
  name: 'designation',
  excludes(quantity, context) {
    const first = firstOf(quantity)
    if (!first.hyphenated || quantity.amounts.length > 1 || quantity.hedges.length > 0) return false
    if (first.unit === 'inches') return isBeforeProduct(quantity, context)
    return first.dimension === 'time' && isBeforeTermed(quantity, context)
  },
  hits: [
    'The new [13-inch] NordBook Pro is out.',
    'Yields on [10-year] notes rose.',
    'Sweden’s [10-year] government bond fell.',
    '[Three-month] copper lost ground.',
  ],
  misses: [
    'It has a [13-inch] display.',
    'A [20-minute] film was shown.',
    'The [five-year] EU plan ended.',
    'A [10-year] plan to sell bonds failed.',
    'The [13-inch] Swedish screen broke.',
  ],
}

/** "13-inch NordBook Pro", not "6.1-inch Super Bright display": a name to its end. */
function isBeforeProduct({ next }: Quantity, { tokens, sentence }: Context): boolean {
  let index = next
  while (index < sentence.last && /^NN/.test((tokens[index] as Token).tag)) index++
  return index > next && tokens.slice(next, index).every(({ text, lower }) => text !== lower)
}

function isBeforeTermed({ next }: Quantity, { tokens, sentence }: Context): boolean {
  for (let index = next; index < sentence.last && index <= next + furthest; index++) {
    const { lower, tag } = tokens[index] as Token
    if (calledByTerm.has(lower)) return true
    if (!/^(?:NN|NNP|JJ)$/.test(tag)) return false
  }
  return false
}
