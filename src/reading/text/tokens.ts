/**
 * Splits a text into tokens, close to the Penn Treebank's way: "don't" is "do" + "n't", "Kim's" is "Kim" +
 * "'s", "Mr." and "U.S." keep their stops, "state-run" and "20-minute" stay whole, "300km" is "300" + "km".
 * One scan over character codes, no regular expression in the loop.
 */
import { abbreviations } from '../languages/en/abbreviations.ts'
import type { Span } from '../model.ts'

export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol'

export interface Token extends Span {
  /** Position in the document's list of tokens. */
  index: number
  /** As written. */
  text: string
  /** Lower case, with straight apostrophes and hyphens. */
  lower: string
  kind: TokenKind
  /** Part of speech, Penn Treebank tag set; "" until it is tagged. */
  tag: string
  /** Index of the token that this one hangs on; -1 for the root of a sentence, and until it is parsed. */
  head: number
  /** How it hangs on it: nsubj, ccomp, … (languages/en/relations.ts); "" until it is parsed. */
  relation: string
}

enum Class {
  Other,
  Space,
  Letter,
  Digit,
}

const classes = new Uint8Array(0x250)
for (let code = 0; code < classes.length; code++) {
  const character = String.fromCharCode(code)
  classes[code] = /\s/.test(character)
    ? Class.Space
    : /\p{L}|\p{M}/u.test(character)
      ? Class.Letter
      : /[0-9]/.test(character)
        ? Class.Digit
        : Class.Other
}
const letterBeyond = /[\p{L}\p{M}\p{Cs}\p{So}\p{Emoji_Modifier}]/u
const spaceBeyond = /\s|[\u200b\u2060]/

/** Letter, digit, space or other. Halves of surrogate pairs count as letters, so that no pair is ever cut. */
function classOf(code: number): Class {
  if (code < classes.length) return classes[code] as Class
  if (code >= 0x2010 && code <= 0x2027) return Class.Other
  if (code >= 0xd800 && code <= 0xdfff) return Class.Letter
  const character = String.fromCharCode(code)
  if (spaceBeyond.test(character)) return Class.Space
  return letterBeyond.test(character) ? Class.Letter : Class.Other
}

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019
const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011
const isWordPart = (kind: Class) => kind === Class.Letter || kind === Class.Digit

/** A word takes in no further parts ("state-of-the-art") once it is so long: a chain of thousands is no word. */
const longestJoined = 80

