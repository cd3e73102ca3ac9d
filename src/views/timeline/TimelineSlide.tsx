import { useMemo } from 'react'
import { isStructural, relationPhrase } from '../../domain/graph/graph.ts'
import { sampleOfRelation } from '../../domain/picture/encoding.ts'
import { PHASE_NAMES } from '../../domain/timeline/phaseNames.ts'
import { timelineOf, type TimelineColumn } from '../../domain/timeline/timeline.ts'
import { useActions, useGraph } from '../../store/useAppState.ts'
import { useVisible } from '../../store/useVisible.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import { Quote } from '../../ui/Quote.tsx'
import { Words } from '../../ui/Words.tsx'
import * as styles from './timelineSlide.module.css'
import * as messages from '../../messages/timeline.ts'

/** As many relations as a column has room for, before a class. */
const MOST = { wide: 4, narrow: 3 }
/** An old projector. */
const NARROW = '(max-aspect-ratio: 3/2)'

/** Before, now and ahead for the back row: what the text dates first; of something selected, that alone. */
export function TimelineSlide({ select }: { select: string | null }) {
  const graph = useGraph()
  const shown = useVisible()
  const columns = useMemo(() => timelineOf(graph, shown), [graph, shown])
  const chosen = graph.relations.has(select ?? '') ? select : null
  return (
    <ol className={styles.slide}>
      {columns.map((column) => (
        <li key={column.phase} data-phase={column.phase}>
          <h2>{PHASE_NAMES[column.phase].label}</h2>
          <small>{messages.claims({ claims: column.claims })}</small>
          <Column column={column} chosen={chosen} />
        </li>
      ))}
    </ol>
  )
}

function Column({ column: { groups }, chosen }: { column: TimelineColumn; chosen: string | null }) {
  const graph = useGraph()
  const actions = useActions()
  const all = groups.flatMap(({ words, items }) => items.map((item) => ({ words, item })))
  // What somebody does says more of a time than who is part of what.
  const told = all.filter(({ item }) => !isStructural(graph.relations.get(item.id)!))
  const asked = chosen === null ? all : all.filter(({ item }) => item.id === chosen)
  const drawn = (chosen === null ? told : asked).slice(
    0,
    matchMedia(NARROW).matches ? MOST.narrow : MOST.wide,
  )
  return (
    <>
      {drawn.map(({ words, item: { id, claims } }, i) => (
        <div key={`${id} ${words}`}>
          {words !== null && words !== drawn[i - 1]?.words && (
            <p>
              <Quote>{words}</Quote>
            </p>
          )}
          <button type="button" data-selected={id === chosen || undefined} onClick={() => actions.select(id)}>
            <LineSample {...sampleOfRelation(graph.relations.get(id)!, claims)} />
            <Words>{relationPhrase(graph, graph.relations.get(id)!)}</Words>
          </button>
        </div>
      ))}
      {asked.length > drawn.length && (
        <small>{messages.andMore({ count: asked.length - drawn.length })}</small>
      )}
    </>
  )
}
