/** A figure in the headline that the body does not give, gives with a bound, or gives more exactly. */
import { listOpening } from '../../languages/en/notes/headline.ts'
import type { Figure, Note } from '../../model.ts'
import type { NoteContext } from '../rule.ts'
import { holds } from '../text.ts'
import type { Headline } from './headline.ts'

/** A headline's number is the body's, rounded, where the two are this close. */
const rounding = 0.1

export function figures(headline: Headline, { reading }: NoteContext): Note[] {
  const inHeadline = reading.figures.filter((figure) => holds(headline, figure))
  const inBody = reading.figures.filter((figure) => !holds(headline, figure))
  return inHeadline
    .filter((figure) => !opensList(figure, headline))
    .flatMap((figure) => compare(figure, inBody, reading.text) ?? [])
}

/** "Seven ways to …", "In the garden: three evergreens": the headline counts the article's own items. */
const opensList = ({ start }: Figure, headline: Headline) =>
  listOpening.test(headline.text.slice(0, start - headline.start))

function compare(figure: Figure, body: readonly Figure[], text: string): Note | undefined {
  const { value } = figure
  if (typeof value !== 'number') return undefined
  const same = body.filter((other) => sameMatter(figure, other))
  const equal = same.filter((other) => other.value === value)
  if (equal.length > 0) {
    const bounded = equal.find(({ precision }) => isBound(precision))
    const dropped =
      bounded && equal.every(({ precision }) => precision !== 'exact') && figure.precision === 'exact'
    return dropped ? note('headline-bound', figure, bounded, text) : undefined
  }
  const near = same.find((other) => typeof other.value === 'number' && isNear(value, other.value))
  if (near) {
    const up = figure.precision === 'exact' && value > (near.value as number)
    return up ? note('headline-rounded', figure, near, text) : undefined
  }
  if (body.some((other) => derives(other, value))) return undefined
  return { kind: 'headline-figure', detail: { figure: words(figure, text) }, spans: [spanOf(figure)] }
}

const isBound = (precision: Figure['precision']) => precision !== 'exact' && precision !== 'vague'
const isNear = (a: number, b: number) => Math.abs(a - b) <= rounding * Math.max(Math.abs(a), Math.abs(b))
const unitless = (unit: string) => unit === ''
const sameMatter = (a: Figure, b: Figure) =>
  a.unit === b.unit || unitless(a.unit) || unitless(b.unit) || !(a.unit in { '%': 1, share: 1 })

/** The body's range holds the value, or its share comes to it. */
function derives({ value, derived }: Figure, wanted: number): boolean {
  if (derived !== undefined && isNear(derived, wanted)) return true
  return Array.isArray(value) && value[0] <= wanted && wanted <= value[1]
}

function note(kind: string, figure: Figure, other: Figure, text: string): Note {
  return {
    kind,
    detail: { figure: words(figure, text), body: words(other, text) },
    spans: [spanOf(figure), spanOf(other)],
  }
}

const words = ({ start, end }: Figure, text: string) => text.slice(start, end)
const spanOf = ({ start, end }: Figure) => ({ start, end })
