import { AGREEMENTS, compareVoices } from '../../domain/analysis/compare.ts'
import { AGREEMENT_LOOK } from '../../domain/picture/encoding.ts'
import { groupBy, voiceName } from '../../domain/graph/graph.ts'
import type { Visible } from '../../domain/visibility/visible.ts'
import { useGraph, useView } from '../../store/useAppState.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import { Words } from '../../ui/Words.tsx'
import * as styles from './present.module.css'
import * as messages from '../../messages/present.ts'

/** What the lines mean while two voices are compared, and of how many pairs each is said. */
export function Compared({ shown }: { shown: Visible }) {
  const graph = useGraph()
  const view = useView()
  const [a, b] = view.compare!
  const name = (id: string) => voiceName(graph.voices.get(id)!)
  const groups = groupBy(compareVoices(shown.claims, a, b).pairs, ({ agreement }) => agreement)
  const words = {
    conflict: messages.inConflict,
    both: messages.both,
    first: messages.onlyVoice({ voice: name(a) }),
    second: messages.onlyVoice({ voice: name(b) }),
  }
  return (
    <ul className={styles.compared}>
      {AGREEMENTS.map((agreement) => {
        const { color, dash, thicker } = AGREEMENT_LOOK[agreement]
        return (
          <li key={agreement}>
            <LineSample color={color} end="none" width={2 + thicker} dash={dash} />
            <span>
              <Words>{words[agreement]}</Words>: {groups.get(agreement)?.length ?? 0}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
