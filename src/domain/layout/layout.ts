import { defaultKinds } from '../graph/defaultKinds.ts'
import type { Graph } from '../graph/graph.ts'
import { campAxis } from './campAxis.ts'
import { surround, type Box } from '../geometry/box.ts'
import { labelBox } from '../geometry/labelBox.ts'
import { nodeShapes, type NodeShape } from '../geometry/nodeShape.ts'
import { boxOf, separate } from './separate.ts'
import { GOLDEN_ANGLE, settle } from './settle.ts'
import { signedPairs } from '../analysis/signedPairs.ts'
import { simulate, type Body } from './simulate.ts'

/** Where each entity stands, by id, in layout units. */
export type Positions = Readonly<Record<string, { x: number; y: number }>>

/** The canvas on a 1280 × 800 screen; other graphs get one of the same shape as large as they need, so that few stand close and large. */
const CANVAS = { width: 716, height: 690, nodes: 38, fewest: 5 }
const SPACING = { x: 5, y: 4 }
/** How much of the work is done when the forces are at rest, and when the labels stand apart. */
const SIMULATED = 0.75
const SEPARATED = 0.95
/** Up to so many, the room is widened until every label is clear, though not beyond this. */
const FEW = 300
const MOST_WIDENED = 6

/** The whole layout at once; for a large graph, `placing` does the same in steps. */
export function layout(graph: Graph): Positions {
  const steps = placing(graph)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * Stance-driven positions: cooperation pulls, hostility pushes, and the camps the text draws lie left and right (campAxis).
 * The kinds shown by default are placed first, their labels clear of each other; the rest finds room around them.
 * The same graph always gives the same picture. In small steps, each of which yields the share that is done, from 0 to 1.
 */
export function* placing(graph: Graph): Generator<number, Positions> {
  const shapes = nodeShapes(graph)
  const pairs = signedPairs(graph)
  const ids = [...graph.entities.keys()]
  const axis = campAxis(ids, pairs)
  const { kinds } = defaultKinds(graph)
  const isMain = (id: string) => kinds.includes(graph.entities.get(id)!.kind)
  const mainCount = ids.filter(isMain).length
  const scale = Math.sqrt(Math.max(CANVAS.fewest, mainCount) / CANVAS.nodes)
  const [width, height] = [CANVAS.width * scale, CANVAS.height * scale]
  const frame: Box = { left: -width / 2, right: width / 2, top: -height / 2, bottom: height / 2 }

  const body = (id: string, i: number): Body => {
    const shape = shapes.get(id)!
    const camp = axis.get(id)!
    // The golden angle spreads what has no side yet over the height without chance.
    const y = Math.sin(i * GOLDEN_ANGLE) * height * 0.3
    return { id, shape, camp, x: (camp * width) / 2.6, y, extent: extentOf(shape) }
  }
  const main = ids.filter(isMain).map(body)
  yield 0
  for (const share of simulate(main, pairs, frame)) yield share * SIMULATED
  stretch(main, frame)
  yield* separating(main, frame)
  const late = ids.filter((id) => !isMain(id)).map(body)
  const all = yield* settling(main, late, pairs)
  return Object.fromEntries(all.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]))
}

/** Long names may need more room than the canvas has; of very many, a few may stay on each other. */
function* separating(bodies: Body[], frame: Box): Generator<number, void> {
  let done = SIMULATED
  for (let room = frame; room.right < frame.right * MOST_WIDENED; room = widened(room)) {
    const steps = separate(bodies, room)
    for (;;) {
      const step = steps.next()
      if (step.done && (step.value || bodies.length > FEW)) return
      if (step.done) break
      done = Math.max(done, SIMULATED + step.value * (SEPARATED - SIMULATED))
      yield done
    }
  }
}

const widened = ({ left, right, top, bottom }: Box): Box => ({
  left: left * 1.15,
  right: right * 1.15,
  top: top * 1.15,
  bottom: bottom * 1.15,
})

function* settling(...bodies: Parameters<typeof settle<Body>>): Generator<number, Body[]> {
  const steps = settle(...bodies)
  for (let settled = 0; ; settled++) {
    const step = steps.next()
    if (step.done) return step.value
    yield SEPARATED + (settled / bodies[1].length) * (1 - SEPARATED)
  }
}

/** The room that an entity takes with its label, about its own middle. */
export function extentOf({ radius, lines, font }: NodeShape): Box {
  const label = labelBox(0, 0, radius, lines, font)
  return {
    left: Math.min(-radius, label.left) - SPACING.x,
    right: Math.max(radius, label.right) + SPACING.x,
    top: -radius - SPACING.y,
    bottom: label.bottom + SPACING.y,
  }
}

/** Spreads the bodies over the whole frame, each way by itself. */
function stretch(bodies: Body[], frame: Box) {
  if (bodies.length < 2) return
  const now = surround(bodies.map(boxOf))
  const [across, down] = [
    (frame.right - frame.left) / (now.right - now.left),
    (frame.bottom - frame.top) / (now.bottom - now.top),
  ]
  for (const node of bodies) {
    node.x = frame.left + (node.x - now.left) * across
    node.y = frame.top + (node.y - now.top) * down
  }
}
