/** Numbers that point at something: versions and references, addresses, telephone numbers. */
import { phoneLeads, streetWords } from '../../languages/en/not-figures.ts'
import type { Token } from '../../text/tokens.ts'
import { before, type Exclusion, firstOf, isBareInteger, isCapital, lastOf } from './rule.ts'

export const versions: Exclusion = {
  name: 'identifier',
  excludes(quantity, { text }) {
    const first = firstOf(quantity)
    const lead = text.slice(Math.max(0, first.start - 2), first.start)
    // "P<.001": how likely it is by chance, in a study
    if (/\bP(?:[- ]values?)?\s?[<>=≤≥]\s?$/i.test(text.slice(Math.max(0, first.start - 13), first.start)))
      return true
    // "70x74x132.5cm", "f/4.8", "9/11", "2019;7", a note's number glued to a clause's end, "(HB)2"
    if (/\d[/x×*.;]$|[fF]\/$/.test(lead) || (/(?:\p{L}[.,]|\))$/u.test(lead) && first.unit === ''))
      return true
    if (isBareInteger(first) && quantity.counted === undefined) {
      if (first.end - first.start > 7) return true
      // "401(k)", "7(6):14", "[538]", "[4,5]"
      if (/\d\($/.test(lead)) return true
      if (/^\([a-z]\)/i.test(text.slice(first.end, first.end + 3))) return true
      if (text[first.start - 1] === '[' && /^(?:\]|[,–-]\s?\d)/.test(text.slice(first.end, first.end + 3)))
        return true
    }
    return quantity.amounts.some(
      (amount) =>
        amount.form === 'digits' &&
        amount.unit === '' &&
        /^0\d/.test(text.slice(amount.start, amount.start + 2)),
    )
  },
  hits: [
    'Agent [007] was there.',
    'See file [1474387200] there.',
    'His [401](k) plan fell.',
    'In the post-9/[11] world it grew.',
    'The box is 70x74x[132.5]cm.',
    'The lens opens to f/[2.8] here.',
    'They slept more than others.[5] Nothing else helped.',
    'The (HB)[2] union met.',
    'It differed between the groups (P<[.001]) in May.',
    'It stood in Lund Medicine 2019;[7]([6]):14 then.',
  ],
  misses: ['Shares of P were =[12 pounds].', 'It fell [0.7 points].', 'They have [14743872 boats].'],
}

export const addresses: Exclusion = {
  name: 'address',
  onlyBare: true,
  excludes(quantity, context) {
    const last = lastOf(quantity)
    if (!isBareInteger(last)) return false
    const { text, tokens, sentence } = context
    // a postal code: "Lund, AZ 85004"
    const code = text.slice(last.start, last.end)
    if (/^\d{5}$/.test(code) && /\b[A-Z]{2},?\s$/.test(text.slice(Math.max(0, last.start - 5), last.start)))
      return true
    // up to four capitalised words, the last of them a street's
    for (let index = last.next; index < sentence.last && index < last.next + 4; index++) {
      const token = tokens[index] as Token
      if (!isCapital(token) && token.kind !== 'number') return false
      if (streetWords.has(token.lower) && (index > last.next || isCapital(tokens[index + 1]))) return true
    }
    return false
  },
  hits: [
    'He lives at [14] Elm Road in Lund.',
    'The shop at [16-18] Harbour Avenue closed.',
    'Write to Box 9, Lundville, AZ [85004] today.',
  ],
  misses: ['They closed [14 shops] on Elm Road.'],
}

/** Numbers that are dialled in an emergency: "911 calls", "called 999". */
const emergency = /^(?:911|999|112|988|111)$/

export const phones: Exclusion = {
  name: 'telephone number',
  onlyBare: true,
  excludes(quantity, context) {
    const { text } = context
    const first = firstOf(quantity)
    const last = lastOf(quantity)
    if (first.form !== 'digits' || first.unit !== '') return false
    if (
      emergency.test(String(first.value)) &&
      (quantity.unit.startsWith('call') || phoneLeads.has(before(quantity, context)))
    )
      return true
    // "(316) 555-0134"
    if (text[first.start - 1] === '(' && /^\)\s?\d{3}[-.\s]\d{4}/.test(text.slice(first.end, first.end + 10)))
      return true
    if (quantity.counted !== undefined) return false
    if (quantity.amounts.length === 2)
      return (
        quantity.hedges.length === 0 &&
        isBareInteger(last) &&
        (last.value ?? 0) >= 1000 &&
        (first.value ?? 0) >= 100 &&
        (first.value ?? 0) < 1000 &&
        last.end - last.start === 4
      )
    if (!isBareInteger(first)) return false
    const isNumber = (index: number) => context.tokens[index]?.kind === 'number'
    const run =
      (isNumber(first.first - 1) ? 1 : 0) +
      (isNumber(last.next) ? 1 : 0) +
      (isNumber(last.next + 1) && isNumber(last.next) ? 1 : 0) +
      (isNumber(first.first - 2) && isNumber(first.first - 1) ? 1 : 0)
    return run >= 2 || (text[first.start - 1] === '+' && isNumber(last.next))
  },
  hits: [
    'Call [911] at once.',
    'Ring [555-0134] today.',
    'Dial +[46] 8 5555 1234 now.',
    'Phone: [1 602 555] 0134 there.',
    'Call us at ([316]) 555-0134 now.',
  ],
  misses: ['They took [912 calls].', 'Some [500-1000] came.', 'All of them ([316]) came.'],
}
