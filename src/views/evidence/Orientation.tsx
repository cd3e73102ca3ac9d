import { groupBy, voiceName } from '../../domain/graph/graph.ts'
import { explain } from '../../domain/graph/explain.ts'
import { isolateName } from '../../domain/text/language.ts'
import { type Visible } from '../../domain/visibility/visible.ts'
import { outsideHeading } from '../../domain/text/sourceLine.ts'
import { chosenVoices } from '../../domain/view/filters.ts'
import { useActions, useGraph, useView } from '../../store/useAppState.ts'
import { useVisibleOfAllVoices } from '../../store/useVisible.ts'
import { Quote } from '../../ui/Quote.tsx'
import { Term } from '../../ui/Term.tsx'
import { Words } from '../../ui/Words.tsx'
import { AskMore } from './AskMore.tsx'
import { RelationButton } from './RelationButton.tsx'
import { SourceFacts } from './SourceFacts.tsx'
import * as styles from './evidence.module.css'
import * as messages from '../../messages/evidence.ts'
import { withElements } from '../../ui/withElements.ts'

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
  const chosen = chosenVoices(view)
  const most = [...shown.claimsOf].sort(([, a], [, b]) => b.length - a.length).slice(0, MOST_SHOWN)
  const account = {
    title: <Quote>{graph.file.title}</Quote>,
    kind: <Words>{isolateName(graph.file.source.kind)}</Words>,
  }
  return (
    <>
      <h2>{messages.howToReadThis}</h2>
      <p>{messages.chooseANameOrA}</p>
      <p className={styles.soft}>
        {graph.file.notes.length > 0
          ? withElements(messages.oneAccountWithNotes, { ...account, outside: outsideHeading(graph) })
          : withElements(messages.oneAccount, account)}
      </p>
      {graph.file.tours.length > 0 && (
        <section>
          <h3>{messages.takeATour}</h3>
          <ul>
            {graph.file.tours.map(({ id, title, steps }) => (
              <li key={id}>
                <button type="button" className={styles.link} onClick={() => actions.goToStep(1, id)}>
                  <Words>{isolateName(title)}</Words>
                </button>{' '}
                <small>{messages.steps2({ steps: steps.length })}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      <AskMore />
      {voices.length > 0 && (
        <section>
          <h3>{messages.whoseClaimsTheseAre}</h3>
          <p className={styles.soft}>
            {withElements(messages.chooseAVoiceToSee, {
              voice: <Term explained={explain('voice')}>{messages.voice2}</Term>,
            })}
          </p>
          <ul>
            {voices.map(([voice, claims]) => (
              <li key={voice.id}>
                <button
                  type="button"
                  className={styles.voice}
                  aria-pressed={chosen !== null && chosen.includes(voice.id)}
                  title={messages.asVoiceTellsIt({ voice: voiceName(voice) })}
                  onClick={() => actions.toggleVoice(voice.id)}
                >
                  <span>
                    <Words>{voiceName(voice)}</Words>
                  </span>
                  <span className={styles.count}>
                    {chosen && !chosen.includes(voice.id)
                      ? messages.aGhostNow
                      : messages.claims2({ claims: claims.length })}
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
            {withElements(messages.relationsMostOftenClaimed, {
              relations: <Term explained={explain('relation')}>{messages.relations}</Term>,
            })}
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
