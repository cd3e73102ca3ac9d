import { AGREEMENTS } from '../../domain/analysis/compare.ts'
import { AGREEMENT_LOOK } from '../../domain/picture/encoding.ts'
import { linesOf } from '../../domain/picture/lines.ts'
import type { PictureLine } from '../../domain/picture/picture.ts'
import type { Slide } from '../../domain/slides/slide.ts'
import { isDrawnApart } from '../../domain/slides/slidePicture.ts'
import { groupBy, voiceName } from '../../domain/graph/graph.ts'
import { useGraph, useView } from '../../store/useAppState.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import { Words } from '../../ui/Words.tsx'
import * as styles from './present.module.css'
import * as messages from '../../messages/present.ts'

/** What the lines mean while two voices are compared, and how many there are of each, as they can be counted in the picture. */
export function Compared({ subject, lines }: { subject: Slide; lines: readonly PictureLine[] }) {
  const graph = useGraph()
  const view = useView()
  const [a, b] = view.compare!
  const name = (id: string) => voiceName(graph.voices.get(id)!)
  const { claimsOf, parts } = subject
  const isApart = isDrawnApart([...claimsOf])
  const all = groupBy(linesOf(graph, subject, () => isApart, parts).flat(), ({ part }) => part)
  const drawn = groupBy(lines, ({ part }) => part)
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
        const counts = {
          drawn: drawn.get(agreement)?.length ?? 0,
          all: all.get(agreement)?.length ?? 0,
        }
        return (
          <li key={agreement}>
            <LineSample color={color} end="none" width={2 + thicker} dash={dash} />
            <span>
              <Words>{words[agreement]}</Words>:{' '}
              {counts.drawn === counts.all ? counts.all : messages.countOf(counts)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
