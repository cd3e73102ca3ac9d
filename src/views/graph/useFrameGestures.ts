import { useEffect, useState, type RefObject } from 'react'
import * as messages from '../../messages/graph.ts'

const SHOWN_MS = 1800
/** A finger that moves less than this, in px, taps. */
const TAP = 8

const HINTS = {
  wheel: messages.ctrlOrAndTheWheel,
  touch: messages.twoFingersMoveAndZoom,
} as const
type Way = keyof typeof HINTS

/**
 * In another page's frame, the wheel and a single finger scroll that page. Returns a hint to show for a moment after
 * somebody tried them on the picture, or null.
 */
export function useFrameGestures(stage: RefObject<HTMLElement | null>): string | null {
  const [tried, setTried] = useState<{ way: Way } | null>(null)
  useEffect(() => {
    const element = stage.current
    if (element && window.parent !== window) return leaveToHost(element, (way) => setTried({ way }))
    return undefined
  }, [stage])
  useEffect(() => {
    if (!tried) return
    const timer = setTimeout(() => setTried(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [tried])
  return tried && HINTS[tried.way]
}

/** Keeps the wheel and a single finger's way from the canvas, which would keep them from the host; taps it may have. */
function leaveToHost(element: HTMLElement, onTry: (way: Way) => void): () => void {
  let start: Touch | null = null
  let isSwipe = false
  const listeners = {
    wheel: (event: WheelEvent) => {
      if (event.ctrlKey || event.metaKey) return
      event.stopPropagation()
      onTry('wheel')
    },
    touchstart: ({ touches }: TouchEvent) => {
      start = touches.length === 1 ? touches[0]! : null
      isSwipe = false
    },
    touchmove: (event: TouchEvent) => {
      const [touch] = event.touches
      if (!start || !touch) return
      event.stopPropagation()
      if (Math.hypot(touch.clientX - start.clientX, touch.clientY - start.clientY) < TAP) return
      if (!isSwipe) onTry('touch')
      isSwipe = true
    },
    touchend: (event: TouchEvent) => {
      if (!isSwipe) return
      // To the canvas, which has not seen the finger move, it would look like a tap.
      event.stopPropagation()
      window.dispatchEvent(new Event('touchcancel'))
    },
  }
  const quietly = { capture: true, passive: true }
  for (const [type, listener] of Object.entries(listeners))
    element.addEventListener(type, listener as EventListener, quietly)
  return () => {
    for (const [type, listener] of Object.entries(listeners))
      element.removeEventListener(type, listener as EventListener, quietly)
  }
}
