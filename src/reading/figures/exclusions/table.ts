/**
 * The rules by which a number is no figure. Any one of them is enough, so their order does not change what is found;
 * the cheap and common ones stand first. To add one: write it beside its like, with hits and near misses, add a line.
 */
import { clockTimes, dates, hoursInWords, hoursOfDay, weekdayDates, years } from './dates.ts'
import { designations } from './designations.ts'
import { events, minutesOfPlay } from './events.ts'
import { addresses, phones, versions } from './identifiers.ts'
import { listNumbers } from './items.ts'
import { capitalisedWords, labels, names } from './names.ts'
import { ages } from './people.ts'
import type { Exclusion } from './rule.ts'
import { scores } from './scores.ts'
import { compoundsRule, halves, ones, singles, twos, zeros } from './small.ts'

export const exclusions: readonly Exclusion[] = [
  years,
  dates,
  ones,
  twos,
  singles,
  ages,
  names,
  labels,
  capitalisedWords,
  scores,
  events,
  minutesOfPlay,
  clockTimes,
  hoursInWords,
  hoursOfDay,
  weekdayDates,
  halves,
  zeros,
  compoundsRule,
  designations,
  addresses,
  phones,
  listNumbers,
  versions,
]
