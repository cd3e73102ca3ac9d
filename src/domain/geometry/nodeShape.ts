import type { Graph } from '../graph/graph.ts'
import { wrapName } from './wrapName.ts'

/** How large a node and its label are drawn, in layout units (1 unit = 1 px at zoom 1). */
export interface NodeShape {
  radius: number
  font: number
  name: string
  /** The name as it is broken into lines. */
  lines: readonly string[]
  /** 0: leading, 1: middle, 2: minor; by how many claims touch the entity. */
  tier: 0 | 1 | 2
}

const FONT = [17, 13, 12] as const
/** Widest label line, in units of its font size. */
const WIDEST = [9, 8.5, 8.5] as const

const known = new WeakMap<Graph, ReadonlyMap<string, NodeShape>>()

/** Sizes every entity by the number of claims that touch it, against the most claimed one. Measured once for each graph. */
export function nodeShapes(graph: Graph): ReadonlyMap<string, NodeShape> {
  const before = known.get(graph)
  if (before) return before
  const shapes = measure(graph)
  known.set(graph, shapes)
  return shapes
}

function measure(graph: Graph): ReadonlyMap<string, NodeShape> {
  const claims = new Map<string, number>()
  for (const { relation } of graph.claims)
    for (const id of new Set([relation.source, relation.target])) claims.set(id, (claims.get(id) ?? 0) + 1)
  let most = 1
  for (const count of claims.values()) if (count > most) most = count
  return new Map(
    [...graph.entities.values()].map(({ id, name }) => {
      const share = (claims.get(id) ?? 0) / most
      const tier = share >= 0.3 ? 0 : share >= 0.1 ? 1 : 2
      return [
        id,
        {
          radius: 7 + 15 * Math.sqrt(share),
          font: FONT[tier],
          name,
          lines: wrapName(name, WIDEST[tier]),
          tier,
        },
      ]
    }),
  )
}
