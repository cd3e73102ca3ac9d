import type { Box } from '../geometry/box.ts'
import type { Emphasis } from './emphasis.ts'
import type { Picture, PictureLine } from './picture.ts'

/** With more lines than this, not all are drawn at once: no eye follows them, and the canvas would stutter. */
export const MAX_LINES = 1500

/**
 * The lines to draw of a picture with very many: the weightiest, all that are marked, and where the reader has zoomed in so far
 * that few enough are left, all that touch what is in sight. In the order of the picture.
 */
export function linesToDraw(
  { nodes, lines }: Picture,
  sight: Box | null,
  marked: ReadonlyMap<string, Emphasis>,
): readonly PictureLine[] {
  if (lines.length <= MAX_LINES) return lines
  const least = leastWeight(lines)
  const inSight = new Set<string>()
  if (sight) for (const { id, x, y } of nodes) if (isInside(x, y, sight)) inSight.add(id)
  const touching = lines.filter(({ source, target }) => inSight.has(source) || inSight.has(target))
  const near = new Set(touching.length <= MAX_LINES ? touching : [])
  return lines.filter((line) => {
    const mark = marked.get(line.id)
    return mark === 'selected' || mark === 'lit' || near.has(line) || weightOf(line) > least
  })
}

/** What at most so many lines as may be drawn weigh more than. */
function leastWeight(lines: readonly PictureLine[]): number {
  const weights = lines.map(weightOf).sort((a, b) => b - a)
  return weights[MAX_LINES]!
}

/** Many claims first; of as many, what takes a side before what does not. The fraction tells equals apart, or all or none would be drawn. */
const weightOf = ({ claims, stance, structural, source, target, curve }: PictureLine): number =>
  claims +
  (structural ? 0 : stance === 'neutral' ? 0.25 : 0.5) +
  (source === target ? 0 : 0.2 / (1 + Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y)))

const isInside = (x: number, y: number, { left, right, top, bottom }: Box): boolean =>
  x >= left && x <= right && y >= top && y <= bottom
