/** A stream of articles: one JSON object a line in, one a line out, in order, in flat memory. */
import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'

/** Answers some lines, each with one line, in order; what it is given is never empty. */
export type Answer = (lines: string[]) => Promise<string[]>

/** Lines are handed out in batches of about this many characters, so that all cores get their share. */
const batchSize = 64_000

/**
 * Reads `input` to its end and writes an answer for each line that is not blank. At most `atOnce` batches are being
 * answered at any time. An answer is written as soon as those before it are, without waiting for more input.
 * Progress goes to a terminal only, at most five times a second.
 */
export async function stream(
  input: Readable,
  output: Writable,
  progress: Writable & { isTTY?: boolean },
  answer: Answer,
  atOnce: number,
): Promise<void> {
  const tell = progress.isTTY ? progressTo(progress) : () => {}
  const waiting: Promise<void>[] = []
  let written: Promise<void> = Promise.resolve()
  for await (const batch of batches(linesOf(input))) {
    const before = written
    const answered = answer(batch)
    // Whoever awaits `written` hears of a failure; this keeps it from being reported twice.
    answered.catch(() => {})
    written = (async () => {
      await before
      const lines = await answered
      if (!output.write(`${lines.join('\n')}\n`)) await once(output, 'drain')
      tell(lines.length)
    })()
    written.catch(() => {})
    waiting.push(written)
    if (waiting.length >= atOnce) await waiting.shift()
  }
  await written
  if (progress.isTTY) progress.write('\n')
}

/**
 * The lines that each piece of input completes. Only a line feed ends a line: Node's readline also splits at U+2028,
 * which JSON allows inside a string.
 */
async function* linesOf(input: Readable): AsyncGenerator<string[]> {
  input.setEncoding('utf8')
  let begun: string[] = []
  for await (const chunk of input as AsyncIterable<string>) {
    const [first = '', ...rest] = chunk.split('\n')
    begun.push(first)
    const last = rest.pop()
    if (last === undefined) continue
    yield [begun.join(''), ...rest].filter((line) => line.trim() !== '')
    begun = [last]
  }
  const line = begun.join('')
  if (line.trim() !== '') yield [line]
}

async function* batches(pieces: AsyncIterable<string[]>): AsyncGenerator<string[]> {
  for await (const lines of pieces) {
    let batch: string[] = []
    let size = 0
    for (const line of lines) {
      batch.push(line)
      size += line.length
      if (size < batchSize) continue
      yield batch
      batch = []
      size = 0
    }
    if (batch.length > 0) yield batch
  }
}

function progressTo(terminal: Writable): (more: number) => void {
  const begun = performance.now()
  let count = 0
  let told = 0
  return (more) => {
    count += more
    const now = performance.now()
    if (now - told < 200) return
    told = now
    const rate = Math.round((count * 1000) / (now - begun))
    terminal.write(`\r${count} articles read, ${rate} a second `)
  }
}
