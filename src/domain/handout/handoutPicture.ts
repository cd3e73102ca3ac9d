import type { Graph } from '../graph/graph.ts'
import { surround, type Box } from '../geometry/box.ts'
import { labelBox, textWidth } from '../geometry/labelBox.ts'
import type { Positions } from '../layout/layout.ts'
import { boxAt, numberPlaces, type NumberPlace } from './numberPlaces.ts'
import type { Handout } from './handout.ts'
import { picture, type Picture, type PictureNode } from '../picture/picture.ts'
import { legible, visibleLabels } from '../picture/visibleLabels.ts'

/** The room for a picture, in px as a page counts them: 96 to an inch. */
export interface PageFrame {
  width: number
  height: number
}
export interface PlacedNumber extends NumberPlace {
  number: number
  width: number
  height: number
}
/** A picture for paper: with numbers on its lines, and nothing in it too small to read. */
export interface HandoutPicture {
  picture: Picture
  /** Sizes of the labels that have room, in layout units. */
  fonts: ReadonlyMap<string, number>
  box: Box
  /** Px for one layout unit. */
  zoom: number
  numbers: readonly PlacedNumber[]
  numberFont: number
}

/** Of a number, in px. On paper that is 8.25 pt. */
const NUMBER_FONT = 11
/** A small picture is not blown up further than this. */
const LARGEST = 1.5
/** The height is used up to this, or the arrangement would look like another one. */
const MOST_STRETCH = 1.5
/** Few nodes do not fill a page. */
const heightFor = (nodes: number) => 260 + 40 * nodes
/** Two alone need not stand as far apart as they do among the others. */
const APART = 280

/** Arranges what a handout holds for a frame. Null where nothing has a place. */
export function handoutPicture(
  graph: Graph,
  { shown, edges, isExpanded }: Pick<Handout, 'shown' | 'edges' | 'isExpanded'>,
  positions: Positions,
  page: PageFrame,
): HandoutPicture | null {
  const draw = (places: Positions) => picture(graph, shown, places, isExpanded)
  const own = closer(Object.fromEntries([...shown.entities.keys()].flatMap((id) => at(positions, id))))
  const { nodes } = draw(own)
  if (!nodes.length) return null
  const frame = { ...page, height: Math.min(page.height, heightFor(nodes.length)) }
  const drawn = draw(stretched(own, stretchFor(nodes, frame)))
  const zoom = zoomFor(drawn.nodes, frame)
  const fonts = visibleLabels(drawn.nodes, zoom, new Map())
  const numberOf = new Map(edges.map(({ number, line }) => [line.id, number]))
  const numberFont = NUMBER_FONT / zoom
  const numbered = drawn.lines.map(({ id, curve }) => {
    const number = numberOf.get(id)!
    const width = (textWidth(`${number}`) + 0.55) * numberFont
    return { number, curve, width, height: numberFont * 1.2 }
  })
  const places = numberPlaces(
    numbered,
    drawn.nodes.flatMap((node) => partsOf(node, fonts.get(node.id))),
  )
  const numbers = numbered.map(({ curve: _, ...rest }, i) => ({ ...rest, ...places[i]! }))
  const box = surround([extent(drawn.nodes, zoom), ...numbers.map((one) => boxAt(one.at, one))])
  return { picture: drawn, fonts, box: wider(box, 1 / zoom), zoom, numbers, numberFont }
}

const at = (positions: Positions, id: string) => (positions[id] ? [[id, positions[id]] as const] : [])

function closer(places: Positions): Positions {
  const [[one, a] = [], [other, b] = [], third] = Object.entries(places)
  if (!one || !other || !a || !b || third) return places
  const share = Math.min(1, APART / Math.hypot(b.x - a.x, b.y - a.y))
  return { [one]: a, [other]: { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share } }
}

const stretched = (places: Positions, by: number): Positions =>
  Object.fromEntries(Object.entries(places).map(([id, { x, y }]) => [id, { x, y: Math.round(y * by) }]))

function stretchFor(nodes: readonly PictureNode[], frame: PageFrame): number {
  const { left, right, top, bottom } = extent(nodes, zoomFor(nodes, frame))
  const room = ((right - left) * frame.height) / frame.width / (bottom - top)
  return Math.min(MOST_STRETCH, Math.max(1, room))
}

/** The zoom at which the picture just fits; at a smaller one labels are relatively larger, so it takes a few rounds. */
function zoomFor(nodes: readonly PictureNode[], frame: PageFrame): number {
  let zoom = LARGEST
  for (let round = 0; round < 6; round++) {
    const { left, right, top, bottom } = extent(nodes, zoom)
    zoom = Math.min(LARGEST, frame.width / (right - left), frame.height / (bottom - top))
  }
  return zoom
}

/** Around nodes and labels, with room for a line that goes round them. */
const extent = (nodes: readonly PictureNode[], zoom: number): Box =>
  wider(surround(nodes.flatMap((node) => partsOf(node, legible(node.font, zoom)))), 8)

const wider = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left - by,
  right: right + by,
  top: top - by,
  bottom: bottom + by,
})

function partsOf({ x, y, radius, lines }: PictureNode, font: number | undefined): Box[] {
  const body = boxAt({ x, y }, { width: radius * 2, height: radius * 2 })
  return font ? [body, labelBox(x, y, radius, lines, font)] : [body]
}
