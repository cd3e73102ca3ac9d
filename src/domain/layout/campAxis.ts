import type { SignedPair } from '../analysis/signedPairs.ts'

const ROUNDS = 300
/** Of more entities than this, the axis is less exact, so that the work grows no faster than the graph. */
const MANY = 300
const FEWEST_ROUNDS = 60

/**
 * Places entities on one axis from -1 to 1 so that friends stand together and foes apart: the leading eigenvector of the
 * signed adjacency matrix, by power iteration (Kunegis et al. 2010, "Spectral analysis of signed graphs").
 * Deterministic; the entity given first among those with the most weight stands on the positive side. O(rounds · pairs).
 */
export function campAxis(ids: readonly string[], pairs: readonly SignedPair[]): ReadonlyMap<string, number> {
  const at = new Map(ids.map((id, i) => [id, i]))
  const links = pairs.flatMap(({ a, b, cooperative, hostile, structural }) => {
    const [i, j] = [at.get(a), at.get(b)]
    const weight = Math.tanh(cooperative / 2) - Math.tanh(hostile / 2) + 0.4 * Math.tanh(structural)
    return i === undefined || j === undefined ? [] : [{ i, j, weight }]
  })
  const degree = ids.map(() => 1)
  for (const { i, j, weight } of links) {
    degree[i]! += Math.abs(weight)
    degree[j]! += Math.abs(weight)
  }
  const anchor = degree.indexOf(largest(degree))
  let axis = ids.map((_, i) => (i === anchor ? 1 : 0.01 * Math.sin(i + 1)))
  const rounds = Math.max(FEWEST_ROUNDS, Math.round(ROUNDS * Math.min(1, MANY / ids.length)))
  for (let round = 0; round < rounds; round++) {
    // Adding the vector to itself keeps the iteration from swinging between two signs.
    const next = axis.map((value) => 1.5 * value)
    for (const { i, j, weight } of links) {
      const scaled = weight / Math.sqrt(degree[i]! * degree[j]!)
      next[i]! += scaled * axis[j]!
      next[j]! += scaled * axis[i]!
    }
    const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0)) || 1
    axis = next.map((value) => value / length)
  }
  const sign = Math.sign(axis[anchor]!) || 1
  const scale = axis.map((value, i) => (sign * value) / Math.sqrt(degree[i]!))
  const widest = largest(scale.map(Math.abs)) || 1
  return new Map(ids.map((id, i) => [id, Math.sign(scale[i]!) * Math.sqrt(Math.abs(scale[i]!) / widest)]))
}

const largest = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), 0)
