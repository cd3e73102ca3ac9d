import { useEffect, useState, type RefObject } from 'react'

const TALL = 1.3

/** Whether an element is much higher than wide. */
export function usePortrait(frame: RefObject<HTMLElement | null>): boolean {
  const [portrait, setPortrait] = useState(() => isTall(frame.current))
  useEffect(() => {
    if (!frame.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setPortrait(isTall(entry.target))
    })
    observer.observe(frame.current)
    return () => observer.disconnect()
  }, [frame])
  return portrait
}

const isTall = (element: Element | null): boolean =>
  element !== null && element.clientHeight > element.clientWidth * TALL
