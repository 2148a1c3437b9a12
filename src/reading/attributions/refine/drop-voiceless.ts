/** Drops proposals whose source cannot speak ("the case highlights", "fires show"), where no quotation says otherwise. */

import type { Span } from '../../model.ts'
import type { Context } from '../context.ts'
import { mannerOf } from '../manner.ts'
import type { Proposal } from '../proposal.ts'
import { canSpeak } from '../speakers/describe.ts'
import { stanceOf } from '../stance.ts'
import { rangeOf } from '../syntax/contents.ts'
import { hasVerb } from './cue-words.ts'

/** Verbs that only those who speak have as subjects, whatever the tables know of their nouns: "the 27-year-old said". */
const telling =
  /\b(?:sa(?:ys?|id)|tells?|told|writes?|wrote|adds?|added|repl(?:y|ies|ied)|recalls?|recalled|jokes?|joked|warn(?:s|ed|ing)?|alleg(?:es?|ed|ing)|predict(?:s|ed|ing)?|argu(?:es?|ed|ing)|announce[sd])\b/i

/** Of a noun that no table knows ("the mason", "the guild"), the learned model has to be so sure that it speaks. */
const sureOfVoice = 0.75
/** Fires and cases show and highlight things too, and say nothing. */
const sureOfShowing = 0.92

export function dropVoiceless(context: Context, proposals: Proposal[]): Proposal[] {
  return proposals.filter((proposal) => isVoiced(context, proposal))
}

/** What the source's words, the content or the cue say, or the learned model: somebody speaks here. */
export function isVoiced(context: Context, proposal: Proposal): boolean {
  const source = proposal.source[0]
  if (!source || mannerOf(context, proposal) === 'direct' || isTold(context, proposal)) return true
  // a signature says by its place that somebody speaks
  if (proposal.cue.length === 0 && /^sign/.test(proposal.by)) return true
  const words = context.text.slice(source.start, source.end)
  // "the dealers' guild reported on Tuesday"
  if (proposal.by === 'speech-after-content' && /\breport(?:s|ed)$/.test(cueText(context, proposal)))
    return true
  if (isFinding(context, proposal) && !/^(?:this|it)$/i.test(words)) return true
  // "This shows that": the text's own conclusion
  if (/^(?:this|that|these|those)$/i.test(words)) return false
  if (hasVoice(context, source) || shareOfPeople.test(words) || shareAlone.test(words)) return true
  const sure = stanceOf(context, proposal) === 'shows' ? sureOfShowing : sureOfVoice
  return (proposal.learned ?? 0) >= sure && !isOwn(words)
}

/** The words of a source can speak: names, people, bodies, papers. */
export function hasVoice(context: Context, source: Span): boolean {
  return canSpeak(context, rangeOf(context, source))
}

/** The cue is a verb of telling: its subject is somebody who speaks. */
const isTold = ({ text }: Context, { cue }: Proposal): boolean =>
  cue.some(({ start, end }) => telling.test(text.slice(start, end)))

const cueText = ({ text }: Context, { cue: [cue] }: Proposal) => (cue ? text.slice(cue.start, cue.end) : '')

/** "Past work has found that", "Testing in Corrin finds one in four drink it": whatever finds so is somebody's work. */
const isFinding = (context: Context, { by, cue, content: [content] }: Proposal): boolean =>
  by === 'speech-before-content' &&
  content !== undefined &&
  hasVerb(context, content) &&
  // not "fragments found at both sites"
  cue.some(({ start, end }) =>
    /\b(?:finds|found that|ha(?:s|ve|d) found)$/i.test(
      context.text.slice(start, end + (context.text.startsWith(' that ', end) ? 5 : 0)),
    ),
  )

/** "21% of teenagers reported": those who were asked. */
const shareOfPeople =
  /^(?:(?:about|nearly|some|almost|only|just|another) )?[\p{L}\d.-]+ ?(?:%|per ?cent) of (?!the )/u

/** "only a quarter think": the same, where the whole has been named. */
const shareAlone =
  /^(?:(?:about|nearly|some|almost|only|just|another|over|around) )?(?:an? (?:quarter|third|half|majority|minority|fifth|tenth)|half|two thirds|\d[\d.]* ?(?:%|per ?cent))$/i

/** "I think", "we hope", "as you see": the speaker's own voice, or the reporter's. */
const isOwn = (words: string) => /^(?:I|we|you|me|us|myself)$/i.test(words)
