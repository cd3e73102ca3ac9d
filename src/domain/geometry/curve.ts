import type { Box } from './box.ts'
import { labelBox } from './labelBox.ts'

export interface Point {
  x: number
  y: number
}
/** A line as a quadratic Bézier curve, in layout units; where it is straight, the control point lies on it. */
export interface Curve {
  start: Point
  control: Point
  end: Point
}
interface Disc extends Point {
  radius: number
}
interface Obstacle extends Disc {
  id: string
  lines: readonly string[]
  font: number
}

/** Between a node and the end of a line. */
const GAP = 3
/** Between the lines of one pair. */
const APART = 11
/** The same where each has its own way. */
const CLOSE = 8
/** Between a node and the middle of a line that goes by: the least that keeps the thickest one off it, and what looks well. */
const CLEARANCE = { least: 4, good: 6 }
const SAMPLES = 14
const STEP = 16
/** A bend of at most this share of the way is gentle: a short line with more of it becomes a loop. */
const GENTLE = 0.17
const HALFWAY = 0.5
const bendsOf = (distances: readonly number[], leans: readonly number[]): Bend[] =>
  leans.flatMap((at) => distances.flatMap((by) => (by ? [by, -by] : [0]).map((one) => ({ by: one, at }))))
/** The gentlest first. */
const BENDS = bendsOf([0, 10, 20, 30, 40, 50, 60, 70], [HALFWAY])
/** Where none of those is clear. */
const MORE_BENDS = bendsOf(
  Array.from({ length: 22 }, (_, i) => 8 * i),
  [HALFWAY, 0.25, 0.75, 0.1, 0.9],
)
const WIDEST = 8 * 22
/** Of running behind a node, close by one, and of each stretch on a label, against going round: 60 units beside the straight way cost 1. */
const COST = { node: 40, near: 3, label: 1, steep: 30, lean: 0.5 }
const EVERYWHERE: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }
/** With more nodes than this, lines run straight: to go round them would take longer than it helps. */
const MOST_OBSTACLES = 300

/** How a line goes round what is in its way. */
export interface Bend {
  /** In units beside the straight way; positive is to the right when walking from the first end. */
  by: number
  /** Where along the way the control point stands: halfway, or nearer to one end. */
  at: number
}

/** The curve between two discs with this bend; it stays inside the room, if both discs do. */
export function curveBetween(from: Disc, to: Disc, { by, at }: Bend, room: Box = EVERYWHERE): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  // A curve lies within the triangle of its three points.
  const control = {
    x: within(from.x + dx * at - (dy / length) * by * 2, room.left, room.right),
    y: within(from.y + dy * at + (dx / length) * by * 2, room.top, room.bottom),
  }
  // In whole units: nobody sees the difference, and a page that carries the picture is smaller.
  return { start: whole(onRim(from, control)), control: whole(control), end: whole(onRim(to, control)) }
}

const within = (n: number, least: number, most: number) => Math.min(Math.max(n, least), most)
const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) })

function onRim(disc: Disc, towards: Point): Point {
  const [dx, dy] = [towards.x - disc.x, towards.y - disc.y]
  const length = Math.hypot(dx, dy) || 1
  const reach = Math.min(disc.radius + GAP, length)
  return { x: disc.x + (dx / length) * reach, y: disc.y + (dy / length) * reach }
}

export function pointOn({ start, control, end }: Curve, t: number): Point {
  const mix = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c
  return { x: mix(start.x, control.x, end.x), y: mix(start.y, control.y, end.y) }
}

/**
 * The gentlest bends that keep the lines of a pair off the nodes and, where they can, off the labels between their ends:
 * side by side, or where there is no way for all of them, each its own. Linear in the obstacles.
 */
export function clearBends(
  from: Obstacle,
  to: Obstacle,
  obstacles: readonly Obstacle[],
  lines: number,
  room: Box,
): Bend[] {
  const offsets = Array.from({ length: lines }, (_, i) => (i - (lines - 1) / 2) * APART)
  const beside = ({ by, at }: Bend) => offsets.map((offset) => ({ by: by + offset, at }))
  if (obstacles.length > MOST_OBSTACLES || from.id === to.id) return beside(BENDS[0]!)
  const near = obstacles
    .filter(({ id }) => id !== from.id && id !== to.id)
    .map(asInTheWay)
    .filter((one) => distanceToSegment(one, from, to) < WIDEST + one.reach)
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const gentlest = (bends: readonly Bend[], together: (bend: Bend) => readonly Bend[]) => {
    let best = { bend: BENDS[0]!, cost: Infinity }
    for (const bend of bends) {
      const steep = Math.max(0, Math.abs(bend.by) / length - GENTLE)
      let cost = Math.abs(bend.by) / 60 + steep * COST.steep + (bend.at === HALFWAY ? 0 : COST.lean)
      for (const one of together(bend)) {
        if (cost >= best.cost) break
        cost += costOf(curveBetween(from, to, one, room), near, best.cost - cost)
      }
      if (cost < best.cost) best = { bend, cost }
    }
    return best
  }
  const found = gentlest(BENDS, beside)
  if (found.cost < COST.node) return beside(found.bend)
  const alone: Bend[] = []
  while (alone.length < lines) {
    const free = MORE_BENDS.filter(({ by }) => alone.every((taken) => Math.abs(taken.by - by) >= CLOSE))
    alone.push(gentlest(free, (bend) => [bend]).bend)
  }
  return alone.sort((a, b) => a.by - b.by)
}

interface InTheWay extends Disc {
  label: Box
  /** How far it reaches, its label included. */
  reach: number
}

function asInTheWay({ x, y, radius, lines, font }: Obstacle): InTheWay {
  const label = labelBox(x, y, radius, lines, font)
  return { x, y, radius, label, reach: Math.hypot(label.right - x, label.bottom - y) + CLEARANCE.good }
}

/** Not counted further than up to `enough`. */
function costOf(curve: Curve, obstacles: readonly InTheWay[], enough: number): number {
  const { start, control, end } = curve
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 }
  const bulge = Math.hypot(control.x - middle.x, control.y - middle.y) / 2
  const near = obstacles.filter((one) => distanceToSegment(one, start, end) < bulge + one.reach)
  if (!near.length) return 0
  const samples = Math.max(SAMPLES, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / STEP))
  const points = Array.from({ length: samples + 1 }, (_, i) => pointOn(curve, i / samples))
  let cost = 0
  for (const { label, ...node } of near) {
    if (cost >= enough) break
    const distances = points.slice(1).map((point, i) => distanceToSegment(node, points[i]!, point))
    const gap = Math.min(...distances) - node.radius
    cost += gap < CLEARANCE.least ? COST.node : gap < CLEARANCE.good ? COST.near : 0
    for (const { x, y } of points)
      if (x > label.left && x < label.right && y > label.top && y < label.bottom) cost += COST.label
  }
  return cost
}

function distanceToSegment({ x, y }: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)
  const t = Math.min(1, Math.max(0, along))
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy)
}
