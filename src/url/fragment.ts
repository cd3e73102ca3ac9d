import type { Graph } from '../domain/graph/graph.ts'

/** The entity or relation that a fragment (`#iran`) names: what was chosen in the picture before the scripts had come. */
export function namedByFragment(fragment: string, graph: Graph): string | null {
  const id = fragment.slice(1)
  return graph.entities.has(id) || graph.relations.has(id) ? id : null
}
