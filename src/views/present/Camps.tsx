import { useMemo } from 'react'
import { nameOf } from '../../domain/graph/graph.ts'
import { balanceOf } from '../../domain/analysis/balanceOf.ts'
import type { Visible } from '../../domain/visibility/visible.ts'
import { useGraph, useView } from '../../store/useAppState.ts'
import { Words } from '../../ui/Words.tsx'
import * as styles from './present.module.css'
import * as messages from '../../messages/present.ts'

/** The two camps of the largest group that the claims draw, large enough for the back row. */
export function Camps({ shown }: { shown: Visible }) {
  const graph = useGraph()
  const view = useView()
  const part = useMemo(() => {
    const { parts } = balanceOf(shown, view.among)
    return [...parts].sort((a, b) => b.camps.flat().length - a.camps.flat().length)[0]
  }, [shown, view.among])
  if (!part) return <p className={styles.words}>{messages.nobodyHereIsDrawnAs}</p>
  const count = part.against.length
  return (
    <div className={styles.camps}>
      {part.camps.map((camp, i) => (
        <section key={camp.join()} aria-label={i ? messages.theOtherCamp : messages.oneCamp}>
          <ul>
            {camp.map((id) => (
              <li key={id}>
                <Words>{nameOf(graph, id)}</Words>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        {messages.asThisTextDrawsFriends}{' '}
        {count === 0
          ? part.camps.flat().length > 2
            ? messages.noTieContradictsIt
            : messages.itRestsOnOneTie
          : messages.tiesContradictIt({ count })}
      </p>
    </div>
  )
}
