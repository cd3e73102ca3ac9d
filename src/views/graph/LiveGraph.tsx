import type { Core } from 'cytoscape'
import { useEffect, useMemo, type RefObject } from 'react'
import type { Relation } from '../../domain/graphFile.ts'
import { textWidth } from '../../domain/layout/labelBox.ts'
import { asPortrait, fromPortrait } from '../../domain/layout/portrait.ts'
import { pairKey } from '../../domain/layout/signedPairs.ts'
import { balanceShown, litByBalance } from '../../domain/select/balanceShown.ts'
import { chainsShown, litByChains } from '../../domain/select/chainsShown.ts'
import { emphasis } from '../../domain/select/emphasis.ts'
import { picture, type PictureLine } from '../../domain/select/picture.ts'
import { pictureBox } from '../../domain/select/pictureBox.ts'
import { scene } from '../../domain/select/scene.ts'
import type { Visible } from '../../domain/select/visible.ts'
import { legible, visibleLabels } from '../../domain/select/visibleLabels.ts'
import { panelOf } from '../../domain/view.ts'
import { useReader } from '../../store/useReader.ts'
import { Canvas } from './Canvas.tsx'
import { toElements } from './toElements.ts'
import { useCanvasStyle } from './useCanvasStyle.ts'
import { usePortrait } from './usePortrait.ts'
import { useViewport, type ViewportActions } from './useViewport.ts'

/** From this zoom on, every relation is drawn by itself and carries its label. */
const DETAIL_ZOOM = 1.9
/** With more lit lines than this, labels on all of them would hide the picture. */
const MOST_LABELS = 9
const LINE_FONT = 11.5

interface Props {
  shown: Visible
  frame: RefObject<HTMLElement | null>
  covered(): number
  cy: Core | null
  onReady(cy: Core): void
  /** Hands over what can be done to the viewport from outside. */
  onViewport(actions: ViewportActions): void
}

/** The canvas with everything that decides what it shows. In a chunk of its own, for Cytoscape is large. */
export function LiveGraph({ shown, frame, covered, cy, onReady, onViewport }: Props) {
  const { graph, positions, view, hover, does } = useReader((state) => state)
  const portrait = usePortrait(frame)
  const places = useMemo(() => (portrait ? asPortrait(positions) : positions), [positions, portrait])
  const box = useMemo(() => pictureBox(graph, view, places), [graph, view, places])
  const subject = [graph.file.id, view.kinds, view.focus, view.depth, portrait].join('|')
  const viewport = useViewport(cy, frame, box, subject, covered)
  const { zoom, reveal } = viewport
  const detailed = zoom >= DETAIL_ZOOM || view.focus !== null
  const opened = [view.select, hover]
    .map((id) => graph.relations.get(id ?? ''))
    .filter((one) => one !== undefined)
  const openedPairs = opened.map(pairKey).join()

  const whole = useMemo(() => scene(graph, view, shown), [graph, view, shown])
  const drawn = useMemo(() => {
    const open = new Set(openedPairs.split(','))
    return picture(graph, whole, places, (relation: Relation) => detailed || open.has(pairKey(relation)))
  }, [graph, whole, places, detailed, openedPairs])
  // In its own neighbourhood everything belongs to it, and nothing fades.
  const selected = view.select === view.focus ? null : view.select
  const lit = useMemo(() => {
    if (panelOf(view) === 'balance') return litByBalance(balanceShown(shown, view.among), shown)
    const chains = chainsShown(graph, view, shown)
    return chains ? litByChains(view, chains) : undefined
  }, [graph, view, shown])
  const marked = useMemo(
    () => emphasis(graph, drawn, selected, hover, lit),
    [graph, drawn, selected, hover, lit],
  )
  const fonts = useMemo(() => visibleLabels(drawn.nodes, zoom, marked), [drawn, zoom, marked])
  const elements = useMemo(() => {
    const many = drawn.lines.filter(({ id, part }) => marked.get(id) === 'lit' && part !== 'ghost').length
    const labelled = ({ id, label, curve, part }: PictureLine) => {
      const mark = marked.get(id)
      const hasRoom =
        textWidth(label) * 12 < Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y)
      return (
        mark === 'selected' ||
        (hasRoom &&
          part !== 'ghost' &&
          mark !== 'faded' &&
          (detailed || (mark === 'lit' && many <= MOST_LABELS)))
      )
    }
    return toElements(drawn, marked, fonts, { labelled, font: legible(LINE_FONT, zoom) })
  }, [drawn, marked, fonts, detailed, zoom])

  useEffect(() => onViewport(viewport))
  useEffect(() => {
    if (view.select) reveal(view.select)
  }, [view.select, reveal])

  return (
    <Canvas
      elements={elements}
      stylesheet={useCanvasStyle()}
      onReady={onReady}
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
  )
}
