import type { CellLook } from '../../domain/matrix/cellLook.ts'
import type { CellMark } from '../../domain/matrix/cellMark.ts'
import { extentOf, MARK_LOOK, type MarkLook } from '../../domain/matrix/markShape.ts'

const DOTS = '2 2'

/** A cell's mark: of all who are heard, or of two voices that are compared, each with its half. */
export function Mark({ look, isAlone = false }: { look: CellLook; isAlone?: boolean }) {
  return (
    <svg viewBox="-14 -14 28 28" aria-hidden="true">
      {'mark' in look ? (
        <Whole {...look.mark} />
      ) : (
        <>
          {look.first && <Half mark={look.first} color="--first-voice" side={-1} />}
          {look.second && <Half mark={look.second} color="--second-voice" side={1} />}
          {look.agreement === 'conflict' && (
            <rect
              x="-13"
              y="-13"
              width="26"
              height="26"
              fill="none"
              stroke="var(--contested)"
              strokeWidth="2"
            />
          )}
        </>
      )}
      {isAlone && <path d="M14 -14v11l-11 -11z" fill="var(--ink)" />}
    </svg>
  )
}

function Whole({ of, settled, claims }: CellMark) {
  const { color, shape, sign } = MARK_LOOK[of]
  const r = extentOf(claims)
  const isFilled = settled && shape !== 'ring'
  return (
    <g
      fill={isFilled ? `var(${color})` : 'var(--paper)'}
      stroke={`var(${color})`}
      strokeWidth="1.6"
      strokeDasharray={settled ? undefined : DOTS}
    >
      {shape === 'square' && <rect x={-r * 0.9} y={-r * 0.9} width={r * 1.8} height={r * 1.8} />}
      {shape === 'diamond' && <path d={`M0 ${-r * 1.15}L${r * 1.15} 0 0 ${r * 1.15} ${-r * 1.15} 0z`} />}
      {(shape === 'circle' || shape === 'ring') && <circle r={shape === 'ring' ? 3.2 : r} />}
      {sign && <Sign of={sign} color={isFilled ? '--paper' : color} arm={r * 0.55} />}
    </g>
  )
}

function Half({ mark: { of, settled }, color, side }: { mark: CellMark; color: string; side: 1 | -1 }) {
  const { sign } = MARK_LOOK[of]
  const corner = 12 * side
  const isFilled = settled
  return (
    <g
      fill={isFilled ? `var(${color})` : 'var(--paper)'}
      stroke={`var(${color})`}
      strokeWidth="1.4"
      strokeDasharray={settled ? undefined : DOTS}
    >
      <path d={`M${corner} ${corner}L${corner - 22 * side} ${corner} ${corner} ${corner - 22 * side}z`} />
      <g transform={`translate(${corner - 7.5 * side} ${corner - 7.5 * side})`}>
        {sign && <Sign of={sign} color={isFilled ? '--paper' : color} arm={3.6} />}
      </g>
    </g>
  )
}

function Sign({ of, color, arm }: { of: NonNullable<MarkLook['sign']>; color: string; arm: number }) {
  const stroke = { stroke: `var(${color})`, strokeWidth: 2, strokeDasharray: 'none', fill: 'none' }
  if (of === 'plus') return <path d={`M${-arm} 0H${arm}M0 ${-arm}V${arm}`} {...stroke} />
  if (of === 'minus') return <path d={`M${-arm} 0H${arm}`} {...stroke} />
  if (of === 'both')
    return (
      <path
        d={`M${-arm} ${-arm * 0.4}H${arm}M0 ${-arm * 1.3}V${arm * 0.5}M${-arm} ${arm}H${arm}`}
        {...stroke}
      />
    )
  return (
    <path
      d={`M${-arm * 0.6} ${-arm * 0.5}a${arm * 0.6} ${arm * 0.6} 0 1 1 ${arm * 0.6} ${arm * 0.6}v${arm * 0.35}M0 ${arm}v0.1`}
      {...stroke}
    />
  )
}
