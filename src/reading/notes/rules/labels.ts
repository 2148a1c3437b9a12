/** What the article says it is: opinion, sponsored, a press release, agency copy, republished, corrected, updated. */
import type { Article } from '../../../article/model.ts'
import { type Label, labels as table } from '../../languages/en/notes/labels.ts'
import type { Caveat, Note, Span } from '../../model.ts'
import type { Document } from '../../text/document.ts'
import { PhraseIndex } from '../../text/phrases.ts'
import type { NoteContext, NoteRule } from '../rule.ts'
import { sentencesIn, spanAt } from '../text.ts'

/** Labels stand before the story or after it: only so many blocks from either end are looked at. */
const edge = 4

/** A bracket or a quotation mark may stand before a label that opens a paragraph. */
const openingMarks = 1

const index = new PhraseIndex<{ label: Label; opens: boolean }>()
for (const label of table) {
  for (const phrase of label.phrases) index.add(phrase, { label, opens: false })
  for (const phrase of label.openings) index.add(phrase, { label, opens: true })
}

export const labels: NoteRule = (context) => {
  const edges = edgeBlocks(context.article)
  const found = phrasesIn(context.document, edges)
  const path = pathOf(context.article.url)
  const notes: Note[] = []
  for (const label of table) {
    const spans = found.get(label) ?? []
    if (spans.length > 0 || metadataSays(label, context.article, path)) {
      notes.push({ kind: label.kind, detail: {}, spans })
    }
  }
  return [...notes, ...fromCaveats(context, edges), ...modified(context)]
}

function edgeBlocks({ blocks }: Article): Span[] {
  return blocks.length <= 2 * edge ? [...blocks] : [...blocks.slice(0, edge), ...blocks.slice(-edge)]
}

function phrasesIn(document: Document, blocks: readonly Span[]): Map<Label, Span[]> {
  const found = new Map<Label, Span[]>()
  for (const block of blocks) {
    for (const { first, last } of sentencesIn(document, block)) {
      const words = document.tokens.slice(first, last)
      for (const match of index.find(words)) {
        const { label, opens } = match.label
        const span = { start: words[match.first]?.start ?? 0, end: words[match.last - 1]?.end ?? 0 }
        if (opens && span.start > block.start + openingMarks) continue
        found.set(label, [...(found.get(label) ?? []), span])
      }
    }
  }
  return found
}

function metadataSays(
  { paths, names }: Label,
  { publisher, byline }: Article,
  path: readonly string[],
): boolean {
  if (publisher && names.includes(publisher.toLowerCase())) return true
  if (byline && names.includes(byline.toLowerCase())) return true
  return path.some((part) => paths.includes(part))
}

function pathOf(url: string | undefined): string[] {
  if (!url) return []
  try {
    return new URL(url).pathname.toLowerCase().split('/')
  } catch {
    return []
  }
}

/** The notes that a caveat at either end of the article stands for, with the sentence that says what was changed. */
function fromCaveats({ document, reading }: NoteContext, edges: readonly Span[]): Note[] {
  const notes = new Map<string, Note>()
  for (const caveat of reading.caveats) {
    const kind = noteKindOf(caveat, reading.text)
    const sentence =
      kind && spanAt(edges, caveat.start) ? spanAt(document.sentences, caveat.start) : undefined
    if (!kind || !sentence) continue
    const note = notes.get(kind) ?? { kind, detail: { what: '' }, spans: [] }
    if (note.detail.what === '') note.detail.what = reading.text.slice(sentence.start, sentence.end)
    note.spans.push({ start: caveat.start, end: caveat.end })
    notes.set(kind, note)
  }
  return [...notes.values()]
}

function noteKindOf({ kind, start, end }: Caveat, text: string): string | undefined {
  const words = text.slice(start, end)
  if (kind === 'republished') return /translat/i.test(words) ? undefined : 'republished'
  if (kind !== 'correction') return undefined
  return /updat|adds|recast/i.test(words) ? 'updated' : 'corrected'
}

const leastDelay = 60 * 60 * 1000

/** The page's own data say that it was changed an hour or more after it was published. */
function modified({ article, reading }: NoteContext): Note[] {
  const delay = Date.parse(article.modified ?? '') - Date.parse(article.published ?? '')
  const told = reading.caveats.some(({ kind }) => kind === 'correction')
  if (!(delay >= leastDelay) || told) return []
  return [{ kind: 'updated', detail: { what: '', modified: article.modified ?? '' }, spans: [] }]
}
