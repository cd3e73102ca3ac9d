import type { Positions } from './layout.ts'

/** How much taller the picture is drawn on a canvas that is much higher than wide, such as a phone's. */
const STRETCH = 1.55

/** The same arrangement for a tall canvas: left and right stay, and the height is used. */
export const asPortrait = (positions: Positions): Positions =>
  Object.fromEntries(Object.entries(positions).map(([id, { x, y }]) => [id, { x, y: y * STRETCH }]))

export const fromPortrait = ({ x, y }: { x: number; y: number }) => ({ x, y: y / STRETCH })
