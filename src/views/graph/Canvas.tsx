import type { Core, ElementDefinition, EventObject, StylesheetJsonBlock } from 'cytoscape'
import { useLayoutEffect, useRef } from 'react'
import CytoscapeComponent from 'react-cytoscapejs'
import { drawDirectly, limitDrawingWhileAdding } from './drawing.ts'
import * as styles from './graph.module.css'
import { pointByPlace, watchPointer } from './pointing.ts'
import { SMALLEST_ZOOM } from './viewport.ts'

interface CanvasEvents {
  onSelect(id: string | null): void
  onHover(id: string | null): void
  onOver(isOver: boolean): void
  onFocus(entity: string): void
  onMove(entity: string, to: { x: number; y: number }): void
  /** The reader, not the page, has moved the viewport. */
  onWander(): void
  onZoom(zoom: number): void
  /** Called once for every instance: the viewport is the canvas's own state. */
  onReady(cy: Core): void
}
interface Props extends CanvasEvents {
  elements: ElementDefinition[]
  stylesheet: StylesheetJsonBlock[]
  /** The graph is so large that smooth motion goes before fine drawing. Cytoscape takes it at the first render only. */
  crowded: boolean
  /** More elements are still coming. */
  growing: boolean
  /** Something else stands in its place until it has been drawn. */
  hidden: boolean
}

const IDLE_STYLE = { width: '100%', height: '100%' }

/** Cytoscape as a controlled component: what it shows comes in, what the reader does goes out, nothing is kept. */
export function Canvas(props: Props) {
  const { elements, stylesheet, crowded, hidden } = props
  const latest = useRef(props)
  const attached = useRef<Core | null>(null)
  useLayoutEffect(() => {
    latest.current = props
  })
  const attach = (cy: Core) => {
    if (attached.current === cy) return
    attached.current = cy
    drawDirectly(cy)
    pointByPlace(cy)
    limitDrawingWhileAdding(cy, () => latest.current)
    listen(cy, () => latest.current)
    // The wrapper calls this while rendering its own first mount; the owner sets state on it.
    queueMicrotask(() => cy.destroyed() || latest.current.onReady(cy))
  }
  return (
    <div className={styles.canvas} data-hidden={hidden} aria-hidden="true">
      <CytoscapeComponent
        elements={elements}
        stylesheet={stylesheet}
        style={IDLE_STYLE}
        cy={attach}
        minZoom={SMALLEST_ZOOM}
        maxZoom={5}
        boxSelectionEnabled={false}
        autounselectify
        textureOnViewport={crowded}
        hideEdgesOnViewport={crowded}
        pixelRatio={crowded ? 1 : 'auto'}
      />
    </div>
  )
}

function listen(cy: Core, events: () => CanvasEvents) {
  const idOf = ({ target }: EventObject): string | null =>
    target === cy ? null : (target.data('relation') ?? target.id())
  cy.on('tap', (event) => {
    // The second press of a double click: the first may have set lines apart under the pointer.
    if (event.originalEvent.detail < 2) events().onSelect(idOf(event))
  })
  cy.on('dbltap', 'node', (event) => events().onFocus(event.target.id()))
  cy.on('mouseover', 'node, edge', (event) => events().onHover(idOf(event)))
  cy.on('mouseout', 'node, edge', () => events().onHover(null))
  watchPointer(cy, (isOver) => {
    events().onOver(isOver)
    if (!isOver) events().onHover(null)
  })
  cy.on('dragfree', 'node', ({ target }) => events().onMove(target.id(), { ...target.position() }))
  cy.on('dragpan scrollzoom pinchzoom', () => events().onWander())
  cy.on('zoom', () => events().onZoom(cy.zoom()))
  // A browser that took the canvas's memory away gives it back blank; the event does not bubble.
  cy.container()!.addEventListener('contextrestored', () => cy.destroyed() || cy.forceRender(), true)
}
