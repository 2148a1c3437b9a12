/** Whether an attribution is right, by two ways of marking: spans of source and content, or cues and their speakers. */
import type { Proposal } from '../reading/attributions/proposal.ts'
import type { Attribution, Source, Span } from '../reading/model.ts'
import type { MarkedAttribution } from './data.ts'

/** An article with the spans of each attribution. */
export interface SpanArticle {
  id: string
  text: string
  attributions: MarkedAttribution[]
}

/** An article with its speakers, and who spoke at which cue. */
export interface GoldArticle {
  id: string
  text: string
  gold: {
    sources: { id: string; name: string; kind: string }[]
    attributions: { source: string; sourceSpan?: Span | null; cue?: Span | null }[]
  }
}

/** Half of the content is in one marked content whose source it names; undefined where a source or content is missing. */
export function isRightBySpans(
  { text, attributions }: SpanArticle,
  { source, content }: Proposal,
): boolean | undefined {
  const said = wordsIn(text, content)
  const by = wordsIn(text, source)
  if (said.size === 0 || by.size === 0) return undefined
  return attributions.some((marked) => {
    const markedContent = wordsIn(text, marked.content.map(toSpan))
    if (2 * shared(said, markedContent) < said.size) return false
    const markedSource = wordsIn(text, marked.source.map(toSpan))
    const [shorter, longer] = [by.size, markedSource.size].sort((a, b) => a - b) as [number, number]
    return shorter > 0 && longer <= 3 * shorter + 6 && 2 * shared(by, markedSource) >= shorter
  })
}

/** For each attribution: it shares words of its cue (else of its source) with a marked one of the same speaker. */
export function isRightBySpeaker(
  { gold }: GoldArticle,
  attributions: readonly Attribution[],
  sources: readonly Source[],
): boolean[] {
  const names = new Map(gold.sources.map((source) => [source.id, source]))
  return attributions.map((one) => {
    const speakers = sources.filter(({ id }) => one.sources.includes(id))
    return gold.attributions.some((marked) => {
      const place = marked.cue ?? marked.sourceSpan
      const own = marked.cue ? one.cue : one.sourceSpans
      if (!place || !own.some((span) => span.start < place.end && place.start < span.end)) return false
      const wanted = names.get(marked.source)
      return speakers.some((speaker) =>
        wanted?.kind === 'hearsay'
          ? speaker.kind === 'hearsay'
          : isSameName(speaker.name, wanted?.name ?? ''),
      )
    })
  })
}

const toSpan = ([start, end]: [number, number]): Span => ({ start, end })

/** Offsets of the words that begin in the spans. */
function wordsIn(text: string, spans: readonly Span[]): Set<number> {
  const offsets = new Set<number>()
  for (const { start, end } of spans)
    for (const word of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)) offsets.add(start + word.index)
  return offsets
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let sum = 0
  for (const one of a) if (b.has(one)) sum++
  return sum
}

/** All words of the shorter name are in the longer one, and the first or the last is the same. */
function isSameName(a: string, b: string): boolean {
  const [shorter, longer] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ]
  if (shorter.length === 0 || !shorter.every((word) => longer.includes(word))) return false
  return shorter[0] === longer[0] || shorter.at(-1) === longer.at(-1)
}

const nameWords = (name: string) =>
  name
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !/^(?:the|an?|of|for|and|mr|mrs|ms|dr|sir)$/.test(word))
