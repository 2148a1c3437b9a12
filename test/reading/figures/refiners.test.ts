/** What is told of figures once the whole article is known. */
import { describe, expect, it } from 'vitest'
import type { Attribution, Caveat, Stance } from '../../../src/reading/model.ts'
import { readFigures } from './read-figures.ts'

/** An attribution whose cue and content are the given words of the text. */
function attribution(text: string, cue: string, content: string, stance: Stance, source = 's1'): Attribution {
  const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  return {
    id: `a-${cue}-${source}`,
    sources: [source],
    sourceSpans: [],
    cue: [at(cue)],
    content: [at(content)],
    manner: 'indirect',
    stance,
    probability: 1,
  }
}

describe('estimates', () => {
  it.each([
    ['estimate', 'estimates', true],
    ['claimed', 'claims', true],
    ['believe', 'believes', true],
    ['pledged', 'promises', true],
    ['said', 'says', false],
    ['want', 'believes', false],
  ] as const)('inside “%s” (%s): %s', (cue, stance, estimated) => {
    const text = `Officials ${cue} that 300 houses burned.`
    const given = attribution(text, cue, 'that 300 houses burned', stance)
    const [figure] = readFigures(text, [given])
    expect(figure?.estimated).toBe(estimated)
    expect(figure?.attribution).toBe(given.id)
    expect(figure?.why.map((span) => text.slice(span.start, span.end))).toEqual(estimated ? [cue] : [])
  })
  it('takes the innermost attribution, and estimates by any that holds it', () => {
    const text = 'Berg said experts believe that 300 houses burned.'
    const outer = attribution(text, 'said', 'experts believe that 300 houses burned', 'says')
    const inner = attribution(text, 'believe', 'that 300 houses burned', 'believes')
    const [figure] = readFigures(text, [outer, inner])
    expect(figure?.attribution).toBe(inner.id)
    expect(figure?.estimated).toBe(true)
  })
  it.each([
    ['She was charged with five counts of theft.', 'with five counts of theft', false],
    [
      'She was charged with one theft and five counts of fraud.',
      'with one theft and five counts of fraud',
      false,
    ],
    ['She was charged with taking five boats.', 'with taking five boats', true],
  ])('%s', (text, content, estimated) => {
    expect(readFigures(text, [attribution(text, 'charged', content, 'claims')])[0]?.estimated).toBe(estimated)
  })
  it.each([
    ['Berg expects the 40 boats to sail.', 'the 40 boats to sail', false],
    ['Berg expects the town’s last 40 boats to sail.', 'the town’s last 40 boats to sail', false],
    ['Berg expects that 40 boats will sail.', 'that 40 boats will sail', true],
    ['Berg expects a rise from 20% to 35% in May.', 'a rise from 20% to 35% in May', true],
  ])('%s', (text, content, estimated) => {
    const given = attribution(text, 'expects', content, 'believes')
    expect(readFigures(text, [given]).at(-1)?.estimated).toBe(estimated)
    if (text.includes('20%')) expect(readFigures(text, [given])[0]?.estimated).toBe(false)
  })
  it.each([
    ['The state charged two bakers with theft.', 'claim', 'charged', 'two bakers with theft', false],
    [
      'The state charged Berg with stealing two boats.',
      'claim',
      'charged',
      'Berg with stealing two boats',
      true,
    ],
    ['She is seen as honest by 55% of them.', 'hearsay', 'seen as', 'honest by 55% of them', false],
    ['He denied taking £3 million.', 'disputed', 'denied', 'taking £3 million', true],
    ['He was held on suspicion of taking £3 million.', 'hedge', 'on suspicion of', 'taking £3 million', true],
    ['She is said to own 55% of it.', 'hearsay', 'said to', 'own 55% of it', true],
  ] as const)('%s', (text, kind, words, scope, estimated) => {
    const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
    const caveat: Caveat = { id: 'c1', kind, ...at(words), scope: at(scope) }
    expect(readFigures(text, [], [caveat])[0]?.estimated).toBe(estimated)
  })
  it('goes by a caveat whose scope holds the figure', () => {
    const text = 'The toll of 300 houses is preliminary.'
    const caveat: Caveat = { id: 'c1', kind: 'preliminary', start: 26, end: 37, scope: { start: 0, end: 22 } }
    expect(readFigures(text, [], [caveat])[0]?.estimated).toBe(true)
  })
  it.each([
    ['The firm plans to spend $26 million on it.', true],
    ['The firm plans a trial with 1,800 people.', true],
    ['The firm has pledged $5 million.', true],
    ['It could not confirm the loss of 40 boats.', false],
    ['The firm is expected to cut 400 jobs.', true],
    ['The state has a target of 5% by June.', true],
    ['It would build 40 houses there.', true],
    ['The $20 reportedly asked for was paid.', true],
    ['The firm reportedly cut 60 jobs.', true],
    ['A projected 400 houses will go.', true],
    ['The price of 17 dollars is likely to be the last.', true],
    ['Lund set a 43% target for it.', true],
    ['The bank cut its 3% growth forecast.', true],
    ['The target is 5% by June.', true],
    ['The preliminary count was 400 boats.', true],
    ['Some 40 boats sank. So far 12 people have been killed.', true],
    ['It was the 12% that analysts had expected.', true],
    ['They announced a $2 billion refinery planned for Lund.', true],
    ['The council backed 40 homes proposed on the old site.', true],
    ['They sold 40 homes built on the old site.', false],
    ['In Lund 40 men planned to leave.', false],
    ['It missed the 12% expected by analysts.', true],
    ['Growth should reach 5% in May.', true],
    ['The trial is due to last five weeks.', true],
    ['It is to open 12 shops there.', true],
    ['By May there will be 12 shops.', true],
    ['Waste is on track to fall 37% by May.', true],
    ['Some boats left, but 400 are expected in May.', true],
    ['He plans to speak where he spoke two months ago.', false],
    ['They left (10 more are expected to) with 400 boats.', false],
    ['They hit the target 12 times.', false],
    ['Drivers should pay $5 there.', false],
    ['He is to blame for 12 deaths.', false],
    ['So far 12 shops have opened.', false],
    ['The firm spent $26 million on it.', false],
    ['A scheme to build 40 homes was approved.', true],
    ['The unions demanded a 12% rise.', true],
    ['The unions want a 12% rise.', true],
    ['Police sought two men.', false],
    ['She wants two eggs.', false],
    ['The firm sought $5 million in damages.', true],
    ['He faces 20 years in prison.', true],
    ['He faces 20 rivals in the race.', false],
    ['She asked for $500 for the boat.', true],
    ['The work is designed to save $3 million.', true],
    ['The van is designed to carry 12 dogs.', false],
    ['The damage was put at $4 million.', true],
    ['They put 40 chairs at 12 tables.', false],
    ['The planned deployment of 300 troops began.', true],
    ['The new deployment of 300 troops began.', false],
    ['It came at an estimated cost of £3 million.', true],
    ['Preliminary figures show 12 deaths.', true],
    ['New figures show 12 deaths.', false],
    ['There is a 40% chance of rain.', true],
    ['Under the plan, 12 schools would close.', true],
    ['Another 300 homes could follow.', true],
    ['Another four would follow.', false],
    ['After 15 years in the mill you may leave.', false],
    ['Some said 40% would vote for her.', false],
    ['Three men will meet there.', false],
    ['Next year 300 jobs will be cut.', true],
    ['A further 300 homes are planned.', true],
    ['Boats sank, and 12 people are feared dead.', true],
    ['They found 12 others believed trapped.', true],
    ['The road will be shut for six weeks.', true],
    ['The bank cut its forecast for growth to 2%.', true],
    ['The bank cut its staff to 200 people.', false],
    ['The firm warned of a $2 million loss.', true],
    ['The firm told of a $2 million loss.', false],
    ['She faces a ban of six games.', true],
    ['The minister said five mills would close.', true],
    ['The man who owns five mills would close.', false],
    ['They will cut back across all the mills and at the office in Lund to save $3 million.', true],
    ['The case will be heard by 10 judges.', false],
    ['He will have to pay $300 in costs.', false],
    ['It would be the first win in 12 games.', false],
    ['He’d rowed 40 miles that day.', false],
    ['It would cost more (they lost 40 boats) in May.', false],
    ['The mine reported 12 deaths.', false],
    ['The reported $40 million fee is high.', true],
    ['He would not say why 40 houses burned.', false],
    ['They would meet the 40 teachers.', false],
    ['It must make a required payment of $5 million.', false],
    ['It could be the worst fire in 30 years.', false],
    ['It will grow as it did in the past two years.', false],
    ['There were two alleged fouls.', true],
    ['There were two ugly fouls.', false],
    ['He scored a 45-yard field goal.', false],
    ['Lund asked it to move 300 men over the coming fortnight.', true],
    ['Lund moved 300 men to the hills over the next fortnight.', false],
    ['Prices will fall to 2.5% next year from 4.1%.', false],
    ['The party is projected to win 210 of 400 seats.', false],
    ['An exit poll gave him 45% of it.', true],
    ['Kestrel Mills to cut 300 jobs', true],
    ["Kestrel Mills 'to cut' 300 jobs", true],
    ["Kestrel Mills 'plans to sell' 40 shops", true],
    ['Five ways to save 300 jobs', false],
    ['Efforts to save 300 jobs failed', false],
    ['The car will retail for £30,000.', false],
    ['The car will sell for £30,000.', true],
  ])('%s → %s', (text, estimated) => {
    expect(readFigures(text).at(-1)?.estimated).toBe(estimated)
  })
})

