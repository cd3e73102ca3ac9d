import { voiceName } from '../../../domain/graph/graph.ts'
import { CAMP_KINDS } from '../../../domain/view/analysis.ts'
import { chosenVoices } from '../../../domain/view/filters.ts'
import { ENTITY_KINDS } from '../../../domain/graph/vocabulary.ts'
import { useMaskedIds } from '../../../store/useMaskedIds.ts'
import { useActions, useGraph, useView } from '../../../store/useAppState.ts'
import * as styles from '../analysis.module.css'
import * as messages from '../../../messages/balance.ts'

const SEVERAL = '~several'

/** By whose account, and among whom besides states. */
export function BalanceChoices() {
  const graph = useGraph()
  const view = useView()
  const actions = useActions()
  const { mask, unmask } = useMaskedIds()
  const among = view.among ?? []
  const chosen = chosenVoices(view)
  const account = chosen === null ? '' : chosen.length === 1 ? mask(chosen[0]!) : SEVERAL
  return (
    <div className={styles.choices}>
      <label className={styles.account}>
        <span>{messages.byTheAccountOf}</span>
        <select
          value={account}
          onChange={({ target }) =>
            target.value ? actions.only('voices', unmask(target.value)) : actions.reset('voices')
          }
        >
          <option value="">{messages.allVoices}</option>
          {account === SEVERAL && (
            <option value={SEVERAL} disabled>
              {messages.countChosenInTheFilter({ count: chosen!.length })}
            </option>
          )}
          {[...graph.voices.values()].map((voice) => (
            <option key={voice.id} value={mask(voice.id)}>
              {voiceName(voice)}
            </option>
          ))}
        </select>
      </label>
      {/* Whoever is looked at by himself acts for nobody. */}
      {!among.includes('person') && (
        <label>
          <input
            type="checkbox"
            checked={view.leaders}
            onChange={() => actions.countLeaders(!view.leaders)}
          />
          {messages.countLeaders}
        </label>
      )}
      {CAMP_KINDS.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={among.includes(kind)}
            onChange={() =>
              actions.setCampKinds(
                CAMP_KINDS.filter((one) => (one === kind ? !among.includes(one) : among.includes(one))),
              )
            }
          />
          {messages.pluralTooNotStatesAlone({ plural: ENTITY_KINDS[kind].plural })}
        </label>
      ))}
    </div>
  )
}
