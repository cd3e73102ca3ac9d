import type { CSSProperties } from 'react'
import { matrixByVoice } from '../../domain/matrix/byVoice.ts'
import { cellLook } from '../../domain/matrix/cellLook.ts'
import { matrixOf } from '../../domain/matrix/matrix.ts'
import type { MatrixHandout } from '../../domain/matrix/matrixHandout.ts'
import { voiceName } from '../../domain/graph/graph.ts'
import { chosenVoices } from '../../domain/view/filters.ts'
import { useGraph, useView } from '../../store/useAppState.ts'
import { Words } from '../../ui/Words.tsx'
import { MatrixLegend } from './MatrixLegend.tsx'
import * as styles from './matrix.module.css'
import * as sheet from './matrixSheet.module.css'
import { StaticMatrix } from './StaticMatrix.tsx'
import * as messages from '../../messages/matrix.ts'

/** The matrix on paper: each cell with the numbers under which its claims stand; of each voice, if asked, without. */
export function MatrixSheet({ held }: { held: MatrixHandout }) {
  const graph = useGraph()
  const view = useView()
  const { groups, rows, shown, numbersIn } = held
  const byVoice = view.byVoice && !view.hide?.includes('voices')
  const each = byVoice ? matrixByVoice(graph, shown.claims, rows, chosenVoices(view)) : []
  const matrix = matrixOf(shown.claims, rows)
  const compare = byVoice ? null : view.compare
  const looks = [...matrix.cells.values()].map(({ claims }) => cellLook(claims, compare))
  const common = { graph, groups, compare }
  return (
    <figure className={sheet.sheet} style={{ '--rows': groups.flat().length } as CSSProperties}>
      {byVoice ? (
        <div className={sheet.voices}>
          {each
            .filter((one) => one.matrix.cells.size > 0)
            .map((one) => (
              <section key={one.voice.id} className={styles.small}>
                <h3>
                  <Words>{voiceName(one.voice)}</Words>
                </h3>
                <StaticMatrix
                  {...common}
                  matrix={one.matrix}
                  label={messages.asVoiceTellsIt({ voice: voiceName(one.voice) })}
                />
              </section>
            ))}
        </div>
      ) : (
        <StaticMatrix {...common} matrix={matrix} label={messages.whoDoesWhatToWhom} numbersIn={numbersIn} />
      )}
      <figcaption>
        {groups.flat().length < rows.byClaims.length && held.subject === null && (
          <p>{messages.onlyMostClaimed({ all: rows.byClaims.length, drawn: groups.flat().length })}</p>
        )}
        <MatrixLegend looks={looks} byVoice={false} />
      </figcaption>
    </figure>
  )
}
