/**
 * Reads the examples of a rule: lines "+ …" in which it must find what is marked ([source] {cue} <content>), and lines
 * "- …" in which it must find nothing. ¶ is a line break, ⟦ and ⟧ are the text's own
 * brackets.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, 'examples')

export interface Example {
  text: string
  source: string[]
  cue: string[]
  content: string[]
  hit: boolean
}

export function ruleNamesWithExamples(): string[] {
  return readdirSync(folder).map((file) => file.replace(/\.txt$/, ''))
}

export function examplesOf(rule: string): Example[] {
  const lines = readFileSync(join(folder, `${rule}.txt`), 'utf8')
    .split('\n')
    .filter(Boolean)
  return lines.map(parse)
}

function parse(line: string): Example {
  const marked = line.slice(2).replaceAll('¶', '\n')
  const ownBrackets = (words: string) => words.replaceAll('⟦', '[').replaceAll('⟧', ']')
  const all = (pattern: RegExp) =>
    [...marked.matchAll(pattern)].map((match) => ownBrackets(match[1] as string))
  return {
    text: ownBrackets(marked.replace(/[[\]{}<>]/g, '')),
    source: all(/\[([^\]]*)\]/g),
    cue: all(/\{([^}]*)\}/g),
    content: all(/<([^>]*)>/g),
    hit: line.startsWith('+'),
  }
}
