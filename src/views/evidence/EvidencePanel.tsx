import { useMemo } from 'react'
import { visible } from '../../domain/select/visible.ts'
import { useReader } from '../../store/useReader.ts'
import styles from './evidence.module.css'
import { EntityEvidence } from './EntityEvidence.tsx'
import { Orientation } from './Orientation.tsx'
import { RelationEvidence } from './RelationEvidence.tsx'
import { SentenceEvidence } from './SentenceEvidence.tsx'

/** What the text says of the selection: of an entity, its relations; of a relation or a sentence, its claims. */
export function EvidencePanel() {
  const { graph, view } = useReader((state) => state)
  const shown = useMemo(() => visible(graph, view), [graph, view])
  const id = view.select
  const entity = graph.entities.get(id ?? '')
  const relation = graph.relations.get(id ?? '')
  const sentence = graph.sentences.get(id ?? '')
  return (
    <div className={styles.panel} key={id} ref={toTop}>
      {entity && <EntityEvidence entity={entity} shown={shown} />}
      {relation && <RelationEvidence relation={relation} shown={shown} />}
      {sentence && <SentenceEvidence sentence={sentence} shown={shown} />}
      {!id && <Orientation shown={shown} />}
    </div>
  )
}

/** A panel that shows something new begins at its top. */
const toTop = (panel: HTMLElement | null) => panel?.parentElement?.scrollTo(0, 0)
