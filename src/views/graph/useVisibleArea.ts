import type { Core } from 'cytoscape'
import { useEffect, useState } from 'react'
import type { Box } from '../../domain/geometry/box.ts'

const REST_MS = 180

/** The part of the picture that the canvas shows, in layout units, once the viewport has come to rest. Null while it is not asked for. */
export function useVisibleArea(cy: Core | null, wanted: boolean): Box | null {
  const [sight, setSight] = useState<Box | null>(null)
  useEffect(() => {
    if (!cy || !wanted) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      if (cy.destroyed()) return
      const { x1, y1, x2, y2 } = cy.extent()
      setSight({ left: x1, top: y1, right: x2, bottom: y2 })
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(look, REST_MS)
    }
    later()
    cy.on('viewport', later)
    return () => {
      clearTimeout(timer)
      cy.removeListener('viewport', later)
    }
  }, [cy, wanted])
  return wanted ? sight : null
}
