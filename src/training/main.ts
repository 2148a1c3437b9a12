/**
 * Learns the English weights from a folder of articles with marked attributions and parses, prints how well they
 * do on articles kept aside, and writes the weights file. The same data give the same file.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { tags } from '../reading/languages/en/tags.ts'
import { Tagger } from '../reading/text/tagger.ts'
import { readArticles } from './data.ts'
import { parsedSentences } from './parsed-sentences.ts'
import { trainTagger } from './train-tagger.ts'
import { writeWeights } from './write-weights.ts'

const usage = `Usage: npm run train -- --data FOLDER [--out FILE]
  FOLDER holds train.jsonl, train.parses.jsonl.gz, dev.jsonl and dev.parses.jsonl.gz
  FILE is where the weights go: src/reading/languages/en/weights.bin unless told otherwise
`

function main(): number {
  const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } })
  if (!values.data) {
    process.stderr.write(usage)
    return 2
  }
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const train = readArticles(values.data, 'train')
  const dev = readArticles(values.data, 'dev')
  say(`${train.length} articles to learn from, ${dev.length} to measure on`)

  const sections = trainTagger(parsedSentences(train), say)
  const tagger = new Tagger(sections, tags.length)
  let right = 0
  let all = 0
  for (const sentence of parsedSentences(dev)) {
    const guessed = new Uint8Array(sentence.length)
    tagger.tag(sentence.words, 0, sentence.length, guessed)
    for (let index = 0; index < sentence.length; index++) {
      all++
      if (guessed[index] === sentence.tags[index]) right++
    }
  }
  say(`parts of speech: ${((100 * right) / all).toFixed(2)} % as in the parses kept aside`)

  const bytes = writeWeights(sections)
  writeFileSync(values.out ?? 'src/reading/languages/en/weights.bin', bytes)
  for (const [name, { data }] of sections) {
    const part = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    say(`  ${name}: ${data.byteLength} bytes, ${gzipSync(part, { level: 9 }).length} gzipped`)
  }
  say(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`)
  return 0
}

try {
  process.exitCode = main()
} catch (error) {
  process.stderr.write(`train: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
