/** Outlines on a square from -1 to 1. A circle has none. */
export const OUTLINES = {
  circle: null,
  triangle: '0,-1 0.95,0.75 -0.95,0.75',
  hexagon: '-0.5,-0.87 0.5,-0.87 1,0 0.5,0.87 -0.5,0.87 -1,0',
  diamond: '0,-1 1,0 0,1 -1,0',
  square: '-0.82,-0.82 0.82,-0.82 0.82,0.82 -0.82,0.82',
  tag: '-1,-0.7 0.3,-0.7 1,0 0.3,0.7 -1,0.7',
} as const
type ShapeName = keyof typeof OUTLINES

/** A small filled outline beside the words that say the same; `color` is the name of a design token. */
export function Shape({ name, color, size = 14 }: { name: ShapeName; color: string; size?: number }) {
  const points = OUTLINES[name]
  return (
    <svg width={size} height={size} viewBox="-1.15 -1.15 2.3 2.3" aria-hidden="true">
      {points ? (
        <polygon points={points} fill={`var(${color})`} stroke="var(--ink)" strokeWidth="0.16" />
      ) : (
        <circle r="0.95" fill={`var(${color})`} stroke="var(--ink)" strokeWidth="0.16" />
      )}
    </svg>
  )
}
