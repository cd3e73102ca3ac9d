import { renderToStaticMarkup } from 'react-dom/server'
import type { Graph } from '../domain/graph/graph.ts'
import { overlap } from '../domain/geometry/box.ts'
import { labelBox } from '../domain/geometry/labelBox.ts'
import type { Positions } from '../domain/layout/layout.ts'
import { inDetail } from '../domain/picture/detail.ts'
import { picture, type PictureNode } from '../domain/picture/picture.ts'
import { pictureBox } from '../domain/picture/pictureBox.ts'
import { visible } from '../domain/visibility/visible.ts'
import { legible, visibleLabels } from '../domain/picture/visibleLabels.ts'
import { DEFAULT_VIEW } from '../domain/view/view.ts'
import { GraphPicture } from '../views/graph/GraphPicture.tsx'

/** Link previews are shown at about a third of their size: labels are drawn as on a canvas this far away. */
const ZOOM = 0.38

/** The default picture of a graph with the main names alone, so large that they can be read in a link preview; empty where there is nothing to draw. */
export function previewPicture(graph: Graph, positions: Positions): string {
  const box = pictureBox(graph, DEFAULT_VIEW, positions)?.(ZOOM)
  if (!box) return ''
  const part = inDetail(graph, DEFAULT_VIEW, visible(graph, DEFAULT_VIEW), 'core')
  const drawn = picture(graph, part, positions, () => false)
  const main = drawn.nodes.filter((node) => node.tier < 2 && !coversWeightier(node, drawn.nodes))
  const fonts = visibleLabels(main, ZOOM, new Map())
  return renderToStaticMarkup(
    <GraphPicture
      drawings={[{ name: 'preview', picture: drawn, fonts }]}
      box={box}
      title={graph.file.title}
      name="preview"
      tabStops={false}
      linkTo={() => null}
    />,
  )
}

/** Whether a node's label, drawn this large, would hide a node that matters more. */
function coversWeightier({ x, y, radius, lines, font }: PictureNode, nodes: readonly PictureNode[]): boolean {
  const label = labelBox(x, y, radius, lines, legible(font, ZOOM))
  return nodes.some(
    (other) =>
      other.radius > radius &&
      overlap(label, {
        left: other.x - other.radius,
        top: other.y - other.radius,
        right: other.x + other.radius,
        bottom: other.y + other.radius,
      }),
  )
}
