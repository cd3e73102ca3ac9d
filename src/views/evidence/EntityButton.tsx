import { nameOf } from '../../domain/graph.ts'
import { usePointing } from '../../store/usePointing.ts'
import { useReader } from '../../store/useReader.ts'
import { Words } from '../../ui/Words.tsx'
import styles from './evidence.module.css'

/** An entity's name that leads to it. */
export function EntityButton({ id }: { id: string }) {
  const name = useReader(({ graph }) => nameOf(graph, id))
  return (
    <button type="button" className={styles.link} {...usePointing(id)}>
      <Words>{name}</Words>
    </button>
  )
}
