import { useState } from 'react'
import {
  CITATION_STYLES,
  citeView,
  REFERENCE_FORMATS,
  type VIEW_CITATION_STYLES,
} from '../../domain/citation/citation.ts'
import { plain } from '../../domain/text/language.ts'
import { keysOf } from '../../domain/graph/vocabulary.ts'
import { useGraph } from '../../store/useAppState.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Words } from '../../ui/Words.tsx'
import { FormatRow } from './FormatRow.tsx'
import { REFERENCE_FILES } from './formats.ts'
import * as styles from './share.module.css'
import * as messages from '../../messages/share.ts'

/** The view cited in three styles, and in the formats of programs that manage references. */
export function CiteSection({ link }: { link: string | null }) {
  const graph = useGraph()
  const [accessed] = useState(() => new Date())
  const text = (style: keyof typeof VIEW_CITATION_STYLES) => citeView(graph, style, link, accessed)
  return (
    <section>
      <h3>{messages.cite}</h3>
      <dl className={styles.citations}>
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
      <ul className={styles.formats}>
        {keysOf(REFERENCE_FORMATS).map((format) => (
          <FormatRow
            key={format}
            format={REFERENCE_FILES[format]}
            about={graph.file}
            make={() => text(format)}
          >
            <CopyButton
              label={messages.copyFormatCitation({ format: REFERENCE_FORMATS[format] })}
              text={() => text(format)}
            />
          </FormatRow>
        ))}
      </ul>
    </section>
  )
}
