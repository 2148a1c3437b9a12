import { describe, expect, test } from 'vitest'
import { rules } from '../../../src/reading/attributions/rules/index.ts'
import type { Span } from '../../../src/reading/model.ts'
import { examplesOf, ruleNamesWithExamples } from './examples.ts'
import { contextOf } from './support.ts'

test('every rule has a file of examples, and every file a rule', () => {
  expect(ruleNamesWithExamples().sort()).toEqual(rules.map((rule) => rule.name).sort())
})

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  const examples = examplesOf(name)

  test('has hits and near misses', () => {
    expect(examples.some((example) => example.hit)).toBe(true)
    expect(examples.some((example) => !example.hit)).toBe(true)
  })

  test.each(examples.map((example) => [example.text, example] as const))('%s', (text, example) => {
    const words = (spans: readonly Span[]) => spans.map((span) => text.slice(span.start, span.end))
    const found = rule.propose(contextOf(text)).map(({ source, cue, content }) => ({
      source: words(source),
      cue: words(cue),
      content: words(content),
    }))
    const { source, cue, content, hit } = example
    expect(found).toEqual(hit ? [{ source, cue, content }] : [])
  })
})
