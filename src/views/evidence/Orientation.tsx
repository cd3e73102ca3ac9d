import { counted } from '../../domain/text/counted.ts'
import { groupBy, voiceName } from '../../domain/graph/graph.ts'
import { explain } from '../../domain/graph/explain.ts'
import { isolated } from '../../domain/text/language.ts'
import { type Visible } from '../../domain/visibility/visible.ts'
import { outsideOf } from '../../domain/text/sourceLine.ts'
import { chosenVoices } from '../../domain/view/filters.ts'
import { useActions, useGraph, useView } from '../../store/useAppState.ts'
import { useVisibleOfAllVoices } from '../../store/useVisible.ts'
import { Quote } from '../../ui/Quote.tsx'
import { Term } from '../../ui/Term.tsx'
import { Words } from '../../ui/Words.tsx'
import { AskMore } from './AskMore.tsx'
import { RelationButton } from './RelationButton.tsx'
import { SourceFacts } from './SourceFacts.tsx'
import styles from './evidence.module.css'

const MOST_SHOWN = 5

/** What stands in the panel while nothing is selected: how to read the page, and where to begin. */
export function Orientation({ shown }: { shown: Visible }) {
  const graph = useGraph()
  const view = useView()
  const actions = useActions()
  const { claims: all } = useVisibleOfAllVoices()
  const voices = [...groupBy(all, ({ voice }) => graph.voices.get(voice.id)!)].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  const lens = chosenVoices(view)
  const most = [...shown.claimsOf].sort(([, a], [, b]) => b.length - a.length).slice(0, MOST_SHOWN)
  return (
    <>
      <h2>How to read this</h2>
      <p>
        Choose a name or a line, in the picture or below, to read the exact words behind it: who says it, and
        how certain it is made to sound.
      </p>
      <p className={styles.soft}>
        <Quote>{graph.file.title}</Quote> (<Words>{isolated(graph.file.source.kind)}</Words>) is one account,
        with a point of view. Nothing here is checked or corrected
        {graph.file.notes.length > 0 && <>; notes from elsewhere are set apart as “{outsideOf(graph)}”</>}.
      </p>
      {graph.file.tours.length > 0 && (
        <section>
          <h3>Take a tour</h3>
          <ul>
            {graph.file.tours.map(({ id, title, steps }) => (
              <li key={id}>
                <button type="button" className={styles.link} onClick={() => actions.goToStep(1, id)}>
                  <Words>{isolated(title)}</Words>
                </button>{' '}
                <small>{counted(steps.length, 'step')}</small>
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
            Choose a <Term explained={explain('voice')}>voice</Term> to see the graph as it alone tells it.
          </p>
          <ul>
            {voices.map(([voice, claims]) => (
              <li key={voice.id}>
                <button
                  type="button"
                  className={styles.voice}
                  aria-pressed={lens !== null && lens.includes(voice.id)}
                  title={`As ${voiceName(voice)} tells it`}
                  onClick={() => actions.toggleVoice(voice.id)}
                >
                  <span>
                    <Words>{voiceName(voice)}</Words>
                  </span>
                  <span className={styles.count}>
                    {lens && !lens.includes(voice.id) ? 'a ghost now' : counted(claims.length, 'claim')}
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
            <Term explained={explain('relation')}>Relations</Term> most often claimed
          </h3>
          <ul>
            {most.map(([id, claims]) => (
              <RelationButton key={id} relation={graph.relations.get(id)!} claims={claims} />
            ))}
          </ul>
        </section>
      )}
      <SourceFacts file={graph.file} />
    </>
  )
}
