import { KIND_LOOK, STANCE_LOOK } from '../../domain/encoding.ts'
import type { Picture } from '../../domain/select/picture.ts'
import { pictureKey } from '../../domain/select/pictureKey.ts'
import { ENTITY_KINDS } from '../../domain/vocabulary.ts'
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
  const { kinds, lines } = pictureKey(picture)
  const rows = lines.map(({ label, look }) => ({ label, look, dash: look.dash }))
  const { cooperative } = STANCE_LOOK
  if (lines.some(({ unsettled }) => unsettled))
    rows.push({ label: 'Dotted: not done yet', look: cooperative, dash: cooperative.unsettledDash })
  const column = (i: number) => x + (i * width) / COLUMNS
  return (
    <g fontFamily="var(--sans)" fontSize="15" fill="var(--ink)">
      {kinds.map((kind, i) => (
        <g key={kind} transform={`translate(${column(i)} ${y})`}>
          <Shape name={KIND_LOOK[kind].shape} color={KIND_LOOK[kind].color} />
          <text x="22" y="12.5">
            {ENTITY_KINDS[kind].plural}
          </text>
        </g>
      ))}
      {rows.map(({ label, look, dash }, i) => (
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
