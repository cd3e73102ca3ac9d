import type { Graph } from '../graph/graph.ts'
import { keysOf, STATUSES, type Status } from '../graph/vocabulary.ts'

/** By what other names the text itself calls an entity. */
export function otherNames(graph: Graph, entity: string): string[] {
  const { name, aliases } = graph.entities.get(entity)!
  const sentences = [...graph.sentences.values()]
  return aliases
    .map(({ form }) => form)
    .filter((form) => form !== name && sentences.some(({ text }) => text.includes(form)))
}

/** The statuses that the text's claims have, in the order of the vocabulary. */
export function usedStatuses(graph: Graph): Status[] {
  const used = new Set(graph.claims.map(({ status }) => status))
  return keysOf(STATUSES).filter((status) => used.has(status))
}
