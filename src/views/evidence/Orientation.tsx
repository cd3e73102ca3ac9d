import { groupBy } from '../../domain/graph.ts'
import type { Visible } from '../../domain/select/visible.ts'
import { useReader } from '../../store/useReader.ts'
import { AskMore } from './AskMore.tsx'
import { RelationButton } from './RelationButton.tsx'
import styles from './evidence.module.css'

const MOST_SHOWN = 5

/** What stands in the panel while nothing is selected: how to read the page, and where to begin. */
export function Orientation({ shown }: { shown: Visible }) {
  const { graph } = useReader((state) => state)
  const voices = [...groupBy(shown.claims, (claim) => [claim.voice])].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  const most = [...shown.claimsOf].sort(([, a], [, b]) => b.length - a.length).slice(0, MOST_SHOWN)
  return (
    <>
      <h2>How to read this</h2>
      <p>
        Choose a name or a line, in the picture or below, to read the exact words behind it: who says it, and
        how certain it is made to sound.
      </p>
      <p className={styles.soft}>
        “{graph.file.title}” is {article(graph.file.source.kind)}: one account, with a point of view. Nothing
        here is checked or corrected; notes from elsewhere are set apart as “Outside the article”.
      </p>
      <AskMore />
      {voices.length > 0 && (
        <section>
          <h3>Whose claims these are</h3>
          <ul className={styles.voices}>
            {voices.map(([voice, claims]) => (
              <li key={voice.id}>
                <span>{voice.name}</span>
                <span className={styles.count}>
                  {claims.length} {claims.length === 1 ? 'claim' : 'claims'}
                </span>
                <span
                  className={styles.bar}
                  style={{ inlineSize: `${(claims.length / shown.claims.length) * 100}%` }}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      {most.length > 0 && (
        <section>
          <h3>Most often claimed</h3>
          <ul>
            {most.map(([id, claims]) => (
              <RelationButton key={id} relation={graph.relations.get(id)!} claims={claims} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const article = (noun: string) => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
