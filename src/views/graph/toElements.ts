import type { ElementDefinition } from 'cytoscape'
import { LINE_HEIGHT } from '../../domain/layout/labelBox.ts'
import type { Curve, Point } from '../../domain/layout/curve.ts'
import type { Emphasis } from '../../domain/select/emphasis.ts'
import type { Picture, PictureLine, PictureNode } from '../../domain/select/picture.ts'

interface Made {
  mark: Emphasis
  font: number | null
  element: ElementDefinition
}
const made = new WeakMap<PictureNode | PictureLine, Made>()

/**
 * Translates a picture into Cytoscape's elements; `font` in layout units for every label that shows. What has not changed is
 * the same object as before, so that the canvas need not compare it.
 */
export function toElements(
  { nodes, lines }: Picture,
  marked: ReadonlyMap<string, Emphasis>,
  fonts: ReadonlyMap<string, number>,
  names: { labelled(line: PictureLine): boolean; font: number },
): ElementDefinition[] {
  const at = new Map(nodes.map((node) => [node.id, node]))
  return [
    ...nodes.map((node) => remembered(node, marked.get(node.id), fonts.get(node.id) ?? null, nodeElement)),
    ...lines.map((line) =>
      remembered(line, marked.get(line.id), names.labelled(line) ? names.font : null, (...as) =>
        lineElement(at.get(line.source)!, at.get(line.target)!, ...as),
      ),
    ),
  ]
}

function remembered<T extends PictureNode | PictureLine>(
  item: T,
  mark: Emphasis = 'plain',
  font: number | null,
  make: (item: T, mark: Emphasis, font: number | null) => ElementDefinition,
): ElementDefinition {
  const before = made.get(item)
  if (before?.mark === mark && before.font === font) return before.element
  const element = make(item, mark, font)
  made.set(item, { mark, font, element })
  return element
}

function nodeElement(node: PictureNode, mark: Emphasis, font: number | null): ElementDefinition {
  const { id, kind, x, y, radius, lines, tier } = node
  return {
    group: 'nodes',
    data: {
      id,
      size: radius * 2,
      label: font ? lines.join('\n') : '',
      font: font ?? node.font,
      lineHeight: LINE_HEIGHT,
    },
    position: { x, y },
    classes: `${kind} tier${tier} ${mark}`,
  }
}

function lineElement(
  source: Point,
  target: Point,
  line: PictureLine,
  mark: Emphasis,
  font: number | null,
): ElementDefinition {
  const { id, curve, width, stance, structural, settled, marks } = line
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
      structural && stance === 'neutral' ? 'structural' : stance,
      settled ? 'settled' : 'unsettled',
      line.source === line.target ? 'loop' : 'curve',
      marks.source ? 'markedSource' : '',
      marks.target ? 'markedTarget' : '',
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
