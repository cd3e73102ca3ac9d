import { usePointing } from '../../store/usePointing.ts'
import { useReader } from '../../store/useReader.ts'
import styles from './evidence.module.css'

/** An entity's name that leads to it. */
export function EntityButton({ id }: { id: string }) {
  const name = useReader(({ graph }) => graph.entities.get(id)!.name)
  return (
    <button type="button" className={styles.link} {...usePointing(id)}>
      {name}
    </button>
  )
}
