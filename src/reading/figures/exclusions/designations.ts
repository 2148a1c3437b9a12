/** Sizes and terms by which a thing is called: "a 13-inch NordBook", "10-year Treasury notes". */
import { calledByTerm, firearms, processes } from '../../languages/en/not-figures.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context, Quantity } from '../model.ts'
import { type Exclusion, firstOf } from './rule.ts'

/** How many words may stand between the term and what is called by it: "10-year US government bonds". */
const furthest = 3

export const designations: Exclusion = {
  name: 'designation',
  excludes(quantity, context) {
    const first = firstOf(quantity)
    if (isChannels(quantity, context) || isBlock(quantity, context)) return true
    if (isCalledBy('millimeters', firearms, quantity, context)) return true
    if (isCalledBy('nanometers', processes, quantity, context)) return true
    if (!first.hyphenated || quantity.amounts.length > 1 || quantity.hedges.length > 0) return false
    if (first.unit === 'inches') return isBeforeProduct(quantity, context)
    return first.dimension === 'time' && isBeforeTermed(quantity, context)
  },
  hits: [
    'The new [13-inch] NordBook Pro is out.',
    'On the [13-inch] NordBook keyboard it is loud.',
    'It is larger than the [15-inch] 2016 NordBook in all ways.',
    'It has [5.1] surround sound.',
    'A [7.1] channel system costs more.',
    'Yields on [10-year] notes rose.',
    'Sweden’s [10-year] government bond fell.',
    '[Three-month] copper lost ground.',
    'He had a [9mm] pistol on him.',
    'They fired [155-millimetre] artillery shells.',
    'It makes [2-nanometer] chips in Lund.',
    'It moved to a [3nm] process.',
    'A car burned in the [2100] block of Elm Road.',
  ],
  misses: [
    'It has a [13-inch] display.',
    'A [20-minute] film was shown.',
    'The [five-year] EU plan ended.',
    'A [10-year] plan to sell bonds failed.',
    'It was a [13-inch] 2016 screen.',
    'It fell [5.1 points].',
    'The [13-inch] Swedish screen broke.',
    'A [9mm] crack ran through the pistol.',
    'A [532nm] laser was used.',
    'It makes [2 million] chips.',
    'They live [12 blocks] away.',
  ],
}

/** "5.1 surround sound": how many loudspeakers, and one for the bass. */
function isChannels(quantity: Quantity, { text, tokens }: Context): boolean {
  const { start, end, next } = firstOf(quantity)
  if (!/^[2579]\.1$/.test(text.slice(start, end))) return false
  return /^(?:surround|channels?|audio|sound|soundbar|speakers?)$/.test(tokens[next]?.lower ?? '')
}

/** "the 2100 block of Elm Road": its houses have numbers from 2100 on. */
function isBlock(quantity: Quantity, { tokens }: Context): boolean {
  const { unit, value, next, form } = firstOf(quantity)
  return form === 'digits' && unit === 'blocks' && (value ?? 0) >= 100 && tokens[next - 1]?.lower === 'block'
}

/** "a 9mm pistol", "155mm artillery shells", "2-nanometer chips": what is called by its measure, over one word at most. */
function isCalledBy(
  unit: string,
  things: ReadonlySet<string>,
  quantity: Quantity,
  { tokens }: Context,
): boolean {
  const first = firstOf(quantity)
  if (first.unit !== unit || quantity.hedges.length > 0) return false
  const [next, after] = [tokens[first.next], tokens[first.next + 1]]
  return (
    things.has(next?.lower ?? '') || (/^(?:NN|JJ)/.test(next?.tag ?? '') && things.has(after?.lower ?? ''))
  )
}

/** "13-inch NordBook Pro", not "6.1-inch Super Bright display": a name to its end, or one with a capital inside. */
function isBeforeProduct({ next }: Quantity, { tokens, sentence }: Context): boolean {
  // "the 15-inch 2016 NordBook"
  const from = /^20\d\d$/.test(tokens[next]?.text ?? '') ? next + 1 : next
  if (/^\p{Lu}?\p{Ll}+\p{Lu}/u.test(tokens[from]?.text ?? '')) return true
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
