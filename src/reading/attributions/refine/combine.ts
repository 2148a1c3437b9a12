/**
 * Brings the rules' proposals and the learned ones together. The rules know the speaker better (they follow the marking
 * guide and read names), the learned roles the bounds of cue and content. Where only one of the two sees an
 * attribution, it has to be surer of it. The thresholds are from PolNeAR's dev part and the marked articles together:
 * raising them trades recall for precision.
 */
import type { Span } from '../../model.ts'
import { overlaps } from '../../spans.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { mannerOf } from '../manner.ts'
import type { Proposal } from '../proposal.ts'
import { stanceOf } from '../stance.ts'
import { adjectiveStances, cueVerb, phrasalCue } from '../syntax/cues.ts'
import { nounCues } from '../syntax/noun-cues.ts'
import { completeSource } from './complete-source.ts'
import { hasVoice, isVoiced } from './drop-voiceless.ts'

/** Least chance of being right for a learned proposal that no rule sees. */
const leastProbability = 0.55
/** The same where its cue is known for one of belief, showing, denial and the like: few of those words tell of deeds. */
const leastProbabilityOfStance = 0.45
/** The same where none of its cue's words is known for one, and no clause with "that" follows it. */
const leastProbabilityOfUnknown = 0.7
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
    const whole = completeSource(context, one)
    return isSure(context, whole) ? [{ ...whole, learned: one.probability }] : []
  })
  return [...alone, ...rest]
}

/** The rule's speaker, the learned bounds of source, cue and content, and the chance that not both err. */
function merge(context: Context, rule: Proposal, one: Proposal): Proposal {
  // of the learned source only what names the rule's speaker: the rest may be somebody else's name
  const source = one.source.filter((span) => rule.source.some((other) => overlaps(span, other)))
  // "A designer who lost her job told": the rule's noun has no voice; "a priest in the village of Corrin said": it is a
  // place of the speaker's. The speaker is read from all the words
  const canSpeak = rule.source.every(
    (span) => hasVoice(context, span) && !source.some((other) => isBehindPreposition(context, span, other)),
  )
  return {
    ...rule,
    ...(source.length > 0 ? { source, named: canSpeak ? rule.source : source } : {}),
    // a colon alone ties a whole turn of talk to its speaker, which the learned bounds cut short
    ...(hasWords(context, rule.cue)
      ? // a cue in two parts ("in … view") is no run of words, which is all that the learned roles know
        {
          cue: rule.cue.length > 1 ? rule.cue : one.cue,
          // of "citing officials" the learned roles take the officials for what is said
          content: rule.by === 'cited' || isCutShort(context, one, rule) ? rule.content : one.content,
        }
      : {}),
    learned: one.probability,
    probability: 1 - (1 - rule.probability) * (1 - one.probability),
  }
}

/** A source's words are the end of another's, after a preposition: "a priest in Corrin", "an aide to failed candidate Byrne". */
function isBehindPreposition({ tokenFrom, tokens }: Context, span: Span, other: Span): boolean {
  if (other.start >= span.start || other.end < span.end) return false
  const at = tokenFrom(span.start)
  const isModified = /^(?:VB[NG]|JJ)$/.test(tokens[at - 1]?.tag ?? '')
  return /^(?:IN|TO)$/.test(tokens[isModified ? at - 2 : at - 1]?.tag ?? '')
}

/** Rules that look for a clause. */
const clauseRules = new Set(['speech-before-content', 'speech-after-content', 'hearing'])

/**
 * The learned content is a piece of what the rule reads as one clause, cut where none begins or ends: after a noun or a
 * comma, before a preposition or what goes on after a comma, or without the clause's verb. Elsewhere the learned bounds
 * are the better ones.
 */
function isCutShort(context: Context, { content }: Proposal, rule: Proposal): boolean {
  const { tokenFrom, tokens } = context
  const [said, ...more] = content
  const [whole] = rule.content
  if (!said || !whole) return !said
  const isClause = clauseRules.has(rule.by)
  // “It is lost,” said Hale, who owns a mill and, she thinks, a farm: the rule's words begin with another's
  const opening = context.quotationAt(whole.start)
  const isMixed = opening !== undefined && opening.end < whole.end && !overlaps(said, whole)
  if (more.length === 0 && isClause && !isMixed && !hasVerb(context, said) && hasVerb(context, whole))
    return true
  if (more.length > 0 || said.start < whole.start || said.end > whole.end) return false
  if (said.start > whole.start)
    return said.end === whole.end && /^(?:NN.*|,)$/.test(tokens[tokenFrom(said.start) - 1]?.tag ?? '')
  if (said.end === whole.end) return false
  const at = tokenFrom(said.end)
  const next = tokens[at]
  const after = next?.text === ',' ? tokens[at + 1] : undefined
  return (isClause && next?.tag === 'IN') || /^(?:RB|WDT|VBG)$/.test(after?.tag ?? '')
}

const hasVerb = ({ tokenFrom, tokens }: Context, { start, end }: Span) =>
  tokens.slice(tokenFrom(start), tokenFrom(end)).some(({ tag }) => /^(?:VB[DZP]|MD|TO)$/.test(tag))

