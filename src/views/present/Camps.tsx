import { useMemo } from 'react'
import { nameOf } from '../../domain/graph/graph.ts'
import { balanceOf } from '../../domain/analysis/balanceOf.ts'
import { membersOf } from '../../domain/analysis/frustration.ts'
import type { Visible } from '../../domain/visibility/visible.ts'
import { useGraph, useView } from '../../store/useAppState.ts'
import { Words } from '../../ui/Words.tsx'
import * as styles from './present.module.css'
import * as messages from '../../messages/present.ts'

/** The two camps of the largest group that the claims draw, large enough for the back row. */
export function Camps({ shown }: { shown: Visible }) {
  const graph = useGraph()
  const view = useView()
  const { parts, between } = useMemo(() => balanceOf(graph, shown, view), [graph, shown, view])
  const [part] = parts
  if (!part) return <p className={styles.words}>{messages.nobodyHereIsDrawnAs}</p>
  const count = part.against.length
  const [one, other] = part.camps
  const places = [
    { ids: one, label: messages.oneCamp },
    { ids: between, label: messages.betweenTheCamps },
    { ids: other, label: messages.theOtherCamp },
  ].filter(({ ids }) => ids.length > 0)
  return (
    <div className={styles.camps}>
      {places.map(({ ids, label }) => (
        <section key={label} aria-label={label} data-between={label === messages.betweenTheCamps}>
          {label === messages.betweenTheCamps && <h2>{label}</h2>}
          <ul>
            {ids.map((id) => (
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
          ? membersOf(part).length > 2
            ? messages.noTieContradictsIt
            : messages.itRestsOnOneTie
          : messages.tiesContradictIt({ count })}
      </p>
    </div>
  )
}
