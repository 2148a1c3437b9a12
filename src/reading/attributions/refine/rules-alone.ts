/** What a rule alone proposes: how far the learned model has to support it, and which forms need no support. */
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { hasWords } from './cue-words.ts'
import { hasVoice } from './drop-voiceless.ts'
import { isUnanswered } from './learned-alone.ts'

/** Least chance of being a cue, in percent, that the learned model must give to what only a rule sees. */
const leastSupport = 9
/** The same for speech within speech, which the corpus that it learned from does not mark. */
const leastSupportInside = 3
/**
 * The same by rule, where it is another. Verbs with no more than an object tell of deeds as well; hopes and reckonings
 * tell of little else.
 */
const leastSupportOf: ReadonlyMap<string, number> = new Map([
  ['object-of-speech', 25],
  ['infinitive-of-speech', 5],
  ['reckoning', 5],
])

/** Rules that need no support: the words they look for say nothing else. */
const sureByForm = new Set([
  'according-to',
  'in-own-words',
  'hearsay-adverb',
  'headline-tail',
  'as-said',
  'quoted-saying',
])

/** The learned model gives what only a rule sees some chance. `reported` marks the tokens that somebody is said to say. */
export function isSupported(
  context: Context,
  rule: Proposal,
  support: ArrayLike<number>,
  reported: Uint8Array,
): boolean {
  const {
    cue: [cue],
    content: [content],
  } = rule
  const at = cue ? context.tokenFrom(cue.start) : -1
  if (sureByForm.has(rule.by)) return true
  if (isUnanswered(context, rule)) return false
  // “He said ‘I was cooking’”: the marks tell
  if (at >= 0 && content && context.quotationAround(at) && context.quotationAt(content.start)) return true
  if (isSigned(context, rule) || isToldWithin(context, rule)) return true
  if (isClosing(context, rule) || isParticipleWithClause(context, rule)) return true
  if (isNounWithClause(context, rule) || isSupposed(context, rule)) return true
  const isInside =
    at >= 0 &&
    (context.quotationAround(at) !== undefined || (rule.by === 'speech-before-content' && reported[at] !== 0))
  if (at >= 0 && isOfAnother(context, rule, at, reported)) return true
  const least = leastSupportOf.get(rule.by) ?? leastSupport
  return supportOf(context, rule, support) >= (isInside ? leastSupportInside : least)
}

/**
 * "Byrne said the firm plans to grow", “The board has proved that …”, “he said bosses saw it as a threat”: a plan or view of
 * somebody else inside what is reported. What one says of oneself comes with a pronoun, and is an echo.
 */
