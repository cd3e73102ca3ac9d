import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { Box } from '../geometry/box.ts'
import type { NodeShape } from '../geometry/nodeShape.ts'
import type { Movable } from './separate.ts'
import type { SignedPair } from '../analysis/signedPairs.ts'

export interface Body extends Movable {
  id: string
  vx?: number
  vy?: number
  shape: NodeShape
  camp: number
}

const TICKS = 400
/** Of more bodies than this the forces only make a draft: the more there are, the fewer ticks. */
const MANY = 300
const FEWEST_TICKS = 100

/** Lets friends attract and foes repel each other until they come to rest. Changes the bodies; yields the share that is done. */
export function* simulate(bodies: Body[], pairs: readonly SignedPair[], frame: Box): Generator<number, void> {
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
  const ticks = Math.max(FEWEST_TICKS, Math.round(TICKS * Math.min(1, Math.sqrt(MANY / bodies.length))))
  const simulation = forceSimulation(bodies)
    .alphaDecay(1 - 0.001 ** (1 / (ticks * 0.75)))
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
  for (let tick = 0; tick < ticks; tick++) {
    simulation.tick()
    yield (tick + 1) / ticks
  }
}

/** Foes push each other sideways, the harder the more claims say so, and no further than a third of a screen. */
function repel(a: Body, b: Body, hostile: number, alpha: number) {
  const dx = b.x - a.x || 1
  const push = Math.max(0, 1 - Math.abs(dx) / 420) * alpha * 9 * Math.tanh(hostile / 3) * Math.sign(dx)
  a.vx = (a.vx ?? 0) - push
  b.vx = (b.vx ?? 0) + push
}
