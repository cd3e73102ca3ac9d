import type { Curve, Point } from './curve.ts'
import type { Box } from './box.ts'

/** Neither end gives up more than this share of the way, and so much of it stays. */
const MOST = 0.9
const LEAST = 0.08
const STEP = 0.01
/** Between a label and the line that now ends at it. */
const GAP = 2

/**
 * The part of a curve that lies beside the labels at its ends: what points at a node from below would otherwise lie under its
 * name. A curve that hardly leaves a label stays as it is.
 */
export function trimmed(curve: Curve, atStart: Box, atEnd: Box): Curve {
  const from = shareInside(curve, atStart)
  const to = 1 - shareInside(reversed(curve), atEnd)
  if (to - from < LEAST) return curve
  const rest = from ? after(curve, from) : curve
  return to < 1 ? reversed(after(reversed(rest), 1 - (to - from) / (1 - from))) : rest
}

/** Up to where on its way, from 0 to 1, a curve lies in the box; 0: nowhere near its start, or too far. */
function shareInside(curve: Curve, box: Box): number {
  let last = 0
  for (let t = 0; t <= MOST; t += STEP) if (isInside(pointAt(curve, t), box)) last = t + STEP
  return last > MOST ? 0 : last
}

const isInside = ({ x, y }: Point, { left, right, top, bottom }: Box): boolean =>
  x > left - GAP && x < right + GAP && y > top - GAP && y < bottom + GAP

/** What is left of the curve from there on. */
function after({ start, control, end }: Curve, t: number): Curve {
  return { start: pointAt({ start, control, end }, t), control: between(control, end, t), end }
}

const reversed = ({ start, control, end }: Curve): Curve => ({ start: end, control, end: start })

export function pointAt({ start, control, end }: Curve, t: number): Point {
  return between(between(start, control, t), between(control, end, t), t)
}

const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
})
