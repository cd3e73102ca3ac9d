import { useMemo, type CSSProperties } from 'react'
import { cellLook } from '../../domain/matrix/cellLook.ts'
import { matrixOf } from '../../domain/matrix/matrix.ts'
import { mostClaimed, onlyRows, rowsOf } from '../../domain/matrix/rows.ts'
import { partyIn } from '../../domain/matrix/matrix.ts'
import { useActions, useGraph, useView } from '../../store/useAppState.ts'
import { useVisible, useVisibleOfAllVoices } from '../../store/useVisible.ts'
import { MatrixLegend } from './MatrixLegend.tsx'
import * as styles from './matrixSlide.module.css'
import { StaticMatrix } from './StaticMatrix.tsx'
import * as messages from '../../messages/matrix.ts'

/** As many rows as can be read from the back: by themselves, and beside a sentence. */
const ROWS = { alone: 16, beside: 9 }

/** The matrix for the back row: those between whom most claims stand. */
export function MatrixSlide({ select }: { select: string | null }) {
  const graph = useGraph()
  const { among, leaders, order, compare } = useView()
  const actions = useActions()
  const heard = useVisible()
  const all = useVisibleOfAllVoices()
  const { groups, count, matrix } = useMemo(() => {
    const rows = rowsOf(graph, all, { among, leaders, order })
    const partyOf = partyIn(rows)
    const named = matrixOf(all.claims, rows).between.flatMap(({ relation: { source, target } }) => [
      partyOf(source)!,
      partyOf(target)!,
    ])
    const filled = onlyRows(rows, new Set(named))
    const chosen = graph.relations.get(select ?? '')
    const asked = chosen ? [partyOf(chosen.source) ?? '', partyOf(chosen.target) ?? ''] : []
    return {
      groups: mostClaimed(filled, chosen ? ROWS.beside : ROWS.alone, asked),
      count: filled.byClaims.length,
      matrix: matrixOf(heard.claims, rows),
    }
  }, [graph, all, heard, among, leaders, order, select])
  const looks = [...matrix.cells.values()].map(({ claims }) => cellLook(claims, compare))
  const drawn = groups.flat().length
  return (
    <div className={styles.slide} style={{ '--rows': drawn } as CSSProperties}>
      <StaticMatrix
        graph={graph}
        groups={groups}
        matrix={matrix}
        compare={compare}
        label={messages.whoDoesWhatToWhom}
        select={select}
        onSelect={actions.select}
      />
      <div>
        <MatrixLegend looks={looks} byVoice={false} />
        {drawn < count && <p>{messages.onlyMostClaimed({ all: count, drawn })}</p>}
      </div>
    </div>
  )
}
