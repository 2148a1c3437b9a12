/** What must hold for any reading of any text. */
import type { Article } from '../../src/article/model.ts'
import type { Reading, Span } from '../../src/reading/model.ts'

/** Everything that is wrong with a reading, a line each: offsets, order, references, numbers. */
export function faultsOf(text: string, reading: Reading): string[] {
  const faults: string[] = []
  const { sentences = [], sources, attributions, figures, caveats, notes } = reading
  const check = (holds: boolean, fault: string) => void (holds || faults.push(fault))
  const spans = (name: string, all: readonly (Span | undefined)[]) => {
    for (const span of all) if (span) check(isSpan(text, span), `${name}: ${span.start}–${span.end}`)
  }

  check(reading.text === text, 'the text is another one')
  spans('sentence', sentences)
  sentences.forEach(({ start }, index) => {
    check(start >= (sentences[index - 1]?.end ?? 0), `sentence ${index} overlaps the one before`)
  })

  const sourceIds = new Set(sources.map(({ id }) => id))
  const attributionIds = new Set(attributions.map(({ id }) => id))
  const used = new Set(attributions.flatMap((attribution) => attribution.sources))
  for (const [prefix, all] of Object.entries({ s: sources, a: attributions, f: figures, c: caveats }))
    all.forEach(({ id }, index) => {
      check(id === `${prefix}${index + 1}`, `${id} is not the ${index + 1}th`)
    })
  const refers = (id: string | undefined, to: Set<string>, from: string) =>
    check(id === undefined || to.has(id), `${from} refers to ${id}, which is not there`)

  for (const { id, name, mentions, unnamedBecause } of sources) {
    check(name.trim() !== '', `${id} has no name`)
    check(mentions.length > 0, `${id} is nowhere`)
    check(used.has(id), `${id} says nothing`)
    spans(id, [...mentions, unnamedBecause])
  }
  for (const { id, sources: of, sourceSpans, cue, content, probability } of attributions) {
    for (const source of of) refers(source, sourceIds, id)
    spans(id, [...sourceSpans, ...cue, ...content])
    check(sourceSpans.length + cue.length + content.length > 0, `${id} has no words`)
    check(probability > 0 && probability <= 1, `${id} is ${probability} likely`)
  }
  const figureIds = new Set(figures.map(({ id }) => id))
  figures.forEach((figure, index) => {
    const { id, value, why, of, derived, differs = [], attribution } = figure
    spans(id, [figure, ...why])
    check(figure.start >= (figures[index - 1]?.end ?? 0), `${id} overlaps the one before`)
    for (const number of [value, of ?? 0, derived ?? 0].flat())
      check(number === null || Number.isFinite(number), `${id} comes to ${number}`)
    if (Array.isArray(value)) check(value[0] <= value[1], `${id} goes from ${value[0]} to ${value[1]}`)
    refers(attribution, attributionIds, id)
    for (const other of differs) refers(other, figureIds, id)
  })
  caveats.forEach((caveat, index) => {
    const { id, scope, who, attribution } = caveat
    spans(id, [caveat, scope, who])
    check(caveat.start >= (caveats[index - 1]?.start ?? 0), `${id} stands before the one before`)
    refers(attribution, attributionIds, id)
  })
  for (const note of notes) {
    spans(note.kind, note.spans)
    for (const value of Object.values(note.detail))
      check(typeof value === 'string' || Number.isFinite(value), `${note.kind} comes to ${value}`)
  }
  return faults
}

/** Everything that is wrong with an article's blocks. */
export function faultsOfBlocks({ blocks, links = [] }: Article, text: string): string[] {
  const faults: string[] = []
  blocks.forEach((block, index) => {
    if (!isSpan(text, block)) faults.push(`block ${index}: ${block.start}–${block.end}`)
    if (block.start < (blocks[index - 1]?.end ?? 0)) faults.push(`block ${index} overlaps the one before`)
  })
  for (const link of links) if (!isSpan(text, link)) faults.push(`link: ${link.start}–${link.end}`)
  return faults
}

/** Inside the text, not empty, and not in the middle of a character. */
function isSpan(text: string, { start, end }: Span): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= text.length &&
    !isInside(text, start) &&
    !isInside(text, end)
  )
}

/** Between the halves of a surrogate pair. */
function isInside(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && (text.codePointAt(offset - 1) ?? 0) > 0xffff
}
