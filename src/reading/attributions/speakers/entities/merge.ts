/**
 * One entity for every person and body that the text names, however it is named: full name, surname, short form,
 * acronym. Two people who share a surname stay two.
 */
import type { Token } from '../../../text/tokens.ts'
import type { Context } from '../../context.ts'
import type { Name } from '../names/name.ts'
import { findEntity } from './coreference.ts'
import { type Entity, isPersonLike, keyWords, newEntity } from './entity.ts'
import { KnownEntities } from './known.ts'
import { note } from './mentions.ts'
import { decideKind, isBodyByAllElse } from './person-or-body.ts'

/** Merges `names` into entities; also tells for each name (by its first token) which entity it is. */
export function mergeNames(
  context: Context,
  names: readonly Name[],
): { entities: readonly Entity[]; byToken: ReadonlyMap<number, Entity> } {
  const known = new KnownEntities()
  const byToken = new Map<number, Entity>()
  const mention = (entity: Entity, name: Name, words: string[]) => {
    note(context, entity, name, words)
    known.index(entity)
    byToken.set(name.first, entity)
  }
  const merge = (name: Name, words: string[]) =>
    mention(findEntity(known.sharing(words), name, words) ?? known.add(newEntity(name, words)), name, words)
  const keyed = names.map((name) => ({ name, words: keyWords(name.words) }))
  // full names first, so that a surname in the headline finds its person
  for (const { name, words } of keyed) if (words.length > 1) merge(name, words)
  for (const { name, words } of keyed) {
    const speaker = isLabel(context, name) ? known.withInitials(name.words[0] as string) : undefined
    // a label is a person's, whatever its capitals look like
    if (speaker) mention(speaker, { ...name, kind: 'person' }, words)
    else if (words.length === 1) merge(name, words)
  }
  const { list } = known
  const surnames = new Set(
    list
      .filter(({ kind, words }) => kind === 'person' && words.length > 1)
      .map(({ words }) => words.at(-1) as string),
  )
  for (const entity of list) {
    if (entity.kind === 'unknown') decideKind(context, entity, surnames)
    else if (isBodyByAllElse(context, entity)) entity.kind = 'organisation'
    if (entity.kind === 'person' && !entity.titled)
      entity.gender = genderTakenUp(context, entity, byToken) ?? entity.gender
  }
  return { entities: list, byToken }
}

/** Initials that open a paragraph before a colon: "AB: I began as a clerk". */
function isLabel(context: Context, { first, last, words }: Name): boolean {
  const { start, text } = context.tokens[first] as Token
  const paragraph = context.document.paragraphs[context.sentenceOf(first).paragraph]
  return (
    words.length === 1 &&
    /^\p{Lu}{2,3}$/u.test(text) &&
    context.tokens[last]?.text === ':' &&
    paragraph?.start === start
  )
}

/** What the next sentence calls somebody who alone is named in one: "Marty Byrne agreed. She said …". */
function genderTakenUp(
  context: Context,
  entity: Entity,
  byToken: ReadonlyMap<number, Entity>,
): 'he' | 'she' | undefined {
  let she = 0
  let he = 0
  for (const place of entity.places) {
    const sentence = context.sentenceOf(place)
    const next = context.tokens[nextNarrated(context, sentence.index)]?.lower
    if (place - sentence.first > 3 || (next !== 'he' && next !== 'she')) continue
    let others = 0
    for (let index = sentence.first; index < sentence.last; index++) {
      const other = byToken.get(index)
      if (other && other !== entity && isPersonLike(other.kind)) others++
    }
    if (others > 0) continue
    if (next === 'she') she++
    else he++
  }
  return she === he ? undefined : she > he ? 'she' : 'he'
}

/** The first token after a sentence that no quotation holds, a few sentences on at most; -1 for none. */
function nextNarrated(context: Context, index: number): number {
  for (const { first } of context.sentences.slice(index + 1, index + 6))
    if (!context.quotationAround(first) && !context.quotationAt(context.tokens[first]?.start ?? -1))
      return first
  return -1
}
