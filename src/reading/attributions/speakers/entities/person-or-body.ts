/** Whether a name of no clear kind is a person's or a body's, or may be no name at all: what stands around it tells. */
import { familyNamesFirst } from '../../../languages/en/given-names.ts'
import { institutionNouns, knownOrganisations, newsNouns } from '../../../languages/en/organisations.ts'
import { eitherRoles, notPeople, ownOfBodies, ownOfPeople, roles } from '../../../languages/en/roles.ts'
import { locatives } from '../../../languages/en/syntax-words.ts'
import type { Token } from '../../../text/tokens.ts'
import type { Context } from '../../context.ts'
import { opens } from '../../syntax/casing.ts'
import { isHuman } from '../alike.ts'
import { genderOf, mayBeGiven } from '../names/words.ts'
import { apposedTo } from '../words.ts'
import { type Entity, keyWords, plainWord } from './entity.ts'

/** Decides for a person or a body, and how sure it is. */
export function decideKind(context: Context, entity: Entity, surnames: ReadonlySet<string>): void {
  const likeness = likenessToPerson(context, entity, surnames)
  // "Oddny Byrne": a name like a person's, which by itself leaves a doubt
  const called = entity.words.length > 1 && entity.words.slice(0, 2).some(mayBeGiven) ? 3 : 0
  entity.kind = likeness + called > 0 ? 'person' : 'organisation'
  entity.isDoubtful = entity.kind === 'person' && likeness <= 1
  entity.isVague =
    entity.kind === 'organisation' && (isWhere(context, entity) || isOnlyFirst(context, entity))
}

/** So much speaks for a body that a given name at its head counts for nothing. */
const leastForBody = -3

/** "Angus Fire": a person by the given name alone, and a body by what stands around it: "an Angus Fire spokesman". */
export function isBodyByAllElse(context: Context, entity: Entity): boolean {
  const { kind, roles: held, titled, titles, words } = entity
  if (kind !== 'person' || titled || titles.size > 0 || held.size > 0 || words.length !== 2) return false
  return likenessToPerson(context, entity, new Set()) <= leastForBody
}

/** How much speaks for a name of no clear kind to be a person's, by what stands around it: above 0 it is taken for one. */
function likenessToPerson(context: Context, entity: Entity, surnames: ReadonlySet<string>): number {
  const { tokens } = context
  // WeWork, BioNTech; but McKee and O'Connor
  if (entity.words.length === 1 && /^(?!Mc|Mac|O['’]|D['’]|De[A-Z])\p{Lu}\p{Ll}+\p{Lu}/u.test(entity.name))
    return -1
  if (entity.words.length === 1 && knownOrganisations.has(entity.words[0] as string)) return -1
  if (/^\p{Lu}{2,}$/u.test(entity.name)) return -1
  if (isOnlyFirst(context, entity)) return -1
  let person = entity.words.length > 1 ? 1 : 0
  // "Park Seo-yun", "Li Wei", "Wu"
  if (familyNamesFirst.has(entity.words[0] as string)) person += 2
  if (/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u.test(entity.name)) person += 2
  // "J.D. Hale", "Tom B. Hale Jr."
  if (/^(?:\p{Lu}\.)+-?(?:\p{Lu}\.)? |\p{Ll} \p{Lu}\. \p{Lu}|, ?[JS]r\.?$| [JS]r\.?$/u.test(entity.name))
    person += 4
  if (entity.words.length === 1 && mayBeGiven(entity.words[0] as string)) person += 1
  person += shortForm(entity)
  // "Ivana Byrne", where Tom Byrne is somebody
  if (entity.words.length > 1 && surnames.has(entity.words.at(-1) as string)) person += 3
  for (const place of entity.places) {
    const before = tokens[place - 1]?.lower ?? ''
    let end = place
    while (entity.words.includes(plainWord(tokens[end]?.text ?? ''))) end++
    // "In Corrin, a trader said": where, not who
    const isPlaced = /^(?:in|at|near)$/.test(before)
    const next = tokens[end]
    const after = tokens[end + 1]
    // "Corrin-based Kestrel Lines"
    if (before.endsWith('-based')) person -= 3
    if (before === 'the' || before === 'at' || before === 'into') person -= 2
    if (/^(?:in|from|into|on|inside|within)$/.test(before)) person -= 1
    person += pronounAfter(context, end)
    if (next?.tag === 'POS' && ownOfPeople.has(after?.lower ?? '')) person += 2
    if (ownOfBodies.has((next?.tag === 'POS' ? after : next)?.lower ?? '')) person -= 3
    if (/^(?:of|for)$/.test(before) && roles.has(tokens[place - 2]?.lower ?? '')) person -= 2
    if (entity.words.length === 1 && !isPlaced && isTakenUp(context, place)) person += 2
    if (next?.text === ',' && after?.tag === 'CD' && /^\d\d$/.test(after.text)) person += 3
    if (next?.lower === 'who') person += 3
    if (next?.text === ',' && after?.lower === 'which') person -= 3
    if (next?.text === ',' && after?.lower === 'who') person += 3
    if (!isPlaced && next?.text === ',' && /^(?:a|an|the|his|her|its|their|my|our)$/.test(after?.lower ?? ''))
      person += describes(context, end + 1)
    // "Ada Byrne, director of the institute"
    if (
      next?.text === ',' &&
      roles.has(after?.lower ?? '') &&
      /^(?:of|at|for|with)$/.test(tokens[end + 2]?.lower ?? '')
    )
      person += 3
    if (next?.text === '(') person -= 1
    person += whatIsBefore(context, place, end)
  }
  return person
}

