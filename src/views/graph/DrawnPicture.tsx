import { useMemo, type CSSProperties } from 'react'
import { quotedOfText, type Graph } from '../../domain/graph/graph.ts'
import { surround, type Box } from '../../domain/geometry/box.ts'
import type { Positions } from '../../domain/layout/layout.ts'
import { stretched, type FrameShape } from '../../domain/layout/stretch.ts'
import { maskId } from '../../domain/visibility/maskedIds.ts'
import { inDetail, smallestLabel } from '../../domain/picture/detail.ts'
import { picture } from '../../domain/picture/picture.ts'
import { pictureBox, stretchOf } from '../../domain/picture/pictureBox.ts'
import { scene } from '../../domain/picture/scene.ts'
import type { Visible } from '../../domain/visibility/visible.ts'
import { visibleLabels } from '../../domain/picture/visibleLabels.ts'
import type { View } from '../../domain/view/view.ts'
import { GraphPicture } from './GraphPicture.tsx'
import * as styles from './graph.module.css'
import { quantise, zoomThatFits } from './viewport.ts'
import * as messages from '../../messages/graph.ts'

/** The frame of a common phone, in px: the labels of the tall drawing have the size that they take there. */
const PHONE = { width: 390, height: 670 }

interface Props {
  graph: Graph
  view: View
  positions: Positions
  shown: Visible
  /** Whether each node and line is a tab stop. */
  tabStops: boolean
}

/** The picture that the canvas will show, drawn for wide and for tall frames; the frame decides which of the two shows. */
export function DrawnPicture({ graph, view, positions, shown, tabStops }: Props) {
  const drawings = useMemo(() => {
    const placesFor = (shape: FrameShape) => stretched(positions, stretchOf(graph, view, positions, shape))
    const wide = draw('wide', graph, view, shown, placesFor('wide'), null)
    const tall = draw('tall', graph, view, shown, placesFor('tall'), PHONE)
    return wide && tall && { wide, tall }
  }, [graph, view, shown, positions])
  if (!drawings) return null
  const { wide, tall } = drawings
  const box = surround([wide.box, tall.box])
  return (
    <GraphPicture
      className={styles.first}
      style={{
        ...extent('page', box, box),
        ...extent('wide', wide.box, box),
        ...extent('tall', tall.box, box),
      }}
      drawings={[wide, tall]}
      box={box}
      title={messages.graphOf({ title: quotedOfText(graph, graph.file.title) })}
      name="first"
      tabStops={tabStops}
      linkTo={(id) => `#${maskId(view, id)}`}
    />
  )
}

/** Draws for a frame, or at the size that the layout is made for. */
function draw(
  name: string,
  graph: Graph,
  view: View,
  shown: Visible,
  places: Positions,
  frame: typeof PHONE | null,
) {
  const boxAt = pictureBox(graph, view, places)
  if (!boxAt) return null
  const zoom = frame ? zoomThatFits(boxAt, frame.width, frame.height) : 1
  const part = inDetail(graph, view, scene(graph, view, shown), view.detail)
  const drawn = picture(graph, part, places, () => view.focus !== null)
  const fonts = visibleLabels(drawn.nodes, quantise(zoom), new Map(), smallestLabel(graph, view))
  return { name, picture: drawn, fonts, box: boxAt(zoom) }
}

/** Where a drawing lies in the box of both, for graph.module.css to fit it into the frame: its size and its middle. */
function extent(name: string, { left, top, right, bottom }: Box, around: Box): CSSProperties {
  const numbers = {
    w: right - left,
    h: bottom - top,
    x: (left + right) / 2 - around.left,
    y: (top + bottom) / 2 - around.top,
  }
  return Object.fromEntries(
    Object.entries(numbers).map(([which, n]) => [`--${name}-${which}`, Math.round(n * 10) / 10]),
  )
}
