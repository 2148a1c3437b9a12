/** A figure in the headline that the body does not give, gives with a bound, or gives more exactly. */
import {
  eventNouns,
  leastOf,
  lessonNumber,
  listOpening,
  timesWords,
} from '../../languages/en/notes/headline.ts'
import type { Figure, Note } from '../../model.ts'
import { holds } from '../../spans.ts'
import type { NoteContext } from '../rule.ts'
import type { Headline } from './headline.ts'

/** A headline's number is the body's, rounded, where the two are this close. */
const rounding = 0.1

export function figures(headline: Headline, { reading }: NoteContext): Note[] {
  const inHeadline = reading.figures.filter((figure) => holds(headline, figure))
  const inBody = reading.figures.filter((figure) => !holds(headline, figure))
  return inHeadline
    .filter((figure) => !isNoCount(figure, headline))
    .flatMap((figure) =>
      figure.value === null
        ? (compareVague(figure, inBody, reading.text) ?? [])
        : (compare(figure, inBody, reading.text) ?? []),
    )
}

/** No count that a body would repeat: "Seven ways to …" counts the article's own items, "twice" and "101" nothing. */
function isNoCount({ start, end, unit }: Figure, headline: Headline): boolean {
  const before = headline.text.slice(0, start - headline.start)
  const own = headline.text.slice(start - headline.start, end - headline.start)
  if (timesWords.test(own) || lessonNumber.test(before + own)) return true
  if (unit === '%' || unit === 'share' || /^[A-Z]{3}$/.test(unit)) return false
  const after = headline.text.slice(start - headline.start).replace(/^[\p{L}\p{N}][\p{L}\p{N},.-]*/u, '')
  return listOpening.test(before) && !eventNouns.test(after)
}

function compare(figure: Figure, body: readonly Figure[], text: string): Note | undefined {
  const value = amountOf(figure)
  if (value === undefined) return undefined
  const same = body.filter((other) => sameMatter(figure, other))
  const equal = same.filter((other) => amountOf(other) === value)
  if (equal.length > 0) {
    const bounded = equal.find(({ precision }) => isBound(precision))
    const dropped =
      bounded && equal.every(({ precision }) => precision !== 'exact') && figure.precision === 'exact'
    return dropped ? note('headline-bound', figure, bounded, text) : undefined
  }
  const near = same.find((other) => isNear(value, amountOf(other)))
  if (near) {
    // eleven boats are no rounded dozen of people
    const up = isSameUnit(figure, near) && figure.precision === 'exact' && value > (amountOf(near) as number)
    return up ? note('headline-rounded', figure, near, text) : undefined
  }
  if (body.some((other) => derives(other, value))) return undefined
  return notInBody(figure, text)
}

/** "Hundreds" where the body has neither the word nor a number so high. */
function compareVague(figure: Figure, body: readonly Figure[], text: string): Note | undefined {
  const word =
    words(figure, text)
      .toLowerCase()
      .match(/\p{L}+/u)?.[0] ?? ''
  const least = leastOf.get(word)
  if (least === undefined || body.length === 0) return undefined
  const given = body.some(
    (other) => words(other, text).toLowerCase().includes(word) || highest(other) >= least * (1 - rounding),
  )
  return given ? undefined : notInBody(figure, text)
}

const notInBody = (figure: Figure, text: string): Note => ({
  kind: 'headline-figure',
  detail: { figure: words(figure, text) },
  spans: [spanOf(figure)],
})

/** Its number; a share as a percentage, so that "a third" and "33 per cent" are one. */
function amountOf({ value, unit }: Figure): number | undefined {
  if (typeof value !== 'number') return undefined
  return unit === 'share' ? value * 100 : value
}

const highest = ({ value, derived }: Figure) => Math.max(derived ?? 0, ...[value ?? 0].flat())
const isBound = (precision: Figure['precision']) => precision !== 'exact' && precision !== 'vague'
const isNear = (a: number, b: number | undefined) =>
  b !== undefined && Math.abs(a - b) <= rounding * Math.max(Math.abs(a), Math.abs(b))
const isShare = ({ unit }: Figure) => unit === '%' || unit === 'share'
const isSameUnit = (a: Figure, b: Figure) => a.unit === b.unit || a.unit === '' || b.unit === '' || isShare(a)
const sameMatter = (a: Figure, b: Figure) => isShare(a) === isShare(b) || a.unit === '' || b.unit === ''

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
