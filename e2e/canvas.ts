import { expect, type Frame, type JSHandle, type Page } from '@playwright/test'
import type { Core } from 'cytoscape'

/** What the canvas shows, for it has no DOM. Positions are of the page, in px. */
export interface Point {
  x: number
  y: number
}
interface LabelBox {
  /** In px of the screen. */
  font: number
  id: string
  left: number
  top: number
  right: number
  bottom: number
}

/** The Cytoscape instance, once it has taken the place of the picture, its fonts are there and the picture stands still. */
export async function canvas(page: Page | Frame): Promise<JSHandle<Core>> {
  const stage = page.getByRole('application')
  let found: JSHandle<Core> | undefined
  await expect(async () => {
    // Cytoscape notes its instance on the element that it draws into.
    found = await stage.evaluateHandle((element) => {
      const notes = [...element.querySelectorAll('*')].map((one) => Reflect.get(one, '_cyreg'))
      if (element.querySelector('svg')) throw new Error('The picture is still there')
      return (notes.find(Boolean) as { cy: Core }).cy
    })
    expect(await found.evaluate(standsStill)).toBe(true)
  }).toPass()
  return found!
}

async function standsStill(cy: Core): Promise<boolean> {
  await document.fonts.load('600 13px "Entente Sans"')
  await document.fonts.ready
  const state = () =>
    JSON.stringify([cy.zoom(), cy.pan(), cy.width(), cy.height(), cy.nodes().map((node) => node.position())])
  const before = state()
  for (let frame = 0; frame < 3; frame++) await new Promise((done) => requestAnimationFrame(done))
  return !cy.animated() && cy.nodes().nonempty() && state() === before
}

/** Where to point at an entity. */
export async function nodeAt(page: Page | Frame, id: string): Promise<Point> {
  const cy = await canvas(page)
  return cy.evaluate((graph, node) => {
    const { left, top } = graph.container()!.getBoundingClientRect()
    const { x, y } = graph.getElementById(node).renderedPosition()
    return { x: left + x, y: top + y }
  }, id)
}

/** Where to point at a line: where it is farthest from other lines, clear of nodes and names. A line is known by the relation it draws. */
export async function lineAt(page: Page, relation: string): Promise<Point> {
  const cy = await canvas(page)
  return cy.evaluate((graph, id) => {
    const { left, top } = graph.container()!.getBoundingClientRect()
    const line = graph.edges(`[relation = "${id}"]`)[0]!
    const pointsOf = (edge: typeof line) => {
      const [start, end] = [edge.renderedSourceEndpoint(), edge.renderedTargetEndpoint()]
      const control = edge.renderedControlPoints()?.[0] ?? edge.renderedMidpoint()
      const mix = (t: number, axis: 'x' | 'y') =>
        (1 - t) ** 2 * start[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * end[axis]
      return Array.from({ length: 29 }, (_, i) => ({ x: mix((i + 3) / 34, 'x'), y: mix((i + 3) / 34, 'y') }))
    }
    const others = graph.edges().filter((edge) => edge !== line && edge.visible())
    const taken = others.toArray().flatMap((edge) => pointsOf(edge as typeof line))
    const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)
    const bodies = graph.nodes().map((node) => ({
      at: node.renderedPosition(),
      radius: node.renderedWidth() / 2,
      name: node.renderedBoundingBox({ includeNodes: false, includeEdges: false, includeOverlays: false }),
    }))
    const isOnName = ({ x, y }: Point) =>
      bodies.some(({ name: { x1, x2, y1, y2 } }) => x > x1 && x < x2 && y > y1 && y < y2)
    const room = (point: Point) =>
      Math.min(
        ...taken.map((other) => distance(other, point)),
        ...bodies.map(({ at, radius }) => distance(at, point) - radius - 8),
      ) - (isOnName(point) ? 1000 : 0)
    const [best] = pointsOf(line).sort((a, b) => room(b) - room(a))
    return { x: left + best!.x, y: top + best!.y }
  }, relation)
}

/** Where the paper is blank, well away from every node and line. */
export async function blankSpot(page: Page): Promise<Point> {
  const cy = await canvas(page)
  return cy.evaluate((graph) => {
    const { left, top } = graph.container()!.getBoundingClientRect()
    const boxes = graph.elements().map((element) => element.renderedBoundingBox({}))
    const isBlank = (x: number, y: number) =>
      boxes.every(({ x1, x2, y1, y2 }) => x < x1 - 12 || x > x2 + 12 || y < y1 - 12 || y > y2 + 12)
    for (let y = 4; y < graph.height(); y += 8)
      for (let x = 4; x < graph.width(); x += 8) if (isBlank(x, y)) return { x: left + x, y: top + y }
    throw new Error('No blank spot on the canvas')
  })
}

/** Ids of the entities that are drawn. */
export async function nodes(page: Page): Promise<string[]> {
  const cy = await canvas(page)
  return cy.evaluate((graph) => graph.nodes().map((node) => node.id()))
}

/** The pairs of entities whose lines carry a class, each pair in alphabetical order. */
export async function pairsOf(page: Page, marked: string): Promise<string[]> {
  const cy = await canvas(page)
  return cy.evaluate((graph, name) => {
    const pairs = graph
      .edges(`.${name}`)
      .map((edge) => [edge.source().id(), edge.target().id()].sort().join(' '))
    return [...new Set(pairs)].sort()
  }, marked)
}

export async function zoomOf(page: Page | Frame): Promise<number> {
  const cy = await canvas(page)
  return cy.evaluate((graph) => graph.zoom())
}

/** The boxes of all node labels that show, and the canvas they must lie in, as rendered px of the canvas. */
export async function labels(page: Page): Promise<{ boxes: LabelBox[]; width: number; height: number }> {
  const cy = await canvas(page)
  return cy.evaluate((graph) => {
    const named = graph.nodes().filter((node) => node.style('label') !== '')
    const boxes = named.map((node) => {
      const { x1, x2, y1, y2 } = node.renderedBoundingBox({
        includeNodes: false,
        includeEdges: false,
        includeLabels: true,
        includeOverlays: false,
      })
      // Cytoscape adds the outline and 2 units of safety on every side; the letters themselves are meant.
      const margin = (Number.parseFloat(node.style('text-outline-width')) + 2) * graph.zoom()
      const font = Number.parseFloat(node.style('font-size')) * graph.zoom()
      return {
        id: node.id(),
        font,
        left: x1 + margin,
        top: y1 + margin,
        right: x2 - margin,
        bottom: y2 - margin,
      }
    })
    return { boxes, width: graph.width(), height: graph.height() }
  })
}
