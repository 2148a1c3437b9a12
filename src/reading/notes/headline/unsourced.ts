/** The headline names no source for what the body's closest sentences give as one party's word. */
import type { Note } from '../../model.ts'
import type { NoteContext } from '../rule.ts'
import { holds, stemsOf } from '../text.ts'
import { close, closeEnough, type Headline } from './headline.ts'

export function unsourced(headline: Headline, { document, reading }: NoteContext): Note[] {
  if (headline.guarded) return []
  const same = close(headline)
  const attributed = same.map(({ sentence }) =>
    reading.attributions.find(({ content }) => {
      const inside = content.filter((part) => holds(sentence, part))
      const shared = new Set(
        inside.flatMap((part) => [...stemsOf(document, part)]).filter((stem) => headline.stems.has(stem)),
      )
      return shared.size >= closeEnough * headline.stems.size
    }),
  )
  const [first] = attributed
  if (!first || attributed.some((one) => one === undefined)) return []
  const sources = reading.sources.filter(({ id, kind }) => first.sources.includes(id) && kind !== 'hearsay')
  const [closest] = same
  if (sources.length === 0 || !closest) return []
  const { start, end } = closest.sentence
  return [
    {
      kind: 'headline-unsourced',
      detail: { name: sources.map(({ name }) => name).join(', ') },
      spans: [
        { start: headline.start, end: headline.end },
        { start, end },
      ],
    },
  ]
}
