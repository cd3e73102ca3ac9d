import { KIND_LOOK, lookOf, STANCE_LOOK, UNSETTLED_OPACITY } from '../../domain/encoding.ts'
import { MARK_GAP, markCorners } from '../../domain/layout/arrow.ts'
import type { Point } from '../../domain/layout/curve.ts'
import { LABEL_GAP, LINE_HEIGHT, type Box } from '../../domain/layout/labelBox.ts'
import type { Picture, PictureLine, PictureNode } from '../../domain/select/picture.ts'
import { OUTLINES } from '../../ui/Shape.tsx'

interface Props {
  picture: Picture
  /** Sizes of the labels that show. */
  fonts: ReadonlyMap<string, number>
  box: Box
  title: string
  /** Tells the marks of one picture in a page from those of another. */
  name: string
  onSelect?(id: string): void
}

/** From the top of a line of text to its baseline, in font sizes: the measure of the face, as a canvas applies it. */
const BASELINE = 0.757

/** The same picture as the canvas, as SVG: what a page shows before any script, and where no script runs. */
export function GraphPicture({ picture: { nodes, lines }, fonts, box, title, name, onSelect }: Props) {
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  const link = (id: string) => ({
    href: `#${id}`,
    ...(onSelect && {
      onClick: (event: React.MouseEvent) => {
        event.preventDefault()
        onSelect(id)
      },
    }),
  })
  return (
    <svg
      viewBox={[box.left, box.top, width, height].map(tenth).join(' ')}
      role="group"
      aria-label={title}
      fontFamily="var(--sans)"
      fontWeight="600"
      textAnchor="middle"
    >
      <Marks prefix={name} />
      <g fill="none">
        {lines.map((line) => (
          <a key={line.id} {...link(line.relations[0]!.id)} aria-label={line.name}>
            <LineShape line={line} prefix={name} />
          </a>
        ))}
      </g>
      <g stroke="var(--ink)">
        {nodes.map((node) => (
          <a
            key={node.id}
            {...link(node.id)}
            aria-label={fonts.has(node.id) ? undefined : node.lines.join(' ')}
          >
            <NodeShape node={node} font={fonts.get(node.id)} />
          </a>
        ))}
      </g>
    </svg>
  )
}

function LineShape({ line, prefix }: { line: PictureLine; prefix: string }) {
  const { curve, width, marks, settled } = line
  const look = lookOf(line)
  const dash = settled ? look.dash : look.unsettledDash
  const mark = look.end === 'none' ? undefined : `url(#${prefix}${look.color})`
  const gap = look.end === 'none' ? 0 : MARK_GAP[look.end]
  const start = marks.source ? towards(curve.start, curve.control, gap) : curve.start
  const end = marks.target ? towards(curve.end, curve.control, gap) : curve.end
  return (
    <path
      d={`M${pair(start)}Q${pair(curve.control)} ${pair(end)}`}
      stroke={`var(${look.color})`}
      strokeWidth={tenth(width)}
      strokeDasharray={dash?.join(' ')}
      opacity={settled ? undefined : UNSETTLED_OPACITY}
      markerStart={marks.source ? mark : undefined}
      markerEnd={marks.target ? mark : undefined}
    />
  )
}

/** One mark for each stance, at either end of a line. */
function Marks({ prefix }: { prefix: string }) {
  return (
    <defs>
      {Object.values(STANCE_LOOK).map(({ color, end }) => {
        if (end === 'none') return null
        return (
          <marker
            key={color}
            id={prefix + color}
            viewBox="-9 -9 18 18"
            refX={-MARK_GAP[end]}
            markerWidth="18"
            markerHeight="18"
            markerUnits="userSpaceOnUse"
            orient="auto-start-reverse"
          >
            <polygon points={markCorners(end).map(pair).join(' ')} fill={`var(${color})`} />
          </marker>
        )
      })}
    </defs>
  )
}

function NodeShape({ node, font }: { node: PictureNode; font: number | undefined }) {
  const { kind, x, y, radius, lines, tier } = node
  const { shape, color } = KIND_LOOK[kind]
  const points = OUTLINES[shape]
  const fill = `var(${color})`
  return (
    <>
      {points ? (
        // One outline for all nodes of a kind, moved and scaled: a page that repeats it stays small.
        <polygon
          points={points}
          transform={`translate(${x} ${y})scale(${tenth(radius)})`}
          strokeWidth={Math.round(1000 / radius) / 1000}
          fill={fill}
        />
      ) : (
        <circle cx={x} cy={y} r={tenth(radius)} fill={fill} />
      )}
      {font && (
        <text
          fontSize={tenth(font)}
          fill={tier === 2 ? 'var(--ink-soft)' : 'var(--ink)'}
          stroke="var(--paper)"
          strokeWidth="4"
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {lines.map((words, i) => (
            <tspan key={words} x={x} y={tenth(y + radius + LABEL_GAP + font * (BASELINE + i * LINE_HEIGHT))}>
              {words}
            </tspan>
          ))}
        </text>
      )}
    </>
  )
}

const tenth = (n: number): number => Math.round(n * 10) / 10
const pair = ({ x, y }: Point): string => `${tenth(x)} ${tenth(y)}`

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return {
    x: from.x + ((to.x - from.x) / length) * distance,
    y: from.y + ((to.y - from.y) / length) * distance,
  }
}
