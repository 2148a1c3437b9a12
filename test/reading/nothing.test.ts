/** Plain narrative, in which nobody is quoted, nothing is estimated and nothing is doubted: nothing may be found. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleFromText } from '../../src/article/plain.ts'
import { createReader } from '../../src/reading/read.ts'

const folder = join(import.meta.dirname, 'nothing')
const weights = readFileSync(join(import.meta.dirname, '../../src/reading/languages/en/weights.bin'))
const read = createReader(new Uint8Array(weights))

test.each(readdirSync(folder))('%s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8')
  const { language, sources, attributions, figures, caveats, notes } = read(text, articleFromText(text))
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
  expect(language).toBe('en')
  expect(sources.map(({ name }) => name)).toEqual([])
  expect(attributions.map(({ cue }) => cue.map(words).join(' '))).toEqual([])
  expect(figures.filter(({ estimated }) => estimated).map(words)).toEqual([])
  expect(caveats.map(words)).toEqual([])
  expect(notes.filter(({ spans }) => spans.length > 0)).toEqual([])
})
