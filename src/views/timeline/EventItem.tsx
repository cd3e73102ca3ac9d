import { useContext } from 'react'
import type { Entity } from '../../domain/file/graphFile.ts'
import { KIND_LOOK } from '../../domain/picture/encoding.ts'
import { isolateName } from '../../domain/text/language.ts'
import { ENTITY_KINDS } from '../../domain/graph/vocabulary.ts'
import { useAppState } from '../../store/useAppState.ts'
import { Shape } from '../../ui/Shape.tsx'
import { Words } from '../../ui/Words.tsx'
import * as styles from './timeline.module.css'
import { TimelineContext } from './timelineContext.ts'

/** An event or agreement that the text dates, which leads to all that is said of it. */
export function EventItem({ entity: { id, kind, name } }: { entity: Entity }) {
  const { choose } = useContext(TimelineContext)
  const isSelected = useAppState(({ view }) => view.select === id)
  const { shape, color } = KIND_LOOK[kind]
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        aria-current={isSelected || undefined}
        onClick={({ detail }) => choose(id, detail === 0)}
      >
        <Shape name={shape} color={color} />
        <span>
          <b>
            <Words>{isolateName(name)}</Words>
          </b>
          <small>{ENTITY_KINDS[kind].label}</small>
        </span>
      </button>
    </li>
  )
}
