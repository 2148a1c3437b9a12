/** "One" and "two" without a count in mind, a bare "an hour", a half of a match, compounds such as "two-way". */
import { knownTwo, oneIsCount, oneIsNoCount, oneIsPronoun } from '../../languages/en/not-figures.ts'
import type { Token } from '../../text/tokens.ts'
import type { Context, Quantity } from '../model.ts'
import { after, before, type Exclusion, firstOf, lastOf } from './rule.ts'

const casualty =
  /^(?:killed|injured|wounded|dead|died|arrested|missing|hurt|detained|charged|hospitali[sz]ed|rescued|trapped)$/

/** "one confirmed case", "one lone tree": what is told by how many. */
const oneOfRecord =
  /^(?:confirmed|documented|known|lone|recorded|registered|reported|single|solitary|verified)$/

export const ones: Exclusion = {
  name: 'one without a count',
  excludes(quantity, context) {
    const first = firstOf(quantity)
    if (first.form !== 'words' || first.value !== 1 || quantity.amounts.length === 2 || first.bounds)
      return false
    const { tokens, sentence } = context
    const lead = before(quantity, context)
    const tail = after(quantity, context)
    // "perhaps one day", "like one man", "one or more": no count
    const isBound = quantity.hedges.length > 0 && !/^(?:perhaps|maybe|like|some)$/.test(lead) && tail !== 'or'
    if (tail === 'roof' || isAnyOne(quantity, context)) return true
    if (isBound && (quantity.counted !== undefined || first.dimension !== '')) return false
    if (oneIsPronoun.has(lead)) return true
    if (first.dimension !== '')
      return first.hyphenated ? false : /^(?:days|nights)$/.test(first.unit) && !oneIsCount.has(lead)
    // "one academic year", "charged with one count of fraud"
    const head = tokens[quantity.head ?? -1]?.lower ?? ''
    if (/^(?:count|semester|term)$/.test(tail) || /^(?:year|season)$/.test(head))
      return quantity.counted === undefined
    if (first.hyphenated || tail === 'or') return true
    if (oneIsNoCount.has(tail) || quantity.counted === undefined || tokens[quantity.next]?.lower === 'who')
      return true
    if (oneIsCount.has(lead) || oneOfRecord.test(tail)) return false
    for (let index = quantity.next; index < sentence.last && index < quantity.next + 5; index++) {
      if (casualty.test((tokens[index] as Token).lower)) return false
    }
    // "had one in-person meeting": a count stands after a verb of having
    return !/^(?:had|has|have|having)$/.test(lead)
  },
  hits: [
    '[One] of the men left.',
    'No [one] came.',
    'According to [one] estimate, it rains.',
    'This is the big [one].',
    '[One] day he left.',
    'Perhaps [one] day he comes back.',
    'All worked under [one] roof.',
    'It hurt [one] or more members.',
    'They crossed over [one] line or another.',
    'It is [one] known to all.',
    'It bans some kinds, including [one] called grafting.',
  ],
  misses: [
    'At least [one man] died.',
    '[One woman] was killed.',
    'They had only [one car].',
    'It took [one week].',
    'At most [one day] is left.',
    'Each path, having [one seat], is short.',
    'It lasts [one academic year] there.',
    'He is charged with [one count] of theft.',
    'There was [one confirmed case] in Lund.',
    'There was [one known death] in Lund.',
    'A slime is [one single cell] alone.',
    'More than [one man] or another dog came.',
  ],
}

/** "one way or another". */
function isAnyOne({ next }: Quantity, { tokens }: Context): boolean {
  return (
    tokens[next]?.lower === 'or' &&
    tokens[next + 1]?.lower === 'another' &&
    !/^NN/.test(tokens[next + 2]?.tag ?? '')
  )
}

export const twos: Exclusion = {
  name: 'two already known',
  excludes(quantity, context) {
    const first = firstOf(quantity)
    if (first.form !== 'words' || first.value !== 2 || quantity.amounts.length === 2) return false
    if (first.dimension !== '' || quantity.hedges.length > 0) return false
    const lead = before(quantity, context)
    if (first.hyphenated) return true
    if (isFamily(quantity, context) || isCouple(quantity, context)) return false
    if (knownTwo.has(lead))
      return !(before(quantity, context, 2) === 'of' && before(quantity, context, 3) === 'one')
    if (lead === 'first' || lead === 'last' || lead === 'top')
      return before(quantity, context, 2) === 'the' && quantity.counted === undefined
    // "bought two more"
    if (quantity.counted !== undefined || /^(?:of|more)$/.test(after(quantity, context))) return false
    if (isToll(quantity, context)) return false
    return !/^(?:killed|killing|injured|injuring|wounded|wounding|arrested|leaving|another|other|than|least)$/.test(
      lead,
    )
  },
  hits: [
    'The [two] sides met.',
    'These [two] know it.',
    'A [two]-way street runs there.',
    'It was for the [two].',
    'The [two] were held.',
    'A game of [two] was played.',
    'Of these, [two] were blue.',
  ],
  misses: [
    '[Two men] were held.',
    'The past [two years] were dry.',
    'A fire killed [two].',
    'One of the [two forms] is rare.',
    'He owns one and bought [two] more.',
    'The mother-of-[two] slept.',
    'A [couple of] them slept.',
    'She is a mother of [two].',
    '[Two] died there.',
    'One man died and [two] were hurt.',
    'The blast left [two] dead.',
  ],
}

