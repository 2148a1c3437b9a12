/**
 * npm run bench: how fast and how small, each figure beside a peer's that was measured in the same run on the same
 * input. A table at the end, and the same as JSON in build/bench/results.json.
 *
 * npm run bench -- --only reading,sizes    some parts alone: reading, growth, sizes, streams, finding, clicks, views
 * npm run bench -- --pages FOLDER          other pages than the samples: .html, .html.gz
 * npm run bench -- --texts FOLDER          other texts: .txt, or .jsonl with {"id", "text"} a line; a file will do
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
import { articlesOf, pagesOf, sampleOf, textsOf } from './texts.ts'
import { benchViews } from './views.ts'

/** Words that the reading is timed on at the most: more make it no surer, only longer. */
const mostWords = 12_000

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: 'reading,growth,sizes,streams,finding,clicks,views' },
      pages: { type: 'string', default: 'test/pages' },
      texts: { type: 'string' },
      lines: { type: 'string', default: '3000' },
      words: { type: 'string', default: '100000' },
    },
  })
  const words = count('words', values.words)
  const lines = count('lines', values.lines)
  const weights = new Uint8Array(readFileSync('src/reading/languages/en/weights.bin'))
  const pages = pagesOf(values.pages)
  const texts = sampleOf(values.texts ? textsOf(values.texts) : articlesOf(pages), mostWords)
  if (texts.length === 0) throw new Error(`no article in English in ${values.pages}`)

  const parts: Record<string, () => Figure[] | Promise<Figure[]>> = {
    reading: () => benchReading(texts, weights, 15),
    growth: () => benchGrowth(words),
    sizes: () => benchSizes('dist/chromium'),
    streams: () => benchStreams(texts, lines),
    finding: () => benchFinding(pages, createReader(weights)),
    clicks: () => benchClicks(5),
    views: () => benchViews('dist/chromium', 7),
  }
  const chosen = values.only.split(',')
  for (const name of chosen)
    if (!parts[name]) throw new Error(`no part "${name}"; there are ${Object.keys(parts).join(', ')}`)

  const figures: Figure[] = []
  for (const name of chosen) {
    const begun = performance.now()
    figures.push(...((await parts[name]?.()) ?? []))
    console.error(`measured ${name} in ${Math.round((performance.now() - begun) / 1000)} s`)
  }
  writeFileSync('build/bench/results.json', `${JSON.stringify(figures, null, 2)}\n`)
  console.log(table(figures))
  console.log('\nMedians, with the span of the middle four fifths; the same in build/bench/results.json')
}

function count(name: string, given: string): number {
  const number = Number(given)
  if (!Number.isInteger(number) || number < 1000)
    throw new Error(`--${name} takes a whole number from 1000 on, and not "${given}"`)
  return number
}

main().catch((error: unknown) => {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
})
