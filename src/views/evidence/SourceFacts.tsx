import type { GraphFile } from '../../domain/file/graphFile.ts'
import { sourceFacts, missingStatements } from '../../domain/text/sourceLine.ts'
import { Words } from '../../ui/Words.tsx'
import * as styles from './evidence.module.css'
import * as messages from '../../messages/evidence.ts'

/** Where the text comes from, what may be done with it and who made its graph; and what it does not say of itself. */
export function SourceFacts({ file }: { file: GraphFile }) {
  return (
    <section>
      <h3>{messages.whereItComesFrom}</h3>
      <dl className={`${styles.facts} ${styles.source}`}>
        {sourceFacts(file).map(({ term, words, url }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {url ? (
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {words}
                </a>
              ) : (
                <span>
                  <Words>{words}</Words>
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.soft}>{missingStatements(file.source)}</p>
    </section>
  )
}
