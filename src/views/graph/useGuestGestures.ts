import { useEffect, useState, type RefObject } from 'react'

const SHOWN_MS = 1800

const HINTS = {
  wheel: 'Ctrl or ⌘ and the wheel zoom the picture',
  touch: 'Two fingers move and zoom the picture',
} as const

/**
 * In another page's frame, the wheel and a single finger scroll that page: the canvas must not even see them, for it would
 * keep them. Returns a hint to show for a moment after somebody tried, or null.
 */
export function useGuestGestures(stage: RefObject<HTMLElement | null>): string | null {
  const [tried, setTried] = useState<{ how: keyof typeof HINTS } | null>(null)

  useEffect(() => {
    const element = stage.current
    if (!element || window.parent === window) return
    const leaveToHost = (how: keyof typeof HINTS) => (event: WheelEvent | TouchEvent) => {
      if ('touches' in event ? event.touches.length > 1 : event.ctrlKey || event.metaKey) return
      event.stopPropagation()
      setTried({ how })
    }
    const onWheel = leaveToHost('wheel')
    const onTouch = leaveToHost('touch')
    const quietly = { capture: true, passive: true }
    element.addEventListener('wheel', onWheel, quietly)
    element.addEventListener('touchmove', onTouch, quietly)
    return () => {
      element.removeEventListener('wheel', onWheel, quietly)
      element.removeEventListener('touchmove', onTouch, quietly)
    }
  }, [stage])

  useEffect(() => {
    if (!tried) return
    const timer = setTimeout(() => setTried(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [tried])
  return tried && HINTS[tried.how]
}
