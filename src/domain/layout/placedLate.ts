import type { Graph } from '../graph/graph.ts'
import { signedPairs } from '../analysis/signedPairs.ts'
import { nodeShapes } from '../geometry/nodeShape.ts'
import { extentOf, type Positions } from './layout.ts'
import { settle } from './settle.ts'

/** The positions of a graph that has grown: those that stand somewhere stay there, the others find room near whom they have to do with. */
export function placedLate(graph: Graph, positions: Positions): Positions {
  const shapes = nodeShapes(graph)
  const ids = [...graph.entities.keys()]
  const body = (id: string) => ({
    id,
    extent: extentOf(shapes.get(id)!),
    ...(positions[id] ?? { x: 0, y: 0 }),
  })
  const [placed, late] = [ids.filter((id) => positions[id]), ids.filter((id) => !positions[id])]
  const steps = settle(placed.map(body), late.map(body), signedPairs(graph))
  for (;;) {
    const step = steps.next()
    if (step.done)
      return Object.fromEntries(
        step.value.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]),
      )
  }
}
