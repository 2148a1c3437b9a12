/** Notes on a page written for a test: its blocks and what it says of itself. */
import { readFileSync } from 'node:fs'
import type { Article, Block, BlockKind } from '../../../src/article/model.ts'
import type { Note } from '../../../src/reading/model.ts'
import { createReader } from '../../../src/reading/read.ts'

export const read = createReader(
  readFileSync(new URL('../../../src/reading/languages/en/weights.bin', import.meta.url)),
)

export interface Page extends Partial<Omit<Article, 'blocks' | 'links'>> {
  title?: string
  paragraphs: readonly string[]
  /** Words in the text that are links. */
  linked?: readonly string[]
}

/** A page that gives everything: tests take away what they are about. */
export const complete = {
  byline: 'Ilse Marn',
  publisher: 'The Tidewater',
  published: '2025-05-02T08:00:00Z',
} as const

/** The notes on `page`; dates, author and links are absent unless given. */
export function notesOn({ title, paragraphs, linked = [], ...rest }: Page): { notes: Note[]; text: string } {
  const blocks: Block[] = []
  let text = ''
  const push = (words: string, kind: BlockKind) => {
    if (text !== '') text += '\n\n'
    blocks.push({ kind, start: text.length, end: text.length + words.length })
    text += words
  }
  if (title) push(title, 'title')
  for (const paragraph of paragraphs) push(paragraph, 'paragraph')
  const links = linked.map((words) => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, href: 'https://source.example/' }
  })
  const article: Article = { detected: true, origin: 'page', language: 'en', blocks, links, ...rest }
  if (title) article.title = title
  return { notes: read(text, article).notes, text }
}

/** The note of this kind, and the words of its spans. */
export function noteOf(kind: string, page: Page): { detail: Note['detail']; words: string[] } | undefined {
  const { notes, text } = notesOn(page)
  const note = notes.find((one) => one.kind === kind)
  return note && { detail: note.detail, words: note.spans.map(({ start, end }) => text.slice(start, end)) }
}
