/** Figures that stand alone: without a source in their paragraph, or percentages without a whole anywhere near. */
import type { BlockKind } from '../../../article/model.ts'
import { rates } from '../../languages/en/same-thing.ts'
import type { Attribution, Figure, Span } from '../../model.ts'
import type { Quantity, Surroundings } from '../model.ts'
import { holders } from './sweep.ts'
import { sentenceAt } from './wholes.ts'

/** Blocks that sum up or set out what the text sources elsewhere. */
const summaries: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'title',
  'standfirst',
  'heading',
  'table',
  'caption',
])

/** Marks figures whose paragraph holds neither source nor attribution. Headlines sum up and are left out. */
export function markBare(
  figures: Figure[],
  _quantities: readonly Quantity[],
  { document, article, attributions }: Surroundings,
): void {
  const sourced = document.paragraphs.map(() => false)
  for (const span of attributions.flatMap(spansOf)) {
    const from = paragraphAt(document.paragraphs, span.start)
    for (
      let index = from;
      index < sourced.length && (document.paragraphs[index] as Span).start < span.end;
      index++
    )
      sourced[index] = true
  }
  const blocksOf = holders(article.blocks, (block) => [block])
  for (const figure of figures) {
    if (sourced[paragraphAt(document.paragraphs, figure.start)]) continue
    if (summaries.has(blocksOf(figure)[0]?.kind ?? 'paragraph')) continue
    figure.bare = true
  }
}

const spansOf = ({ content, cue, sourceSpans }: Attribution): Span[] => [...content, ...cue, ...sourceSpans]

/** The index of the last paragraph that starts at or before `offset`. Binary search. */
function paragraphAt(paragraphs: readonly Span[], offset: number): number {
  let low = 0
  let high = paragraphs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((paragraphs[middle] as Span).start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** How many tokens to either side are looked at: any usual sentence, and no more of an endless one. */
const reach = 60

/** Marks percentages and shares that say no whole: no "of …", no noun that they measure, no count within a sentence. */
export function markWholeless(
  figures: Figure[],
  quantities: readonly Quantity[],
  { document }: Surroundings,
): void {
  const { tokens, sentences } = document
  const counted = new Set<number>()
  quantities.forEach((quantity) => {
    if (quantity.value !== null && quantity.counted !== undefined && quantity.amounts[0].form !== 'share')
      counted.add(sentenceAt(sentences, quantity.first))
  })
  quantities.forEach((quantity, index) => {
    const figure = figures[index] as Figure
    if ((figure.unit !== '%' && figure.unit !== 'share') || figure.change || figure.of !== undefined) return
    const next = tokens[quantity.next]
    if (
      next?.lower === 'of' ||
      next?.lower === 'the' ||
      /^(?:NN|JJ)/.test(next?.tag ?? '') ||
      quantity.counted !== undefined
    )
      return
    const sentence = sentenceAt(sentences, quantity.first)
    if ([sentence - 1, sentence, sentence + 1].some((near) => counted.has(near))) return
    const { first = 0, last = 0 } = sentences[sentence] ?? {}
    const from = Math.max(first, quantity.first - reach)
    if (tokens.slice(from, quantity.first).some((token) => token.lower === 'of')) return
    if (tokens.slice(from, Math.min(last, quantity.next + reach)).some((token) => rates.has(token.lower)))
      return
    figure.wholeless = true
  })
}
