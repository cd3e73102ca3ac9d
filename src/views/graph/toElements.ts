import type { ElementDefinition } from 'cytoscape'
import { lineKindOf } from '../../domain/graph/graph.ts'
import { LINE_HEIGHT } from '../../domain/geometry/labelBox.ts'
import { isolateName } from '../../domain/text/language.ts'
import type { Curve, Point } from '../../domain/geometry/curve.ts'
import type { Emphasis } from '../../domain/picture/emphasis.ts'
import type { Picture, PictureLine, PictureNode } from '../../domain/picture/picture.ts'

interface ElementLook {
  mark: Emphasis
  /** Null: it carries no label. */
  font: number | null
  /** What of it a pointer can mean whatever else is lit: of a node its label, of a line all of it. */
  open: boolean
}
interface CachedElement extends ElementLook {
  element: ElementDefinition
}
const cache = new WeakMap<PictureNode | PictureLine, CachedElement>()

/** How nodes and lines are dressed, by id. */
interface Looks {
  marked: ReadonlyMap<string, Emphasis>
  /** The same while the pointer is nowhere: what it can mean must not depend on where it is. */
  atRest: ReadonlyMap<string, Emphasis>
  /** In layout units for every label that shows, and for those that show at rest. */
  fonts: ReadonlyMap<string, number>
  fontsAtRest: ReadonlyMap<string, number>
  lineFont: number
  labelled(line: PictureLine): boolean
}

/** Translates a picture into Cytoscape's elements. What has not changed is the same object as before, so that the canvas need not compare it. */
export function toElements(
  { nodes, lines }: Picture,
  { marked, atRest, fonts, fontsAtRest, lineFont, labelled }: Looks,
): ElementDefinition[] {
  const at = new Map(nodes.map((node) => [node.id, node]))
  const markOf = ({ id }: { id: string }) => marked.get(id) ?? 'plain'
  return [
    ...nodes.map((node) => {
      const font = fonts.get(node.id) ?? null
      return cached(node, { mark: markOf(node), font, open: fontsAtRest.has(node.id) }, nodeElement)
    }),
    ...lines.map((line) => {
      const font = labelled(line) ? lineFont : null
      const open = line.part !== 'ghost' && atRest.get(line.id) !== 'faded'
      return cached(line, { mark: markOf(line), font, open }, (...as) =>
        lineElement(at.get(line.source)!, at.get(line.target)!, ...as),
      )
    }),
  ]
}

function cached<T extends PictureNode | PictureLine>(
  item: T,
  look: ElementLook,
  make: (item: T, dress: ElementLook) => ElementDefinition,
): ElementDefinition {
  const before = cache.get(item)
  if (before?.mark === look.mark && before.font === look.font && before.open === look.open)
    return before.element
  const element = make(item, look)
  cache.set(item, { ...look, element })
  return element
}

function nodeElement(node: PictureNode, { mark, font, open }: ElementLook): ElementDefinition {
  const { id, kind, x, y, radius, lines, tier } = node
  return {
    group: 'nodes',
    data: {
      id,
      size: radius * 2,
      label: font ? lines.map(isolateName).join('\n') : '',
      font: font ?? node.font,
      lineHeight: LINE_HEIGHT,
    },
    position: { x, y },
    classes: `${kind} tier${tier} ${mark} ${node.ghost ? 'ghost' : ''} ${open ? 'named' : ''}`,
  }
}

function lineElement(
  source: Point,
  target: Point,
  line: PictureLine,
  { mark, font, open }: ElementLook,
): ElementDefinition {
  const { id, curve, width, settled, marks } = line
  return {
    group: 'edges',
    data: {
      id,
      source: line.source,
      target: line.target,
      relation: line.relations[0]!.id,
      width,
      label: font === null ? '' : line.label,
      font: font ?? 1,
      ...(line.source === line.target ? {} : ends(curve, source, target)),
    },
    classes: [
      lineKindOf(line),
      settled ? 'settled' : 'unsettled',
      line.source === line.target ? 'loop' : 'curve',
      marks.source ? 'markedSource' : '',
      marks.target ? 'markedTarget' : '',
      line.part ?? '',
      open ? '' : 'quiet',
      mark,
    ].join(' '),
    selectable: false,
  }
}

/** Cytoscape measures a control point along and across the line between the two ends. */
function ends({ start, control, end }: Curve, source: Point, target: Point) {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const length = Math.hypot(dx, dy) || 1
  const [ux, uy] = [dx / length, dy / length]
  const [cx, cy] = [control.x - start.x, control.y - start.y]
  return {
    from: `${start.x - source.x}px ${start.y - source.y}px`,
    to: `${end.x - target.x}px ${end.y - target.y}px`,
    across: cx * -uy + cy * ux,
    along: (cx * ux + cy * uy) / length,
  }
}
