/** The marks of an article as a numbered list, in the order of the text, for paper. */
import type { Reading, Span } from '../reading/model.ts'
import type { Settings } from '../settings/schema.ts'
import { keyPart, t } from '../ui/i18n.ts'
import { type MarkKind, placeOf } from '../ui/summary.ts'
import { figureInWords } from '../ui/wording.ts'

export interface Numbered extends Span {
  /** 1, 2, … in the order of the text. */
  number: number
  kind: MarkKind
  /** What the list says of it. */
  says: string
}

type Wanted = Pick<Settings, 'marks' | 'hedges' | 'plainFigures'>

/** The marks that the settings want, numbered. */
export function numbered(reading: Reading, { marks, hedges, plainFigures }: Wanted): Numbered[] {
  const found: Omit<Numbered, 'number'>[] = []
  if (marks.sources) {
    for (const attribution of reading.attributions) {
      const place = placeOf(attribution)
      if (!place) continue
      const words = reading.text.slice(place.start, place.end)
      const speakers = reading.sources.filter(({ id }) => attribution.sources.includes(id))
      const names = speakers.map(({ kind, name }) => {
        const known = kind === 'hearsay' || name === words // said by the words themselves
        return `${known ? '' : `${name} · `}${t(`source_kind_${keyPart(kind)}`)}`
      })
      const says = `${names.join(', ') || t('source_hearsay')}, ${t(`manner_${attribution.manner}`)}`
      found.push({ start: place.start, end: place.end, kind: 'source', says })
    }
  }
  if (marks.figures) {
    for (const figure of reading.figures) {
      if (!figure.estimated && !plainFigures) continue
      found.push({ start: figure.start, end: figure.end, kind: 'figure', says: figureInWords(figure) })
    }
  }
  if (marks.caveats) {
    for (const caveat of reading.caveats) {
      if (caveat.kind === 'hedge' && !hedges) continue
      found.push({
        start: caveat.start,
        end: caveat.end,
        kind: 'caveat',
        says: t(`caveat_${keyPart(caveat.kind)}`),
      })
    }
  }
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((mark, index) => ({ ...mark, number: index + 1 }))
}