function isOfAnother(context: Context, rule: Proposal, at: number, reported: Uint8Array): boolean {
  const {
    by,
    content: [content],
    source: [source],
  } = rule
  if (!source || !content || !hasVoice(context, source)) return false
  if (vague.test(context.text.slice(source.start, source.end))) return false
  const said = context.text.slice(content.start, content.end)
  if (context.quotationAround(at)) return by === 'speech-before-content' && said.startsWith('that ')
  if (/^(?:never|not|n['’]t)$/.test(context.tokens[at - 1]?.lower ?? '')) return false
  const verb = (context.tokens[at] as Token).lower
  return reported[at] === after && meantBy.get(by)?.(verb, said) === true
}

/** Words that say what somebody means to do or takes something for, by rule. */
const meantBy = new Map<string, (verb: string, said: string) => boolean>([
  ['adjective', () => true],
  ['infinitive-of-speech', (verb) => /^(?:plan|propos|hop|intend|want)/.test(verb)],
  [
    'object-of-speech',
    (verb, said) => /^(?:view|s[ae][ew]|regard|recogni[sz])/.test(verb) && /\bas\b/.test(said),
  ],
])

const vague =
  /^(?:I|we|you|he|she|it|they|him|her|one|who|which|that|this|nobody|no|people|some(?:one|body)|(?:any|every)\p{L}*)\b/iu

/** “The foreman told me it was the wind,” Byrne said: within a quotation a sentence that opens with another speaker and a verb of telling. */
function isToldWithin(context: Context, { by, cue: [cue], source: [source] }: Proposal): boolean {
  if (by !== 'speech-before-content' || !cue || !source) return false
  const first = context.tokenFrom(source.start)
  const quotation = context.quotationAround(first)
  const opens = first === context.sentenceOf(first).first || quotation?.inner.start === source.start
  const isVague = /^(?:it|this|that|they|you|people)$/i.test(context.text.slice(source.start, source.end))
  return (
    quotation !== undefined &&
    opens &&
    !isVague &&
    /^(?:said|says?|told|replied|informed)$/.test(context.text.slice(cue.start, cue.end))
  )
}

/** "The road is shut, the agency advises.": the verb with its subject behind a comma closes the sentence. */
function isClosing({ sentenceOf, text, tokenFrom, tokens }: Context, rule: Proposal): boolean {
  const {
    by,
    cue: [cue],
    source: [source],
  } = rule
  if (by !== 'speech-after-content' || !cue || !source) return false
  const at = tokenFrom(cue.start)
  const isEnd = /^[.;]$/.test(text[cue.end] ?? '') && tokenFrom(cue.end) >= sentenceOf(at).last - 1
  return (
    isEnd && tokens[tokenFrom(source.start) - 1]?.text === ',' && /s$/.test(text.slice(cue.start, cue.end))
  )
}

/** "with the broadcaster reporting that …" */
const isParticipleWithClause = (
  context: Context,
  { by, content: [content], source: [source] }: Proposal,
): boolean =>
  by === 'participle' &&
  content !== undefined &&
  /^that (?!(?:is|was|are|were|has|had)\b)/.test(context.text.slice(content.start, content.start + 12)) &&
  source !== undefined &&
  hasVoice(context, source) &&
  !vague.test(context.text.slice(source.start, source.end))

/** "Byrne's vow that the road would open": the clause says that the noun is one of saying. */
const isNounWithClause = ({ text }: Context, { by, content: [content] }: Proposal): boolean =>
  by === 'possessed-noun' && content !== undefined && text.startsWith('that ', content.start)

/** "is believed to have left", "it is accepted that": nobody says it, and the words say that it is said. */
function isSupposed({ text }: Context, { by, cue: [cue], content: [content] }: Proposal): boolean {
  if (by !== 'passive' || !cue || !content) return false
  const [before, word, after] = [
    text.slice(Math.max(0, cue.start - 25), cue.start),
    text.slice(cue.start, cue.end),
    text.slice(content.start, content.start + 8),
  ]
  return (
    (isOfIt.test(before) && content.start === cue.end + 1 && !/^(?:as|by|of|to)\b/.test(after)) ||
    (supposed.test(word) && /^to (?:be|have)\b/.test(after))
  )
}

const isOfIt = /\bit (?:is|was|has been|had been|has long been)(?: now| widely| generally)? $/i
const supposed = /^(?:believed|thought|understood|reported|presumed|reputed|rumou?red|alleged)$/

/** Marks of tokens that are reported: by a cue that comes after them, or before. */
const before = 1
const after = 2

/** A mark for each token that stands in the content of a proposal, before its cue or after it. */
export function reportedBy(context: Context, proposals: readonly Proposal[]): Uint8Array {
  const reported = new Uint8Array(context.tokens.length)
  for (const { content, cue } of proposals)
    for (const { start, end } of content) {
      const place = (cue[0]?.start ?? end) < start ? after : before
      for (let at = context.tokenFrom(start); at < context.tokenFrom(end); at++)
        if (reported[at] !== after) reported[at] = place
    }
  return reported
}

/** “It is going to be done,” Byrne testified: nothing stands between the marks and who speaks. */
function isSigned({ quotationAt, text }: Context, { content, cue, source }: Proposal): boolean {
  const said = content.at(-1)
  const quotation = said && quotationAt(said.start)
  const next = Math.min(...[...cue, ...source].map(({ start }) => start))
  // “It is done.” Byrne did not go: the next sentence is of something else
  return (
    quotation !== undefined &&
    next >= quotation.end &&
    text[quotation.inner.end - 1] !== '.' &&
    /^[\s,]*$/.test(text.slice(quotation.end, next))
  )
}

/** The learned chance of the likeliest word of a cue; certain where there is no word to judge. */
function supportOf(context: Context, { cue }: Proposal, support: ArrayLike<number>): number {
  if (!hasWords(context, cue)) return 100
  let most = 0
  for (const span of cue)
    for (let index = context.tokenFrom(span.start); index < context.tokenFrom(span.end); index++)
      most = Math.max(most, support[index] ?? 0)
  return most
}