/** "a couple of them". */
const isCouple = (quantity: Quantity, { text }: Context) =>
  /couple/i.test(text.slice(firstOf(quantity).start, firstOf(quantity).end))

/** "a mother of two", "father-of-two". */
function isFamily(quantity: Quantity, context: Context): boolean {
  const { text, tokens } = context
  const { start, first } = firstOf(quantity)
  if (/(?:father|mother|parent|mum|mom|dad)s?-of-$/i.test(text.slice(Math.max(0, start - 15), start)))
    return true
  return before(quantity, context) === 'of' && family.test(tokens[first - 2]?.lower ?? '')
}
const family = /^(?:grand)?(?:father|mother|parent)s?$|^(?:dad|mom|mum)s?$/

/** "two died", "two were hurt", "left two dead". */
function isToll(quantity: Quantity, context: Context): boolean {
  const tail = after(quantity, context)
  if (tail === 'were' || tail === 'are') return casualty.test(after(quantity, context, 1))
  return casualty.test(tail) || /^(?:drowned|survived)$/.test(tail)
}

export const singles: Exclusion = {
  name: 'a unit without a count',
  excludes(quantity, context) {
    const { text } = context
    const first = firstOf(quantity)
    if (first.form !== 'single' || quantity.amounts.length > 1) return false
    const hedge = quantity.hedges[0]
    if (hedge === undefined && isDuration(quantity, context)) return false
    // "twice as many as a year ago"
    return hedge === undefined || /^as /i.test(text.slice(hedge.start, hedge.end))
  },
  hits: [
    'It rained twice in [an hour] there.',
    'Wait for [a minute] here.',
    'They left for [a day] trip.',
    'They took [a day] trip.',
    'It took [a minute].',
    'It was time for [a day] of rest.',
    'Data cost $5 for [a month] there.',
    'It was the first such shop for [a century].',
    'Sales were twice as many as [a year] ago.',
  ],
  misses: [
    'In less than [an hour] it was over.',
    'After more than [a decade] it rained.',
    'For [a decade] it rained.',
    'After [a year], it was gone.',
    'The feast lasts [a week] there.',
    'She spent [a month] in jail.',
    'The trip takes [an hour].',
    'It lasted [an hour-and-a-half].',
  ],
}

/** "After a year", "for a month", "lasted a week": how long; "for a minute" and "a day of rest" say no such thing. */
function isDuration(quantity: Quantity, context: Context): boolean {
  const first = firstOf(quantity)
  if (first.dimension !== 'time' || /^(?:seconds|minutes)$/.test(first.unit)) return false
  const lead = before(quantity, context)
  if (!/^(?:after|for|last(?:s|ed|ing)?|spen[dt]s?|spending|takes?|taken|taking|took)$/.test(lead))
    return false
  if (lead === 'for' && isCompared(quantity, context)) return false
  const next = context.tokens[lastOf(quantity).next]
  if (!next) return true
  return (
    !/^(?:NN|POS|HYPH|VBG)/.test(next.tag) &&
    !/^(?:of|when|where|that|which|out|off|like|as)$/.test(next.lower)
  )
}

export const halves: Exclusion = {
  name: 'half that is no share',
  excludes(quantity, context) {
    const first = firstOf(quantity)
    const { tokens, text } = context
    if (first.form !== 'share' || first.value !== 0.5) return false
    if (!/half$/i.test(text.slice(first.start, first.end)) || first.dimension !== '') return false
    if (text[first.end] === '-') return true
    const lead = before(quantity, context)
    if (
      /^(?:this|last|next|first|second|latter|better|opening|closing|other|final|third|fourth|these|were)$/.test(
        lead,
      )
    )
      return true
    if (lead === 'in' && isBroken(quantity, context)) return true
    // "the Swedish half of the pair", "the past decade and a half of war"
    let determiner = first.first - 1
    while (tokens[determiner]?.tag === 'JJ') determiner--
    const isDescribed =
      determiner < first.first - 1 && /^(?:DT|PRP\$|POS)$/.test(tokens[determiner]?.tag ?? '')
    if (
      quantity.hedges.length === 0 &&
      (isDescribed || (lead === 'and' && after(quantity, context) !== 'of'))
    )
      return true
    const next = tokens[lastOf(quantity).next]
    return (
      quantity.hedges.length === 0 &&
      next !== undefined &&
      (/^(?:JJ|VBN|VBG|RB)$/.test(next.tag) || next.lower === 'asleep') &&
      next.lower !== 'as'
    )
  },
  hits: [
    'In the second [half] they slept.',
    'He was [half] asleep.',
    'A [half]-brother came.',
    'She is the Swedish [half] of the pair.',
    'Tear it in [half] and it grows.',
    'He snapped the pole in [half].',
    'They replaced the entire left [half] of it.',
  ],
  misses: [
    'Nearly [half] of them left.',
    '[Half the men] left.',
    'More than [half] were ill.',
    'They cut the costs in [half].',
    'It has few jobs, and [half] of those are bad.',
    'They had one shot and converted [half] of its four chances to win.',
  ],
}

