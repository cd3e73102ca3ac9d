import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom'

/** Keeps a fixed box below what it belongs to, or above where there is more room; never over the edge of the window. Returns what ends it. */
export const placeBelow = (anchor: HTMLElement, box: HTMLElement): (() => void) =>
  autoUpdate(anchor, box, async () => {
    const { x, y } = await computePosition(anchor, box, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(4), flip({ padding: 8 }), shift({ padding: 8 })],
    })
    Object.assign(box.style, { inset: 'auto', left: `${x}px`, top: `${y}px`, visibility: 'visible' })
  })
