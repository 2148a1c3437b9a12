/** What a mark's card says, in three lines at most: what it is, what made it so, what it comes to. */

import type { MarkKind } from '../messages.ts'
import type { Attribution, Caveat, Figure, Reading, Source, Span } from '../reading/model.ts'
import { formatList, keyPart, language, t } from '../ui/i18n.ts'
import { figureInWords } from '../ui/wording.ts'
import type { Mark } from './marks.ts'

export interface Explanation {
  kind: MarkKind
  /** "Estimate by Western officials" */
  what: string
  /** The article's own words that made it so; none where nothing did but its place. */
  because: string[]
  /** "a third of 12,000 ≈ 4,000" */
  comesTo: string
}

/** Longest stretch of the article's words in a card, in UTF-16 code units. */
const longest = 160

/** Explains a mark of this reading. */
export function explain(reading: Reading, mark: Mark): Explanation {
  const words = (span: Span) => shorten(reading.text.slice(span.start, span.end))
  const attribution = reading.attributions.find(({ id }) => id === mark.id)
  if (attribution) return explainSource(reading, attribution, words)
  const figure = reading.figures.find(({ id }) => id === mark.id)
  if (figure) return explainFigure(reading, figure, words)
  const caveat = reading.caveats.find(({ id }) => id === mark.id)
  if (caveat) return explainCaveat(caveat, words)
  return { kind: mark.kind, what: '', because: [], comesTo: '' }
}

type Words = (span: Span) => string

function explainSource(reading: Reading, attribution: Attribution, words: Words): Explanation {
  const sources = sourcesOf(reading, attribution)
  const names = sources.filter((source) => source.kind !== 'hearsay').map((source) => isolate(source.name))
  const kinds = [...new Set(sources.map((source) => t(`source_kind_${keyPart(source.kind)}`)))]
  const what =
    names.length > 0 ? t('card_source', formatList(names), kinds.join(', ')) : t('card_source_nobody')
  const details = sources.flatMap(({ role, affiliation, country }) =>
    [role, affiliation, country].filter((part) => part !== undefined).map(isolate),
  )
  // That it was said, the cue says.
  const stance = attribution.stance === 'says' ? [] : [t(`card_stance_${attribution.stance}`)]
  const comesTo = [...stance, t(`manner_${attribution.manner}`), ...details].join(' · ')
  const reasons = sources.flatMap(({ unnamedBecause }) => unnamedBecause ?? [])
  return {
    kind: 'source',
    what,
    because: [...attribution.cue, ...reasons].map(words).filter(Boolean),
    comesTo: comesTo.charAt(0).toLocaleUpperCase(language()) + comesTo.slice(1),
  }
}

function explainFigure(reading: Reading, figure: Figure, words: Words): Explanation {
  const attribution = reading.attributions.find(({ id }) => id === figure.attribution)
  const names = attribution ? sourcesOf(reading, attribution) : []
  const by = formatList(names.filter(({ kind }) => kind !== 'hearsay').map(({ name }) => isolate(name)))
  const stem = figure.estimated ? 'card_estimate' : 'card_figure'
  return {
    kind: 'figure',
    what: by ? t(`${stem}_by`, by) : t(stem),
    because: figure.why.map(words).filter(Boolean),
    comesTo: figureInWords(figure),
  }
}

function explainCaveat(caveat: Caveat, words: Words): Explanation {
  const key = keyPart(caveat.kind)
  return {
    kind: 'caveat',
    what: t(`caveat_${key}`),
    because: [words(caveat), ...(caveat.who ? [words(caveat.who)] : [])],
    comesTo: t(`caveat_${key}_means`),
  }
}

function sourcesOf(reading: Reading, { sources }: Attribution): Source[] {
  return sources.flatMap((id) => reading.sources.find((source) => source.id === id) ?? [])
}

/** One line of plain words; cut between characters, never inside one. */
function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  return `${line
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`
}

/** Set apart by direction, so that a name in another script cannot turn the line around. */
const isolate = (words: string): string =>
  `\u2068${shorten(words.replace(/[\u202a-\u202e\u2066-\u2069]/g, ''))}\u2069`
