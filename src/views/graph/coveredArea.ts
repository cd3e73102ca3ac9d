import { overlap, type Box } from '../../domain/geometry/box.ts'

/** What lies over a frame, in px of it. */
export interface CoveredArea {
  /** The part of it that lies under no sheet. */
  free: Box
  /** Buttons in its corners. */
  controls: readonly Box[]
}

/** A sheet lies along more than this share of a side; a control along less. */
const SHARE = 0.6
const LEAST = 0.2

/** How the elements that lie over a frame cover it; those beside it are left out. */
export function coveredArea(frame: Element, over: readonly Element[]): CoveredArea {
  const area = frame.getBoundingClientRect()
  const { width, height } = area
  const whole: Box = { left: 0, top: 0, right: width, bottom: height }
  const free = { ...whole }
  const controls: Box[] = []
  for (const element of over) {
    const rect = element.getBoundingClientRect()
    const box: Box = {
      left: Math.max(0, rect.left - area.left),
      top: Math.max(0, rect.top - area.top),
      right: Math.min(width, rect.right - area.left),
      bottom: Math.min(height, rect.bottom - area.top),
    }
    if (box.left >= box.right || box.top >= box.bottom) continue
    const isWide = box.right - box.left > width * SHARE
    const isHigh = box.bottom - box.top > height * SHARE
    if (isWide && box.top > 0) free.bottom = Math.min(free.bottom, box.top)
    else if (isHigh && box.left > 0) free.right = Math.min(free.right, box.left)
    else if (isHigh && box.right < width) free.left = Math.max(free.left, box.right)
    else if (!isHigh) controls.push(box)
  }
  // What leaves no more than a strip hides the view: there is nothing to fit.
  const isHidden = free.right - free.left < width * LEAST || free.bottom - free.top < height * LEAST
  const shown = isHidden ? whole : free
  return { free: shown, controls: controls.filter((one) => overlap(one, shown)) }
}
