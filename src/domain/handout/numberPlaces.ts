import { BoxGrid } from '../geometry/boxGrid.ts'
import { pointOn, type Curve, type Point } from '../geometry/curve.ts'
import type { Box } from '../geometry/box.ts'

/** A line that carries a number, and the room that the number takes. */
export interface Numbered {
  curve: Curve
  width: number
  height: number
}
export interface NumberPlace {
  /** The middle of the number. */
  at: Point
  /** The point of its line that it belongs to: the same, unless it had to stand beside. */
  on: Point
}

/** Ways along a line that are tried, from its middle outwards. */
const TRIES = Array.from({ length: 33 }, (_, i) => 0.5 + (i % 2 ? 1 : -1) * Math.ceil(i / 2) * 0.025)
/** What it costs to leave the middle for an end, to stand beside, on another line, on a name or node, on another number. */
const COST = { away: 2, beside: 5, line: 1.5, obstacle: 60, number: 200 }
/** Steps to either side of a line, where it has no room itself. */
const SIDES = [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6]
const CELL = 24
/** Between points at which a line is noticed. */
const STEP = 5

/**
 * A place on each line for its number: near the middle, clear of the other numbers, of what else stands in the picture and,
 * where it goes, of other lines; beside its line where that has no room. Short lines choose first.
 */
export function numberPlaces(lines: readonly Numbered[], obstacles: readonly Box[]): NumberPlace[] {
  const placed = new BoxGrid(CELL)
  const numbers = new BoxGrid(CELL)
  const crossing = new LinePoints()
  for (const box of obstacles) placed.add(box)
  lines.forEach(({ curve }, i) => crossing.add(curve, i))

  const places: NumberPlace[] = []
  const byLength = lines.map((line, i) => ({ line, i, length: chord(line.curve) }))
  for (const { line, i } of byLength.sort((a, b) => a.length - b.length)) {
    let best = { cost: Infinity, place: candidate(line, 0.5, 0) }
    for (const side of SIDES)
      for (const t of TRIES) {
        const base = Math.abs(t - 0.5) * COST.away + Math.abs(side) * COST.beside
        if (base >= best.cost) continue
        const place = candidate(line, t, side)
        const box = boxAt(place.at, line)
        const cost =
          base +
          (numbers.hits(box) ? COST.number : 0) +
          (placed.hits(box) ? COST.obstacle : 0) +
          crossing.linesIn(box, i) * COST.line
        if (cost < best.cost) best = { cost, place }
      }
    places[i] = best.place
    numbers.add(boxAt(best.place.at, line))
  }
  return places
}

function candidate({ curve, width, height }: Numbered, t: number, side: number): NumberPlace {
  const on = pointOn(curve, t)
  if (!side) return { at: on, on }
  const [ahead, behind] = [pointOn(curve, t + 0.01), pointOn(curve, t - 0.01)]
  const [dx, dy] = [ahead.x - behind.x, ahead.y - behind.y]
  const length = Math.hypot(dx, dy) || 1
  const reach = (Math.abs(dy / length) * width + Math.abs(dx / length) * height) / 2 + 3
  return { on, at: { x: on.x - (dy / length) * side * reach, y: on.y + (dx / length || 1) * side * reach } }
}

export const boxAt = ({ x, y }: Point, { width, height }: { width: number; height: number }): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
})

const chord = ({ start, end }: Curve) => Math.hypot(end.x - start.x, end.y - start.y)

/** Where lines run, as points by the cells of a grid. */
class LinePoints {
  private readonly cells = new Map<string, (Point & { line: number })[]>()
  add(curve: Curve, line: number): void {
    const points = Math.ceil(chord(curve) / STEP)
    for (let i = 0; i <= points; i++) {
      const point = pointOn(curve, i / (points || 1))
      const key = `${Math.floor(point.x / CELL)} ${Math.floor(point.y / CELL)}`
      const cell = this.cells.get(key)
      if (cell) cell.push({ ...point, line })
      else this.cells.set(key, [{ ...point, line }])
    }
  }

  /** How many lines, besides its own, run through a box. */
  linesIn({ left, right, top, bottom }: Box, own: number): number {
    const found = new Set<number>()
    const at = (n: number) => Math.floor(n / CELL)
    for (let cx = at(left); cx <= at(right); cx++)
      for (let cy = at(top); cy <= at(bottom); cy++)
        for (const { x, y, line } of this.cells.get(`${cx} ${cy}`) ?? [])
          if (line !== own && x > left && x < right && y > top && y < bottom) found.add(line)
    return found.size
  }
}
