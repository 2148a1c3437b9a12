/**
 * Mends parts of speech where the tagger is known to stumble and the words around leave no doubt: names at the head
 * of a sentence, acronyms, nouns after a verb of saying, "plans to". A wrong tag there costs a whole attribution.
 */
import { givenNames } from '../../languages/en/given-names.ts'
import { cardinals } from '../../languages/en/numbers.ts'
import {
  documentNouns,
  institutionNouns,
  knownOrganisationPhrases,
} from '../../languages/en/organisations.ts'
import { countries } from '../../languages/en/places.ts'
import { peopleNouns, personEnding, portfolios, quantities, roles } from '../../languages/en/roles.ts'
import { be, have } from '../../languages/en/syntax-words.ts'
import type { Document } from '../../text/document.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Token } from '../../text/tokens.ts'
import { type Casing, isCapital, opens } from './casing.ts'
import { cueVerb, phrasalCue } from './cues.ts'

/** The document's tokens, copied where a tag is mended. */
export function mendTags({ tokens, sentences }: Document, casing: Casing): Token[] {
  const mended = tokens.slice()
  const acronyms = acronymsIn(tokens)
  for (const sentence of sentences) {
    for (let index = sentence.first; index < sentence.last; index++) {
      const tag = acronyms.has((tokens[index] as Token).text)
        ? 'NNP'
        : (tagByCase(mended, index, sentence, casing) ?? mendedTag(mended, index))
      if (tag) mended[index] = { ...(tokens[index] as Token), tag }
    }
  }
  return mended
}

/** "the Corrin Aid Network (CAN)": from then on CAN is a name, and no modal. */
function acronymsIn(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>()
  tokens.forEach(({ text }, index) => {
    const isInBrackets = tokens[index - 1]?.text === '(' && tokens[index + 1]?.text === ')'
    if (isInBrackets && /^\p{Lu}{2,}$/u.test(text)) found.add(text)
  })
  return found
}

/** What a word's capital tells: of running text, or at the head of a sentence, where it may mean nothing. */
function tagByCase(
  tokens: readonly Token[],
  index: number,
  sentence: Sentence,
  casing: Casing,
): string | undefined {
  const token = tokens[index] as Token
  const { tag, lower } = token
  if (!isCapital(token) || token.kind !== 'word') return undefined
  if (!opens(tokens, index, sentence)) {
    // "On Monday, Hale wrote": a capital within a sentence
    if (casing.isLoud(sentence) || lower.length < 2) return undefined
    // "Ian Evans"
    const isGiven = tag === 'NNS' && (givenNames.has(lower) || givenNames.has(tokens[index - 1]?.lower ?? ''))
    // "Vassily Byrne"
    const isLikeAdverb = tag === 'RB' && /^NNP/.test(tokens[index + 1]?.tag ?? '')
    return isGiven || isLikeAdverb || /^(?:NN|VB[DGNPZ]?|UH|FW)$/.test(tag) ? 'NNP' : undefined
  }
  // "SilverHall, the largest chain"
  if (!tag.startsWith('NNP') && /^\p{Lu}\p{Ll}+\p{Lu}/u.test(token.text)) return 'NNP'
  // "Interior Minister Ada Byrne"
  if (portfolios.has(lower) && isCapital(tokens[index + 1]) && roles.has(tokens[index + 1]?.lower ?? ''))
    return 'NNP'
  // "Ian Evans said"
  if (/^(?:NN|JJ)$/.test(tag) && givenNames.has(lower) && isCapital(tokens[index + 1])) return 'NNP'
  // "Byrne: I began as a clerk"
  if (/^(?:NN|JJ|VB|RB|UH|FW)$/.test(tag) && casing.isAlwaysNamed(token)) return 'NNP'
  // "Indonesia condemns"
  if (tag === 'CD' && countries.has(lower)) return 'NNP'
  // "Hong Li, a fellow", "Park Min said"
  const next = tokens[index + 1]
  const after = tokens[index + 2]
  const isSurname =
    /^(?:NNS?|VB[DNZ]?|JJ|UH|FW)$/.test(tag) &&
    next?.tag === 'NNP' &&
    !casing.isWrittenSmall(token) &&
    !cueVerb(lower)
  const isSubject =
    /^VB[DZ]$/.test(after?.tag ?? '') ||
    (after?.text === ',' && /^(?:DT|CD|WP)$/.test(tokens[index + 3]?.tag ?? ''))
  if (isSurname && isSubject) return 'NNP'
  if (!tag.startsWith('NNP') || /^NNP/.test(next?.tag ?? '') || casing.isSometimesNamed(token))
    return undefined
  // "Doctors said", "Drivers think": people, and no name
  if (isPeopleNoun(lower)) return 'NNS'
  // "Eleven said", "Several thought"
  return isCount(lower) ? 'CD' : undefined
}

