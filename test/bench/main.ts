/**
 * npm run bench: how fast and how small, each figure beside a peer's that was measured in the same run on the same
 * input. A table at the end, and the same as JSON in build/bench/results.json.
 *
 * npm run bench -- --only reading,sizes    some parts alone: reading, growth, sizes, streams, finding, clicks
 * npm run bench -- --pages FOLDER          other pages than the samples; --texts FOLDER other texts
 * npm run bench -- --lines 100000          a longer stream; --words 1000000 a longer article
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createReader } from '../../src/reading/read.ts'
import { benchClicks } from './clicks.ts'
import { benchFinding } from './finding.ts'
import { benchGrowth } from './growth.ts'
import { type Figure, table } from './measure.ts'
import { benchReading } from './reading.ts'
import { benchSizes } from './sizes.ts'
import { benchStreams } from './streams.ts'
import { articlesOf, pagesOf, textsOf } from './texts.ts'

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'reading,growth,sizes,streams,finding,clicks' },
    pages: { type: 'string', default: 'test/pages' },
    texts: { type: 'string' },
    lines: { type: 'string', default: '3000' },
    words: { type: 'string', default: '100000' },
  },
})
const weights = new Uint8Array(readFileSync('src/reading/languages/en/weights.bin'))
const pages = pagesOf(values.pages)
const texts = values.texts ? textsOf(values.texts) : articlesOf(pages)

const parts: Record<string, () => Figure[] | Promise<Figure[]>> = {
  reading: () => benchReading(texts, weights, 15),
  growth: () => benchGrowth(Number(values.words)),
  sizes: () => benchSizes('dist/chromium'),
  streams: () => benchStreams(texts, Number(values.lines)),
  finding: () => benchFinding(pages, createReader(weights)),
  clicks: () => benchClicks(7),
}

const figures: Figure[] = []
for (const name of values.only.split(',')) {
  const run = parts[name]
  if (!run) throw new Error(`no part "${name}"; there are ${Object.keys(parts).join(', ')}`)
  console.error(`measuring ${name} …`)
  figures.push(...(await run()))
}
writeFileSync('build/bench/results.json', `${JSON.stringify(figures, null, 2)}\n`)
console.log(table(figures))
console.log('\nMedians, with the span of the middle four fifths; the same in build/bench/results.json')
