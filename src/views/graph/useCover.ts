import { useEffect, useMemo, useRef, type RefObject } from 'react'
import { coveredArea, type CoveredArea } from './coveredArea.ts'

/** How what lies over a frame covers it. */
export interface Cover {
  area(): CoveredArea
  /** Tells when the frame, or what lies over it, has another size; once at first. */
  observe(listener: () => void): () => void
}

/** Watches what may lie over a frame; the same object as long as the frame is there. */
export function useCover(frame: RefObject<HTMLElement | null>, over: () => readonly Element[]): Cover {
  const latest = useRef(over)
  useEffect(() => {
    latest.current = over
  })
  return useMemo(
    () => ({
      area: () =>
        coveredArea(frame.current!, [
          ...latest.current(),
          ...frame.current!.querySelectorAll('[data-control]'),
        ]),
      observe(listener) {
        const observer = new ResizeObserver(listener)
        for (const element of [frame.current!, ...latest.current()]) observer.observe(element)
        return () => observer.disconnect()
      },
    }),
    [frame],
  )
}
