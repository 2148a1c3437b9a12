/** Whole articles, with all that is found in them held in a file beside each: a changed rule shows its effect there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Source } from '../../../src/reading/model.ts'
import { type Found, find } from './support.ts'

const folder = join(import.meta.dirname, 'articles')
const read = (name: string) => readFileSync(join(folder, `${name}.txt`), 'utf8')

const articles = ['conflict', 'health', 'court', 'business', 'uk-council']

test.each(articles)('%s', async (name) => {
  await expect(render(find(read(name)))).toMatchFileSnapshot(join(folder, `${name}.golden.txt`))
})

test('nothing is found where nobody says anything', () => {
  const { sources, attributions } = find(read('nothing'))
  expect(attributions).toEqual([])
  expect(sources).toEqual([])
})

function render(found: Found): string {
  const sources = found.sources.map((source) => `${source.name} | ${describe(source)}`)
  const attributions = found.attributions.map((one) => {
    const cue = found.words(one.cue).join(' … ')
    const content = found.words(one.content).join(' … ')
    return `${found.names(one).join(' + ')} | ${cue} | ${one.stance}, ${one.manner} | ${content}`
  })
  return `${[...sources, '', ...attributions].join('\n')}\n`

  function describe({ kind, role, affiliation, country, unnamedBecause }: Source): string {
    const because = unnamedBecause && found.text.slice(unnamedBecause.start, unnamedBecause.end)
    return [
      kind,
      role && `role: ${role}`,
      affiliation && `of: ${affiliation}`,
      country,
      because && `unnamed: ${because}`,
    ]
      .filter(Boolean)
      .join('; ')
  }
}
