/** The caveats of whole pages: a changed rule shows its effect here. `npx vitest run -u` writes them anew. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { articleFromHtml } from '../../../src/article/from-html.ts'
import { marksOf } from './read.ts'

const pages = [
  'agency-correction',
  'company-results',
  'conflict',
  'council-police',
  'court-case',
  'health-study',
]

it.each(pages)('%s', async (page) => {
  const html = readFileSync(new URL(`../../pages/${page}.html`, import.meta.url), 'utf8')
  const found = articleFromHtml(html, `https://news.example/${page}`)
  if ('detected' in found) throw new Error(found.why)
  await expect(`${marksOf(found.text).join('\n')}\n`).toMatchFileSnapshot(`golden/${page}.txt`)
})
