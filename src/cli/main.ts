/** The command line: one article in, a report or JSON out; or a stream of articles, one JSON object a line. */
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { buffer } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { createReader } from '../reading/read.ts'
import { decode } from './decode.ts'
import { readInput } from './input.ts'
import { readLine } from './line.ts'
import { report } from './report.ts'
import { stream } from './stream.ts'
import { loadWeights } from './weights.ts'
import { startWorkers } from './workers.ts'

const usage = `Usage:
  npm run --silent read -- FILE             a report for people; FILE is HTML or plain text, - is standard input
  npm run --silent read -- --json FILE      one JSON object {"article": …, "reading": …}
  npm run --silent read -- --jsonl          a stream: one JSON object a line in, one a line out, order kept
      --jobs N                              the stream on N cores ("all": on every one); the result is the same
`

/** What the caller did wrong, in words for the caller; answered with the usage. */
class UsageError extends Error {}

async function main(): Promise<void> {
  const { options, file } = readArguments()
  if (options.help) {
    process.stdout.write(usage)
    return
  }
  if (options.jsonl) return readStream(jobs(options.jobs))
  if (file === undefined) throw new UsageError('no file named')
  const content = decode(await load(file))
  if (content.trim() === '') throw new Error(`${nameOf(file)} holds no text`)
  const read = createReader(await loadWeights())
  const result = readInput({ text: content }, read, 'guess')
  process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : report(result))
}

function readArguments() {
  const known = {
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
    jobs: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: known })
    if (positionals.length > 1) throw new Error('one file at a time; for many, use --jsonl')
    if (values.jsonl && positionals.length > 0)
      throw new Error('--jsonl reads standard input: --jsonl < FILE')
    if (values.jobs !== undefined && !values.jsonl) throw new Error('--jobs goes with --jsonl')
    return { options: values, file: positionals[0] }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** The number of cores that `--jobs` asks for. */
function jobs(given: string | undefined): number {
  if (given === undefined) return 1
  if (given === 'all') return availableParallelism()
  const number = Number(given)
  if (!Number.isInteger(number) || number < 1 || number > 256) {
    throw new UsageError(`--jobs takes a number from 1 to 256, or "all", and not "${given}"`)
  }
  return number
}

async function readStream(count: number): Promise<void> {
  if (count === 1) {
    const read = createReader(await loadWeights())
    const answer = async (lines: string[]) => lines.map((line) => readLine(line, read))
    return stream(process.stdin, process.stdout, process.stderr, answer, 1)
  }
  const workers = startWorkers(count)
  try {
    // Two batches a worker: the next one is there when the last is done, and memory stays flat.
    await stream(process.stdin, process.stdout, process.stderr, workers.read, count * 2)
  } finally {
    await workers.stop()
  }
}

async function load(file: string): Promise<Uint8Array> {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') throw new Error(`there is no file ${file}`)
    if (code === 'EISDIR') throw new Error(`${file} is a folder`)
    if (code === 'EACCES') throw new Error(`${file} may not be read`)
    throw error
  }
}

const nameOf = (file: string) => (file === '-' ? 'standard input' : file)

// Whoever reads our output may have had enough of it ("| head"): that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`read: cannot write: ${error.message}\n`)
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

main().catch((error: unknown) => {
  process.stderr.write(`read: ${error instanceof Error ? error.message : String(error)}\n`)
  if (error instanceof UsageError) process.stderr.write(usage)
  process.exitCode = error instanceof UsageError ? 2 : 1
})
