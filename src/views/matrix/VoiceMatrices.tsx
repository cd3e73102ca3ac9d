import type { VoiceMatrix } from '../../domain/matrix/byVoice.ts'
import type { Rows } from '../../domain/matrix/rows.ts'
import { voiceName } from '../../domain/graph/graph.ts'
import { useActions, useGraph, useView } from '../../store/useAppState.ts'
import { Words } from '../../ui/Words.tsx'
import * as styles from './matrix.module.css'
import { MatrixTable, type GridEvents } from './MatrixTable.tsx'
import * as messages from '../../messages/matrix.ts'
import { withElements } from '../../ui/withElements.ts'
import { listed } from '../../messages/locale.ts'

interface Props extends GridEvents {
  groups: Rows['groups']
  each: readonly VoiceMatrix[]
}

/** The same matrix once for each voice, in the same order of rows: what one alone says is seen at a glance. */
export function VoiceMatrices({ groups, each, ...events }: Props) {
  const graph = useGraph()
  const view = useView()
  const actions = useActions()
  const speaking = each.filter(({ matrix }) => matrix.cells.size > 0)
  const silent = each.filter(({ matrix }) => matrix.cells.size === 0)
  const single = each.length === 1
  const isAlone = single && view.voices === null
  return (
    <>
      <div className={styles.voices} data-single={single}>
        {speaking.map(({ voice, matrix, alone }) => (
          <section key={voice.id} aria-label={voiceName(voice)} className={single ? undefined : styles.small}>
            <h2>
              <button
                type="button"
                disabled={isAlone}
                onClick={() => (single ? actions.reset('voices') : actions.only('voices', voice.id))}
              >
                <Words>{voiceName(voice)}</Words>
                <small>
                  {messages.claims({ claims: matrix.between.length })}
                  {!isAlone && ` · ${single ? messages.allVoices : messages.enlarge}`}
                </small>
              </button>
            </h2>
            <MatrixTable
              graph={graph}
              groups={groups}
              matrix={matrix}
              compare={null}
              select={view.select}
              label={messages.asVoiceTellsIt({ voice: voiceName(voice) })}
              alone={alone}
              {...events}
            />
          </section>
        ))}
      </div>
      {silent.length > 0 && (
        <p className={styles.soft}>
          {withElements(messages.silent, {
            voices: <Words>{listed(silent.map(({ voice }) => voiceName(voice)))}</Words>,
          })}
        </p>
      )}
    </>
  )
}
