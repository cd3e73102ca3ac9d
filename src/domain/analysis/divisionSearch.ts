/** A tie between two nodes, named by their numbers. */
interface Pair {
  a: number
  b: number
  sign: 1 | -1
}
type Sides = readonly (0 | 1)[]

interface SearchResult {
  /** Divisions with the fewest contradicted ties that were found, the first node always on side 0; never none. */
  best: readonly Sides[]
  exact: boolean
  /** There are more of them than are listed, or may be. */
  many: boolean
}

/** Divisions that are listed at most. */
const MOST = 64
/** Ties that the search may look at before it gives up: well under a second. */
const BUDGET = 3_000_000
/** Beyond this the search would hardly end, and its recursion would grow deep. */
export const LARGEST = 400

/**
 * Finds how to put connected nodes on two sides so that as few ties as possible are contradicted: branch and bound from
 * the best division that local search finds (cf. Aref, Mason & Wilson 2018, "Computing the line index of balance"). The
 * bound counts, for each node not yet placed, the ties to placed ones that it contradicts on its better side.
 * Deterministic.
 */
export function searchDivisions(nodes: number, pairs: readonly Pair[]): SearchResult {
  const next = neighbours(nodes, pairs)
  const start = localSearch(next)
  const later = next.map((own, node) => own.filter(({ to }) => to > node))
  if (nodes > LARGEST) return { best: [start.sides], exact: false, many: true }

  let fewest = start.cost
  let best: Sides[] = []
  let steps = 0
  let many = false
  const sides: (0 | 1)[] = []
  /** Ties to placed nodes that each node would contradict, by side. */
  const costs = next.map((): [number, number] => [0, 0])

  const place = (node: number, cost: number, bound: number): void => {
    if (cost + bound > fewest || (many && cost + bound === fewest) || steps > BUDGET) return
    if (node === nodes) {
      if (cost < fewest) [best, many] = [[], false]
      fewest = cost
      if (best.length < MOST) best.push([...sides])
      else many = true
      return
    }
    const [zero, one] = costs[node]!
    const options: readonly (0 | 1)[] = node === 0 ? [0] : one < zero ? [1, 0] : [0, 1]
    for (const side of options) {
      steps += 1 + later[node]!.length
      sides[node] = side
      let rest = bound - Math.min(zero, one)
      for (const { to, sign } of later[node]!) {
        const cell = costs[to]!
        const before = Math.min(...cell)
        cell[sign === 1 ? 1 - side : side]!++
        rest += Math.min(...cell) - before
      }
      place(node + 1, cost + (side === 0 ? zero : one), rest)
      for (const { to, sign } of later[node]!) costs[to]![sign === 1 ? 1 - side : side]!--
    }
    sides.length = node
  }
  place(0, 0, 0)
  const exact = steps <= BUDGET
  return { best: best.length ? best : [start.sides], exact, many: many || !exact }
}

interface Neighbour {
  to: number
  sign: 1 | -1
}

function neighbours(nodes: number, pairs: readonly Pair[]): Neighbour[][] {
  const next: Neighbour[][] = Array.from({ length: nodes }, () => [])
  for (const { a, b, sign } of pairs) {
    next[a]!.push({ to: b, sign })
    next[b]!.push({ to: a, sign })
  }
  return next
}

/** Divisions grown from a few nodes along their ties, each bettered by moving single nodes while that helps. */
function localSearch(next: readonly (readonly Neighbour[])[]): { sides: Sides; cost: number } {
  const starts = next.slice(0, 8).map((_, i) => i)
  const results = starts.map((start) => {
    const sides = sidesFrom(next, start)
    for (let moved = true; moved;) {
      moved = false
      for (const node of next.keys()) {
        if (contradicted(next[node]!, node, sides) * 2 <= next[node]!.length) continue
        sides[node] = sides[node] === 0 ? 1 : 0
        moved = true
      }
    }
    const cost = next.reduce((sum, own, node) => sum + contradicted(own, node, sides), 0) / 2
    return { sides: sides[0] === 0 ? sides : sides.map((side) => (side === 0 ? 1 : 0)), cost }
  })
  return results.reduce((a, b) => (b.cost < a.cost ? b : a))
}

function sidesFrom(next: readonly (readonly Neighbour[])[], start: number): (0 | 1)[] {
  const placed = new Map<number, 0 | 1>([[start, 0]])
  // A map can be walked while it grows: this is the queue.
  for (const [node, side] of placed)
    for (const { to, sign } of next[node]!)
      if (!placed.has(to)) placed.set(to, sign === 1 ? side : side === 0 ? 1 : 0)
  return next.map((_, node) => placed.get(node)!)
}

const contradicted = (own: readonly Neighbour[], node: number, sides: Sides): number =>
  own.filter(({ to, sign }) => (sides[to] === sides[node]) !== (sign === 1)).length
