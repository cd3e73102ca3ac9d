import { KIND_LOOK, STANCE_LOOK, STRUCTURAL_LOOK } from '../../domain/encoding.ts'
import { GLOSSARY } from '../../domain/glossary.ts'
import type { EntityKind, RelationClass } from '../../domain/vocabulary.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { Term } from '../../ui/Term.tsx'
import styles from './filters.module.css'

export function KindSample({ kind }: { kind: EntityKind }) {
  const { shape, color } = KIND_LOOK[kind]
  return <Shape name={shape} color={color} />
}

const CLASS_LOOK = {
  structural: STRUCTURAL_LOOK,
  cooperative: STANCE_LOOK.cooperative,
  hostile: STANCE_LOOK.hostile,
  other: STANCE_LOOK.neutral,
}

export function ClassSample({ name }: { name: RelationClass }) {
  const { color, dash, end } = CLASS_LOOK[name]
  return <LineSample color={color} end={end} dash={dash} />
}

/** What lines mean beyond the class of their relation. */
export function LineKey() {
  const { contested, cooperative } = STANCE_LOOK
  return (
    <ul className={styles.key} aria-label="More about lines">
      <li>
        <LineSample color={contested.color} end={contested.end} dash={contested.dash} />
        <span>
          <Term explained={GLOSSARY.contested}>Contested</Term>: the claims differ in stance
        </span>
      </li>
      <li>
        <LineSample color={cooperative.color} end={cooperative.end} dash={cooperative.unsettledDash} />
        Dotted: only planned, sought, alleged, predicted or denied
      </li>
      <li>
        <LineSample color="--neutral" end="none" width={5} />
        Thick: many claims
      </li>
    </ul>
  )
}
