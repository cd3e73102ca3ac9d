import type { Claim, Graph } from '../graph/graph.ts'
import type { Box } from '../geometry/box.ts'
import { labelBox } from '../geometry/labelBox.ts'
import { trimmed } from '../geometry/trimmed.ts'
import type { Positions } from '../layout/layout.ts'
import type { Part } from '../picture/scene.ts'
import { picture, type Picture, type PictureLine } from '../picture/picture.ts'
import { arrange, type Places, type SlideFrame } from './arrange.ts'
import { slideShapes } from './slideShapes.ts'

/** A picture made for a frame, with labels that can be read from the back row. */
export interface SlidePicture {
  picture: Picture
  /** In layout units, as the picture is. */
  box: Box
  /** Entities for which there was no room. */
  leftOut: number
}

/** Of the names so many are tried again where all have no room. */
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

const only = (kept: readonly string[]): Places => ({
  positions: Object.fromEntries(kept.map((id) => [id, { x: 0, y: 0 }])),
  box: { left: -100, top: -100, right: 100, bottom: 100 },
  widest: 8,
})

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
  const isApart = isDrawnApart(drawn)
  const made = picture(
    graph,
    shown,
    places.positions,
    () => isApart,
    places.box,
    slideShapes(graph, places.widest),
  )
  const labels = new Map(
    made.nodes.map(({ id, x, y, radius, lines, font }) => [id, labelBox(x, y, radius, lines, font)]),
  )
  const besideNames = (line: PictureLine): PictureLine => ({
    ...line,
    curve: trimmed(line.curve, labels.get(line.source)!, labels.get(line.target)!),
  })
  return {
    picture: { ...made, lines: made.lines.map(besideNames) },
    box: places.box,
    leftOut: all - kept.length,
  }
}
