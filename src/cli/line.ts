/** One line of a stream in, one line out. */
import type { Reader } from '../reading/read.ts'
import { type Input, readInput } from './input.ts'

/** Never throws: a line that cannot be read gives `{"id", "error"}`. */
export function readLine(line: string, read: Reader): string {
  let id: unknown = null
  try {
    const input = parse(line)
    id = input.id ?? null
    return JSON.stringify({ id, ...readInput(input, read) })
  } catch (error) {
    return errorLine(id, error)
  }
}

/** What stands in the stream in place of a reading. */
export function errorLine(id: unknown, error: unknown): string {
  return JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) })
}

/** The "id" of a line, null where it has none or is no JSON. */
export function idOf(line: string): unknown {
  try {
    return parse(line).id ?? null
  } catch {
    return null
  }
}

function parse(line: string): Input & { id?: unknown } {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    throw new Error('the line is no JSON')
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new Error('the line is no JSON object')
  }
  return parsed
}
