import { useEffect, useRef } from 'react'
import { useFullscreen } from '../../ui/useFullscreen.ts'

/** Full screen, where the browser and the page around allow it; otherwise null. Whoever leaves it has done presenting. */
export function useFullscreenShow(onLeave: () => void): { on: boolean; toggle(): void } | null {
  const { on, toggle } = useFullscreen()
  const latest = useRef(onLeave)
  const byButton = useRef(false)
  const wasOn = useRef(on)
  useEffect(() => {
    latest.current = onLeave
  })
  useEffect(() => {
    // The browser takes Escape for itself there.
    if (wasOn.current && !on && !byButton.current) latest.current()
    wasOn.current = on
    byButton.current = false
  }, [on])
  if (!document.fullscreenEnabled) return null
  return {
    on,
    toggle() {
      byButton.current = on
      toggle()
    },
  }
}
