import { widthOf } from '../encoding.ts'
import { lineKindOf, type Graph } from '../graph.ts'
import { clearBend, curveBetween, type Curve } from '../layout/curve.ts'
import type { Positions } from '../layout/layout.ts'
import { nodeShapes, type NodeShape } from '../layout/nodeShape.ts'
import type { EntityKind } from '../vocabulary.ts'
import { linesOf, type IsExpanded, type Line } from './lines.ts'
import type { Part } from './scene.ts'
import type { Visible } from './visible.ts'

export interface PictureNode extends NodeShape {
  id: string
  kind: EntityKind
  x: number
  y: number
  /** No chosen voice says anything of it. */
  ghost: boolean
}
export interface PictureLine extends Line {
  curve: Curve
  width: number
}
/** What the graph view draws, in layout units; the canvas and the printed picture are made from the same one. */
export interface Picture {
  nodes: readonly PictureNode[]
  lines: readonly PictureLine[]
}

/** Between the lines of one pair. */
const APART = 11

/** Places what is visible. Deterministic; entities without a position (none, after a layout) are not drawn. */
export function picture(
  graph: Graph,
  shown: Visible & { parts?: ReadonlyMap<string, Part> },
  positions: Positions,
  isExpanded: IsExpanded,
): Picture {
  const shapes = nodeShapes(graph)
  const nodes = [...shown.entities.values()].flatMap(({ id, kind }): PictureNode[] => {
    const at = positions[id]
    return at ? [{ id, kind, ...at, ...shapes.get(id)!, ghost: shown.parts?.get(id) === 'ghost' }] : []
  })
  const at = new Map(nodes.map((node) => [node.id, node]))
  const lines = linesOf(graph, shown, isExpanded, shown.parts).flatMap((pair) => placeLines(pair, at, nodes))
  // What is quiet lies under what is loud.
  lines.sort((a, b) => DEPTH[depthOf(a)] - DEPTH[depthOf(b)])
  return { nodes, lines }
}

function placeLines(
  pair: readonly Line[],
  at: ReadonlyMap<string, PictureNode>,
  nodes: readonly PictureNode[],
): PictureLine[] {
  // Bends are counted along one fixed direction of the pair, or two lines that go opposite ways would lie on each other.
  const [low, high] = [pair[0]!.source, pair[0]!.target].sort() as [string, string]
  const [from, to] = [at.get(low), at.get(high)]
  if (!from || !to) return []
  const middle = clearBend(from, to, nodes)
  return pair.map((line, i) => {
    const bend = middle + (i - (pair.length - 1) / 2) * APART
    const curve = line.source === low ? curveBetween(from, to, bend) : curveBetween(to, from, -bend)
    return { ...line, curve, width: widthOf(line, line.claims) }
  })
}

const DEPTH = { ghost: -1, structural: 0, neutral: 1, hidden: 1, cooperative: 2, hostile: 3, contested: 4 }
const depthOf = (line: Line) => (line.part === 'ghost' ? 'ghost' : lineKindOf(line))
