import { overlap, type Box } from './labelBox.ts'

export interface Movable {
  x: number
  y: number
  /** Its extent around (x, y) when that is the origin; spacing included. */
  extent: Box
}

const ROUNDS = 2000

/**
 * Pushes overlapping boxes apart along the shorter way, a little at a time inside the frame.
 * Changes the items; deterministic. Returns whether nothing overlaps any more. Quadratic in the number of items per round.
 */
export function separate(items: readonly Movable[], frame: Box): boolean {
  for (const item of items) keepInside(item, frame)
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false
    for (let i = 0; i < items.length; i++)
      for (let j = i + 1; j < items.length; j++) moved = push(items[i]!, items[j]!) || moved
    for (const item of items) keepInside(item, frame)
    if (!moved) return true
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
