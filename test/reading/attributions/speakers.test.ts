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

  test('a relative whom a sentence only mentions leaves the surname to whom it was', () => {
    const text =
      'Tom Byrne said he was proud. The rival had printed a picture of Ada Byrne, his wife. “I will not forget that,” Byrne said.'
    expect(speakers(text)).toEqual(['Tom Byrne', 'Tom Byrne'])
  })

  test('and who goes by it alone keeps it', () => {
    const text =
      'Tom Byrne ran the mill. Byrne said it was lost. Byrne left. His wife, Ada Byrne, stayed. Byrne said he was sad.'
    expect(speakers(text).at(-1)).toBe('Tom Byrne')
  })

  test('and has it once she acts herself', () => {
    const text =
      'Tom Byrne said he was proud. Ada Byrne, his wife, came later. “I will not forget that,” Byrne said.'
    expect(speakers(text).at(-1)).toBe('Ada Byrne')
  })

  test('a name over the small words that its acronym leaves out', () => {
    const text =
      'Crowds came to 90 towns, according to the organizer Alliance to Save Our Harbours (ASOH). ASOH said more would come.'
    expect(sources(text)).toEqual(['Alliance to Save Our Harbours (organisation)'])
  })

  test('an acronym in brackets that spells no name before it', () => {
    const text = 'Ada Byrne came to talk about work (ASOH). Byrne said more would come.'
    expect(sources(text)).toEqual(['Ada Byrne (person)'])
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
    // a state's by what the text calls it
    ['The launch had failed, the state news agency VOT reported.', 'state-media'],
    ["Vostria's state news agency, VOTAG, said the launch had failed.", 'state-media'],
    ['The state agency Heronet said the road was shut.', 'organisation'],
    // a newspaper by what it is called or by a word of its name
    ['The launch had failed, notes the evening daily Kvartal.', 'media'],
    ['Kestrel, a news site in the north, said the launch had failed.', 'media'],
    ['“It failed,” wrote La Voce del Corrin.', 'media'],
    ['A local paper said the launch had failed.', 'media'],
    ['The launch had failed, according to court papers filed on Monday.', 'document'],
    ['The sea had risen, according to a paper published on Monday.', 'document'],
    ['The caption says the launch had failed.', 'document'],
    ['The ruling says the launch was lawful.', 'document'],
    // bodies by their words, and by what stands around them
    ['The Corrin Coast Guard said the sea was calm.', 'organisation'],
    ['The general staff said the sea was calm.', 'organisation'],
    ['The diocese said the chapel would close.', 'organisation'],
    ['Rivers Canada said the sea was calm.', 'organisation'],
    ['Tom Jordan said the sea was calm.', 'person'],
    ["The mill's owner, Heron Springs, says it will not pay.", 'organisation'],
    ['The broker Heron & Wren said prices fell.', 'organisation'],
    ['The group Wren Valley said prices fell.', 'organisation'],
    ['Analysts at Heron Capital said prices would fall.', 'organisation'],
    // people by what is before or behind them
    ['“Nobody goes there,” says Wiremu Haddle, its author.', 'person'],
    ['My colleague Haddle argues that the road is dear.', 'person'],
    // several, or one of them, and no name
    ['The price was wrong. Several thought that it was high.', 'unnamed'],
    ['The price was wrong. Plumbers think it was high.', 'unnamed'],
    ['The cook, a Chilean, said that he had slept.', 'unnamed'],
    ['It was flown to the islands in the Arctic, its harbour master said on Monday.', 'unnamed'],
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

test('of two that seem to hold each other one stays', () => {
  const text =
    'Such activities will help NASA develop the skills to put boots on Mars, something the agency wants to do in the 2030s, agency officials have stressed.'
  expect(speakers(text)).toEqual(['NASA'])
})

test('speech within speech has both speakers', () => {
  expect(speakers('Ada Byrne said that the ministry told her that the driver was asleep.')).toEqual([
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

test('a text that opens with a word of time', () => {
  expect(speakers('Week two\n\nAda Byrne said the road was shut.')).toEqual(['Ada Byrne'])
})

describe('a name and what is none of it', () => {
  test.each([
    ['Republican Tom Hale said the road was shut.', 'Tom Hale (person)'],
    ['Secretary of State Ada Byrne said the talks had failed.', 'Ada Byrne (person)'],
    ['Speaker of the House Tom Hale said the vote was off.', 'Tom Hale (person)'],
    [
      'Hosting Hale for Dinner, a Mayor Speaks Her Mind\n\nHosting Hale for dinner, Byrne said the mill was lost. Ada Byrne and Tom Hale met on Monday.',
      'Ada Byrne (person)',
    ],
    [
      'Ada Byrne is mayor of Corrin. Rival Ada Byrne said the mill was lost, Tom Hale told nobody.',
      'Ada Byrne (person)',
    ],
    ['Democrats said the bill was dead.', 'Democrats (unnamed)'],
    ['Many Americans say they feel poorer.', 'Many Americans (unnamed)'],
    ['Federal prosecutors said the money was lost.', 'Federal prosecutors (organisation)'],
    ['Doctors said the boy would live.', 'Doctors (unnamed)'],
  ])('%s', (text, name) => {
    expect(sources(text)[0]).toBe(name)
  })

  test('capitals of a headline make no name', () => {
    const text =
      'Horror As Bridge Falls On Busy Corrin Road\n\nThe bridge fell on a busy road in Corrin. It was a horror, Ada Byrne said.'
    expect(sources(text)).toEqual(['Ada Byrne (person)'])
  })

  test('a name of a headline ends where the verb begins', () => {
    const text = 'Tom Hale Vows To Save Corrin Bridge.\n\nThe bridge will stay, Hale said. Tom Hale is mayor.'
    expect(sources(text)).toEqual(['Tom Hale (person)'])
  })

  test('who is named under a picture is nobody the text speaks of', () => {
    const text =
      'The ministry condemned the strike.\n\nA man looks at the smoke. Photo by Ned Moss/Kestrel Press\n\nIt said ten people had died.'
    expect(sources(text)).toEqual(['ministry (organisation)'])
  })

  test('a title of courtesy is no role, and a common noun no affiliation', () => {
    expect(find('Mr Hale said the road was shut.').sources[0]).not.toHaveProperty('role')
    const [source] = find('Tom Hale, a doctor at the hospital, said the boy would live.').sources
    expect(source).toMatchObject({ name: 'Tom Hale', role: 'doctor' })
    expect(source).not.toHaveProperty('affiliation')
  })

  test('the next person of a list is no apposition', () => {
    const found = find('Prince Edgar, Governor Tom Hale and others came. Edgar said he was glad.')
    expect(found.sources[0]?.role).not.toMatch(/Governor/)
  })
})

describe('who is meant', () => {
  const last = (text: string) => speakers(text).at(-1)

  test.each([
    // a role before the name
    [
      'Vostrian interior minister says border is shut\n\nThe border is shut, Interior Minister Ada Byrne of Vostria said.',
      'Ada Byrne',
    ],
    // of two ministries the one named last
    [
      'The Finance Ministry said prices would fall. The Health Ministry said wards were full. The ministry said more beds were coming.',
      'Health Ministry',
    ],
    // another country's minister is somebody else
    [
      'Irish Prime Minister Ada Byrne arrived. The Danish prime minister said talks would be short.',
      'The Danish prime minister',
    ],
    // the statement's author
    [
      'Kestrel Bank said in a statement that it was safe. The statement said all branches were open.',
      'Kestrel Bank',
    ],
    ['Tom Hale issued a statement saying he was innocent.', 'Tom Hale'],
    ['The lawyer handed over a statement. The statement said Hale was innocent.', 'The statement'],
    ['Ada Byrne spoke in Corrin. Her remarks suggested that the mill was lost.', 'Ada Byrne'],
    // the body of an unnamed spokesperson
    ['Kestrel Airways cancelled ten flights. A spokesperson said fog was to blame.', 'Kestrel Airways'],
    ['Kestrel Airways cancelled ten flights. A government spokesman said fog was to blame.', 'government'],
    // described anew
    ['Ada Byrne left the hall. The 45-year-old said she was tired.', 'Ada Byrne'],
    [
      'A nominee was named. Ada Byrne left the hall. The Republican nominee said it was late.',
      'The Republican nominee',
    ],
    // pronouns
    ['Tom Hale, who backs Ned Moss, spoke on Monday. He said the mill was lost.', 'Tom Hale'],
    [
      'Tom Hale said: “The mill is lost. I blame Ned Moss. Moss sold it.” He added that it was sad.',
      'Tom Hale',
    ],
    ['Tom Hale met a group. Joan Byrne supporter Ned Moss left early. He said it was late.', 'Ned Moss'],
    [
      'Ned Hale said the trip was cheap. “It is important for me to stress that,” the government spokesman said.',
      'Ned Hale',
    ],
    ["Ned Hale said the trip was cheap. The agency's spokesman said it was not.", 'agency'],
    ['Joan Moss told the Corrin Post: “I asked Gary about it. He said ‘I was cooking.’”', 'Gary'],
    ['Sandy Moss agreed. She said the mill was lost.', 'Sandy Moss'],
    ['Tom Hale was pleased. Kim Hale said nothing could stop her.', 'Kim Hale'],
  ])('%s', (text, name) => {
    expect(last(text)).toBe(name)
  })

  test('a given name that tells the wrong pronoun', () => {
    expect(speakers('Lindsey Hale agreed. He said the mill was lost. He added that it was sad.')).toEqual(
      ['Lindsey Hale', 'Lindsey Hale', 'Lindsey Hale'].slice(1),
    )
  })
})

describe('bodies that are not called by their name', () => {
  const last = (text: string) => speakers(text).at(-1)

  test.each([
    // in apposition to what they are
    ['The bridge fell. The contractor, Tidewell Build, said it was shocked.', 'Tidewell Build'],
    ['The ferry sank. The operator, Corrin-based Ziwa Lines, denied overloading it.', 'Ziwa Lines'],
    ['The ferry sank. The operator, which is based in Corrin, denied overloading it.', 'operator'],
    // taken for a person until the text calls it a company
    ['Padma Stitch makes coats in Corrin. The company said the boiler was new.', 'Padma Stitch'],
    ['Tom Hale makes coats in Corrin. The company said the boiler was new.', 'company'],
    // a place is no company
    ['Padma Stitch makes coats in Kigoma. The firm said the boiler was new.', 'Padma Stitch'],
    // by where it is or what it trades in
    ['Helvia Pharma withdrew the drug. The Swiss company cited low demand.', 'Helvia Pharma'],
    [
      'A Swiss company withdrew the drug. Helvia Pharma did not. The Swiss company cited low demand.',
      'Swiss company',
    ],
    [
      'The American Medicines Council bought advertisements. The trade group said prices would rise.',
      'American Medicines Council',
    ],
    // no company is a union
    [
      'The Corrin Workers Guild marched past Kestrel Foods. The company said it would not pay.',
      'Kestrel Foods',
    ],
    // the spokeswoman of what the sentence before is about
    ['Lumen Labs denied that it met the Families Network. A spokeswoman said prices differed.', 'Lumen Labs'],
    ['The port authority denied it. A spokeswoman said the boat had been turned away.', 'port authority'],
    // what a sentence brings up, and what it only mentions
    ['Lawyers drew up a petition, to be filed in Lodwar on Monday. It asks the court to wait.', 'a petition'],
    ['Kestrel Foods said in a statement that it was safe. It said all shops were open.', 'Kestrel Foods'],
  ])('%s', (text, name) => {
    expect(last(text)).toBe(name)
  })

  test('a body before a comma is no apposition where a preposition has it', () => {
    expect(sources('As director for the Corrin office, Keegan Medran said the vote was close.')).toEqual([
      'Keegan Medran (person)',
    ])
  })

  test('a former contractor is somebody', () => {
    expect(sources('A former contractor said the valve had been open.')).toEqual([
      'A former contractor (unnamed)',
    ])
  })
})

describe('people who are not called by their name', () => {
  const last = (text: string) => speakers(text).at(-1)

  test.each([
    // by trade, where nobody else of that trade was brought up
    ['Tom Hale, 40, left the chamber. The lawmaker said he was tired.', 'Tom Hale'],
    ['A lawmaker met Tom Hale, 40, in the chamber. The lawmaker said he was tired.', 'The lawmaker'],
    // whom the scene has of itself
    ['Tom Hale, 40, left the court. The judge said he was tired.', 'The judge'],
    // by the role before the comma
    ["Hale's lawyer, Ada Byrne, stood up. The lawyer said the case was closed.", 'Ada Byrne'],
    // a body's manager whose name tells nothing
    ["The council's infrastructure manager, Wiremu Haddle, said the bridge was shut.", 'Wiremu Haddle'],
    // the head of a department, not the department
    [
      'She wrote to the head of department, Urs Hale, that it was late. He replied that it was not.',
      'Urs Hale',
    ],
    // a word that opens the sentence is nobody
    ['Ada Byrne ran the pits. Coal was finished; she believed that to the end.', 'Ada Byrne'],
    ['Tom Hale sat down. Staff asked him to leave. He said he would not.', 'Tom Hale'],
    // the reporter's pronouns stay with one
    [
      'Ada Byrne was born in Corrin. She had two sons. She kept bees. Her father had wanted a chemist. “He got a beekeeper,” she said.',
      'Ada Byrne',
    ],
    // somebody who has no name
    [
      'A trader in Corrin put the price at €125. “You can have cement or a price,” he said.',
      'A trader in Corrin',
    ],
    // initials before a colon
    [
      'Salma Rahim runs the appeal.\n\nAB: Is that a record?\n\nSR: It is the worst I have seen.\n\nAB: Why?\n\nSR: Nobody paid.',
      'Salma Rahim',
    ],
    // a verb after "and" takes up the form of the first
    [
      'Ada Byrne confirmed that Kestrel Foods was a client and stressed that this was disclosed.',
      'Ada Byrne',
    ],
    ['Ada Byrne said that Tom Hale met him and promised that the bridge would open.', 'Tom Hale'],
  ])('%s', (text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('who has a voice', () => {
  test.each([
    ['The 27-year-old said she owed money to a grocer.', ['The 27-year-old']],
    ['The cook in question told the Corrin Post that she had received 340 emails.', ['The cook in question']],
    ['A designer who lost her job told me she had been hired in May.', ['A designer who lost her job']],
    // what only seems to speak
    ['The fires showed that the hills were dry.', []],
    ['The case highlights the risks of cheap pumps.', []],
    ['The pump failed twice. This shows that cheap pumps are a risk.', []],
    // a noun that no table knows, and a share of people
    ['The mason insists that there will be no bill.', ['The mason']],
    ['In 2021, 42% of adolescents reported feelings of sadness.', ['42% of adolescents']],
    // what is not said, or is a deed
    ['Modi did not commit to any cuts in emissions.', []],
    ['The club agrees to the demands of the league.', []],
  ])('%s', (text, names) => {
    expect(speakers(text)).toEqual(names)
  })
})

describe('whom the headline does not name', () => {
  test('is who says the same below', () => {
    expect(
      speakers(
        'Owner brands league rules ‘a joke’\n\nAda Byrne bought the club in May. Byrne said the league rules were “a joke”.',
      ),
    ).toEqual(['Ada Byrne', 'Ada Byrne'])
  })

  test('is nobody of the text who says something else', () => {
    expect(
      speakers(
        'Owner brands league rules ‘a joke’\n\nAda Byrne came by train. Byrne said the weather was fine.',
      )[0],
    ).not.toBe('Ada Byrne')
  })
})

describe('what a text calls those it has named', () => {
  test('the trade, the number of children', () => {
    expect(
      speakers(
        'Ada Byrne runs a nursery. Byrne said spring was best. The expert said frost was rare. The mother of three said the shop would close.',
      ),
    ).toEqual(['Ada Byrne', 'Ada Byrne', 'Ada Byrne'])
  })

  test('but not a trade that another one has', () => {
    expect(
      speakers(
        'Ada Byrne runs a nursery. She sells pots. An expert came to see it. Byrne said spring was best. The expert said frost was rare.',
      ).at(-1),
    ).not.toBe('Ada Byrne')
  })

  test('an expert of the first sentences whom the text names', () => {
    expect(
      speakers(
        'Plant your tulips early\n\nTulips should be planted early in November, an expert has claimed.\n\nAda Byrne runs a nursery. Byrne said tulips planted early bloom longer.',
      ),
    ).toEqual(['Ada Byrne', 'Ada Byrne'])
  })

  test('but no group of people', () => {
    expect(
      speakers(
        'Plant your tulips early\n\nTulips should be planted early in November, but specialists warn that tulips planted early may rot.\n\nAda Byrne runs a nursery. Byrne said tulips planted early may rot.',
      )[0],
    ).toBe('specialists')
  })

  test('several at once', () => {
    expect(speakers('Ada Byrne, Tom Hale and Ivo Moss bought the mill. They said it was cheap.')).toEqual([
      'Ada Byrne + Tom Hale + Ivo Moss',
    ])
    expect(
      speakers('Ivo Moss came to the market. Beside him was Tom Hale. The two men said they were glad.'),
    ).toEqual(['Ivo Moss + Tom Hale'])
    expect(
      speakers('Ivo Moss came to the market. Ada Byrne and Tom Hale were there. The two men said so.'),
    ).not.toEqual(['Ivo Moss + Tom Hale'])
  })

  test('initials with an ampersand, and the company', () => {
    expect(
      sources(
        'Kestrel Gas & Electric Co. said it cut the power. On Monday, KG&E officials said the wind was strong. The utility said it would watch.',
      ),
    ).toEqual(['Kestrel Gas & Electric Co. (organisation)'])
    expect(sources('KGE officials said the wind was strong.')).toEqual(['KGE (organisation)'])
  })

  test('a reporter of a medium', () => {
    expect(sources('A Reuters reporter at the scene said two houses were burning.')).toEqual([
      'Reuters (media)',
    ])
    expect(sources('A former teacher of a Reuters reporter said so.')).not.toEqual(['Reuters (media)'])
  })

  test('a medium whose name ends in a role', () => {
    expect(sources('The dates were moved, according to The Hollywood Reporter.')).toEqual([
      'Hollywood Reporter (media)',
    ])
  })

  test('“the report”, but not of the studies before', () => {
    expect(sources('Studies show that milk is good. The report said it was not.')).toHaveLength(2)
    expect(sources('A study found that milk is good. The report said it was not.')).toHaveLength(1)
  })
})

describe('names of every shape', () => {
  test.each([
    [
      'The Ministry of Trade, Industry and Energy said exports had fallen. The ministry said they would recover.',
      ['Ministry of Trade, Industry and Energy (organisation)'],
    ],
    [
      'The US Centers for Disease Control and Prevention said cases were rising. The CDC said masks help.',
      ['US Centers for Disease Control and Prevention (organisation)'],
    ],
    [
      'The Ministry of Trade and Ada Byrne said exports had fallen.',
      ['Ministry of Trade (organisation)', 'Ada Byrne (person)'],
    ],
    ['President Xi Wen said talks would go on. Xi said it was late.', ['Xi Wen (person)']],
    [
      'Prime Minister Nguyen Van Minh said rice was short. Mr Minh said it was late.',
      ['Nguyen Van Minh (person)'],
    ],
    ['Park Seo-yun said the law was old. Park said it would be changed.', ['Park Seo-yun (person)']],
    [
      'Maria Elena de la Cruz said the road was shut. De la Cruz said it was a pity. Ms de la Cruz left.',
      ['Maria Elena de la Cruz (person)'],
    ],
    ['Mohammed bin Rashid said it was done. Bin Rashid said it was tall.', ['Mohammed bin Rashid (person)']],
    ['J.D. McAllister Jr. said he was glad. McAllister said it was late.', ['J.D. McAllister Jr. (person)']],
    [
      'MAYOR ADA BYRNE SAYS BRIDGE WILL STAY SHUT\n\nThe bridge will stay shut, Ada Byrne said. BYRNE said it was sad.',
      ['Ada Byrne (person)'],
    ],
    ['Ned Moss MP said the bill would fail.', ['Ned Moss (person)']],
    ['Hong Min, a fellow at the Kestrel Institute, said talks were near.', ['Hong Min (person)']],
    ['Vostrian state television said the launch had worked.', ['Vostrian state television (state-media)']],
    ['State TV said the launch had worked.', ['State TV (state-media)']],
    [
      'The Securities and Exchange Commission said the sale was void.',
      ['Securities and Exchange Commission (organisation)'],
    ],
    ['Senators Ada Byrne and Tom Hale said the bill was dead.', ['Ada Byrne (person)', 'Tom Hale (person)']],
    ['The United Nations said aid had arrived.', ['United Nations (organisation)']],
    ['South Dakotans said it was cold.', ['South Dakotans (unnamed)']],
    ['Ian Evans said it was cold.', ['Ian Evans (person)']],
    ['Western officials said it was cold.', ['Western officials (unnamed)']],
    ['His office said it was cold.', ['His office (organisation)']],
    // a word that every object of the language has
    ['There constructor Ada Byrne said it was cold.', ['Ada Byrne (person)']],
    ['SilverHall, the largest chain, said it was cold.', ['SilverHall (organisation)']],
    ['Transandes Carga, the largest operator, said it was cold.', ['Transandes Carga (organisation)']],
    ['The paper’s owner, Kestrel Holdings, said it was cold.', ['Kestrel Holdings (organisation)']],
    ['“It was cold,” Will Moy, head of the website Full Fact, told the BBC.', ['Will Moy (person)']],
    ['The first cases came last week, reports Reuters.', ['Reuters (media)']],
    ['As Emily Feng reports for NPR, the first cases came last week.', ['Emily Feng (person)']],
    ['As Kestrel reports show, the first cases came last week.', ['Kestrel reports (document)']],
    ['Emily Feng was there. According to NPR ’s Feng, it was cold.', ['Emily Feng (person)']],
    ['That report found that children had no beds.', ['report (document)']],
    ['That said, the two companies might have made a good fit.', []],
    ['The research team said it was cold.', ['The research team (unnamed)']],
    ['The group Doctors for Rest said nurses were tired.', ['Doctors for Rest (organisation)']],
    ['U.S. Secretary of State Ada Byrne said it was cold.', ['Ada Byrne (person)']],
    ['U.N. Secretary-General Ada Byrne said it was cold.', ['Ada Byrne (person)']],
    ['The U.S. Department of Justice said it was cold.', ['U.S. Department of Justice (organisation)']],
    ['Corrin’s military said it was cold.', ['Corrin’s military (organisation)']],
    ['Corrin’s coast guard said it was cold.', ['Corrin’s coast guard (organisation)']],
    ['A prison guard said it was cold.', ['A prison guard (unnamed)']],
    ['Wexford rival Kestrel Motors said it was cold.', ['Kestrel Motors (organisation)']],
    ['Sixteen Films said it was cold.', ['Sixteen Films (organisation)']],
    ['Mayor of London Sadie Byrne said it was cold.', ['Sadie Byrne (person)']],
    ['MP for Corrin Central Sara Byrne said it was cold.', ['Sara Byrne (person)']],
    ['Ex-wife Mara Byrne said it was cold.', ['Mara Byrne (person)']],
    ['Former CDC head Ada Byrne left. The CDC said it was cold.', ['CDC (organisation)']],
    ['Another parent said it was cold.', ['Another parent (unnamed)']],
    ['The Corrin Labor Board met. The union said it was cold.', ['union (organisation)']],
    ['The Corrin Trade Union met. The union said it was cold.', ['Corrin Trade Union (organisation)']],
    ['The Corrin Union’s secretary-general, Ada Byrne, said it was cold.', ['Ada Byrne (person)']],
    ['Kestrel Foods opened a shop on Monday, it said.', ['Kestrel Foods (organisation)']],
    ['The Joint Chiefs of Staff said it was cold.', ['Joint Chiefs of Staff (organisation)']],
    ['Ada Byrne left. The star’s publicist said it was cold.', ['The star’s publicist (unnamed)']],
    ['Corrin Valley Police came. The force said it was cold.', ['Corrin Valley Police (organisation)']],
    [
      'A man was held, the U.S. Attorney’s Office for the Western District of Corrin said.',
      ['U.S. Attorney’s Office for the Western District of Corrin (organisation)'],
    ],
    [
      'The Society for the Protection of Herons said it was cold.',
      ['Society for the Protection of Herons (organisation)'],
    ],
    ['The Central Bank for the first time admitted that money was lost.', ['Central Bank (organisation)']],
    ['Doctors Without Rest said it was cold.', ['Doctors Without Rest (organisation)']],
    ['The Coalition of Worried Bakers said it was cold.', ['Coalition of Worried Bakers (organisation)']],
    ["The Corrin Women's Clinic said it was cold.", ["Corrin Women's Clinic (organisation)"]],
    ["Byrne's Army boots were gone, Hale said.", ['Hale (organisation)']],
    [
      'A release from Immigration and Customs Enforcement said it was cold.',
      ['Immigration and Customs Enforcement (organisation)'],
    ],
    ['Councillor Ada Byrne of District 4 said it was cold.', ['Ada Byrne (person)']],
    ['Parish councillor Ada Byrne (Green) said it was cold.', ['Ada Byrne (person)']],
    ['Coast Alive, a support group, warned against the dam.', ['Coast Alive (organisation)']],
    // for whom, not where
    ['A government spokeswoman in Corrin said it was cold.', ['government (organisation)']],
    ['A former neighbour, now a doctor in Corrin, said it was cold.', ['A former neighbour (unnamed)']],
    // what the one is
    ['The firm asked ten. One, a retired baker, said it was cold.', ['a retired baker (unnamed)']],
  ])('%s', (text, names) => expect(sources(text)).toEqual(names))

  test('two of one surname, told by their titles', () => {
    const text =
      'Ada Byrne and Tom Byrne run the mill. “It is lost,” said Mr Byrne. “It is not,” said Ms Byrne.'
    expect(speakers(text)).toEqual(['Tom Byrne', 'Ada Byrne'])
  })
})

test('a surname behind a party', () => {
  const text = 'Marcus Byrne met the mayor. Democrat Byrne said it was good. The Democrat said it was over.'
  expect(speakers(text)).toEqual(['Marcus Byrne', 'Marcus Byrne'])
  expect(speakers('Labour Hale is a brewery. The Labour Party said it was over.')).toEqual(['Labour Party'])
})

test('prosecutors are the office that is named', () => {
  const text =
    'A man was held on Friday, prosecutors said. He had guns, the Corrin District Attorney’s Office said in a statement.'
  expect(new Set(speakers(text)).size).toBe(1)
})

describe('spokespeople of bodies that are only described', () => {
  test.each([
    ['A senior foreign ministry spokesman in Corrin said all were safe.', 'foreign ministry'],
    ['A spokesman for the army in Corrin said all were safe.', 'army'],
    ['A Corrin police spokesman said all were safe.', 'Corrin police'],
    ['A spokesman in Corrin said all were safe.', 'A spokesman in Corrin'],
    ['A Corrin spokesman said all were safe.', 'Corrin'],
  ])('%s', (text, name) => {
    expect(speakers(`Rain fell for days. ${text}`)).toEqual([name])
  })
})

describe('a spokesman without a name, taken up again', () => {
  const opening =
    'Ned Moss, a spokesman for Wren, said no. Tom Hale was held. A Kestrel spokesman said Hale was safe. '
  test.each([
    ['He said it was over.', 'Kestrel'],
    ['“It is over,” the spokesman said.', 'Kestrel'],
    ['Hale went home. He said it was over.', 'Tom Hale'],
    ['Moss disagreed. The spokesman said it was not over.', 'Ned Moss'],
  ])('%s', (text, name) => {
    expect(speakers(opening + text).at(-1)).toBe(name)
  })
})

describe('who is described first and named behind it', () => {
  test.each([
    ['“It is here,” said a man who gave his name only as Haddle.', 'Haddle (person)'],
    ['One driver, a miner who gave his name as Haddle, said it was here.', 'Haddle (person)'],
    ['“It is here,” says one tenant, identified only as Haddle, who has a room there.', 'Haddle (person)'],
    ['“It is here,” the trapper known as Heron said on the radio.', 'Heron (person)'],
    // another's name
    [
      'A teacher at a school called Heron Primary said it was here.',
      'A teacher at a school called Heron Primary (unnamed)',
    ],
    [
      'A farmer whose land is known as Heron Hill said it was here.',
      'A farmer whose land is known as Heron Hill (unnamed)',
    ],
    ['A spokesman for the firm known as Heron said it was here.', 'Heron (organisation)'],
    // after what the office is for
    ['Head of digital learning Ada Byrne said it was here.', 'Ada Byrne (person)'],
    ['A lawyer for actress Ada Byrne said it was here.', 'A lawyer for actress Ada Byrne (unnamed)'],
  ])('%s', (text, name) => {
    expect(sources(text)[0]).toBe(name)
  })
})

describe('whose they are', () => {
  test.each([
    ['Ada Byrne left Corrin. Her mother said it was time.', 'Ada Byrne’s mother'],
    ['Ada Byrne left Corrin. Her campaign said it was time.', 'Ada Byrne’s campaign'],
    ['Heron Railways left Corrin. Its chief engineer said it was time.', 'Heron Railways’ chief engineer'],
    ['Heron Railways left Corrin. Its spokeswoman said it was time.', 'Heron Railways'],
    // who or what has no name
    ['A trader left Corrin. His mother said it was time.', 'A trader’s mother'],
    ['The survey was small. Its authors warned that few had answered.', 'The survey’s authors'],
    ['The inspectors came in May. Their report described mould.', 'The inspectors’ report'],
    // either may be meant
    ['Tom Hale and Ned Moss left Corrin. His mother said it was time.', 'His mother'],
    // who is not told by the words
    ['Two traders at the bank left Corrin. Another stayed. His mother said it was time.', 'His mother'],
    // a body has no mother, and is not what authors wrote
    ['Heron Railways left Corrin. Their mother said it was time.', 'Their mother'],
    ['Heron Railways left Corrin. Its authors said it was time.', 'Its authors'],
    ['Tom Hale left Corrin. His Highness said it was time.', 'His Highness'],
  ])('%s', (text, name) => {
    expect(speakers(text).at(-1)).toBe(name)
  })

  test('one lawyer by pronoun and by name', () => {
    const text = 'Ada Byrne sued. Her lawyer said she was glad. Byrne’s lawyer said it was over.'
    expect(new Set(speakers(text))).toEqual(new Set(['Ada Byrne’s lawyer']))
  })

  test('two lawyers of two people', () => {
    const text =
      'Ada Byrne left Corrin. Her lawyer said it was time. Tom Hale stayed in the mill. He slept there. His lawyer said it was late.'
    expect(speakers(text)).toEqual(['Ada Byrne’s lawyer', 'Tom Hale’s lawyer'])
  })
})

describe('those who speak together', () => {
  const joint = 'Ada Byrne, Tom Hale and Ned Moss said the mill was lost. '
  test.each([
    [`${joint}The three said they would sue.`, 'Ada Byrne + Tom Hale + Ned Moss'],
    [`${joint}The two said they would sue.`, 'The two'],
    ['Ada Byrne and Tom Hale said the mill was lost. They said it was sad.', 'Ada Byrne + Tom Hale'],
    ['Ada Byrne and her deputy, Sam Reed, warned that gas might leak.', 'Ada Byrne + Sam Reed'],
    ['The two engineers, Ada Byrne and Tom Hale, said that gas might leak.', 'Ada Byrne + Tom Hale'],
    ['The engineers, friends of Ada Byrne, said that gas might leak.', 'The engineers'],
  ])('%s', (text, names) => {
    expect(speakers(text).at(-1)).toBe(names)
  })
})

test('a clause between subject and verb does not make the listener the speaker', () => {
  expect(speakers('Hale, she said, had warned the council that the gates would not hold.')).not.toContain(
    'council',
  )
})

test('the interviewee answers', () => {
  const text =
    'Ada Byrne has led the mill for years. Byrne met us in May.\n\nQ: How did you start?\n\nA: I began as a clerk.'
  expect(speakers(text)).toEqual(['Ada Byrne'])
})
