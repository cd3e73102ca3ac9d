import type { Graph } from '../graph/graph.ts'
import { FACETS } from '../view/filters.ts'
import type { View } from '../view/view.ts'

/** As many as one change of a filter asks for: what shows, and what would show without each filter. */
const MOST_REMEMBERED = 9

/** What decides, besides the filters, what shows. */
const BESIDES = ['focus', 'depth', 'compare', 'from', 'to'] as const satisfies (keyof View)[]

/**
 * Remembers the last results of a function that depends on the graph, the filters, the focus and what an analysis names alone, so that a new selection
 * does not make it work again and everyone who asks gets the same object.
 */
export function memoizeByFilters<T>(
  compute: (graph: Graph, view: View) => T,
): (graph: Graph, view: View) => T {
  const known = new WeakMap<Graph, Map<string, T>>()
  return (graph, view) => {
    const results = known.get(graph) ?? new Map<string, T>()
    known.set(graph, results)
    const key = JSON.stringify([...BESIDES.map((name) => view[name]), ...FACETS.map((facet) => view[facet])])
    const before = results.get(key)
    const result = before ?? compute(graph, view)
    results.delete(key)
    results.set(key, result)
    if (results.size > MOST_REMEMBERED) results.delete(results.keys().next().value!)
    return result
  }
}
