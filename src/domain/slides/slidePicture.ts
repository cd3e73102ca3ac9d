import type { Claim, Graph } from '../graph/graph.ts'
import { labelBox, type Box } from '../geometry/labelBox.ts'
import type { Positions } from '../layout/layout.ts'
import { nodeShapes, type NodeShape } from '../geometry/nodeShape.ts'
import { separate } from '../layout/separate.ts'
import type { Part } from '../picture/scene.ts'
import { picture, type Picture } from '../picture/picture.ts'

/** Room for a picture on a screen, and the sizes between which its smallest label lies; all in px. */
export interface SlideFrame {
  width: number
  height: number
  largestLabel: number
  smallestLabel: number
}

/** A picture made for a frame, with labels that can be read from the back row. */
export interface SlidePicture {
  picture: Picture
  /** In layout units, as the picture is. */
  box: Box
  /** Entities for which there was no room. */
  leftOut: number
}

/** Labels are tried in so many sizes before something is left out. */
const SIZES = 4
/** One direction is stretched at most so much more than the other, or the arrangement could not be recognised. */
const STRETCH = 3
const KEPT = 0.88
/** More names than that at once are a crowd, from wherever it is seen. */
export const MOST_NAMES = 14
/** So many relations are drawn one by one; of more, those of one pair and one stance share a line. */
const FEW = 10

/** Whether each relation of a picture has a line of its own. */
export const isDrawnApart = (relations: readonly unknown[]): boolean => relations.length <= FEW

interface Drawn {
  /** The most important first. */
  entities: readonly string[]
  claimsOf: ReadonlyMap<string, readonly Claim[]>
  parts: ReadonlyMap<string, Part>
}

/**
 * Arranges a few entities for a frame: as they stand in the whole picture, as large as they go, no label on another. What
 * has no room even at the smallest size is left out, the least important first. `whole` is the graph with nothing hidden: there
 * is room for its names too, so that nothing moves when they are shown. Deterministic.
 */
export function slidePicture(
  graph: Graph,
  whole: Graph,
  drawn: Drawn,
  positions: Positions,
  frame: SlideFrame,
): SlidePicture {
  const placed = drawn.entities.filter((id) => positions[id])
  const all = placed.length
  let kept = placed.slice(0, MOST_NAMES)
  for (;;) {
    const places = arrange([graph, whole], kept, positions, frame)
    if (places || kept.length <= 1) return build(graph, drawn, kept, places ?? only(kept), all)
    kept = kept.slice(0, Math.max(1, Math.floor(kept.length * KEPT)))
  }
}

interface Places {
  positions: Positions
  box: Box
}

const only = (kept: readonly string[]): Places => ({
  positions: Object.fromEntries(kept.map((id) => [id, { x: 0, y: 0 }])),
  box: { left: -100, top: -100, right: 100, bottom: 100 },
})

function arrange(
  graphs: readonly Graph[],
  ids: readonly string[],
  positions: Positions,
  frame: SlideFrame,
): Places | null {
  const shapes = [...new Set(graphs)].map(nodeShapes)
  const smallestFont = Math.min(...shapes.flatMap((of) => ids.map((id) => of.get(id)!.font)))
  for (let size = SIZES; size >= 0; size--) {
    const label = frame.smallestLabel + ((frame.largestLabel - frame.smallestLabel) * size) / SIZES
    const unit = smallestFont / label
    const box = { left: 0, top: 0, right: frame.width * unit, bottom: frame.height * unit }
    const items = spread(ids, positions, box).map(({ id, x, y }) => {
      const extents = shapes.map((of) => extentOf(of.get(id)!))
      const most = (side: keyof Box) => Math.max(...extents.map((extent) => Math.abs(extent[side])))
      const [half, bottom] = [most('right'), most('bottom')]
      return { id, x, y, extent: { left: -half, right: half, top: -most('top'), bottom } }
    })
    if (items.some(({ extent }) => extent.right * 2 > box.right || extent.bottom - extent.top > box.bottom))
      continue
    const rounds = separate(items, box)
    let round = rounds.next()
    while (!round.done) round = rounds.next()
    if (round.value)
      return { positions: Object.fromEntries(items.map(({ id, x, y }) => [id, { x, y }])), box }
  }
  return null
}

function extentOf({ radius, lines, font }: NodeShape): Box {
  const label = labelBox(0, 0, radius, lines, font)
  const half = Math.max(radius, label.right) + font / 2
  return { left: -half, right: half, top: -radius - 4, bottom: label.bottom + font / 3 }
}

/** The same arrangement over the whole box; two stand side by side, as their names do in a sentence. */
function spread(ids: readonly string[], positions: Positions, box: Box) {
  const at = ids.map((id) => ({ id, ...positions[id]! }))
  const [middleX, middleY] = [box.right / 2, box.bottom / 2]
  if (at.length === 2) {
    const [first, second] = at.sort((a, b) => a.x - b.x)
    return [
      { ...first!, x: box.right * 0.25, y: middleY },
      { ...second!, x: box.right * 0.75, y: middleY },
    ]
  }
  const range = (values: number[]) => [Math.min(...values), Math.max(...values)] as [number, number]
  const [left, right] = range(at.map(({ x }) => x))
  const [top, bottom] = range(at.map(({ y }) => y))
  const full = { x: box.right / (right - left || 1), y: box.bottom / (bottom - top || 1) }
  const even = Math.min(full.x, full.y) * STRETCH
  return at.map(({ id, x, y }) => ({
    id,
    x: middleX + (x - (left + right) / 2) * Math.min(full.x, even),
    y: middleY + (y - (top + bottom) / 2) * Math.min(full.y, even),
  }))
}

function build(
  graph: Graph,
  { claimsOf, parts }: Drawn,
  kept: readonly string[],
  places: Places,
  all: number,
): SlidePicture {
  const entities = new Map(kept.map((id) => [id, graph.entities.get(id)!]))
  const drawn = [...claimsOf].filter(([id]) => {
    const { source, target } = graph.relations.get(id)!
    return entities.has(source) && entities.has(target)
  })
  const shown = { entities, claimsOf: new Map(drawn), claims: drawn.flatMap(([, claims]) => claims), parts }
  return {
    picture: picture(graph, shown, places.positions, () => isDrawnApart(drawn), places.box),
    box: places.box,
    leftOut: all - kept.length,
  }
}
