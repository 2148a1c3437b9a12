/**
 * Whole articles, read: each sample page to its article and reading, in a form that people can read and compare.
 * A changed rule shows its effect in test/reading/golden; `npm run golden` writes the files anew.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readInput } from '../../src/cli/input.ts'
import { createReader } from '../../src/reading/read.ts'
import { golden } from './golden/format.ts'

const pages = join(import.meta.dirname, '../pages')
const weights = readFileSync(join(import.meta.dirname, '../../src/reading/languages/en/weights.bin'))
const read = createReader(new Uint8Array(weights))

const names = readdirSync(pages).filter((file) => file.endsWith('.html') && file !== 'single-page-app.html')

test.each(names)('%s', async (name) => {
  const result = readInput({ html: readFileSync(join(pages, name), 'utf8') }, read)
  await expect(golden(result)).toMatchFileSnapshot(`golden/${name.replace('.html', '.txt')}`)
})
