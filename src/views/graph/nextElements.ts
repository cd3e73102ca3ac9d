import type { ElementDefinition } from 'cytoscape'

/** New elements that the canvas takes at once: a small graph whole, and no more than it dresses and measures in a moment. */
const SLICE = 250

export interface NextElements {
  elements: ElementDefinition[]
  ids: ReadonlySet<string>
  /** Whether `ids` differ from those that were there. */
  changed: boolean
}

/** All elements that are there already, and the first few of those that are not. Nodes come before the lines between them. */
export function nextElements(present: ReadonlySet<string>, elements: ElementDefinition[]): NextElements {
  const ids = new Set<string>()
  let added = 0
  const kept = elements.filter(({ data }) => {
    const id = data.id!
    if (!present.has(id) && added++ >= SLICE) return false
    ids.add(id)
    return true
  })
  // The same list where it is whole, for the canvas compares what it gets with what it got.
  const whole = kept.length === elements.length
  return { elements: whole ? elements : kept, ids, changed: added > 0 || ids.size !== present.size }
}
