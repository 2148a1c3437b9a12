/** Numbers that give no value: "dozens", "tens of thousands", "several hundred", "a few", "a handful". */
import { scales, sets, vaguePlurals, vagueQuantifiers } from '../../languages/en/numbers.ts'
import type { Token } from '../../text/tokens.ts'
import { wordAfter } from '../characters.ts'

/** Reads the vague number whose word is tokens[index]; its start may lie before that ("a few"). */
export function readVague(
  text: string,
  tokens: readonly Token[],
  index: number,
): { start: number; end: number } | undefined {
  const token = tokens[index] as Token
  const before = tokens[index - 1]
  if (vaguePlurals.has(token.lower)) return readPlural(text, token, before)
  const quantifier = vagueQuantifiers.get(token.lower)
  if (!quantifier) return undefined
  const lead = before?.lower ?? ''
  const isBare = quantifier.needs.length > 0 && !quantifier.needs.includes(lead)
  if (isBare && !startsQuoted(text, token)) return undefined
  // "only a handful came", but "the dog is a handful"
  const isOnly = lead === 'mere' || /^(?:just|only)$/.test(tokens[index - 2]?.lower ?? '')
  if (token.lower === 'handful' && !isOnly && wordAfter(text, token.end)?.lower !== 'of') return undefined
  let end = token.end
  const next = wordAfter(text, end)
  if (next?.gap === 'space' && (scales.has(next.lower) || sets.has(next.lower))) {
    end = next.end
    const more = wordAfter(text, end)
    if (more?.gap === 'space' && scales.has(more.lower)) end = more.end
  }
  const start = before && (lead === 'a' || lead === 'small') ? before.start : token.start
  return {
    start: lead === 'small' && tokens[index - 2]?.lower === 'a' ? (tokens[index - 2] as Token).start : start,
    end,
  }
}

/** ‘few days’: a quotation may start at the bare word. */
const startsQuoted = (text: string, token: Token) =>
  token.lower === 'few' && /["“‘']/.test(text[token.start - 1] ?? '')

/** What is told of "Scores" of people. */
const casualties = /^(?:died|fled|more|marched|protested|were)$/

function readPlural(
  text: string,
  token: Token,
  before: Token | undefined,
): { start: number; end: number } | undefined {
  // "test scores", "he scores": scores are a number only before "of" or "or hundreds", and as people at the start
  const next = wordAfter(text, token.end)
  const isPart = next?.lower === 'of' || next?.lower === 'or'
  const opens = before === undefined || before.kind === 'punctuation'
  const arePeople = token.lower === 'scores' && opens && casualties.test(next?.lower ?? '')
  if ((token.lower === 'scores' || token.lower === 'tens') && !isPart && !arePeople) return undefined
  if (token.lower === 'scores' && (before?.lower === 'test' || before?.lower === 'the')) return undefined
  let end = token.end
  if (next?.lower === 'of' || next?.lower === 'or') {
    const second = wordAfter(text, next.end)
    if (second && vaguePlurals.has(second.lower) && second.gap === 'space') {
      end = second.end
      const third = wordAfter(text, end)
      const fourth = third?.lower === 'of' ? wordAfter(text, third.end) : undefined
      if (fourth && vaguePlurals.has(fourth.lower)) end = fourth.end
    }
  }
  const many = before?.lower === 'many' || before?.lower === 'several'
  return { start: many ? before.start : token.start, end }
}
