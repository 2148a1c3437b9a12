/** Role and affiliation that follow a name: "Ada Byrne, a senior fellow at the Kestrel Institute". */
import { organisationWords } from '../../../languages/en/organisations.ts'
import { notPeople, personEnding, roles, titles } from '../../../languages/en/roles.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Context } from '../../context.ts'
import { isCapital } from '../../syntax/casing.ts'
import { spanOf } from '../../syntax/contents.ts'
import { singularOf } from '../describe.ts'
import type { Name } from '../names/name.ts'
import { apposedTo } from '../words.ts'
import type { Entity } from './entity.ts'

/** Reads what follows `name` and writes role and affiliation into `entity`, where it has none yet. */
export function readApposition(context: Context, name: Name, entity: Entity): void {
  const { tokens, syntax } = context
  const sentence = context.sentenceOf(name.first)
  let index = name.last
  const at = (offset: number) => (offset < sentence.last ? (tokens[offset] as Token) : undefined)
  if (/^(?:of|at|from|with)$/.test(at(index)?.lower ?? '')) {
    const place = syntax.startingAt(index + 1)
    if (place && isNamed(tokens, place.first, place.last))
      entity.affiliation ??= textOf(context, skipArticle(tokens, place.first), nameEnd(context, place.last))
    return
  }
  if (at(index)?.text !== ',') return
  // "Reached in Norfolk, the sailor said": where, not who
  if (name.kind === 'unknown' && /^(?:in|at|near)$/.test(tokens[name.first - 1]?.lower ?? '')) return
  index++
  if (at(index)?.tag === 'CD') {
    if (at(index + 1)?.text !== ',') return
    index += 2
  }
  if (/^who$/.test(at(index)?.lower ?? '') && /^(?:is|was)$/.test(at(index + 1)?.lower ?? ''))
    index += at(index + 2)?.tag === 'RB' ? 3 : 2
  const phrase = syntax.startingAt(index)
  if (phrase?.kind !== 'noun') return
  // "after meeting Byrne, the president said": a clause begins, no apposition
  if (/^(?:VB[DZP]|MD)$/.test(at(phrase.last)?.tag ?? '')) return
  const head = tokens[phrase.head] as Token
  const singular = singularOf(head.lower)
  let isRole =
    roles.has(singular) ||
    titles.has(head.lower) ||
    (personEnding.test(head.lower) && !notPeople.has(singular) && head.tag === 'NN')
  let roleLast = phrase.head + 1
  if (!isRole) {
    for (let inside = phrase.first; inside < phrase.last; inside++) {
      if (roles.has((tokens[inside] as Token).lower)) {
        isRole = true
        roleLast = inside + 1
      }
    }
  }
  if (!isRole) return
  // "Prince Hal, Governor Ada Byrne and others": another person, no apposition
  if (roleLast <= phrase.head && /^NNPS?$/.test(head.tag)) return
  let first = skipArticle(tokens, phrase.first)
  for (let inside = phrase.first; inside < phrase.head; inside++) {
    if ((tokens[inside] as Token).tag === 'POS') {
      if (isNamed(tokens, phrase.first, inside))
        entity.affiliation ??= textOf(context, skipArticle(tokens, phrase.first), inside)
      first = inside + 1
    }
  }
  let last = roleLast
  let end = phrase.last
  while (/^(?:of|for|at|with|from|in|to)$/.test(at(end)?.lower ?? '')) {
    const next = syntax.startingAt(end + 1)
    if (next?.kind !== 'noun') break
    const isBody =
      /^NNP/.test((tokens[next.head] as Token).tag) ||
      organisationWords.has((tokens[next.head] as Token).lower)
    if (isBody && !isNamed(tokens, next.first, next.last)) break
    if (isBody && /^(?:of|at|with|for|from)$/.test((tokens[end] as Token).lower)) {
      entity.affiliation ??= textOf(
        context,
        afterPossessive(tokens, skipArticle(tokens, next.first), next.last),
        nameEnd(context, next.last),
      )
      break
    }
    last = next.last
    end = next.last
  }
  const role = textOf(context, first, last)
  if (!entity.role || titles.has(entity.role.toLowerCase())) entity.role = role
  entity.roles.add(role.toLowerCase())
}

/** "Hale's lawyer, Ada Byrne, said": the role before the comma is hers, as she is called afterwards. */
export function readRoleBefore(context: Context, name: Name, entity: Entity): void {
  const { tokens } = context
  // "the District Chief Executive (DCE), Mr Byrne"
  const acronym =
    tokens[name.from - 2]?.text === ')' && tokens[name.from - 1]?.text === ','
      ? tokens[name.from - 3]
      : undefined
  if (acronym && /^\p{Lu}{2,}$/u.test(acronym.text)) entity.roles.add(acronym.lower)
  const phrase = apposedTo(context, name.from, name.last)
  if (!phrase || !roles.has((tokens[phrase.head] as Token).lower)) return
  if (!/^(?:DT|PRP\$|NNP)$/.test(tokens[phrase.first]?.tag ?? '')) return
  const whole = skipArticle(tokens, phrase.first)
  let first = whole
  for (let inside = phrase.first; inside < phrase.head; inside++)
    if ((tokens[inside] as Token).tag === 'POS') first = inside + 1
  entity.roles.add(textOf(context, first, phrase.last).toLowerCase())
  // "the family's lawyer, Ada Byrne"
  if (first > whole) entity.roles.add(textOf(context, whole, phrase.last).toLowerCase())
}

/** A body without a name of its own ("the hospital") is no affiliation. */
const isNamed = (tokens: readonly Token[], first: number, last: number) =>
  tokens.slice(first, last).some((token) => isCapital(token))

const skipArticle = (tokens: readonly Token[], index: number) =>
  /^(?:a|an|the|another|his|her|their|its)$/.test((tokens[index] as Token).lower) ? index + 1 : index

/** "South Korea's Korea Institute": the institute alone. */
function afterPossessive(tokens: readonly Token[], first: number, last: number): number {
  for (let index = last - 2; index > first; index--)
    if ((tokens[index] as Token).tag === 'POS') return index + 1
  return first
}

/** "University of Washington", "Institute for National Unification": the name goes on over the small word. */
function nameEnd(context: Context, last: number): number {
  const { tokens, syntax } = context
  let end = last
  while (/^(?:of|for)$/.test(tokens[end]?.lower ?? '')) {
    const next = syntax.startingAt(end + 1)
    if (!next || !/^NNP/.test((tokens[next.head] as Token).tag)) break
    end = next.last
    if (tokens[end]?.lower === 'and' && /^NNP/.test(tokens[end + 1]?.tag ?? ''))
      end = syntax.startingAt(end + 1)?.last ?? end
  }
  return end
}

function textOf(context: Context, first: number, last: number): string {
  const span = spanOf(context.tokens, first, last)
  return context.text.slice(span.start, span.end)
}
