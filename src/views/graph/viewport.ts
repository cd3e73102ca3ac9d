import type { Box } from '../../domain/layout/labelBox.ts'

/** How the picture is fitted; graph.module.css has the same padding. */

/** On both sides together, in px. */
const PADDING = 14
/** A small graph is not blown up further than this. */
export const LARGEST_ZOOM = 1.7

/** The zoom at which a picture, whose box depends on the zoom, just fits a frame. */
export function zoomThatFits(boxAt: (zoom: number) => Box, width: number, height: number): number {
  let zoom = LARGEST_ZOOM
  // A smaller zoom makes the labels relatively larger, and they need a smaller zoom again: it settles soon.
  for (let round = 0; round < 6; round++) {
    const { left, right, top, bottom } = boxAt(zoom)
    zoom = Math.min(
      LARGEST_ZOOM,
      (width - PADDING) / (right - left || 1),
      (height - PADDING) / (bottom - top || 1),
    )
  }
  return zoom
}

/** In steps, by default of a tenth, so that labels are placed anew a few times on the way and not at every frame. */
export const quantise = (zoom: number, step = 1.1): number =>
  Math.round(step ** Math.round(Math.log(zoom) / Math.log(step)) * 1000) / 1000