function isSure(context: Context, one: Proposal): boolean {
  const source = one.source[0]
  if (!source || !one.content.length || isSilence(context, one) || isUnanswered(context, one)) return false
  if (isCharge(context, one)) return false
  if (!isVoiced(context, { ...one, learned: one.probability })) return false
  return one.probability >= leastOf(context, one)
}

function leastOf(context: Context, one: Proposal): number {
  if (isKnown(context, one) && !isKept(context, one))
    return stanceOf(context, one) === 'says' ? leastProbability : leastProbabilityOfStance
  const opening = context.tokens[context.tokenFrom((one.content[0] as Span).start)] as Token
  // "moved to close the mine": an infinitive after a verb that no table knows is a deed
  if (opening.tag === 'TO') return Number.POSITIVE_INFINITY
  const isVerb = cueWords(context, one).some((at) => (context.tokens[at] as Token).tag.startsWith('V'))
  return isVerb && opening.lower === 'that' ? leastProbability : leastProbabilityOfUnknown
}

/** "maintains the tariffs": a verb that takes a clause alone is another one before a mere object. */
const isKept = (context: Context, { cue, content }: Proposal): boolean =>
  cueWords(context, { cue }).some(
    (at) => cueVerb((context.tokens[at] as Token).lower)?.lemma === 'maintain',
  ) && !content.some((span) => hasVerb(context, span) || context.quotationAt(span.start))

/** "Hale pleaded not guilty to charges that …": they are somebody else's. */
const isCharge = (context: Context, { cue }: Proposal): boolean =>
  cueWords(context, { cue }).some((at) =>
    /^charges?\/NN/.test(`${context.tokens[at]?.lower}/${context.tokens[at]?.tag}`),
  )

/** The tables know a word of the cue, or it is no more than a mark, or all that is said stands in quotation marks. */
function isKnown(context: Context, one: Proposal): boolean {
  if (mannerOf(context, one) === 'direct' || !hasWords(context, one.cue)) return true
  return cueWords(context, one).some((at) => {
    const { lower } = context.tokens[at] as Token
    return (
      cueVerb(lower) !== undefined ||
      phrasalCue(context.tokens, at) !== undefined ||
      nounCues.has(lower) ||
      adjectiveStances.has(lower)
    )
  })
}

/** "declined to say", "is expected to", "referring to", "was asked", "put down", "That said,": no words of the source's own. */
function isSilence(context: Context, { cue, source }: Proposal): boolean {
  if (source.some(({ start }) => /^that said,/i.test(context.text.slice(start, start + 10)))) return true
  // with the little words after it: "agrees to", "put on", "said nothing about", "pleaded not guilty"
  return cue.some(
    ({ start, end }) =>
      silence.test(context.text.slice(start, end + 3)) ||
      saysNothing.test(context.text.slice(start, end + 14)),
  )
}

const silence =
  /\b(?:declin|refus|not commented|(?:press|mov|go|push|forg)(?:es|ing|ed|s)? ahead|(?:not|n['’]t) (?:say|mention|commit|specify)|neither\b|expected|asked|unclear|known (?:for|to|as)|agree[sd]? to\b|agreed|decided|aim(?:s|ed)?\b|enjoy|focus|seem|appear|referring to|puts? (?:down|away|back|on|out|up|off))/i

const saysNothing = /\b(?:(?:said|says?|saying) nothing (?:about|more|of )|plead(?:s|ed)? (?:not )?guilty)/i

/** "did not immediately respond": the cue may be no more than the last word. */
const unanswered = /\b(?:not|n['’]t) (?:immediately )?(?:respond|comment|repl(?:y|ied)|return|elaborate)\b/i

const isUnanswered = ({ text }: Context, { cue }: Proposal) =>
  cue.some(({ start, end }) => unanswered.test(text.slice(Math.max(0, start - 20), end)))

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
  if (isUnanswered(context, rule)) return false
  // “He said ‘I was cooking’”: the marks tell
  if (at >= 0 && content && context.quotationAround(at) && context.quotationAt(content.start)) return true
  if (isSigned(context, rule) || isToldWithin(context, rule)) return true
  if (isNounWithClause(context, rule) || isSupposed(context, rule)) return true
  const isInside =
    at >= 0 &&
    (context.quotationAround(at) !== undefined || (rule.by === 'speech-before-content' && reported[at] === 1))
  const least = leastSupportOf.get(rule.by) ?? leastSupport
  return supportOf(context, rule, support) >= (isInside ? leastSupportInside : least)
}

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

/** A mark for each token that stands in the content of a proposal. */
function reportedBy(context: Context, proposals: readonly Proposal[]): Uint8Array {
  const reported = new Uint8Array(context.tokens.length)
  for (const { content } of proposals)
    for (const { start, end } of content) reported.fill(1, context.tokenFrom(start), context.tokenFrom(end))
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

const hasWords = ({ text }: Context, cue: readonly Span[]) =>
  cue.some(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))

/** Indices of the tokens of a cue. */
function cueWords(context: Context, { cue }: Pick<Proposal, 'cue'>): number[] {
  return cue.flatMap((span) => {
    const first = context.tokenFrom(span.start)
    return Array.from({ length: context.tokenFrom(span.end) - first }, (_, offset) => first + offset)
  })
}
