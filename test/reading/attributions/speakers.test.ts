/** Who the speakers are: names, kinds, roles, and which short forms and pronouns belong to whom. */
import { describe, expect, test } from 'vitest'
import { find } from './support.ts'

/** "Name (kind)" of every source. */
const sources = (text: string) => find(text).sources.map(({ name, kind }) => `${name} (${kind})`)
/** The speakers of every attribution, in order. */
const speakers = (text: string) => {
  const found = find(text)
  return found.attributions.map((one) => found.names(one).join(' + '))
}

describe('one speaker under the fullest name', () => {
  test('surname, pronoun and role', () => {
    const text =
      'Foreign Minister Ada Byrne said the talks had failed. Byrne said the other side was to blame. She said talks would go on. The minister said no date was set.'
    expect(speakers(text)).toEqual(['Ada Byrne', 'Ada Byrne', 'Ada Byrne', 'Ada Byrne'])
    expect(find(text).sources[0]?.role).toBe('Foreign Minister')
  })

  test('a surname before the full name', () => {
    expect(sources('Byrne said it was over. “It is over,” Ada Byrne said.')).toEqual(['Ada Byrne (person)'])
  })

  test('family name first', () => {
    expect(sources('Kim Jong Un said the plan had worked. Kim said more would follow.')).toEqual([
      'Kim Jong Un (person)',
    ])
  })

  test('two people of one surname stay two', () => {
    const text = 'Ada Byrne said she was happy. Tom Byrne said he was not. Ms Byrne said that was a pity.'
    expect(sources(text)).toEqual(['Ada Byrne (person)', 'Tom Byrne (person)'])
    expect(speakers(text).at(-1)).toBe('Ada Byrne')
  })

  test('an acronym', () => {
    expect(
      sources('The Corrin Harbour Authority (CHA) said the port was shut. The CHA said it would open soon.'),
    ).toEqual(['Corrin Harbour Authority (organisation)'])
  })
})

describe('apart from the name', () => {
  test('role and affiliation after it', () => {
    const [source] = find('“No,” said Hong Li, a senior fellow at the Kestrel Institute.').sources
    expect(source).toMatchObject({
      name: 'Hong Li',
      kind: 'person',
      role: 'senior fellow',
      affiliation: 'Kestrel Institute',
    })
  })

  test('affiliation before it', () => {
    const [source] = find("Kestrel University's Tom Hale said the test had failed.").sources
    expect(source).toMatchObject({ name: 'Tom Hale', affiliation: 'Kestrel University' })
  })

  test('particles, initials, Mc and O’', () => {
    expect(sources('Ursula von der Weide said yes.')).toEqual(['Ursula von der Weide (person)'])
    expect(sources('J.R. McAllister said the road was shut.')).toEqual(['J.R. McAllister (person)'])
    expect(sources('Sean O’Brien said the road was shut.')).toEqual(['Sean O’Brien (person)'])
  })

  test('one named among many', () => {
    expect(sources('Analysts like Ada Byrne of Kestrel University say the war may end.')).toEqual([
      'Ada Byrne (person)',
    ])
  })
})

describe('kinds', () => {
  test.each([
    ['The Defence Ministry said two ships had sunk.', 'organisation'],
    ['Police said two men had been arrested.', 'organisation'],
    ['Prosecutors said the money was lost.', 'organisation'],
    ['A Pentagon spokesman said the flight was routine.', 'organisation'],
    ['Russia said the ship had left.', 'organisation'],
    ['KCNA said the launch had succeeded.', 'state-media'],
    ['State television said the launch had succeeded.', 'state-media'],
    ['The state-run Corrin Herald said the launch had succeeded.', 'state-media'],
    ['Reuters reported that the launch had failed.', 'media'],
    ['Local media reported that the launch had failed.', 'media'],
    ['A study found that sleep helps.', 'document'],
    ['The report said the bridge was unsafe.', 'document'],
    ['Officials said the bridge was unsafe.', 'unnamed'],
    ['One witness said the driver had slept.', 'unnamed'],
    ['It is believed that the driver slept.', 'hearsay'],
  ])('%s', (text, kind) => {
    expect(find(text).sources.map((source) => source.kind)).toEqual([kind])
  })

  test('a state medium has its country', () => {
    expect(find('Xinhua said the talks were useful.').sources[0]).toMatchObject({
      kind: 'state-media',
      country: 'China',
    })
  })

  test('an unnamed source keeps the reason', () => {
    const found = find(
      '“It was a mistake,” said one official, who spoke on condition of anonymity because the talks are secret.',
    )
    const because = found.sources[0]?.unnamedBecause
    expect(because && found.words([because])).toEqual([
      'on condition of anonymity because the talks are secret',
    ])
  })
})

test('joint sources: one attribution, several speakers', () => {
  const found = find('Ada Byrne and Tom Hale said the mill would close.')
  expect(found.attributions).toHaveLength(1)
  expect(speakers(found.text)).toEqual(['Ada Byrne + Tom Hale'])
})

test('what she reports of herself is no second attribution', () => {
  expect(speakers('Ada Byrne said she hopes to win the seat.')).toEqual(['Ada Byrne'])
})

test('speech within speech has both speakers', () => {
  expect(speakers('Ada Byrne said that the ministry had claimed the driver was asleep.')).toEqual([
    'Ada Byrne',
    'ministry',
  ])
})

test('a quotation over several paragraphs belongs to the speaker named in the last', () => {
  const found = find('“We came in the night.\n\n“Nobody saw us,” said Ada Byrne.')
  expect(found.attributions.map((one) => found.words(one.content))).toEqual([
    ['“We came in the night.', '“Nobody saw us,”'],
  ])
})
