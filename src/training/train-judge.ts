/** Learns how likely a candidate is right, from what the other stages make of articles that they have not seen. */
import {
  type Candidate,
  judgeFeatureCount,
  judgeFeatures,
  type Standing,
  standings,
} from '../reading/attributions/learned/judge.ts'
import { Role } from '../reading/attributions/learned/roles.ts'
import { Wording } from '../reading/attributions/learned/wording.ts'
import type { Syntax } from '../reading/text/syntax.ts'
import type { Section } from '../reading/text/weights.ts'
import { growTrees, type TreeExample, type TreeOptions } from './boosted-trees.ts'
import type { MarkedDocument } from './marked-documents.ts'
import { trainWording } from './train-wording.ts'

const options: TreeOptions = { trees: 150, leaves: 8, rate: 0.1, leastInLeaf: 60, pull: 1 }

/**
 * The sections that Judge reads. `candidates[i]` are those found in the i-th document, `chances[i]` its tokens' chances of
 * being a cue at first look, in percent.
 */
export function trainJudge(
  documents: readonly MarkedDocument[],
  chances: readonly Uint8Array[],
  candidates: readonly (readonly Candidate[])[],
  say: (line: string) => void,
): Map<string, Section> {
  const judged = documents.map((marked, document) =>
    (candidates[document] as readonly Candidate[]).map((candidate) => ({
      syntax: marked.syntax,
      candidate,
      isTrue: isRight(marked, candidate),
      times: marked.times,
    })),
  )
  const wordings = [0, 1].map(
    (half) =>
      new Wording(trainWording(judged.filter((_, document) => document % 2 !== half).flat(), () => {})),
  )
  const examples = judged.flatMap((found, document) => {
    const among = standings(
      documents[document]?.syntax as Syntax,
      candidates[document] as readonly Candidate[],
    )
    return found.map(({ syntax, candidate, isTrue, times }, at): TreeExample => {
      const features = new Int32Array(judgeFeatureCount)
      const first = chances[document]?.[candidate.cue] as number
      const odds = (wordings[document % 2] as Wording).odds(syntax, candidate)
      judgeFeatures(syntax, candidate, first, among[at] as Standing, odds, features)
      return { features, isTrue, weight: times }
    })
  })
  const { nodes, roots } = growTrees(examples, options, say)
  return new Map([...trainWording(judged.flat(), say), ['judge', nodes], ['judge-roots', roots]])
}

/**
 * A candidate is right where a marked attribution has half of its content or more, and its source: they overlap by
 * half of the shorter one. Where it has no source, neither must the marked one.
 */
function isRight({ attributions }: MarkedDocument, one: Candidate): boolean {
  const tokens = (role: Role) => {
    const found: number[] = []
    one.roles.forEach((other, at) => {
      if (other === role) found.push(one.first + at)
    })
    return found
  }
  const source = tokens(Role.Source)
  const content = tokens(Role.Content)
  if (content.length === 0) return false
  return attributions.some(({ roles }) => {
    const shared = content.filter((index) => roles.get(index) === Role.Content).length
    if (shared < content.length / 2) return false
    const marked = [...roles.values()].filter((role) => role === Role.Source).length
    const named = source.filter((index) => roles.get(index) === Role.Source).length
    return source.length === 0 ? marked === 0 : named > 0 && named >= Math.min(marked, source.length) / 2
  })
}
