/** Reads one article in a process of its own, from nothing: prints the milliseconds that a subject takes as JSON. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const { text, article } = JSON.parse(readFileSync(0, 'utf8'))

/** Each loads its code and its data, and reads. */
const subjects: Record<string, () => Promise<unknown>> = {
  async ours() {
    const { createReader } = await import('../../src/reading/read.ts')
    return createReader(new Uint8Array(readFileSync('src/reading/languages/en/weights.bin')))(text, article)
  },
  async wink() {
    const require = createRequire(import.meta.url)
    return require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']).readDoc(text)
  },
  async compromise() {
    const { default: nlp } = await import('compromise')
    return nlp(text)
  },
}

const begun = performance.now()
await subjects[process.argv[2] ?? 'ours']?.()
process.stdout.write(JSON.stringify(performance.now() - begun))
