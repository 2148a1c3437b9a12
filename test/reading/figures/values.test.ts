/** What a number is worth, in every form that news uses. The words in brackets carry the value. */
import { describe, expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

type Row = [sentence: string, value: number | [number, number] | null, unit?: string]

function check(rows: Row[]) {
  it.each(rows)('%s', (sentence, value, unit) => {
    const figures = readFigures(sentence)
    expect(figures.map((figure) => figure.value)).toEqual([value])
    if (unit !== undefined) expect(figures[0]?.unit).toBe(unit)
  })
}

describe('digits', () => {
  check([
    ['They counted 1,234 boats.', 1234, 'boats'],
    ['It lies 25, 40 or 60 miles out.', [25, 60], 'miles'],
    ['On May 3, 40 or 60 boats came.', [40, 60], 'boats'],
    ['More then 1,200 boats came.', 1200, 'boats'],
    ['The talks took an hour-and-a-half.', 1.5, 'hours'],
    ['The father-of-three left.', 3],
    ['They counted 1 234 567 sheep there.', 1234567],
    ['They counted 1 234 sheep there.', 1234],
    ['The rate rose to 22.2 per 100,000 there.', 22.2],
    ['It runs at 60fps there.', 60, 'frames per second'],
    ["They counted 12'500 sheep there.", 12500],
    ['They counted 1.234.567 sheep there.', 1234567],
    ['Some paid Rs 12,34,567 for it.', 1234567, 'INR'],
    ['It rose to 3.5 million people.', 3.5e6],
    ['It fell by .001 per cent in May.', 0.001, '%'],
    ['They sold 2½ tons of it.', 2.5],
    ['They sold 2 1/2 tons of it.', 2.5],
    ['It ended a near 1-1/2 year strike.', 1.5, 'years'],
    ['It holds 1/16 of a pint.', 1 / 16],
    ['It weighs 1.99×10−30 kilograms.', 1.99e-30, 'kilograms'],
    ['It weighs 3 x 10^6 kilograms.', 3e6],
    ['It was -30C at night.', -30, 'degrees Celsius'],
    ['The result was −312 that year.', -312],
    ['It was minus 12 degrees Celsius.', -12, 'degrees Celsius'],
    ['They lost 3,5 million people.', 3.5e6],
    ['They counted 1.234 boats there.', 1234, 'boats'],
    ['It cost €1.500 to build.', 1500, 'EUR'],
    ['A litre cost €1.739 then.', 1.739, 'EUR'],
    ['He ran it in 1.234 seconds flat.', 1.234, 'seconds'],
    ['They sold 2 ½ tons of it.', 2.5, 'tons'],
    ['He is 6 feet 3 inches tall.', 6.25, 'feet'],
    ['He is 6-foot-3.', 6.25, 'feet'],
    ['It took two hours and 15 minutes.', 2.25, 'hours'],
    ['It took an hour and 15 minutes.', 1.25, 'hours'],
    ['The baby weighed 7 pounds, 4 ounces.', 7.25, 'pounds'],
    ['He was jailed for six years and nine months.', 6.75, 'years'],
    ['They work in the 100 Mw plant.', 100, 'megawatts'],
    ['He paid KD 75 for it.', 75, 'KWD'],
    ['He paid SR 4,000 for it.', 4000, 'SAR'],
    ['It rains in the next few days.', null, 'days'],
    ['They lost two ‘safe seats’ there.', 2, 'seats'],
    ['Some are blue, while another quarter tell of war.', 0.25, 'share'],
    ['Some are blue, while another quarter detail the war.', 0.25, 'share'],
    ['They say that another third of the men left.', 1 / 3, 'share'],
  ])
})

describe('scales', () => {
  check([
    ['It cost £3.5m to build.', 3.5e6, 'GBP'],
    ['It cost $2.2bn to build.', 2.2e9, 'USD'],
    ['It cost $1tn to build.', 1e12, 'USD'],
    ['It cost 40 lakh rupees to build.', 4e6, 'INR'],
    ['They gave Rs 25 crore to him.', 25e7, 'INR'],
    ['The fine is Rs 500/- for each.', 500, 'INR'],
    ['It pays TZS 30,000/= to them.', 30_000, 'TZS'],
    ['A ticket costs 50/- there.', 50, 'XXX'],
    ['Each pole cost 4m/-, he said.', 4e6, 'XXX'],
    ['They earn 10,000/- to 15,000/- there.', [10_000, 15_000], 'XXX'],
    ['The wind reached 4m/s there.', 4, 'meters per second'],
    ['They closed shops in 18 Northern and central Lundland counties.', 18, 'counties'],
    ['It gave 18 Lund drivers and young riders a prize.', 18, 'drivers'],
    ['They gave out 5m masks there.', 5e6, 'masks'],
    ['The wall is 5m high.', 5, 'meters'],
    ['There were 4 hundred million people.', 4e8, 'people'],
    ['They sold 4.3M records in all.', 4.3e6],
    ['He has 20k followers on it.', 2e4, 'followers'],
    ['He has 10k+ followers on it.', 1e4, 'followers'],
    ['The site has 5 M users now.', 5e6, 'users'],
    ['It cost ₹3.5 lakh crore to build.', 3.5e12, 'INR'],
    ['It cost Rs. 2 lakh crore to build.', 2e12, 'INR'],
    ['It cost five thousand million euros.', 5e9, 'EUR'],
    ['It cost 500m yuan to build.', 5e8, 'CNY'],
    ['It pumps 5m b/d of oil.', 5e6, 'barrels per day'],
    ['They sold 2mn tonnes of it.', 2e6, 'metric tons'],
  ])
  it('reads what looks like a scale and is a name as none', () => {
    expect(readFigures('The 3M tape was seen in 4K.')).toEqual([])
  })
})

describe('words', () => {
  check([
    ['They counted twenty-two sheep there.', 22],
    ['They counted one hundred and five sheep there.', 105],
    ['They counted two thousand three hundred sheep there.', 2300],
    ['They counted a dozen sheep there.', 12],
    ['They counted half a dozen sheep there.', 6],
    ['They counted half a million sheep there.', 500000],
    ['They counted half million sheep there.', 500000],
    ['They counted one and a half million sheep there.', 1.5e6],
    ['They walked two and a half miles.', 2.5, 'miles'],
    ['A quarter of a million people came.', 250000, 'people'],
    ['It took nearly three dozen men.', 36],
    ['They waited half an hour.', 0.5, 'hours'],
    ['Only a couple of generations ago it rained.', 2],
    ['A couple months ago it rained.', 2, 'months'],
    ['A couple of hundred men left.', 200, 'men'],
    ['A couple thousand men left.', 2000, 'men'],
    ['He won in the dozen states that vote.', 12, 'states'],
    ['They sent a half-dozen boats there.', 6, 'boats'],
    ['They sent a dozen or so boats there.', 12, 'boats'],
    ['They spent a year and a half there.', 1.5, 'years'],
  ])
})

describe('shares', () => {
  check([
    ['Nearly a third were ill.', 1 / 3, 'share'],
    ['Two-thirds of them left.', 2 / 3, 'share'],
    ['About three quarters of voters left.', 0.75, 'share'],
    ['One in five voters left.', 0.2, 'share'],
    ['Nine out of 10 left.', 0.9, 'share'],
    ['More than half of them left.', 0.5, 'share'],
    ['½ of the crop was lost.', 0.5, 'share'],
    ['Rates rose by a quarter-point.', 0.25, 'point'],
    ['The odds were 3:1 that day.', 3, 'ratio'],
    ['The odds were 10 to 1 that day.', 10, 'ratio'],
    ['Men outnumber women two to one there.', 2, 'ratio'],
    ['It passed by a ratio of three to one.', 3, 'ratio'],
    ['One in every ten voters left.', 0.1, 'share'],
    ['One in 1,500 babies is born with it.', 1 / 1500, 'share'],
    ['One in a hundred voters left.', 0.01, 'share'],
    ['About a twelfth of it is left.', 1 / 12, 'share'],
  ])
  it.each([
    'It was a third time lucky.',
    'In the second half they slept.',
    'The third-largest city sleeps.',
    'Norvik One in May.',
  ])('is no share: %s', (sentence) => {
    expect(readFigures(sentence)).toEqual([])
  })
})

describe('multiples', () => {
  check([
    ['It was twice as strong.', 2, 'times'],
    ['Sales doubled in May.', 2, 'times'],
    ['It is double the size of Lund.', 2, 'times'],
    ['There was a threefold rise.', 3, 'times'],
    ['There was a 10-fold rise.', 10, 'times'],
    ['It rained ten times as much.', 10, 'times'],
    ['There was a hundredfold rise.', 100, 'times'],
    ['It was 2.5x the price.', 2.5, 'times'],
    ['It grew by a factor of five.', 5, 'times'],
    ['They want to triple coal output.', 3, 'times'],
    ['It would double by May.', 2, 'times'],
    ['A doubling of prices followed.', 2, 'times'],
    ['He was held twice in May.', 2, 'times'],
    ['She met him at least once.', 1, 'times'],
    ['He has changed his story once – in May.', 1, 'times'],
  ])
  it.each([
    'She won the mixed doubles.',
    'He is doubling down on it.',
    'Think twice about it.',
    'Once they left, it rained.',
    'It was once a farm.',
    'It doubles as a lamp.',
    'The plate is 20x30 or so.',
  ])('is no multiple: %s', (sentence) => {
    expect(readFigures(sentence).filter((figure) => figure.unit === 'times')).toEqual([])
  })
})

it('takes a length of time or an ordinal for no share: "another quarter of losses"', () => {
  for (const text of ['It was another quarter of losses.', 'They want another third party.'])
    expect(readFigures(text)).toEqual([])
})

describe('ranges', () => {
  check([
    ['It takes 10-12 weeks to heal.', [10, 12], 'weeks'],
    ['It takes 10–12 weeks to heal.', [10, 12], 'weeks'],
    ['Between 5 and 7 percent left.', [5, 7], '%'],
    ['From 5% to 7% of them left.', [5, 7], '%'],
    ['It cost $10m to $15m to build.', [10e6, 15e6], 'USD'],
    ['It cost $10-15 million to build.', [10e6, 15e6], 'USD'],
    ['It cost $60 to $70 million to build.', [60e6, 70e6], 'USD'],
    ['Prices range from $200 to $4 million.', [200, 4e6], 'USD'],
    ['It holds 10,000-12,000 people.', [10000, 12000], 'people'],
    ['It lasts three or four days.', [3, 4], 'days'],
    ['They sell a $2 or $3 cake with it.', [2, 3], 'USD'],
    ['There were 1 to 2 thousand people.', [1000, 2000], 'people'],
    ['It will be in the low 30s.', [30, 33]],
    ['It will be in the mid-40s.', [44, 46]],
    ['It will be in the low-40s.', [40, 43]],
    ['It will be in the mid to high 20s.', [24, 29]],
    ['It cost $10m–15m to build.', [10e6, 15e6], 'USD'],
    ['It cost $10-15m to build.', [10e6, 15e6], 'USD'],
    ['It costs between 10 and 15 pounds.', [10, 15], 'GBP'],
    ['Highs of 25°C-30°C are due.', [25, 30], 'degrees Celsius'],
    ['It goes from minus five to plus ten degrees.', [-5, 10], 'degrees'],
    ['It was a three-to-four-day trip.', [3, 4], 'days'],
    ['It was a 10-to-12-week course.', [10, 12], 'weeks'],
    ['It takes ten-to-twelve weeks.', [10, 12], 'weeks'],
    ['It takes two-three weeks.', [2, 3], 'weeks'],
    ['It takes a day or two.', [1, 2], 'days'],
    ['Some 10-12,000 people came.', [10000, 12000], 'people'],
    ['Some 100-200,000 people came.', [100000, 200000], 'people'],
    ['From 10 to 12,000 people came.', [10, 12000], 'people'],
    ['It weighs 20 ± 3 kg there.', [17, 23], 'kilograms'],
    ['They cut it by 5 percent to 15 percent.', [5, 15], '%'],
  ])
  it('takes a margin as one number', () => {
    for (const margin of ['plus or minus 3 points', '±3 points', '+/- 3 points']) {
      const text = `The margin of error is ${margin} here.`
      const [figure] = readFigures(text)
      expect(text.slice(figure?.start, figure?.end)).toBe(margin)
      expect(figure?.value).toBe(3)
    }
  })
  it.each([
    ['It passed by 52 to 38 percent.', [52, 38]],
    ['Women prefer her, 76%-21%.', [76, 21]],
    ['It rose from 40 percent on July 14 to 46 percent.', [40, 46]],
    ['It came in May 2013 – six days after.', [6]],
    ['It cost $5 and ran for 10m.', [5, 10]],
    ['It fell by $3 or $2 then.', [3, 2]],
    ['It fell by 3% or $40 then.', [3, 40]],
  ])('is no range: %s', (sentence, values) => {
    expect(readFigures(sentence).map((figure) => figure.value)).toEqual(values)
  })
  it('keeps two figures where a value moves from the one to the other', () => {
    expect(readFigures('It rose from 1.2 percent to 1.9 percent.').map((figure) => figure.value)).toEqual([
      1.2, 1.9,
    ])
    expect(readFigures('Sales fell 7% to $2.3 billion.').map((figure) => figure.value)).toEqual([7, 2.3e9])
  })
})

describe('vague', () => {
  check([
    ['Dozens of houses burned.', null, 'houses'],
    ['Scores were hurt.', null],
    ['It takes another few weeks.', null, 'weeks'],
    ['Only a handful came.', null],
    ['Hundreds of thousands of people left.', null, 'people'],
    ['It cost millions of dollars to build.', null, 'USD'],
    ['Several people left.', null, 'people'],
    ['A few states said no.', null, 'states'],
    ['Only a handful of them stayed.', null],
    ['Several hundred workers left.', null, 'workers'],
  ])
  it.each([
    'Many people left.',
    'They slept for months.',
    'Her test scores fell.',
    'His scores were low.',
    'Few people know.',
    'The few who came slept.',
    'It rained in the past few weeks.',
    'The dog is a handful.',
  ])('is no figure: %s', (sentence) => {
    expect(readFigures(sentence)).toEqual([])
  })
})

/** Silent errors of other number libraries: each must come out right here. */
describe('where others err', () => {
  check([
    ['Half million people came.', 500000],
    ['He paid £3.5m for it.', 3.5e6, 'GBP'],
    ['It drew 10,000-12,000 people.', [10000, 12000]],
    ['He paid half a million pounds for it.', 500000, 'GBP'],
  ])
  it('reads 40% of 12,000 as two figures', () => {
    expect(readFigures('They lost 40% of 12,000 men.').map((figure) => figure.value)).toEqual([40, 12000])
  })
})
