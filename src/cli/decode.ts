/** The bytes of a file to its text. */
import { isUtf8 } from 'node:buffer'
// Node's own TextDecoder takes Windows-1252 for Latin-1 and loses its quotation marks.
import { TextDecoder } from '@exodus/bytes/encoding.js'
import sniff from 'html-encoding-sniffer'

/**
 * By the byte order mark, else as UTF-8 where the bytes are that, else by what an HTML page says of itself, else as
 * Windows-1252, as browsers do. Never throws: what cannot be decoded becomes U+FFFD.
 */
export function decode(bytes: Uint8Array): string {
  const encoding = sniff(bytes, { defaultEncoding: isUtf8(bytes) ? 'UTF-8' : 'windows-1252' })
  return new TextDecoder(isUtf8(bytes) && !encoding.startsWith('UTF-16') ? 'utf-8' : encoding).decode(bytes)
}
