/** Nouns that tie source and content: "his claim that …", "expressed fears that …", "issued a statement saying". */
import { lightVerbs } from '../../languages/en/cues.ts'
import { relatives, subordinators } from '../../languages/en/syntax-words.ts'
import type { Span } from '../../model.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { clauseEnd, spanOf } from '../syntax/contents.ts'
import { forms } from '../syntax/cues.ts'
import { nounCues } from '../syntax/noun-cues.ts'
import { type Phrase, verbGroup } from '../syntax/phrases.ts'
import { type Range, rightmost, subjectBefore } from '../syntax/subjects.ts'
import { isOwnVoice, perSentence, proposeWords, type Rule } from './rule.ts'

const light = new Set(lightVerbs.flatMap(forms))
/** Nouns that the words "of X" may own: "the opinion of many". */
const byOf = /^(?:view|views|opinion|opinions|testimony|account|accounts|finding|findings)$/
/** With "to" these say what is meant to come: "plans to", "promise to". */
const takesTo =
  /^(?:plan|pledge|promise|vow|threat|demand|proposal|call|desire|wish|intention|commitment|opposition|objection|request|offer|determination|plea|appeal|hope)s?$/
const takesAbout =
  /^(?:accusation|allegation|anger|complaint|concern|criticism|doubt|fear|question|warning|worry|worrie|objection|outrage)s?$/
const aboutWhat = /^(?:about|over|regarding)$/
const takesOn = /^(?:stance|position|view|guidance|advice)s?$/
const takesOf =
  /^(?:criticism|accusation|condemnation|allegation|claim|warning|denial|fear|promise|prediction|account|description|rejection|account|complaint|idea|threat|hope)s?$/

/** his claim that S · Byrne's plans to V · her criticism of N */
export const possessedNoun: Rule = {
  name: 'possessed-noun',
  propose: (context) =>
    perPhrase(context, (phrase, sentence) => {
      const { tokens } = context
      const head = tokens[phrase.head] as Token
      if (phrase.head !== phrase.last - 1) return undefined
      const content = contentOf(context, phrase, sentence)
      if (!content) return undefined
      const owner = ownerOf(context, phrase)
      if (/^accounts?$/.test(head.lower) && (tokens[phrase.first] as Token).tag === 'PRP$') return undefined
      if (!owner || isOwnVoice(context, [owner])) return undefined
      return proposeWords(
        context,
        'possessed-noun',
        [owner],
        [spanOf(tokens, phrase.head, phrase.head + 1)],
        content,
        0.7,
      )
    }),
}

/** X expressed fears that S · X raised concerns about N · X issued a warning that S */
export const lightVerbNoun: Rule = {
  name: 'light-verb-noun',
  propose: (context) =>
    perPhrase(context, (phrase, sentence) => {
      const { tokens, syntax } = context
      const verb = tokens[phrase.first - 1]
      if (!verb || phrase.first - 1 < sentence.first) return undefined
      if (!light.has(verb.lower) || !verb.tag.startsWith('V')) return undefined
      const group = verbGroup(tokens, verb.index, sentence.first)
      if (!group.finite || group.passive) return undefined
      const subject = subjectBefore(syntax, group.first, sentence.first)
      if (subject.length === 0 || isOwnVoice(context, subject)) return undefined
      const content = contentOf(context, phrase, sentence)
      if (!content) return undefined
      // "repeated the paper's claims that": the noun is another's cue
      const isOthers = tokens.slice(phrase.first, phrase.head).some(({ tag }) => tag === 'POS')
      return proposeWords(
        context,
        'light-verb-noun',
        subject,
        [spanOf(tokens, verb.index, isOthers ? phrase.first : phrase.last)],
        content,
        0.75,
      )
    }),
}

const expressing = new Set(['express', 'voice'].flatMap(forms))

