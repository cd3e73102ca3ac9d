import { useContext, useEffect, useRef, type CSSProperties } from 'react'
import {
  GHOST_OPACITY,
  KIND_LOOK,
  lookOf,
  UNSETTLED_OPACITY,
  type LineLook,
} from '../../domain/picture/encoding.ts'
import { attributesOfWords } from '../../domain/text/language.ts'
import { MARK_GAP, markCorners } from '../../domain/geometry/arrow.ts'
import type { Curve, Point } from '../../domain/geometry/curve.ts'
import type { Box } from '../../domain/geometry/box.ts'
import { LABEL_GAP, LINE_HEIGHT } from '../../domain/geometry/labelBox.ts'
import type { Picture, PictureLine, PictureNode } from '../../domain/picture/picture.ts'
import { OUTLINES } from '../../ui/Shape.tsx'
import { TextLanguageContext } from '../../ui/textLanguage.ts'
import { pressLinks } from './pressLinks.ts'

/** A picture as it is drawn at one size. */
interface Drawing {
  name: string
  picture: Picture
  /** Sizes of the labels that show. */
  fonts: ReadonlyMap<string, number>
}
interface Props {
  /** The same nodes and lines, in the same order, in each; in its link, each has one shape for every drawing. */
  drawings: readonly [Drawing, ...Drawing[]]
  box: Box
  title: string
  /** Tells the marks of one picture in a page from those of another. */
  name: string
  /** Whether each node and line is a tab stop: where no script makes the whole picture one. */
  tabStops: boolean
  className?: string | undefined
  style?: CSSProperties
  /** Where a node or line leads; null: nowhere. */
  linkTo(id: string): string | null
  /** Null: nothing was pressed. */
  onSelect?(id: string | null): void
}

/** From the top of a line of text to its baseline, in font sizes: the measure of the face, as a canvas applies it. */
const BASELINE = 0.757

/** The same picture as the canvas, as SVG: what a page shows before any script, and where no script runs. */
export function GraphPicture({
  drawings,
  box,
  title,
  name,
  tabStops,
  className,
  style,
  linkTo,
  onSelect,
}: Props) {
  const [width, height] = [box.right - box.left, box.bottom - box.top]
  const svg = useRef<SVGSVGElement>(null)
  useEffect(() => onSelect && pressLinks(svg.current!, onSelect), [onSelect])
  const link = (id: string) => ({ href: linkTo(id) ?? undefined, tabIndex: tabStops ? undefined : -1 })
  const [{ picture }] = drawings
  return (
    <svg
      ref={svg}
      className={className}
      style={style}
      viewBox={[box.left, box.top, width, height].map(tenth).join(' ')}
      role="group"
      aria-label={title}
      fontFamily="var(--sans)"
      fontWeight="600"
      textAnchor="middle"
    >
      <Marks prefix={name} lines={picture.lines} />
      <g fill="none">
        {picture.lines.map((line, i) => (
          <a key={line.id} {...link(line.relations[0]!.id)} aria-label={line.name} {...lineLook(line, name)}>
            {drawings.map((drawing) => (
              <path key={drawing.name} d={course(drawing.picture.lines[i]!)} />
            ))}
          </a>
        ))}
      </g>
      <g stroke="var(--ink)">
        {picture.nodes.map((node, i) => (
          <a
            key={node.id}
            {...link(node.id)}
            aria-label={isWritten(node, drawings) ? undefined : node.name}
            {...(node.ghost && { opacity: GHOST_OPACITY.node })}
          >
            {drawings.map((drawing) => (
              <NodeShape
                key={drawing.name}
                node={drawing.picture.nodes[i]!}
                font={drawing.fonts.get(node.id)}
              />
            ))}
          </a>
        ))}
      </g>
    </svg>
  )
}

/** Whether what shows of its name can be read as one. */
const isWritten = ({ id, lines }: PictureNode, drawings: Props['drawings']): boolean =>
  lines.length === 1 && drawings.every(({ fonts }) => fonts.has(id))

/** What is the same in every drawing of a line. */
function lineLook(line: PictureLine, prefix: string) {
  const { width, marks, settled } = line
  const look = lookOf(line)
  const dash = settled ? look.dash : look.unsettledDash
  const mark = look.end === 'none' ? undefined : `url(#${markName(prefix, look)})`
  return {
    stroke: `var(${look.color})`,
    strokeWidth: tenth(width),
    strokeDasharray: dash?.join(' ') || undefined,
    opacity: line.part === 'ghost' ? GHOST_OPACITY.line : settled ? undefined : UNSETTLED_OPACITY,
    markerStart: marks.source ? mark : undefined,
    markerEnd: marks.target ? mark : undefined,
  }
}

/** The way of a line, as an SVG path. */
function course(line: PictureLine): string {
  const { curve, marks } = line
  const { end: mark } = lookOf(line)
  const gap = mark === 'none' ? 0 : MARK_GAP[mark]
  const start = marks.source ? towards(curve.start, curve.control, gap) : curve.start
  const end = marks.target ? towards(curve.end, curve.control, gap) : curve.end
  return `M${pair(start)}${isStraight(curve) ? 'L' : `Q${pair(curve.control)} `}${pair(end)}`
}

/** Nobody sees a bend of half a unit. */
function isStraight({ start, control, end }: Curve): boolean {
  const [dx, dy] = [end.x - start.x, end.y - start.y]
  const away = (control.x - start.x) * dy - (control.y - start.y) * dx
  return Math.abs(away) < Math.hypot(dx, dy)
}

const markName = (prefix: string, { color, end }: Pick<LineLook, 'color' | 'end'>) =>
  `${prefix}${color}-${end}`

/** The marks that these lines have, for either end of a line. */
function Marks({ prefix, lines }: { prefix: string; lines: readonly PictureLine[] }) {
  const looks = new Map(lines.map(lookOf).map((look) => [markName(prefix, look), look]))
  return (
    <defs>
      {[...looks].map(([name, { color, end }]) => {
        if (end === 'none') return null
        return (
          <marker
            key={name}
            id={name}
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

/** Drawn about its own middle: a page that repeats it stays small. */
function NodeShape({ node, font }: { node: PictureNode; font: number | undefined }) {
  const { kind, x, y, radius, lines, tier } = node
  const { shape, color } = KIND_LOOK[kind]
  const points = OUTLINES[shape]
  const fill = `var(${color})`
  const { lang, dir } = attributesOfWords(useContext(TextLanguageContext).lang, lines.join(' '))
  return (
    <g transform={`translate(${pair({ x, y })})`}>
      {points ? (
        <polygon
          points={points}
          transform={`scale(${tenth(radius)})`}
          strokeWidth={Math.round(1000 / radius) / 1000}
          fill={fill}
        />
      ) : (
        <circle r={tenth(radius)} fill={fill} />
      )}
      {font && (
        <text
          y={tenth(radius + LABEL_GAP)}
          fontSize={Math.round(font * 100) / 100}
          fill={tier === 2 ? 'var(--ink-soft)' : 'var(--ink)'}
          stroke="var(--paper)"
          strokeWidth="4"
          strokeLinejoin="round"
          paintOrder="stroke"
          {...(lang && { xmlLang: lang, direction: dir })}
        >
          {lines.map((words, i) => (
            <tspan key={lines.slice(0, i + 1).join(' ')} x="0" dy={`${i ? LINE_HEIGHT : BASELINE}em`}>
              {words}
            </tspan>
          ))}
        </text>
      )}
    </g>
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
