export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The smallest box around several; of none, one without end that is inside out. */
export function surround(boxes: readonly Box[]): Box {
  const around = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const { left, top, right, bottom } of boxes) {
    if (left < around.left) around.left = left
    if (top < around.top) around.top = top
    if (right > around.right) around.right = right
    if (bottom > around.bottom) around.bottom = bottom
  }
  return around
}
