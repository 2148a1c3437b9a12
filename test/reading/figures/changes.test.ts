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
  ['A growth of 4 percent followed.', 'up'],
  ['A 4 percent cut followed.', 'down'],
  ['Profit fell from $3 million by 20%.', undefined],
  ['Women make up 40 percent of it.', undefined],
  ['He lost 54 percent to 46 percent there.', undefined],
  ['She stood there, gaining 16 percent of the vote.', undefined],
  ['A +12 point lead was hers.', undefined],
  ['Prices rose to $5 in May.', undefined],
  ['The rate is 5% now.', undefined],
  ['The army lost 300 men.', undefined],
  ['They added two new names.', undefined],
  ['They raised a 5% tax.', undefined],
] as const)('%s → %s', (sentence, change) => {
  expect(readFigures(sentence)[0]?.change).toBe(change)
})

it.each([
  ['Norvik was down 3%, Kestrel by 2%.', ['down', 'down']],
  ['Norvik fell $2, or 3%, in May.', ['down', 'down']],
  ['Profit fell from $3 million by 20%.', [undefined, 'down']],
  ['Norvik fell 3%, and 2% agreed.', ['down', undefined]],
  ['Norvik fell 3%, and Tessaro lost sales by 2%.', ['down', 'down']],
] as const)('%s → %s', (sentence, changes) => {
  expect(readFigures(sentence).map((figure) => figure.change)).toEqual(changes)
})
