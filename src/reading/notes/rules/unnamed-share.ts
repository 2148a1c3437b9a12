/** How many of the sources are unnamed, run by a state, mere documents, or parties to the matter. */
import type { Reading, Source, Span } from '../../model.ts'
import { overlaps } from '../../spans.ts'
import { bySentence, sentenceIndexAt } from '../../text/by-sentence.ts'
import type { Document } from '../../text/document.ts'
import type { NoteRule } from '../rule.ts'

/** Below this share of the sources, it is what any article has. */
const worthTelling = 1 / 3
const leastSources = 3
const leastTold = 2
/** Below this chance of being one, an attribution is no ground for a note. */
const leastProbability = 0.6

export const unnamedShare: NoteRule = ({ reading, document }) => {
  const { sources } = reading
  const of = (...kinds: Source['kind'][]) => sources.filter(({ kind }) => kinds.includes(kind))
  const unnamed = of('unnamed', 'hearsay')
  const state = of('state-media')
  const parties = partiesOf(reading, document)
  const told = new Set([...unnamed, ...state, ...parties])
  const informing = informants(reading)
  const toldInforming = [...told].filter(({ id }) => informing.has(id))
  const isMuch = (some: number, all: number) => all >= leastSources && some >= worthTelling * all
  if (toldInforming.length < leastTold || !isMuch(toldInforming.length, informing.size)) return undefined
  if (!isMuch(told.size, sources.length)) return undefined
  const detail = {
    sources: sources.length,
    unnamed: unnamed.length,
    state: state.length,
    documents: of('document').length,
    parties: parties.length,
  }
  return { kind: 'unnamed-share', detail, spans: [...told].flatMap(({ mentions }) => mentions.slice(0, 1)) }
}

/** The sources that something is told by: not those of whom it is only said what they want or feel. */
const informants = ({ attributions }: Reading): ReadonlySet<string> =>
  new Set(
    attributions
      .filter(({ stance, probability }) => stance !== 'believes' && probability >= leastProbability)
      .flatMap(({ sources }) => sources),
  )

/** Named sources who deny something, or of whom something is alleged: what they say is said in their own cause. */
function partiesOf({ sources, attributions, caveats }: Reading, { sentences }: Document): Source[] {
  const denying = new Set(
    attributions.filter(({ stance }) => stance === 'denies').flatMap((attribution) => attribution.sources),
  )
  const accused = bySentence(
    sentences,
    caveats.flatMap(({ kind, who }) => (kind === 'disputed' && who ? [who] : [])),
    (who) => [who],
  )
  const isAccused = (mention: Span) =>
    accused[sentenceIndexAt(sentences, mention.start)]?.some((who) => overlaps(who, mention))
  return sources.filter(
    ({ id, kind, mentions }) =>
      (kind === 'person' || kind === 'organisation') && (denying.has(id) || mentions.some(isAccused)),
  )
}
