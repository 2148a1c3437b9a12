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
    [
      'a vow with its clause',
      'Voters recalled his vow that the mill would open in May.',
      ['recalled', 'vow'],
    ],
    ['near miss: a noun with no more than an object', 'The hall lies beside his account of the war.', []],
    [
      'a second verb of one subject',
      'She put the toll at 12 but conceded that more were missing.',
      ['put', 'conceded'],
    ],
    ['what is supposed', 'The boat is thought to have left Corrin on Sunday.', ['thought']],
    ['near miss: what many have seen', 'By noon it had been seen by two million people.', []],
    ['near miss: signs of an illness', 'The other patients showed no signs of fever.', []],
    ['near miss: charges', 'Joan Moss pleaded not guilty to charges that she stole a barge.', []],
    [
      'the verb beside a ruling',
      'In her ruling, Byrne criticised the board for its silence.',
      ['criticised'],
    ],
    [
      'a name that a pronoun tells of after it',
      'The ministry admitted that it had known, they reported.',
      ['admitted', 'reported'],
    ],
    ['near miss: hopes of one’s own', 'The mill plans to open in May, it said.', ['said']],
    ['near miss: a deed of an unknown verb', 'The council moved to close the mine.', []],
    ['near miss: what is kept', 'The port maintains existing fees for now.', []],
    ['near miss: what is said nothing about', 'She said nothing about the lost barges.', []],
    ['near miss: a question', 'During the call, he asked about the lost barges.', []],
    ['a plan of somebody else inside what is said', 'Byrne said the firm plans to grow.', ['said', 'plans']],
    [
      'a view of somebody else inside what is said',
      'Hale said bosses saw the letters as a threat.',
      ['said', 'saw'],
    ],
    ['near miss: a plan of one’s own', 'Byrne said she plans to retire.', ['said']],
    ['near miss: what was never planned', 'Byrne said Hale never intended to harm the board.', ['said']],
    ['a verb that closes its sentence', 'Ferry firms face a hard winter, the industry warns.', ['warns']],
    [
      'a participle with its clause',
      'Talks went on, with the state broadcaster reporting that two ministers would travel.',
      ['reporting'],
    ],
    ['what work has found', 'Past work has found that sleep helps.', ['has found']],
    ['near miss: what was found somewhere', 'Shards found at both sites come from the same pot.', []],
    ['near miss: what is ignored', 'The council ignored warnings about the dam.', []],
    ['near miss: a label', 'Interview: ‘I never wanted it’\n\nThe singer went to Corrin.', []],
    ['near miss: a thing done', 'Officers boarded the train and found a man on the floor.', []],
  ])('%s', (_, text, expected) => {
    expect(cues(text)).toEqual(expected)
  })
})

test('who is spoken of in a quotation does not speak it', () => {
  const text = 'Ada Byrne opened a shop.\n\n“I met him once. He said, ‘Of course,’ and left,” Byrne recalled.'
  const found = find(text)
  const inner = found.attributions.find((one) => found.words(one.cue)[0] === 'said')
  expect(inner?.sources.map((id) => found.sources.find((source) => source.id === id)?.name)).not.toContain(
    'Ada Byrne',
  )
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

describe('what is said', () => {
  const contents = (text: string) => {
    const found = find(text)
    return found.attributions.map((one) => found.words(one.content).join(' … '))
  }

  test.each([
    [
      'before the cue, not when it was said',
      'A woman died when a tree fell, police said on Monday, as gusts battered the coast.',
      ['A woman died when a tree fell'],
    ],
    [
      'before the cue, not why its source has no name',
      'Kestrel will cut 900 jobs, three people told the Ledger, asking not to be named.',
      ['Kestrel will cut 900 jobs'],
    ],
    [
      'before the cue, not who says it',
      'They left because of their own doubts, said the teacher surnamed Wu.',
      ['They left because of their own doubts'],
    ],
    [
      'apart for each verb of a series',
      'Byrne accused Hale of lying, blamed the board for the drought and promised to resign.',
      ['Hale of lying', 'the board for the drought', 'to resign'],
    ],
    ['near miss: behind the cue', 'In May, Hale said, the mill would close.', ['the mill would close']],
  ])('%s', (_, text, expected) => {
    expect(contents(text).sort()).toEqual([...expected].sort())
  })
})