const isPeopleNoun = (lower: string) =>
  lower.endsWith('s') && (peopleNouns.has(lower) || roles.has(lower.slice(0, -1)))

/** "Eleven", "several": some of those spoken of. */
const isCount = (lower: string) => cardinals.has(lower) || quantities.has(lower)

/** Past tenses of cue verbs that are no noun, adjective or present. */
const pastOnly = new Set(
  'said told wrote knew saw heard felt meant began spoke swore sang thought foresaw understood undertook'.split(
    ' ',
  ),
)

/** Third persons that are plurals as well. */
const nounToo =
  /^(?:claims|plans|reports|fears|hopes|demands|calls|details|estimates|forecasts|notes|views|shows|comments|remarks|promises|tweets|posts|texts|messages|blogs|supports|doubts|wishes|charges|finds|answers|replies|questions|requests|offers|orders|regrets|signals|documents|highlights|judges|terms|labels|brands|bills|styles|results|projects|pledges|vows|threats|protests|guarantees|boasts|jokes|quotes|welcomes|praises|laments|worries|wants|rules|repeats|advocates|challenges|permits|outlines)$/

/** A cue verb that the tagger took for a noun or a participle, and the place it stands in says otherwise. */
function verbByPlace(tokens: readonly Token[], index: number): string | undefined {
  const { tag, lower, text } = tokens[index] as Token
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  if (!before || !/^[a-z]/.test(text) || !/^(?:NNS?|JJ|VBN)$/.test(tag)) return undefined
  const verb = cueVerb(lower) ?? phrasalCue(tokens, index)
  if (!verb) return undefined
  const tense = lower.endsWith('s') ? 'VBZ' : lower.endsWith('ed') ? 'VBD' : undefined
  if (!tense || (tense === 'VBZ') !== (tag === 'NNS')) return undefined
  // “…,” comments Ada Byrne · “…”, countered the union
  const afterQuotation =
    /^[”"’]$/.test(before.text) || (before.text === ',' && /^[”"’]$/.test(tokens[index - 2]?.text ?? ''))
  if (afterQuotation && next && /^(?:NNP|DT|PRP)/.test(next.tag)) return tense
  // "It is not, my friend Yusuf insists, about fish" · "…, the agency advises." · "which Islamabad denies"
  const opening = /^(?:NNP?|JJ)$/.test(before.tag) ? opensBefore(tokens, index) : undefined
  const closes = /^[,.;”"]$/.test(next?.text ?? '.')
  if (tense === 'VBZ' && opening && (opening.text !== ',' || (closes && verb.frames.has('clause'))))
    return tense
  // "which the mayor rejected,"
  if (opening?.lower === 'which' && closes) return tense
  // "…, reports Kestrel News."
  if (tense === 'VBZ' && before.text === ',' && next?.tag === 'NNP' && endsSoon(tokens, index + 1))
    return tense
  // "Byrne points out that": a name, and what no plural is followed by
  if (
    tense === 'VBZ' &&
    /^(?:NNP|JJ)$/.test(before.tag) &&
    isCapital(before) &&
    /^(?:RP|DT|PRP\$?)$/.test(next?.tag ?? '')
  )
    return tense
  // "calls them beautiful but doubts the leaven" · "mocked it as fireworks and wondered why"
  const opensContent = next !== undefined && /^(?:DT|PRP\$?|WRB|WP|IN)$/.test(next.tag) && next.lower !== 'by'
  // "his plans and hopes that year."
  const isThis =
    next?.lower === 'that' && (next.tag === 'DT' || /^[.,;]$/.test(tokens[index + 3]?.text ?? '.'))
  return /^(?:and|but)$/.test(before.lower) && opensContent && !isThis && takesUp(tokens, index - 1, tense)
    ? tense
    : undefined
}

