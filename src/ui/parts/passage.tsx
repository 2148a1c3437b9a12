/** An entry's own words: the sentence it stands in with the marked words in it; a click shows it in the page. */
import { useMemo } from 'preact/hooks'
import type { MarkId } from '../../messages.ts'
import type { Span } from '../../reading/model.ts'
import { useView } from '../context.ts'
import { t } from '../i18n.ts'
import { around, type Marked, passageAround, piecesOf } from '../passages.ts'

interface PassageProps {
  /** What a click shows and the pointer lets glow; without one, a click shows the words of `core`. */
  mark?: MarkId
  /** What the passage has to hold; its sentences are shown in full. */
  core: Span
  marks: readonly Marked[]
}

export function Passage({ mark, core, marks }: PassageProps) {
  const { reading, summary, visible, show, hover } = useView()
  const { text } = reading
  const passage = useMemo(
    () => passageAround(text, summary.sentences, core),
    [text, summary, core.start, core.end],
  )
  const pieces = piecesOf(text, passage, marks)
  const isVisible = visible !== null && core.start < visible.end && core.end > visible.start
  const glow = (on: boolean) => mark && hover(on ? mark : null)
  return (
    <div class={isVisible ? 'passage on-screen' : 'passage'}>
      <blockquote dir="auto">
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
        aria-label={t('entry_show', text.slice(core.start, core.end).slice(0, 120))}
        onClick={() => show(mark ? { mark } : { start: core.start, end: core.end })}
        onPointerEnter={() => glow(true)}
        onPointerLeave={() => glow(false)}
        onFocus={() => glow(true)}
        onBlur={() => glow(false)}
      >
        {t('entry_show_short')}
      </button>
    </div>
  )
}

/** The stretch around several spans; an empty one at 0 where there are none. */
export function coreOf(...spans: readonly (Span | undefined)[]): Span {
  return around(spans.filter((span) => span !== undefined)) ?? { start: 0, end: 0 }
}
