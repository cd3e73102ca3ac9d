import { useEffect, useRef, type ReactNode } from 'react'
import type { Relation } from '../../domain/file/graphFile.ts'
import type { Sentence } from '../../domain/graph/graph.ts'
import type { Visible } from '../../domain/visibility/visible.ts'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { useLoaded } from '../../ui/useLoaded.ts'
import { useGraph, useView } from '../../store/useAppState.ts'
import { useVisible } from '../../store/useVisible.ts'
import * as styles from './evidence.module.css'
import { EntityEvidence } from './EntityEvidence.tsx'
import { Orientation } from './Orientation.tsx'
import { claimsPart, loadClaims } from './claimsPart.ts'
import * as messages from '../../messages/evidence.ts'

/** What the text says of the selection: of an entity, its relations; of a relation or a sentence, its claims. */
export function EvidencePanel() {
  const graph = useGraph()
  const view = useView()
  const shown = useVisible()
  const id = view.select
  const entity = graph.entities.get(id ?? '')
  const relation = graph.relations.get(id ?? '')
  const sentence = graph.sentences.get(id ?? '')
  return (
    <FromTheTop key={id}>
      {entity && <EntityEvidence entity={entity} shown={shown} />}
      {(relation ?? sentence) && <Claims relation={relation} sentence={sentence} shown={shown} />}
      {!id && <Orientation shown={shown} />}
    </FromTheTop>
  )
}

interface ClaimsProps {
  relation: Relation | undefined
  sentence: Sentence | undefined
  shown: Visible
}

function Claims({ relation, sentence, shown }: ClaimsProps) {
  const part = useLoaded(loadClaims)
  const views = claimsPart() ?? (part.state === 'loaded' ? part.value : null)
  if (!views)
    return (
      part.state === 'failed' && <LoadFailed again={part.again}>{messages.theClaimsCouldNotBe}</LoadFailed>
    )
  return (
    <>
      {relation && <views.RelationEvidence relation={relation} shown={shown} />}
      {sentence && <views.SentenceEvidence sentence={sentence} shown={shown} />}
    </>
  )
}

/** What is new in the panel begins at its top. */
function FromTheTop({ children }: { children: ReactNode }) {
  const panel = useRef<HTMLDivElement>(null)
  // Not before the first paint: to scroll has the whole page laid out at once.
  useEffect(() => void panel.current!.parentElement!.scrollTo(0, 0), [])
  return (
    <div className={styles.panel} ref={panel}>
      {children}
    </div>
  )
}