/** Nothing but a name of at most three words is left of the sentence. */
function endsSoon(tokens: readonly Token[], index: number): boolean {
  let at = index
  while (at < index + 3 && /^NNP/.test(tokens[at]?.tag ?? '')) at++
  return /^[.!?]$/.test(tokens[at]?.text ?? '.')
}

/** What the short noun phrase before token `index` follows, where that is a comma, a relative word, or "as" before a name. */
function opensBefore(tokens: readonly Token[], index: number): Token | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 6); at--) {
    const token = tokens[at] as Token
    if (token.lower === 'as')
      return index - at > 1 && tokens.slice(at + 1, index).every(isCapital) ? token : undefined
    if (token.text === ',' || /^(?:which|what)$/.test(token.lower)) {
      const isPhrase = index - at > 1 && /^(?:DT|PRP\$|NNP)$/.test(tokens[at + 1]?.tag ?? '')
      return isPhrase ? token : undefined
    }
    if (!/^(?:DT|PRP\$|NNP?|JJ|POS)$/.test(token.tag)) return undefined
  }
  return undefined
}

/** A verb of the sentence before token `index` has this tag: for a past tense the nearest, or it may be a participle. */
function takesUp(tokens: readonly Token[], index: number, tense: string): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 30); at--) {
    const { text, tag, lower } = tokens[at] as Token
    if (/^[.!?]$/.test(text)) return false
    if (tag === tense && !be.has(lower) && !have.has(lower)) return true
    if (tense === 'VBD' && /^(?:VB[DZPN]?|MD)$/.test(tag)) return false
  }
  return false
}

function afterAuxiliary(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (at >= 0 && /^RB/.test((tokens[at] as Token).tag)) at--
  const { lower } = (tokens[at] ?? tokens[index]) as Token
  return have.has(lower) || be.has(lower) || lower === 'get' || lower === 'got'
}

