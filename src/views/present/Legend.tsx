import { AGREEMENTS } from '../../domain/analysis/compare.ts'
import { legendIn } from '../../domain/select/voicesLegend.ts'
import type { PictureLine } from '../../domain/select/picture.ts'
import { useReader } from '../../store/useReader.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import { Words } from '../../ui/Words.tsx'
import styles from './present.module.css'

/** Said by the list of what the compared voices claim. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(AGREEMENTS)

/** What the lines of this picture mean, and no others. */
export function Legend({ lines }: { lines: readonly PictureLine[] }) {
  const { graph, view } = useReader((state) => state)
  const rows = legendIn(graph, view, lines).filter(({ of }) => !SAID_ELSEWHERE.has(of))
  return (
    <ul className={styles.legend} aria-label="Legend">
      {rows.map(({ of, label, samples }) => (
        <li key={of}>
          {samples.map((sample) => (
            <LineSample key={sample.opacity} {...sample} />
          ))}
          <Words>{label}</Words>
        </li>
      ))}
    </ul>
  )
}
