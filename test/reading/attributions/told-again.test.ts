/** Descriptions and pronouns that take up whom the text has named, or will: each rule with a near miss. */
import { describe, expect, test } from 'vitest'
import { find } from './support.ts'

/** The speakers of the last attribution. */
const last = (text: string) => {
  const found = find(text)
  const attribution = found.attributions.at(-1)
  return attribution ? found.names(attribution).join(' + ') : 'nobody'
}
const first = (text: string) => {
  const found = find(text)
  const attribution = found.attributions[0]
  return attribution ? found.names(attribution).join(' + ') : 'nobody'
}

describe('somebody just spoken of', () => {
  test.each([
    [
      'of a people',
      'Striker Tom Hale said he was fit. “It is a big blow,” the New Zealander said.',
      'Tom Hale',
    ],
    [
      'of a people, with a clause',
      'Ada Byrne has withdrawn. The Swede, who won in 2021, said her wrist was sore.',
      'Ada Byrne',
    ],
    [
      'once something',
      'Ada Byrne went to Corrin on Monday. The former president, who lost the vote, said she was calm.',
      'Ada Byrne',
    ],
    [
      'the head of state',
      'President Ada Byrne sent her condolences. “We are with you,” the head of state wrote.',
      'Ada Byrne',
    ],
    [
      'the role before the name in another word',
      'She was convicted by Justice Ada Byrne. “You have lost a brother,” the judge said.',
      'Ada Byrne',
    ],
    [
      'who goes on under a new noun',
      'Ada Byrne of the Left said the money was gone. “It was never there,” the far-left party leader said.',
      'Ada Byrne',
    ],
    [
      'near miss: a scene has its judge of itself',
      'Ada Byrne said the money was gone. “It was never there,” the judge said.',
      'the judge',
    ],
    [
      'near miss: a minister of justice is no judge',
      'Justice Minister Ada Byrne said it was over. “You have lost a brother,” the judge said.',
      'the judge',
    ],
    [
      'near miss: “the accountant” is somebody that the text brought up',
      'An accountant was there. Ada Byrne said the money was gone. “It was never there,” the accountant said.',
      'the accountant',
    ],
  ])('%s', (_, text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('somebody named below', () => {
  test.each([
    [
      'a relative by the surname',
      'Deputies shot Tom Hale. Hale’s sister disputed the account. “He was unarmed,” Ada Hale said by phone.',
      'Ada Hale',
    ],
    [
      'near miss: another surname',
      'Deputies shot Tom Hale. Hale’s sister disputed the account. “He was unarmed,” Ada Byrne said by phone.',
      'Hale’s sister',
    ],
    [
      'who opens the story, by an age',
      'A teacher denied that he had a knife. Tom Hale, 41, of Corrin, was held for a week.',
      'Tom Hale',
    ],
    [
      'who opens the story, by a clause',
      'A Kestrel quality inspector has alleged that parts were lost. Tom Hale, who has worked at the plant for years, went to the police.',
      'Tom Hale',
    ],
    [
      'who is at the head of something, by another word',
      'The head of the largest nurses’ union said that talks had broken down. “We stay,” said Ada Byrne, president of the Corrin Nurses Federation.',
      'Ada Byrne',
    ],
    [
      'a body that the next sentence begins with',
      'All aboard were killed, the airline said. Kestrel Airways confirmed in a statement that it was bound for Corrin.',
      'Kestrel Airways',
    ],
    [
      'near miss: a body that the next sentence only mentions',
      'All aboard were killed, the airline said. Nobody at Kestrel Airways confirmed it.',
      'airline',
    ],
    [
      'by telling words, far below',
      'According to the family’s lawyer, they knew. It rained. It was cold. A dog barked. It was late. The family’s lawyer, Tom Hale, said the family was sad.',
      'Tom Hale',
    ],
    [
      'by a rank of another word',
      'Corrin’s lead negotiator said that talks went on. Corrin’s chief negotiator, Ada Byrne, read a statement.',
      'Ada Byrne',
    ],
    [
      'near miss: somebody of another role',
      'A teacher denied that he had a knife. Inspector Tom Hale, 41, went to the school.',
      'A teacher',
    ],
    [
      'near miss: an insider has no name',
      'A source said that parts were lost. Tom Hale, who has worked at the plant for years, went to the police.',
      'A source',
    ],
    [
      'at once, by the role',
      'It was warm. It rained. There was a fair. It was full. However, a teacher told the Corrin Herald that the school knew. Tom Hale, a maths teacher who once taught him, wept.',
      'Tom Hale',
    ],
    [
      'near miss: somebody the text has named before',
      'Tom Hale, a maths teacher, came. It rained. There was a fair. It was full. However, a teacher told the Corrin Herald that the school knew. Tom Hale wept.',
      'a teacher',
    ],
    [
      'near miss: names that are shared tell no speaker',
      'The actor Ned Moss, known as Inspector Vine, has died, his agent has confirmed. It rained. Writer Tom Hale recalled how Ned Moss once played Inspector Vine.',
      'his agent',
    ],
  ])('%s', (_, text, name) => {
    expect(first(text)).toBe(name)
  })
})

describe('several', () => {
  test.each([
    [
      'two countries',
      'It was signed by Mali and Burkina Faso. The two countries have said they would come to its defence.',
      'Mali + Burkina Faso',
    ],
    [
      'both companies',
      'Kestrel Foods and Heron Bank met. Both companies said jobs were safe.',
      'Kestrel Foods + Heron Bank',
    ],
    [
      'near miss: more than two',
      'It was signed by Mali, Chad and Togo. The two countries have said they would come to its defence.',
      'The two countries',
    ],
    [
      'they, of a team',
      'The team suspects that early people followed the coast. They write that “nothing was found”.',
      'The team',
    ],
    [
      'they, of a body’s spokesperson',
      'A growing body of research is known. A Kestrel Mills spokesperson said that there was no way of telling. They said it was wrong.',
      'Kestrel Mills',
    ],
  ])('%s', (_, text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('bodies', () => {
  test.each([
    [
      'by what it makes',
      'Kestrel Airways said it was reviewing the claims. “We listen,” the planemaker said.',
      'Kestrel Airways',
    ],
    [
      'near miss: who makes laws',
      'Kestrel Airways said it was reviewing the claims. “We listen,” the lawmaker said.',
      'the lawmaker',
    ],
    [
      'by what it digs',
      'Kestrel Resources runs the mine. Kestrel Resources had warned of it. The miner has denied liability.',
      'Kestrel Resources',
    ],
    [
      'near miss: a miner of flesh and blood',
      'Kestrel Resources runs the mine. A miner fell. The miner has denied liability.',
      'The miner',
    ],
    [
      'the body that its own words speak of',
      'Corfront had offered a plane twice that evening and received no answer, the EU border agency said.',
      'Corfront',
    ],
    [
      'an acronym with a small word’s letter',
      'It was done for the Ministry of Defence. The MoD said it took it seriously.',
      'Ministry of Defence',
    ],
    [
      'whose board was named just before',
      'New Zealand’s board declined to be drawn into it. The match would go ahead, a spokesman quipped.',
      'New Zealand’s board',
    ],
    [
      'a body by what it is known as',
      'It was the General Directorate for Rivers, known as the GDR. The GDR said men were held.',
      'General Directorate for Rivers',
    ],
    [
      'a role by its acronym',
      'It was attended by the District Chief Executive (DCE), Mr. Tom Hale. Taking his turn, the DCE said 14 had been seized.',
      'Tom Hale',
    ],
    ['somebody himself', 'Mr Hale himself, launching a boat, cautioned that it was late.', 'Hale'],
    [
      'by its city',
      'Kestrel Net said it was sorry. “We pay,” said a spokeswoman for the San Francisco company.',
      'Kestrel Net',
    ],
    ['the CM', 'Chief Minister Ada Byrne wrote to Delhi. The CM said 62 men were held.', 'Ada Byrne'],
    ['by its index', 'Kestrel Net said it was sorry. The FTSE 250 firm blamed an old system.', 'Kestrel Net'],
    [
      'not by a name that only tells of another',
      'Kestrel rival Heron Foods is cutting jobs. The company confirmed the cuts.',
      'Heron Foods',
    ],
    [
      'not by a name in its own quoted words',
      'Heron Foods said it had known. “We thank Kestrel Mills, and Kestrel Mills knows,” the company said.',
      'Heron Foods',
    ],
    [
      'no flight for an airline',
      'Kestrel Air mourned. Heron Flight 12 fell. The pilot was experienced, the airline said.',
      'Kestrel Air',
    ],
    [
      'somebody’s party',
      'According to Tom Hale, budget officer for the Corrin Alliance, debts grow. His party wants to keep to the rules.',
      'Corrin Alliance',
    ],
    [
      'the prosecutor’s office',
      'It was the Corrin District Attorney’s Office that charged him. He asked for it, the prosecutor’s office said.',
      'Corrin District Attorney’s Office',
    ],
    [
      'whose report opened the sentence',
      'In a report published on Sunday, the Corrin Herald claimed that the mayor knew. The report alleged that he had been paid.',
      'Corrin Herald',
    ],
    [
      'near miss: one of the studies before is not the study',
      'Previous studies have suggested that sleep helps. In a small study, two teams met. The study found that it does not.',
      'The study',
    ],
    [
      'a hospital without a name speaks for itself',
      'Tom Hale, 44, died. He was in a stable condition, a hospital spokesman said.',
      'a hospital spokesman',
    ],
    [
      'a company by its own word',
      'The Ada Heron Company makes films. Heron said sales had grown.',
      'Ada Heron Company',
    ],
    [
      'an acronym that is a word too',
      'The Christian Association of Nornia (CAN) met. CAN said the men were not its members.',
      'Christian Association of Nornia',
    ],
    [
      'a representative',
      'Kestrel Foods investigated the claims and banned the accounts, a representative said.',
      'Kestrel Foods',
    ],
  ])('%s', (_, text, name) => {
    expect(last(text)).toBe(name)
  })

  test('a clause with “who” is about the name before it', () => {
    expect(find('Byrne left. Ada Byrne, who denies the charges, called them lies.').sources).toHaveLength(1)
  })
})
