/** Which language a text is written in. */
import { detectAll } from 'tinyld'

/** Too short to tell: shorter texts are "und". */
const leastLength = 60

/** BCP 47 code of the text's language; "und" where it cannot be told. Looks at the first 4,000 characters. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 4000)
  if (sample.trim().length < leastLength) return 'und'
  const [best] = detectAll(sample)
  return best && best.accuracy > 0.15 ? best.lang : 'und'
}