/** "there had been", after a comma, a verb of saying or "that": not "who was there had been". */
function opensExistence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const opens = !before || /^(?:that|[,.“"])$/.test(before.lower) || cueVerb(before.lower) !== undefined
  const [next, after] = [tokens[index + 1]?.lower ?? '', tokens[index + 2]?.lower ?? '']
  return opens && (be.has(next) || (have.has(next) && after === 'been'))
}

/** Nouns of their own as well: only what stands around tells that they are verbs. */
const gerundNoun = /^(?:warning|feeling|finding|understanding|meaning|ruling|hearing|reading|writing)$/

/** "…, warning of a frost", "wrote to her insisting she", "the channel reporting that": a participle that the tagger took for a noun. */
function isParticipleOfSpeech(tokens: readonly Token[], index: number): boolean {
  const { lower, text } = tokens[index] as Token
  const [before, next] = [tokens[index - 1], tokens[index + 1]]
  if (!before || !next || !/^[a-z]+ing$/.test(text)) return false
  const verb = phrasalCue(tokens, index) ?? cueVerb(lower)
  // "wrote to her insisting she"
  const isTo =
    before.lower === 'her' &&
    /^(?:TO|VB.)$/.test(tokens[index - 2]?.tag ?? '') &&
    /^(?:he|she|they|that)$/.test(next.lower)
  if (!verb || (/^(?:DT|PRP\$|POS|JJ.?|CD|IN)$/.test(before.tag) && !isTo)) return false
  const isFull = /^(?:VB[DZP]|MD)$/
  const takesClause =
    verb.frames.has('clause') &&
    ((next.lower === 'that' && !isFull.test(tokens[index + 2]?.tag ?? '')) ||
      (/^(?:he|she|they|it)$/.test(next.lower) && isFull.test(tokens[index + 2]?.tag ?? '')))
  if (before.text === ',')
    return (
      takesClause || (/^(?:of|against|about)$/.test(next.lower) && phrasalCue(tokens, index) !== undefined)
    )
  if (takesClause) return !gerundNoun.test(lower)
  // "an email warning parents that"
  return verb.frames.has('told') && isPeopleNoun(next.lower) && tokens[index + 2]?.lower === 'that'
}

/** "that" with a subject, or a pronoun or quotation at once, within "on Monday" of the verb. */
function clauseComes(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 1; at <= index + 3; at++) {
    const token = tokens[at]
    if (!token || /^[,.;:]$/.test(token.text) || token.tag === 'TO' || token.lower === 'by') return false
    if (token.lower === 'that' && /^(?:IN|WDT|DT)$/.test(token.tag))
      return !/^(?:VB[DZ]|MD)$/.test(tokens[at + 1]?.tag ?? '')
    if (at === index + 1 && (/^(?:he|she|they|it|we)$/.test(token.lower) || token.tag === '``')) return true
  }
  return false
}

/** A verb of saying comes, and nothing before it but a preposition with its noun phrase. */
function saysAfter(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.tag !== 'IN') return false
  let at = index + 1
  while (at < index + 7 && /^(?:DT|JJ|NN.*|PRP\$|CD)$/.test(tokens[at]?.tag ?? '')) at++
  return at > index + 1 && /^(?:said|say|says|told|tell)$/.test(tokens[at]?.lower ?? '')
}

/** "offered to", "asked jurors to": a verb whose content is an infinitive, at once or behind one word for who shall do it. */
function takesInfinitive(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (!token) return false
  if (/^VB[DZP]$/.test(token.tag)) return cueVerb(token.lower)?.frames.has('to') === true
  const verb = tokens[index - 1]
  if (!verb || !/^VB[DZP]$/.test(verb.tag) || !/^(?:NNP?S?|PRP)$/.test(token.tag)) return false
  return cueVerb(verb.lower)?.stance === 'says' && cueVerb(verb.lower)?.frames.has('to') === true
}

/** The tags that are mended where the word is no capital; all other tokens need no closer look. */
const mendedWithin = new Set(['NN', 'NNS', 'JJ', 'RB', 'VB', 'VBG', 'VBN'])

