/** The look of a line, in px. */
interface Props {
  /** The name of a design token. */
  color: string
  /** Lengths of stroke and gap; null is solid. */
  dash: readonly number[] | null
  end: 'arrow' | 'bar' | 'diamond' | 'vee' | 'none'
  width: number
  opacity?: number
}

/** A short piece of line, drawn as the legend and the evidence show it beside the words that say the same. */
export function LineSample({ color, dash, end, width, opacity = 1 }: Props) {
  return (
    <svg
      width="34"
      height="12"
      viewBox="0 0 34 12"
      aria-hidden="true"
      color={`var(${color})`}
      opacity={opacity === 1 ? undefined : opacity}
    >
      <path
        d={`M1 6H${LENGTH[end]}`}
        stroke="currentColor"
        strokeWidth={width}
        strokeDasharray={dash?.join(' ')}
        fill="none"
      />
      {end === 'arrow' && <path d="M24 2l9 4-9 4z" fill="currentColor" />}
      {end === 'vee' && <path d="M24 2l9 4-9 4 4.5-4z" fill="currentColor" />}
      {end === 'bar' && <path d="M31 1v10" stroke="currentColor" strokeWidth="2.5" />}
      {end === 'diamond' && <path d="M24 6l4.5-4 4.5 4-4.5 4z" fill="currentColor" />}
    </svg>
  )
}

/** Where the line ends under its mark. */
const LENGTH = { arrow: 26, vee: 29, bar: 30, diamond: 26, none: 33 }