/** X expressed confidence in N · X voiced “deep regret” over N: whatever is expressed, what it is about stands by it. */
export const expressedFeeling = perSentence('expressed-feeling', (context, sentence) => {
  const { tokens, syntax } = context
  const found: Proposal[] = []
  for (let verb = sentence.first + 1; verb < sentence.last - 3; verb++) {
    const token = tokens[verb] as Token
    if (!expressing.has(token.lower) || !token.tag.startsWith('V')) continue
    const group = verbGroup(tokens, verb, sentence.first)
    const at = /^["“]$/.test(tokens[verb + 1]?.text ?? '') ? verb + 2 : verb + 1
    const feeling = syntax.startingAt(at)
    if (!group.finite || group.passive || feeling?.kind !== 'noun' || feeling.last >= sentence.last) continue
    const about = /^["”]$/.test(tokens[feeling.last]?.text ?? '') ? feeling.last + 1 : feeling.last
    if (!/^(?:about|at|for|in|on|over|that|toward|towards|with)$/.test(tokens[about]?.lower ?? '')) continue
    const subject = subjectBefore(syntax, group.first, sentence.first)
    if (subject.length === 0 || isOwnVoice(context, subject)) continue
    const content = [spanOf(tokens, about, clauseEnd(context, about, sentence))]
    found.push(
      proposeWords(context, 'expressed-feeling', subject, [spanOf(tokens, verb, feeling.last)], content, 0.7),
    )
  }
  return found
})

/** fears among residents that S · the view of many · a call by unions for N */
export const nounBySource: Rule = {
  name: 'noun-by-source',
  propose: (context) =>
    perPhrase(context, (phrase, sentence) => {
      const { tokens, syntax } = context
      const head = tokens[phrase.head] as Token
      const preposition = tokens[phrase.last]
      if (!preposition || phrase.last >= sentence.last) return undefined
      const owns =
        /^(?:by|among|from)$/.test(preposition.lower) || (preposition.lower === 'of' && byOf.test(head.lower))
      const owner = owns ? syntax.startingAt(phrase.last + 1) : undefined
      if (!owner || owner.kind === 'time' || owner.last > sentence.last) return undefined
      const next = tokens[owner.last]
      if (!next || owner.last >= sentence.last) return undefined
      // "complaints from several customers about the price", "concerns among parents over the plan"
      const isAbout = aboutWhat.test(next.lower) && takesAbout.test(head.lower)
      if (next.lower !== 'that' && !isAbout) return undefined
      const range = { first: owner.first, last: owner.last }
      const content = [spanOf(tokens, owner.last, clauseEnd(context, owner.last, sentence))]
      return proposeWords(
        context,
        'noun-by-source',
        [range],
        [spanOf(tokens, phrase.head, phrase.head + 1)],
        content,
        0.65,
      )
    }),
}

/** What `read` makes of each phrase whose head ties source and content. */
function perPhrase(
  context: Context,
  read: (phrase: Phrase, sentence: Sentence) => Proposal | undefined,
): Proposal[] {
  const proposals: Proposal[] = []
  for (const phrase of context.syntax.phrases) {
    if (!nounCues.has((context.tokens[phrase.head] as Token).lower)) continue
    const proposal = read(phrase, context.sentenceOf(phrase.first))
    if (proposal) proposals.push(proposal)
  }
  return proposals
}

/** The clause, infinitive or object that follows the noun. */
function contentOf(context: Context, phrase: Phrase, sentence: Sentence): Span[] | undefined {
  const { tokens, syntax } = context
  const head = (tokens[phrase.head] as Token).lower
  const next = tokens[phrase.last]
  if (!next || phrase.last >= sentence.last) return undefined
  const whole = () => [spanOf(tokens, phrase.last, clauseEnd(context, phrase.last, sentence))]
  if (
    next.lower === 'that' &&
    /^(?:IN|WDT|DT)$/.test(next.tag) &&
    !/^(?:VB[DZ]|MD)$/.test(tokens[phrase.last + 1]?.tag ?? '')
  )
    return whole()
  if (next.tag === 'TO' && takesTo.test(head)) {
    // "her promise to cut the tax was repeated": the noun's own verb
    const end = clauseEnd(context, phrase.last, sentence)
    const verb = mainVerbAfter(tokens, phrase.last + 2, end)
    return [spanOf(tokens, phrase.last, verb)]
  }
  // "their demand is that"
  if (/^(?:is|was|remains|remained)$/.test(next.lower) && tokens[phrase.last + 1]?.lower === 'that')
    return [spanOf(tokens, phrase.last + 1, clauseEnd(context, phrase.last + 1, sentence))]
  const object = syntax.startingAt(phrase.last + 1)
  const takes =
    (next.lower === 'of' && takesOf.test(head)) ||
    (next.lower === 'on' && takesOn.test(head)) ||
    (next.lower === 'for' && /^(?:call|demand|support|plan|appeal|hope|preference|proposal)s?$/.test(head)) ||
    (next.lower === 'about' &&
      /^(?:concern|worry|worries|doubt|complaint|fear|claim|comment|question)s?$/.test(head)) ||
    (next.lower === 'over' && /^(?:concern|fear|worries)s?$/.test(head)) ||
    (next.tag === 'TO' && /^(?:opposition|objection|response)s?$/.test(head))
  if (!takes) return undefined
  if (!object) return tokens[phrase.last + 1]?.tag === 'VBG' ? whole() : undefined
  return [spanOf(tokens, phrase.last, rightmost(syntax, object, sentence.last))]
}

/** The first finite verb of the tokens that no relative or other clause holds; `end` where there is none. */
function mainVerbAfter(tokens: readonly Token[], first: number, end: number): number {
  for (let index = first; index < end; index++) {
    const { lower, tag, text } = tokens[index] as Token
    if (subordinators.has(lower) || relatives.has(lower) || text === ',') return end
    if (/^(?:VBZ|MD)$/.test(tag) || /^(?:was|were|had|are)$/.test(lower)) return index
  }
  return end
}

/** Whose noun it is: the words before its 's, or "his" and "their". */
export function ownerOf(context: Context, phrase: Phrase): Range | undefined {
  const { tokens } = context
  for (let index = phrase.head - 1; index > phrase.first; index--) {
    if ((tokens[index] as Token).tag === 'POS') return { first: phrase.first, last: index }
  }
  if ((tokens[phrase.first] as Token).tag === 'PRP$') return { first: phrase.first, last: phrase.first + 1 }
  return undefined
}
