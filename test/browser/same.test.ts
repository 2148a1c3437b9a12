/** One code finds and reads in the browser and on the command line: on the same pages, both come to the same. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { articlePage } from './articles.ts'
import { type Chromium, startChromium } from './chromium.ts'
import { news } from './site.ts'

/** The sample pages, but for those that their scripts make something else of than what was sent. */
const built = ['single-page-app.html']
const names = readdirSync('test/pages').filter((name) => name.endsWith('.html') && !built.includes(name))
const htmlOf = (name: string) => readFileSync(`test/pages/${name}`, 'utf8')
/** Markup that parsers have to mend. */
const broken = articlePage()
  .replace('</h1>', '')
  .replaceAll('</p>', '')
  .replace(
    '<div id="text">',
    '<div id=text class="a"class="b"><p><table><tr><p>Officials spoke <b>late<i> on</b> Monday.</i>',
  )
  .replace('</article>', '<p>&nbsp;&amp;&notit; &#128; “half”&#x200b;way</article></article>')

let chromium: Chromium
let lines: Map<string, { article: unknown; reading: unknown }>
beforeAll(async () => {
  chromium = await startChromium()
  chromium.site.put('/broken.html', broken)
  const pages = [...names.map((name) => [name, htmlOf(name)]), ['broken.html', broken]]
  const input = pages.map(([name, html]) => JSON.stringify({ id: name, url: `${news}/${name}`, html }))
  const { stdout } = spawnSync('node', ['build/cli/main.js', '--jsonl'], {
    input: input.join('\n'),
    encoding: 'utf8',
  })
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  lines = new Map(answers.map((answer) => [answer.id, answer]))
})
afterAll(() => chromium?.close())

test.each([...names, 'broken.html'])('%s', async (name) => {
  const page = await chromium.open(`${news}/${name}`)
  const state = await chromium.read(page)
  const line = lines.get(name)
  if (state.state === 'read') {
    expect(line?.article).toEqual(state.article)
    // how old an article is, only the browser's clock tells
    const notes = state.reading.notes.filter(({ kind }) => kind !== 'old')
    expect(line?.reading).toEqual({ ...state.reading, notes })
  } else if (state.state === 'no-article') expect(line?.article).toMatchObject({ why: state.why })
  else expect(line?.article).toEqual('article' in state ? state.article : null)
  await page.close()
})
