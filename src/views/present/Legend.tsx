import { AGREEMENTS } from '../../domain/analysis/compare.ts'
import { legendIn } from '../../domain/picture/voicesLegend.ts'
import type { PictureLine } from '../../domain/picture/picture.ts'
import { useGraph, useView } from '../../store/useAppState.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import { Words } from '../../ui/Words.tsx'
import * as styles from './present.module.css'
import * as messages from '../../messages/present.ts'

/** Said by the list of what the compared voices claim. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(AGREEMENTS)

/** What the lines of this picture mean, and no others. */
export function Legend({ lines }: { lines: readonly PictureLine[] }) {
  const graph = useGraph()
  const view = useView()
  const rows = legendIn(graph, view, lines).filter(({ of }) => !SAID_ELSEWHERE.has(of))
  return (
    <ul className={styles.legend} aria-label={messages.legend}>
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
