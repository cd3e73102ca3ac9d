import type { Core } from 'cytoscape'
import { useEffect, useMemo, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { stretched, unstretched } from '../../domain/layout/stretch.ts'
import { claimsOnStep } from '../../domain/view/tour.ts'
import { entitiesOf } from '../../domain/graph/entitiesOf.ts'
import { deeper } from '../../domain/picture/detail.ts'
import { pictureParts, stretchOf } from '../../domain/picture/pictureBox.ts'
import { MAX_LINES } from '../../domain/picture/linesToDraw.ts'
import type { Detail } from '../../domain/view/detail.ts'
import type { Visible } from '../../domain/visibility/visible.ts'
import { useActions, useAppState, useGraph, usePositions, useView } from '../../store/useAppState.ts'
import { Canvas } from './Canvas.tsx'
import type { CoveredArea } from './coveredArea.ts'
import { DrawingNote } from './DrawingNote.tsx'
import * as styles from './graph.module.css'
import { useCanvasStyle } from './useCanvasStyle.ts'
import { useElements } from './useElements.ts'
import { useGradually } from './useGradually.ts'
import { useFrameGestures } from './useFrameGestures.ts'
import { usePortrait } from './usePortrait.ts'
import { useDebounced } from './useDebounced.ts'
import { useVisibleArea } from './useVisibleArea.ts'
import { useViewport, type ViewportActions } from './useViewport.ts'

/** How far the zoom changes before labels are placed anew: in a large graph that takes longer. */
const ZOOM_STEP = { few: 1.1, many: 1.4 }

/** In a crowd the pointer crosses many things on its way to one, and to light up each would hold it back. */
const HOVER_REST_MS = 90

/** How much larger than where it fits the picture is when it draws more. */
const [MORE_AT, ALL_AT] = [1.5, 2.2]

interface Props {
  shown: Visible
  frame: RefObject<HTMLElement | null>
  cover(): CoveredArea
  cy: Core | null
  onReady(cy: Core): void
  /** Whether the canvas may take the place of the picture, for it has been drawn whole. */
  drawn: boolean
  onDrawn(): void
  /** Hands over what can be done to the viewport from outside. */
  onViewport(actions: ViewportActions): void
  /** Says how much is drawn, which zooming in may add to. */
  onDetail(detail: Detail): void
}

/** The canvas with everything that decides what it shows. */
export function LiveGraph({ shown, frame, cover, cy, onReady, drawn, onDrawn, onViewport, onDetail }: Props) {
  const graph = useGraph()
  const positions = usePositions()
  const view = useView()
  const hover = useAppState((state) => state.hover)
  const actions = useActions()
  const portrait = usePortrait(frame)
  const stretch = useMemo(
    () => stretchOf(graph, view, positions, portrait ? 'tall' : 'wide'),
    [graph, view, positions, portrait],
  )
  const places = useMemo(() => stretched(positions, stretch), [positions, stretch])
  const parts = useMemo(() => pictureParts(graph, view, places), [graph, view, places])
  const { tour, step, away, select } = view
  const selected = useMemo(() => {
    const read =
      claimsOnStep(graph, { tour, step, away })?.flatMap(({ relation: { id } }) => entitiesOf(graph, id)) ??
      []
    const ids = select === null ? read : entitiesOf(graph, select)
    return ids.filter((id) => shown.entities.has(id))
  }, [graph, tour, step, away, select, shown])
  const subject = [graph.file.id, view.kinds, view.focus, view.depth, view.detail, portrait].join('|')
  const many = shown.claimsOf.size > MAX_LINES
  const viewport = useViewport(
    cy,
    frame,
    parts,
    subject,
    selected,
    cover,
    many ? ZOOM_STEP.many : ZOOM_STEP.few,
  )
  const { zoom, fitted } = viewport
  const near = zoom / fitted
  const detail = deeper(view.detail, near >= ALL_AT ? 'all' : near >= MORE_AT ? 'more' : 'core')
  const sight = useVisibleArea(cy, many)
  const [isOver, setIsOver] = useState(false)
  const { elements, ...counts } = useElements({ graph, view, hover, isOver }, shown, {
    places,
    zoom,
    sight,
    many,
    detail,
  })
  const growing = useGradually(elements)
  const crowded = graph.relations.size > MAX_LINES
  const hint = useFrameGestures(frame)
  const setHoverRested = useDebounced(actions.setHover, HOVER_REST_MS)

  useEffect(() => onViewport(viewport))
  useEffect(() => onDetail(detail), [onDetail, detail])
  useEffect(() => {
    if (!cy || drawn || growing !== elements) return
    cy.one('render', onDrawn)
    cy.forceRender()
    return () => void cy.removeListener('render', onDrawn)
  }, [cy, drawn, growing, elements, onDrawn])
  return (
    <>
      <Canvas
        elements={growing}
        stylesheet={useCanvasStyle(crowded)}
        crowded={crowded}
        growing={growing !== elements}
        hidden={!drawn && !many}
        onReady={onReady}
        onSelect={actions.select}
        onHover={crowded ? setHoverRested : actions.setHover}
        // At once: the picture has to be as it stays before the next press.
        onOver={(over) => flushSync(() => setIsOver(over))}
        onFocus={(id) => actions.focusOn(id)}
        onMove={(id, to) => {
          viewport.onWander()
          actions.moveEntity(id, unstretched(to, stretch))
        }}
        onZoom={viewport.onZoom}
        onWander={viewport.onWander}
      />
      <DrawingNote
        present={growing.length}
        elements={elements.length}
        relations={shown.claimsOf.size}
        {...counts}
      />
      {hint && (
        <p className={styles.hint} aria-hidden>
          {hint}
        </p>
      )}
    </>
  )
}
