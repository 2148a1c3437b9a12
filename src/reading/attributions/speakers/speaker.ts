/** A speaker while it is put together, and the Source that it becomes. */
import type { Source, SourceKind, Span } from '../../model.ts'
import type { Entity } from './entities/entity.ts'
import type { NameKind } from './names/name.ts'

/** A source being put together. */
export interface Speaker {
  name: string
  kind: SourceKind
  entity: Entity | undefined
  /** Lower-case words of a description, and its head noun. */
  words: string[]
  head: string
  plural: boolean
  gender: 'he' | 'she' | undefined
  /** Why the article does not name it. */
  because: Span | undefined
  mentions: Span[]
  /** Token positions of its mentions as a source. */
  places: number[]
}

/** A speaker who has not spoken yet, with all its fields: reading one costs the same everywhere. */
export function newSpeaker(
  given: Pick<Speaker, 'name' | 'kind' | 'words' | 'head'> & Partial<Speaker>,
): Speaker {
  const { name, kind, entity, words, head, plural = false, gender } = given
  return { name, kind, entity, words, head, plural, gender, because: undefined, mentions: [], places: [] }
}

/** What speaks with one voice, and is nobody. */
export const isBody = (kind: SourceKind | NameKind | undefined) =>
  kind === 'organisation' || kind === 'media' || kind === 'state-media'

/** The Source that a speaker has become, once the whole text is read. */
export function toSource(speaker: Speaker, id: string): Source {
  const { entity } = speaker
  const role = speaker.kind === 'person' ? entity?.role : undefined
  const affiliation = speaker.kind === 'person' ? entity?.affiliation : undefined
  const country = speaker.kind === 'state-media' ? entity?.country : undefined
  return {
    id,
    name: speaker.kind === 'person' && entity ? entity.name : speaker.name,
    kind: speaker.kind,
    ...(role ? { role } : {}),
    ...(affiliation ? { affiliation } : {}),
    ...(country ? { country } : {}),
    ...(speaker.because ? { unnamedBecause: speaker.because } : {}),
    mentions: speaker.mentions.sort((a, b) => a.start - b.start),
  }
}
