import type { Graph } from '../graph/graph.ts'
import type { Box } from '../geometry/box.ts'
import { labelBox } from '../geometry/labelBox.ts'
import type { Positions } from '../layout/layout.ts'
import { separate, type Movable } from '../layout/separate.ts'
import { FONT, slideShapes } from './slideShapes.ts'

/** Room for a picture on a screen, and the sizes between which its labels lie; all in px. */
export interface SlideFrame {
  width: number
  height: number
  largestLabel: number
  smallestLabel: number
}

/** Where the entities of a slide stand, in layout units. */
export interface Places {
  positions: Positions
  box: Box
  /** The widest line of a name, in units of its font size. */
  widest: number
}

/** How an arrangement is tried. */
interface Way {
  /** By how much distances are made even. */
  evenness: number
  widest: number
}

interface Gap {
  x: number
  y: number
}

/** Labels are tried in so many sizes. */
const SIZES = 4
/** What is tried to be left free around each name: so much of a line is seen. Names hang below, so there more. */
const NO_GAP: Gap = { x: 0, y: 0 }
const GAPS: readonly Gap[] = [{ x: 10, y: 26 }, { x: 2, y: 20 }, { x: 8, y: 13 }, NO_GAP]
const [WIDE, NARROW] = [8.5, 6]
/** The first is the one that is liked best. */
const WAYS: readonly Way[] = [
  { evenness: 0.5, widest: WIDE },
  { evenness: 0.5, widest: NARROW },
  { evenness: 1, widest: WIDE },
  { evenness: 1, widest: NARROW },
  { evenness: 0, widest: WIDE },
]
/** To try all ways with more names takes too long. */
const FEW_NAMES = 7

/**
 * The same entities with the largest names that have room in each of these graphs, and as much between them as there is; null
 * where even the smallest have none.
 */
export function arrange(
  graphs: readonly Graph[],
  ids: readonly string[],
  positions: Positions,
  frame: SlideFrame,
): Places | null {
  const at = (size: number, gap: Gap, { evenness, widest }: Way): Places | null => {
    const label = frame.smallestLabel + ((frame.largestLabel - frame.smallestLabel) * size) / SIZES
    const unit = FONT / label
    const box = { left: 0, top: 0, right: frame.width * unit, bottom: frame.height * unit }
    const places = setApart(
      spread(ids, positions, box, evenness).map((place) => ({
        ...place,
        extent: extentOf(graphs, place.id, gap, widest),
      })),
      { left: -gap.x, top: -gap.y, right: box.right + gap.x, bottom: box.bottom + gap.y },
    )
    return places && { positions: places, box, widest }
  }
  const fitting = WAYS.filter((way) => at(0, NO_GAP, way))
  const ways = ids.length > FEW_NAMES ? fitting.slice(0, 1) : fitting
  for (const gap of GAPS)
    for (let size = SIZES; size >= 0; size--)
      for (const way of ways) {
        const found = at(size, gap, way)
        if (found) return found
      }
  return null
}

function setApart(items: readonly (Movable & { id: string })[], room: Box): Positions | null {
  const isTooLarge = ({ extent: { left, top, right, bottom } }: Movable) =>
    right - left > room.right - room.left || bottom - top > room.bottom - room.top
  if (items.some(isTooLarge)) return null
  const rounds = separate(items, room)
  let round = rounds.next()
  while (!round.done) round = rounds.next()
  return round.value ? Object.fromEntries(items.map(({ id, x, y }) => [id, { x, y }])) : null
}

/** What a node and its name take in any of these graphs, with a gap around. */
function extentOf(graphs: readonly Graph[], id: string, gap: Gap, widest: number): Box {
  const boxes = graphs.map((graph) => {
    const { radius, lines, font } = slideShapes(graph, widest).get(id)!
    return { radius, label: labelBox(0, 0, radius, lines, font) }
  })
  const half = Math.max(...boxes.map(({ radius, label }) => Math.max(radius, label.right))) + FONT / 2 + gap.x
  return {
    left: -half,
    right: half,
    top: -Math.max(...boxes.map(({ radius }) => radius)) - 4 - gap.y,
    bottom: Math.max(...boxes.map(({ label }) => label.bottom)) + FONT / 3 + gap.y,
  }
}

/** The same arrangement over the whole box; two side by side, as their names stand in a sentence, or else one above the other. */
function spread(ids: readonly string[], positions: Positions, box: Box, evenness: number) {
  const at = ids.map((id) => ({ id, ...positions[id]! }))
  if (at.length === 2) {
    const halves = [0.25, 0.75] as const
    // One above the other, a name does not hide what points at the lower one: that is whom it concerns.
    if (evenness === 1) return at.map(({ id }, i) => ({ id, x: box.right / 2, y: halves[i]! * box.bottom }))
    return at
      .sort((a, b) => a.x - b.x)
      .map(({ id }, i) => ({ id, x: halves[i]! * box.right, y: box.bottom / 2 }))
  }
  const xs = evened(
    at.map(({ x }) => x),
    evenness,
  )
  const ys = evened(
    at.map(({ y }) => y),
    evenness,
  )
  return at.map(({ id }, i) => ({ id, x: xs[i]! * box.right, y: ys[i]! * box.bottom }))
}

/** From 0 to 1 in the same order, partly as far apart as they are and partly evenly: a crowd in one corner has the whole room. */
function evened(values: readonly number[], evenness: number): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const order = [...values].sort((a, b) => a - b)
  const last = Math.max(1, values.length - 1)
  return values.map(
    (value) =>
      ((value - least) / (most - least || 1)) * (1 - evenness) + (order.indexOf(value) / last) * evenness,
  )
}
