import { BoxGrid } from '../geometry/boxGrid.ts'
import { overlap, type Box } from '../geometry/box.ts'

export interface Movable {
  x: number
  y: number
  /** Its extent around (x, y) when that is the origin; spacing included. */
  extent: Box
}

const ROUNDS = 2000
/** With more items than this, not every two are compared, and there are fewer rounds. */
const MANY = 300
const COMPARISONS = ROUNDS * MANY
const FEWEST_ROUNDS = 80
const CELL = 90

/**
 * Pushes overlapping boxes apart along the shorter way, a little at a time inside the frame: one round at each step.
 * Changes the items; deterministic. Ends when nothing overlaps any more, or after so many rounds that the time it takes
 * grows with the number of items and no faster; of many, some may then still overlap. Yields the share that is done;
 * returns whether nothing overlaps any more.
 */
export function* separate(items: readonly Movable[], frame: Box): Generator<number, boolean> {
  for (const item of items) keepInside(item, frame)
  const rounds = Math.min(ROUNDS, Math.max(FEWEST_ROUNDS, Math.round(COMPARISONS / items.length)))
  for (let round = 0; round < rounds; round++) {
    const moved = items.length > MANY ? pushNear(items) : pushAll(items)
    for (const item of items) keepInside(item, frame)
    if (!moved) return true
    yield round / rounds
  }
  return false
}

/** Where an item's extent lies. */
export const boxOf = ({ x, y, extent }: Movable): Box => ({
  left: x + extent.left,
  right: x + extent.right,
  top: y + extent.top,
  bottom: y + extent.bottom,
})

function pushAll(items: readonly Movable[]): boolean {
  let moved = false
  for (let i = 0; i < items.length; i++)
    for (let j = i + 1; j < items.length; j++) moved = push(items[i]!, items[j]!) || moved
  return moved
}

function pushNear(items: readonly Movable[]): boolean {
  const grid = new BoxGrid<Box & { item: Movable }>(CELL)
  for (const item of items) grid.add({ ...boxOf(item), item })
  let moved = false
  for (const group of grid.groups())
    for (let i = 0; i < group.length; i++)
      for (let j = i + 1; j < group.length; j++) moved = push(group[i]!.item, group[j]!.item) || moved
  return moved
}

function push(a: Movable, b: Movable): boolean {
  const [boxA, boxB] = [boxOf(a), boxOf(b)]
  if (!overlap(boxA, boxB)) return false
  const right = boxA.right - boxB.left
  const left = boxB.right - boxA.left
  const down = boxA.bottom - boxB.top
  const up = boxB.bottom - boxA.top
  const dx = right < left ? right : -left
  const dy = down < up ? down : -up
  // A hair more than half each, or rounding leaves them touching for ever.
  const [axis, way] = Math.abs(dx) < Math.abs(dy) ? (['x', dx] as const) : (['y', dy] as const)
  const step = way * 0.505 + Math.sign(way) * 0.01
  a[axis] -= step
  b[axis] += step
  return true
}

function keepInside(item: Movable, frame: Box) {
  item.x = Math.min(Math.max(item.x, frame.left - item.extent.left), frame.right - item.extent.right)
  item.y = Math.min(Math.max(item.y, frame.top - item.extent.top), frame.bottom - item.extent.bottom)
}
