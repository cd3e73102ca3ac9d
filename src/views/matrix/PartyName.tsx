import type { Entity } from '../../domain/file/graphFile.ts'
import { KIND_LOOK } from '../../domain/picture/encoding.ts'
import { isolateName } from '../../domain/text/language.ts'
import { Shape } from '../../ui/Shape.tsx'
import { Words } from '../../ui/Words.tsx'
import * as styles from './matrix.module.css'

/** Whose row or column it is, with the shape of its kind. */
export function PartyName({ entity: { kind, name } }: { entity: Entity }) {
  const { shape, color } = KIND_LOOK[kind]
  return (
    <span className={styles.party}>
      <Shape name={shape} color={color} size={11} />
      <span className={styles.name}>
        <Words>{isolateName(name)}</Words>
      </span>
    </span>
  )
}
