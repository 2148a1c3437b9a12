/** What the benchmark reads: the sample articles, or the texts and pages of a folder. */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { articleFromHtml } from '../../src/article/from-html.ts'
import type { Article } from '../../src/article/model.ts'
import { articleFromText } from '../../src/article/plain.ts'
import { isSupported } from '../../src/reading/read.ts'

export interface Text {
  text: string
  article: Article
}

/** Pages of a folder by their names; `.html.gz` is unpacked. */
export function pagesOf(folder: string): Map<string, string> {
  const pages = new Map<string, string>()
  for (const name of readdirSync(folder).sort()) {
    if (!/\.html(?:\.gz)?$/.test(name)) continue
    const bytes = readFileSync(join(folder, name))
    pages.set(name.replace(/\.gz$/, ''), (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
  }
  return pages
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

/** Plain texts of a folder: each .txt file is one, and each line of a .jsonl file with a "text". */
export function textsOf(folder: string): Text[] {
  const texts: string[] = []
  for (const name of readdirSync(folder).sort()) {
    const content = () => readFileSync(join(folder, name), 'utf8')
    if (extname(name) === '.txt') texts.push(content())
    if (extname(name) !== '.jsonl') continue
    for (const line of content().split('\n')) if (line !== '') texts.push(String(JSON.parse(line).text ?? ''))
  }
  return texts.filter(Boolean).map((text) => ({ text, article: articleFromText(text) }))
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
