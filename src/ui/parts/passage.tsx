/** An entry's own words: the sentence it stands in with the marked words in it; a click shows it in the page. */
import { useMemo } from 'preact/hooks'
import type { MarkId } from '../../messages.ts'
import type { Span } from '../../reading/model.ts'
import { useView } from '../context.ts'
import { t } from '../i18n.ts'
import { around, type Marked, passageAround, piecesOf, snippet } from '../passages.ts'
import { useWatched } from '../watched.ts'
import { Glyph } from './icons.tsx'

interface PassageProps {
  /** What a click shows and the pointer lets glow; without one, a click shows the words of `core`. */
  mark?: MarkId
  /** What the passage has to hold; its sentences are shown in full. */
  core: Span
  marks: readonly Marked[]
  /** Copies the entry that the passage is all of. */
  onCopy?(): void
}

export function Passage({ mark, core, marks, onCopy }: PassageProps) {
  const { reading, summary, visible, show, hover } = useView()
  const { text } = reading
  const passage = useMemo(
    () => passageAround(text, summary.sentences, core),
    [text, summary, core.start, core.end],
  )
  const pieces = piecesOf(text, passage, marks)
  const isVisible = useWatched(
    visible,
    (span) => span !== null && core.start < span.end && core.end > span.start,
  )
  const words = snippet(text, core, 120)
  const glow = (on: boolean) => mark && hover(on ? mark : null)
  return (
    <div class={isVisible ? 'passage on-screen' : 'passage'}>
      {/* What can be done stands at the end of the words, in their direction. */}
      <div dir="auto">
        <blockquote>
          {passage.cutStart && '… '}
          {pieces.map((piece, index) =>
            piece.as.length > 0 ? (
              <mark key={index} class={piece.as.map((name) => `is-${name}`).join(' ')}>
                {piece.text}
              </mark>
            ) : (
              piece.text
            ),
          )}
          {passage.cutEnd && ' …'}
        </blockquote>
        <button
          type="button"
          class="show"
          aria-label={t('entry_show', words)}
          onClick={() => show(mark ? { mark } : { start: core.start, end: core.end })}
          onPointerEnter={() => glow(true)}
          onPointerLeave={() => glow(false)}
          onFocus={() => glow(true)}
          onBlur={() => glow(false)}
        >
          <Glyph name="show" />
          {t('entry_show_short')}
        </button>
        {onCopy && (
          <button
            type="button"
            class="tool copy"
            title={t('entry_copy')}
            aria-label={t('entry_copy_words', words)}
            onClick={onCopy}
          >
            <Glyph name="copy" />
          </button>
        )}
      </div>
    </div>
  )
}

/** The stretch around several spans; an empty one at 0 where there are none. */
export function coreOf(...spans: readonly (Span | undefined)[]): Span {
  return around(spans.filter((span) => span !== undefined)) ?? { start: 0, end: 0 }
}
