/** What holds for the article as a whole, each note with the words that it rests on. */
import { useState } from 'preact/hooks'
import { entryAsMarkdown } from '../../export/markdown.ts'
import type { Note } from '../../reading/model.ts'
import { useView } from '../context.ts'
import { copyText } from '../copy.ts'
import { plural, t } from '../i18n.ts'
import { describeNote } from '../notes.ts'
import { Glyph } from './icons.tsx'
import { coreOf, Passage } from './passage.tsx'
import { Empty } from './states.tsx'

export function Notes({ notes }: { notes: readonly Note[] }) {
  const { article, settings } = useView()
  if (notes.length === 0) {
    // Said only where it is known to be so.
    const isComplete = article.byline && article.published && settings.notesOff.length === 0
    return <Empty title={t('empty_notes')} text={isComplete ? t('empty_notes_means') : ''} />
  }
  return (
    <>
      <ul class="entries">
        {notes.map((note, index) => (
          <NoteItem key={`${note.kind} ${index}`} note={note} />
        ))}
      </ul>
      {settings.notesOff.length > 0 && (
        <p class="footnote">{plural('notes_off', settings.notesOff.length)}</p>
      )}
    </>
  )
}

const shownAtFirst = 2

function NoteItem({ note }: { note: Note }) {
  const { article, reading, say } = useView()
  const [all, setAll] = useState(false)
  const shown = all ? note.spans : note.spans.slice(0, shownAtFirst)
  const more = note.spans.length - shown.length
  return (
    <li class="entry note">
      <div class="entry-head">
        <h2>{describeNote(note)}</h2>
        <span class="entry-tools">
          <button
            type="button"
            class="tool"
            title={t('entry_copy')}
            aria-label={t('entry_copy_words', describeNote(note))}
            onClick={async () => say(await copyText(entryAsMarkdown(article, reading, { note })))}
          >
            <Glyph name="copy" />
          </button>
        </span>
      </div>
      {shown.map((span) => (
        <Passage
          key={span.start}
          core={coreOf(span)}
          marks={[{ start: span.start, end: span.end, as: 'evidence' }]}
        />
      ))}
      {more > 0 && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {plural('source_more', more)}
        </button>
      )}
    </li>
  )
}
