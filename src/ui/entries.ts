/** Which marks a list shows: all of them, or those that the reader picked in the bar or the strip. */
import type { Attribution, Caveat, CaveatKind, Figure, Reading, Source, Span } from '../reading/model.ts'
import { attributionsOf, type Carrier, placeOf, type Summary } from './summary.ts'

/** What the reader picked: a part of the bar, or a stretch of the article in the strip. */
export type Filter = { by: 'carrier'; carrier: Carrier } | { by: 'stretch'; index: number; span: Span }

export type SourceOrder = 'text' | 'weight'

export interface SourceEntry {
  source: Source
  attributions: Attribution[]
  /** Sentences of the whole article that rest on it. */
  sentences: number
}

export interface Entries {
  sources: SourceEntry[]
  /** Sentences in the reporter's own voice, where those were asked for. */
  reporter: Span[]
  figures: Figure[]
  caveats: Caveat[]
}

/** The marks of `reading` that `filter` lets through, sources in `order`. */
export function entriesOf(
  reading: Reading,
  summary: Summary,
  filter: Filter | null,
  order: SourceOrder,
): Entries {
  const kindOf = new Map(reading.sources.map((source) => [source.id, source.kind]))
  const carrierOf = new Map<string, Carrier>(
    reading.attributions.map(({ id, sources }) => [id, kindOf.get(sources[0] ?? '') ?? 'hearsay']),
  )
  const isInside = (span: Span | undefined) =>
    filter?.by !== 'stretch' || (!!span && span.start < filter.span.end && span.end > filter.span.start)
  const isCarried = (attribution: string | undefined) =>
    filter?.by !== 'carrier' ||
    (attribution === undefined ? 'reporter' : (carrierOf.get(attribution) ?? 'reporter')) === filter.carrier

  const sources = reading.sources
    .filter((source) => filter?.by !== 'carrier' || source.kind === filter.carrier)
    .map((source) => ({
      source,
      attributions: attributionsOf(source, reading).filter((attribution) => isInside(placeOf(attribution))),
      sentences: summary.restOn.get(source.id) ?? 0,
    }))
    .filter(({ attributions }) => attributions.length > 0)
  if (order === 'weight') sources.sort((a, b) => b.sentences - a.sentences)
  const wantsReporter = filter?.by === 'carrier' && filter.carrier === 'reporter'
  return {
    sources,
    reporter: wantsReporter
      ? (summary.shares.find((share) => share.carrier === 'reporter')?.sentences ?? [])
      : [],
    figures: reading.figures.filter((figure) => isInside(figure) && isCarried(figure.attribution)),
    caveats: reading.caveats.filter((caveat) => isInside(caveat) && isCarried(caveat.attribution)),
  }
}

/** Kinds from those that say most about an article to hedges, which say least. */
export const caveatKinds: readonly CaveatKind[] = [
  'unverified',
  'authenticity',
  'claim',
  'hearsay',
  'anonymous',
  'disputed',
  'unknown',
  'preliminary',
  'no-comment',
  'state-controlled',
  'interest',
  'correction',
  'republished',
  'opinion',
  'scare-quotes',
  'hedge',
]

/** Caveats by kind, in the order of `caveatKinds`, without kinds that have none. */
export function caveatsByKind(caveats: readonly Caveat[]): [CaveatKind, Caveat[]][] {
  return caveatKinds
    .map((kind): [CaveatKind, Caveat[]] => [kind, caveats.filter((caveat) => caveat.kind === kind)])
    .filter(([, found]) => found.length > 0)
}
