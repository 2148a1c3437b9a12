/** Whether what was found is an article. */
import type { Body } from './body.ts'
import type { Leaf } from './leaves.ts'
import type { Declared } from './metadata/read.ts'

/** Why the page is no article; null where it is one. */
export function decide(
  _declared: Declared,
  leaves: readonly Leaf[],
  _body: Body,
  _url: string,
): string | null {
  const length = leaves.reduce((sum, leaf) => sum + leaf.text.length, 0)
  if (length < 250) return 'too-short'
  return null
}