describe('wholes', () => {
  it.each([
    ['Of the 12,000 soldiers sent there, nearly a third were ill.', 12000, 4000],
    ['They say that of the 9,000 soldiers there, nearly a third fell.', 9000, 3000],
    ['Half of the 40 seats were lost.', 40, 20],
    ['A survey of 1,200 voters found that 25% agreed.', 1200, 300],
    ['It cut a tenth of its workforce of 34,000.', 34000, 3400],
    ['They spoke to 1,200 voters, and 25% of them agreed.', 1200, 300],
    ['It lost 40% of 12,000 boats.', 12000, 4800],
    ['Sales were up 40% to 700 boats.', 500, 200],
    ['Profit rose 50% from $2 million.', 2e6, 1e6],
    ['Profit fell from $3 million by 20%.', 3e6, 6e5],
    ['Sales rose to 700 boats, up 40%.', 500, 200],
    ['Profit fell to $2.4 million, a 20% drop.', 3e6, 6e5],
    ['A third of the firm’s 1,200 workers left.', 1200, 400],
    ['More than half the 600 boats sank.', 600, 300],
    ['It has 1,200 workers. A third of the workers left.', 1200, 400],
    ['Lund sent 12,000 troops, and nearly a third of the troops were ill.', 12000, 4000],
    ['Lund sent 12,000 troops. Nearly a third were ill.', 12000, 4000],
    ['They polled 1,200 adults. Some 25% of respondents agreed.', 1200, 300],
    ['Some 25% of those surveyed agreed. The poll asked 1,200 people.', 1200, 300],
  ])('%s → of %d, %d', (text, of, derived) => {
    const figure = readFigures(text).find((one) => one.of !== undefined)
    expect(figure?.of).toBe(of)
    expect(figure?.derived).toBeCloseTo(derived, 3)
  })
  it('ties a share to the whole of the part that it says again', () => {
    const figures = readFigures('She said 30 of the 210 nappers, about one in seven, had left.')
    expect(figures.map((figure) => figure.derived)).toEqual([undefined, undefined, 30])
  })
  it.each([
    'Of the fires that burned, a third were in Lund, where 300 houses stand.',
    'A third of voters left, and 300 boats sank.',
    'Prices rose 5% to 7% in May.',
    'It lost 40% of its 12 year lead.',
    'A sales volume of $460 million, which is a growth of 30%, came in.',
    'A tax of about $22 in all, it said, cut emissions by 5%.',
    'Out of 14 candidates, 41% is unheard of.',
    'It has 1,200 workers. A third of the workers in Lund left.',
    'It has 300 houses. Nearly half voted for her.',
    'They saw 12 boats. Some 31% of those surveyed agreed.',
    'It has 40 members and 600 boats. A third were ill.',
  ])('ties nothing: %s', (text) => {
    expect(readFigures(text).filter((figure) => figure.derived !== undefined)).toEqual([])
  })
})

