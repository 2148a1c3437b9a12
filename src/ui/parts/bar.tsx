/** Who carries this article: a bar of its sentences by whose word they rest on, and a button for each part. */
import { useState } from 'preact/hooks'
import { useView } from '../context.ts'
import { formatShare, keyPart, plural, t } from '../i18n.ts'
import type { Carrier, Share } from '../summary.ts'
import { rove } from './roving.ts'

interface BarProps {
  picked: Carrier | null
  onPick(carrier: Carrier | null): void
}

const width = 1000

export function CarrierBar({ picked, onPick }: BarProps) {
  const { summary } = useView()
  const [active, setActive] = useState(0)
  let start = 0
  const parts = summary.shares.map((share) => {
    const x = start
    start += share.share * width
    return { ...share, x, width: share.share * width }
  })
  if (parts.length === 0) return null
  const pick = (carrier: Carrier) => onPick(picked === carrier ? null : carrier)
  return (
    <section class="carriers" aria-label={t('bar_title')}>
      <p class="caption" aria-hidden="true">
        {t('bar_title')}
      </p>
      <svg class="bar" viewBox={`0 0 ${width} 12`} preserveAspectRatio="none" aria-hidden="true">
        {parts.map((part) => (
          // The legend's buttons do the same for the keyboard.
          // biome-ignore lint/a11y/noStaticElementInteractions: a wider target for the pointer
          <rect
            key={part.carrier}
            class={`carrier-${part.carrier} ${picked && picked !== part.carrier ? 'faded' : ''}`}
            x={part.x}
            width={Math.max(0, part.width - 3)}
            height="12"
            onClick={() => pick(part.carrier)}
          >
            <title>{partInWords(part)}</title>
          </rect>
        ))}
      </svg>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of toggle buttons is no fieldset */}
      <div
        class="legend"
        role="group"
        aria-label={t('bar_title')}
        onKeyDown={(event) => rove(event, 'button', setActive)}
      >
        {parts.map((part, index) => (
          <button
            key={part.carrier}
            type="button"
            class="legend-part"
            aria-pressed={picked === part.carrier}
            aria-label={partInWords(part)}
            title={partInWords(part)}
            tabIndex={index === Math.min(active, parts.length - 1) ? 0 : -1}
            onClick={() => pick(part.carrier)}
            onFocus={() => setActive(index)}
          >
            <svg class="swatch" viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
              <rect class={`carrier-${part.carrier}`} width="10" height="10" rx="2" />
            </svg>
            {carrierName(part.carrier)} <b>{formatShare(part.percent / 100)}</b>
          </button>
        ))}
      </div>
    </section>
  )
}

/** "unnamed: 19% of the article, 4 sentences". */
const partInWords = ({ carrier, percent, sentences }: Share): string =>
  plural('bar_part', sentences.length, carrierName(carrier), formatShare(percent / 100))

export const carrierName = (carrier: Carrier): string => t(`carrier_${keyPart(carrier)}`)

/** The hatchings for those whom nobody can ask, once in each document. */
export function Hatchings() {
  return (
    <svg width="0" height="0" class="hatchings" aria-hidden="true">
      <defs>
        <pattern
          id="hatch-unnamed"
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="ground" width="5" height="5" />
          <rect class="stripe" width="2" height="5" />
        </pattern>
        <pattern id="hatch-hearsay" width="4" height="4" patternUnits="userSpaceOnUse">
          <rect class="ground" width="4" height="4" />
          <circle class="stripe" cx="2" cy="2" r="1" />
        </pattern>
      </defs>
    </svg>
  )
}
