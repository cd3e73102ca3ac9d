type LineEnd = 'arrow' | 'bar' | 'diamond' | 'none'

/** A short piece of line, drawn as the legend and the evidence show it beside the words that say the same. */
export function LineSample({
  color,
  dash,
  end,
  width = 2,
}: {
  /** The name of a design token. */
  color: string
  dash?: readonly number[] | null
  end: LineEnd
  width?: number
}) {
  return (
    <svg width="34" height="12" viewBox="0 0 34 12" aria-hidden="true" color={`var(${color})`}>
      <path
        d={`M1 6H${end === 'bar' ? 30 : 26}`}
        stroke="currentColor"
        strokeWidth={width}
        strokeDasharray={dash?.join(' ')}
        fill="none"
      />
      {end === 'arrow' && <path d="M24 2l9 4-9 4z" fill="currentColor" />}
      {end === 'bar' && <path d="M31 1v10" stroke="currentColor" strokeWidth="2.5" />}
      {end === 'diamond' && <path d="M24 6l4.5-4 4.5 4-4.5 4z" fill="currentColor" />}
    </svg>
  )
}
