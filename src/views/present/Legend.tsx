import { lookOf, STANCE_LOOK } from '../../domain/encoding.ts'
import type { PictureLine } from '../../domain/select/picture.ts'
import { EDGE_STANCES, RELATION_CLASSES } from '../../domain/vocabulary.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import styles from './present.module.css'

/** What the lines of this picture mean, and no others. */
export function Legend({ lines }: { lines: readonly PictureLine[] }) {
  const looks = new Map(
    lines.map(({ stance, structural }) => {
      const isQuiet = structural && stance === 'neutral'
      const name = isQuiet ? RELATION_CLASSES.structural.label : EDGE_STANCES[stance].label
      return [name, lookOf({ stance, structural })]
    }),
  )
  const { color, unsettledDash } = STANCE_LOOK.neutral
  return (
    <ul className={styles.legend} aria-label="Legend">
      {[...looks].map(([name, look]) => (
        <li key={name}>
          <LineSample color={look.color} end={look.end} width={3} dash={look.dash} />
          {name.toLowerCase()}
        </li>
      ))}
      {lines.some(({ settled }) => !settled) && (
        <li>
          <LineSample color={color} end="none" width={3} dash={unsettledDash} />
          dotted: not done
        </li>
      )}
    </ul>
  )
}
