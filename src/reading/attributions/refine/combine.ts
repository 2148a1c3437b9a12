/**
 * Brings the rules' proposals and the learned ones together. The rules know the speaker better (they follow the marking
 * guide and read names), the learned roles the bounds of cue and content. Where only one of the two sees an
 * attribution, it has to be surer of it (learned-alone.ts, rules-alone.ts). The thresholds are from PolNeAR’s dev part and
 * the marked articles together: raising them trades recall for precision.
 */
import type { Span } from '../../model.ts'
import { overlaps } from '../../spans.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { completeSource } from './complete-source.ts'
import { cueWords, hasVerb, hasWords } from './cue-words.ts'
import { hasVoice } from './drop-voiceless.ts'
import { isSure } from './learned-alone.ts'
import { isSupported, reportedBy } from './rules-alone.ts'

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
 * comma, before a preposition, a finite verb or what goes on after a comma, or without the clause's verb. Elsewhere the learned bounds
 * are the better ones.
 */
function isCutShort(context: Context, { content }: Proposal, rule: Proposal): boolean {
  const { tokenFrom, tokens } = context
  const [said, ...more] = content
  const [whole] = rule.content
  if (!said || !whole) return !said
  // "They left, said the teacher": who says it is not what is said
  if (rule.by === 'speech-after-content' && rule.source.some((span) => overlaps(span, said))) return true
  // "Kestrel will close, aides said, after talks": when and how, and not what was said
  const isBehind = rule.by === 'speech-after-content' && said.start > whole.end && more.length === 0
  if (isBehind && hasVerb(context, whole) && isBesides(tokens[tokenFrom(said.start)])) return true
  const isClause = clauseRules.has(rule.by)
  // “It is lost,” said Hale, who owns a mill and, she thinks, a farm: the rule's words begin with another's
  const opening = context.quotationAt(whole.start)
  const isMixed = opening !== undefined && opening.end < whole.end && !overlaps(said, whole)
  const isVerbless = isClause && !isMixed && !hasVerb(context, said) && hasVerb(context, whole, anyVerb)
  if (more.length === 0 && isVerbless) return true
  if (more.length > 0 || said.start < whole.start || said.end > whole.end) return false
  // "The ferry turned back after | an hour, the agency reported"
  const isAfterContent =
    rule.by === 'speech-after-content' && /^(?:IN|TO)$/.test(tokens[tokenFrom(said.start) - 1]?.tag ?? '')
  if (
    said.start > whole.start &&
    said.end === whole.end &&
    isAfterContent &&
    tokenFrom(said.start) - tokenFrom(whole.start) > 1
  )
    return true
  if (said.start > whole.start)
    return said.end === whole.end && /^(?:NN.*|,)$/.test(tokens[tokenFrom(said.start) - 1]?.tag ?? '')
  if (said.end === whole.end) return false
  const at = tokenFrom(said.end)
  const next = tokens[at]
  const after = next?.text === ',' ? tokens[at + 1] : undefined
  // "… and nine | were missing", but not "… under way and | warned"
  const isBeforeVerb = /^(?:VB[DZP]|MD)$/.test(next?.tag ?? '') && tokens[at - 1]?.tag !== 'CC'
  if (isClause && (next?.tag === 'IN' || isBeforeVerb)) return true
  return /^(?:RB|WDT|VBG)$/.test(after?.tag ?? '')
}

/** Opens a circumstance: "after", "as", "citing", "who". */
const isBesides = (token: Token | undefined) =>
  token !== undefined && /^(?:IN|VBG|W.*)$/.test(token.tag) && token.lower !== 'that'

/** A participle may be a verb that the tagger took wrong: "police fired rubber bullets". */
const anyVerb = /^(?:VB[DNPZ]|MD)$/
