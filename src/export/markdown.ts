/** A Reading as Markdown: every mark with the words of the article and a link that opens the page there. */
import type { Article } from '../article/model.ts'
import type { Attribution, Caveat, Figure, Note, Reading, Source, Span } from '../reading/model.ts'
import { caveatsByKind } from '../ui/entries.ts'
import { formatDate, formatList, keyPart, t } from '../ui/i18n.ts'
import { describeNote } from '../ui/notes.ts'
import { around, passageAround } from '../ui/passages.ts'
import { attributionsOf } from '../ui/summary.ts'
import { figureInWords } from '../ui/wording.ts'
import { clean, webAddress } from './clean.ts'
import { linkTo } from './text-fragment.ts'

/** Everything of the reading that has an entry in the list, in the list's order. Ends with a line break. */
export function toMarkdown(article: Article, reading: Reading): string {
  const writer = new Writer(article, reading)
  const parts = [
    writer.head(),
    writer.section(
      t('tab_sources'),
      reading.sources.map((source) => writer.source(source, '###')),
    ),
    writer.section(t('tab_figures'), [writer.figures()]),
    writer.section(t('tab_caveats'), writer.caveats()),
    writer.section(t('tab_notes'), [writer.notes()]),
    escapeMarkdown(t('export_footer')),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** What has an entry of its own in the list. */
type Entry = { source: Source } | { figure: Figure } | { caveat: Caveat } | { note: Note }

/** One entry with its words and where they come from, for copying alone. */
export function entryAsMarkdown(article: Article, reading: Reading, entry: Entry): string {
  const writer = new Writer(article, reading)
  return `${writer.entry(entry)}\n\n${writer.origin()}\n`
}

class Writer {
  private readonly sentences: Span[]

  constructor(
    private readonly article: Article,
    private readonly reading: Reading,
  ) {
    this.sentences = reading.sentences ?? article.blocks
  }

  head(): string {
    return `# ${escapeMarkdown(this.article.title || t('article_untitled'))}\n\n${this.origin()}`
  }

  /** Publisher, author and date, and the page itself. */
  origin(): string {
    const { publisher, byline, published, url } = this.article
    const address = webAddress(url)
    return [
      publisher && escapeMarkdown(publisher),
      escapeMarkdown(byline || t('article_no_author')),
      escapeMarkdown((published && formatDate(published)) || t('article_no_date')),
      address && `<${address.href.replace(/[<>]/g, encodeURIComponent)}>`,
    ]
      .filter(Boolean)
      .join(' · ')
  }

  section(title: string, parts: readonly string[]): string {
    const filled = parts.filter(Boolean)
    return filled.length > 0 ? `## ${escapeMarkdown(title)}\n\n${filled.join('\n\n')}` : ''
  }

  entry(entry: Entry): string {
    if ('source' in entry) return this.source(entry.source, '##')
    if ('figure' in entry) return this.figure(entry.figure)
    if ('caveat' in entry) {
      const kind = escapeMarkdown(t(`caveat_${keyPart(entry.caveat.kind)}`))
      return `- ${kind}, **${this.words(entry.caveat)}**: ${this.inSentence(entry.caveat)}`
    }
    const evidence = entry.note.spans.map((span) => `\n  - ${this.inSentence(span)}`)
    return `- **${escapeMarkdown(describeNote(entry.note))}**${evidence.join('')}`
  }

  source(source: Source, level: string): string {
    const name = source.kind === 'hearsay' ? t('source_hearsay') : source.name
    const about = [t(`source_kind_${keyPart(source.kind)}`), source.role, source.affiliation, source.country]
    const lines = attributionsOf(source, this.reading).map((attribution) => this.attribution(attribution))
    return `${level} ${escapeMarkdown(name)}\n\n${about
      .filter(Boolean)
      .map((part) => escapeMarkdown(part as string))
      .join(' · ')}\n\n${lines.join('\n')}`
  }

  private attribution({ cue, content, sourceSpans, manner }: Attribution): string {
    const said = around(content) ?? around([...sourceSpans, ...cue]) ?? { start: 0, end: 0 }
    const words = cue.map((span) => this.words(span)).join(' … ')
    return `- ${words && `**${words}** `}(${escapeMarkdown(t(`manner_${manner}`))}): ${this.quote(said)}`
  }

  figures(): string {
    const { figures } = this.reading
    const estimatesFirst = [
      ...figures.filter((figure) => figure.estimated),
      ...figures.filter((figure) => !figure.estimated),
    ]
    return estimatesFirst.map((figure) => this.figure(figure)).join('\n')
  }

  private figure(figure: Figure): string {
    const { attributions, sources, text } = this.reading
    const speakers = attributions.find(({ id }) => id === figure.attribution)?.sources ?? []
    const names = sources.filter(({ id }) => speakers.includes(id)).map(({ name }) => clean(name))
    const why = figure.why.map((span) => `“${clean(text.slice(span.start, span.end))}”`)
    const more = [
      why.length > 0 && escapeMarkdown(t('figure_why', formatList(why))),
      names.length > 0 && escapeMarkdown(t('figure_by', formatList(names))),
    ].filter(Boolean)
    return `- **${escapeMarkdown(figureInWords(figure))}**${more.length > 0 ? ` (${more.join('; ')})` : ''}: ${this.inSentence(figure)}`
  }

  caveats(): string[] {
    return caveatsByKind(this.reading.caveats).map(([kind, caveats]) => {
      const lines = caveats.map((caveat) => `- **${this.words(caveat)}**: ${this.inSentence(caveat)}`)
      return `### ${escapeMarkdown(t(`caveat_${keyPart(kind)}`))}\n\n${escapeMarkdown(t(`caveat_${keyPart(kind)}_means`))}\n\n${lines.join('\n')}`
    })
  }

  notes(): string {
    return this.reading.notes.map((note) => `- ${escapeMarkdown(describeNote(note))}`).join('\n')
  }

  private words({ start, end }: Span): string {
    return escapeMarkdown(this.reading.text.slice(start, end))
  }

  /** The sentence around a mark, with a link to the mark itself. */
  private inSentence(mark: Span): string {
    const { start, end, cutStart, cutEnd } = passageAround(this.reading.text, this.sentences, mark)
    const words = `${cutStart ? '… ' : ''}${this.words({ start, end })}${cutEnd ? ' …' : ''}`
    return `${words}${this.link(mark)}`
  }

  private quote(span: Span): string {
    return `${this.words(span)}${this.link(span)}`
  }

  private link(span: Span): string {
    const link = linkTo(this.article.url, this.reading.text, span)
    return link ? ` [↗](<${link.replace(/[<>]/g, encodeURIComponent)}>)` : ''
  }
}

/** Page text as Markdown text: on one line, with nothing in it that Markdown or HTML would take for more than words. */
export function escapeMarkdown(text: string): string {
  return clean(text)
    .replace(/[\\`*_{}[\]<>#|~&!$]/g, '\\$&')
    .replace(/:\/\//g, '\\://')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
    .replace(/^([-+=]|\d+[.)])/, (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`)
}
