import type { Core } from 'cytoscape'
import { Maximize, Minus, Plus } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Relation } from '../../domain/graphFile.ts'
import { pairKey } from '../../domain/layout/signedPairs.ts'
import { textWidth } from '../../domain/layout/labelBox.ts'
import { asPortrait, fromPortrait } from '../../domain/layout/portrait.ts'
import { emphasis } from '../../domain/select/emphasis.ts'
import { pictureBox } from '../../domain/select/pictureBox.ts'
import { picture, type PictureLine } from '../../domain/select/picture.ts'
import { visible } from '../../domain/select/visible.ts'
import { legible, visibleLabels } from '../../domain/select/visibleLabels.ts'
import { useReader } from '../../store/useReader.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Canvas } from './Canvas.tsx'
import styles from './graph.module.css'
import { toElements } from './toElements.ts'
import { useCanvasStyle } from './useCanvasStyle.ts'
import { useGraphKeys } from './useGraphKeys.ts'
import { usePortrait } from './usePortrait.ts'
import { useViewport } from './useViewport.ts'

/** From this zoom on, every relation is drawn by itself and carries its label. */
const DETAIL_ZOOM = 1.9
/** With more lit lines than this, labels on all of them would hide the picture. */
const MOST_LABELS = 9
const LINE_FONT = 11.5

interface Props {
  enterEvidence(): void
  leave(): void
  /** Share of the view, at its bottom, that lies under a sheet. */
  covered: number
}

/** The graph: entities and relations on a canvas that the mouse, the finger and the keyboard can read. */
export function GraphView({ enterEvidence, leave, covered }: Props) {
  const reader = useReader((state) => state)
  const { graph, positions, view, hover, does } = reader
  const [cy, setCy] = useState<Core | null>(null)
  const frame = useRef<HTMLDivElement>(null)

  const shown = useMemo(() => visible(graph, view), [graph, view])
  const portrait = usePortrait(frame)
  const places = useMemo(() => (portrait ? asPortrait(positions) : positions), [positions, portrait])
  const box = useMemo(() => pictureBox(graph, view, places), [graph, view, places])
  const subject = [graph.file.id, view.kinds, view.focus, view.depth, portrait].join('|')
  const viewport = useViewport(cy, frame, box, subject, covered)
  const detailed = viewport.zoom >= DETAIL_ZOOM || view.focus !== null
  const opened = [view.select, hover]
    .map((id) => graph.relations.get(id ?? ''))
    .filter((one) => one !== undefined)
  const openedPairs = opened.map(pairKey).join()

  const drawn = useMemo(() => {
    const open = new Set(openedPairs.split(','))
    return picture(graph, shown, places, (relation: Relation) => detailed || open.has(pairKey(relation)))
  }, [graph, shown, places, detailed, openedPairs])
  // In its own neighbourhood everything belongs to it, and nothing fades.
  const selected = view.select === view.focus ? null : view.select
  const marked = useMemo(() => emphasis(graph, drawn, selected, hover), [graph, drawn, selected, hover])
  const fonts = useMemo(
    () => visibleLabels(drawn.nodes, viewport.zoom, marked),
    [drawn, viewport.zoom, marked],
  )
  const elements = useMemo(() => {
    const lit = drawn.lines.filter(({ id }) => marked.get(id) === 'lit').length
    const labelled = ({ id, label, curve }: PictureLine) => {
      const mark = marked.get(id)
      const hasRoom =
        textWidth(label) * 12 < Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y)
      return (
        mark === 'selected' ||
        (hasRoom && mark !== 'faded' && (detailed || (mark === 'lit' && lit <= MOST_LABELS)))
      )
    }
    return toElements(drawn, marked, fonts, { labelled, font: legible(LINE_FONT, viewport.zoom) })
  }, [drawn, marked, fonts, detailed, viewport.zoom])

  const { reveal } = viewport
  useEffect(() => {
    if (view.select) reveal(view.select)
  }, [view.select, reveal])

  const keys = useGraphKeys(reader, shown, {
    fit: viewport.fit,
    zoomBy: viewport.zoomBy,
    enterEvidence,
    leave,
  })
  return (
    <div className={styles.frame} ref={frame}>
      {/* An application: the arrow keys are the graph's own, and the table is its twin for those who read by line. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        className={styles.stage}
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-roledescription="relationship graph"
        aria-label={`Graph of ${shown.entities.size} entities and ${shown.claimsOf.size} relations. Arrow keys walk along the relations; question mark lists all keys. The table shows the same.`}
        onKeyDown={keys.onKeyDown}
        onFocus={keys.onFocus}
      >
        <Canvas
          elements={elements}
          stylesheet={useCanvasStyle()}
          onReady={setCy}
          onSelect={does.select}
          onHover={does.hover}
          onFocus={(id) => does.focusOn(id)}
          onMove={(id, to) => {
            viewport.onWander()
            does.move(id, portrait ? fromPortrait(to) : to)
          }}
          onZoom={viewport.onZoom}
          onWander={viewport.onWander}
        />
      </div>
      <p className="visually-hidden" role="status">
        {keys.said}
      </p>
      <div className={styles.zoom} role="group" aria-label="Zoom">
        <IconButton label="Zoom in" onClick={() => viewport.zoomBy(1.25)}>
          <Plus size={18} aria-hidden />
        </IconButton>
        <IconButton label="Zoom out" onClick={() => viewport.zoomBy(0.8)}>
          <Minus size={18} aria-hidden />
        </IconButton>
        <IconButton label="Fit the whole graph" onClick={() => viewport.fit()}>
          <Maximize size={18} aria-hidden />
        </IconButton>
      </div>
    </div>
  )
}
