/** Reads one text of so many words in a process of its own: prints milliseconds of processor time, which other
 *  work on the machine disturbs least, and bytes, as JSON. */
import { readFileSync } from 'node:fs'
import { articleFromText } from '../../src/article/plain.ts'
import { createReader } from '../../src/reading/read.ts'
import { articlesOf, pagesOf, textOfWords } from './texts.ts'

const words = Number(process.argv[2])
const read = createReader(new Uint8Array(readFileSync('src/reading/languages/en/weights.bin')))
const texts = articlesOf(pagesOf('test/pages'))

const surnames = new Set<string>()
for (const { text, article } of texts)
  for (const { name, kind } of read(text, article).sources) {
    const last = name.split(' ').at(-1) ?? ''
    if (kind === 'person' && /^\p{Lu}\p{Ll}{3,}$/u.test(last)) surnames.add(last)
  }

const warm = textOfWords(texts, [...surnames], 10_000)
for (let round = 0; round < 10; round++) read(warm, articleFromText(warm))

const text = textOfWords(texts, [...surnames], words)
const article = articleFromText(text)
globalThis.gc?.()
const before = process.memoryUsage()
const runs = Math.max(1, Math.min(20, Math.round(300_000 / words)))
const times: number[] = []
let sources = 0
for (let run = 0; run < runs; run++) {
  const begun = process.cpuUsage()
  sources = read(text, article).sources.length
  const { user, system } = process.cpuUsage(begun)
  times.push((user + system) / 1000)
}
times.sort((a, b) => a - b)
const peak = process.resourceUsage().maxRSS * 1024
process.stdout.write(
  JSON.stringify({ ms: times[Math.floor(times.length / 2)], bytes: peak - before.rss, peak, sources }),
)
