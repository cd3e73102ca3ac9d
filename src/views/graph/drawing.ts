import type { Core } from 'cytoscape'

// Cytoscape is pinned to one release: what follows rests on the inside of its renderer, which any release may change.

/** What is asked of Cytoscape's canvas renderer, which its types leave out. */
interface Renderer {
  render(options?: unknown): void
  redraw(options?: unknown): void
  drawElements(context: CanvasRenderingContext2D, elements: unknown): void
  drawLayeredElements(context: CanvasRenderingContext2D, elements: unknown): void
}

const rendererOf = (cy: Core) => (cy as unknown as { renderer(): Renderer }).renderer()

/** Elements are drawn sooner, and sharp at once, without a texture for each and layers of textures; so are thousands. */
export function drawDirectly(cy: Core) {
  const renderer = rendererOf(cy)
  renderer.drawLayeredElements = (context, elements) => renderer.drawElements(context, elements)
}

const GROWTH_SHOWN_MS = 500

interface Growth {
  elements: readonly unknown[]
  growing: boolean
  hidden: boolean
}
/** When a frame comes, and which part of the graph it would show. */
interface Frame {
  time: number
  place: string
}

/**
 * Whether a frame is drawn. What is not whole yet is drawn now and then and when it is moved, and where nobody sees it not at
 * all: each drawing holds up what is still to come.
 */
export function isDrawn(frame: Frame, last: Frame, { elements, growing, hidden }: Growth): boolean {
  const isSeldom = frame.time - last.time < GROWTH_SHOWN_MS && frame.place === last.place
  return !growing || (!hidden && !isSeldom && elements.length > 0)
}

/** Draws seldom while the graph grows, and the whole a frame after its last elements were measured, or the two would be one long task. */
export function limitDrawingWhileAdding(cy: Core, state: () => Growth) {
  const renderer = rendererOf(cy)
  const render = renderer.render.bind(renderer)
  let last: Frame = { time: 0, place: '' }
  let grew = false
  renderer.render = (options) => {
    const growth = state()
    const frame = { time: performance.now(), place: [cy.zoom(), cy.pan().x, cy.pan().y].join() }
    const isComplete = grew && !growth.growing
    grew = growth.growing
    // The renderer takes back its own request for a frame when this is done.
    if (isComplete) queueMicrotask(() => renderer.redraw(options))
    if (isComplete || !isDrawn(frame, last, growth)) return
    last = frame
    render(options)
  }
}
