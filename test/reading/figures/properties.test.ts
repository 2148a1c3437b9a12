/** What holds for any text: no crash, spans inside the text and in order, work that grows with the text alone. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** The English words for a whole number below a billion, British way: "one hundred and five". */
function inWords(value: number): string {
  if (value < 20) return ones[value] as string
  if (value < 100)
    return (tens[Math.floor(value / 10)] as string) + (value % 10 ? `-${ones[value % 10]}` : '')
  if (value < 1000)
    return `${ones[Math.floor(value / 100)]} hundred${value % 100 ? ` and ${inWords(value % 100)}` : ''}`
  const [size, name] = value < 1e6 ? [1e3, 'thousand'] : [1e6, 'million']
  const rest = value % size
  const joint = rest === 0 ? '' : rest < 100 ? ' and ' : ' '
  return `${inWords(Math.floor(value / size))} ${name}${joint}${rest ? inWords(rest) : ''}`
}

describe('round trips', () => {
  it('reads back any number in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 999_999_999 }), (value) => {
        expect(readFigures(`They counted ${inWords(value)} sheep.`).map((figure) => figure.value)).toEqual([
          value,
        ])
      }),
    )
  })
  it('reads back any number in digits with separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3000, max: 999_999_999 }), (value) => {
        const digits = value.toLocaleString('en-US')
        expect(readFigures(`They counted ${digits} sheep.`).map((figure) => figure.value)).toEqual([value])
      }),
    )
  })
})

const pieces = fc.constantFrom(
  ...'1 12 1,234 3.5 2019 -5 $ £ € Rs US$ % km percent million bn half a third dozens of two-thirds one in five to - – and between from or about nearly at least over up 5-year 10-12 1:1 ½ people men , . ( ) May twice doubled minus sub-7 the low 30s RM6.1 \n\n'.split(
    ' ',
  ),
)

it('keeps every span inside the text, in order and apart, whatever it reads', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' ')),
        fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
        fc.string({ unit: 'binary', maxLength: 200 }),
      ),
      (text) => {
        let last = 0
        for (const figure of readFigures(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(last)
          expect(figure.end).toBeGreaterThan(figure.start)
          expect(figure.end).toBeLessThanOrEqual(text.length)
          for (const why of figure.why) expect(text.slice(why.start, why.end).length).toBeGreaterThan(0)
          for (const value of [figure.value].flat())
            expect(value === null || Number.isFinite(value)).toBe(true)
          last = figure.end
        }
      },
    ),
    { numRuns: 300 },
  )
})

it.each([
  ['digits', '7'.repeat(100_000)],
  ['hyphens', '1-'.repeat(50_000)],
  ['groups', '1,'.repeat(50_000)],
  ['commas', '123,'.repeat(25_000)],
  ['number words', 'two-'.repeat(25_000)],
  ['scales', 'million '.repeat(10_000)],
  ['hedges', 'about nearly '.repeat(5_000)],
  ['ranges', '1 to '.repeat(10_000)],
  ['signs', '$'.repeat(50_000)],
  ['points', '1.'.repeat(50_000)],
  ['shares of a sample', 'Half of those surveyed agreed. They polled 900 men. '.repeat(2_000)],
])('gets through a long run of %s', (_name, text) => {
  expect(readFigures(`There were ${text} there.`)).toBeInstanceOf(Array)
})

it('finds nothing where nothing is counted', () => {
  const text = `The first of May was the last day. No one came, and one of the sisters, aged 34, left on March 29, 2019.
Call 911. See page 12 of version 3.2. The Boeing 737 landed at 10:45 a.m. She was in her mid-twenties.
Lund won 3-1. It was a third party, in the second half, that said so. Covid-19 and the G20 were on the list. The 737 left again.`
  expect(readFigures(text).map((figure) => text.slice(figure.start, figure.end))).toEqual([])
})