function mendedTag(tokens: readonly Token[], index: number): string | undefined {
  const token = tokens[index] as Token
  const { tag, text, lower } = token
  // "who has worked for her said": nothing that is hers follows
  if (tag === 'PRP$' && lower === 'her' && /^(?:VB[DZ]|MD|[,.])$/.test(tokens[index + 1]?.tag ?? ''))
    return 'PRP'
  // "a priest said", "physicist Ada Byrne": no superlative, no past tense
  if (tag === 'JJS' && roles.has(lower)) return 'NN'
  // "broadcaster NRK reported"
  if (tag === 'RB' && lower.endsWith('er') && lower.length > 5 && roles.has(lower)) return 'NN'
  // "the bloc's secretary-general"
  if (tag === 'JJ' && roles.has(lower) && lower.includes('-')) return 'NN'
  if (/^VB[DNZG]$/.test(tag) && /..(?:ist|ian)$/.test(lower)) return 'NN'
  // "Israel's military said"
  const isBody =
    tag === 'JJ' && institutionNouns.has(lower) && /^(?:POS|PRP\$|DT|JJ)$/.test(tokens[index - 1]?.tag ?? '')
  if (isBody && /^(?:VB[DZ]|MD)$/.test(tokens[index + 1]?.tag ?? '')) return 'NN'
  // "Parish councillor Ada Byrne"
  if (/^VB[PZ]?$/.test(tag) && /[eo]r$/.test(lower) && roles.has(lower) && tokens[index + 1]?.tag === 'NNP')
    return 'NN'
  // "denied both charges"
  if (
    tag === 'CC' &&
    lower === 'both' &&
    !tokens.slice(index + 1, index + 7).some((one) => one.lower === 'and')
  )
    return 'DT'
  // "two people briefed on the talks said"
  if (tag === 'VBD' && /^NNS?$/.test(tokens[index - 1]?.tag ?? '') && saysAfter(tokens, index + 1))
    return 'VBN'
  // "…, the industry warns.": no adverb ends so
  if (tag === 'RB' && lower.endsWith('s') && cueVerb(lower)) return 'VBZ'
  // "saying there had been talks"
  if (tag === 'RB' && lower === 'there' && opensExistence(tokens, index)) return 'EX'
  // "the evening daily Kestrel"
  if (/^(?:RB|JJ)$/.test(tag) && /^(?:daily|weekly)$/.test(lower) && isCapital(tokens[index + 1])) {
    if (/^(?:DT|NNP?|JJ|POS|PRP\$)$/.test(tokens[index - 1]?.tag ?? '')) return 'NN'
  }
  if (lower === 'think' && /^tanks?$/.test(tokens[index + 1]?.lower ?? '')) return 'NN'
  if (!mendedWithin.has(tag) && !isCapital(token)) return undefined
  const isUpper = /^[A-Z]/.test(text)
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  if (isUpper && token.kind === 'word' && !/^NNP|^DT|^PRP/.test(tag)) {
    const isName =
      next !== undefined && (/^NNP/.test(next.tag) || /^(?:von|van|der|de|bin|al|el|ben)$/.test(next.text))
    // acronyms, in a text that is not all capitals; "AS: I began as a clerk"
    if (
      /^[A-Z]{2,}$/.test(text) &&
      (/^(?:CD|JJ|NN|VB|FW|UH|RB|WP)/.test(tag) || (tag === 'IN' && next?.text === ':')) &&
      !/^[A-Z]{2,}$/.test(next?.text ?? '')
    )
      return 'NNP'
    if (isName && givenNames.has(lower) && !/^(?:will|may|mark|grant|art|bill|guy|so|in|an)$/.test(lower))
      return 'NNP'
    if (lower === 'will' && isCapital(next) && /^(?:,|VB[DZ]?)$/.test(tokens[index + 2]?.tag ?? ''))
      return 'NNP'
    if (next && knownOrganisationPhrases.has(`${lower} ${next.lower}`)) return 'NNP'
    if (/^(?:VBG|VBN|VB|NN|JJ)$/.test(tag) && isName && before?.tag === 'NNP') return 'NNP'
  }
  // "offered to host talks": an infinitive after a verb that takes one
  if (
    tag === 'NN' &&
    before?.tag === 'TO' &&
    /^(?:CD|DT|JJ|NNP?S?|PRP\$?)$/.test(next?.tag ?? '') &&
    takesInfinitive(tokens, index - 2)
  )
    return 'VB'
  // a past tense that is nothing else: "the court heard"
  if (before && (tag === 'NN' || tag === 'JJ' || tag === 'RB') && pastOnly.has(lower))
    return be.has(before.lower) || have.has(before.lower) ? 'VBN' : 'VBD'
  // "Hale denied", "Kestrel plans to": a name at the head of its sentence
  if (
    next &&
    isUpper &&
    /^(?:NN|JJ|NNS|VBG?|RB|CD)$/.test(tag) &&
    token.kind === 'word' &&
    (!before || /^[.!?”"“]/.test(before.text)) &&
    !personEnding.test(lower) &&
    !isCount(lower)
  ) {
    const verb = cueVerb(next.lower)
    if (verb && /^VB[DZN]$/.test(next.tag) && tag !== 'NNS') return 'NNP'
    if (verb?.frames.has('to') && next.tag === 'NNS' && tokens[index + 2]?.tag === 'TO' && tag !== 'NNS')
      return 'NNP'
  }
  // "says transit officers boarded": no bare infinitive after a verb of saying
  if (
    tag === 'VB' &&
    before &&
    /^VB[DZP]$/.test(before.tag) &&
    cueVerb(before.lower)?.frames.has('clause') &&
    /^NN/.test(next?.tag ?? '')
  )
    return 'NN'
  // "Edmunds expects": a name in -s with a verb in the singular
  if (tag === 'NNS' && isUpper && next?.tag === 'VBZ' && !cueVerb(lower)) return 'NNP'
  // "Analysts caution that"
  if (
    before?.tag === 'NNS' &&
    /^NNS?$/.test(tag) &&
    next &&
    /^(?:that|whether)$/.test(next.lower) &&
    next.tag === 'IN' &&
    cueVerb(lower)?.frames.has('clause')
  )
    return 'VBP'
  if (tag === 'NN' && isParticipleOfSpeech(tokens, index)) return 'VBG'
  const inOrder = verbByPlace(tokens, index)
  if (inOrder) return inOrder
  // "it details how, "the guidance advises people": a third person that the tagger took for a plural
  if (tag === 'NNS' && before && next && cueVerb(lower) && /^[a-z]/.test(text)) {
    if (before.tag === 'PRP') return 'VBZ'
    if (/^NNP?$/.test(before.tag) && !nounToo.test(lower) && /^(?:NN|PRP|DT|JJ|IN|``|:)/.test(next.tag))
      return 'VBZ'
  }
  // "That report found children in cells"
  if (
    lower === 'found' &&
    tag === 'VBN' &&
    documentNouns.has(before?.lower ?? '') &&
    /^(?:DT|NNS?|JJ|PRP)$/.test(next?.tag ?? '')
  )
    return 'VBD'
  // "the ministry confirmed on Monday that": no auxiliary, and a clause to come
  if (
    tag === 'VBN' &&
    cueVerb(lower)?.frames.has('clause') &&
    !afterAuxiliary(tokens, index) &&
    clauseComes(tokens, index)
  )
    return 'VBD'
  // "Some blame the weather"
  if (
    tag === 'NN' &&
    /^(?:some|many|most|others|few)$/.test(before?.lower ?? '') &&
    (index < 2 || /^[.!?;,”"]$/.test(tokens[index - 2]?.text ?? '')) &&
    /^(?:DT|NNP|PRP\$?)$/.test(next?.tag ?? '') &&
    cueVerb(lower)
  )
    return 'VBP'
  // "Some fear closures", "experts doubt the figures"
  if (tag === 'NN' && /^(?:fear|doubt|blame|favou?r)$/.test(lower)) {
    const isSome = /^(?:some|many|most|others)$/.test(before?.lower ?? '') && /^NNS$/.test(next?.tag ?? '')
    if (isSome || (isPeopleNoun(before?.lower ?? '') && /^(?:DT|NNS?|NNP|PRP.?|JJ)$/.test(next?.tag ?? '')))
      return 'VBP'
  }
  // "the spokesman stood by the figure": nothing is stood
  if (tag === 'VBN' && lower === 'stood' && !afterAuxiliary(tokens, index)) return 'VBD'
  // "Kestrel plans to", "the union claims that"
  if (tag === 'NNS' && before && /^(?:NNP?S?|PRP|JJ)$/.test(before.tag) && /^[a-z]/.test(text) && next) {
    const verb = cueVerb(lower)
    const takesNext =
      (next.tag === 'TO' && verb?.frames.has('to') && /^VB$/.test(tokens[index + 2]?.tag ?? '')) ||
      (next.lower === 'that' && verb?.frames.has('clause'))
    if (takesNext && /^(?:NNP|PRP)/.test(before.tag)) return 'VBZ'
  }
  return undefined
}
