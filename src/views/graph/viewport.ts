import type { Point } from '../../domain/geometry/curve.ts'
import { overlap, surround, type Box } from '../../domain/geometry/box.ts'
import type { Lit } from '../../domain/picture/lit.ts'
import type { Parts } from '../../domain/picture/pictureBox.ts'

/** How the picture is fitted; graph.module.css has the same padding. */

/** On both sides together, in px. */
const PADDING = 14
/** A small graph is not blown up further than this: from DETAIL_ZOOM on, the picture would be another one. */
const LARGEST_ZOOM = 1.7
/** At this one even the largest graph fits a phone. */
export const SMALLEST_ZOOM = 0.01
const CLOSE = 0.001
const [ROUNDS, HALVINGS] = [6, 16]

export interface Viewport {
  zoom: number
  /** Where on the screen the middle of the layout lies, in px of the frame. */
  pan: Point
}

/** The zoom at which a picture, whose box depends on the zoom, just fits a frame; the smallest there is, where it fits at none. */
export function zoomThatFits(boxAt: (zoom: number) => Box, width: number, height: number): number {
  const fitting = (zoom: number) => {
    const { left, right, top, bottom } = boxAt(zoom)
    return Math.min(
      LARGEST_ZOOM,
      (width - PADDING) / (right - left || 1),
      (height - PADDING) / (bottom - top || 1),
    )
  }
  let zoom = LARGEST_ZOOM
  // A smaller zoom makes the labels relatively larger, and they need a smaller zoom again: mostly it settles soon.
  for (let round = 0; round < ROUNDS; round++) {
    const next = fitting(zoom)
    if (next <= 0) break
    if (Math.abs(next / zoom - 1) < CLOSE) return Math.max(SMALLEST_ZOOM, next)
    zoom = next
  }
  let [low, high] = [SMALLEST_ZOOM, LARGEST_ZOOM]
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = Math.sqrt(low * high)
    if (fitting(middle) >= middle) low = middle
    else high = middle
  }
  return low
}

/** In steps, by default of a tenth, so that labels are placed anew a few times on the way and not at every frame. */
export const quantise = (zoom: number, step = 1.1): number =>
  Math.round(step ** Math.round(Math.log(zoom) / Math.log(step)) * 1000) / 1000

/** Shows a box of the layout in the middle of a part of the frame. */
function centred({ left, right, top, bottom }: Box, zoom: number, part: Box): Viewport {
  const pan = {
    x: (part.left + part.right) / 2 - ((left + right) / 2) * zoom,
    y: (part.top + part.bottom) / 2 - ((top + bottom) / 2) * zoom,
  }
  return { zoom, pan }
}

const onScreen = ({ left, right, top, bottom }: Box, { zoom, pan }: Viewport): Box => ({
  left: left * zoom + pan.x,
  right: right * zoom + pan.x,
  top: top * zoom + pan.y,
  bottom: bottom * zoom + pan.y,
})

function fitted(parts: Parts, part: Box, only?: readonly string[]): Viewport {
  const boxAt = (zoom: number) => surround(parts(zoom, only))
  const zoom = zoomThatFits(boxAt, part.right - part.left, part.bottom - part.top)
  return centred(boxAt(zoom), zoom, part)
}

/** The whole picture as large as it goes, no node and no name under the controls that lie over a corner of the frame. */
export function fit(parts: Parts, frame: Box, controls: readonly Box[]): Viewport {
  const full = fitted(parts, frame)
  if (isClear(parts, full, controls)) return full
  const { left, right, bottom } = frame
  const middle = (left + right) / 2
  const atLeft = controls.filter((one) => (one.left + one.right) / 2 < middle)
  const atRight = controls.filter((one) => !atLeft.includes(one))
  const beside = {
    ...frame,
    left: Math.max(left, ...atLeft.map((one) => one.right)),
    right: Math.min(right, ...atRight.map((one) => one.left)),
  }
  const above = { ...frame, bottom: Math.min(bottom, ...controls.map((one) => one.top)) }
  const clear = [beside, above]
    .map((part) => fitted(parts, part))
    .filter((one) => isClear(parts, one, controls))
  return clear.sort((a, b) => b.zoom - a.zoom)[0] ?? full
}

const isClear = (parts: Parts, viewport: Viewport, controls: readonly Box[]): boolean =>
  !controls.length ||
  parts(viewport.zoom).every((part) => controls.every((one) => !overlap(onScreen(part, viewport), one)))

/** Neighbours are shown at no less than this share of the size at which the picture fits: smaller, nobody could read them. */
const SMALLER = 0.62

/**
 * The viewport moved, and made smaller if need be, until what is lit lies in the part of the frame that nothing covers, or as
 * much of it as can be read beside what is chosen; as it is where it does already. With a `largest` zoom, as large as it goes
 * up to that.
 */
export function movedIntoSight(
  parts: Parts,
  { chosen, all }: Lit,
  viewport: Viewport,
  free: Box,
  controls: readonly Box[],
  largest = viewport.zoom,
): Viewport {
  const boxes = parts(viewport.zoom, all)
  if (!boxes.length) return viewport
  const seen = boxes.map((box) => onScreen(box, viewport))
  const isSeen = seen.every((box) => isIn(box, free) && controls.every((one) => !overlap(box, one)))
  if (isSeen && largest <= viewport.zoom) return viewport
  const whole = fitted(parts, free, all).zoom
  const own = fitted(parts, free, chosen).zoom
  const zoom = Math.min(largest, own, Math.max(whole, viewport.zoom * SMALLER))
  const { pan } = centred(surround(parts(zoom, all)), zoom, free)
  const picked = onScreen(surround(parts(zoom, chosen)), { zoom, pan })
  return {
    zoom,
    pan: {
      x: pan.x + pushed(picked.left, picked.right, free.left, free.right),
      y: pan.y + pushed(picked.top, picked.bottom, free.top, free.bottom),
    },
  }
}

const isIn = (box: Box, around: Box): boolean =>
  box.left >= around.left && box.right <= around.right && box.top >= around.top && box.bottom <= around.bottom

/** How far a stretch has to be pushed to lie between two places. */
const pushed = (from: number, to: number, first: number, last: number): number =>
  Math.max(0, first - from) - Math.max(0, to - last)
