/** The headline names no source for what the body's closest sentence gives as one party's word. */
import type { Note } from '../../model.ts'
import type { NoteContext } from '../rule.ts'
import { holds } from '../text.ts'
import type { Headline } from './headline.ts'

/** A sentence this close says what the headline says. */
const closeEnough = 0.5

export function unsourced(headline: Headline, { reading }: NoteContext): Note[] {
  if (headline.guarded) return []
  const close = headline.matches.filter(({ share }) => share >= closeEnough)
  if (close.length === 0) return []
  const attributed = close.map(({ sentence }) =>
    reading.attributions.find(
      ({ content, stance }) => stance !== 'shows' && content.some((part) => holds(sentence, part)),
    ),
  )
  const [first] = attributed
  if (!first || attributed.some((one) => one === undefined)) return []
  const names = reading.sources.filter(({ id }) => first.sources.includes(id)).map(({ name }) => name)
  if (names.length === 0) return []
  const { start, end } = (close[0] as (typeof close)[number]).sentence
  return [
    {
      kind: 'headline-unsourced',
      detail: { name: names.join(', ') },
      spans: [
        { start: headline.start, end: headline.end },
        { start, end },
      ],
    },
  ]
}
