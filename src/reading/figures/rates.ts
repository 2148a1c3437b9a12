/** What a figure is counted by: "a share", "per barrel", "an hour", "/day", "per 100,000". */
import { rateNouns } from '../languages/en/units.ts'
import { isDigit, isLetter, wordAfter } from './characters.ts'
import { readDigits } from './numerals/digits.ts'

/** Where the rate ends that follows the offset `from`: " a share", " per square foot", "/day"; `from` where none does. */
export function rateEnd(text: string, from: number): number {
  if (text[from] === '/') {
    const word = wordAfter(text, from + 1)
    return word?.gap === 'none' && rateNouns.has(word.lower) ? word.end : from
  }
  const link = wordAfter(text, from)
  if (!link || link.gap === 'none') return from
  if (link.lower === 'apiece') return link.end
  if (
    link.lower === 'each' &&
    /^[.,;:!?)]?(?:\s|$)/.test(text.slice(link.end, link.end + 2)) &&
    !isLetter(text.charCodeAt(link.end + 1))
  )
    return link.end
  if (link.lower !== 'a' && link.lower !== 'an' && link.lower !== 'per' && link.lower !== 'each') return from
  if (link.lower === 'per' && isDigit(text.charCodeAt(link.end + 1)))
    return readDigits(text, link.end + 1)?.end ?? from
  const noun = wordAfter(text, link.end)
  if (!noun || noun.gap === 'none' || !rateNouns.has(noun.lower)) return from
  if (noun.lower === 'square' || noun.lower === 'cubic' || noun.lower === 'sq') {
    const second = wordAfter(text, noun.end)
    return second?.gap === 'space' ? second.end : from
  }
  // "two men a week later"
  const after = wordAfter(text, noun.end)
  return after && /^(?:ago|later|earlier|before|after|old)$/.test(after.lower) ? from : noun.end
}
