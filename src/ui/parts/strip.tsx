/** The article from top to bottom: a tick for every mark, and the part that is on screen now. */
import { useMemo, useState } from 'preact/hooks'
import type { Span } from '../../reading/model.ts'
import { useView } from '../context.ts'
import { formatList, plural, t } from '../i18n.ts'
import { type MarkKind, ticksOf } from '../summary.ts'
import { useWatched } from '../watched.ts'
import { rove } from './roving.ts'

/** Parts that the strip falls into; in a view 400 px wide each is wider than the 24 px that a finger needs. */
const stretches = 12
const width = 360
const lanes: Record<MarkKind, number> = { source: 3, figure: 11, caveat: 19 }
const kinds: readonly MarkKind[] = ['source', 'figure', 'caveat']

interface StripProps {
  picked: number | null
  onPick(stretch: { index: number; span: Span } | null): void
}

export function Strip({ picked, onPick }: StripProps) {
  const { reading, visible: watched, show } = useView()
  const visible = useWatched(watched, (span) => span)
  const [active, setActive] = useState(0)
  const ticks = useMemo(() => ticksOf(reading), [reading])
  const length = Math.max(1, reading.text.length)
  const parts = Array.from({ length: stretches }, (_, index) => ({
    start: Math.floor((length * index) / stretches),
    end: Math.floor((length * (index + 1)) / stretches),
  }))
  const drawn = useMemo(
    () =>
      ticks.map((tick) => (
        <path
          key={tick.mark}
          class={`tick-${tick.kind}`}
          d={`M${(tick.at * (width - 2) + 1).toFixed(1)} ${lanes[tick.kind]}v6`}
        />
      )),
    [ticks],
  )
  const names = useMemo(
    () =>
      parts.map(({ start, end }, index) => {
        const inside = ticks.filter((tick) => tick.start >= start && tick.start < end)
        return t('strip_part', index + 1, stretches, inWords(inside))
      }),
    [ticks],
  )
  const pick = (index: number) => {
    if (picked === index) return onPick(null)
    const span = parts[index] as Span
    const first = ticks.find((tick) => tick.start >= span.start && tick.start < span.end)
    onPick({ index, span })
    if (first) show({ mark: first.mark })
  }
  return (
    <section class="whole" aria-label={t('strip_title')}>
      <p class="caption" aria-hidden="true">
        {t('strip_title')}
      </p>
      <div class="strip">
        <svg viewBox={`0 0 ${width} 28`} preserveAspectRatio="none" aria-hidden="true">
          {visible && (
            <rect
              class="on-screen"
              x={(visible.start / length) * width}
              width={Math.max(3, ((visible.end - visible.start) / length) * width)}
              height="28"
            />
          )}
          <path class="ground" d={`M0 27.5h${width}`} />
          {drawn}
        </svg>
        {/* biome-ignore lint/a11y/useSemanticElements: a group of toggle buttons is no fieldset */}
        <div
          class="stretches"
          role="group"
          aria-label={t('strip_title')}
          onKeyDown={(event) => rove(event, 'button', setActive)}
        >
          {parts.map((part, index) => (
            <button
              key={part.start}
              type="button"
              aria-pressed={picked === index}
              aria-label={names[index]}
              title={names[index]}
              tabIndex={index === active ? 0 : -1}
              onClick={() => pick(index)}
              onFocus={() => setActive(index)}
            />
          ))}
        </div>
      </div>
    </section>
  )
}

/** "4 sources, 2 figures and 1 caveat". */
function inWords(ticks: readonly { kind: MarkKind }[]): string {
  const counts = kinds
    .map((kind) => ({ kind, count: ticks.filter((tick) => tick.kind === kind).length }))
    .filter(({ count }) => count > 0)
  if (counts.length === 0) return t('strip_nothing')
  return formatList(counts.map(({ kind, count }) => plural(`count_${kind}s`, count)))
}
