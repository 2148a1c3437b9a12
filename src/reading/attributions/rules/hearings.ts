/** What was said before a court and the like, where only those who listened are named: "the inquest was told that S". */
import { hearingNouns } from '../../languages/en/organisations.ts'
import { be } from '../../languages/en/syntax-words.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { following, spanOf } from '../syntax/contents.ts'
import { verbGroup } from '../syntax/phrases.ts'
import { subjectBefore } from '../syntax/subjects.ts'
import { perSentence, proposeWords } from './rule.ts'

/** the court heard S · S, inquest hears · the jury learned that S · jurors were told that S · S, an inquest has been told */
export const hearing = perSentence('hearing', (context, sentence) => {
  const found: Proposal[] = []
  for (let index = sentence.first + 1; index < sentence.last; index++) {
    const proposal = hearingAt(context, index, sentence)
    if (proposal) found.push(proposal)
  }
  return found
})

function hearingAt(context: Context, verb: number, sentence: Sentence): Proposal | undefined {
  const { syntax, tokens } = context
  const { lower } = tokens[verb] as Token
  if (!/^(?:heard|hears|learn(?:s|ed|t)|told)$/.test(lower)) return undefined
  const group = verbGroup(tokens, verb, sentence.first)
  const isTold = tokens.slice(group.first, verb).some((token) => be.has(token.lower))
  if (!group.finite || group.negated || (lower === 'told') !== isTold) return undefined
  const phrase = syntax.endingAt(group.first)
  if (!phrase || !hearingNouns.has((tokens[phrase.head] as Token).lower)) return undefined
  const subject = subjectBefore(syntax, group.first, sentence.first)
  const first = subject[0]?.first ?? sentence.first
  const what = following(context, verb + 1, sentence, false)
  const content =
    what.span && (what.shape === 'clause' || what.shape === 'quotation')
      ? what.span
      : contentBefore(context, first, what.start, sentence)
  const cue = [spanOf(tokens, verb, verb + 1)]
  return content && proposeWords(context, 'hearing', subject, cue, [content], 0.85)
}

/** What stands before the comma, where after the verb the sentence ends: ", a court has heard." */
function contentBefore({ tokens }: Context, first: number, after: number, sentence: Sentence) {
  const closes = after >= sentence.last || /^[.;!?]$/.test(tokens[after]?.text ?? '.')
  const comma = first - 1
  if (!closes || tokens[comma]?.text !== ',' || comma - sentence.first < 3) return undefined
  return spanOf(tokens, sentence.first, comma)
}
