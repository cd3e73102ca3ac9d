import { nodeShapes, type NodeShape } from '../geometry/nodeShape.ts'
import { wrapName } from '../geometry/wrapName.ts'
import type { Graph } from '../graph/graph.ts'

/** In layout units, of every name: on a slide, all are there to be read. */
export const FONT = 13
/** How much of the differences in size of the whole picture is left. */
const DIFFERENCE = 0.3
const SMALLEST_RADIUS = 7

type Shapes = ReadonlyMap<string, NodeShape>

const known = new WeakMap<Graph, Map<number, Shapes>>()

/** Nodes as large as there is reason for, names all of one size, in lines no wider than that. */
export function slideShapes(graph: Graph, widest: number): Shapes {
  const ofGraph = known.get(graph) ?? new Map<number, Shapes>()
  known.set(graph, ofGraph)
  const before = ofGraph.get(widest)
  if (before) return before
  const shapes = new Map(
    [...nodeShapes(graph)].map(([id, shape]) => {
      const radius = SMALLEST_RADIUS + (shape.radius - SMALLEST_RADIUS) * DIFFERENCE
      return [id, { ...shape, radius, font: FONT, tier: 0 as const, lines: wrapName(shape.name, widest) }]
    }),
  )
  ofGraph.set(widest, shapes)
  return shapes
}
