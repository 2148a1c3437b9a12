/** Notes on author, date, sources and links: each with its evidence, each silent where it cannot tell. */
import { describe, expect, it } from 'vitest'
import { articleFromHtml } from '../../../src/article/from-html.ts'
import { complete, noteOf, notesOn, read } from './read.ts'

const harbour = [
  'The council of Port Amsel voted on Tuesday to close the old harbour.',
  'Three boats were moved over the weekend, and the last will leave in August.',
]

describe('no author', () => {
  it('is told of a page without one', () => {
    expect(noteOf('no-author', { paragraphs: harbour })).toBeDefined()
  })

  it('is not told of a page that names one', () => {
    expect(noteOf('no-author', { ...complete, paragraphs: harbour })).toBeUndefined()
  })

  it.each(['text', 'selection'] as const)('is not told of a %s, which cannot have one', (origin) => {
    const { notes } = notesOn({ origin, paragraphs: harbour })
    expect(notes).toEqual([])
  })
})

describe('no date', () => {
  it('counts the phrases that cannot be dated for want of it', () => {
    const note = noteOf('no-date', { paragraphs: harbour })
    expect(note?.detail).toEqual({ count: 3 })
    expect(note?.words).toEqual(['on Tuesday', 'over the weekend', 'in August'])
  })

  it('counts none that names its year, and no count of years', () => {
    const paragraphs = ['In August 2021 the harbour was sold. For years it stood empty, until May 3, 2024.']
    expect(noteOf('no-date', { paragraphs })?.detail).toEqual({ count: 0 })
  })

  it('counts no “this may” and no march', () => {
    const paragraphs = ['If this may be so, the next march will tell. This May the harbour shut.']
    expect(noteOf('no-date', { paragraphs })?.words).toEqual(['This May'])
  })

  it('is not told of a page that gives one', () => {
    expect(noteOf('no-date', { ...complete, paragraphs: harbour })).toBeUndefined()
  })
})

describe('old', () => {
  const page = { ...complete, paragraphs: harbour }

  it('is told more than a year after', () => {
    expect(noteOf('old', { ...page, readAt: '2027-06-01T00:00:00Z' })?.detail).toEqual({
      published: '2025-05-02T08:00:00Z',
      years: 2,
    })
  })

  it('is not told within a year, without a clock, or without a date', () => {
    expect(noteOf('old', { ...page, readAt: '2026-05-01T00:00:00Z' })).toBeUndefined()
    expect(noteOf('old', page)).toBeUndefined()
    expect(noteOf('old', { paragraphs: harbour, readAt: '2027-06-01T00:00:00Z' })).toBeUndefined()
  })
})

describe('sources', () => {
  const many = [
    'Officials said the harbour would close. Residents said they had not been asked.',
    'Analysts said the price was too low. “We will fight this,” said Marta Voss, a fisherwoman.',
  ]

  it('tells how many are unnamed', () => {
    const note = noteOf('unnamed-share', { ...complete, paragraphs: many })
    expect(note?.detail).toMatchObject({ sources: 4, unnamed: 3, state: 0, documents: 0 })
    expect(note?.words.length).toBe(3)
  })

  it('tells nothing of those of whom it only says what they want', () => {
    const paragraphs = [
      'Residents want the harbour to stay. Tourists prefer the beach. Students like the crane.',
      'Marta Voss said the harbour would close. Pavel Orn said he had been asked. Ines Hale said it was late.',
    ]
    expect(noteOf('unnamed-share', { ...complete, paragraphs })).toBeUndefined()
  })

  it('tells nothing where they are named', () => {
    const paragraphs = [
      'Marta Voss said the harbour would close. Pavel Orn said he had been asked.',
      'Ines Hale said the price was fair. “We will stay,” said Jan Kowal, a fisherman.',
    ]
    expect(noteOf('unnamed-share', { ...complete, paragraphs })).toBeUndefined()
  })

  it('tells where everything rests on one', () => {
    const filler =
      'The harbour has three piers, a crane, a net loft and a small church on the hill above it. '
    const paragraphs = [
      filler.repeat(5),
      'Marta Voss said the harbour would close. She said the price was fair. “We will stay,” Voss said.',
      filler.repeat(5),
    ]
    expect(noteOf('one-source', { ...complete, paragraphs })?.detail).toEqual({
      name: 'Marta Voss',
      attributions: 3,
    })
    expect(noteOf('one-source', { ...complete, paragraphs: many })).toBeUndefined()
  })
})

describe('one source', () => {
  const filler = 'The harbour has three piers, a crane, a net loft and a small church on the hill above it. '
  const on = (...said: string[]) =>
    noteOf('one-source', { ...complete, paragraphs: [filler.repeat(5), ...said, filler.repeat(5)] })

  it('is not told where somebody else speaks whom the page does not name', () => {
    expect(
      on('Marta Voss said it would close. Voss said it was late. She said so.', 'They said no.'),
    ).toBeUndefined()
  })

  it('is not told of a writer who speaks for herself', () => {
    expect(
      on('I think the harbour is old. I said so. I like the crane.', 'Marta Voss said it was late.'),
    ).toBeUndefined()
  })
})

describe('no links', () => {
  const paragraphs = ['A study found that gulls sleep on one leg.', 'The birds of Port Amsel are many.']

  it('is told where a study is named and nothing linked', () => {
    expect(noteOf('no-links', { ...complete, paragraphs })?.detail).toEqual({ documents: 1 })
  })

  it('is not told where the paragraph that names it has a link', () => {
    expect(noteOf('no-links', { ...complete, paragraphs, linked: ['sleep on one leg'] })).toBeUndefined()
  })

  it('is told where only another paragraph has one', () => {
    expect(noteOf('no-links', { ...complete, paragraphs, linked: ['birds of Port Amsel'] })).toBeDefined()
  })

  it('is not told of the page’s own text, nor of a banner', () => {
    const own = ['This article explains how gulls sleep.', 'A banner said that the pier was shut.']
    expect(noteOf('no-links', { ...complete, paragraphs: own })).toBeUndefined()
  })

  it('is not told where it rests on no document', () => {
    expect(noteOf('no-links', { ...complete, paragraphs: harbour })).toBeUndefined()
  })
})

/** The page of the first example: bare HTML, no metadata, no links, a doubt that the headline leaves out. */
describe('a bare page', () => {
  const html = `<!doctype html><html lang="en"><head><title>Karvonia Unveils Film Praising Troops in Tarsk</title></head>
    <body><article><h1>Karvonia Unveils Film Praising Troops in Tarsk</h1>
    <p>President Matei Drosu has released a film lauding the soldiers of Karvonia who fight in the Tarsk mountains.</p>
    <p>The film, aired by state-run KVTV, shows soldiers crossing frozen rivers and meeting officers. Officials said
    the troops would stay. State media praised them. Analysts warned of a long winter in the hills of the region.</p>
    <p>Experts caution that the authenticity of the film of the Karvonia troops remains uncertain. Drosu is to speak this Friday.</p>
    <h2>A Coordinated Message</h2>
    <p>By releasing the film just before the summit, Karvonia signals its growing weight in the mountains, and it shows
    that the troops are there to stay for as long as their leader wants them to, according to the report.</p>
    </article></body></html>`

  it('gets the five notes that it deserves', () => {
    const found = articleFromHtml(html, 'https://news.example/2025/film')
    if ('detected' in found) throw new Error(found.why)
    const kinds = read(found.text, found.article).notes.map(({ kind }) => kind)
    expect(kinds).toEqual(['no-author', 'no-date', 'unnamed-share', 'no-links', 'headline'])
  })
})