/** People are called by their last name alone, bodies by their first. */
function shortForm({ words, forms }: Entity): number {
  if (words.length < 2) return 0
  let sum = 0
  for (const form of forms.keys()) {
    const short = keyWords(form.split(' '))
    if (short.length !== 1) continue
    if (short[0] === words.at(-1)) sum += 2
    else if (short[0] === words[0] && !genderOf(words) && !familyNamesFirst.has(short[0] as string)) sum -= 2
  }
  return sum
}

/** "Kestrel Foods said on Thursday it would": the pronoun of the sentence tells a body from a person. */
function pronounAfter(context: Context, from: number): number {
  const sentence = context.sentenceOf(Math.min(from, context.tokens.length - 1))
  // "The mill's owner, Kestrel Springs, says it"
  const verb = context.tokens[context.tokens[from]?.text === ',' ? ++from : from]
  if (!verb || !/^VB[DZ]$/.test(verb.tag)) return 0
  for (let index = from + 1; index < Math.min(from + 7, sentence.last); index++) {
    const { lower } = context.tokens[index] as { lower: string }
    const next = context.tokens[index + 1]
    // "said it was cold", "puts it off": no body is meant
    const isOther = lower === 'it' && (/^(?:is|was|'s)$/.test(next?.lower ?? '') || next?.tag === 'RP')
    if (/^(?:it|its|itself)$/.test(lower) && !isOther) return -3
    if (/^(?:he|she|his|her|him|himself|herself)$/.test(lower)) return 2
    if (lower === 'that' || lower === ',') continue
  }
  return 0
}

/** "Byrne left. She said …", "Byrne left. On Monday she said": the next sentence takes the name up as a person. */
function isTakenUp(context: Context, place: number): boolean {
  const sentence = context.sentenceOf(place)
  const next = context.sentences[sentence.index + 1]
  if (!next || place - sentence.first > 2) return false
  for (let index = next.first; index < Math.min(next.first + 6, next.last); index++) {
    const token = context.tokens[index] as Token
    if (/^(?:he|she)$/.test(token.lower)) return true
    if (index > next.first && /^NNP/.test(token.tag)) return false
  }
  return false
}

/** Every mention of the name follows a preposition of place, or a place before a comma: "Kestrel of Geraldton". */
function isWhere(context: Context, { words, places }: Entity): boolean {
  return (
    words.length === 1 &&
    places.every(
      (place) => locatives.has(context.tokens[place - 1]?.lower ?? '') && !isPossessor(context, place),
    )
  )
}

/** A single word that is no given name and has its capital only where every word has: at the head of a sentence. */
function isOnlyFirst({ casing, sentenceOf, tokens }: Context, { name, words, places }: Entity): boolean {
  return (
    words.length === 1 &&
    !/\p{Ll}\p{Lu}/u.test(name) &&
    !genderOf(words) &&
    !casing.isSometimesNamed(tokens[places[0] as number] as Token) &&
    places.every((place) => opens(tokens, place, sentenceOf(place)))
  )
}

const isPossessor = ({ tokens }: Context, place: number) => tokens[place + 1]?.tag === 'POS'

/** "the infrastructure manager, Byrne, said", "the contractor, Kestrel, said": what stands before the comma tells. */
function whatIsBefore(context: Context, place: number, end: number): number {
  const phrase = apposedTo(context, place, end)
  const { tokens } = context
  // "A spokesperson for the union, Ada Byrne, said": the person's, not the union's
  const isOf = phrase && /^(?:of|for|at)$/.test(tokens[phrase.first - 1]?.lower ?? '')
  if (isOf && roles.has(tokens[phrase.first - 2]?.lower ?? '')) return 3
  const head = phrase?.head ?? nounBefore(context, place, end)
  if (head === undefined) return 0
  const { lower, text } = context.tokens[head] as Token
  if (institutionNouns.has(lower) || newsNouns.has(lower) || text === 'major') return -3
  return isHuman(lower) && !notPeople.has(lower) && !eitherRoles.has(lower) ? 3 : 0
}

/** "The rights group Kestrel", "my colleague Hale": the noun right before the name that ends their phrase. */
function nounBefore({ syntax, tokens }: Context, place: number, end: number): number | undefined {
  const phrase = syntax.holding(place)
  const isWithin = phrase !== undefined && phrase.first < place && phrase.last === end
  const before = tokens[place - 1]
  return isWithin && (before?.tag === 'NN' || before?.text === 'major') ? place - 1 : undefined
}

function describes(context: Context, start: number): number {
  const phrase = context.syntax.startingAt(start)
  // "in Corrin, its engineer said": a clause begins, no apposition
  if (!phrase || /^(?:VB[DZP]|MD)$/.test(context.tokens[phrase.last]?.tag ?? '')) return 0
  const head = context.tokens[phrase.head]
  return head && (roles.has(head.lower) || /(?:ist|man|woman|person|ian)$/.test(head.lower))
    ? 3
    : head &&
        /(?:company|firm|group|agency|organi[sz]ation|charity|network|website|app|chain|maker|party|bank|tank|unit|startup|provider|maker|developer|manufacturer|retailer|publisher|operator|carrier|broadcaster|airline)$/.test(
          head.lower,
        )
      ? -4
      : 0
}
