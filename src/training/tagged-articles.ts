/**
 * The project's own marked articles: written for it, about people who do not exist, in kinds of news that the corpus has
 * little of. One text file each, with tags in the text:
 *
 *   <s1>The mayor</s1> <k1>denied</k1> <c1>that the bridge was closed</c1>.
 *   ---
 *   mayor | unnamed | 1
 *
 * `s` is the source of attribution 1, `k` its cue, `c` its content; a role may stand in parts, and tags may share words.
 * Below the line a table: each speaker's name, kind, and the numbers of what is said to come from it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MarkedAttribution } from './data.ts'

/** An article with its attributions and its speakers. */
export interface TaggedArticle {
  id: string
  text: string
  attributions: MarkedAttribution[]
  speakers: Speaker[]
}

/** A row of the table: `attributions` are places in the article's list. */
export interface Speaker {
  name: string
  kind: string
  attributions: number[]
}

const tag = /<(\/?)([skc])(\d+)>/g
const roles = { s: 'source', k: 'cue', c: 'content' } as const

/** Every article of a folder, in the order of the files' names. Throws, with the file's name, where one is not well marked. */
export function readTaggedArticles(folder: string): TaggedArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parseTaggedArticle(file.replace(/\.txt$/, ''), readFileSync(join(folder, file), 'utf8')))
}

/** Reads one article out of a file's content. Throws where a tag stands alone or the table does not fit the text. */
export function parseTaggedArticle(id: string, file: string): TaggedArticle {
  const line = file.indexOf('\n---\n')
  if (line < 0) throw new Error(`${id}: no line "---" before the table of speakers`)
  const { text, byNumber } = takeTags(id, file.slice(0, line))
  const numbers = [...byNumber.keys()].sort((a, b) => a - b)
  const speakers = file
    .slice(line + 5)
    .trim()
    .split('\n')
    .map((row): Speaker => {
      const [name, kind, own] = row.split('|').map((cell) => cell.trim())
      if (!name || !kind || own === undefined) throw new Error(`${id}: not a row of the table: ${row}`)
      const attributions = own.split(/\s+/).map((number) => numbers.indexOf(Number(number)))
      if (attributions.includes(-1)) throw new Error(`${id}: the text has not all the numbers of: ${row}`)
      return { name, kind, attributions }
    })
  return {
    id,
    text,
    attributions: numbers.map((number) => byNumber.get(number) as MarkedAttribution),
    speakers,
  }
}

/** The text without its tags, and what they enclosed. */
function takeTags(id: string, marked: string): { text: string; byNumber: Map<number, MarkedAttribution> } {
  const byNumber = new Map<number, MarkedAttribution>()
  const open = new Map<string, number>()
  let text = ''
  let end = 0
  for (const match of marked.matchAll(tag)) {
    const [whole, closing, letter, digits] = match as unknown as [string, string, keyof typeof roles, string]
    text += marked.slice(end, match.index)
    end = match.index + whole.length
    const key = letter + digits
    const start = open.get(key)
    if (closing === '') {
      if (start !== undefined) throw new Error(`${id}: <${key}> stands in another <${key}>`)
      open.set(key, text.length)
      continue
    }
    if (start === undefined) throw new Error(`${id}: </${key}> without <${key}>`)
    open.delete(key)
    const number = Number(digits)
    const own = byNumber.get(number) ?? { source: [], cue: [], content: [] }
    own[roles[letter]].push([start, text.length])
    byNumber.set(number, own)
  }
  const [left] = open.keys()
  if (left) throw new Error(`${id}: <${left}> is never closed`)
  return { text: text + marked.slice(end), byNumber }
}

/** The project's own articles, from its root. */
const folder = 'src/training/articles'

/** Our own articles: those to learn from, and those kept aside to measure on. */
export function ownArticles(): { toLearnFrom: TaggedArticle[]; keptAside: TaggedArticle[] } {
  return {
    toLearnFrom: readTaggedArticles(`${folder}/to-learn-from`),
    keptAside: readTaggedArticles(`${folder}/kept-aside`),
  }
}

/** Without the attributions whose cue stands in the content of another: the learned models are not made for them. */
export function outermost({ attributions }: Pick<TaggedArticle, 'attributions'>): MarkedAttribution[] {
  return attributions.filter(
    ({ cue: [first] }) =>
      !first ||
      !attributions.some(({ content }) =>
        content.some(([start, end]) => start <= first[0] && first[1] <= end),
      ),
  )
}
