import { KIND_LOOK, STANCE_LOOK, STRUCTURAL_LOOK } from '../../domain/encoding.ts'
import type { Picture } from '../../domain/select/picture.ts'
import { pictureKey } from '../../domain/select/pictureKey.ts'
import { ENTITY_KINDS } from '../../domain/vocabulary.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import { Shape } from '../../ui/Shape.tsx'
import styles from './handout.module.css'

/** Lines that stay thin, and that grey tells apart: what takes no side. */
const PALE: ReadonlySet<unknown> = new Set([STANCE_LOOK.neutral, STRUCTURAL_LOOK])

/** What the shapes and lines of a picture mean. No colour tells them apart here, so each dash is explained. */
export function Legend({ picture }: { picture: Picture }) {
  const { kinds, lines } = pictureKey(picture)
  const rows = lines.flatMap(({ label, look, settled, unsettled }) => [
    ...(settled ? [{ label, look, dash: look.dash }] : []),
    ...(unsettled ? [{ label: `${label}, not done yet`, look, dash: look.unsettledDash }] : []),
  ])
  return (
    <figcaption>
      <ul className={styles.legend}>
        {kinds.map((kind) => (
          <li key={kind}>
            <Shape name={KIND_LOOK[kind].shape} color={KIND_LOOK[kind].color} /> {ENTITY_KINDS[kind].plural}
          </li>
        ))}
        {rows.map(({ label, look, dash }) => (
          <li key={label}>
            <LineSample color={look.color} end={look.end} width={PALE.has(look) ? 1.2 : 2.5} dash={dash} />{' '}
            {label}
          </li>
        ))}
      </ul>
    </figcaption>
  )
}
