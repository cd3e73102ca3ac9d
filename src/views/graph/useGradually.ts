import type { ElementDefinition } from 'cytoscape'
import { useEffect, useMemo, useState } from 'react'
import { grow } from './grow.ts'

const NONE: ReadonlySet<string> = new Set()

/** Elements a few hundred at a time, so that the page answers in between. Starts anew with each instance. */
export function useGradually(elements: ElementDefinition[]): ElementDefinition[] {
  const [present, setPresent] = useState(NONE)
  const grown = useMemo(() => grow(present, elements), [present, elements])
  useEffect(() => {
    if (!grown.changed) return
    const timer = setTimeout(() => setPresent(grown.ids))
    return () => clearTimeout(timer)
  }, [grown])
  return grown.elements
}
