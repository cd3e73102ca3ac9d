import { groupBy, type Graph } from '../../domain/graph/graph.ts'
import type { EntityKind } from '../../domain/graph/vocabulary.ts'

/** Ids of the document's own places. No id in a graph file has an underscore, so that none can be the same. */
export const kindPlace = (kind: EntityKind) => `kind_${kind}`
export const sectionPlace = (number: number) => `section_${number}`

/** The entities of each kind, in the order of the file. */
export const entitiesByKind = (graph: Graph) => groupBy(graph.entities.values(), ({ kind }) => kind)
