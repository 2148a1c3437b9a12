/** The command line: one article in, a report or JSON out; or a stream of articles, one JSON object a line. */
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { createReader } from '../reading/read.ts'
import { readInput } from './input.ts'
import { report } from './report.ts'
import { stream } from './stream.ts'
import { loadWeights } from './weights.ts'

const usage = `Usage:
  npm run --silent read -- FILE             a report for people; FILE is HTML or plain text, - is standard input
  npm run --silent read -- --json FILE      one JSON object {"article": …, "reading": …}
  npm run --silent read -- --jsonl          a stream: one JSON object a line in, one a line out, order kept
`

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, jsonl: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  const read = createReader(await loadWeights())
  if (values.jsonl) {
    await stream(process.stdin, process.stdout, process.stderr, read)
    return 0
  }
  const [file] = positionals
  if (!file || positionals.length > 1) {
    process.stderr.write(usage)
    return 2
  }
  const content = file === '-' ? await text(process.stdin) : await readFile(file, 'utf8')
  const result = readInput({ text: content }, read, 'guess')
  process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : report(result))
  return 0
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`read: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  },
)
