/** A name for a saved file that every system takes. */
import { clean } from './clean.ts'

/** "Karvonia Unveils Film: …" → "karvonia-unveils-film.csv". Letters of every script stay. */
export function fileName(title: string | undefined, ending: string): string {
  const words = clean(title ?? '')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
  let name = ''
  for (const word of words) {
    if (name.length + word.length > 60) break
    name = name ? `${name}-${word}` : word
  }
  return `${name || 'article'}.${ending}`
}
