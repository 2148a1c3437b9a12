/** The headline against the body. */
import { describe, expect, it } from 'vitest'
import { complete, noteOf, notesOn, type Page } from './read.ts'

const on = (kind: string, page: Page) => noteOf(kind, { ...complete, ...page })

describe('as fact', () => {
  it('tells of a doubt in the body that the headline leaves out', () => {
    const note = on('headline', {
      title: 'Rebels Sink Forty Ships Off the Coast of Amsel',
      paragraphs: [
        'The coast of Amsel was quiet on Monday.',
        'Rebels have sunk forty ships off the coast of Amsel. The claim could not be independently verified.',
      ],
    })
    expect(note?.detail).toEqual({ caveat: 'unverified' })
    expect(note?.words[1]).toBe('Rebels have sunk forty ships off the coast of Amsel.')
  })

  it('tells where the body only says that it may be so', () => {
    const note = on('headline', {
      title: 'Afternoon naps lower blood pressure',
      paragraphs: ['Afternoon naps may lower blood pressure in some people.', 'Thirty nurses took part.'],
    })
    expect(note?.detail).toEqual({ caveat: 'hedge' })
  })

  it.each([
    ['the headline hedges too', 'Afternoon naps may lower blood pressure'],
    ['the headline names who says it', 'Afternoon naps lower blood pressure, nurses say'],
    ['the headline asks', 'Do afternoon naps lower blood pressure?'],
  ])('is silent where %s', (_, title) => {
    const paragraphs = ['Afternoon naps may lower blood pressure in some people.', 'Thirty nurses took part.']
    expect(on('headline', { title, paragraphs })).toBeUndefined()
  })

  it('is silent where the doubt touches a word or two of a long headline', () => {
    const title = 'Readers and authors of sea stories gather to celebrate the harbour library'
    const paragraphs = [
      'Readers and authors met in the harbour.',
      'Ines Hale, who wrote two sea stories, is widely considered the best of the authors of the harbour.',
    ]
    expect(on('headline', { title, paragraphs })).toBeUndefined()
  })

  it('is silent where the doubt is about something else', () => {
    const title = 'Forty ships leave the coast of Amsel'
    const paragraphs = [
      'Forty ships left the coast of Amsel on Monday.',
      'A baker in the next town denied that his bread was stale.',
    ]
    expect(on('headline', { title, paragraphs })).toBeUndefined()
  })
})

describe('its figures', () => {
  it('one that the body does not give', () => {
    const note = on('headline-figure', {
      title: 'Storm kills 48 people in Amsel',
      paragraphs: ['A storm killed 31 people in Amsel.'],
    })
    expect(note?.detail.figure).toBe('48 people')
  })

  it('one without the body’s bound', () => {
    const note = on('headline-bound', {
      title: 'Storm kills 12 people in Amsel',
      paragraphs: ['A storm killed at least 12 people in Amsel.'],
    })
    expect(note?.detail).toEqual({ figure: '12 people', body: 'at least 12 people' })
  })

  it('one rounded up', () => {
    const note = on('headline-rounded', {
      title: 'Storm drives 1,000 people from Amsel',
      paragraphs: ['The storm drove 968 people from Amsel.'],
    })
    expect(note?.detail).toEqual({ figure: '1,000 people', body: '968 people' })
  })

  it.each([
    ['Hundreds dead after ferry sinks', 'At least 40 people died when a ferry sank.', 'Hundreds'],
    ['Half of all teachers plan to quit', 'Some 44 per cent of the teachers mean to quit.', 'Half'],
    ['48 killed in storm', 'A storm killed 31 people in Amsel.', '48'],
  ])('one that opens it: %s', (title, body, figure) => {
    expect(on('headline-figure', { title, paragraphs: [body] })?.detail.figure).toBe(figure)
  })

  it.each([
    ['given alike', 'Storm kills 12 people in Amsel', 'A storm killed 12 people in Amsel.'],
    ['bound alike', 'Storm kills at least 12 people in Amsel', 'A storm killed at least 12 people in Amsel.'],
    [
      'rounded, and said so',
      'Storm drives nearly 1,000 people from Amsel',
      'It drove 968 people from Amsel.',
    ],
    ['of a list', '7 ways to dry a net', 'Hang the net in the wind.'],
    ['a lesson', 'Sailing 101: how to tie a knot', 'Take the rope in your left hand.'],
    ['a count of times', 'Hale scores twice in Amsel', 'Hale’s pair of goals won it.'],
    ['vague where the body is not', 'Hundreds flee flood', 'Some 420 people left the valley.'],
    ['vague in both', 'Hundreds flee flood', 'Hundreds left the valley.'],
    ['near a count of something else', '12 people held', 'Police took 11 boats and held a dozen people.'],
    ['a share put otherwise', 'A quarter of the boats sank', 'Of the boats, 25 per cent sank.'],
  ])('none that is %s', (_, title, body) => {
    const { notes } = notesOn({ ...complete, title, paragraphs: [body] })
    expect(notes.filter(({ kind }) => kind.startsWith('headline'))).toEqual([])
  })
})

