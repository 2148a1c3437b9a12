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
])('%s → %s', (sentence, unit) => {
  expect(readFigures(sentence).map((figure) => figure.unit)).toEqual([unit])
})

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
