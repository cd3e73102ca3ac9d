import type { ElementDefinition } from 'cytoscape'
import { useMemo } from 'react'
import type { Relation } from '../../domain/file/graphFile.ts'
import type { Box } from '../../domain/geometry/box.ts'
import { textWidth } from '../../domain/geometry/labelBox.ts'
import type { Positions } from '../../domain/layout/layout.ts'
import { pairKey } from '../../domain/analysis/signedPairs.ts'
import { inDetail, smallestLabel } from '../../domain/picture/detail.ts'
import { emphasis, type Emphasis } from '../../domain/picture/emphasis.ts'
import { picture, type PictureLine } from '../../domain/picture/picture.ts'
import { scene } from '../../domain/picture/scene.ts'
import { claimsOnStep } from '../../domain/view/tour.ts'
import { linesToDraw } from '../../domain/picture/linesToDraw.ts'
import type { Detail } from '../../domain/view/detail.ts'
import type { Visible } from '../../domain/visibility/visible.ts'
import { legible, visibleLabels } from '../../domain/picture/visibleLabels.ts'
import type { AppState } from '../../store/appStore.ts'
import { toElements } from './toElements.ts'

/** From this zoom on, every relation is drawn by itself and carries its label. */
const DETAIL_ZOOM = 1.9
/** With more lit lines than this, labels on all of them would hide the picture. */
const MOST_LABELS = 9
const LINE_FONT = 11.5

interface Frame {
  places: Positions
  zoom: number
  sight: Box | null
  /** The picture has so many lines that it is kept simple: none is set apart, and what is not lit does not recede. */
  many: boolean
  detail: Detail
  analysis: ReadonlyMap<string, Emphasis> | undefined
}

/** Everything the canvas is to show of a reader's state, `isOver` saying whether the pointer is over the canvas, and how many of the picture's lines that is. */
export function useElements(
  { graph, view, hover, isOver }: Pick<AppState, 'graph' | 'view' | 'hover'> & { isOver: boolean },
  shown: Visible,
  { places, zoom, sight, many, detail, analysis }: Frame,
): { elements: ElementDefinition[]; linesDrawn: number; lines: number } {
  const detailed = !many && (zoom >= DETAIL_ZOOM || view.focus !== null)
  // While the pointer is over the canvas nothing moves for a hover: what is pressed must be what was seen there.
  const asked = [view.select, isOver ? null : hover].map((id) => graph.relations.get(id ?? ''))
  const read = claimsOnStep(graph, view)?.map(({ relation }) => relation) ?? []
  const opened = (many ? [] : [...asked, ...read]).filter((one) => one !== undefined)
  const openedPairs = opened.map(pairKey).join()

  const whole = useMemo(() => scene(graph, view, shown), [graph, view, shown])
  const still = useMemo(() => inDetail(graph, view, whole, detail), [graph, view, whole, detail])
  // What the keyboard or a list points at is drawn, though only for as long.
  const pointed = hover === null || still.entities.has(hover) || still.claimsOf.has(hover) ? null : hover
  const withPointed = useMemo(
    () => (pointed === null ? still : inDetail(graph, view, whole, detail, pointed)),
    [graph, view, whole, detail, still, pointed],
  )
  const smallest = smallestLabel(graph, view, detail)
  const drawn = useMemo(() => {
    const open = new Set(openedPairs.split(','))
    return picture(
      graph,
      withPointed,
      places,
      (relation: Relation) => detailed || open.has(pairKey(relation)),
    )
  }, [graph, withPointed, places, detailed, openedPairs])
  // In its own neighbourhood everything belongs to it, and nothing fades.
  const selected = view.select === view.focus ? null : view.select
  const atRest = useMemo(
    () => emphasis(graph, drawn, selected, null, !many, analysis),
    [graph, drawn, selected, many, analysis],
  )
  const marked = useMemo(
    () => (hover === null ? atRest : emphasis(graph, drawn, selected, hover, !many, analysis)),
    [graph, drawn, selected, hover, many, analysis, atRest],
  )
  const fontsAtRest = useMemo(
    () => visibleLabels(drawn.nodes, zoom, atRest, smallest),
    [drawn, zoom, atRest, smallest],
  )
  const fonts = useMemo(
    () => (marked === atRest ? fontsAtRest : visibleLabels(drawn.nodes, zoom, marked, smallest)),
    [drawn, zoom, marked, atRest, fontsAtRest, smallest],
  )
  const lines = useMemo(() => linesToDraw(drawn, sight, marked), [drawn, sight, marked])
  const elements = useMemo(() => {
    const lit = lines.filter(({ id, part }) => marked.get(id) === 'lit' && part !== 'ghost').length
    const labelled = ({ id, label, curve, part }: PictureLine) => {
      const mark = marked.get(id)
      const hasRoom = () =>
        textWidth(label) * 12 < Math.hypot(curve.end.x - curve.start.x, curve.end.y - curve.start.y)
      return (
        mark === 'selected' ||
        (part !== 'ghost' &&
          mark !== 'faded' &&
          (detailed || (mark === 'lit' && lit <= MOST_LABELS)) &&
          hasRoom())
      )
    }
    const lineFont = legible(LINE_FONT, zoom)
    return toElements(
      { nodes: drawn.nodes, lines },
      { marked, atRest, fonts, fontsAtRest, lineFont, labelled },
    )
  }, [drawn, lines, marked, atRest, fonts, fontsAtRest, detailed, zoom])
  return { elements, linesDrawn: lines.length, lines: drawn.lines.length }
}
