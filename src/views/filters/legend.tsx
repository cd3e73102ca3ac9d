import type { ReactNode } from 'react'
import { KIND_LOOK } from '../../domain/picture/encoding.ts'
import { explain } from '../../domain/graph/explain.ts'
import type { LegendRow } from '../../domain/picture/legend.ts'
import type { EntityKind } from '../../domain/graph/vocabulary.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import { Shape } from '../../ui/Shape.tsx'
import { Term } from '../../ui/Term.tsx'
import { Words } from '../../ui/Words.tsx'
import * as styles from './filters.module.css'
import * as messages from '../../messages/filters.ts'
import { withElements } from '../../ui/withElements.ts'

export function KindSample({ kind }: { kind: EntityKind }) {
  const { shape, color } = KIND_LOOK[kind]
  return <Shape name={shape} color={color} />
}

const EXPLAINED: Partial<Record<LegendRow['of'], ReactNode>> = {
  contested: (
    <span>
      {withElements(messages.contestedTheClaimsDiffer, {
        contested: <Term explained={explain('contested')}>{messages.contested}</Term>,
      })}
    </span>
  ),
}

/** What the lines of the picture mean. A filter of relations goes by their type, which does not decide how they look. */
export function LineKey({ legend }: { legend: readonly LegendRow[] }) {
  if (!legend.length) return null
  return (
    <section className={styles.key}>
      <h3>{messages.lines}</h3>
      <ul aria-label={messages.lines}>
        {legend.map(({ of, label, samples }) => (
          <li key={of}>
            {samples.length > 0 && (
              <span className={styles.samples}>
                {samples.map((sample) => (
                  <LineSample key={sample.opacity} {...sample} />
                ))}
              </span>
            )}
            {EXPLAINED[of] ?? <Words>{label}</Words>}
          </li>
        ))}
      </ul>
    </section>
  )
}
