import { verbsOf, type Saying } from '../../domain/slides/readings.ts'
import { voiceName, type Graph } from '../../domain/graph/graph.ts'
import { keysOf, SHOWN_SPEECH, SPEECH, STATUSES } from '../../domain/graph/vocabulary.ts'
import { Words } from '../../ui/Words.tsx'
import * as styles from './present.module.css'
import * as messages from '../../messages/present.ts'
import { withElements } from '../../ui/withElements.ts'

/** Whether the class is asked for something, and has been told. */
export type Asked = 'nothing' | 'open' | 'told'

interface Props {
  graph: Graph
  saying: Saying
  asked: Asked
  /** Several things are said in the sentence: which of them is meant. */
  withVerbs: boolean
}

/** Whose it is and how certain, the point of the page: as large as a heading. */
export function Said({ graph, saying: { voice, speech, statuses }, asked, withVerbs }: Props) {
  const kept = (all: readonly string[], answer: string, before = messages.notSaidYet) =>
    asked === 'nothing' ? (
      <Words>{answer}</Words>
    ) : (
      <Kept all={all} answer={asked === 'told' ? answer : before} />
    )
  return (
    <>
      <span>
        {withElements(messages.voiceIs, {
          voice: <b>{kept([...graph.voices.values()].map(voiceName), voiceName(voice))}</b>,
        })}{' '}
        {kept(SPEECHES, label(SHOWN_SPEECH[speech]), '')}
      </span>
      {statuses.map(({ status, relations }) => (
        <span key={status}>
          {withElements(messages.statusIs, {
            status: <b>{kept(ALL_STATUSES, label(STATUSES[status]))}</b>,
          })}
          {withVerbs && <small> ({verbsOf(graph, relations)})</small>}
        </span>
      ))}
    </>
  )
}

const label = (entry: { label: string }) => entry.label.toLowerCase()
const SPEECHES = keysOf(SPEECH).map((key) => label(SPEECH[key]))
const ALL_STATUSES = keysOf(STATUSES).map((key) => label(STATUSES[key]))

/** Takes as much room as the longest of all possible answers, or what stands above would move when it comes. */
function Kept({ all, answer }: { all: readonly string[]; answer: string }) {
  const longest = all.reduce((most, one) => (one.length > most.length ? one : most), '')
  return (
    <span className={styles.kept}>
      <span aria-hidden="true">
        <Words>{longest}</Words>
      </span>
      <span>
        <Words>{answer}</Words>
      </span>
    </span>
  )
}