/** "tear it in half", "snapped the pole in half": things come apart; what is cut in half may be an amount. */
function isBroken(quantity: Quantity, { tokens, sentence }: Context): boolean {
  const { first } = firstOf(quantity)
  for (let index = first - 2; index >= sentence.first && index > first - 8; index--)
    if (breaking.test((tokens[index] as Token).lower)) return true
  return false
}
const breaking =
  /^(?:ben[dt]|bit|bite|break|breaks|broke|broken|fold|folded|folding|folds|rip|ripped|rips|saw|sawed|sawn|slice|sliced|slices|snap|snapped|snaps|split|splits|splitting|tear|tearing|tears|tore|torn)$/

/** "the first shop for a century", "$5 for a month": what is first or counted by a length of time, not how long it took. */
function isCompared({ first }: Quantity, { tokens, sentence }: Context): boolean {
  for (let index = first - 2; index >= sentence.first && index > first - 12; index--) {
    const { kind, tag, lower } = tokens[index] as Token
    if (kind === 'number' || /^(?:JJS|RBS|CD)$/.test(tag) || /^(?:first|last)$/.test(lower)) return true
  }
  return false
}

/** Compounds whose second part is no unit of anything: "six-figure", "two-for-one", "five-to-four". */
const compounds =
  /^(?:alarm|caliber|calibre|parters?|pointers?|pounders?|seaters?|setters?|stroke|under|over|(?:under|over)-par|way|time|wheelers?|pointed|sided|faced|handed|off|figures?|fold|digit|something|dimensional|on|in|iron|up|down|part|star|wheel|(?:and|by|for|on|to)-.+)$/

export const compoundsRule: Exclusion = {
  name: 'compound',
  excludes(quantity, context) {
    const { text } = context
    const last = lastOf(quantity)
    const tail = after(quantity, context)
    if (quantity.amounts.length === 1 && /^calib(?:re|er)$/.test(tail)) return true
    // "one-to-one care"
    if (last.form === 'ratio' && last.value === 1 && /one$/i.test(text.slice(last.start, last.end)))
      return true
    // "a best-of-seven series", "the best of five sets"
    if (/\bbest[- ]of[- ]$/i.test(text.slice(Math.max(0, last.start - 8), last.start))) return true
    // "ran into six figures"
    if (tail === 'figures' && last.form === 'words' && quantity.counted === tail) return true
    return last.hyphenated && last.dimension === '' && compounds.test(quantity.unit)
  },
  hits: [
    'A [three]-way split followed.',
    'The [four]-star hotel closed.',
    'It was a [six]-figure sum.',
    'They sold [two]-for-one meals.',
    'The court backed him in a [five]-to-four ruling.',
    'He had a [.22] calibre gun.',
    'She won it in a [five]-setter.',
    'The fee ran into [six] figures.',
    'It offers [one-to-one] care.',
    'They won a best-of-[seven] series.',
    'It is the best of [five] sets.',
  ],
  misses: [
    'A [five-story] house fell.',
    'It was a [20-minute] film.',
    'Dogs outnumber cats by [two to one].',
    'They ate the rest of [five] cakes.',
    'A [three-to-four-day] trip is planned.',
  ],
}

export const zeros: Exclusion = {
  name: 'zero that counts nothing',
  excludes(quantity, context) {
    const first = firstOf(quantity)
    if (first.form !== 'words' || first.value !== 0 || first.dimension !== '') return false
    if (first.hyphenated || /^(?:absolute|day|ground|net|near|patient|year)$/.test(before(quantity, context)))
      return true
    // "zero in on a case"
    if (after(quantity, context) === 'in' && after(quantity, context, 1) === 'on') return true
    // "zero tolerance", "a zero sum": one thing, not a number of things
    const head = quantity.head === undefined ? undefined : context.tokens[quantity.head]
    return head !== undefined && !head.tag.endsWith('S')
  },
  hits: [
    'This helps them [zero] in on it.',
    'It wants net [zero] by 2050.',
    'There is [zero] tolerance for it.',
    'A [zero]-waste shop opened.',
  ],
  misses: [
    'There were [zero cases] in May.',
    'Growth fell to [zero] in May.',
    'It was [zero degrees] outside.',
  ],
}
