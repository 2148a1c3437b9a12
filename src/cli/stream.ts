/** A stream of articles: one JSON object a line in, one a line out, in order, in flat memory. */
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { Reader } from '../reading/read.ts'
import { type Input, readInput } from './input.ts'

/** A line that cannot be read gives `{"id", "error"}`, and the stream goes on. Progress goes to a terminal only. */
export async function stream(
  input: Readable,
  output: Writable,
  progress: Writable & { isTTY?: boolean },
  read: Reader,
): Promise<void> {
  let count = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    if (!output.write(`${readLine(line, read)}\n`)) await once(output, 'drain')
    count++
    if (progress.isTTY && count % 20 === 0) progress.write(`\r${count} articles read`)
  }
  if (progress.isTTY) progress.write(`\r${count} articles read\n`)
}

/** One line in, one line out; never throws. */
export function readLine(line: string, read: Reader): string {
  let id: unknown = null
  try {
    const parsed: unknown = JSON.parse(line)
    if (typeof parsed !== 'object' || parsed === null) throw new Error('the line is no JSON object')
    id = (parsed as { id?: unknown }).id ?? null
    return JSON.stringify({ id, ...readInput(parsed as Input, read) })
  } catch (error) {
    return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) })
  }
}
