/** What a rule is, and the few steps that most rules share. */
import { clauseOnly } from '../../languages/en/cues.ts'
import type { Span } from '../../model.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { spanOf } from '../syntax/contents.ts'
import type { CueOccurrence } from '../syntax/cues.ts'
import { type Range, subjectBefore } from '../syntax/subjects.ts'

/** A rule reads the context and proposes attributions; it never looks at what others proposed. */
export interface Rule {
  name: string
  propose(context: Context): Proposal[]
}

/** A rule that reads one sentence after the other. */
export function perSentence(name: string, read: (context: Context, sentence: Sentence) => Proposal[]): Rule {
  return {
    name,
    propose: (context) => context.sentences.flatMap((sentence) => read(context, sentence)),
  }
}

/** The proposal of a rule for a cue verb with its subject. */
export function propose(
  context: Context,
  rule: string,
  subject: readonly Range[],
  cue: CueOccurrence,
  content: Span[],
  probability: number,
): Proposal {
  const words = spanOf(context.tokens, cue.token, cue.last)
  return proposeWords(context, rule, subject, [words], content, probability)
}

/** The proposal of a rule for any words that are a cue, with their source. */
export function proposeWords(
  { tokens }: Context,
  rule: string,
  source: readonly Range[],
  cue: Span[],
  content: Span[],
  probability: number,
): Proposal {
  return {
    by: rule,
    source: source.map((range) => spanOf(tokens, range.first, range.last)),
    cue,
    content,
    probability,
  }
}

/** The subject of a cue that has one right before it. Several rules ask for it: it is looked for once. */
export function subjectOf(context: Context, cue: CueOccurrence): readonly Range[] {
  cue.subject ??= subjectBefore(context.syntax, cue.group.first, cue.sentence.first)
  return cue.subject
}

const firstAndSecond = new Set(['i', 'we', 'you', 'me', 'us'])

/** "I think" and "we hope" are the speaker's own: no attribution beside the one they stand in. */
export function isOwnVoice(context: Context, ranges: readonly Range[]): boolean {
  const only = ranges[0]
  if (ranges.length !== 1 || !only) return false
  const first = (context.tokens[only.first] as Token).lower
  if (/^(?:my|our|your|no|nobody|none|nothing)$/.test(first)) return true
  if (only.last - only.first !== 1) return false
  return firstAndSecond.has((context.tokens[only.first] as Token).lower)
}

/** "would say", "may announce": not said yet. */
export function isUnsaid(cue: CueOccurrence): boolean {
  return cue.group.modal !== undefined && !cue.lemma.startsWith('would ')
}

/** How many tokens a span has. */
export function lengthOf(context: Context, span: Span): number {
  return context.tokenFrom(span.end) - context.tokenFrom(span.start)
}

/** "whether he believes", "what they want": the belief is part of what someone else says or asks. */
export function isAsked(context: Context, subject: readonly Range[]): boolean {
  const before = context.tokens[(subject[0]?.first ?? 0) - 1]
  return before !== undefined && /^(?:whether|if|what|who|whom|how|why)$/.test(before.lower)
}

/** Whether a cue's frames take content of this shape; `words` is the content's length. */
export function fits(cue: CueOccurrence, shape: string, words = 0): boolean {
  const { frames } = cue
  if (shape === 'object' && words > 4 && clauseOnly.has(cue.lemma)) return true
  switch (shape) {
    case 'quotation':
      return true
    case 'clause':
      return frames.has('clause') || frames.has('told') || frames.has('as') || frames.has('object')
    case 'infinitive':
      return frames.has('to')
    case 'object-infinitive':
      return frames.has('to') || frames.has('object')
    case 'object':
    case 'gerund':
      return frames.has('object') || frames.has('as')
    default:
      return false
  }
}
