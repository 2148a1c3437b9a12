/** An article and its reading as lines of text: one mark, one line, so that a difference is easy to read. */
import type { Span } from '../../../src/article/model.ts'
import type { Result } from '../../../src/cli/input.ts'
import type { Reading } from '../../../src/reading/model.ts'

export function golden({ article, reading }: Result): string {
  if (!article.detected || !reading) return `no article: ${article.detected ? '' : article.why}\n`
  const { title, byline, publisher, published, modified, language, blocks } = article
  const about = { title, byline, publisher, published, modified, language }
  const given = Object.entries(about).filter(([, value]) => value !== undefined)
  return [
    ...given.map(([name, value]) => `${name}: ${value}`),
    ...section(
      'blocks',
      blocks.map((block) => `${block.kind} ${quote(reading, block)}`),
    ),
    ...marks(reading),
    '',
  ].join('\n')
}

function marks(reading: Reading): string[] {
  const { sources, attributions, figures, caveats, notes } = reading
  const words = (spans: Span[]) => spans.map((span) => quote(reading, span)).join(' … ')
  const name = (id: string) => sources.find((source) => source.id === id)?.name ?? id
  return [
    ...section(
      'sources',
      sources.map(({ name, kind, role, affiliation, country, mentions }) =>
        [name, kind, role, affiliation, country, `${mentions.length}×`].filter(Boolean).join(' · '),
      ),
    ),
    ...section(
      'who says what',
      attributions.map(
        ({ sources, cue, content, manner, stance }) =>
          `${sources.map(name).join(' + ') || 'nobody'} · ${words(cue) || 'no cue'} · ${manner} ${stance} · ${words(content)}`,
      ),
    ),
    ...section(
      'figures',
      figures.map((figure) => {
        const { value, unit, precision, estimated, why, of, derived, change } = figure
        const share = derived === undefined ? '' : `${derived} of ${of}`
        const estimate = estimated ? `estimated ${words(why)}`.trim() : ''
        const number = `${value === null ? 'no value' : [value].flat().join(' to ')} ${unit}`
        return [quote(reading, figure), number, share, change, precision, estimate]
          .filter(Boolean)
          .join(' · ')
      }),
    ),
    ...section(
      'caveats',
      caveats.map(({ kind, start, end }) => `${kind} · ${quote(reading, { start, end })}`),
    ),
    ...section(
      'notes',
      notes.map(({ kind, detail, spans }) => `${kind} · ${JSON.stringify(detail)} ${words(spans)}`.trim()),
    ),
  ]
}

const section = (title: string, lines: string[]) => ['', `${title.toUpperCase()} (${lines.length})`, ...lines]

/** The words of a span in quotation marks; of a long one the first and the last. */
function quote({ text }: Reading, { start, end }: Span): string {
  const words = text.slice(start, end).split(/\s+/)
  const shown = words.length > 12 ? [...words.slice(0, 5), '[…]', ...words.slice(-5)] : words
  return `“${shown.join(' ')}”`
}
