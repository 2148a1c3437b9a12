/** Whom short forms take up: what a text calls a body, papers, two named side by side, who is in view. */
import { describe, expect, test } from 'vitest'
import { find } from './support.ts'

const speakers = (text: string) => {
  const found = find(text)
  return found.attributions.map((one) => found.names(one).join(' + '))
}
const last = (text: string) => speakers(text).at(-1)

describe('bodies by what the text calls them', () => {
  test.each([
    [
      'by an apposition',
      'The accounts were new, according to Tracelight, a company that studies them. Kestrel Media carried the story. The firm suspects a trick.',
      'Tracelight',
    ],
    [
      'by a noun that is no body’s elsewhere',
      'Parcelhaus, the courier, wrote on Monday. Ada Byrne said it was late. “We are in talks,” the courier said.',
      'Parcelhaus',
    ],
    [
      'by the noun before the name',
      'The affair was brought to light by the magazine Konto. The magazine said the sum was higher.',
      'Konto',
    ],
    [
      'by a word of the name',
      'Kestrel Productions made the show. The show was cancelled. “We never agreed,” the production company said.',
      'Kestrel Productions',
    ],
    [
      'by its management',
      'Kestrel Foods opened a shop in May. Company management said sales would grow.',
      'Kestrel Foods',
    ],
    [
      'an agency, not the thing that it builds',
      'NASA wants the Kestrel Launch System. The Kestrel Launch System flew once. The agency said it would fly again.',
      'NASA',
    ],
    [
      'by its seat of two words',
      'Kestrel Foods opened a shop in May. The San Pedro-based company said sales would grow.',
      'Kestrel Foods',
    ],
    [
      'as a giant of its trade',
      'Kestrel Foods opened a shop in May. The frozen-food giant said sales would grow.',
      'Kestrel Foods',
    ],
    [
      'by an apposition with an owner',
      'The laptop was lost by Heronvane, Europe’s largest maker of paint. A Corrinian took it. The company said it was locked.',
      'Heronvane',
    ],
    [
      'by what it is to another',
      'Shares in Kestrel’s parent, Moss & Thorne, fell. Kestrel said little. The parent expects no loss.',
      'Moss & Thorne',
    ],
    [
      'by what such bodies are named, however far back',
      'The Corrin Mines Commission keeps a register. Kestrel Gold is on it. The list is long. It has two pages. Some names are old. The regulator confirmed the licence.',
      'Corrin Mines Commission',
    ],
    [
      'by the end of its name',
      'Welfenbank AG paid a fine. Kestrel Holdings lent it the money. The bank said it was sorry.',
      'Welfenbank AG',
    ],
    [
      'by a word of its name that is no usual one for a body',
      'It was run by the Corrin Assembly of Young Doctors. The assembly admits that few answered.',
      'Corrin Assembly of Young Doctors',
    ],
    [
      'a medium by its kind',
      'The logs went to the weekly Suluvan. Ada Byrne read them. The magazine wrote that a pump was broken.',
      'Suluvan',
    ],
    [
      'a channel by what it is called',
      'The list was published by Heimvard, a chat channel with 70 readers. The list, the channel wrote, was complete.',
      'Heimvard',
    ],
    [
      'near miss: where something was',
      'Kestrel Foods makes bread. Work in Luton was stopped on Sunday. The batch is being tested, the firm said.',
      'Kestrel Foods',
    ],
    [
      'near miss: a company is no union',
      'Kestrel Tire makes tires. Kestrel Tire wrote a letter in May. The union said the letter was a threat.',
      'union',
    ],
    [
      'near miss: too far back to be meant',
      'Few came to Kestrel. It rained. The road was wet. The shops were shut. A dog barked. The group said it was angry.',
      'group',
    ],
    [
      'near miss: another body that the text brings up',
      'Kestrel Foods, a company, opened a shop. A trade group in Corrin is angry. The trade group said the shop was too large.',
      'trade group',
    ],
    [
      'near miss: somebody else’s word before the noun',
      'Kestrel Foods opened a shop in May. The insurance company said nothing had been paid.',
      'insurance company',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toBe(expected)
  })

  test.each([
    ['“It is over,” the Dutchwoman said.', 'Ada Byrne'],
    ['“It is over,” the American said.', 'Ada Byrne'],
    ['The Dutch said it was over.', 'The Dutch'],
  ])('somebody by where she is from: %s', (text, name) => {
    expect(last(`Manager Ada Byrne said the team was tired. ${text}`)).toBe(name)
  })

  test('a medium by what it is called', () => {
    const { sources } = find('The magazine Konto said on Monday that the bank had known.')
    expect(sources).toMatchObject([{ name: 'Konto', kind: 'media' }])
  })
})

test.each([
  ['Western analysts said prices would fall.', 'Western analysts', 'unnamed'],
  ['Byrne’s rep said it was over. Ada Byrne sings.', 'Byrne’s rep', 'unnamed'],
])('who speaks for whom: %s', (text, name, kind) => {
  expect(find(text).sources).toMatchObject([{ name, kind }])
})

describe('“it”', () => {
  test.each([
    'A rights group, Glasnik, is still looking at turnout in four villages; it fears fraud.',
    'The protest was called by Glasnik, an alliance of growers from eleven countries. It wants the rule scrapped.',
  ])('the name beside its apposition: %s', (text) => {
    expect(last(text)).toBe('Glasnik')
  })

  test.each([
    [
      'what the sentence is about, not what hangs onto it',
      'Most workers of the mill’s parent company, many of them women, found a notice at the gate. It said the mill was shut.',
      'a notice',
    ],
    [
      'a service that a sentence is about',
      'Kestrel Marine said it was late. The Navy bought ten of them. It said it regretted the delay.',
      'Navy',
    ],
    [
      'the paper that shows something',
      'The ministry met on Monday and sent the mayor a plan of two pages. It shows that the mill was lost.',
      'a plan',
    ],
    [
      'near miss: the body that wants something',
      'The ministry met on Monday and sent the mayor a plan of two pages. It wants the mill sold.',
      'ministry',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toBe(expected)
  })
})

describe('“they”', () => {
  test('two named side by side who have not spoken', () => {
    const text =
      'Byrne and Hale went out on the pond. They found that the ice was thin. Ada Byrne and Tom Hale are engineers.'
    expect(speakers(text)).toEqual(['Ada Byrne + Tom Hale'])
  })

  test('papers', () => {
    expect(speakers('The slides leaked on Monday. They warn that talks start from zero.')).toEqual([
      'The slides',
    ])
  })

  test('a source that is neither he nor she', () => {
    const text = 'A source said it was over. “Tom is sad,” they added.'
    expect(speakers(text)).toEqual(['A source', 'A source'])
  })

  test('near miss: no woman who just spoke', () => {
    expect(speakers('A woman said it was over. “Tom is sad,” they added.')[1] ?? '').toBe('')
  })

  test('near miss: of two who are spoken to nobody speaks', () => {
    expect(speakers('The mayor met Ada Byrne and Tom Hale. Officials said they were pleased.')).toEqual([
      'Officials',
    ])
  })
})

describe('papers', () => {
  test.each([
    [
      'a named study is a document',
      'According to the Kestrel Driver Satisfaction Study, drivers are glad.',
      'the Kestrel Driver Satisfaction Study',
    ],
    [
      'under another noun',
      'According to a new study, drivers are glad. The mayor is not. The report also found that they wait.',
      'a new study',
    ],
    [
      'of whoever is behind it',
      'According to a report by the Lindqvist Institute, prices rose. The report found that wages fell.',
      'Lindqvist Institute',
    ],
    [
      'near miss: another kind of paper',
      'According to a new study, drivers are glad. The letter said that they wait.',
      'The letter',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toBe(expected)
  })
})

describe('persons', () => {
  test.each([
    [
      'the one that a cleft sentence is about',
      'It was Katie Moult who began with a victory over Diane Perry.\n\n“I hope so,” she told the Kestrel.',
      'Katie Moult',
    ],
    [
      'of two with one surname the one with the title',
      'Adv Tom Hale studied law. His mother was Ann Hale. Ann Hale sold bread. “It was a passion,” Adv Hale said.',
      'Tom Hale',
    ],
    [
      'by trade',
      'Ada Byrne met the mayor at the market. The estate agent said she liked the town.',
      'Ada Byrne',
    ],
    [
      'a source that was an insider',
      'An insider told the paper it was over. “He is sad,” the source said.',
      'An insider',
    ],
    [
      'not who hangs onto whom the sentence is about',
      'My first job was to fetch water for Tom Hale, the voice of Ned Moss, who called ten finals. “I am lazy,” he told me.',
      'Tom Hale',
    ],
    [
      'no answer, whatever it ends with',
      '“Ask me about trains,” Tom Hale pleaded. So somebody asked him about trains. The answer took ten minutes and was good. He intends to run three.',
      'Tom Hale',
    ],
    [
      'no boy who was there too',
      'Tom Hale was baptised at ten. The walk made his name. Four elders and a boy with a radio went with him. “I was afraid,” he wrote.',
      'Tom Hale',
    ],
    [
      'by a given name from elsewhere',
      'Joan Hale works in a team. Her boss, Terje Moss, calls it a dream. I mentioned the word. “It is late,” she said.',
      'Joan Hale',
    ],
    [
      'whom a clause names',
      'Tom Hale spoke at noon. The deputy on crutches is Ned Moss, a baker. He said it was late.',
      'Ned Moss',
    ],
    [
      'with whom his and her stay',
      'Ruth Hale flew to Corrin with a picture of her son. A boy had told her by phone that Linden gave away his water. She hoped it was a lie.',
      'Ruth Hale',
    ],
    [
      'behind the time of day',
      'Tom Hale posts that he hears a signal. Ten minutes ago he was sure it was his fridge.',
      'Tom Hale',
    ],
    [
      'near miss: who writes the text is not written about',
      'By Tom Hale\n\nThe trader was friendly. It was snowing where he was. He had never had trouble, he assured us.',
      'The trader',
    ],
    [
      'near miss: an agent of the text’s own',
      'Ada Byrne met an estate agent at the market. The estate agent said she liked the town.',
      'The estate agent',
    ],
  ])('%s', (_, text, expected) => {
    expect(last(text)).toBe(expected)
  })

  test('a mum is somebody', () => {
    const text = '“He is sad,” the man said. My mum is dead. She thought nobody believed her.'
    expect(speakers(text)).toEqual(['the man', 'My mum'])
  })

  test('somebody’s representative is not whom they speak for', () => {
    expect(speakers('Ada Byrne sings. Byrne’s rep told the Kestrel that this was not true.')).toEqual([
      'Byrne’s rep',
    ])
  })

  test('the lawyer, not whose lawyer he is', () => {
    const text =
      'Ada Byrne was in court. Byrne’s lawyer, Ruth Hale, has little faith in it, but she plans to appeal.'
    expect(last(text)).toBe('Ruth Hale')
  })

  test('an article with a number is nobody', () => {
    expect(
      last('The leaders met. Article 5 is the heart of the pact. It says that they help each other.'),
    ).not.toBe('Article')
  })

  test('nobody in a heading with capitals', () => {
    const text =
      'Ada Byrne is a doctor.\n\nThe Need for Doctors to Get Up to Speed on Machines\n\nByrne says many do not know the tools. “It is new,” she says.'
    expect(new Set(speakers(text))).toEqual(new Set(['Ada Byrne']))
  })
})

test('one police force, one prosecutors’ office', () => {
  const text =
    'On Tuesday prosecutors alleged that the two had lied. Federal prosecutors said the men had slept. Prosecutors said more would follow.'
  expect(find(text).sources.map(({ name }) => name)).toEqual(['Federal prosecutors'])
})
