import type { Box } from '../geometry/box.ts'
import type { Positions } from './layout.ts'

/** Height by width of the two shapes of frames that pictures are drawn for: a laptop's with its panels, and a phone's. */
const SHAPES = { wide: 0.74, tall: 1.35 }
export type FrameShape = keyof typeof SHAPES

/** More than this, and the arrangement could not be recognised. */
const MOST = 3

/** How much taller a picture in this box has to be to fill a frame of this shape; never flatter than it is. */
export const stretchFor = ({ left, right, top, bottom }: Box, shape: FrameShape): number =>
  Math.min(MOST, Math.max(1, (SHAPES[shape] * (right - left)) / (bottom - top || 1)))

/** The same arrangement, made taller: left and right stay, and so does above and below. */
export const stretched = (positions: Positions, by: number): Positions =>
  by === 1
    ? positions
    : Object.fromEntries(Object.entries(positions).map(([id, { x, y }]) => [id, { x, y: y * by }]))

/** Where a place in the stretched picture is in the arrangement itself. */
export const unstretched = ({ x, y }: { x: number; y: number }, by: number): { x: number; y: number } => ({
  x,
  y: y / by,
})
