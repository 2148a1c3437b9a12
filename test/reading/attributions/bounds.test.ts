/** Where what is said begins and ends: rules and learned bounds together, whole clauses and no more. */
import { describe, expect, test } from 'vitest'
import { find } from './support.ts'

const said = (text: string) => {
  const found = find(text)
  return found.attributions.map((one) => found.words(one.content).join(' … '))
}

describe('what is said', () => {
  test.each([
    [
      'to the end of its clause',
      'Western officials estimate that of the 9,000 soldiers Karvonia first sent to Tarsk, nearly a third have been killed.',
      'that of the 9,000 soldiers Karvonia first sent to Tarsk, nearly a third have been killed',
    ],
    [
      'with the verb of its clause',
      'Bloomfield Partners, an investment fund, may buy it, three people familiar with the matter said.',
      'Bloomfield Partners, an investment fund, may buy it',
    ],
    ['after a site that is named by its address', 'Ada Byrne told heron24.com it was over.', 'it was over'],
    [
      'in two parts, and no network between them',
      '“He was the kindest man,” Ada Byrne wrote on X. “And the naughtiest.”',
      '“He was the kindest man,” … “And the naughtiest.”',
    ],
    [
      'near miss: how it was said',
      'The company denied this in an email to employees that was seen by the Kestrel.',
      'this',
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)[0]).toBe(expected)
  })

  test('to where the next verb of the speaker begins', () => {
    expect(
      said('The defence ministry denied this and called the number “an invention of hostile services”.'),
    ).toEqual(['this', 'the number “an invention of hostile services”'])
  })

  test('over a conjunction within it', () => {
    expect(said('Ada Byrne said that the mill had closed and that the town had paid for it.')).toEqual([
      'that the mill had closed and that the town had paid for it',
    ])
  })

  test('not what stands beside a question that nobody answered', () => {
    expect(
      said(
        'The mill “is safe.” The contractor, Hydra Andina, did not immediately respond to emailed questions.',
      ),
    ).toEqual([])
  })
})
