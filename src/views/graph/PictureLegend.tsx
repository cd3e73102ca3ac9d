import { KIND_LOOK } from '../../domain/picture/encoding.ts'
import { textWidth } from '../../domain/geometry/labelBox.ts'
import { kindsDrawn, lineLegend } from '../../domain/picture/legend.ts'
import type { Picture } from '../../domain/picture/picture.ts'
import { ENTITY_KINDS } from '../../domain/graph/vocabulary.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import { Shape } from '../../ui/Shape.tsx'

const ROW = 28
const FONT = 15
const SHAPE = 22
const SAMPLE = 42
const BETWEEN = 26

interface Placed<T> {
  item: T
  x: number
  y: number
}

/** What the shapes and lines of a picture mean, set out in rows of this width. Only what is in it. */
export function pictureLegend({ nodes, lines }: Picture, width: number) {
  const kinds = inRows(kindsDrawn(nodes), width, 0, (kind) => SHAPE + textLength(ENTITY_KINDS[kind].plural))
  const rows = inRows(
    lineLegend(lines),
    width,
    kinds.height,
    ({ label, samples }) => samples.length * SAMPLE + textLength(label),
  )
  return { kinds: kinds.placed, rows: rows.placed, height: rows.height }
}

const textLength = (words: string) => textWidth(words) * FONT

function inRows<T>(items: readonly T[], width: number, top: number, lengthOf: (item: T) => number) {
  let [x, y] = [0, top]
  const placed = items.map((item): Placed<T> => {
    const length = lengthOf(item)
    if (x > 0 && x + length > width) [x, y] = [0, y + ROW]
    const at = { item, x, y }
    x += length + BETWEEN
    return at
  })
  return { placed, height: items.length ? y + ROW : top }
}

export function PictureLegend({
  legend,
  x,
  y,
}: {
  legend: ReturnType<typeof pictureLegend>
  x: number
  y: number
}) {
  return (
    <g transform={`translate(${x} ${y})`} fontFamily="var(--sans)" fontSize={FONT} fill="var(--ink)">
      {legend.kinds.map(({ item: kind, ...at }) => (
        <g key={kind} transform={translate(at)}>
          <Shape name={KIND_LOOK[kind].shape} color={KIND_LOOK[kind].color} />
          <text x={SHAPE} y="12.5">
            {ENTITY_KINDS[kind].plural}
          </text>
        </g>
      ))}
      {legend.rows.map(({ item: { of, label, samples }, ...at }) => (
        <g key={of} transform={translate(at)}>
          {samples.map((sample, i) => (
            <g key={sample.opacity} transform={translate({ x: i * SAMPLE, y: 1 })}>
              <LineSample {...sample} />
            </g>
          ))}
          <text x={samples.length * SAMPLE} y="12.5">
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}

const translate = ({ x, y }: { x: number; y: number }) => `translate(${Math.round(x)} ${y})`
