/** Said, and not by whom: "it is believed that", "was accused of", "is said to", "reportedly". */
import { hearsayAdverbs, hearsayPassives } from '../../languages/en/hearsay.ts'
import { be } from '../../languages/en/syntax-words.ts'
import type { Span } from '../../model.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { clauseEnd, following, spanOf } from '../syntax/contents.ts'
import { verbGroup } from '../syntax/phrases.ts'
import { rightmost } from '../syntax/subjects.ts'
import { perSentence } from './rule.ts'

/** is believed to · was accused of · is seen as. With "by Y", Y is the source. */
export const passive = perSentence('passive', (context, sentence) => {
  const found: Proposal[] = []
  for (let index = sentence.first; index < sentence.last - 1; index++) {
    const proposal = passiveAt(context, index, sentence)
    if (proposal) found.push(proposal)
  }
  return found
})

function passiveAt(context: Context, index: number, sentence: Sentence): Proposal | undefined {
  const { tokens, syntax } = context
  const token = tokens[index] as Token
  const tails = hearsayPassives.get(token.lower)
  if (!tails || !/^(?:VB[ND]|JJ)$/.test(token.tag)) return undefined
  const group = verbGroup(tokens, index, sentence.first)
  // not ", it said"
  const said =
    group.passive && tails.includes('that') ? saidBefore(context, group.first, index, sentence) : undefined
  if (said)
    return {
      by: 'passive',
      source: [],
      cue: [spanOf(tokens, group.first - 1, index + 1)],
      content: [said],
      probability: 0.85,
      hearsay: true,
    }
  const isAccused = token.lower === 'accused'
  const next = tokens[index + 1]?.lower ?? ''
  // "the man accused of it", "two hills thought to be old"
  const reduced =
    !group.passive &&
    ((isAccused && next === 'of') ||
      (next === 'to' &&
        supposed.test(token.lower) &&
        syntax.endingAt(beforeComma(context, group.first))?.kind === 'noun'))
  const isPassive = group.passive || (token.tag === 'JJ' && be.has(tokens[index - 1]?.lower ?? ''))
  if (!isPassive && !reduced) return undefined
  const by = tokens[index + 1]?.lower === 'by' ? syntax.startingAt(index + 2) : undefined
  const after = by ? rightmost(syntax, by, sentence.last) : index + 1
  const tail = tokens[after]?.lower ?? ''
  const expletive =
    tokens[group.first - 1]?.lower === 'it' &&
    (tail === 'that' || (tails.includes('that') && opensClause(context, after, sentence)))
  // "is considered the best of all"
  const isConsidered =
    token.lower === 'considered' && group.passive && /^(?:an?|the|one|among|highly|to)$/.test(tail)
  // "passengers were told the train was late"
  const isTold =
    token.lower === 'told' &&
    group.passive &&
    !by &&
    opensClause(context, after, sentence) &&
    !/^W/.test(tokens[after]?.tag ?? '')
  const fits = tails.includes(tail) || (by !== undefined && tails.includes('by'))
  if (!fits && !expletive && !isAccused && !isConsidered && !isTold) return undefined
  // "was welcomed by the mayor.": what was welcomed stands before
  const closes = after >= sentence.last || /^[.,;:!?”"]/.test(tokens[after]?.text ?? '.')
  const end = closes ? after : clauseEnd(context, after, sentence)
  const subject = syntax.endingAt(group.first)
  const content =
    end > after
      ? spanOf(tokens, after, end)
      : subject
        ? spanOf(tokens, subject.first, subject.last)
        : undefined
  return {
    by: 'passive',
    source: by ? [spanOf(tokens, by.first, after)] : [],
    cue: [spanOf(tokens, index, index + 1)],
    content: content ? [content] : [],
    probability: 0.75,
    ...(by ? {} : { hearsay: true }),
  }
}

/** "It is understood the couple left": the clause comes without its "that". */
const opensClause = (context: Context, index: number, sentence: Sentence) => {
  const { shape, start, loose } = following(context, index, sentence, false)
  return shape === 'clause' && start === index && !loose
}

const supposed = /^(?:believed|thought|said|reported|rumou?red|alleged|understood)$/
const beforeComma = ({ tokens }: Context, at: number) => (tokens[at - 1]?.text === ',' ? at - 1 : at)

const told = /^(?:reports|rumou?rs?|speculation|whispers|allegations|accusations|claims|suggestions)$/
/** What may stand before them where they are nobody's: who denies or repeats them has them from somebody. */
const amid =
  /^(?:with|amid|amidst|despite|after|following|by|on|over|were|are|is|was|been|fac(?:es|ed|ing)|investigat(?:es|ed|ing)|examin(?:es|ed|ing)|prob(?:es|ed|ing)|review(?:s|ed|ing)|investigate|examine|probe|review|into)$/

/** amid reports that S · there have been rumours that S — nobody is named who tells them. */
export const rumour = perSentence('rumour', (context, sentence) => {
  const { tokens } = context
  const found: Proposal[] = []
  for (let index = sentence.first + 1; index < sentence.last - 2; index++) {
    const { lower } = tokens[index] as Token
    if (!told.test(lower) || tokens[index + 1]?.lower !== 'that') continue
    let first = index
    if (tokens[first - 1]?.tag === 'JJ') first--
    if (!amid.test(tokens[first - 1]?.lower ?? '')) continue
    const content = [spanOf(tokens, index + 1, clauseEnd(context, index + 1, sentence))]
    const cue = [spanOf(tokens, index, index + 1)]
    found.push({ by: 'rumour', source: [], cue, content, probability: 0.75, hearsay: true })
  }
  return found
})

/** Concerns have been raised about N · questions were asked over N — by nobody who is named. */
export const raised = perSentence('raised', (context, sentence) => {
  const { tokens, syntax } = context
  const found: Proposal[] = []
  for (let verb = sentence.first + 2; verb < sentence.last - 2; verb++) {
    if (!/^(?:raised|voiced|expressed)$/.test((tokens[verb] as Token).lower)) continue
    const group = verbGroup(tokens, verb, sentence.first)
    const subject = syntax.endingAt(group.first)
    const about = (tokens[verb + 1] as Token).lower
    if (!group.passive || !subject || subject.first < sentence.first) continue
    if (!worries.test((tokens[subject.head] as Token).lower) || !/^(?:about|over|that|whether)$/.test(about))
      continue
    const content = [spanOf(tokens, verb + 1, clauseEnd(context, verb + 1, sentence))]
    const cue = [spanOf(tokens, subject.head, verb + 1)]
    found.push({ by: 'raised', source: [], cue, content, probability: 0.75, hearsay: true })
  }
  return found
})

const worries = /^(?:concern|doubt|fear|question|worrie|suspicion|objection|complaint|allegation)s?$/

const adverbOpenings = new Set(hearsayAdverbs.map(([word]) => word))
/** What ", it is understood" at the end of a sentence speaks of: all before it. */
function saidBefore({ tokens }: Context, verb: number, index: number, sentence: Sentence): Span | undefined {
  const [comma, subject] = [tokens[verb - 2], tokens[verb - 1]]
  const closes = index + 1 >= sentence.last || /^[.;!?]$/.test(tokens[index + 1]?.text ?? '')
  if (!closes || subject?.lower !== 'it' || comma?.text !== ',' || verb - 2 <= sentence.first)
    return undefined
  return spanOf(tokens, sentence.first, verb - 2)
}

/** reportedly · by most accounts */
export const hearsayAdverb = perSentence('hearsay-adverb', (context, sentence) => {
  const { tokens } = context
  const found: Proposal[] = []
  for (let index = sentence.first; index < sentence.last; index++) {
    if (!adverbOpenings.has((tokens[index] as Token).lower)) continue
    const words = hearsayAdverbs.find((list) =>
      list.every((word, offset) => tokens[index + offset]?.lower === word),
    )
    if (!words) continue
    const after = index + words.length
    if (after >= sentence.last) continue
    const content = [spanOf(tokens, after, clauseEnd(context, after, sentence))]
    const cue = [spanOf(tokens, index, after)]
    found.push({ by: 'hearsay-adverb', source: [], cue, content, probability: 0.7, hearsay: true })
  }
  return found
})
