/**
 * The noun that a quantity counts: "12,000 troops", "three new long-term projects", "nine others". Reads the noun
 * phrase after the number by its parts of speech, up to the last noun of the run, and "of …" after a noun of kind.
 */
import { additions, kinds, stops } from '../languages/en/counting.ts'
import { currencyWords } from '../languages/en/currencies.ts'
import { cardinals } from '../languages/en/numbers.ts'
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
interface Counted {
  /** Token index of the head, and of the first token after the phrase. */
  head: number
  next: number
}

/** The longest noun phrase that is read after a number, in tokens. */
const longest = 8

/** The counted noun that starts at tokens[from]; undefined where none does. `end` is where the number ends. */
function readCounted(context: Context, from: number, end: number): Counted | undefined {
  const { tokens, sentence } = context
  let head: number | undefined
  const last = Math.min(sentence.last, from + longest)
  for (let index = from; index < last; index++) {
    const token = tokens[index] as Token
    const before = index === from ? end : (tokens[index - 1] as Token).end
    if (token.start - before > 3) break
    // "two ‘safe seats’"
    if (index === from && opensQuote(context, token)) continue
    if (head === undefined && token.lower === 'others') {
      head = index
      break
    }
    const part =
      head === undefined ? partBeforeHead(tokens, index, from) : partAfterHead(tokens, index, from, head)
    if (part === 'end') break
    if (part === 'head') head = index
    else if (part === 'anew') head = undefined
  }
  return head === undefined ? undefined : { head, next: withOf(tokens, head, sentence.last) }
}

const opensQuote = ({ text }: Context, { start, end }: Token) =>
  /["“‘']/.test(text[start] ?? '') && end === start + 1 && text[start - 1] === ' ' && text[end] !== ' '

/** What a token is to the phrase: its head so far, inside it, past its end, or the sign that the head was none. */
type Part = 'head' | 'inside' | 'end' | 'anew'

function partBeforeHead(tokens: readonly Token[], index: number, from: number): Part {
  const token = tokens[index] as Token
  const next = tokens[index + 1]
  if (additions.has(token.lower)) return 'inside'
  // "five most recent polls", "two earlier opinions"
  if (stops.has(token.lower)) {
    const isAdverb = token.tag === 'RBS' && next?.tag === 'JJ'
    return isAdverb || (/^(?:early|earlier|late|later|old)$/.test(token.lower) && next?.tag === 'NNS')
      ? 'inside'
      : 'end'
  }
  if (cardinals.has(token.lower)) return 'end'
  if (token.text === ',') return isAdjective(tokens[index - 1]) && isAdjective(next) ? 'inside' : 'end'
  if (token.kind !== 'word') return index > from && isInName(tokens, index) ? 'inside' : 'end'
  if (heads.has(token.tag)) return 'head'
  if (modifiers.has(token.tag)) return 'inside'
  // "two infected individuals": a past tense by its tag, a participle by what follows
  if (token.tag === 'VBD' && next?.tag === 'NNS') return 'inside'
  // "two starkly different views"
  if (token.tag === 'RB' && /^(?:JJ|VBN)$/.test(next?.tag ?? '') && isNounAt(tokens, index + 2))
    return 'inside'
  // "two marches along the coast": a verb by its tag, but no verb in the singular follows a number
  if (isPluralByPlace(tokens, index, from)) return 'head'
  if (token.tag !== 'CC') return 'end'
  return tokens[index - 1]?.text === '-' || joinsAdjectives(tokens, index) ? 'inside' : 'end'
}

function partAfterHead(tokens: readonly Token[], index: number, from: number, head: number): Part {
  const token = tokens[index] as Token
  const next = tokens[index + 1]
  // "coal- and gas-fired plants"
  if (token.text === '-' && next?.tag === 'CC') return 'anew'
  if (stops.has(token.lower)) return 'end'
  if (token.kind !== 'word') return isInName(tokens, index) ? 'inside' : 'end'
  const isPlural = isPluralNoun(tokens[head] as Token)
  if (heads.has(token.tag)) return isPlural && !isPluralNoun(token) ? 'end' : 'head'
  // "397 guest rooms", tagged as a verb
  if (!isPlural && isPluralByPlace(tokens, index, from)) return 'head'
  if (token.tag === 'POS') return 'inside'
  if (isPlural) return 'end'
  if (token.tag === 'CC') return joinsParts(tokens, index, head) ? 'inside' : 'end'
  return modifiers.has(token.tag) && heads.has(next?.tag ?? '') ? 'inside' : 'end'
}

/** "seven ruling and opposition parties", "18 Northern and central Nordland counties". */
function joinsParts(tokens: readonly Token[], index: number, head: number): boolean {
  const [next, after, last] = [1, 2, 3].map((distance) => tokens[index + distance]?.tag)
  if (next === 'NN') return after === 'NNS'
  return (
    tokens[head]?.tag === 'NNP' && next === 'JJ' && (after === 'NNS' || (after === 'NNP' && last === 'NNS'))
  )
}

/** "two new 737 Max jets": a number inside a name inside the phrase. */
function isInName(tokens: readonly Token[], index: number): boolean {
  const isNumber = (tokens[index] as Token).kind === 'number'
  return (
    isNumber && /^NNP/.test(tokens[index + 1]?.tag ?? '') && /^(?:JJ|NNP)/.test(tokens[index - 1]?.tag ?? '')
  )
}

/**
 * A verb in the singular by its tag that is none: a plural noun looks the same. After "one", and after a label's
 * number ("Week 3 begins"), it is a verb.
 */
function isPluralByPlace(tokens: readonly Token[], index: number, from: number): boolean {
  const { tag, lower } = tokens[index] as Token
  if (tag !== 'VBZ' || /^(?:is|was|has|does|says|'s)$/.test(lower)) return false
  return !/^(?:1|one)$/.test(tokens[from - 1]?.lower ?? '') && !heads.has(tokens[from - 2]?.tag ?? '')
}
const isNounAt = (tokens: readonly Token[], index: number) => heads.has(tokens[index]?.tag ?? '')

const isAdjective = (token: Token | undefined) => token !== undefined && /^(?:JJ|VBN|VBG|NN$)/.test(token.tag)
/** A plural ends its phrase, but "plain-clothes officers" goes on. */
const isPluralNoun = (token: Token) =>
  token.tag.endsWith('S') && heads.has(token.tag) && !token.lower.includes('-')

/** "false or misleading claims". */
const joinsAdjectives = (tokens: readonly Token[], index: number) =>
  isAdjective(tokens[index - 1]) && isAdjective(tokens[index + 1])

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
  if (!amount || quantity.unit !== '' || amount.form === 'multiple') return
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
