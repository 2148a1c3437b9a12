/** Groups points by k-means over their directions, so that what the vectors know of a word takes a byte. */
import { seeded } from './random.ts'

const groupCount = 255
const rounds = 12

/** The number of the group of each point, from 0. All points have length 1. */
export function groupPoints(points: readonly Float32Array[], say: (line: string) => void): number[] {
  const dimensions = points[0]?.length ?? 0
  const random = seeded(7)
  let centres = Array.from(
    { length: groupCount },
    () => points[Math.floor(random() * points.length)] as Float32Array,
  )
  const nearest = new Int32Array(points.length)
  for (let round = 1; round <= rounds; round++) {
    let moved = 0
    points.forEach((point, index) => {
      let best = 0
      let most = Number.NEGATIVE_INFINITY
      for (let group = 0; group < groupCount; group++) {
        const centre = centres[group] as Float32Array
        let likeness = 0
        for (let i = 0; i < dimensions; i++) likeness += (point[i] as number) * (centre[i] as number)
        if (likeness > most) {
          most = likeness
          best = group
        }
      }
      if (nearest[index] !== best) moved++
      nearest[index] = best
    })
    const sums = centres.map(() => new Float32Array(dimensions))
    points.forEach((point, index) => {
      const sum = sums[nearest[index] as number] as Float32Array
      for (let i = 0; i < dimensions; i++) sum[i] = (sum[i] as number) + (point[i] as number)
    })
    centres = sums.map((sum, group) =>
      sum.some((value) => value !== 0) ? scaled(sum) : (centres[group] as Float32Array),
    )
    say(`  groups of words, round ${round} of ${rounds}: ${moved} moved`)
  }
  return [...nearest]
}

/** The vector drawn out or in to length 1. */
export function scaled(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1
  return vector.map((value) => value / length)
}
