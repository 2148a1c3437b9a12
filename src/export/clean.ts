/** Words from a page made safe to stand in a file: what a reader sees, and nothing that acts behind their back. */

/** Controls, marks and overrides of direction, invisible spaces. Joiners stay: some scripts are written with them. */
const invisible = /(?!\u200c|\u200d|[\t-\r])[\p{Cc}\p{Cf}]/gu

/** `text` on one line, without invisible characters and halves of surrogate pairs. */
export function clean(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim()
}

/** The address as a web address, or undefined where it is anything else ("javascript:…"). */
export function webAddress(url: string | undefined): URL | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const address = new URL(url)
  return /^https?:$/.test(address.protocol) ? address : undefined
}
