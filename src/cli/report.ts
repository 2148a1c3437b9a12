/** A reading as a report for people, in the terminal. */
import type { Result } from './input.ts'

export function report({ article, reading }: Result): string {
  if (!article.detected || !reading) return `No article: ${article.detected ? '' : article.why}\n`
  const quote = ({ start, end }: { start: number; end: number }) =>
    JSON.stringify(reading.text.slice(start, end))
  const names = new Map(reading.sources.map((source) => [source.id, source]))
  const lines = [article.title ?? '', '', `Sources (${reading.sources.length})`]
  for (const source of reading.sources) lines.push(`  ${source.name} · ${source.kind}`)
  lines.push('', `Who says what (${reading.attributions.length})`)
  for (const one of reading.attributions) {
    const who = one.sources.map((id) => names.get(id)?.name ?? id).join(', ') || '(no source)'
    lines.push(`  ${who} ${one.cue.map(quote).join(' … ')} [${one.stance}, ${one.manner}]`)
    for (const part of one.content) lines.push(`      ${quote(part)}`)
  }
  lines.push('', `Figures (${reading.figures.length})`)
  for (const figure of reading.figures) {
    const value = figure.value === null ? '–' : [figure.value].flat().join(' to ')
    const derived = figure.derived === undefined ? '' : ` ≈ ${figure.derived}, of ${figure.of}`
    const estimate = figure.estimated ? ', an estimate' : ''
    lines.push(`  ${quote(figure)} = ${value} ${figure.unit} [${figure.precision}${estimate}]${derived}`)
  }
  lines.push('', `Caveats (${reading.caveats.length})`)
  for (const caveat of reading.caveats) lines.push(`  ${caveat.kind}: ${quote(caveat)}`)
  lines.push('', `Whole article (${reading.notes.length})`)
  for (const note of reading.notes) lines.push(`  ${note.kind} ${JSON.stringify(note.detail)}`)
  return `${lines.join('\n').trim()}\n`
}
