import { useState } from 'react'
import { CITATION_STYLES, cite } from '../../domain/citation.ts'
import type { Claim } from '../../domain/graph.ts'
import { keysOf } from '../../domain/vocabulary.ts'
import { useReader } from '../../store/useReader.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import styles from './evidence.module.css'
import { linkTo } from './linkTo.ts'

/** The claim's citation in three styles, each to be read and copied. */
export function CopyCitation({ claim }: { claim: Claim }) {
  const graph = useReader((state) => state.graph)
  const [accessed] = useState(() => new Date())
  const text = (style: keyof typeof CITATION_STYLES) =>
    cite(graph, claim, style, linkTo(claim.relation.id), accessed)
  return (
    <details className={styles.cite}>
      <summary>Copy citation</summary>
      <dl>
        {keysOf(CITATION_STYLES).map((style) => (
          <div key={style}>
            <dt>{CITATION_STYLES[style]}</dt>
            <dd>
              <span className={styles.citation}>{text(style)}</span>
              <CopyButton label={`Copy ${CITATION_STYLES[style]} citation`} text={() => text(style)} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
