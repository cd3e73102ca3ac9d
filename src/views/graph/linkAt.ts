import { HIT_DISTANCE } from './hitDistance.ts'

/** Places on a line are so far apart, in the picture's units. */
const STEP = 2
/** Less opaque than this, a line has receded, and is not meant. */
const FAINT = 0.2

/** The link of a picture (GraphPicture) that a pointer at a place of the screen means, by the same rule as on the canvas. */
export function linkAt(
  svg: SVGSVGElement,
  x: number,
  y: number,
  pointer: keyof typeof HIT_DISTANCE,
): Element | null {
  const { at, unit } = inPicture(svg, x, y)
  const reach = HIT_DISTANCE[pointer]
  let body = { link: null as Element | null, distance: Infinity }
  let label: Element | null = null
  let line = { link: null as Element | null, distance: Infinity }
  for (const link of svg.querySelectorAll('a')) {
    // Of the drawings for wide and for tall frames, one shows.
    const drawn = [...link.children].find((one) => one.getClientRects().length) as SVGGraphicsElement
    if (drawn instanceof SVGPathElement) {
      if (Number(link.getAttribute('opacity') ?? 1) < FAINT) continue
      const width = Number(link.getAttribute('stroke-width'))
      const most = width / 2 + reach.line * unit
      const distance = distanceTo(drawn, at, most)
      if (distance < most && distance < line.distance) line = { link, distance }
    } else if (drawn) {
      const { e, f } = matrixOf(drawn)
      const [shape, text] = drawn.children as unknown as [SVGGraphicsElement, SVGGraphicsElement?]
      const radius = Number(shape.getAttribute('r') ?? matrixOf(shape).a)
      const distance = Math.hypot(at.x - e, at.y - f)
      if (distance <= radius + reach.node * unit && distance < body.distance) body = { link, distance }
      else if (text && isIn(text.getBBox(), at.x - e, at.y - f, reach.node * unit)) label ??= link
    }
  }
  return body.link ?? label ?? line.link
}

/** A place of the screen in the picture's own units, and how many of them a px is. */
function inPicture(svg: SVGSVGElement, x: number, y: number) {
  const screen = svg.getBoundingClientRect()
  const box = svg.viewBox.baseVal
  const unit = Math.max(box.width / screen.width, box.height / screen.height)
  const at = {
    x: box.x + box.width / 2 + (x - screen.x - screen.width / 2) * unit,
    y: box.y + box.height / 2 + (y - screen.y - screen.height / 2) * unit,
  }
  return { at, unit }
}

const matrixOf = ({ transform }: SVGGraphicsElement) => transform.baseVal.getItem(0).matrix

function distanceTo(path: SVGPathElement, { x, y }: { x: number; y: number }, most: number): number {
  if (!isIn(path.getBBox(), x, y, most)) return Infinity
  const length = path.getTotalLength()
  let least = Infinity
  for (let along = 0; along <= length; along += STEP) {
    const point = path.getPointAtLength(along)
    least = Math.min(least, Math.hypot(point.x - x, point.y - y))
  }
  return least
}

const isIn = (box: DOMRect, x: number, y: number, around: number): boolean =>
  x >= box.x - around &&
  x <= box.x + box.width + around &&
  y >= box.y - around &&
  y <= box.y + box.height + around
