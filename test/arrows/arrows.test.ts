/** Page → article → reading → views: the arrows between the folders go one way, and this is what holds them. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const source = join(root, 'src')

interface Import {
  from: string
  to: string
}

/** Every import of one source file by another, both as paths under src/ with forward slashes. */
function imports(): Import[] {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  )
  return files.flatMap((file) => {
    const code = readFileSync(join(source, file), 'utf8')
    const found = code.matchAll(/(?:from|import|import\()\s*['"](\.{1,2}\/[^'"]+)['"]/g)
    return [...found].map(([, path = '']) => ({
      from: slashes(file),
      to: slashes(relative(source, join(source, dirname(file), path))),
    }))
  })
}

const slashes = (path: string) => path.split(sep).join('/')
const folder = (path: string) => path.split('/')[0] ?? ''
const shown = (all: Import[]) => all.map(({ from, to }) => `${from} → ${to}`)

/** Beside the folders, and leaning on nothing itself: whoever uses it comes to know of nothing else. */
const isGround = (file: string) => !file.includes('/') && !everything.some(({ from }) => from === file)

const everything = imports()
const all = everything.filter(({ to }) => !isGround(to))

test('the imports are seen at all, and what leans on nothing is told from what does', () => {
  expect(shown(all)).toContain('reading/read.ts → article/model.ts')
  expect(isGround('table.ts')).toBe(true)
  expect(isGround('messages.ts')).toBe(false)
  expect(all.length).toBeGreaterThan(50)
})

test('reading knows nothing of pages: of article/ it sees the types, of the rest nothing', () => {
  const wrong = all.filter(
    ({ from, to }) => folder(from) === 'reading' && folder(to) !== 'reading' && to !== 'article/model.ts',
  )
  expect(shown(wrong)).toEqual([])
})

test('reading uses nothing that a browser alone has', () => {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const arrows = join(import.meta.dirname, 'tsconfig.json')
  const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', arrows], { encoding: 'utf8' })
  expect(stdout).toBe('')
  expect(status).toBe(0)
})

test('article knows nothing of readings, nor of what is made of them', () => {
  const wrong = all.filter(({ from, to }) => folder(from) === 'article' && folder(to) !== 'article')
  expect(shown(wrong)).toEqual([])
})

test('what shows a reading takes its types and its data, never the code that reads', () => {
  const views = ['ui', 'popup', 'panel', 'options', 'welcome', 'help', 'print', 'export', 'page']
  const wrong = all.filter(
    ({ from, to }) =>
      views.includes(folder(from)) &&
      folder(to) === 'reading' &&
      to !== 'reading/model.ts' &&
      !to.startsWith('reading/languages/'),
  )
  expect(shown(wrong)).toEqual([])
})

test('nothing leans on what stands at an end: the pages, the background, the command line, the training', () => {
  const ends = ['popup', 'panel', 'options', 'welcome', 'help', 'print', 'background', 'cli', 'training']
  const wrong = all.filter(({ from, to }) => ends.includes(folder(to)) && folder(from) !== folder(to))
  expect(shown(wrong)).toEqual([])
})
