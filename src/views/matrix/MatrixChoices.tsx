import { CAMP_KINDS } from '../../domain/view/analysis.ts'
import { MATRIX_ORDERS, type MatrixOrder } from '../../domain/view/matrixView.ts'
import { ENTITY_KINDS } from '../../domain/graph/vocabulary.ts'
import { useActions, useView } from '../../store/useAppState.ts'
import * as styles from './matrix.module.css'
import * as messages from '../../messages/matrix.ts'

const ORDER_NAMES: Record<MatrixOrder, string> = {
  camp: messages.camp,
  name: messages.name,
  claims: messages.numberOfClaims,
}

/** Who has a row, in which order, and whether each voice has a matrix of its own. */
export function MatrixChoices() {
  const view = useView()
  const actions = useActions()
  const among = view.among ?? []
  const toggled = (kind: (typeof CAMP_KINDS)[number]) =>
    CAMP_KINDS.filter((one) => (one === kind ? !among.includes(one) : among.includes(one)))
  const checkbox = (label: string, checked: boolean, onChange: () => void) => (
    <label key={label}>
      <input type="checkbox" checked={checked} onChange={onChange} /> {label}
    </label>
  )
  return (
    <div className={styles.choices}>
      <label>
        {messages.orderedBy}{' '}
        <select
          value={view.order}
          onChange={({ target }) => actions.layOutMatrix({ order: MATRIX_ORDERS[target.selectedIndex]! })}
        >
          {MATRIX_ORDERS.map((order) => (
            <option key={order} value={order}>
              {ORDER_NAMES[order]}
            </option>
          ))}
        </select>
      </label>
      {CAMP_KINDS.map((kind) =>
        checkbox(messages.kindsToo({ kinds: ENTITY_KINDS[kind].plural }), among.includes(kind), () =>
          actions.setCampKinds(toggled(kind)),
        ),
      )}
      {/* Whoever has a row acts for nobody. */}
      {!among.includes('person') &&
        checkbox(messages.leadersCount, view.leaders, () => actions.countLeaders(!view.leaders))}
      {checkbox(messages.onceForEachVoice, view.byVoice, () =>
        actions.layOutMatrix({ byVoice: !view.byVoice }),
      )}
    </div>
  )
}