/** All tokens of `text`, in order; everything but white space belongs to exactly one. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  const length = text.length
  const at = (index: number) => (index < length ? text.charCodeAt(index) : 32)

  const push = (start: number, end: number, kind: TokenKind) => {
    const words = text.slice(start, end)
    tokens.push({
      index: tokens.length,
      start,
      end,
      text: words,
      lower: isPlain(text, start, end) ? words : lowerOf(words),
      kind,
      tag: '',
      head: -1,
      relation: '',
    })
  }

  let position = 0
  while (position < length) {
    const code = text.charCodeAt(position)
    const kind = classOf(code)
    if (kind === Class.Space) {
      position++
      continue
    }
    const address = addressEnd(text, position, code)
    if (address > position) {
      push(position, address, 'symbol')
      position = address
    } else if (kind === Class.Letter) {
      position = word(position)
    } else if (kind === Class.Digit) {
      position = number(position)
    } else if (isApostrophe(code) && isClitic(position)) {
      const end = wordEnd(position + 1)
      push(position, end, 'word')
      position = end
    } else {
      position = mark(position, code)
    }
  }
  return tokens

  /** A clitic after a closing mark or bracket, or set off from its name by a page's markup: “Wall-E”'s, "Kestrel ’s". */
  function isClitic(start: number): boolean {
    const isSetOff = classOf(at(start - 1)) === Class.Space
    if (start === 0 || (isSetOff && (at(start) !== 0x2019 || classOf(at(start - 2)) !== Class.Letter)))
      return false
    return (at(start + 1) | 32) === 0x73 && !isWordPart(classOf(at(start + 2)))
  }

  function wordEnd(start: number): number {
    let end = start
    while (end < length && isWordPart(classOf(at(end)))) end++
    return end
  }

  function word(start: number): number {
    let end = wordEnd(start)
    while (end - start < longestJoined) {
      const code = at(end)
      const next = classOf(at(end + 1))
      if (isHyphen(code) && isWordPart(next)) end = wordEnd(end + 1)
      else if (isApostrophe(code) && next === Class.Letter) end = wordEnd(end + 1)
      else if (code === 0x26 && isUpper(at(end - 1)) && isUpper(at(end + 1)))
        end = wordEnd(end + 1) // AT&T
      else if (code === 0x2e && isInitials(start, end) && next === Class.Letter)
        end = wordEnd(end + 1) // U.S
      else break
    }
    if (at(end) === 0x2e && keepsStop(start, end)) end++
    splitContraction(start, end)
    return end
  }

  function isUpper(code: number): boolean {
    return code >= 0x41 && code <= 0x5a
  }

  /** Single letters, each with its stop so far: "U", "U.S", "a.m". */
  function isInitials(start: number, end: number): boolean {
    if (end - start === 1) return true
    for (let index = start; index < end; index++) {
      const isStop = at(index) === 0x2e
      if (((index - start) % 2 === 1) !== isStop) return false
    }
    return (end - start) % 2 === 1
  }

  function keepsStop(start: number, end: number): boolean {
    if (end - start === 1)
      return isUpper(at(start)) && at(start) !== 0x49 ? true : at(start) === 0x49 && isName(end)
    return isInitials(start, end) || abbreviations.has(text.slice(start, end).toLowerCase())
  }

  /** "I." is an initial only where a capitalised word follows ("I. Lewis Libby"). */
  function isName(stop: number): boolean {
    return at(stop + 1) === 32 && isUpper(at(stop + 2)) && !isUpper(at(stop + 3))
  }

  function splitContraction(start: number, end: number): void {
    let apostrophe = end - 1
    const least = Math.max(start, end - 4)
    while (apostrophe > least && !isApostrophe(at(apostrophe))) apostrophe--
    if (apostrophe > start && isApostrophe(at(apostrophe))) {
      const tail = text.slice(apostrophe + 1, end).toLowerCase()
      if (tail === 't' && (at(apostrophe - 1) | 32) === 0x6e && apostrophe - 1 > start) {
        push(start, apostrophe - 1, 'word')
        push(apostrophe - 1, end, 'word')
        return
      }
      if (tail === 's' || tail === 're' || tail === 've' || tail === 'll' || tail === 'd' || tail === 'm') {
        push(start, apostrophe, 'word')
        push(apostrophe, end, 'word')
        return
      }
    }
    if (end - start === 6 && text.slice(start, end).toLowerCase() === 'cannot') {
      push(start, start + 3, 'word')
      push(start + 3, end, 'word')
      return
    }
    push(start, end, 'word')
  }

  function number(start: number): number {
    let end = start
    for (;;) {
      while (end < length && classOf(at(end)) === Class.Digit) end++
      const code = at(end)
      const inside = code === 0x2e || code === 0x2c || code === 0x3a || code === 0x2f || isHyphen(code)
      if (inside && classOf(at(end + 1)) === Class.Digit) end++
      else break
    }
    // "5th", "1980s", "20-minute", "5-year-old" stay whole; "300km" and "3.5m" come apart
    const tailEnd = wordEnd(end)
    if (tailEnd > end) {
      const tail = text.slice(end, tailEnd).toLowerCase()
      if (tail === 'st' || tail === 'nd' || tail === 'rd' || tail === 'th' || tail === 's') end = tailEnd
    }
    if (isHyphen(at(end)) && classOf(at(end + 1)) === Class.Letter) {
      while (end - start < longestJoined && isHyphen(at(end)) && isWordPart(classOf(at(end + 1))))
        end = wordEnd(end + 1)
    }
    push(start, end, 'number')
    return end
  }

  function mark(start: number, code: number): number {
    let end = start + 1
    if (code === 0x2e || code === 0x2d || code === 0x2a || code === 0x3d || code === 0x5f) {
      while (end < length && at(end) === code) end++ // "...", "--", rules made of signs
    }
    push(start, end, isPunctuation(code) ? 'punctuation' : 'symbol')
    return end
  }
}

/** Nothing but small ASCII letters, digits and marks, as most words are: lower case as it stands. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code >= 0x80 || (code >= 0x41 && code <= 0x5a)) return false
  }
  return true
}

function lowerOf(words: string): string {
  const lower = words.toLowerCase()
  return /[’‐‑]/.test(lower) ? lower.replaceAll('’', "'").replace(/[‐‑]/g, '-') : lower
}

function isPunctuation(code: number): boolean {
  return !(
    code === 0x24 || // $
    code === 0x25 || // %
    code === 0x2b || // +
    code === 0x3c ||
    code === 0x3d ||
    code === 0x3e ||
    code === 0x5e ||
    code === 0x7c ||
    code === 0x7e ||
    (code >= 0xa2 && code <= 0xa9) ||
    code === 0xae ||
    code === 0xb0 ||
    code === 0xb1 ||
    code === 0xd7 ||
    (code >= 0x20a0 && code <= 0x20cf) ||
    (code >= 0x2100 && code <= 0x2bff)
  )
}

const webAddress = /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]’']|[@#][\p{L}\p{N}_]+/uy

/** Where a web address, @handle or #tag ends that starts at `start`; `start` itself where none does. */
function addressEnd(text: string, start: number, code: number): number {
  const lower = code | 32
  if (code !== 0x40 && code !== 0x23 && lower !== 0x68 && lower !== 0x77) return start
  if (lower === 0x68 && text.charCodeAt(start + 1) !== 0x74 && text.charCodeAt(start + 1) !== 0x54)
    return start
  if (lower === 0x77 && text.charCodeAt(start + 1) !== 0x77) return start
  webAddress.lastIndex = start
  return webAddress.test(text) ? webAddress.lastIndex : start
}
