/** The unit that a figure gets: money, measures, rates, and the noun that is counted. */
import { expect, it } from 'vitest'
import { readFigures } from './read-figures.ts'

it.each([
  ['It cost US$5 to make.', 'USD'],
  ['It cost A$5 to make.', 'AUD'],
  ['It cost $A5 to make.', 'AUD'],
  ['It cost $US55,931 to make.', 'USD'],
  ['It cost HK$5 to make.', 'HKD'],
  ['It cost RM6.162 million to make.', 'MYR'],
  ['It cost Rs 500 to make.', 'INR'],
  ['It cost USD10m to make.', 'USD'],
  ['It cost EUR 300 to make.', 'EUR'],
  ['It cost 1,200€ to make.', 'EUR'],
  ['It cost ¥500 to make.', 'JPY'],
  ['It cost 176 Hong Kong dollars to make.', 'HKD'],
  ['It cost 7.5 million Danish crowns to make.', 'DKK'],
  ['It cost 50 million pounds to make.', 'GBP'],
  ['He weighed 243 pounds at birth.', 'pounds'],
  ['They found two million pounds of cocaine.', 'pounds'],
  ['The ticket cost 20 pounds last year.', 'GBP'],
  ['Prices rose 3 percentage points.', 'percentage points'],
  ['Rates rose 25 basis points.', 'basis points'],
  ['It blew at 155mph all night.', 'miles per hour'],
  ['It blew at 50 miles per hour.', 'miles per hour'],
  ['It covers 300 square miles of land.', 'square miles'],
  ['It covers 1520 sq m of land.', 'square meters'],
  ['It makes 450 gigawatts of power.', 'gigawatts'],
  ['It stores 64GB of data.', 'gigabytes'],
  ['A 20-minute film was shown.', 'minutes'],
  ['A five-year plan was made.', 'years'],
  ['A 14-story tower burned.', 'story'],
  ['They made three new long-term projects.', 'projects'],
  ['They made 3,000 tests per day.', 'tests'],
  ['They closed 1,500 coal- and gas-fired plants.', 'plants'],
  ['They flew two new 737 Max jets.', 'jets'],
  ['They asked seven ruling and opposition parties.', 'parties'],
  ['They held two infected individuals there.', 'individuals'],
  ['They shot four plain-clothes officers.', 'officers'],
  ['It took an hour and a half.', 'hours'],
  ['It cost N500 million to build.', 'NGN'],
  ['It cost P5m to build.', 'PHP'],
  ['It cost GH¢500 to make.', 'GHS'],
  ['It cost Rs.500 to make.', 'INR'],
  ['It cost RMB500m to build.', 'CNY'],
  ['It cost 500 U.S. dollars to make.', 'USD'],
  ['It cost 500 Sri Lankan rupees to make.', 'LKR'],
  ['It cost 500 Zambian kwacha to make.', 'ZMW'],
  ['It cost 500 birr to make.', 'ETB'],
  ['It cost just 50p to make.', 'pence'],
  ['He won a 5,000-pound prize.', 'GBP'],
  ['They found a five-pound note.', 'GBP'],
  ['They pay 15 pounds an hour.', 'GBP'],
  ['He lost two pounds a week.', 'pounds'],
  ['A 5-pound baby was born.', 'pounds'],
  ['A 500-pound bomb fell.', 'pounds'],
  ['It runs at 50 km/h there.', 'kilometers per hour'],
  ['It runs at 50km an hour there.', 'kilometers per hour'],
  ['The wind blew at 5 m/s there.', 'meters per second'],
  ['It holds 10 mg/dl of it.', 'milligrams per deciliter'],
  ['It is 12km long.', 'kilometers'],
  ['It covers 5 sq. miles of land.', 'square miles'],
  ['A 5,000-square-foot house was sold.', 'square feet'],
  ['It warmed by 1.5C there.', 'degrees Celsius'],
  ['They pump 5 million bpd there.', 'barrels per day'],
  ['They left 397 guest rooms empty.', 'rooms'],
  ['Two marches along the coast are planned.', 'marches'],
  ['They saw two starkly different views.', 'views'],
  ['In two earlier opinions he agreed.', 'opinions'],
  ['They saw three old men there.', 'men'],
])('%s → %s', (sentence, unit) => {
  expect(readFigures(sentence).map((figure) => figure.unit)).toEqual([unit])
})

it.each(['It is the N95 mask.', 'SDG 11 is about cities.', 'Week 3 begins.'])(
  'no money, nothing counted: %s',
  (sentence) => {
    expect(readFigures(sentence)).toEqual([])
  },
)

it.each([
  ['The shares sold for $13 a share.', '$13 a share'],
  ['At least 12 people died.', 'At least 12 people'],
  ['They made three new long-term projects there.', 'three new long-term projects'],
  ['Hundreds of rounds of ammunition lay there.', 'Hundreds of rounds of ammunition'],
  ['More than 4,200 broken or stolen bicycles were found.', 'More than 4,200 broken or stolen bicycles'],
  ['It cost up to an additional 12 per cent.', 'up to an additional 12 per cent'],
])('%s marks “%s”', (sentence, words) => {
  expect(readFigures(sentence).map((figure) => sentence.slice(figure.start, figure.end))).toEqual([words])
})
