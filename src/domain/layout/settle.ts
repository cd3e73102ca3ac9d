import { groupByEach } from '../graph/graph.ts'
import { BoxGrid } from '../geometry/boxGrid.ts'
import { boxOf, type Movable } from './separate.ts'
import type { SignedPair } from '../analysis/signedPairs.ts'

/** Spreads things round a middle without chance. */
export const GOLDEN_ANGLE = 2.399963
const STEP = 6
/** The spiral looks everywhere up to this turn; after it, in ever larger strides, or a full middle would be searched for ever. */
const THOROUGH_TURNS = 2000
const STRIDE = 1.01
const CELL = 90

interface Named extends Movable {
  id: string
}

/**
 * Gives each latecomer the free place nearest to the middle of its neighbours, on a widening spiral. Yields after each one;
 * the result holds all, latecomers last.
 */
export function* settle<T extends Named>(
  placed: readonly T[],
  late: readonly T[],
  pairs: readonly SignedPair[],
): Generator<void, T[]> {
  const all = [...placed]
  const taken = new BoxGrid(CELL)
  const order = new Map<string, number>()
  placed.forEach((body, i) => {
    taken.add(boxOf(body))
    order.set(body.id, i)
  })
  const pairsOf = groupByEach(pairs, ({ a, b }) => [a, b])
  for (const body of late) {
    const near = (pairsOf.get(body.id) ?? [])
      .flatMap(({ a, b }) => order.get(a === body.id ? b : a) ?? [])
      .sort((a, b) => a - b)
      .map((i) => all[i]!)
    const settled = findPlace(body, near, taken)
    taken.add(boxOf(settled))
    order.set(body.id, all.length)
    all.push(settled)
    yield
  }
  return all
}

function findPlace<T extends Named>(body: T, near: readonly T[], taken: BoxGrid): T {
  const mean = (axis: 'x' | 'y') => near.reduce((sum, node) => sum + node[axis], 0) / (near.length || 1)
  const [x, y] = [mean('x'), mean('y')]
  for (let turn = 0; ; turn++) {
    const radius =
      STEP * Math.sqrt(Math.min(turn, THOROUGH_TURNS)) * STRIDE ** Math.max(0, turn - THOROUGH_TURNS)
    const at = {
      ...body,
      x: x + radius * Math.cos(turn * GOLDEN_ANGLE),
      y: y + radius * Math.sin(turn * GOLDEN_ANGLE),
    }
    if (!taken.hits(boxOf(at))) return at
  }
}
