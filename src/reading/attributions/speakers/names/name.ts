/** A proper name in a text, and what kind of thing it names. */

export type NameKind = 'person' | 'organisation' | 'state-media' | 'media' | 'place' | 'unknown'

/** A proper name at token indices [first, last), without title, role and affiliation before it. */
export interface Name {
  first: number
  last: number
  /** Its words, as written. */
  words: string[]
  kind: NameKind
  title: string | undefined
  role: string | undefined
  affiliation: string | undefined
  /** As its title or role tells: "Mr", "Congresswoman". */
  gender: 'he' | 'she' | undefined
  /** Where title, role and affiliation begin; `first` where there are none. */
  from: number
}
