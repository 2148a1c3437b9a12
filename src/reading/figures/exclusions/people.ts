/** Ages. A building's or a fossil's age reads the same way and is left out with them. */
import type { Token } from '../../text/tokens.ts'
import { isLetter } from '../characters.ts'
import type { Context, Quantity } from '../model.ts'
import { after, before, type Exclusion, firstOf, isBareInteger, lastOf } from './rule.ts'

const leads = new Set(['aged', 'age', 'ages', 'turned', 'turning', 'turns', 'aging', 'ageing'])
const owners = /^(?:his|her|their|my|our|your)$/
const persons =
  /^(?:people|adults?|children|those|women|men|anyone|everyone|residents|citizens|patients|voters|kids|boys|girls|person|players|drivers|students|pensioners|workers|americans|britons|blacks|whites|hispanics|latinos|teens|teenagers|youth|youths|participants|respondents|staff|members|employees|visitors|fans)$/

function isOld(quantity: Quantity, { text }: Context): boolean {
  const { end } = lastOf(quantity)
  const letter = text[end + 1]?.toLowerCase()
  if (letter !== 'o' && letter !== 'a') return false
  const rest = text.slice(end, end + 16).toLowerCase()
  // "three old men"
  if (lastOf(quantity).unit === '' && letter === 'o' && text[end] === ' ') return false
  return (
    /^[-‐‑\s]?olds?(?![a-z])/.test(rest) || /^ (?:of age|and (?:older|younger|over|up))(?![a-z])/.test(rest)
  )
}

export const ages: Exclusion = {
  name: 'age',
  excludes(quantity, context) {
    if (isOld(quantity, context)) return true
    const first = firstOf(quantity)
    const isOfAge = before(quantity, context) === 'of' && leads.has(before(quantity, context, 2))
    if (first.dimension === 'time' && (leads.has(before(quantity, context)) || isOfAge)) return true
    if (isMeanAge(quantity, context) || isAgeLimit(quantity, context)) return true
    // "in their mid-50s"
    if (first.bounds && before(quantity, context, 2) === 'in' && owners.test(before(quantity, context)))
      return true
    // "those who will turn 18 in May"
    if (before(quantity, context) === 'turn' && quantity.counted === undefined) return true
    // "children as young as five"
    if (
      before(quantity, context) === 'as' &&
      /^(?:old|young)$/.test(before(quantity, context, 2)) &&
      first.unit === ''
    )
      return true
    const isPlain = isBareInteger(first) || (first.form === 'words' && first.scale === 1)
    if (!isPlain || (first.value ?? 0) > 120 || first.unit !== '') return false
    const { tokens } = context
    const lead = before(quantity, context)
    if (
      leads.has(lead) ||
      (lead === 'between' && leads.has(before(quantity, context, 2))) ||
      (lead === 'of' && leads.has(before(quantity, context, 2)))
    )
      return true
    if (quantity.hedges.length > 0 && leads.has(tokens[quantity.first - 1]?.lower ?? '')) return true
    if (isBoundOfAge(quantity, context)) return true
    return (
      isApposition(quantity, context) ||
      isPredicate(quantity, context) ||
      isAgeGroup(quantity, context) ||
      opensWithAge(quantity, context) ||
      diedAt(quantity, context)
    )
  },
  hits: [
    'Mara Lindqvist, [34], said no.',
    'The [50]-year-old baker left.',
    'A man aged [19] was held.',
    'Anna Berg ([41]) won.',
    'Adults over [65] pay less.',
    'She was [12 years] old.',
    'He will be [35] in May.',
    'All were aged between [18 and 25] then.',
    'The sons, aged [11] and [7], slept.',
    'The mayor, who is [70], slept.',
    'Judge Berg will be [78] by then.',
    'Mara Lindqvist, then [35], slept.',
    'Mara Lindqvist, now [35], slept.',
    'Adults [18 to 34] voted for her.',
    'Those [65] and older pay less.',
    'The painter died at [92] in Lund.',
    'They saw the film The [40]-Year-Old Baker.',
    'The average age of the men was [41] then.',
    'It gave the captain’s age as [27] then.',
    'Of staff under [40] most left.',
    'Of the people in hospital [under 35] most left.',
    'The mean age (SD) was [20.4] years.',
    'Those who turn [18] by May may vote.',
    'By the time they’re [65] it pays.',
    'Women in their [mid-50s] have few roles.',
    'Children as young as [five] work there.',
    'She left school at [14] in Lund.',
    'Her youngest, [six], slept.',
    'His daughter Ada, [four], sang.',
    'The hairdresser, [44], flew to Lund.',
    'My mother-in-law, [84], slept.',
    'My lad is [17] and slept.',
    'At [71] he still sings.',
    'At [73], Mara still sings.',
    'They saw a woman of [78], who sang.',
    'Lars Berg (left), [40]. He ran.',
    'They raised the retirement age to [70] there.',
    'The voting age was cut from [18] to [16] in May.',
  ],
  misses: [
    'They, [34 people], said no.',
    'At that age they gave it to [70 people].',
    'They saw [three old men] there.',
    'They were [65] in all.',
    'They turn [18 wheels] at once.',
    'The number was [70].',
    'It ran for [12 years].',
    'More than [65 adults] paid.',
    'Berg sold two, and Falk [four], they say.',
    'He married at [40 weddings].',
    'The total, [44], is high.',
    'At [73], the index closed.',
    'Her share is [17].',
    'They saw a son of [78 kings].',
    'The Nordvik index was at [92] again.',
    'They put the number of dead at [37].',
    'They had 83 guests from Lund, [51] of them boys.',
    'It was in the [mid-50s] that day.',
    'They gave the adults [18 to 34 days].',
    'For men of that age the number was high, at [41].',
  ],
}

