import { useRef, type PointerEvent } from 'react'
import type { SlideControls } from './usePresenting.ts'

/** In px. */
const SWIPE = 60

/** A finger that goes left or right steps. */
export function useSwipe({ next, back }: Pick<SlideControls, 'next' | 'back'>) {
  const start = useRef<{ x: number; y: number } | null>(null)
  return {
    onPointerDown({ pointerType, clientX: x, clientY: y, isPrimary }: PointerEvent) {
      start.current = pointerType === 'touch' && isPrimary ? { x, y } : null
    },
    onPointerUp({ clientX, clientY }: PointerEvent) {
      const from = start.current
      start.current = null
      if (!from) return
      const [dx, dy] = [clientX - from.x, clientY - from.y]
      if (Math.abs(dx) < SWIPE || Math.abs(dx) < 2 * Math.abs(dy)) return
      if (dx < 0) next()
      else back()
    },
  }
}
