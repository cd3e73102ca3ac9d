import type { Graph } from '../../domain/graph/graph.ts'
import { textLanguage, type TextLanguage } from '../../domain/text/language.ts'
import type { Picture } from '../../domain/picture/picture.ts'
import type { Box } from '../../domain/geometry/box.ts'
import { wrapName } from '../../domain/geometry/wrapName.ts'
import { visibleLabels } from '../../domain/picture/visibleLabels.ts'
import { GraphPicture } from './GraphPicture.tsx'
import { PictureLegend, pictureLegend } from './PictureLegend.tsx'

const SHEET_WIDTH = 1200
const MARGIN = 30
const INNER = SHEET_WIDTH - 2 * MARGIN
const TITLE = 34
const SMALL = 15
const NO_EMPHASIS = new Map()

interface Props {
  graph: Graph
  picture: Picture
  box: Box
  /** Source, date and address in one line. */
  provenance: string
  linkTo(id: string): string | null
}

/** A picture to be taken away: it says by itself what it shows, after which text, and where it comes from. */
export function PictureSheet({ graph, picture, box, provenance, linkTo }: Props) {
  const title = wrapName(graph.file.title, INNER / TITLE)
  const below = wrapName(provenance, INNER / SMALL)
  const scale = INNER / (box.right - box.left || 1)
  const top = MARGIN + title.length * TITLE * 1.2 + 10
  const height = Math.round((box.bottom - box.top) * scale)
  const legend = pictureLegend(picture, INNER)
  const legendTop = top + height + 30
  const foot = legendTop + legend.height + 10
  const total = Math.round(foot + below.length * SMALL * 1.4 + MARGIN)
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={SHEET_WIDTH}
      height={total}
      viewBox={`0 0 ${SHEET_WIDTH} ${total}`}
    >
      <title>{graph.file.title}</title>
      <rect width="100%" height="100%" fill="var(--paper)" />
      <Lines
        lines={title}
        y={MARGIN}
        size={TITLE}
        leading={1.2}
        font="var(--serif)"
        color="var(--ink)"
        language={textLanguage(graph.file.language)}
      />
      <svg x={MARGIN} y={top} width={INNER} height={height}>
        <GraphPicture
          drawings={[{ name: 'sheet', picture, fonts: visibleLabels(picture.nodes, scale, NO_EMPHASIS) }]}
          box={box}
          title={graph.file.title}
          name="sheet"
          tabStops={false}
          linkTo={linkTo}
        />
      </svg>
      <PictureLegend legend={legend} x={MARGIN} y={legendTop} />
      <Lines lines={below} y={foot} size={SMALL} leading={1.4} font="var(--sans)" color="var(--ink-soft)" />
    </svg>
  )
}

interface LinesProps {
  lines: readonly string[]
  y: number
  size: number
  leading: number
  font: string
  color: string
  /** Where it is not the interface's. */
  language?: TextLanguage
}

const Lines = ({ lines, y, size, leading, font, color, language }: LinesProps) => (
  <text
    fontFamily={font}
    fontSize={size}
    fill={color}
    fontWeight={size === TITLE ? 600 : 400}
    xmlLang={language?.lang}
    direction={language?.dir}
  >
    {lines.map((line, i) => (
      <tspan
        key={line}
        x={language?.dir === 'rtl' ? SHEET_WIDTH - MARGIN : MARGIN}
        y={Math.round(y + size + i * size * leading)}
      >
        {line}
      </tspan>
    ))}
  </text>
)
