/** The words of a page's address, where publishers repeat the title: "/2025/04/harbour-to-stay-open.html". */
import { plain } from './text.ts'

/** The words of the longest part of the path; none where it has fewer than three, which may name anything. */
export function wordsOfAddress(url: string): ReadonlySet<string> {
  let longest: string[] = []
  for (const part of pathOf(url).split('/')) {
    const words = wordsOf(part.replace(/\.\w+$/, '').replace(/_/g, ' '))
    if (words.length > longest.length) longest = words
  }
  return new Set(longest.length < 3 ? [] : longest)
}

/** How alike the words of an address and a title are, 0 to 1: those that they share to those of both (Dice). */
export function likenessToAddress(address: ReadonlySet<string>, title: string): number {
  const words = new Set(wordsOf(title))
  let shared = 0
  for (const word of words) if (address.has(word)) shared++
  return (2 * shared) / Math.max(1, address.size + words.size)
}

/** Words as addresses write them: letters without marks, and "ae" for "ä" as "a". */
const wordsOf = (text: string): string[] =>
  plain(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([aou])e/g, '$1')
    .replace(/ß/g, 'ss')
    .split(' ')
    .filter(Boolean)

/** The path, decoded where it can be: some sites encode letters as UTF-8 does not. Empty where the address is none. */
export function pathOf(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : ''
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}
