import type { ElementDefinition } from 'cytoscape'
import { useEffect, useMemo, useState } from 'react'
import { nextElements, type NextElements } from './nextElements.ts'

const NOTHING: NextElements = { elements: [], ids: new Set(), changed: true }

/**
 * Elements a few at a time, so that the page answers in between; the same list once it is whole. Starts with none, for the
 * canvas takes its stylesheet last and would dress what is there already twice.
 */
export function useGradually(elements: ElementDefinition[]): ElementDefinition[] {
  const [present, setPresent] = useState<ReadonlySet<string> | null>(null)
  const grown = useMemo(() => (present ? nextElements(present, elements) : NOTHING), [present, elements])
  useEffect(() => {
    if (!grown.changed) return
    let timer: ReturnType<typeof setTimeout>
    const goOn = () => {
      timer = setTimeout(() => setPresent(grown.ids))
    }
    if (grown === NOTHING) {
      goOn()
      return () => clearTimeout(timer)
    }
    // The frame measures what came last. Where frames are slow to come, or the page is not seen, the next elements wait.
    const frame = requestAnimationFrame(goOn)
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [grown])
  return grown.elements
}
