/** What an example is: sentences written for this project, that the tests hold the rules to and the help page shows. */
import type { CaveatKind } from '../../../../model.ts'

export interface Hit {
  text: string
  /** The words that are marked. */
  marked: string
  /** What they speak of. */
  scope?: string
}

/** A sentence that looks like a caveat of this kind and holds none. */
export interface NearMiss {
  text: string
  because: string
}

export interface Examples {
  kind: CaveatKind
  hits: readonly Hit[]
  nearMisses: readonly NearMiss[]
}
