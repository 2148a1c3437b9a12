/** A Reading as a table: a row for every mark, with its words, its sentence, its place and a link (RFC 4180). */
import type { Article } from '../article/model.ts'
import type { Figure, Reading, Span } from '../reading/model.ts'
import { around, passageAround } from '../ui/passages.ts'
import { clean } from './clean.ts'
import { linkTo } from './text-fragment.ts'

const columns = [
  'mark',
  'id',
  'kind',
  'words',
  'source',
  'cue',
  'content',
  'value',
  'value_to',
  'unit',
  'precision',
  'estimated',
  'sentence',
  'start',
  'end',
  'link',
  'url',
  'title',
  'publisher',
  'author',
  'published',
] as const

type Row = Partial<Record<(typeof columns)[number], string | number | boolean | undefined>>

/**
 * UTF-8 text with a byte order mark, by which spreadsheets know it. `start` and `end` are UTF-16 code units into the
 * article's text. Column names are English on purpose: programs read them.
 */
export function toCsv(article: Article, reading: Reading): string {
  const rows = rowsOf(article, reading)
  const lines = rows.map((row) => columns.map((column) => field(row[column])).join(','))
  return `\ufeff${[columns.join(','), ...lines].join('\r\n')}\r\n`
}

function rowsOf(article: Article, reading: Reading): Row[] {
  const sentences = reading.sentences ?? article.blocks
  const wordsOf = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => reading.text.slice(start, end)).join(' … ')
  const namesOf = (ids: readonly string[]) =>
    reading.sources
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name)
      .join('; ')
  const speakersOf = (id: string | undefined) =>
    namesOf(reading.attributions.find((attribution) => attribution.id === id)?.sources ?? [])
  const place = (span: Span): Row => {
    const sentence = passageAround(reading.text, sentences, span)
    return {
      sentence: reading.text.slice(sentence.start, sentence.end),
      start: span.start,
      end: span.end,
      link: linkTo(article.url, reading.text, span),
      url: article.url,
      title: article.title,
      publisher: article.publisher,
      author: article.byline,
      published: article.published,
    }
  }
  const kinds = new Map(reading.sources.map(({ id, kind }) => [id, kind]))
  const attributions = reading.attributions.map((attribution): Row => {
    const { id, sources, sourceSpans, cue, content } = attribution
    const span = around([...sourceSpans, ...cue, ...content]) ?? { start: 0, end: 0 }
    return {
      mark: 'attribution',
      id,
      kind: kinds.get(sources[0] ?? ''),
      words: wordsOf(sourceSpans),
      source: namesOf(sources),
      cue: wordsOf(cue),
      content: wordsOf(content),
      ...place(span),
    }
  })
  const figures = reading.figures.map(
    (figure): Row => ({
      mark: 'figure',
      id: figure.id,
      words: wordsOf([figure]),
      source: speakersOf(figure.attribution),
      ...valuesOf(figure),
      unit: figure.unit,
      precision: figure.precision,
      estimated: figure.estimated,
      ...place(figure),
    }),
  )
  const caveats = reading.caveats.map(
    (caveat): Row => ({
      mark: 'caveat',
      id: caveat.id,
      kind: caveat.kind,
      words: wordsOf([caveat]),
      source: speakersOf(caveat.attribution),
      ...place(caveat),
    }),
  )
  return [...attributions, ...figures, ...caveats]
}

function valuesOf({ value }: Figure): Row {
  if (value === null) return {}
  return Array.isArray(value) ? { value: value[0], value_to: value[1] } : { value }
}

/** What a spreadsheet would run as a formula: https://owasp.org/www-community/attacks/CSV_Injection */
const formula = /^[\s'"]*[=+\-@＝＋－＠|%]/

function field(value: string | number | boolean | undefined): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return String(value)
  const words = clean(value)
  return `"${(formula.test(words) ? `'${words}` : words).replaceAll('"', '""')}"`
}
