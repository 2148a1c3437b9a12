/** What the learned model alone proposes: how sure it has to be, and what says nothing however sure it is. */
import { labels } from '../../languages/en/source-phrases.ts'
import type { Span } from '../../model.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { mannerOf } from '../manner.ts'
import type { Proposal } from '../proposal.ts'
import { describe } from '../speakers/describe.ts'
import { stanceOf } from '../stance.ts'
import { rangeOf } from '../syntax/contents.ts'
import { adjectiveStances, cueVerb, phrasalCue } from '../syntax/cues.ts'
import { nounCues } from '../syntax/noun-cues.ts'
import { cueWords, hasVerb, hasWords } from './cue-words.ts'
import { isVoiced } from './drop-voiceless.ts'

/** Least chance of being right for a learned proposal that no rule sees. */
const leastProbability = 0.55
/** The same where its cue is known for one of belief, showing, denial and the like: few of those words tell of deeds. */
const leastProbabilityOfStance = 0.45
/** The same where none of its cue's words is known for one, and no clause with "that" follows it. */
const leastProbabilityOfUnknown = 0.7

/** A learned proposal that no rule sees is likely enough, and its words say that somebody says something. */
export function isSure(context: Context, one: Proposal): boolean {
  const source = one.source[0]
  if (!source || !one.content.length || isSilence(context, one) || isUnanswered(context, one)) return false
  if (isCharge(context, one) || isLabelled(context, one)) return false
  if (!isVoiced(context, { ...one, learned: one.probability })) return false
  return one.probability >= leastOf(context, one, source)
}

function leastOf(context: Context, one: Proposal, source: Span): number {
  if (isKnown(context, one) && !isKept(context, one)) {
    const stance = stanceOf(context, one)
    // "the patients showed no signs of fever": papers and bodies show what they found, people show signs
    const isTold =
      stance === 'shows' ? describe(context, rangeOf(context, source)).kind !== 'unnamed' : stance !== 'says'
    return isTold ? leastProbabilityOfStance : leastProbability
  }
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

/** "Interview: ‘I never wanted it’": no speaker, but what kind of piece it is. */
const isLabelled = ({ text }: Context, { cue: [cue], source: [source] }: Proposal): boolean =>
  cue !== undefined &&
  source !== undefined &&
  text.slice(cue.start, cue.end) === ':' &&
  labels.has(text.slice(source.start, source.end).toLowerCase())

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
  /\b(?:ignor|declin|refus|not commented|(?:press|mov|go|push|forg)(?:es|ing|ed|s)? ahead|(?:not|n['’]t) (?:say|mention|commit|specify)|neither\b|expected|asked|unclear|known (?:for|to|as)|agree[sd]? to\b|agreed|decided|aim(?:s|ed)?\b|enjoy|focus|seem|appear|referring to|puts? (?:down|away|back|on|out|up|off))/i

const saysNothing = /\b(?:(?:said|says?|saying) nothing (?:about|more|of )|plead(?:s|ed)? (?:not )?guilty)/i

/** "did not immediately respond": the cue may be no more than the last word. */
const unanswered = /\b(?:not|n['’]t) (?:immediately )?(?:respond|comment|repl(?:y|ied)|return|elaborate)\b/i

export const isUnanswered = ({ text }: Context, { cue }: Proposal) =>
  cue.some(({ start, end }) => unanswered.test(text.slice(Math.max(0, start - 20), end)))
