import { widthOf } from './encoding.ts'
import { lineKindOf, type Graph } from '../graph/graph.ts'
import { clearBends, curveBetween, type Bend, type Curve } from '../geometry/curve.ts'
import { surround, type Box } from '../geometry/box.ts'
import { labelBox } from '../geometry/labelBox.ts'
import type { Positions } from '../layout/layout.ts'
import { nodeShapes, type NodeShape } from '../geometry/nodeShape.ts'
import type { EntityKind } from '../graph/vocabulary.ts'
import { linesOf, type IsExpanded, type Line } from './lines.ts'
import type { Part } from './scene.ts'
import type { Visible } from '../visibility/visible.ts'

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

/** How far a line may go beyond nodes and labels. */
const MARGIN = 8

/**
 * Places what is visible; lines stay inside the room, by default what nodes and labels take. Deterministic; entities without a position (none, after a layout) are not drawn.
 */
export function picture(
  graph: Graph,
  shown: Visible & { parts?: ReadonlyMap<string, Part> },
  positions: Positions,
  isExpanded: IsExpanded,
  room?: Box,
  shapes: ReadonlyMap<string, NodeShape> = nodeShapes(graph),
): Picture {
  const nodes = [...shown.entities.values()].flatMap(({ id, kind }): PictureNode[] => {
    const at = positions[id]
    return at ? [{ id, kind, ...at, ...shapes.get(id)!, ghost: shown.parts?.get(id) === 'ghost' }] : []
  })
  const at = new Map(nodes.map((node) => [node.id, node]))
  const around = room ?? roomOf(nodes)
  const known = bendsKnown(shown.entities, positions)
  const lines = linesOf(graph, shown, isExpanded, shown.parts).flatMap((pair) =>
    placeLines(pair, at, nodes, around, known),
  )
  // What is quiet lies under what is loud.
  lines.sort((a, b) => DEPTH[depthOf(a)] - DEPTH[depthOf(b)])
  return { nodes, lines }
}

const found = new WeakMap<Positions, WeakMap<object, Map<string, Bend[]>>>()

/** The bends that were found for the same nodes in the same places: to set one pair apart moves no other line. */
function bendsKnown(entities: object, positions: Positions): Map<string, Bend[]> {
  const ofPlaces = found.get(positions) ?? new WeakMap<object, Map<string, Bend[]>>()
  found.set(positions, ofPlaces)
  const known = ofPlaces.get(entities) ?? new Map<string, Bend[]>()
  ofPlaces.set(entities, known)
  return known
}

function roomOf(nodes: readonly PictureNode[]): Box {
  const { left, top, right, bottom } = surround(
    nodes.flatMap(({ x, y, radius, lines, font }) => [
      { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
      labelBox(x, y, radius, lines, font),
    ]),
  )
  return { left: left - MARGIN, top: top - MARGIN, right: right + MARGIN, bottom: bottom + MARGIN }
}

function placeLines(
  pair: readonly Line[],
  at: ReadonlyMap<string, PictureNode>,
  nodes: readonly PictureNode[],
  room: Box,
  known: Map<string, Bend[]>,
): PictureLine[] {
  // Bends are counted along one fixed direction of the pair, or two lines that go opposite ways would lie on each other.
  const [low, high] = [pair[0]!.source, pair[0]!.target].sort() as [string, string]
  const [from, to] = [at.get(low), at.get(high)]
  if (!from || !to) return []
  const key = `${low} ${high} ${pair.length}`
  const bends = known.get(key) ?? clearBends(from, to, nodes, pair.length, room)
  known.set(key, bends)
  return pair.map((line, i) => {
    const there = curveBetween(from, to, bends[i]!, room)
    const curve = line.source === low ? there : { ...there, start: there.end, end: there.start }
    return { ...line, curve, width: widthOf(line, line.claims) }
  })
}

const DEPTH = { ghost: -1, structural: 0, neutral: 1, hidden: 1, cooperative: 2, hostile: 3, contested: 4 }
const depthOf = (line: Line) => (line.part === 'ghost' ? 'ghost' : lineKindOf(line))
