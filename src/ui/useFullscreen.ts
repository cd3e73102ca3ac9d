import { useSyncExternalStore } from 'react'

/** Whether the page fills the screen, and the way in and out; where that is not allowed, nothing happens. */
export function useFullscreen(): { on: boolean; toggle(): void } {
  const on = useSyncExternalStore(
    follow,
    () => document.fullscreenElement !== null,
    () => false,
  )
  return { on, toggle: () => void (on ? document.exitFullscreen() : fillScreen()).catch(() => undefined) }
}

const fillScreen = () => document.documentElement.requestFullscreen()

function follow(changed: () => void) {
  document.addEventListener('fullscreenchange', changed)
  return () => document.removeEventListener('fullscreenchange', changed)
}
