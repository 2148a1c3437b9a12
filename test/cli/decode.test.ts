import { expect, test } from 'vitest'
import { decode } from '../../src/cli/decode.ts'

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding)

test('UTF-8, with and without a byte order mark', () => {
  expect(decode(bytes('“Café”, she said', 'utf8'))).toBe('“Café”, she said')
  expect(decode(bytes('\uFEFF“Café”', 'utf8'))).toBe('“Café”')
})

test('UTF-16 by its byte order mark', () => {
  expect(decode(bytes('\uFEFF“Café”', 'utf16le'))).toBe('“Café”')
})

test('what is no UTF-8 is read as a browser would read it', () => {
  expect(decode(bytes('Café said \x93no\x94', 'latin1'))).toBe('Café said “no”')
  expect(decode(bytes('<html><head><meta charset="iso-8859-2"></head>\xB1', 'latin1'))).toMatch(/ą$/)
})

test('what an HTML page says of itself does not overrule its bytes', () => {
  expect(decode(bytes('<html><head><meta charset="iso-8859-1"></head>é', 'utf8'))).toMatch(/é$/)
})
