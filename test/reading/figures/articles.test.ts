/** Whole articles: a changed rule shows its effect in the golden file; in the other text nothing may be found. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

const read = (name: string) => readFileSync(new URL(`articles/${name}`, import.meta.url), 'utf8')

it('reads every figure of an article', async () => {
  const text = read('flood.txt')
  const lines = readFigures(text).map(({ start, end, why, bare: _, ...rest }) => {
    const facts = Object.entries(rest).map(([key, value]) => `${key} ${JSON.stringify(value)}`)
    const reasons = why.map((span) => text.slice(span.start, span.end))
    return [text.slice(start, end), ...facts, ...reasons.map((reason) => `why “${reason}”`)].join(' · ')
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('articles/flood.golden.txt')
})

it('finds nothing where nothing is counted', () => {
  const text = read('nothing.txt')
  expect(readFigures(text).map((figure) => text.slice(figure.start, figure.end))).toEqual([])
})
