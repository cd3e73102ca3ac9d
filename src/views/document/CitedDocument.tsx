import type { Graph } from '../../domain/graph/graph.ts'
import { textLanguage } from '../../domain/text/language.ts'
import { TextLanguageContext } from '../../ui/textLanguage.ts'
import { Contents } from './Contents.tsx'
import * as styles from './document.module.css'
import { EntityList } from './EntityList.tsx'
import { Opening } from './Opening.tsx'
import { WholeText } from './WholeText.tsx'

/** All that the graph holds as one document to read, follow, print and cite where no script runs. */
export function CitedDocument({ graph }: { graph: Graph }) {
  return (
    <TextLanguageContext value={textLanguage(graph.file.language)}>
      <article className={styles.document}>
        <Opening graph={graph} />
        <Contents graph={graph} />
        <EntityList graph={graph} />
        <WholeText graph={graph} />
      </article>
    </TextLanguageContext>
  )
}
