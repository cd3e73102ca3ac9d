import type { ShownMatrix } from '../../domain/matrix/shownMatrix.ts'
import { useView } from '../../store/useAppState.ts'
import * as styles from './matrix.module.css'
import * as messages from '../../messages/matrix.ts'

/** How many claims stand in the matrix, and why the others that show do not. */
export function MatrixSummary({ shown: { rows, groups, matrix } }: { shown: ShownMatrix }) {
  const { among } = useView()
  const { between, within, beyond } = matrix
  const count = rows.byClaims.length
  const drawn = groups.flat().length
  const isStates = !rows.instead && !among?.length
  const counts = { between: between.length, rows: count }
  const sentences = [
    rows.instead && messages.noStateShows,
    count < 2
      ? messages.fewRows
      : between.length
        ? (isStates ? messages.betweenStates : messages.betweenThese)(counts)
        : messages.nothingBetween,
    within.length > 0 && messages.within({ within: within.length }),
    beyond.length > 0 && messages.beyond({ beyond: beyond.length }),
    drawn < count && messages.onlyMostClaimed({ all: count, drawn }),
  ]
  return <p className={styles.soft}>{sentences.filter(Boolean).join(' ')}</p>
}
