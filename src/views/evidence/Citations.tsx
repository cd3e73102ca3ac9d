import { useState } from 'react'
import { CITATION_STYLES, cite } from '../../domain/citation/citation.ts'
import type { Claim } from '../../domain/graph/graph.ts'
import { changedView } from '../../domain/view/changedView.ts'
import { plain } from '../../domain/text/language.ts'
import { keysOf } from '../../domain/graph/vocabulary.ts'
import { useAddresses } from '../../store/useAddresses.ts'
import { useGraph, useView } from '../../store/useAppState.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Words } from '../../ui/Words.tsx'
import * as styles from './evidence.module.css'
import * as messages from '../../messages/evidence.ts'

/** A claim's citations, to be read and copied. */
export function Citations({ claim }: { claim: Claim }) {
  const graph = useGraph()
  const view = useView()
  const { page } = useAddresses()
  const [accessed] = useState(() => new Date())
  const text = (style: keyof typeof CITATION_STYLES) =>
    cite(
      graph,
      claim,
      style,
      page(changedView(graph, view, { select: claim.relation.id, q: '' }, 'leave step')),
      accessed,
    )
  return (
    <dl>
      {keysOf(CITATION_STYLES).map((style) => (
        <div key={style}>
          <dt>{CITATION_STYLES[style]}</dt>
          <dd>
            <span className={styles.citation}>
              <Words>{text(style)}</Words>
            </span>
            <CopyButton
              label={messages.copyStyleCitation({ style: CITATION_STYLES[style] })}
              text={() => plain(text(style))}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}