describe('its source', () => {
  it('is missed where the body lays the claim at one party’s door', () => {
    const note = on('headline-unsourced', {
      title: 'Harbour closure costs Amsel four hundred jobs',
      paragraphs: ['The closure of the harbour will cost Amsel four hundred jobs, the dockers’ union said.'],
    })
    expect(String(note?.detail.name)).toContain('union')
  })

  it('is not missed where the headline names it', () => {
    const note = on('headline-unsourced', {
      title: 'Amsel Dockers’ Union: harbour closure costs four hundred jobs',
      paragraphs: ['The closure of the harbour will cost four hundred jobs, the Amsel Dockers’ Union said.'],
    })
    expect(note).toBeUndefined()
  })

  it('is not missed where the body only shows something', () => {
    const note = on('headline-unsourced', {
      title: 'First map of the Amsel reef',
      paragraphs: ['Divers on Monday unveiled the first map of the Amsel reef.'],
    })
    expect(note).toBeUndefined()
  })

  it('is not missed where the body says it too', () => {
    const note = on('headline-unsourced', {
      title: 'Harbour closure costs Amsel four hundred jobs',
      paragraphs: ['The closure of the harbour cost Amsel four hundred jobs.'],
    })
    expect(note).toBeUndefined()
  })
})

describe('its form', () => {
  it('a question', () => {
    expect(on('headline-question', { title: 'Is the harbour safe?', paragraphs: ['It is.'] })).toBeDefined()
  })

  it('words whose speaker the body gives', () => {
    const note = on('headline-quotation', {
      title: 'A ‘reckless’ plan for the harbour',
      paragraphs: ['The plan for the harbour is “reckless”, said Marta Voss.'],
    })
    expect(note?.detail).toEqual({ quoted: 'reckless', name: 'Marta Voss' })
  })

  it('words whose speaker the body does not give', () => {
    const note = on('headline-quotation-unsourced', {
      title: 'A ‘reckless’ plan for the harbour',
      paragraphs: ['The plan for the harbour was voted on.'],
    })
    expect(note?.detail).toEqual({ quoted: 'reckless' })
  })

  it('words that the body first gives to nobody, then to a speaker', () => {
    const note = on('headline-quotation', {
      title: 'A ‘reckless’ plan for the harbour',
      paragraphs: ['The “reckless” plan was printed.', 'The plan is “reckless”, said Marta Voss.'],
    })
    expect(note?.detail).toEqual({ quoted: 'reckless', name: 'Marta Voss' })
  })

  it.each([
    ['a term', '‘Net-mender’s thumb’ spreads', 'The ailment is called “net-mender’s thumb” in the port.'],
    ['a name with a number', 'Crowds at ‘2025 Amsel Regatta’', 'The ‘2025 Amsel Regatta’ drew crowds.'],
  ])('no %s', (_, title, body) => {
    const { notes } = notesOn({ ...complete, title, paragraphs: [body] })
    expect(notes.filter(({ kind }) => kind.startsWith('headline-quotation'))).toEqual([])
  })

  it('no title of a work', () => {
    const page = {
      title: 'A night at ‘The Drowned Bell’ in Amsel',
      paragraphs: ['The players showed “The Drowned Bell” in the school.'],
    }
    expect(notesOn({ ...complete, ...page }).notes.filter(({ kind }) => kind.startsWith('headline'))).toEqual(
      [],
    )
  })
})
