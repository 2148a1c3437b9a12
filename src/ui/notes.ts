/** A note on the whole article as one plain sentence. */
import type { Note } from '../reading/model.ts'
import { formatDate, keyPart, language, maybe } from './i18n.ts'

/**
 * The sentence for `note`: the message "note_KIND", whose $1, $2, … are the note's details in their order. A note
 * whose first detail is a count has a form for each plural ("note_no_date_one"); one whose first detail may be empty
 * has a shorter form without it ("note_corrected_bare"). A kind without a message is shown by its name.
 */
export function describeNote(note: Note): string {
  const key = `note_${keyPart(note.kind)}`
  const values = Object.values(note.detail).map((value) => dated(value))
  const [first] = Object.values(note.detail)
  if (first === '') return maybe(`${key}_bare`, ...values) ?? note.kind
  if (typeof first === 'number') {
    const form = first === 0 ? 'zero' : new Intl.PluralRules(language()).select(first)
    const counted = maybe(`${key}_${form}`, ...values) ?? maybe(`${key}_other`, ...values)
    if (counted) return counted
  }
  return maybe(key, ...values) ?? note.kind
}

/** A date among the details is written as the reader's language writes dates. */
function dated(value: string | number): string | number {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? formatDate(value) : value
}
