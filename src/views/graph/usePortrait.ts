import { useEffect, useState, type RefObject } from 'react'

const TALL = 1.3

/** Whether an element is much higher than wide. */
export function usePortrait(frame: RefObject<HTMLElement | null>): boolean {
  const [portrait, setPortrait] = useState(false)
  useEffect(() => {
    if (!frame.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setPortrait(entry.contentRect.height > entry.contentRect.width * TALL)
    })
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [frame])
  return portrait
}
