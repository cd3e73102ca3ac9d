import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { Graph } from '../graph.ts'
import { MAIN_KINDS } from '../vocabulary.ts'
import { campAxis } from './campAxis.ts'
import { labelBox, overlap, type Box } from './labelBox.ts'
import { nodeShapes, type NodeShape } from './nodeShape.ts'
import { boxOf, separate, type Movable } from './separate.ts'
import { signedPairs, type SignedPair } from './signedPairs.ts'

/** Where each entity stands, by id, in layout units. */
export type Positions = Readonly<Record<string, { x: number; y: number }>>

/** The canvas on a 1280 × 800 screen; larger graphs get a larger one of the same shape. */
const CANVAS = { width: 716, height: 690, nodes: 40 }
const GOLDEN_ANGLE = 2.399963
const SPACING = { x: 5, y: 4 }

interface Body extends Movable {
  id: string
  vx?: number
  vy?: number
  shape: NodeShape
  camp: number
}

/**
 * Stance-driven positions: cooperation pulls, hostility pushes, and the camps the text draws lie left and right (campAxis).
 * The kinds shown by default are placed first, their labels clear of each other; the rest finds room around them.
 * The same graph always gives the same picture. Quadratic in entities.
 */
export function layout(graph: Graph): Positions {
  const shapes = nodeShapes(graph)
  const pairs = signedPairs(graph)
  const ids = [...graph.entities.keys()]
  const axis = campAxis(ids, pairs)
  const isMain = (id: string) => MAIN_KINDS.includes(graph.entities.get(id)!.kind)
  const mainCount = ids.filter(isMain).length
  const scale = Math.sqrt(Math.max(1, mainCount / CANVAS.nodes))
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
  simulate(main, pairs, frame)
  stretch(main, frame)
  // Long names may need more room than the canvas has.
  for (let room = frame; !separate(main, room);) room = widened(room)
  const all = [...main]
  for (const late of ids.filter((id) => !isMain(id)).map(body)) all.push(settle(late, all, pairs))
  const round = (n: number) => Math.round(n)
  return Object.fromEntries(all.map(({ id, x, y }) => [id, { x: round(x), y: round(y) }]))
}

function extentOf({ radius, lines, font }: NodeShape): Box {
  const label = labelBox(0, 0, radius, lines, font)
  return {
    left: Math.min(-radius, label.left) - SPACING.x,
    right: Math.max(radius, label.right) + SPACING.x,
    top: -radius - SPACING.y,
    bottom: label.bottom + SPACING.y,
  }
}

function simulate(bodies: Body[], pairs: readonly SignedPair[], frame: Box) {
  const at = new Map(bodies.map((node) => [node.id, node]))
  const both = pairs.filter(({ a, b }) => at.has(a) && at.has(b))
  const links = both
    .filter((pair) => pair.cooperative + pair.structural > pair.hostile)
    .map(({ a, b, cooperative, structural }) => ({
      source: at.get(a)!,
      target: at.get(b)!,
      weight: cooperative + structural,
    }))
  const foes = both.filter(({ cooperative, hostile }) => hostile > cooperative)
  forceSimulation(bodies)
    .force(
      'links',
      forceLink(links)
        .distance(72)
        .strength(({ weight }) => 0.1 + 0.12 * Math.tanh(weight / 3)),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(({ shape }) => -90 - 12 * shape.radius)
        .distanceMax(320),
    )
    .force('camps', forceX<Body>(({ camp }) => camp * frame.right * 0.74).strength(0.22))
    .force('middle', forceY<Body>(0).strength(0.035))
    .force('foes', (alpha) =>
      foes.forEach((pair) => repel(at.get(pair.a)!, at.get(pair.b)!, pair.hostile, alpha)),
    )
    .force(
      'room',
      forceCollide<Body>(({ extent }) => (extent.right - extent.left + extent.bottom - extent.top) / 4.4),
    )
    .stop()
    .tick(400)
}

/** Spreads the bodies over the whole frame, each way by itself. */
function stretch(bodies: Body[], frame: Box) {
  const fill = (axis: 'x' | 'y', low: 'left' | 'top', high: 'right' | 'bottom') => {
    const from = Math.min(...bodies.map((node) => node[axis] + node.extent[low]))
    const to = Math.max(...bodies.map((node) => node[axis] + node.extent[high]))
    const scale = (frame[high] - frame[low]) / (to - from)
    for (const node of bodies) node[axis] = frame[low] + (node[axis] - from) * scale
  }
  if (bodies.length > 1) {
    fill('x', 'left', 'right')
    fill('y', 'top', 'bottom')
  }
}

const widened = ({ left, right, top, bottom }: Box): Box => ({
  left: left * 1.15,
  right: right * 1.15,
  top: top * 1.15,
  bottom: bottom * 1.15,
})

/** Gives a latecomer the free place nearest to the middle of its neighbours, on a widening spiral. */
function settle(late: Body, placed: readonly Body[], pairs: readonly SignedPair[]): Body {
  const others = new Set(pairs.flatMap(({ a, b }) => (a === late.id ? [b] : b === late.id ? [a] : [])))
  const near = placed.filter(({ id }) => others.has(id))
  const mean = (axis: 'x' | 'y') => near.reduce((sum, node) => sum + node[axis], 0) / (near.length || 1)
  const [x, y] = [mean('x'), mean('y')]
  for (let turn = 0; ; turn++) {
    const radius = 6 * Math.sqrt(turn)
    const at = {
      ...late,
      x: x + radius * Math.cos(turn * GOLDEN_ANGLE),
      y: y + radius * Math.sin(turn * GOLDEN_ANGLE),
    }
    if (!placed.some((node) => overlap(boxOf(node), boxOf(at)))) return at
  }
}

/** Foes push each other sideways, the harder the more claims say so, and no further than a third of a screen. */
function repel(a: Body, b: Body, hostile: number, alpha: number) {
  const dx = b.x - a.x || 1
  const push = Math.max(0, 1 - Math.abs(dx) / 420) * alpha * 9 * Math.tanh(hostile / 3) * Math.sign(dx)
  a.vx = (a.vx ?? 0) - push
  b.vx = (b.vx ?? 0) + push
}
