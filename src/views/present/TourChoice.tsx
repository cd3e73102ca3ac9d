import { useReader } from '../../store/useReader.ts'
import styles from './present.module.css'

/** Where a talk begins: the tours that the text has. */
export function TourChoice() {
  const { graph, does } = useReader((state) => state)
  return (
    <ul className={styles.tours} aria-label="Tours">
      {graph.file.tours.map(({ id, title, steps }) => (
        <li key={id}>
          <button type="button" onClick={() => does.goToStep(1, id)}>
            {title} <small>{steps.length} steps</small>
          </button>
        </li>
      ))}
    </ul>
  )
}
