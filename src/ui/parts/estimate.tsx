/** A small picture of a figure: where its number lies on a line, how far it reaches, and what others make of it. */
import type { Figure } from '../../reading/model.ts'
import { t } from '../i18n.ts'
import { figureInWords } from '../wording.ts'

/** Where a figure lies: from `low` to `high`, either of which may be open (infinite) or blurred. */
interface Extent {
  low: number
  high: number
  blurred: boolean
}

/** The numbers that a figure allows for, in its own unit; undefined where it gives none. */
export function extentOf({ value, precision, derived }: Figure): Extent | undefined {
  if (value === null) return undefined
  if (Array.isArray(value)) return { low: value[0], high: value[1], blurred: false }
  const number = derived ?? value
  if (precision === 'at-least') return { low: number, high: Number.POSITIVE_INFINITY, blurred: false }
  if (precision === 'at-most') return { low: Number.NEGATIVE_INFINITY, high: number, blurred: false }
  return { low: number, high: number, blurred: precision === 'approximate' }
}

const width = 160
const height = 18
const left = 10
const right = width - 10
const middle = height / 2

/** Draws `figure` and, paler, `others` that count the same thing on one scale that starts at 0. */
export function EstimatePicture({ figure, others = [] }: { figure: Figure; others?: readonly Figure[] }) {
  const own = extentOf(figure)
  const rest = others.map(extentOf).filter((extent) => extent !== undefined)
  const words = [figure, ...others].map(figureInWords).join(' · ')
  const numbers = [own, ...rest]
    .flatMap((extent) => (extent ? [extent.low, extent.high] : []))
    .filter(Number.isFinite)
  const largest = Math.max(...numbers, 0)
  if (!own || largest <= 0) return null
  // A bound leaves room beyond it, for what it leaves open.
  const whole =
    figure.unit === '%'
      ? 100
      : figure.unit === 'share' && figure.derived === undefined
        ? 1
        : (figure.of ?? largest * 1.35)
  const scale = Math.max(whole, largest)
  const at = (number: number) => left + (Math.min(Math.max(number, 0), scale) / scale) * (right - left)
  return (
    <svg
      class="estimate"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={t('figure_picture', words)}
    >
      <path
        class="axis"
        d={`M${left} ${middle}H${right} M${left} ${middle - 3}v6 M${right} ${middle - 3}v6`}
      />
      {rest.map((extent) => (
        <Shape key={`${extent.low} ${extent.high}`} extent={extent} at={at} name="other" />
      ))}
      <Shape extent={own} at={at} name="own" />
    </svg>
  )
}

function Shape({ extent, at, name }: { extent: Extent; at(number: number): number; name: string }) {
  const { low, high, blurred } = extent
  if (low === Number.NEGATIVE_INFINITY) {
    const x = at(high)
    return (
      <path
        class={`reach ${name}`}
        d={`M${x} ${middle - 5}v10 M${x} ${middle}H${left} m5 -3.5l-5 3.5 5 3.5`}
      />
    )
  }
  if (high === Number.POSITIVE_INFINITY) {
    const x = at(low)
    return (
      <path
        class={`reach ${name}`}
        d={`M${x} ${middle - 5}v10 M${x} ${middle}H${right} m-5 -3.5l5 3.5 -5 3.5`}
      />
    )
  }
  if (low === high) {
    return (
      <g class={`point ${name}`}>
        {blurred && <rect class="blur" x={at(low) - 14} y={middle - 4.5} width="28" height="9" rx="4.5" />}
        <circle cx={at(low)} cy={middle} r="4" />
      </g>
    )
  }
  return (
    <path
      class={`span ${name}`}
      d={`M${at(low)} ${middle}H${at(high)} M${at(low)} ${middle - 5}v10 M${at(high)} ${middle - 5}v10`}
    />
  )
}
