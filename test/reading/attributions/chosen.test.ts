/** Which proposals become attributions: what rules and learned model have to show for them. */
import { describe, expect, test } from 'vitest'
import { find } from './support.ts'

const cues = (text: string) => {
  const found = find(text)
  return found.attributions.map((one) => found.words(one.cue).join(' … '))
}

describe('what becomes an attribution', () => {
  test.each([
    ['a cue in two parts, whole', 'In the doctor’s view, the fall was not the cause.', ['In … view']],
    [
      'another speaker’s sentence within a quotation',
      '“It was the wind. The foreman told us it was the wind,” said Ada Byrne.',
      ['said', 'told'],
    ],
    ['near miss: what is said nothing about', 'She said nothing about the lost barges.', []],
    ['near miss: a question', 'During the call, he asked about the lost barges.', []],
    ['near miss: a thing done', 'Officers boarded the train and found a man on the floor.', []],
  ])('%s', (_, text, expected) => {
    expect(cues(text)).toEqual(expected)
  })
})

test('initials that spell a word speak in a talk', () => {
  const text =
    'Ada Stone runs a school.\n\nAda Stone: We began in May.\n\nAnd the pupils?\n\nAS: They were glad of it.\n\nAnd now?\n\nAS: They still are.'
  const found = find(text)
  expect(found.attributions.map((one) => found.names(one)[0])).toEqual([
    'Ada Stone',
    'Ada Stone',
    'Ada Stone',
  ])
})
