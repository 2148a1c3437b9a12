/** "One" and "two" without a count in mind, a bare "an hour", a half of a match, compounds such as "two-way". */
import { knownTwo, oneIsCount, oneIsNoCount, oneIsPronoun } from '../../languages/en/not-figures.ts'
import type { Token } from '../../text/tokens.ts'
import { after, before, type Exclusion, firstOf, lastOf } from './rule.ts'

const casualty =
  /^(?:killed|injured|wounded|dead|died|arrested|missing|hurt|detained|charged|hospitali[sz]ed|rescued|trapped)$/

export const ones: Exclusion = {
  name: 'one without a count',
  excludes(quantity, context) {
    const first = firstOf(quantity)
    if (first.form !== 'words' || first.value !== 1 || quantity.amounts.length === 2) return false
    const { tokens, sentence } = context
    if (quantity.hedges.length > 0 && (quantity.counted !== undefined || first.dimension !== '')) return false
    const lead = before(quantity, context)
    if (oneIsPronoun.has(lead)) return true
    if (first.dimension !== '')
      return first.hyphenated ? false : first.unit === 'days' && !oneIsCount.has(lead)
    if (first.hyphenated) return true
    const tail = after(quantity, context)
    if (oneIsNoCount.has(tail) || quantity.counted === undefined || tokens[quantity.next]?.lower === 'who')
      return true
    if (oneIsCount.has(lead)) return false
    for (let index = quantity.next; index < sentence.last && index < quantity.next + 5; index++) {
      if (casualty.test((tokens[index] as Token).lower)) return false
    }
    // "had one in-person meeting": a count stands after a verb of having
    return !/^(?:had|has|have)$/.test(lead)
  },
  hits: [
    '[One] of the men left.',
    'No [one] came.',
    'According to [one] estimate, it rains.',
    'This is the big [one].',
    '[One] day he left.',
  ],
  misses: [
    'At least [one man] died.',
    '[One woman] was killed.',
    'They had only [one car].',
    'It took [one week].',
  ],
}

export const twos: Exclusion = {
  name: 'two already known',
  excludes(quantity, context) {
    const first = firstOf(quantity)
    if (first.form !== 'words' || first.value !== 2 || quantity.amounts.length === 2) return false
    if (first.dimension !== '' || quantity.hedges.length > 0) return false
    const lead = before(quantity, context)
    if (first.hyphenated) return true
    if (knownTwo.has(lead))
      return !(before(quantity, context, 2) === 'of' && before(quantity, context, 3) === 'one')
    if (lead === 'first' || lead === 'last' || lead === 'top')
      return before(quantity, context, 2) === 'the' && quantity.counted === undefined
    if (quantity.counted !== undefined || after(quantity, context) === 'of') return false
    return !/^(?:killed|killing|injured|injuring|wounded|wounding|arrested|leaving|another|other|than|least)$/.test(
      lead,
    )
  },
  hits: [
    'The [two] sides met.',
    'These [two] know it.',
    'A [two]-way street runs there.',
    'It was for the [two].',
  ],
  misses: [
    '[Two men] were held.',
    'The past [two years] were dry.',
    'A fire killed [two].',
    'One of the [two forms] is rare.',
  ],
}

export const singles: Exclusion = {
  name: 'a unit without a count',
  excludes(quantity, { text }) {
    const first = firstOf(quantity)
    if (first.form !== 'single' || quantity.amounts.length > 1) return false
    const hedge = quantity.hedges[0]
    // "twice as many as a year ago"
    return hedge === undefined || /^as /i.test(text.slice(hedge.start, hedge.end))
  },
  hits: [
    'It took [an hour] to land.',
    'For [a decade] it rained.',
    'Sales were twice as many as [a year] ago.',
  ],
  misses: ['In less than [an hour] it was over.', 'After more than [a decade] it rained.'],
}

export const halves: Exclusion = {
  name: 'half that is no share',
  excludes(quantity, context) {
    const first = firstOf(quantity)
    const { tokens, text } = context
    if (first.form !== 'share' || first.value !== 0.5) return false
    if (!/half$/i.test(text.slice(first.start, first.end)) || first.dimension !== '') return false
    if (text[first.end] === '-') return true
    const lead = before(quantity, context)
    if (
      /^(?:this|last|next|first|second|latter|better|opening|closing|other|final|third|fourth|these|were)$/.test(
        lead,
      )
    )
      return true
    const next = tokens[lastOf(quantity).next]
    return (
      quantity.hedges.length === 0 &&
      next !== undefined &&
      (/^(?:JJ|VBN|VBG|RB)$/.test(next.tag) || next.lower === 'asleep') &&
      next.lower !== 'as'
    )
  },
  hits: ['In the second [half] they slept.', 'He was [half] asleep.', 'A [half]-brother came.'],
  misses: ['Nearly [half] of them left.', '[Half the men] left.', 'More than [half] were ill.'],
}

/** "the 0-60 sprint", "24/7" and other compounds whose second part is no unit of anything. */
const compounds =
  /^(?:caliber|calibre|stroke|way|time|sided|faced|handed|off|fold|digit|something|dimensional|on|in|up|down|part|way|star)$/

export const compoundsRule: Exclusion = {
  name: 'compound',
  excludes(quantity) {
    const last = lastOf(quantity)
    return last.hyphenated && last.dimension === '' && compounds.test(quantity.unit)
  },
  hits: ['A [three]-way split followed.', 'The [four]-star hotel closed.'],
  misses: ['A [five-story] house fell.', 'It was a [20-minute] film.'],
}
