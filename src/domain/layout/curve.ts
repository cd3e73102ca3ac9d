import { labelBox, type Box } from './labelBox.ts'

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
const SAMPLES = 14
/** Less than the width of the smallest node, or a long line would step over it. */
const STEP = 16
/** A bend is at most this share of the way, or short lines would become loops. */
const STEEPEST = 0.17
const BENDS = [0, 22, -22, 44, -44, 70, -70]
/** With more nodes than this, lines run straight: to go round them would take longer than it helps. */
const MOST_OBSTACLES = 300

/** The curve between two discs that passes `bend` units beside the straight way; positive is to the right when walking from the first. */
export function curveBetween(from: Disc, to: Disc, bend: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(dx, dy) || 1
  const control = {
    x: (from.x + to.x) / 2 - (dy / length) * bend * 2,
    y: (from.y + to.y) / 2 + (dx / length) * bend * 2,
  }
  // In whole units: nobody sees the difference, and a page that carries the picture is smaller.
  return { start: whole(onRim(from, control)), control: whole(control), end: whole(onRim(to, control)) }
}

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

/** The gentlest bend that keeps a line off the nodes and labels between its ends. Linear in the obstacles. */
export function clearBend(from: Obstacle, to: Obstacle, obstacles: readonly Obstacle[]): number {
  if (obstacles.length > MOST_OBSTACLES) return 0
  const others = obstacles.filter(({ id }) => id !== from.id && id !== to.id).flatMap(asBoxes)
  const most = Math.hypot(to.x - from.x, to.y - from.y) * STEEPEST
  let best = { bend: 0, cost: Infinity }
  for (const bend of BENDS.filter((one) => Math.abs(one) <= most)) {
    const curve = curveBetween(from, to, bend)
    const cost = hits(curve, others) + Math.abs(bend) / 60
    if (cost < best.cost) best = { bend, cost }
  }
  return best.bend
}

function asBoxes({ x, y, radius, lines, font }: Obstacle): Box[] {
  const reach = radius + 2
  return [
    { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach },
    labelBox(x, y, radius, lines, font),
  ]
}

function hits(curve: Curve, boxes: readonly Box[]): number {
  const { start, end } = curve
  const samples = Math.max(SAMPLES, Math.ceil(Math.hypot(end.x - start.x, end.y - start.y) / STEP))
  let count = 0
  for (let i = 1; i < samples; i++) {
    const { x, y } = pointOn(curve, i / samples)
    for (const box of boxes) if (x > box.left && x < box.right && y > box.top && y < box.bottom) count++
  }
  return count
}
