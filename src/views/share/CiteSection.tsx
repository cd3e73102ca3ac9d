import { useState } from 'react'
import { citeView, VIEW_CITATION_STYLES } from '../../domain/citation.ts'
import { keysOf } from '../../domain/vocabulary.ts'
import { useReader } from '../../store/useReader.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import styles from './share.module.css'

/** The view cited in four styles. */
export function CiteSection({ link }: { link: string }) {
  const graph = useReader((state) => state.graph)
  const [accessed] = useState(() => new Date())
  return (
    <section>
      <h3>Cite</h3>
      <dl className={styles.citations}>
        {keysOf(VIEW_CITATION_STYLES).map((style) => {
          const name = VIEW_CITATION_STYLES[style]
          const text = citeView(graph, style, link, accessed)
          return (
            <div key={style}>
              <dt>{name}</dt>
              <dd>
                <span className={styles.citation}>{text}</span>
                <CopyButton label={`Copy ${name} citation`} text={() => text} />
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}
