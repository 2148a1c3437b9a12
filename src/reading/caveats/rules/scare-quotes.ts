/**
 * One to three words that the reporter puts in quotation marks, held at arm's length: no quotation of a speaker named
 * for it, no title, no nickname, no name of a thing, no term that the sentence explains.
 */
import { coinedEndings, quotingWords, titledNouns } from '../../languages/en/caveats/words.ts'
import type { Attribution } from '../../model.ts'
import { tokensIn } from '../../text/document.ts'
import type { Quotation } from '../../text/quotations.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context, Rule } from '../rule.ts'

const mostWords = 3

export const rule: Rule = {
  kind: 'scare-quotes',
  groups: [],
  find(context) {
    const { document } = context
    let sentence = 0
    return document.quotations.filter((quotation) => {
      while ((document.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) sentence++
      const around = document.sentences[sentence]
      return around !== undefined && isScareQuote(quotation, around, context)
    })
  },
}

function isScareQuote(quotation: Quotation, sentence: Sentence, context: Context): boolean {
  const { tokens, quotations } = context.document
  if (quotation.depth > 0 || quotation.continued || !quotation.closed) return false
  const [first, last] = tokensIn(tokens, quotation.inner)
  const inside = tokens.slice(first, last).filter(({ kind }) => kind === 'word' || kind === 'number')
  if (inside.length === 0 || inside.length > mostWords) return false
  if (inside.some(({ kind, lower }) => kind === 'number' || firstPersons.has(lower))) return false
  if (sentence.last - sentence.first <= last - first + 4) return false
  if (isSpoken(quotation, context.attributions)) return false
  // a longer quotation beside it: the sentence quotes
  const quotes = quotations.some(
    (other) =>
      other.start >= sentence.start && other.end <= sentence.end && wordsIn(other, tokens) > mostWords,
  )
  if (quotes) return false
  const around = tokens.slice(sentence.first, sentence.last)
  const isQuoting = around.some((token) => outside(token, quotation) && quotingWords.has(token.lower))
  if (
    isQuoting ||
    tokens.slice(Math.max(sentence.first, first - 4), first - 1).some(({ lower }) => titledNouns.has(lower))
  )
    return false
  return (
    !isName(inside, tokens[first - 2], tokens[last + 1], around, quotation) && !isExplained(tokens[first - 2])
  )
}

const firstPersons = new Set('i we my our me us you your'.split(' '))

const outside = (token: Token, quotation: Quotation) =>
  token.end <= quotation.start || token.start >= quotation.end

function wordsIn(quotation: Quotation, tokens: readonly Token[]): number {
  const [first, last] = tokensIn(tokens, quotation.inner)
  return last - first
}

/** Somebody is named as having said it; what a source only claims is held at arm's length all the same. */
function isSpoken(quotation: Quotation, attributions: readonly Attribution[]): boolean {
  return attributions.some(
    ({ content, cue, stance }) =>
      stance !== 'claims' &&
      [...content, ...cue].some((part) => part.start < quotation.end && quotation.start < part.end),
  )
}

/** A title or a name: capitals that neither the headline's style nor a following noun explains; a nickname. */
function isName(
  inside: readonly Token[],
  before: Token | undefined,
  after: Token | undefined,
  around: readonly Token[],
  quotation: Quotation,
): boolean {
  const isCapital = ({ text }: Token) => text !== text.toLowerCase()
  if (!inside.some(isCapital)) return false
  const first = inside[0]
  if (inside.length === 1 && first && coinedEndings.some((ending) => first.lower.endsWith(ending)))
    return false
  const others = around.filter(
    (token) => token.kind === 'word' && outside(token, quotation) && token.text.length > 3,
  )
  const titleCase = others.length > 2 && others.filter(isCapital).length > 0.7 * others.length
  if (titleCase) return false
  const modifies =
    isDeterminer(before) && after?.kind === 'word' && !isCapital(after) && /^(?:NN|VB$|JJ)/.test(after.tag)
  return !modifies
}

const isDeterminer = (token: Token | undefined) => token !== undefined && /^(?:DT|PRP\$|JJ)/.test(token.tag)

/** "known as “…”", "(“…”)", "or “…”": a term at its first use. */
function isExplained(before: Token | undefined): boolean {
  return before !== undefined && /^(?:as|\(|or|so-called|=|:)$/.test(before.lower)
}
