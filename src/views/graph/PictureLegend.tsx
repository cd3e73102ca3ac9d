import { KIND_LOOK, lookOf, STANCE_LOOK } from '../../domain/encoding.ts'
import type { Picture } from '../../domain/select/picture.ts'
import { EDGE_STANCES, ENTITY_KINDS, keysOf, RELATION_CLASSES } from '../../domain/vocabulary.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import { Shape } from '../../ui/Shape.tsx'

const ROW = 28
const COLUMNS = 6
export const LEGEND_HEIGHT = 2 * ROW

/** What the shapes and lines of a picture mean; only those that are in it. */
export function PictureLegend({
  picture,
  x,
  y,
  width,
}: {
  picture: Picture
  x: number
  y: number
  width: number
}) {
  const kinds = new Set(picture.nodes.map(({ kind }) => kind))
  const column = (i: number) => x + (i * width) / COLUMNS
  return (
    <g fontFamily="var(--sans)" fontSize="15" fill="var(--ink)">
      {keysOf(ENTITY_KINDS)
        .filter((kind) => kinds.has(kind))
        .map((kind, i) => (
          <g key={kind} transform={`translate(${column(i)} ${y})`}>
            <Shape name={KIND_LOOK[kind].shape} color={KIND_LOOK[kind].color} />
            <text x="22" y="12.5">
              {ENTITY_KINDS[kind].plural}
            </text>
          </g>
        ))}
      {lineRows(picture).map(({ label, look, dash }, i) => (
        <g key={label} transform={`translate(${column(i)} ${y + ROW})`}>
          <LineSample color={look.color} end={look.end} dash={dash} />
          <text x="42" y="11.5">
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}

function lineRows({ lines }: Picture) {
  const seen = new Map(lines.map((line) => [lookOf(line), line]))
  const rows = [...seen].map(([look, { stance, structural }]) => ({
    label:
      structural && stance === 'neutral' ? RELATION_CLASSES.structural.label : EDGE_STANCES[stance].label,
    look,
    dash: look.dash,
  }))
  if (lines.some(({ settled }) => !settled))
    rows.push({
      label: 'Dotted: not done yet',
      look: STANCE_LOOK.cooperative,
      dash: STANCE_LOOK.cooperative.unsettledDash,
    })
  return rows
}
