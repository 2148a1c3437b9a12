/** What an article calls itself, by its words or by its page. */
import { describe, expect, it } from 'vitest'
import { complete, notesOn, type Page } from './read.ts'

const story = 'The council of Port Amsel met in the old school.'
const kinds = (page: Partial<Page>) =>
  notesOn({ ...complete, paragraphs: [story], ...page }).notes.map(({ kind }) => kind)

describe('a label', () => {
  it.each([
    ['opinion', { url: 'https://news.example/opinion/harbour' }],
    ['opinion', { title: 'Opinion: why the harbour should stay public' }],
    ['opinion', { paragraphs: ['OPINION — why the harbour should stay public', story] }],
    ['opinion', { paragraphs: [story, 'The views expressed here are the writer’s.'] }],
    ['sponsored', { paragraphs: ['Sponsored content', story] }],
    ['sponsored', { paragraphs: [story, 'This article is sponsored by the Amsel Bank.'] }],
    ['press-release', { paragraphs: ['PORT AMSEL, May 2 /PRNewswire/ -- The council met.'] }],
    ['sponsored', { url: 'https://news.example/sponsored/boats' }],
    ['press-release', { paragraphs: ['FOR IMMEDIATE RELEASE', story] }],
    ['press-release', { publisher: 'PR Newswire' }],
    ['agency', { paragraphs: ['PORT AMSEL (Reuters) - The council met in the old school.'] }],
    ['agency', { byline: 'Associated Press' }],
    ['translated', { paragraphs: [story, 'This article was translated from Estonian.'] }],
    ['republished', { paragraphs: [story, 'This article was first published by the Harbour Gazette.'] }],
    ['corrected', { paragraphs: [story, 'An earlier version of this article gave the wrong year.'] }],
    ['updated', { paragraphs: [story, 'This story has been updated with a statement from the school.'] }],
    ['updated', { modified: '2025-05-03T08:00:00Z' }],
    ['paywall', { paragraphs: [story, 'Subscribe to continue reading.'] }],
  ] as const)('%s, by %o', (kind, page) => {
    expect(kinds(page)).toContain(kind)
  })

  it.each([
    [{}],
    [{ url: 'https://news.example/business/public-opinion-on-boats' }],
    [{ paragraphs: ['The opinion poll was taken in May.'] }],
    [{ paragraphs: ['The bank sponsored the regatta.'] }],
    [{ paragraphs: ['The regatta, sponsored by the bank, begins on Friday.'] }],
    [{ paragraphs: ['In an opinion piece in The Lantern, she called the plan rash.'] }],
    [{ paragraphs: ['He noted in a guest column that the pier is old.'] }],
    [{ paragraphs: ['The Lantern analysis: half of the boats are gone.'] }],
    [{ paragraphs: ['The painter sold sponsored posts by the dozen.'] }],
    [{ title: 'Ferry update: the latest count of boats' }],
    [{ paragraphs: ['The agency said the Reuters building was sold.'] }],
    [{ paragraphs: ['Readers subscribe to the paper for the chess column.'] }],
    [{ modified: '2025-05-02T08:20:00Z' }],
  ] as const)('none, by %o', (page) => {
    expect(kinds(page)).toEqual([])
  })

  it('says what was changed', () => {
    const words = 'An earlier version of this article gave the wrong year.'
    const { notes } = notesOn({ ...complete, paragraphs: [story, words] })
    expect(notes.find(({ kind }) => kind === 'corrected')?.detail).toEqual({ what: words })
  })

  it('in the middle of a long article is about something else', () => {
    const paragraphs = [
      ...Array(6).fill(story),
      'The film was translated from Danish.',
      ...Array(6).fill(story),
    ]
    expect(kinds({ paragraphs })).toEqual([])
  })
})
