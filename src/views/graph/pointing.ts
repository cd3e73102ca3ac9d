import type { Core, EdgeSingular, NodeSingular } from 'cytoscape'
import { HIT_DISTANCE } from './hitDistance.ts'

/** What is asked of Cytoscape's renderer, which its types leave out. */
interface Renderer {
  arrowShapes: Record<string, { roughCollide(): boolean }>
  hoverData: { last: unknown }
  findNearestElements(
    x: number,
    y: number,
    interactiveOnly: boolean,
    isTouch?: boolean,
  ): (NodeSingular | EdgeSingular)[]
}

/**
 * Makes what a pointer means depend on places alone: a node before a label, a label before a line, of lines the nearest. By
 * default the order of drawing counts too, so that lighting a line up could change what a press at the same place chooses.
 * What has receded (`events: no`) is never meant: only what glows opens.
 */
export function pointByPlace(cy: Core) {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer()
  // A mark at the end of a line would hide lines that are nearer.
  for (const shape of Object.values(renderer.arrowShapes)) shape.roughCollide = () => false
  const find = renderer.findNearestElements.bind(renderer)
  renderer.findNearestElements = (x, y, _, isTouch = false) => {
    const node = nodeAt(cy, x, y, HIT_DISTANCE[isTouch ? 'touch' : 'mouse'].node / cy.zoom())
    return node ? [node] : find(x, y, true, isTouch)
  }
}

function nodeAt(cy: Core, x: number, y: number, margin: number): NodeSingular | null {
  let found: NodeSingular | null = null
  let least = Infinity
  cy.nodes().forEach((node) => {
    const at = node.position()
    const distance = Math.hypot(at.x - x, at.y - y)
    if (distance >= least || distance > node.width() / 2 + margin) return
    found = node
    least = distance
  })
  return found
}

/** Tells whether the pointer is over the canvas. */
export function watchPointer(cy: Core, onOver: (isOver: boolean) => void) {
  const renderer = (cy as unknown as { renderer(): Renderer }).renderer()
  cy.container()!.addEventListener('mouseenter', () => onOver(true))
  cy.container()!.addEventListener('mouseleave', () => {
    // By default what the pointer was on last stays the one it is on.
    renderer.hoverData.last = null
    onOver(false)
  })
}
