/** Which figures are a rise or a fall by that much. */
import { expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

it.each([
  ['Prices rose 5% in May.', 'up'],
  ['Prices fell by 5% in May.', 'down'],
  ['Shares were up nearly 5 percent.', 'up'],
  ['Shares were down 2.6%.', 'down'],
  ['A 4 percent drop followed.', 'down'],
  ['An increase of 4 percent followed.', 'up'],
  ['The index added +0.8% that day.', 'up'],
  ['They plan to grow sales by 35 percent.', 'up'],
  ['Output doubled in a week.', 'up'],
  ['Levels may rise 11 feet there.', 'up'],
  ['Prices rose to $5 in May.', undefined],
  ['The rate is 5% now.', undefined],
  ['The army lost 300 men.', undefined],
  ['They added two new names.', undefined],
  ['They raised a 5% tax.', undefined],
] as const)('%s → %s', (sentence, change) => {
  expect(readFigures(sentence)[0]?.change).toBe(change)
})
