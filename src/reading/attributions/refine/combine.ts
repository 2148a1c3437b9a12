/**
 * Brings the rules' proposals and the learned ones together. The rules know the speaker better (they follow the marking
 * guide and read names), the learned roles the bounds of cue and content. Where only one of the two sees an
 * attribution, it has to be surer of it. The thresholds are from PolNeAR's dev part and the marked articles together:
 * raising them trades recall for precision.
 */
import type { Span } from '../../model.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { cueVerb, phrasalCue } from '../syntax/cues.ts'
import { nounCues } from '../syntax/noun-cues.ts'
import { hasVoice, isVoiced } from './drop-voiceless.ts'

/** Least chance for a learned proposal that no rule sees: with a cue that the tables know, and with another. */
const knownCue = 0.5
const otherCue = 0.75
/** Least chance of being a cue, in percent, that the learned model must give to what only a rule sees. */
const leastSupport = 12
/** The same for speech within speech, which the corpus that it learned from does not mark. */
const leastSupportInside = 3

/** Rules that need no support: the words they look for say nothing else. */
const sureByForm = new Set(['according-to', 'in-own-words', 'hearsay-adverb', 'headline-tail', 'as-said'])

/** `support` is the learned chance that a token is a cue, in percent, by token. */
export function combine(
  context: Context,
  rules: readonly Proposal[],
  learned: readonly Proposal[],
  support: ArrayLike<number>,
): Proposal[] {
  const partner = new Map<Proposal, Proposal>()
  const byWord = new Map<number, Proposal>()
  for (const one of learned) for (const word of cueWords(context, one)) byWord.set(word, one)
  for (const rule of rules) {
    const match = cueWords(context, rule)
      .map((word) => byWord.get(word))
      .find((one) => one !== undefined && !partner.has(one))
    if (match) partner.set(match, rule)
  }
  const paired = new Set(partner.values())
  const reported = reportedBy(context, rules)
  const alone = rules.filter((rule) => !paired.has(rule) && isSupported(context, rule, support, reported))
  const rest = learned.flatMap((one) => {
    const rule = partner.get(one)
    if (rule) return [merge(context, rule, one)]
    return isSure(context, one) ? [{ ...one, learned: one.probability }] : []
  })
  return [...alone, ...rest]
}

/** The rule's speaker, the learned bounds of source, cue and content, and the chance that not both err. */
function merge(context: Context, rule: Proposal, one: Proposal): Proposal {
  // of the learned source only what names the rule's speaker: the rest may be somebody else's name
  const source = one.source.filter((span) => rule.source.some((other) => overlaps(span, other)))
  // "A designer who lost her job told": the rule's noun has no voice, and the speaker is read from all the words
  const canSpeak = rule.source.every((span) => hasVoice(context, span))
  return {
    ...rule,
    ...(source.length > 0 ? { source, named: canSpeak ? rule.source : source } : {}),
    // a colon alone ties a whole turn of talk to its speaker, which the learned bounds cut short
    ...(hasWords(context, rule.cue)
      ? { cue: one.cue, content: one.content.length > 0 ? one.content : rule.content }
      : {}),
    learned: one.probability,
    probability: 1 - (1 - rule.probability) * (1 - one.probability),
  }
}

function isSure(context: Context, one: Proposal): boolean {
  const source = one.source[0]
  if (!source || !one.content.length || isSilence(context, one)) return false
  if (!isVoiced(context, { ...one, learned: one.probability })) return false
  return one.probability >= (hasKnownCue(context, one) ? knownCue : otherCue)
}

/** "declined to say", "is expected to", "was asked", "put down": no words of the source's own. */
function isSilence(context: Context, { cue }: Proposal): boolean {
  // with the little word after it: "agrees to", "put on"
  return cue.some((span) => silence.test(context.text.slice(span.start, span.end + 3)))
}

const silence =
  /\b(?:declin|refus|(?:not|n['’]t) (?:immediately )?(?:respond|comment|repl|return|say|mention|commit|elaborate|specify)|not commented|neither\b|expected|asked|unclear|known (?:for|to|as)|agree[sd]? to\b|agreed|decided|aim(?:s|ed)?\b|enjoy|focus|seem|appear|puts? (?:down|away|back|on|out|up|off)|plead(?:s|ed)?$|plead(?:s|ed)? (?:not )?guilty)/i

function hasKnownCue(context: Context, { cue }: Proposal): boolean {
  return cue.some((span) => {
    for (let index = context.tokenFrom(span.start); index < context.tokenFrom(span.end); index++) {
      const { lower, tag } = context.tokens[index] as Token
      const isNoun = tag.startsWith('N')
      if (isNoun ? nounCues.has(lower) : cueVerb(lower) || phrasalCue(context.tokens, index)) return true
    }
    return false
  })
}

/** The learned model gives what only a rule sees some chance. `reported` marks the tokens that somebody is said to say. */
function isSupported(
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
  // “He said ‘I was cooking’”: the marks tell
  if (at >= 0 && content && context.quotationAround(at) && context.quotationAt(content.start)) return true
  return supportOf(context, rule, support) >= (reported[at] === 1 ? leastSupportInside : leastSupport)
}

/** A mark for each token that stands in the content of a proposal. */
function reportedBy(context: Context, proposals: readonly Proposal[]): Uint8Array {
  const reported = new Uint8Array(context.tokens.length)
  for (const { content } of proposals)
    for (const { start, end } of content) reported.fill(1, context.tokenFrom(start), context.tokenFrom(end))
  return reported
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

const hasWords = ({ text }: Context, cue: readonly Span[]) =>
  cue.some(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))

/** Indices of the tokens of a cue. */
function cueWords(context: Context, { cue }: Proposal): number[] {
  return cue.flatMap((span) => {
    const first = context.tokenFrom(span.start)
    return Array.from({ length: context.tokenFrom(span.end) - first }, (_, offset) => first + offset)
  })
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end
