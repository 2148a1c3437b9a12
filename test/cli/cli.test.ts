/** The command line as it is built and run, with real input and output. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

// Each run starts a process that loads the language data; a slow machine with one core takes seconds for one.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const root = join(import.meta.dirname, '../..')
const program = join(root, 'build/test-cli/main.js')
const folder = mkdtempSync(join(tmpdir(), 'caveat-lector-cli-'))

beforeAll(async () => {
  const configFile = join(root, 'vite.cli.config.ts')
  await build({ root, configFile, logLevel: 'warn', build: { outDir: 'build/test-cli' } })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Run {
  out: string
  error: string
  code: number | null
}

function run(args: string[], input: string | Iterable<string> = '', node: string[] = []): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...node, program, ...args])
    const result: Run = { out: '', error: '', code: null }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      result.out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      result.error += text
    })
    child.on('close', (code) => resolve({ ...result, code }))
    child.stdin.on('error', () => {}) // a program that ends early closes its input
    feed(child.stdin, typeof input === 'string' ? [input] : input)
  })
}

async function feed(stdin: NodeJS.WritableStream, pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) {
    if (!stdin.write(piece)) await new Promise((resolve) => stdin.once('drain', resolve))
  }
  stdin.end()
}

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const text = 'Mayor Ada Quill denied the claim. “It is false,” said Quill. At least 12 people saw it.\n'
const parse = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

test('a report for people', async () => {
  const { out, code } = await run([file('a.txt', text)])
  expect(out).toContain('is false')
  expect(code).toBe(0)
})

test('one object of JSON, its offsets into the text as it was given', async () => {
  const { out, code } = await run(['--json', '-'], text)
  const { article, reading } = JSON.parse(out)
  expect(article.detected).toBe(true)
  expect(reading.text).toBe(text)
  const [caveat] = reading.caveats
  expect(text.slice(caveat.start, caveat.end)).toBe('denied')
  expect(code).toBe(0)
})

test('a page of HTML is read as a page', async () => {
  const { out } = await run(['--json', join(root, 'test/pages/court-case.html')])
  expect(JSON.parse(out).article.publisher).toBe('Calder Tribune')
})

test('what goes wrong is said in plain words', async () => {
  const missing = await run([join(folder, 'missing.txt')])
  expect(missing).toMatchObject({ code: 1, out: '' })
  expect(missing.error).toBe(`read: there is no file ${join(folder, 'missing.txt')}\n`)
  expect((await run([folder])).error).toBe(`read: ${folder} is a folder\n`)
  expect((await run(['-'], ' \n')).error).toBe('read: standard input holds no text\n')
  for (const wrong of [['--nonsense'], [], ['a', 'b'], ['--jsonl', 'a'], ['--jobs', '2', 'a']]) {
    const { code, error } = await run(wrong)
    expect(code).toBe(2)
    expect(error).toMatch(/^read: .+\nUsage:/)
  }
  expect((await run(['--jsonl', '--jobs', 'many'])).error).toContain('and not "many"')
})

test('a stream: an answer for each line, in order, and a bad line does not end it', async () => {
  const lines = [
    JSON.stringify({ id: 'a', text }),
    'no JSON',
    '',
    '[1]',
    JSON.stringify({ id: 'b' }),
    '{"id": "c", "text": "One line\u2028and the same line."}',
    JSON.stringify({ id: 'd', html: '<p>Too little to be an article.</p>', url: 'https://news.example/' }),
    JSON.stringify({ id: 'e', text: 'lone \ud800 surrogate, null \0 byte, 😀' }),
  ]
  const { out, code } = await run(['--jsonl'], lines.join('\n'))
  const answers = parse(out)
  expect(answers.map(({ id }) => id)).toEqual(['a', null, null, 'b', 'c', 'd', 'e'])
  expect(answers.map(({ error }) => error)).toEqual([
    undefined,
    'the line is no JSON',
    'the line is no JSON object',
    'neither "text" nor "html" given',
    undefined,
    undefined,
    undefined,
  ])
  expect(answers[5].article.detected).toBe(false)
  expect(code).toBe(0)
})

test('an answer comes without waiting for the next line', async () => {
  for (const args of [['--jsonl'], ['--jsonl', '--jobs', '2']]) {
    const child = spawn(process.execPath, [program, ...args])
    const answered = new Promise<string>((resolve) =>
      child.stdout.once('data', (data) => resolve(String(data))),
    )
    child.stdin.write(`${JSON.stringify({ id: 'a', text })}\n`)
    expect(JSON.parse(await answered).id).toBe('a')
    child.stdin.end()
    await new Promise((resolve) => child.once('close', resolve))
  }
})

test('on several cores the output is the same, byte for byte', async () => {
  const lines = Array.from({ length: 120 }, (_, index) =>
    index % 25 === 7 ? `{broken ${index}` : JSON.stringify({ id: index, text: text.repeat(1 + (index % 9)) }),
  )
  const single = await run(['--jsonl'], `${lines.join('\n')}\n`)
  const several = await run(['--jsonl', '--jobs', '3'], `${lines.join('\n')}\n`)
  expect(parse(single.out)).toHaveLength(120)
  expect(several.out).toBe(single.out)
  expect(several.code).toBe(0)
})

test('memory stays flat: a stream many times as large as the memory goes through', async () => {
  const line = `${JSON.stringify({ id: 1, text: 'Nobody knows.', padding: 'x'.repeat(100_000) })}\n`
  const stream = (function* () {
    for (let sent = 0; sent < 2_000; sent++) yield line // 200 MB
  })()
  const { out, code } = await run(['--jsonl'], stream, ['--max-old-space-size=60'])
  expect(parse(out)).toHaveLength(2_000)
  expect(code).toBe(0)
})

test('whoever has read enough may go', async () => {
  const child = spawn(process.execPath, [program, '--jsonl'])
  child.stdin.on('error', () => {})
  child.stdout.once('data', () => child.stdout.destroy())
  const lines = Array.from({ length: 3_000 }, (_, id) => `${JSON.stringify({ id, text })}\n`)
  feed(child.stdin, lines)
  const code = await new Promise((resolve) => child.once('close', resolve))
  expect(code).toBe(0)
})
