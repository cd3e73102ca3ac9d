import { useEffect, useState, type RefObject } from 'react'

interface Size {
  width: number
  height: number
  /** What all sizes in present.module.css are multiples of, in px: 1 % of the height of a common screen. */
  unit: number
}

/** The size of an element, once it is known. */
export function useSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useEffect(() => {
    if (!element.current) return
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const { width, height } = entry.contentRect
      // The element's font size is ten units.
      const unit = parseFloat(getComputedStyle(entry.target).fontSize) / 10
      if (width > 0 && height > 0) setSize({ width: Math.floor(width), height: Math.floor(height), unit })
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return size
}
