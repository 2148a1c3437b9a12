/** The headline asks. */
import type { Note } from '../../model.ts'
import type { Headline } from './headline.ts'

export function question(headline: Headline): Note[] {
  if (!/\?["'”’]?\s*$/.test(headline.text)) return []
  return [{ kind: 'headline-question', detail: {}, spans: [{ start: headline.start, end: headline.end }] }]
}
