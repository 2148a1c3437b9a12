/** A note on the whole article as one plain sentence. */
import type { Note } from '../reading/model.ts'
import { formatDate, formatUnits, keyPart, language, maybe, plural } from './i18n.ts'

/** Every note that a reading may hold and that the settings can switch off. */
export const noteKinds = [
  'no-author',
  'no-date',
  'old',
  'one-source',
  'unnamed-share',
  'no-links',
  'headline',
  'headline-figure',
  'headline-bound',
  'headline-rounded',
  'headline-unsourced',
  'headline-question',
  'headline-quotation',
  'headline-quotation-unsourced',
  'opinion',
  'sponsored',
  'press-release',
  'agency',
  'translated',
  'republished',
  'corrected',
  'updated',
  'paywall',
] as const

/**
 * The sentence for `note`: the message "note_KIND", whose $1, $2, … are the note's details in their order. A note
 * whose first detail is a count has a form for each plural ("note_no_date_one"); one whose first detail may be empty
 * has a shorter form without it ("note_corrected_bare"). A kind without a message is shown by its name.
 */
export function describeNote(note: Note): string {
  if (note.kind === 'unnamed-share') return describeShares(note)
  const key = `note_${keyPart(note.kind)}`
  const values = Object.values(note.detail).map(inWords)
  const [first] = Object.values(note.detail)
  if (first === '') return maybe(`${key}_bare`, ...values) ?? note.kind
  if (typeof first === 'number') {
    const form = first === 0 ? 'zero' : new Intl.PluralRules(language()).select(first)
    const counted = maybe(`${key}_${form}`, ...values) ?? maybe(`${key}_other`, ...values)
    if (counted) return counted
  }
  return maybe(key, ...values) ?? note.kind
}

/** How many of the sources are of which sort; sorts that there are none of are left out. */
function describeShares({ detail: { sources, ...sorts } }: Note): string {
  const parts = Object.entries(sorts)
    .filter(([, count]) => Number(count) > 0)
    .map(([sort, count]) => maybe(`note_sort_${keyPart(sort)}`, count) ?? `${sort} ${count}`)
  return plural('note_unnamed_share', Number(sources), formatUnits(parts))
}

/** A date among the details is written as the reader's language writes dates, a caveat's kind by its name. */
function inWords(value: string | number): string | number {
  if (typeof value === 'number') return value
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return formatDate(value)
  return maybe(`caveat_${keyPart(value)}`) ?? value
}
