/** Work that grows no faster than what is worked on, told by ratios of the processor's time, never by a limit. */

/**
 * How much more a part of the long input costs than a part of the short one: 1 where the work grows as the input does,
 * `longer` where it grows with the square. The best of some rounds, because a busy machine only ever adds to it.
 */
export function growth(work: (size: number) => void, size: number, longer: number): number {
  work(size) // once before, so that nothing is compiled while the time is taken
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < 3 && best > enough; round++) {
    // What is quick is done several times over: a thousandth of a second cannot be told from nothing.
    const short = Math.max(
      timeOf(() => work(size)),
      leastTime,
    )
    const long = timeOf(() => work(size * longer))
    best = Math.min(best, long / short / longer)
  }
  return best
}

/** Below the square root of `longer` the work is nearer to the input's length than to its square. */
export const steepest = (longer: number): number => Math.sqrt(longer)

/** Good enough that no other round is needed. */
const enough = 2
/** Milliseconds; a shorter time tells nothing. */
const leastTime = 5

/** Milliseconds of the processor that `work` takes in this process, whatever else the machine does. */
function timeOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
