import { useState } from 'react'
import type { CitedTie } from '../../../domain/analysis/signs.ts'
import { triangleSentence, type Triangle } from '../../../domain/analysis/triangles.ts'
import { nameOf } from '../../../domain/graph/graph.ts'
import { explain } from '../../../domain/graph/explain.ts'
import { useGraph } from '../../../store/useAppState.ts'
import { Term } from '../../../ui/Term.tsx'
import { Words } from '../../../ui/Words.tsx'
import * as buttons from '../../../ui/button.module.css'
import * as styles from '../analysis.module.css'
import { CitedTieItem } from './CitedTieItem.tsx'
import * as messages from '../../../messages/balance.ts'
import { withElements } from '../../../ui/withElements.ts'

const PAGE = 20

/** Every triangle in a sentence, each of its sides cited. */
export function TriangleList({ triangles }: { triangles: readonly Triangle<CitedTie<1 | -1>>[] }) {
  const graph = useGraph()
  const [listed, list] = useState(PAGE)
  const balanced = triangles.filter((one) => one.balanced).length
  const name = (id: string) => nameOf(graph, id)
  return (
    <section>
      <h3>{messages.triangles({ count: triangles.length })}</h3>
      <p className={styles.soft}>
        {triangles.length
          ? withElements(messages.countBalanced, {
              count: balanced,
              balanced: <Term explained={explain('balanced')}>{messages.balanced}</Term>,
              others: triangles.length - balanced,
            })
          : messages.noThreeOfThemAre}
      </p>
      <ul className={styles.list}>
        {triangles.slice(0, listed).map((triangle) => (
          <li key={triangle.ids.join(' ')}>
            <details className={styles.triangle} data-balanced={triangle.balanced}>
              <summary>
                <Words>{triangleSentence(triangle, name)}</Words>
              </summary>
              <ul>
                {triangle.ties.map((tie) => (
                  <CitedTieItem key={`${tie.a} ${tie.b}`} tie={tie} />
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {triangles.length > listed && (
        <button type="button" className={buttons.button} onClick={() => list(listed + 5 * PAGE)}>
          {messages.showMoreOfTriangles({ triangles: triangles.length - listed })}
        </button>
      )}
    </section>
  )
}
