import { nameOf } from '../../domain/graph/graph.ts'
import { usePointing } from '../../store/usePointing.ts'
import { useAppState } from '../../store/useAppState.ts'
import { Words } from '../../ui/Words.tsx'
import * as styles from './evidence.module.css'

/** An entity's name that leads to it. */
export function EntityButton({ id }: { id: string }) {
  const name = useAppState(({ graph }) => nameOf(graph, id))
  return (
    <button type="button" className={styles.link} {...usePointing(id)}>
      <Words>{name}</Words>
    </button>
  )
}
