/** Times things side by side, and tells medians with their spread. */

/** What was measured of one thing: its median, and how far the middle four fifths of the runs spread. */
export interface Figure {
  part: string
  name: string
  value: number
  low?: number
  high?: number
  unit: string
  /** Median of the run-by-run ratios of ours to a peer's; below 1 we are the quicker or the smaller. */
  ratios?: Record<string, number>
}

/** Milliseconds of every run, by the name of what was run. */
export type Runs = Record<string, number[]>

/**
 * Runs all subjects in turn, round after round, so that what slows the machine slows all alike. The first
 * `warmUp` rounds are thrown away.
 */
export function sideBySide(subjects: Record<string, () => unknown>, rounds: number, warmUp: number): Runs {
  const runs: Runs = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]))
  for (let round = -warmUp; round < rounds; round++)
    for (const [name, run] of Object.entries(subjects)) {
      const begun = performance.now()
      run()
      const took = performance.now() - begun
      if (round >= 0) runs[name]?.push(took)
    }
  return runs
}

export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const position = (sorted.length - 1) * at
  const below = sorted[Math.floor(position)] ?? Number.NaN
  const above = sorted[Math.ceil(position)] ?? Number.NaN
  return below + (above - below) * (position - Math.floor(position))
}

export const median = (values: readonly number[]) => quantile(values, 0.5)

/** A figure from the runs of one thing, each multiplied by `scale`. */
export function figure(
  part: string,
  name: string,
  values: readonly number[],
  unit: string,
  scale = 1,
): Figure {
  const at = (share: number) => quantile(values, share) * scale
  return { part, name, value: at(0.5), low: at(0.1), high: at(0.9), unit }
}

/** Median of ours to theirs, run by run. */
export function ratio(ours: readonly number[], theirs: readonly number[]): number {
  return median(ours.map((value, index) => value / (theirs[index] ?? Number.NaN)))
}

/** A table for the terminal. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, low, high, unit, ratios }) => [
    name,
    number(value),
    low === undefined || high === undefined ? '' : `${number(low)} – ${number(high)}`,
    unit,
    Object.entries(ratios ?? {})
      .map(([peer, times]) => `${number(times)} × ${peer}`)
      .join(', '),
  ])
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: string[]) =>
    row
      .map((cell, column) =>
        column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  const lines: string[] = []
  let part = ''
  figures.forEach((each, index) => {
    if (each.part !== part) lines.push('', each.part)
    part = each.part
    lines.push(`  ${line(rows[index] ?? [])}`)
  })
  return lines.join('\n')
}

/** Three figures that count. */
function number(value: number): string {
  if (!Number.isFinite(value)) return '–'
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)))
}
