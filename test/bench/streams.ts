/** Articles a second on the command line, on one core and on all, and whether its memory stays flat. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Figure } from './measure.ts'
import { type Text, wordsIn } from './texts.ts'

const part = 'Streams, on the command line'

/** `lines` articles of some 100 words each, and the sample articles whole. */
export async function benchStreams(texts: readonly Text[], lines: number): Promise<Figure[]> {
  const cores = availableParallelism()
  const short = texts.flatMap(({ text }) => text.split('\n\n').filter((block) => wordsIn(block) > 40))
  const whole = texts.map(({ text }) => text)
  const figures: Figure[] = []
  for (const jobs of new Set([1, cores])) {
    const { seconds } = await pass(whole, Math.ceil(lines / 10), jobs)
    const words = whole.reduce((sum, text) => sum + wordsIn(text), 0) / whole.length
    figures.push({
      part,
      name: `whole articles (${Math.round(words)} words), --jobs ${jobs} of ${cores} cores`,
      value: Math.ceil(lines / 10) / seconds,
      unit: 'articles/s',
    })
  }
  const { memory } = await pass(short, lines, 1)
  if (memory.length > 8) {
    const most = (values: number[]) => Math.max(...values) / 2 ** 20
    const early = most(memory.slice(0, Math.ceil(memory.length / 4)))
    const late = most(memory.slice(-Math.ceil(memory.length / 4)))
    figures.push({
      part,
      name: `memory at most in the last quarter of ${lines.toLocaleString('en')} lines`,
      value: late,
      unit: 'MB',
      ratios: { 'the first quarter': late / early },
    })
  }
  return figures
}

/** Runs the built command line over so many lines, from its start to its end; its memory is looked at all along. */
async function pass(texts: readonly string[], lines: number, jobs: number) {
  const begun = performance.now()
  const child = spawn(process.execPath, ['build/cli/main.js', '--jsonl', '--jobs', String(jobs)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdout.resume()
  const memory: number[] = []
  const looking = setInterval(() => {
    const status = `/proc/${child.pid}/statm`
    if (existsSync(status)) memory.push(Number(readFileSync(status, 'utf8').split(' ')[1]) * 4096)
  }, 50)
  for (let id = 0; id < lines; id++) {
    const line = `${JSON.stringify({ id, text: texts[id % texts.length] })}\n`
    if (!child.stdin.write(line)) await new Promise((resolve) => child.stdin.once('drain', resolve))
  }
  child.stdin.end()
  await new Promise((resolve) => child.once('close', resolve))
  clearInterval(looking)
  return { seconds: (performance.now() - begun) / 1000, memory }
}
