/** Which figures are a rise or a fall by that much: "rose 5 %", "was up nearly 3 cents", "+0.2 %", "a 4 % drop". */
import {
  betweenVerbAndFigure,
  changeNouns,
  changeVerbs,
  type Direction,
  raising,
  transitive,
  withUp,
} from '../languages/en/changes.ts'
import type { Token } from '../text/tokens.ts'
import type { Context, Quantity } from './model.ts'

/** Reads a quantity's direction into it. `previous`: the one before it in the text. */
export function addChange(context: Context, quantity: Quantity, previous: Quantity | undefined): void {
  const amount = quantity.amounts[0]
  if (quantity.fromTo || amount.form === 'vague') return
  const direction =
    amount.change ??
    signOf(context, quantity) ??
    verbBefore(context, quantity) ??
    verbBeforeBy(context, quantity) ??
    nounAround(context, quantity) ??
    (previous && sameVerb(context, quantity, previous))
  if (direction) quantity.change = direction
}

function signOf({ text }: Context, quantity: Quantity): Direction | undefined {
  return text[quantity.start - 1] === '+' && isMeasured(quantity) ? 'up' : undefined
}

/** How far the figure may stand behind one whose verb it shares, in tokens. */
const gap = 8

/** "Norvik fell 3 %, Tessaro by 2 %", "fell $2, or 3 %": the verb stands with the figure before. */
function sameVerb(
  { tokens, sentence }: Context,
  quantity: Quantity,
  previous: Quantity,
): Direction | undefined {
  if (!previous.change || previous.first < sentence.first || !isMeasured(quantity)) return undefined
  if (quantity.first - previous.next > gap || quantity.amounts[0].dimension === 'time') return undefined
  const between = tokens.slice(previous.next, quantity.first)
  if (between.some(({ tag }) => /^(?:VB|MD)/.test(tag))) return undefined
  const words = between.map(({ lower }) => lower)
  const isAgain = words.length <= 2 && words.at(-1) === 'or'
  return isAgain || (words.length > 1 && words.at(-1) === 'by') ? previous.change : undefined
}

const isMeasured = ({ amounts: [amount] }: Quantity) => amount.dimension !== '' || amount.form === 'share'

function verbBefore({ tokens, sentence }: Context, quantity: Quantity): Direction | undefined {
  for (let index = quantity.first - 1; index >= sentence.first && index >= quantity.first - 5; index--) {
    const word = tokens[index]?.lower ?? ''
    const direction = changeVerbs.get(word)
    if (direction) {
      if (word === 'up' && withUp.has(tokens[index - 1]?.lower ?? '')) return undefined
      // "lost 3 men", "added two names": things, not amounts
      if (transitive.has(word) && !isMeasured(quantity)) return undefined
      // "lost 54 percent to 46", "gained 16 percent of the vote": how a vote went
      if (/^(?:los|gain)/.test(word) && isVoteShare(tokens, quantity)) return undefined
      if (quantity.amounts[0].dimension === 'time') return undefined
      if (raising.has(word) && tokens[index + 1]?.lower !== 'by' && quantity.amounts[0].dimension === 'money')
        return undefined
      if (!isMeasured(quantity) && tokens[index + 1]?.lower !== 'by' && quantity.unit !== '') return undefined
      return direction
    }
    if (!betweenVerbAndFigure.has(word)) return undefined
  }
  return undefined
}

/** "54 percent to 46 percent", "16 percent of the vote". */
function isVoteShare(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.unit !== '%') return false
  const [link, next, noun] = [0, 1, 2].map((distance) => tokens[quantity.next + distance])
  if (link?.lower === 'to') return next?.kind === 'number' && /^(?:%|per)/.test(noun?.lower ?? '')
  return link?.lower === 'of' && /^(?:votes?|ballots)$/.test(noun?.lower ?? next?.lower ?? '')
}

/** "grow sales by 35 %": the verb stands before its object, and "by" ties the figure to it. */
function verbBeforeBy({ tokens, sentence }: Context, quantity: Quantity): Direction | undefined {
  if (!isMeasured(quantity) || tokens[quantity.first - 1]?.lower !== 'by') return undefined
  for (let index = quantity.first - 2; index >= sentence.first && index >= quantity.first - 10; index--) {
    const token = tokens[index]
    const direction = token?.tag.startsWith('V') ? changeVerbs.get(token.lower) : undefined
    if (direction) return direction
    // "fell from $3 billion by 20 %", but not past another figure
    if (
      token?.kind === 'number' &&
      !tokens.slice(Math.max(0, index - 2), index).some(({ lower }) => lower === 'from')
    )
      return undefined
  }
  return undefined
}

/** "a 5 % rise", "an increase of 5 %", "3 points higher". */
function nounAround({ tokens, sentence }: Context, quantity: Quantity): Direction | undefined {
  if (!isMeasured(quantity)) return undefined
  const { dimension } = quantity.amounts[0]
  if (dimension === 'time') return undefined
  const after = tokens[quantity.next]?.lower ?? ''
  const here = changeNouns.get(after)
  if (here && quantity.next < sentence.last) return here
  if (tokens[quantity.first - 1]?.lower !== 'of') return undefined
  return changeNouns.get(tokens[quantity.first - 2]?.lower ?? '')
}
