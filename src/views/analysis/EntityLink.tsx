import { useReader } from '../../store/useReader.ts'
import styles from './analysis.module.css'

/** An entity's name that leads to its evidence. */
export function EntityLink({ id }: { id: string }) {
  const { graph, does } = useReader((state) => state)
  return (
    <button
      type="button"
      className={styles.link}
      onClick={() => does.select(id)}
      onPointerEnter={() => does.hover(id)}
      onPointerLeave={() => does.hover(null)}
    >
      {graph.entities.get(id)!.name}
    </button>
  )
}
