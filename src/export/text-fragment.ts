/** Links that open a page at a passage: https://wicg.github.io/scroll-to-text-fragment/ */
import type { Span } from '../reading/model.ts'
import { webAddress } from './clean.ts'

/** Longer passages are named by their first and last words. */
const longest = 90
const words = 5

/**
 * A link to `span` of `text` on the page at `url`; undefined where that is no web address. Where the same words stand
 * in the text more than once, the words before them tell which are meant.
 */
export function linkTo(url: string | undefined, text: string, span: Span): string | undefined {
  const address = webAddress(url)
  const passage = text.slice(span.start, span.end)
  if (!address) return undefined
  // A passage over several blocks is matched by its ends, which stand in one block each.
  const parts = passage.split(/[\r\n\u2028\u2029]+/).filter((part) => part.trim() !== '')
  const first = parts[0]?.trim().split(/\s+/)
  const last = parts.at(-1)?.trim().split(/\s+/)
  if (!first || !last) return address.href
  const isLong = passage.length > longest || parts.length > 1
  const start = isLong ? first.slice(0, words).join(' ') : passage.trim()
  const end = isLong ? last.slice(-words).join(' ') : undefined
  const isRepeated = occursTwice(text.toLowerCase(), start.toLowerCase()) // browsers match in any case
  const before = isRepeated ? wordsBefore(text, span.start) : ''
  const directive = [before && `${encode(before)}-`, encode(start), end && encode(end)]
    .filter(Boolean)
    .join(',')
  const fragment = address.hash.split(':~:')[0] || '#'
  address.hash = ''
  return `${address.href.replace(/#$/, '')}${fragment}:~:text=${directive}`
}

const occursTwice = (text: string, words: string): boolean => text.indexOf(words) !== text.lastIndexOf(words)

/** The last words of the same line before `offset`. */
function wordsBefore(text: string, offset: number): string {
  const lead = text.slice(Math.max(0, offset - 80), offset)
  const line = lead.split(/[\r\n\u2028\u2029]/).at(-1) as string
  return line.trim().split(/\s+/).slice(-3).join(' ')
}

/** As the specification asks: "-", "," and "&" have a meaning of their own. */
function encode(words: string): string {
  return encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/-/g, '%2D')
    .replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))
}
