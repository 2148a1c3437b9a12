/** An article on paper: its text with numbered marks, the numbers in the margin, and the list of marks below. */
import { useMemo } from 'preact/hooks'
import type { Article, Block } from '../article/model.ts'
import type { Reading } from '../reading/model.ts'
import type { Settings } from '../settings/schema.ts'
import { ViewContext } from '../ui/context.ts'
import { formatDate, formatNumber, t } from '../ui/i18n.ts'
import { describeNote } from '../ui/notes.ts'
import { CarrierBar, Hatchings } from '../ui/parts/bar.tsx'
import { piecesOf, snippet } from '../ui/passages.ts'
import { summarise } from '../ui/summary.ts'
import { createWatched } from '../ui/watched.ts'
import { type Numbered, numbered } from './numbered.ts'

interface PrintProps {
  article: Article
  reading: Reading
  settings: Settings
}

export function PrintView({ article, reading, settings }: PrintProps) {
  const marks = useMemo(() => numbered(reading, settings), [reading, settings])
  const summary = useMemo(() => summarise(reading, article), [reading, article])
  const nothing = () => {}
  const view = {
    article,
    reading,
    summary,
    settings,
    visible: createWatched(null),
    show: nothing,
    hover: nothing,
    change: nothing,
    say: nothing,
  }
  const about = [
    article.publisher,
    article.byline || t('article_no_author'),
    (article.published && formatDate(article.published)) || t('article_no_date'),
  ]
  const body = article.blocks.filter((block, index) => !(index === 0 && block.kind === 'title'))
  return (
    <ViewContext.Provider value={view}>
      <Hatchings />
      <main class="print">
        <header>
          <h1 dir="auto">{article.title || t('article_untitled')}</h1>
          <p dir="auto">{about.filter(Boolean).join(' · ')}</p>
          {article.url && <p class="address">{article.url}</p>}
          <CarrierBar picked={null} onPick={nothing} />
        </header>
        {body.map((block) => (
          <Paragraph key={block.start} block={block} text={reading.text} marks={marks} />
        ))}
        <section class="list">
          <h2>{t('print_marks')}</h2>
          <p class="key">
            {(['source', 'figure', 'caveat'] as const).map((kind) => (
              <span key={kind}>
                <span class={`number number-${kind}`} aria-hidden="true" />
                <span class={`is-${kind}`}>{t(`marks_${kind}s`)}</span>
              </span>
            ))}
          </p>
          <ol>
            {marks.map((mark) => (
              <li key={mark.number} value={mark.number}>
                <q class={`is-${mark.kind}`} dir="auto">
                  {snippet(reading.text, mark, 90)}
                </q>
                {` – ${mark.says}`}
              </li>
            ))}
          </ol>
          {reading.notes.length > 0 && (
            <>
              <h2>{t('tab_notes')}</h2>
              <ul>
                {reading.notes.map((note, index) => (
                  <li key={`${note.kind} ${index}`}>{describeNote(note)}</li>
                ))}
              </ul>
            </>
          )}
          <p class="colophon">{t('export_footer')}</p>
        </section>
      </main>
    </ViewContext.Provider>
  )
}

interface ParagraphProps {
  block: Block
  text: string
  marks: readonly Numbered[]
}

function Paragraph({ block, text, marks }: ParagraphProps) {
  const inside = marks.filter((mark) => mark.start < block.end && mark.end > block.start)
  const pieces = piecesOf(
    text,
    block,
    inside.map((mark) => ({ start: mark.start, end: mark.end, as: mark.kind })),
  )
  const Words = block.kind === 'heading' || block.kind === 'title' ? 'h2' : 'p'
  let at = block.start
  return (
    <div class="paragraph">
      <p class="margin" aria-hidden="true">
        {inside.map((mark) => (
          <span key={mark.number} class={`number number-${mark.kind}`}>
            {formatNumber(mark.number)}
          </span>
        ))}
      </p>
      <Words class={`block-${block.kind}`} dir="auto">
        {pieces.map((piece, index) => {
          at += piece.text.length
          const ends = inside.filter((mark) => mark.end === at)
          return (
            <span key={index}>
              {piece.as.length > 0 ? (
                <mark class={piece.as.map((kind) => `is-${kind}`).join(' ')}>{piece.text}</mark>
              ) : (
                piece.text
              )}
              {ends.length > 0 && <sup>{ends.map((mark) => formatNumber(mark.number)).join(' ')}</sup>}
            </span>
          )
        })}
      </Words>
    </div>
  )
}
