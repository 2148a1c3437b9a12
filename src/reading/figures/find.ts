/** How much, and how sure: every figure of a text. The whole way from numbers to figures, in order. */
import type { Article } from '../../article/model.ts'
import type { Attribution, Caveat, Figure } from '../model.ts'
import type { Document } from '../text/document.ts'
import { readAmounts } from './amounts.ts'
import { addChange } from './changes.ts'
import { joinCompounds } from './compounds.ts'
import { linkConversion } from './conversions.ts'
import { addCounted } from './counted.ts'
import { addNamed, isListedWith, isNamedBefore, type NamedNumbers } from './exclusions/listed.ts'
import { names } from './exclusions/names.ts'
import { exclusions } from './exclusions/table.ts'
import { readHedgesAfter, readHedgesBefore, readHedgesOn } from './hedges.ts'
import type { Context, Quantity } from './model.ts'
import { candidatesIn } from './numerals/candidates.ts'
import { joinRanges } from './ranges.ts'
import { rateEnd } from './rates.ts'
import { refiners } from './refiners/table.ts'
import { toFigure } from './to-figure.ts'

/**
 * Finds the figures of `document`, in the order of the text. First what the words say (numbers with their units,
 * ranges, hedges, what is counted), then what is no figure falls out, then the refiners look at the whole.
 */
export function findFigures(
  document: Document,
  article: Article,
  attributions: readonly Attribution[],
  caveats: readonly Caveat[],
): Figure[] {
  const quantities: Quantity[] = []
  let dropped: Quantity | undefined
  const named: NamedNumbers = new Map()
  const { text, tokens, sentences } = document
  const candidates = candidatesIn(text, tokens)
  let from = 0
  for (const sentence of sentences) {
    let to = from
    while ((candidates[to] ?? tokens.length) < sentence.last) to++
    if (to === from) continue
    const context = { text, tokens, sentence, document }
    const amounts = readAmounts(context, candidates.slice(from, to))
    from = to
    for (const quantity of joinRanges(context, joinCompounds(text, amounts))) {
      const previous = quantities.at(-1)
      // a number inside what the one before it counts: "two new 737 Max jets"
      if (previous && quantity.amounts[0].start < previous.end) continue
      readAround(context, quantity, previous)
      const isBare = quantity.amounts[0].unit === ''
      const rule = exclusions.find((one) => (isBare || !one.onlyBare) && one.excludes(quantity, context))
      if (rule === names) addNamed(named, quantity, context)
      if (
        rule ||
        isNamedBefore(named, quantity, context) ||
        (dropped && isListedWith(text, dropped, quantity))
      ) {
        dropped = quantity
        continue
      }
      addChange(context, quantity, previous)
      if (previous) linkConversion(text, previous, quantity)
      quantities.push(quantity)
    }
  }
  const figures = quantities.map(toFigure)
  const surroundings = { document, article, attributions, caveats }
  for (const refine of refiners) refine(figures, quantities, surroundings)
  return figures
}

/** Reads what stands around a quantity into it; what stands before, as far as the one before it reaches. */
function readAround(context: Context, quantity: Quantity, previous: Quantity | undefined): void {
  const { sentence } = context
  const isNear = previous !== undefined && previous.next > sentence.first
  const own = isNear ? { ...sentence, first: previous.next, start: previous.end } : sentence
  readHedgesBefore({ ...context, sentence: own }, quantity)
  readHedgesOn(context, quantity)
  addCounted(context, quantity)
  addRate(context, quantity)
  readHedgesAfter(context, quantity)
}

/** Takes "a share", "per barrel", "/day" into the phrase. */
function addRate({ text, tokens, sentence }: Context, quantity: Quantity): void {
  quantity.end = rateEnd(text, quantity.end)
  while (quantity.next < sentence.last && (tokens[quantity.next]?.start ?? 0) < quantity.end) quantity.next++
}
