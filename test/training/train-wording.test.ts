import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Candidate } from '../../src/reading/attributions/learned/judge.ts'
import { Role } from '../../src/reading/attributions/learned/roles.ts'
import { Wording } from '../../src/reading/attributions/learned/wording.ts'
import { loadModel } from '../../src/reading/languages/en/model.ts'
import { analyse } from '../../src/reading/text/document.ts'
import type { Syntax } from '../../src/reading/text/syntax.ts'
import { trainWording } from '../../src/training/train-wording.ts'

const model = loadModel(readFileSync(new URL('../../src/reading/languages/en/weights.bin', import.meta.url)))

/** The first word as the source, the second as the cue, the rest as the content. */
function candidateIn(text: string): { syntax: Syntax; candidate: Candidate } {
  const document = analyse(text)
  model.tag(document)
  const roles = Uint8Array.from(document.tokens, (_, at) =>
    at === 0 ? Role.Source : at === 1 ? Role.Cue : Role.Content,
  )
  return {
    syntax: document.syntax as Syntax,
    candidate: {
      cue: 1,
      chance: 50,
      first: 0,
      roles,
      counts: Int32Array.of(0, 1, 1, roles.length - 2),
      parts: Int32Array.of(0, 1, 1, 1),
      sourceMargin: 0,
      contentMargin: 0,
      sourceMean: 0,
      contentMean: 0,
      sourceLoss: 0,
      contentLoss: 0,
    },
  }
}

const names = ['Vosk', 'Oduya', 'Marrin', 'Tellem', 'Brask', 'Quill', 'Sorrel', 'Haddow']

test('a cue that is right with one kind of source and wrong with another is told by both', () => {
  const examples = names.flatMap((name) => [
    { ...candidateIn(`${name} holds that taxes rose`), isTrue: true, times: 1 },
    { ...candidateIn('Jars holds that taxes rose'), isTrue: false, times: 1 },
  ])
  const wording = new Wording(trainWording(examples, () => {}))
  const oddsOf = (text: string) => {
    const { syntax, candidate } = candidateIn(text)
    return wording.odds(syntax, candidate)
  }
  expect(oddsOf('Vosk holds that taxes rose')).toBeGreaterThan(0)
  expect(oddsOf('Jars holds that taxes rose')).toBeLessThan(0)
})
