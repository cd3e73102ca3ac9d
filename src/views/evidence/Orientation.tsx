import { useMemo } from 'react'
import { groupBy } from '../../domain/graph.ts'
import { GLOSSARY } from '../../domain/glossary.ts'
import { visible, type Visible } from '../../domain/select/visible.ts'
import { heard, unset } from '../../domain/view.ts'
import { useReader } from '../../store/useReader.ts'
import { Term } from '../../ui/Term.tsx'
import { AskMore } from './AskMore.tsx'
import { RelationButton } from './RelationButton.tsx'
import styles from './evidence.module.css'

const MOST_SHOWN = 5

/** What stands in the panel while nothing is selected: how to read the page, and where to begin. */
export function Orientation({ shown }: { shown: Visible }) {
  const { graph, view, does } = useReader((state) => state)
  const all = useMemo(() => visible(graph, unset(view, 'voices')).claims, [graph, view])
  const voices = [...groupBy(all, ({ voice }) => graph.voices.get(voice.id)!)].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  const lens = heard(view)
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
      {graph.file.tours.length > 0 && (
        <section>
          <h3>Take a tour</h3>
          <ul>
            {graph.file.tours.map(({ id, title, steps }) => (
              <li key={id}>
                <button type="button" className={styles.link} onClick={() => does.goToStep(1, id)}>
                  {title}
                </button>{' '}
                <small>{steps.length} steps</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <AskMore />
      {voices.length > 0 && (
        <section>
          <h3>Whose claims these are</h3>
          <p className={styles.soft}>
            Choose a <Term explained={GLOSSARY.voice}>voice</Term> to see the graph as it alone tells it.
          </p>
          <ul>
            {voices.map(([voice, claims]) => (
              <li key={voice.id}>
                <button
                  type="button"
                  className={styles.voice}
                  aria-pressed={lens !== null && lens.includes(voice.id)}
                  title={`As ${voice.name} tells it`}
                  onClick={() => does.lens(voice.id)}
                >
                  <span>{voice.name}</span>
                  <span className={styles.count}>
                    {lens && !lens.includes(voice.id)
                      ? 'a ghost now'
                      : `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`}
                  </span>
                  <span
                    className={styles.bar}
                    style={{ inlineSize: `${Math.round((claims.length / all.length) * 1000) / 10}%` }}
                  />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {most.length > 0 && (
        <section>
          <h3>
            <Term explained={GLOSSARY.relation}>Relations</Term> most often claimed
          </h3>
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
