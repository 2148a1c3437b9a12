/** Which figures are a rise or a fall by that much: "rose 5 %", "was up nearly 3 cents", "+0.2 %", "a 4 % drop". */
import {
  betweenVerbAndFigure,
  changeNouns,
  changeVerbs,
  type Direction,
  raising,
  transitive,
} from '../languages/en/changes.ts'
import type { Context, Quantity } from './model.ts'

/** Reads a quantity's direction into it. */
export function addChange(context: Context, quantity: Quantity): void {
  const amount = quantity.amounts[0]
  if (quantity.fromTo || amount.form === 'vague') return
  const direction =
    amount.change ??
    signOf(context, quantity) ??
    verbBefore(context, quantity) ??
    verbBeforeBy(context, quantity) ??
    nounAround(context, quantity)
  if (direction) quantity.change = direction
}

function signOf({ text }: Context, quantity: Quantity): Direction | undefined {
  return text[quantity.start - 1] === '+' && quantity.unit !== '' ? 'up' : undefined
}

const isMeasured = ({ amounts: [amount] }: Quantity) => amount.dimension !== '' || amount.form === 'share'

function verbBefore({ tokens, sentence }: Context, quantity: Quantity): Direction | undefined {
  for (let index = quantity.first - 1; index >= sentence.first && index >= quantity.first - 5; index--) {
    const word = tokens[index]?.lower ?? ''
    const direction = changeVerbs.get(word)
    if (direction) {
      // "lost 3 men", "added two names": things, not amounts
      if (transitive.has(word) && !isMeasured(quantity)) return undefined
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

/** "grow sales by 35 %": the verb stands before its object, and "by" ties the figure to it. */
function verbBeforeBy({ tokens, sentence }: Context, quantity: Quantity): Direction | undefined {
  if (!isMeasured(quantity) || tokens[quantity.first - 1]?.lower !== 'by') return undefined
  for (let index = quantity.first - 2; index >= sentence.first && index >= quantity.first - 10; index--) {
    const token = tokens[index]
    const direction = token?.tag.startsWith('V') ? changeVerbs.get(token.lower) : undefined
    if (direction) return direction
    if (token?.kind === 'number') return undefined
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
