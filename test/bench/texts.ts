/** What the benchmark reads: the sample articles, or the texts and pages of a folder. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { articleFromHtml } from '../../src/article/from-html.ts'
import type { Article } from '../../src/article/model.ts'
import { articleFromText } from '../../src/article/plain.ts'
import { isSupported } from '../../src/reading/read.ts'

export interface Text {
  text: string
  article: Article
}

/** Pages of a folder by their names; `.html.gz` is unpacked. Throws where there are none, in words for the caller. */
export function pagesOf(folder: string): Map<string, string> {
  const pages = new Map<string, string>()
  for (const path of filesOf(folder)) {
    if (!/\.html(?:\.gz)?$/.test(path)) continue
    const bytes = readFileSync(path)
    const html = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
    pages.set(basename(path).replace(/\.gz$/, ''), html)
  }
  if (pages.size === 0) throw new Error(`no pages in ${folder}: files that end in .html or .html.gz are read`)
  return pages
}

/** The files of a folder, in order; a file is itself. */
function filesOf(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) throw new Error(`there is no file or folder ${path}`)
  if (!found.isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .map((name) => join(path, name))
}

/** The articles of some pages, those that are in English. */
export function articlesOf(pages: ReadonlyMap<string, string>): Text[] {
  const texts: Text[] = []
  for (const html of pages.values()) {
    const found = articleFromHtml(html, 'https://news.example/article')
    if ('article' in found && isSupported(found.article.language)) texts.push(found)
  }
  return texts
}

/**
 * Plain texts of a folder or a file: each .txt file is one, and each line of a .jsonl file with a "text". Throws where
 * there are none, in words for the caller.
 */
export function textsOf(folder: string): Text[] {
  const texts: string[] = []
  for (const path of filesOf(folder)) {
    if (path.endsWith('.txt')) texts.push(readFileSync(path, 'utf8'))
    if (path.endsWith('.jsonl')) texts.push(...linesOf(path))
  }
  if (texts.length === 0)
    throw new Error(`no texts in ${folder}: .txt files are read, and .jsonl files with {"id", "text"} a line`)
  return texts.map((text) => ({ text, article: articleFromText(text) }))
}

function linesOf(path: string): string[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      const { text } = JSON.parse(line)
      return typeof text === 'string' && text !== '' ? [text] : []
    } catch {
      throw new Error(`line ${index + 1} of ${path} is no JSON`)
    }
  })
}

/** Some of the items, evenly spread, with together about `most` words at the most; all where they are fewer. */
export function sampleOf(texts: readonly Text[], most: number): Text[] {
  const words = texts.reduce((sum, { text }) => sum + wordsIn(text), 0)
  const step = Math.max(1, words / most)
  return Array.from(
    { length: Math.ceil(texts.length / step) },
    (_, index) => texts[Math.floor(index * step)] as Text,
  )
}

export const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0

/**
 * One text of about so many words: the given ones over and over, each time with other surnames, so that an article
 * twice as long has twice as many people in it.
 */
export function textOfWords(texts: readonly Text[], surnames: readonly string[], words: number): string {
  const names = new RegExp(`\\b(?:${surnames.join('|')})\\b`, 'gu')
  const parts: string[] = []
  for (let count = 0, copy = 0; count < words; copy++) {
    const suffix = syllables(copy)
    let part = (texts[copy % texts.length]?.text ?? '').replaceAll(names, (name) => name + suffix)
    let length = wordsIn(part)
    if (count + length > words) {
      part = part
        .split(' ')
        .slice(0, words - count)
        .join(' ')
      length = words - count
    }
    parts.push(part)
    count += length
  }
  return parts.join('\n\n')
}

function syllables(number: number): string {
  const syllable = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'po', 'ri', 'su']
  return [...String(number)].map((digit) => syllable[Number(digit)]).join('')
}
