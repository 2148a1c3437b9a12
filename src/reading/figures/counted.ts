/**
 * The noun that a quantity counts: "12,000 troops", "three new long-term projects", "nine others". Reads the noun
 * phrase after the number by its parts of speech, up to the last noun of the run, and "of …" after a noun of kind.
 */
import { additions, kinds, stops } from '../languages/en/counting.ts'
import { currencyWords } from '../languages/en/currencies.ts'
import type { Token } from '../text/tokens.ts'
import type { Context, Quantity } from './model.ts'

/** Parts of speech inside a noun phrase, before its head. */
const modifiers = new Set([
  'JJ',
  'JJR',
  'JJS',
  'VBN',
  'VBG',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'POS',
  'HYPH',
  'RBR',
  'RBS',
])
const heads = new Set(['NN', 'NNS', 'NNP', 'NNPS'])
export interface Counted {
  /** Token index of the head, and of the first token after the phrase. */
  head: number
  next: number
}

/** The counted noun that starts at tokens[from]; undefined where none does. */
export function readCounted({ tokens, sentence }: Context, from: number, end: number): Counted | undefined {
  let head: number | undefined
  for (let index = from; index < sentence.last && index < from + 8; index++) {
    const token = tokens[index] as Token
    if (index > from && token.start - (tokens[index - 1] as Token).end > 3) break
    if (index === from && token.start - end > 3) break
    if (additions.has(token.lower) && head === undefined) {
      continue
    }
    if (head === undefined && token.lower === 'others') {
      head = index
      break
    }
    // "five most recent polls"
    if (stops.has(token.lower) && !(token.tag === 'RBS' && tokens[index + 1]?.tag === 'JJ')) break
    // "coal- and gas-fired plants"
    if (token.text === '-' && tokens[index + 1]?.tag === 'CC') {
      head = undefined
      index++
      continue
    }
    // "two new 737 Max jets": a number inside a name inside the phrase
    const isInName = index > from && token.kind === 'number' && /^NNP/.test(tokens[index + 1]?.tag ?? '')
    if (isInName && /^JJ|^NNP/.test(tokens[index - 1]?.tag ?? '')) continue
    if (token.kind !== 'word') {
      // "cars, trucks and SUVs": only the head so far
      if (
        head === undefined &&
        token.text === ',' &&
        isAdjective(tokens[index - 1]) &&
        isAdjective(tokens[index + 1])
      )
        continue
      break
    }
    if (heads.has(token.tag)) {
      if (head !== undefined && startsNewPhrase(tokens, head, index)) break
      head = index
    } else if (
      !modifiers.has(token.tag) &&
      !(head === undefined && isParticiple(token, tokens[index + 1])) &&
      !(token.tag === 'CC' && joinsModifiers(tokens, index))
    )
      break
    else if (
      head !== undefined &&
      token.tag !== 'POS' &&
      !heads.has((tokens[index + 1] as Token | undefined)?.tag ?? '')
    )
      break
    else if (head !== undefined && isPluralNoun(tokens[head] as Token) && token.tag !== 'POS') break
  }
  if (head === undefined) return undefined
  const next = withOf(tokens, head, sentence.last)
  return { head, next }
}

/** "two infected individuals": a past tense by its tag, a participle by what follows. */
const isParticiple = (token: Token, next: Token | undefined) => token.tag === 'VBD' && next?.tag === 'NNS'
const isAdjective = (token: Token | undefined) => token !== undefined && /^(?:JJ|VBN|VBG|NN$)/.test(token.tag)
/** A plural ends its phrase, but "plain-clothes officers" goes on. */
const isPluralNoun = (token: Token) =>
  (token.tag === 'NNS' || token.tag === 'NNPS') && !token.lower.includes('-')

/** "false or misleading claims", "toilet and sink" is left at its first noun. */
function joinsModifiers(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  return isAdjective(before) && before?.tag !== 'NN' && isAdjective(after)
}

/** A plural ends the phrase: "two men police arrested", "several districts Kyiv lost". */
function startsNewPhrase(tokens: readonly Token[], head: number, index: number): boolean {
  const last = tokens[head] as Token
  const here = tokens[index] as Token
  if (isPluralNoun(last) && !isPluralNoun(here)) return true
  return last.tag === 'NNS' && here.tag.startsWith('NNP')
}

/** "rounds of ammunition", "cases of plague": the phrase goes on through "of". */
function withOf(tokens: readonly Token[], head: number, last: number): number {
  const noun = tokens[head] as Token
  if (!kinds.has(noun.lower) || tokens[head + 1]?.lower !== 'of') return head + 1
  let index = head + 2
  let end = head + 1
  while (index < last && index < head + 7) {
    const token = tokens[index] as Token
    if (heads.has(token.tag)) end = index + 1
    else if (!modifiers.has(token.tag)) break
    index++
  }
  return end
}

/** Adds the counted noun to a quantity that has no unit of measure. */
export function addCounted(context: Context, quantity: Quantity): void {
  const { text, tokens } = context
  const amount = quantity.amounts[quantity.amounts.length - 1]
  if (!amount || quantity.unit !== '') return
  if (amount.hyphenated) {
    addHyphenated(context, quantity)
    return
  }
  let from = quantity.next
  const isVague = amount.form === 'vague' || amount.form === 'words' || amount.form === 'digits'
  // "dozens of houses", "a couple of generations", "2.5 million of these deaths"
  if (isVague && tokens[from]?.lower === 'of' && (amount.form === 'vague' || amount.scale > 1)) {
    from++
    while (/^(?:the|these|those|its|their|his|her|our|other|them)$/.test(tokens[from]?.lower ?? '')) {
      if (tokens[from]?.lower === 'them') return
      from++
    }
    const found = readCounted(context, from, (tokens[from] as Token | undefined)?.start ?? quantity.end)
    if (found) take(text, tokens, quantity, from, found)
    return
  }
  const found = readCounted(context, from, quantity.end)
  if (found) take(text, tokens, quantity, from, found)
}

function take(
  text: string,
  tokens: readonly Token[],
  quantity: Quantity,
  from: number,
  found: Counted,
): void {
  const start = (tokens[from] as Token).start
  quantity.end = (tokens[found.next - 1] as Token).end
  quantity.next = found.next
  quantity.head = found.head
  quantity.counted = text.slice(start, quantity.end)
  const noun = (tokens[found.head] as Token).lower
  quantity.unit = currencyWords.get(noun) ?? noun
}

/** "the 14-story building", "a 100-strong crowd": the word after the hyphen is the unit. */
function addHyphenated({ text, tokens }: Context, quantity: Quantity): void {
  const token = tokens[quantity.next - 1] as Token
  const unit = text
    .slice(quantity.end, token.end)
    .replace(/^[-‐‑]+/, '')
    .toLowerCase()
  if (token.end <= quantity.end || !unit) return
  quantity.unit = unit
  quantity.counted = unit
  quantity.end = token.end
}
