/** Reading a text character by character, for numbers, whose parts often stand inside one token. */

export const isDigit = (code: number) => code >= 48 && code <= 57
/** Letters as number words and units need them: Latin, Greek mu, not digits. NaN (past the end) is none. */
export const isLetter = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code < 0x2000 && code !== 0xd7)
export const isHyphen = (code: number) => code === 0x2d || code === 0x2010 || code === 0x2011
export const isDash = (code: number) =>
  isHyphen(code) || (code >= 0x2012 && code <= 0x2015) || code === 0x2212
/** Spaces inside a line, narrow and unbreakable ones included. */
export const isSpace = (code: number) =>
  code === 32 || code === 0xa0 || code === 0x2009 || code === 0x202f || code === 0x2007 || code === 9

type Gap = 'none' | 'space' | 'hyphen'

export interface Word {
  start: number
  end: number
  lower: string
  gap: Gap
}

/** The run of letters after `at`, across one gap of spaces or one hyphen. Longer than 20 letters is no number word. */
export function wordAfter(text: string, at: number): Word | undefined {
  let start = at
  let gap: Gap = 'none'
  if (isHyphen(text.charCodeAt(start))) {
    start++
    gap = 'hyphen'
  } else {
    while (start - at < 3 && isSpace(text.charCodeAt(start))) start++
    if (start > at) gap = 'space'
  }
  let end = start
  while (end - start <= 20 && isLetter(text.charCodeAt(end))) end++
  if (end === start || end - start > 20) return undefined
  return { start, end, lower: text.slice(start, end).toLowerCase(), gap }
}

/** Past the spaces after `at`. */
export function skipSpaces(text: string, at: number): number {
  let index = at
  while (isSpace(text.charCodeAt(index))) index++
  return index
}
