/** Words that one source takes over from another: "the paper quoted Byrne as saying S", "S, the agency said, citing officials". */
import { peopleNouns, roles } from '../../languages/en/roles.ts'
import type { Span } from '../../model.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import { describe, singularOf } from '../speakers/describe.ts'
import { clauseEnd, following, spanOf } from '../syntax/contents.ts'
import { verbGroup } from '../syntax/phrases.ts'
import { type Range, rightmost, subjectBefore } from '../syntax/subjects.ts'
import { isOwnVoice, perSentence, proposeWords } from './rule.ts'

const quoting = /^(?:quot(?:e|es|ed|ing)|cit(?:e|es|ed|ing)|recorded)$/
/** How far "as saying" may stand behind its verb, in tokens. */
const reach = 20

/** the paper quoted X as saying S · “S,” the paper cited X as saying · X was quoted as saying S */
export const quotedSaying = perSentence('quoted-saying', (context, sentence) => {
  const { tokens } = context
  const found = []
  for (let as = sentence.first + 2; as < sentence.last - 1; as++) {
    const saying = as + 1
    if ((tokens[as] as Token).lower !== 'as' || tokens[saying]?.lower !== 'saying') continue
    const source = quotedBefore(context, as, sentence)
    if (!source || isOwnVoice(context, [source])) continue
    const content = saidAround(context, saying + 1, sentence)
    const cue = [spanOf(tokens, saying, saying + 1)]
    if (content) found.push(proposeWords(context, 'quoted-saying', [source], cue, [content], 0.9))
  }
  return found
})

/** Whom the verb before "as" quotes: its object, or the subject where it is passive. */
function quotedBefore({ tokens, syntax }: Context, as: number, sentence: Sentence): Range | undefined {
  for (let verb = as - 1; verb >= Math.max(sentence.first, as - reach); verb--) {
    const { lower, tag } = tokens[verb] as Token
    if (!quoting.test(lower) || !tag.startsWith('V')) continue
    const group = verbGroup(tokens, verb, sentence.first)
    if (group.passive) return subjectBefore(syntax, group.first, sentence.first)[0]
    const object = syntax.startingAt(verb + 1)
    if (!object) return undefined
    const comma = tokens[as - 1]?.text === ',' ? as - 1 : as
    return { first: verb + 1, last: object.last < as ? comma : object.last }
  }
  return undefined
}

/** What follows "saying", else the quotation that the sentence opens with. */
function saidAround(context: Context, from: number, sentence: Sentence): Span | undefined {
  const what = following(context, from, sentence, false)
  if (what.span && /^(?:clause|quotation)$/.test(what.shape)) return what.span
  const opening = context.quotationAt((context.tokens[sentence.first] as Token).start)
  if (opening) return opening
  const next = context.sentences[sentence.index + 1]
  return next && context.quotationAt(next.start)
}

/** S, the agency said, citing X · The agency, citing X, reported S · Quoting X, the agency said S */
export const cited = perSentence('cited', (context, sentence) => {
  const { tokens, syntax } = context
  const found = []
  for (let verb = sentence.first; verb < sentence.last - 1; verb++) {
    const { lower, tag } = tokens[verb] as Token
    if (!/^(?:citing|quoting)$/.test(lower) || tag !== 'VBG') continue
    const opens = verb === sentence.first
    if (!opens && tokens[verb - 1]?.text !== ',') continue
    const object = syntax.holding(verb + 1)
    // "citing its own survey": its words are the one's who cites it
    const isOwn = tokens[verb + 1]?.tag === 'PRP$'
    if (object?.kind !== 'noun' || object.last > sentence.last || isOwn) continue
    const last = rightmost(syntax, object, sentence.last)
    const source = [{ first: verb + 1, last }]
    const isSource = !isOwnVoice(context, source) && isTold(context, { first: verb + 1, last: object.last })
    const content = isSource ? reportOf(context, verb, last, sentence) : undefined
    if (!content) continue
    found.push(proposeWords(context, 'cited', source, [spanOf(tokens, verb, verb + 1)], [content], 0.8))
  }
  return found
})

/** People, bodies and papers tell something; "citing the weather" is a reason. */
function isTold(context: Context, range: Range): boolean {
  const { head, kind } = describe(context, range)
  return kind !== 'unnamed' || roles.has(singularOf(head.lower)) || peopleNouns.has(head.lower)
}

/** All that the sentence says on the other side of a comma: behind the cited one, else before the participle. */
function reportOf(context: Context, verb: number, last: number, sentence: Sentence): Span | undefined {
  const { tokens } = context
  const closes = last >= sentence.last || /^[.;!?”"]$/.test(tokens[last]?.text ?? '.')
  if (closes) return verb - sentence.first > 3 ? spanOf(tokens, sentence.first, verb - 1) : undefined
  // a comma closes the phrase, perhaps after a circumstance: "quoting relatives early in the case,"
  let comma = last
  while (comma < Math.min(last + 8, sentence.last) && tokens[comma]?.text !== ',') comma++
  if (tokens[comma]?.text !== ',' || comma + 2 >= sentence.last) return undefined
  return spanOf(tokens, comma + 1, clauseEnd(context, comma + 1, sentence))
}
