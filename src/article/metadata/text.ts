/** Small helpers that the parts of the metadata share. */
import { tableOf } from '../../table.ts'

const entities = tableOf<string>({
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
})

/** Text out of metadata, where publishers leave tags and entities in it: without them, white space collapsed. */
export function clean(value: unknown): string {
  if (typeof value !== 'string') return ''
  const text = value.includes('&') ? value.replace(entity, characterOf) : value
  return visible(text.includes('<') ? text.replace(/<[^<>]{0,500}>/g, ' ') : text)
    .replace(/\s+/g, ' ')
    .trim()
}

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi

function characterOf(whole: string, decimal?: string, hex = '', name?: string): string {
  if (name) return entities.get(name.toLowerCase()) ?? whole
  const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

/** Controls, and marks that turn the direction of what follows; the joiners that scripts are written with stay. */
const invisible = /(?!\u200c|\u200d|[\t-\r])[\p{Cc}\p{Cf}]/gu
/** What most texts are made of. Classes of Unicode, above and below, take the browser long to make: they come second. */
const common = /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u05ff\u2010-\u2027\u2030-\u205e\u3000-\ud7ff]*$/

/** Words as the page prints them, without characters that cannot be seen. */
export const visible = (words: string): string => (common.test(words) ? words : words.replace(invisible, ''))

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const ascii = /^[\u0000-\u007f]*$/
/** Marks of print that stand between words in any script. */
const typographic = /[\u00a0\u2010-\u2027\u2030-\u205e]/g

/** Letters and digits only, lower case, one space between: for comparing what is printed in different ways. */
export function plain(text: string): string {
  const words = ascii.test(text) ? text : text.replace(typographic, ' ')
  if (ascii.test(words))
    return words
      .toLowerCase()
      .replace(/[^a-z\d]+/g, ' ')
      .trim()
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** Share of the words of the shorter text that the other has too, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [first, second] = [new Set(plain(a).split(' ')), new Set(plain(b).split(' '))]
  let common = 0
  for (const word of first) if (second.has(word)) common++
  return common / Math.max(1, Math.min(first.size, second.size))
}
