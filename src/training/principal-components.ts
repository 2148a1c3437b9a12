/** Cuts vectors down to the directions in which they differ most (Pearson, 1901), found by the power method. */

/** Steps until a direction is taken as found: far more than it needs. */
const steps = 200

/** The points in `count` numbers each. */
export function project(points: readonly Float32Array[], count: number): Float32Array[] {
  const size = points[0]?.length ?? 0
  const mean = new Float64Array(size)
  for (const point of points) {
    for (let i = 0; i < size; i++) mean[i] = (mean[i] as number) + (point[i] as number) / points.length
  }
  const centred = points.map((point) => Float64Array.from(point, (value, i) => value - (mean[i] as number)))
  const covariance = Array.from({ length: size }, () => new Float64Array(size))
  for (const point of centred) {
    for (let a = 0; a < size; a++) {
      const row = covariance[a] as Float64Array
      for (let b = 0; b < size; b++) row[b] = (row[b] as number) + (point[a] as number) * (point[b] as number)
    }
  }
  const directions: Float64Array[] = []
  while (directions.length < count) directions.push(nextDirection(covariance, directions))
  return centred.map((point) => Float32Array.from(directions, (direction) => dot(point, direction)))
}

/** The direction of most variance among those at right angles to all found so far. */
function nextDirection(covariance: readonly Float64Array[], found: readonly Float64Array[]): Float64Array {
  let direction = Float64Array.from(covariance, (_, i) => Math.sin(7.3 * i + found.length))
  for (let step = 0; step < steps; step++) {
    const next = Float64Array.from(covariance, (row) => dot(row, direction))
    for (const other of found) {
      const shared = dot(next, other)
      for (let i = 0; i < next.length; i++) next[i] = (next[i] as number) - shared * (other[i] as number)
    }
    const length = Math.sqrt(dot(next, next)) || 1
    direction = next.map((value) => value / length)
  }
  return direction
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number)
  return sum
}
