/** What the pictures show, worked out once for a Reading: who carries the article, and where its marks stand. */
import type { Article } from '../article/model.ts'
import type { Attribution, Figure, Reading, Source, SourceKind, Span } from '../reading/model.ts'
import { firstEndingAfter } from './passages.ts'

/** Who a sentence rests on: a source's kind, or nobody but the reporter. */
export type Carrier = SourceKind | 'reporter'

/** From those that can be asked to those that cannot, and the reporter last. */
export const carriers: readonly Carrier[] = [
  'person',
  'organisation',
  'media',
  'state-media',
  'document',
  'unnamed',
  'hearsay',
  'reporter',
]

export interface Share {
  carrier: Carrier
  sentences: Span[]
  /** Part of all sentences, 0 to 1. */
  share: number
  /** The same in whole percent; all shares together make 100. */
  percent: number
}

export interface Summary {
  sentences: Span[]
  /** Carriers that carry at least one sentence, in the order of `carriers`. */
  shares: Share[]
  /** Sentences of the body that rest on each source, by its id. */
  restOn: Map<string, number>
}

/**
 * Counts the body's sentences (no headline, heading or caption) by who carries each: the source of the attribution
 * that covers most of it, or the reporter where none does.
 */
export function summarise(reading: Reading, article: Article): Summary {
  const sentences = reading.sentences ?? article.blocks
  const kinds = new Map(reading.sources.map((source) => [source.id, source.kind]))
  const covered = coverage(sentences, reading.attributions)
  const frames = article.blocks.filter((block) => ['title', 'heading', 'caption'].includes(block.kind))
  const byCarrier = new Map<Carrier, Span[]>()
  const restOn = new Map<string, number>()
  sentences.forEach((sentence, index) => {
    if (frames.some((block) => block.start <= sentence.start && block.end >= sentence.end)) return
    const attribution = covered[index]
    for (const id of attribution?.sources ?? []) restOn.set(id, (restOn.get(id) ?? 0) + 1)
    const carrier = attribution ? (kinds.get(attribution.sources[0] ?? '') ?? 'hearsay') : 'reporter'
    const carried = byCarrier.get(carrier)
    if (carried) carried.push(sentence)
    else byCarrier.set(carrier, [sentence])
  })
  const counts = carriers.map((carrier) => byCarrier.get(carrier)?.length ?? 0)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const percents = wholePercents(counts)
  const shares = carriers.map((carrier, index) => ({
    carrier,
    sentences: byCarrier.get(carrier) ?? [],
    share: total > 0 ? (counts[index] as number) / total : 0,
    percent: percents[index] as number,
  }))
  return { sentences, shares: shares.filter((share) => share.sentences.length > 0), restOn }
}

/** For each sentence the attribution that covers most of its characters; undefined where none does. */
function coverage(
  sentences: readonly Span[],
  attributions: readonly Attribution[],
): (Attribution | undefined)[] {
  const best: (Attribution | undefined)[] = new Array(sentences.length).fill(undefined)
  const most = new Array<number>(sentences.length).fill(0)
  for (const attribution of attributions) {
    const spans = [...attribution.sourceSpans, ...attribution.cue, ...attribution.content]
    const covered = new Map<number, number>()
    for (const span of spans) {
      for (let index = firstEndingAfter(sentences, span.start); index < sentences.length; index++) {
        const sentence = sentences[index] as Span
        if (sentence.start >= span.end) break
        const shared = Math.min(span.end, sentence.end) - Math.max(span.start, sentence.start)
        covered.set(index, (covered.get(index) ?? 0) + shared)
      }
    }
    for (const [index, length] of covered) {
      if (length <= (most[index] as number)) continue
      most[index] = length
      best[index] = attribution
    }
  }
  return best
}

/** Whole percentages of `counts` that make 100 together (largest remainder method); zeros where all counts are 0. */
export function wholePercents(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) return counts.map(() => 0)
  const exact = counts.map((count) => (count / total) * 100)
  const whole = exact.map(Math.floor)
  const missing = 100 - whole.reduce((sum, percent) => sum + percent, 0)
  const order = exact.map((_, index) => index).sort((a, b) => remainder(b) - remainder(a))
  for (const index of order.slice(0, missing)) whole[index] = (whole[index] as number) + 1
  return whole

  function remainder(index: number): number {
    return (exact[index] as number) - Math.floor(exact[index] as number)
  }
}

export type MarkKind = 'source' | 'figure' | 'caveat'

export interface Tick extends Span {
  kind: MarkKind
  mark: string
  /** Where it stands in the article, 0 (first character) to 1. */
  at: number
}

/** A tick for every mark, in the order of the text. */
export function ticksOf(reading: Reading): Tick[] {
  const length = Math.max(1, reading.text.length)
  const tick = (kind: MarkKind, mark: string, span: Span): Tick => ({
    kind,
    mark,
    start: span.start,
    end: span.end,
    at: span.start / length,
  })
  const ticks: Tick[] = []
  for (const attribution of reading.attributions) {
    const place = placeOf(attribution)
    if (place) ticks.push(tick('source', attribution.id, place))
  }
  for (const figure of reading.figures) ticks.push(tick('figure', figure.id, figure))
  for (const caveat of reading.caveats) ticks.push(tick('caveat', caveat.id, caveat))
  return ticks.sort((a, b) => a.start - b.start)
}

/** Where an attribution is marked: at its source, else at its cue, else at its content. */
export function placeOf(attribution: Attribution): Span | undefined {
  return attribution.sourceSpans[0] ?? attribution.cue[0] ?? attribution.content[0]
}

/** The attributions of a source, in the order of the text. */
export function attributionsOf(source: Source, reading: Reading): Attribution[] {
  return reading.attributions.filter((attribution) => attribution.sources.includes(source.id))
}

/** Figures that count the same thing with different numbers, as groups of two and more in the order of the text. */
export function countedTwice(figures: readonly Figure[]): Figure[][] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  const seen = new Set<string>()
  const groups: Figure[][] = []
  for (const figure of figures) {
    if (seen.has(figure.id) || !figure.differs?.length) continue
    const group: Figure[] = []
    const waiting = [figure]
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (seen.has(next.id)) continue
      seen.add(next.id)
      group.push(next)
      for (const id of next.differs ?? []) {
        const other = byId.get(id)
        if (other) waiting.push(other)
      }
    }
    if (group.length > 1) groups.push(group.sort((a, b) => a.start - b.start))
  }
  return groups
}
