/**
 * Every regular expression of the program is linear: none can be sent into a long search by a page's text. The checker
 * (recheck) decides by the expression's automaton, and by attacks of its own where it has none.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseAst } from 'vite'
import { expect, test } from 'vitest'

interface Diagnostics {
  status: 'safe' | 'vulnerable' | 'unknown'
  complexity?: { summary: string }
  error?: { kind: string }
}
type Check = (source: string, flags: string, options: { timeout: number }) => Promise<Diagnostics>
const { check } = createRequire(import.meta.url)('recheck') as { check: Check }

const source = join(import.meta.dirname, '../../src')
/** Never bundled, and reads the training data alone. */
const training = 'training'

/** Where each expression stands, by the expression. */
const found = new Map<string, { pattern: string; flags: string; place: string }>()

function record(pattern: string, flags: string, place: string): void {
  const key = `/${pattern}/${flags}`
  if (!found.has(key)) found.set(key, { pattern, flags, place })
}

for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' }))
  if (/\.tsx?$/.test(file) && !file.startsWith(training)) {
    const code = readFileSync(join(source, file), 'utf8')
    recordLiterals(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }), code, file)
  }

function recordLiterals(node: unknown, code: string, file: string): void {
  if (typeof node !== 'object' || node === null) return
  const { type, regex, start } = node as {
    type?: string
    regex?: { pattern: string; flags: string }
    start: number
  }
  if (type === 'Literal' && regex)
    record(regex.pattern, regex.flags, `${file}:${code.slice(0, start).split('\n').length}`)
  for (const child of Object.values(node)) recordLiterals(child, code, file)
}

/** Those that are put together while the modules load: the constructor tells of them. */
const { RegExp: Original } = globalThis
globalThis.RegExp = new Proxy(Original, {
  construct(target, [pattern, flags]) {
    const made = new target(pattern, flags)
    record(made.source, made.flags, 'put together')
    return made
  },
})
await import('../../src/cli/input.ts')
await import('../../src/reading/read.ts')
await import('../../src/page/looks-like-article.ts')
globalThis.RegExp = Original

test('the expressions are found, those that are put together too', () => {
  const places = [...found.values()].map(({ place }) => place.replace(/:\d+$/, ''))
  expect(places).toContain('reading/text/tokens.ts')
  expect(places).toContain('put together')
})

/** Without any of these signs an expression matches so many characters at most as it has itself. */
const repeats = /[*+{]/

test('none can run away', { timeout: 600_000 }, async () => {
  const repeating = [...found.values()].filter(({ pattern }) => repeats.test(pattern))
  const wrong: string[] = []
  for (const { pattern, flags, place } of repeating) {
    const { status, complexity, error } = await check(pattern, flags, { timeout: 120_000 })
    if (status !== 'safe')
      wrong.push(`${place} /${pattern}/${flags}: ${complexity?.summary ?? error?.kind ?? status}`)
  }
  expect(wrong).toEqual([])
})

test('the checker knows one that does', async () => {
  expect(await check('\\s+$', '', { timeout: 120_000 })).toMatchObject({ status: 'vulnerable' })
})
