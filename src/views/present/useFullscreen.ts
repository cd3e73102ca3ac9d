import { useEffect, useRef, useState } from 'react'

/** Full screen, where the browser and the page around allow it; otherwise null. Whoever leaves it has done presenting. */
export function useFullscreen(onLeave: () => void): { on: boolean; toggle(): void } | null {
  const [on, setOn] = useState(() => document.fullscreenElement !== null)
  const latest = useRef(onLeave)
  const byButton = useRef(false)
  useEffect(() => {
    latest.current = onLeave
  })
  useEffect(() => {
    const follow = () => {
      const isOn = document.fullscreenElement !== null
      setOn(isOn)
      // The browser takes Escape for itself there.
      if (!isOn && !byButton.current) latest.current()
      byButton.current = false
    }
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [])
  if (!document.fullscreenEnabled) return null
  return {
    on,
    toggle() {
      byButton.current = on
      void (on ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(
        () => undefined,
      )
    },
  }
}
