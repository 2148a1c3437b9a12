/** One worker thread: batches of lines in, batches of lines out. */
import { parentPort } from 'node:worker_threads'
import { createReader } from '../reading/read.ts'
import { readLine } from './line.ts'
import { loadWeights } from './weights.ts'

const read = createReader(await loadWeights())
parentPort?.on('message', (lines: string[]) => {
  parentPort?.postMessage(lines.map((line) => readLine(line, read)))
})
