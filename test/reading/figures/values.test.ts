/** What a number is worth, in every form that news uses. The words in brackets carry the value. */
import { describe, expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

type Row = [sentence: string, value: number | [number, number] | null, unit?: string]

function check(rows: Row[]) {
  it.each(rows)('%s', (sentence, value, unit) => {
    const figures = readFigures(sentence)
    expect(figures.map((figure) => figure.value)).toEqual([value])
    if (unit !== undefined) expect(figures[0]?.unit).toBe(unit)
  })
}

describe('digits', () => {
  check([
    ['They counted 1,234 boats.', 1234, 'boats'],
    ['They counted 1 234 567 sheep there.', 1234567],
    ['They counted 1 234 sheep there.', 1234],
    ["They counted 12'500 sheep there.", 12500],
    ['They counted 1.234.567 sheep there.', 1234567],
    ['Some paid Rs 12,34,567 for it.', 1234567, 'INR'],
    ['It rose to 3.5 million people.', 3.5e6],
    ['It fell by .001 per cent in May.', 0.001, '%'],
    ['They sold 2½ tons of it.', 2.5],
    ['They sold 2 1/2 tons of it.', 2.5],
    ['It holds 1/16 of a pint.', 1 / 16],
    ['It weighs 1.99×10−30 kilograms.', 1.99e-30, 'kilograms'],
    ['It weighs 3 x 10^6 kilograms.', 3e6],
    ['It was -30C at night.', -30, 'C'],
    ['The result was −312 that year.', -312],
    ['It was minus 12 degrees Celsius.', -12, 'degrees Celsius'],
    ['They lost 3,5 million people.', 3.5e6],
  ])
})

describe('scales', () => {
  check([
    ['It cost £3.5m to build.', 3.5e6, 'GBP'],
    ['It cost $2.2bn to build.', 2.2e9, 'USD'],
    ['It cost $1tn to build.', 1e12, 'USD'],
    ['It cost 40 lakh rupees to build.', 4e6, 'INR'],
    ['They gave Rs 25 crore to him.', 25e7, 'INR'],
    ['They gave out 5m masks there.', 5e6, 'masks'],
    ['The wall is 5m high.', 5, 'meters'],
    ['There were 4 hundred million people.', 4e8, 'people'],
    ['They sold 4.3M records in all.', 4.3e6],
    ['He has 20k followers on it.', 2e4, 'followers'],
  ])
})

describe('words', () => {
  check([
    ['They counted twenty-two sheep there.', 22],
    ['They counted one hundred and five sheep there.', 105],
    ['They counted two thousand three hundred sheep there.', 2300],
    ['They counted a dozen sheep there.', 12],
    ['They counted half a dozen sheep there.', 6],
    ['They counted half a million sheep there.', 500000],
    ['They counted half million sheep there.', 500000],
    ['They counted one and a half million sheep there.', 1.5e6],
    ['They walked two and a half miles.', 2.5, 'miles'],
    ['A quarter of a million people came.', 250000, 'people'],
    ['It took nearly three dozen men.', 36],
    ['They waited half an hour.', 0.5, 'hours'],
    ['Only a couple of generations ago it rained.', 2],
  ])
})

describe('shares', () => {
  check([
    ['Nearly a third were ill.', 1 / 3, 'share'],
    ['Two-thirds of them left.', 2 / 3, 'share'],
    ['About three quarters of voters left.', 0.75, 'share'],
    ['One in five voters left.', 0.2, 'share'],
    ['Nine out of 10 left.', 0.9, 'share'],
    ['More than half of them left.', 0.5, 'share'],
    ['½ of the crop was lost.', 0.5, 'share'],
    ['Rates rose by a quarter-point.', 0.25, 'point'],
    ['The odds were 3:1 that day.', 3, 'ratio'],
  ])
  it.each(['It was a third time lucky.', 'In the second half they slept.', 'The third-largest city sleeps.'])(
    'is no share: %s',
    (sentence) => {
      expect(readFigures(sentence)).toEqual([])
    },
  )
})

describe('multiples', () => {
  check([
    ['It was twice as strong.', 2, 'times'],
    ['Sales doubled in May.', 2, 'times'],
    ['It is double the size of Lund.', 2, 'times'],
    ['There was a threefold rise.', 3, 'times'],
    ['There was a 10-fold rise.', 10, 'times'],
    ['It rained ten times as much.', 10, 'times'],
  ])
})

describe('ranges', () => {
  check([
    ['It takes 10-12 weeks to heal.', [10, 12], 'weeks'],
    ['It takes 10–12 weeks to heal.', [10, 12], 'weeks'],
    ['Between 5 and 7 percent left.', [5, 7], '%'],
    ['From 5% to 7% of them left.', [5, 7], '%'],
    ['It cost $10m to $15m to build.', [10e6, 15e6], 'USD'],
    ['It cost $10-15 million to build.', [10e6, 15e6], 'USD'],
    ['It cost $60 to $70 million to build.', [60e6, 70e6], 'USD'],
    ['Prices range from $200 to $4 million.', [200, 4e6], 'USD'],
    ['It holds 10,000-12,000 people.', [10000, 12000], 'people'],
    ['It lasts three or four days.', [3, 4], 'days'],
    ['There were 1 to 2 thousand people.', [1000, 2000], 'people'],
    ['It will be in the low 30s.', [30, 33]],
    ['It will be in the mid-40s.', [44, 46]],
  ])
  it('keeps two figures where a value moves from the one to the other', () => {
    expect(readFigures('It rose from 1.2 percent to 1.9 percent.').map((figure) => figure.value)).toEqual([
      1.2, 1.9,
    ])
    expect(readFigures('Sales fell 7% to $2.3 billion.').map((figure) => figure.value)).toEqual([7, 2.3e9])
  })
})

describe('vague', () => {
  check([
    ['Dozens of houses burned.', null, 'houses'],
    ['Hundreds of thousands of people left.', null, 'people'],
    ['It cost millions of dollars to build.', null, 'USD'],
    ['Several people left.', null, 'people'],
    ['A few states said no.', null, 'states'],
    ['Only a handful of them stayed.', null],
    ['Several hundred workers left.', null, 'workers'],
  ])
  it.each(['Many people left.', 'They slept for months.', 'Her test scores fell.', 'Few people know.'])(
    'is no figure: %s',
    (sentence) => {
      expect(readFigures(sentence)).toEqual([])
    },
  )
})

/** Silent errors of other number libraries: each must come out right here. */
describe('where others err', () => {
  check([
    ['Half million people came.', 500000],
    ['He paid £3.5m for it.', 3.5e6, 'GBP'],
    ['It drew 10,000-12,000 people.', [10000, 12000]],
  ])
  it('reads 40% of 12,000 as two figures', () => {
    expect(readFigures('They lost 40% of 12,000 men.').map((figure) => figure.value)).toEqual([40, 12000])
  })
})