/** "who is 70", "she will be 35": nothing is counted, and a person stands before. */
function isPredicate(quantity: Quantity, context: Context): boolean {
  const first = firstOf(quantity)
  if (!isBareInteger(first) || quantity.counted !== undefined || quantity.amounts.length > 1) return false
  if (quantity.hedges.length > 0 || (first.value ?? 0) < 1) return false
  let distance = 1
  const verb = before(quantity, context)
  if (!/^(?:is|was|be|'s|'m|am|are|'re)$/.test(verb)) return false
  while (
    /^(?:is|was|be|'s|'m|'ll|am|are|'re|will|would|now|to|just)$/.test(before(quantity, context, distance))
  )
    distance++
  const subject = context.tokens[first.first - distance]
  if (!subject) return false
  if (/^(?:who|he|she|i)$/.test(subject.lower)) return true
  // "by the time they're 65", but "they are 12" counts
  if (subject.lower === 'they' || subject.lower === 'you') return verb === "'re" && (first.value ?? 0) > 12
  const owner = context.tokens[first.first - distance - 1]
  // "my lad is 17"
  if (owner?.tag === 'PRP$' && relatives.test(subject.lower)) return true
  // "Judge Berg will be 78": two capitalised words, and nothing else that is counted
  const name = context.tokens[first.first - distance - 1]
  return verb === 'be' && (first.value ?? 0) > 15 && subject.tag === 'NNP' && /^NNP?$/.test(name?.tag ?? '')
}

/** "At 71 he still sings", "At 71, Berg sings", "a woman of 71". */
function opensWithAge(quantity: Quantity, context: Context): boolean {
  const { first } = firstOf(quantity)
  if (!isBareInteger(firstOf(quantity)) || quantity.counted !== undefined || quantity.hedges.length > 0)
    return false
  const lead = before(quantity, context)
  if (lead === 'of')
    return (
      relatives.test(before(quantity, context, 2)) && /^(?:[,.;]|who|with|)$/.test(after(quantity, context))
    )
  if (lead !== 'at' || first - 1 !== context.sentence.first || (firstOf(quantity).value ?? 0) < 5)
    return false
  const tail = after(quantity, context)
  return (
    /^(?:he|she)$/.test(tail) ||
    (tail === ',' && /^(?:NNP|PRP\$?)$/.test(context.tokens[first + 2]?.tag ?? ''))
  )
}

/** "their average age was 20", "the mean age (SD) is 20". */
function isMeanAge(quantity: Quantity, context: Context): boolean {
  if (firstOf(quantity).form !== 'digits' || !/^(?:is|was|:|as)$/.test(before(quantity, context)))
    return false
  return [2, 3, 4, 5, 6].some((distance) => before(quantity, context, distance) === 'age')
}

/** "raised the retirement age to 70", "cut the age from 18 to 16". */
function isAgeLimit(quantity: Quantity, context: Context): boolean {
  if (!isBareInteger(firstOf(quantity)) || quantity.counted !== undefined) return false
  if (!/^(?:to|from)$/.test(before(quantity, context))) return false
  return [2, 3, 4, 5, 6, 7].some((distance) => /^ages?$/.test(before(quantity, context, distance)))
}

/** "adults over 65", "the people in hospital under 35". */
function isBoundOfAge(quantity: Quantity, { tokens, sentence }: Context): boolean {
  if (!/^(?:over|under|above|below)$/.test(tokens[quantity.first]?.lower ?? '')) return false
  for (let index = quantity.first - 1; index >= sentence.first && index > quantity.first - 7; index--) {
    const { lower, tag } = tokens[index] as Token
    if (persons.test(lower)) return index === quantity.first - 1 || quantity.counted === undefined
    if (!/^(?:IN|DT|NNP?)$/.test(tag)) return false
  }
  return false
}

/** "adults 18 to 34", "those 65 and older": a group by its age. */
function isAgeGroup(quantity: Quantity, context: Context): boolean {
  if (quantity.counted !== undefined || !isBareInteger(firstOf(quantity))) return false
  if (!persons.test(before(quantity, context))) return false
  return quantity.amounts.length === 2 || /^(?:and|or)$/.test(after(quantity, context))
}

/** "died at 92", "dead at 43", "left school at 14", ", then 35", ", now 35". */
function diedAt(quantity: Quantity, context: Context): boolean {
  if (!isBareInteger(firstOf(quantity)) || quantity.counted !== undefined) return false
  const lead = before(quantity, context)
  const earlier = before(quantity, context, 2)
  if (/^(?:then|now|just|still)$/.test(lead)) return earlier === ','
  // "put the dead at 19", "the number of dead at 19": counts them
  const isCounted = /^(?:its|of|the|their)$/.test(before(quantity, context, 3))
  return (
    lead === 'at' &&
    /^(?:dies|died|dead|dying|home|married|marrying|retire|retired|retires|retiring|school)$/.test(earlier) &&
    !isCounted
  )
}

/** Who is told of with an age: "the driver, 34," "her youngest, six,". */
const relatives =
  /^(?:man|woman|boy|girl|lad|son|daughter|father|mother|mum|mom|dad|brother|sister|husband|wife|(?:father|mother|son|daughter|brother|sister)-in-law|teenager|driver|victim|youngest|eldest|oldest|child|twins|niece|nephew|grandson|granddaughter)$/

/** What a number between commas is of, when it is no age: "the total, 34, is high". */
const values =
  /^(?:average|count|figure|mean|median|number|price|rate|record|result|score|sum|tally|toll|total|value|year)$/

/** "The hairdresser, 44, left": a singular noun with its article or owner. */
function isDescribed(tokens: readonly Token[], index: number, closing: string): boolean {
  const noun = tokens[index] as Token
  if (noun.tag !== 'NN' || values.test(noun.lower) || closing !== ',') return false
  let lead = index - 1
  while (lead > index - 4 && /^(?:NN|JJ|HYPH)$/.test(tokens[lead]?.tag ?? '')) lead--
  return /^(?:DT|PRP\$)$/.test(tokens[lead]?.tag ?? '')
}

/** ", 34," and "(34)" after a name or a person's word. */
function isApposition(quantity: Quantity, context: Context): boolean {
  const first = firstOf(quantity)
  const { tokens } = context
  const isWord =
    first.form === 'words' && first.unit === '' && first.scale === 1 && quantity.counted === undefined
  if (
    !(isBareInteger(first) || isWord) ||
    quantity.amounts.length > 1 ||
    (first.value ?? 0) < 1 ||
    isLetter(context.text.charCodeAt(first.end))
  )
    return false
  const opening = before(quantity, context)
  if (opening !== ',' && opening !== '(') return false
  const closing = after(quantity, context)
  // "Lars Berg (left), 40."
  const isBracketed = tokens[first.first - 2]?.text === ')' && tokens[first.first - 4]?.text === '('
  const noun = tokens[first.first - (isBracketed ? 5 : 2)]
  const named =
    noun !== undefined &&
    (/^[A-Z]/.test(noun.text) || relatives.test(noun.lower) || isDescribed(tokens, noun.index, closing))
  // "83 people from Lund, 51 of them children"
  const isPart =
    closing === 'of' && /^(?:them|these|those|whom|which|the|its|their)$/.test(after(quantity, context, 1))
  if (!named || isPart) return false
  // in words a comma on either side: "Her youngest, six, slept"
  if (isWord) return opening === ',' && closing === ','
  return opening === '('
    ? closing === ')'
    : /^\p{P}$/u.test(closing) ||
        closing === '.' ||
        closing === '' ||
        closing === ';' ||
        /^(?:from|of|and|on|who|with)$/.test(closing)
}
