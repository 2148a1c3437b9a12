/** A Reading as the reader wants it: without the kinds, notes and outlets that the settings switch off. */
import type { Reading } from '../reading/model.ts'
import type { Settings } from '../settings/schema.ts'

type Switches = Pick<Settings, 'caveatsOff' | 'notesOff' | 'stateMediaOff'>

/** A copy of `reading` by the settings; an outlet taken off the state-media list is a medium like any other. */
export function shownReading(reading: Reading, settings: Switches): Reading {
  const off = new Set(settings.stateMediaOff.map(plainName))
  return {
    ...reading,
    sources: reading.sources.map((source) => {
      if (source.kind !== 'state-media' || !off.has(plainName(source.name))) return source
      const { country: _, ...rest } = source
      return { ...rest, kind: 'media' as const }
    }),
    caveats: reading.caveats.filter((caveat) => !settings.caveatsOff.includes(caveat.kind)),
    notes: reading.notes.filter((note) => !settings.notesOff.includes(note.kind)),
  }
}

/** Outlets are known with and without an article: "the Global Times". */
const plainName = (name: string): string => name.toLowerCase().replace(/^the\s+/, '')
