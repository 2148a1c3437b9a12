/** How firmly a figure is given, and the words that say so. */
import { expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

it.each([
  ['Exactly 300 sheep came.', 'exact'],
  ['Only 300 sheep came.', 'exact'],
  ['About 300 sheep came.', 'approximate'],
  ['Nearly 300 sheep came.', 'approximate'],
  ['Some 300 sheep came.', 'approximate'],
  ['An estimated 300 sheep came.', 'approximate'],
  ['They saw 300 birds or so.', 'approximate'],
  ['They saw a dozen or so sheep.', 'approximate'],
  ['It took barely a month.', 'approximate'],
  ['It took the better part of a decade.', 'approximate'],
  ['It was not quite 40 days ago.', 'approximate'],
  ['Prices start at 40 euros there.', 'at-least'],
  ['It opens within the next two weeks.', 'at-most'],
  ['It rained in the next two weeks.', 'exact'],
  ['At least 300 sheep came.', 'at-least'],
  ['More than 300 sheep came.', 'at-least'],
  ['Just over half were black.', 'at-least'],
  ['They saw 300 birds or more.', 'at-least'],
  ['They saw 300-plus sheep.', 'at-least'],
  ['They saw 300+ sheep.', 'at-least'],
  ['They saw ten or more sheep.', 'at-least'],
  ['The meeting lasted over two hours.', 'at-least'],
  ['It lies over two miles away.', 'at-least'],
  ['It opened over 20 years ago.', 'at-least'],
  ['It was given up over a decade ago.', 'at-least'],
  ['He played over 40 games for the club.', 'at-least'],
  ['Prices often exceed 40,000 euros.', 'at-least'],
  ['A day out rarely exceeds 70 euros.', 'at-most'],
  ['It must not exceed 40 tons.', 'at-most'],
  ['It would have been closer to 5%.', 'approximate'],
  ['It takes more like 12 weeks.', 'approximate'],
  ['He earned around Taka 8,500 from it.', 'approximate'],
  ['Upwards of 300 sheep came.', 'at-least'],
  ['Up to 300 sheep came.', 'at-most'],
  ['As many as 300 sheep came.', 'at-most'],
  ['They saw at least “a dozen other sheep” there.', 'at-least'],
  ['Fewer than 300 sheep came.', 'at-most'],
  ['He could serve a maximum of 12 years in jail.', 'at-most'],
  ['It was over in less than an hour.', 'at-most'],
  ['Take it within 24 hours of waking.', 'at-most'],
  ['They are smaller than 2.5 microns across.', 'at-most'],
  ['It stays below 6 percent.', 'at-most'],
  ['It takes 3-5 years to grow.', 'range'],
  ['Several sheep came.', 'vague'],
] as const)('%s → %s', (sentence, precision) => {
  const figures = readFigures(sentence)
  expect(figures.map((figure) => figure.precision)).toEqual([precision])
  expect(figures[0]?.estimated).toBe(precision !== 'exact')
  if (precision !== 'exact' && precision !== 'range' && precision !== 'vague') {
    expect(figures[0]?.why.length).toBeGreaterThan(0)
  }
})

it.each([
  ['Over the past two years it grew.'],
  ['They testified over three days in May.'],
  ['He led the club over two spells.'],
  ['They quarrelled over three farms.'],
])('“over” is no bound: %s', (sentence) => {
  expect(readFigures(sentence).map((figure) => figure.precision)).toEqual(['exact'])
})

it('gives a conversion in brackets the precision of what it converts', () => {
  const figures = readFigures('It is worth up to $12.9bn (£10bn) in all.')
  expect(figures.map((figure) => figure.precision)).toEqual(['at-most', 'at-most'])
})

it('gives a hedge between two numbers to the one that it stands before, and to one only', () => {
  const figures = readFigures('They lost nearly half at least 12 times.')
  expect(figures.map(({ precision }) => precision)).toEqual(['approximate', 'at-least'])
  expect(figures[1]?.start).toBeGreaterThanOrEqual(figures[0]?.end ?? 0)
})