describe('the same thing counted twice', () => {
  it('links two tolls by two sources', () => {
    const text = 'Police said 12 people were killed. The army said 19 people were killed in the blast.'
    const one = attribution(text, 'said', '12 people were killed', 'says', 's1')
    const other = attribution(text, 'said', '19 people were killed in the blast', 'says', 's2')
    const figures = readFigures(text, [
      { ...one, id: 'a1' },
      { ...other, id: 'a2' },
    ])
    expect(figures.map((figure) => figure.differs)).toEqual([['f2'], ['f1']])
  })
  it('links an early and a late count', () => {
    const text = 'The blaze killed 12 people. Officials had initially put the dead at 19.'
    expect(readFigures(text).map((figure) => figure.differs)).toEqual([['f2'], ['f1']])
  })
  it.each([
    'The blaze killed 12 people. Another blaze killed 19 people last year.',
    'The blaze killed 12 people. It injured 19 people.',
    'At least 12 people were killed. Later, 19 people were killed, police said.',
    'The blaze killed 12 people and 3 children died.',
    'Twelve boats sank. Nineteen houses burned, but no one died.',
  ])('no false alarm: %s', (text) => {
    expect(readFigures(text).some((figure) => figure.differs)).toBe(false)
  })
})

describe('figures that stand alone', () => {
  it('marks those whose paragraph has no attribution', () => {
    const text = 'The fire burned 300 houses.\n\nPolice said 40 boats sank.'
    const given = attribution(text, 'said', '40 boats sank', 'says')
    expect(readFigures(text, [given]).map((figure) => figure.bare)).toEqual([true, undefined])
  })
  it.each([
    ['Support fell to 31 percent that week.', true],
    ['He won 31 percent of the vote.', undefined],
    ['The average interest rate was 6 percent then.', undefined],
    ['They asked 900 voters. Support stood at 31 percent.', undefined],
    ['They got a 31 percent stake.', undefined],
  ])('%s → %s', (text, wholeless) => {
    expect(readFigures(text).at(-1)?.wholeless).toBe(wholeless)
  })
})
