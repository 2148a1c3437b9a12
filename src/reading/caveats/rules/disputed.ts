/** Denied, rejected, contradicted, or said to be false; not refused ("denied entry"), not a place ("disputed border"). */
import { disputed } from '../../languages/en/caveats/phrases/disputed.ts'
import { deniableThings, disputedPlaces, formsOfBe, negations } from '../../languages/en/caveats/words.ts'
import type { Clauses, Rule } from '../rule.ts'

/** "the disputed islands", "divides disputed Amsel", "a border disputed with": a name for a place. */
function isStandingName(first: number, last: number, { words }: Clauses): boolean {
  const after = words[last]
  if (!after) return false
  const modifies = /^(?:VB|IN|TO)/.test(words[first - 1]?.tag ?? '') && after.tag.startsWith('NNP')
  return modifies || after.lower === 'with' || disputedPlaces.has(after.lower)
}

const refusedPeople = new Set(['him', 'them', 'us', 'me', 'himself', 'herself', 'themselves', 'itself'])

/** How far after "denied" the thing refused may stand ("denied the young harbour pilot a licence"). */
const reach = 7

export const rule: Rule = {
  kind: 'disputed',
  groups: disputed,
  accepts({ first, last }, clauses) {
    const { words } = clauses
    const word = words[first]?.lower ?? ''
    if (/^den(?:y|ies|ied|ying)$/.test(word))
      return !isNegated(first, clauses) && !isRefusal(first, last, clauses)
    if (/^(?:reject|dismiss)/.test(word)) return !isPlan(last, clauses)
    if (word === 'disputed') return !isNegated(first, clauses) && !isStandingName(first, last, clauses)
    if (
      /^(?:disput|question|challeng|doubt|contradict|refut|call|cast|baseless|unfounded|groundless|untrue|false)/.test(
        word,
      )
    )
      return !isNegated(first, clauses)
    return true
  },
}

/** "no one disputes", "did not deny", "it is hard to dispute". */
function isNegated(at: number, { words }: Clauses): boolean {
  const before = words.slice(Math.max(0, at - 3), at).map(({ lower }) => lower)
  return before.some((word) => negations.has(word) || /^(?:hard|difficult|impossible)$/.test(word))
}

/** "rejected the idea of a parade": what was to be done, not what was said. */
function isPlan(from: number, { words }: Clauses): boolean {
  const at = words.slice(from, from + 4).findIndex(({ lower }) => lower === 'idea' || lower === 'notion')
  return at >= 0 && words[from + at + 1]?.lower === 'of'
}

/** "was denied entry", "denied the request", "denying workers a rise". */
function isRefusal(first: number, last: number, { words }: Clauses): boolean {
  const before = words.slice(Math.max(0, first - 3), first)
  // "the owner's cousin, denied", "would not be quoted but denied" have no passive
  const be = before.findLastIndex(({ lower, tag }) => formsOfBe.has(lower) && tag !== 'POS')
  const passive = be >= 0 && !before.slice(be).some(({ lower }) => lower === 'but')
  if (words[first]?.lower === 'denied' && passive && !/^(?:by|that|,|\.)$/.test(words[last]?.lower ?? ''))
    return true
  // "the request was denied"
  if (passive && before.some(({ lower }) => deniableThings.has(lower))) return true
  // "denied herself sweets", "denied him from close range"
  if (refusedPeople.has(words[last]?.lower ?? '')) return true
  // "denied him the chance"
  if (words[last]?.tag === 'PRP' && /^(?:DT|PRP\$|NN|JJ)/.test(words[last + 1]?.tag ?? '')) return true
  for (const { lower, tag } of words.slice(last, last + reach)) {
    if (deniableThings.has(lower)) return true
    if (/^(?:VB[DPZ]|MD|IN|WDT|,|\.|:)/.test(tag)) return false
  }
  return false
}
