import { memo, useContext } from 'react'
import {
  isDirected,
  isSettled,
  isStructural,
  relationPhrase,
  stanceOf,
  voiceName,
} from '../../domain/graph/graph.ts'
import { sampleOf } from '../../domain/picture/encoding.ts'
import type { TimelineItem } from '../../domain/timeline/timeline.ts'
import { LINE_KINDS } from '../../domain/graph/vocabulary.ts'
import { lineKindOf } from '../../domain/graph/graph.ts'
import { useAppState, useGraph, useView } from '../../store/useAppState.ts'
import { LineSample } from '../../ui/LineSample.tsx'
import { Words } from '../../ui/Words.tsx'
import * as styles from './timeline.module.css'
import { TimelineContext } from './timelineContext.ts'
import * as messages from '../../messages/timeline.ts'

/** One relation in one phase, which leads to its evidence. */
export const RelationItem = memo(function RelationItem({ item: { id, claims } }: { item: TimelineItem }) {
  const graph = useGraph()
  const { compare } = useView()
  const { choose, agreements } = useContext(TimelineContext)
  const relation = graph.relations.get(id)!
  const isSelected = useAppState(
    ({ view: { select } }) => select === id || claims.some(({ sentence }) => sentence.id === select),
  )
  const part = agreements?.get(id) ?? null
  const look = { stance: stanceOf(claims), structural: isStructural(relation) }
  const sample = sampleOf({ ...look, part, settled: isSettled(claims), isMarked: isDirected(relation) })
  const said =
    part &&
    messages.saidBy({
      agreement: part === 'conflict' ? 'other' : part,
      first: voiceName(graph.voices.get(compare![0])!),
      second: voiceName(graph.voices.get(compare![1])!),
    })
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        aria-current={isSelected || undefined}
        onClick={({ detail }) => choose(id, detail === 0)}
      >
        <LineSample {...sample} />
        <span>
          <Words>{relationPhrase(graph, relation)}</Words>
          <small>
            <span className="visually-hidden">{LINE_KINDS[lineKindOf(look)].label}, </span>
            <Words>
              {[claims.length > 1 && messages.claims({ claims: claims.length }), said]
                .filter(Boolean)
                .join(' · ')}
            </Words>
          </small>
        </span>
      </button>
    </li>
  )
})
