/**
 * One speaker whom the syntax took for several, or for the wrong one: "Ada Byrne, a teacher and a writer", "Author and
 * one of the organisers, Ada Byrne", "Ada Byrne, an analyst at the Council on Energy, Water and Air".
 */
import { organisationWords } from '../../languages/en/organisations.ts'
import { otherPlaces } from '../../languages/en/places.ts'
import { roles } from '../../languages/en/roles.ts'
import type { Span } from '../../model.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context } from '../context.ts'
import type { Proposal } from '../proposal.ts'
import { isCapital } from '../syntax/casing.ts'
import { rangeOf, spanOf } from '../syntax/contents.ts'
import type { Range } from '../syntax/subjects.ts'
import { isHuman } from './alike.ts'
import { singularOf } from './describe.ts'

/** The spans to read the speakers of a proposal from: one a speaker. */
export function spansOf(context: Context, { named, source }: Proposal): readonly Span[] {
  const [only] = source
  const spans = named ?? source
  if (only && source.length === 1 && isRest(context, only, spans)) return source
  const joined: Range[] = []
  for (const range of spans.flatMap((span) => apart(context, rangeOf(context, span)))) {
    const left = joined.at(-1)
    // "lead researcher and planetary scientist Ada Byrne": a role without an article is nobody yet
    if (left && isBareRole(context, left) && isAnd(context, left, range) && holdsName(context, range))
      joined[joined.length - 1] = range
    else if (left && isOneMoreRole(context, left, range))
      joined[joined.length - 1] = { first: left.first, last: range.last }
    else joined.push(range)
  }
  if (joined.length === spans.length) return spans
  return joined.map(({ first, last }) => spanOf(context.tokens, first, last))
}

/** What was taken for the speaker is an apposition, or the end of a place's name, within the source's words. */
function isRest({ syntax, tokens, tokenFrom }: Context, source: Span, [span]: readonly Span[]): boolean {
  if (!span || span.start <= source.start || span.end > source.end) return false
  const first = tokenFrom(span.start)
  // "Councillor Ada Byrne of District 4"
  if (tokens[first]?.tag === 'CD' && (tokens[first] as Token).end >= span.end) return true
  if (tokens[first - 1]?.text !== ',') return false
  // "a team at a centre in Corrin, Texas"
  if (otherPlaces.has(tokens[first]?.lower ?? '') && isName(tokens[first - 2])) return true
  // "Opening the case at Corrin Crown Court, prosecutor Ada Byrne said": a name is somebody else
  const isNamed = isName(tokens[syntax.holding(first)?.head ?? -1])
  const isApposition = !isNamed && /^(?:DT|NN|JJ)$/.test(tokens[first]?.tag ?? '')
  return isApposition && isNameThroughout(tokens, tokenFrom(source.start), first - 1)
}

/** "Ada Byrne", "Coast Alive": nothing but capitals, and small words between them, whatever the tagger takes them for. */
function isNameThroughout(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first === 1) return isName(tokens[first])
  return (
    isCapital(tokens[first]) &&
    isCapital(tokens[last - 1]) &&
    tokens.slice(first, last).every((token) => isCapital(token) || /^\p{Ll}{1,3}$/u.test(token.text))
  )
}

const isName = (token: Token | undefined) => /^NNP/.test(token?.tag ?? '')

/** "Ada Byrne, a teacher, and Tom Hale, a farmer": where the second name begins, the first one's apposition is over. */
function apart({ syntax, tokens }: Context, range: Range): Range[] {
  const name = syntax.startingAt(range.first)
  if (!name || !isName(tokens[name.head]) || tokens[name.last]?.text !== ',') return [range]
  for (let index = name.last + 1; index < range.last - 2; index++) {
    if (tokens[index]?.text !== ',' || tokens[index + 1]?.lower !== 'and') continue
    const next = syntax.startingAt(index + 2)
    const isFullName =
      next !== undefined &&
      next.last - next.first > 1 &&
      tokens
        .slice(next.first, next.last)
        .every((token) => isName(token) && !organisationWords.has(token.lower))
    if (isFullName && (next.last === range.last || tokens[next.last]?.text === ','))
      return [
        { first: range.first, last: index },
        { first: next.first, last: range.last },
      ]
  }
  return [range]
}

const isAnd = ({ tokens }: Context, left: Range, right: Range) =>
  right.first === left.last + 1 && tokens[left.last]?.lower === 'and'

/** "Ada Byrne, a doctor and psychiatrist", with no comma to close the apposition; "Ada Byrne, a doctor, and Tom Hale". */
function isOneMoreRole(context: Context, left: Range, right: Range): boolean {
  if (!isRole(context, right)) return false
  if (isAnd(context, left, right)) return isWithinApposition(context, left)
  return (
    isNameAlone(context, left) &&
    /^an?$/.test(context.tokens[right.first]?.lower ?? '') &&
    isBareComma(context, left, right)
  )
}

const isBareComma = ({ tokens }: Context, left: Range, right: Range) =>
  right.first === left.last + 1 && tokens[left.last]?.text === ','

const isNameAlone = ({ syntax, tokens }: Context, { first, last }: Range) => {
  const phrase = syntax.startingAt(first)
  return phrase?.last === last && isName(tokens[phrase.head])
}

/** "Author", "lead researcher": one person's role and nothing else, without an article. */
function isBareRole({ syntax, tokens }: Context, { first, last }: Range): boolean {
  const phrase = syntax.startingAt(first)
  const head = phrase && tokens[phrase.head]
  return (
    phrase?.last === last &&
    /^NNP?$/.test(head?.tag ?? '') &&
    roles.has(head?.lower ?? '') &&
    tokens[first]?.tag !== 'DT'
  )
}

/** "a co-author of the report", "psychiatrist": what one person is, and no name. */
function isRole({ syntax, tokens }: Context, { first }: Range): boolean {
  const phrase = syntax.startingAt(first)
  const head = phrase && tokens[phrase.head]
  return (
    head?.tag === 'NN' &&
    /^(?:DT|NN|JJ)$/.test(tokens[first]?.tag ?? '') &&
    // "and the study's senior author"
    (tokens[first]?.lower !== 'the' || tokens.slice(first, phrase?.head).some(({ tag }) => tag === 'POS')) &&
    isHuman(singularOf(head.lower))
  )
}

/** "Ada Byrne, a doctor": a name, a comma, and what she is up to the end. */
function isWithinApposition({ syntax, tokens }: Context, { first, last }: Range): boolean {
  const name = syntax.startingAt(first)
  if (!name || !isName(tokens[name.head]) || tokens[name.last]?.text !== ',') return false
  return !tokens.slice(name.last + 1, last).some(({ text }) => text === ',')
}

const holdsName = ({ tokens }: Context, { first, last }: Range) => tokens.slice(first, last).some(isName)
