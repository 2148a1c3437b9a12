/** Which plainly stated figures are estimates after all: by the attribution, the caveat or the words around them. */
import type { Attribution, Figure, Stance } from '../../model.ts'
import type { Quantity, Surroundings } from '../model.ts'

/** Stances whose content is not given as a plain fact. */
const unsure: ReadonlySet<Stance> = new Set<Stance>(['claims', 'estimates', 'believes', 'promises'])

/** Ties each figure to the attribution that holds it, and marks as estimated what that attribution makes one. */
export function markEstimates(
  figures: Figure[],
  _quantities: readonly Quantity[],
  { attributions }: Surroundings,
): void {
  for (const figure of figures) {
    const holder = innermost(attributions, figure)
    if (!holder) continue
    figure.attribution = holder.id
    if (figure.estimated || !unsure.has(holder.stance)) continue
    figure.estimated = true
    figure.why = [...figure.why, ...holder.cue]
  }
}

/** The attribution with the shortest content that holds the figure. */
function innermost(attributions: readonly Attribution[], figure: Figure): Attribution | undefined {
  let best: Attribution | undefined
  let size = Number.POSITIVE_INFINITY
  for (const attribution of attributions) {
    for (const { start, end } of attribution.content) {
      if (start <= figure.start && figure.end <= end && end - start < size) {
        best = attribution
        size = end - start
      }
    }
  }
  return best
}
