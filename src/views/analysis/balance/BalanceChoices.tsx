import { counted } from '../../../domain/counted.ts'
import { voiceName } from '../../../domain/graph.ts'
import { AMONG, heard } from '../../../domain/view.ts'
import { ENTITY_KINDS } from '../../../domain/vocabulary.ts'
import { useMaskedIds } from '../../../store/useMaskedIds.ts'
import { useReader } from '../../../store/useReader.ts'
import styles from '../analysis.module.css'

const SEVERAL = '~several'

/** By whose account, and among whom besides states. */
export function BalanceChoices() {
  const { graph, view, does } = useReader((state) => state)
  const { mask, unmask } = useMaskedIds()
  const among = view.among ?? []
  const lens = heard(view)
  const account = lens === null ? '' : lens.length === 1 ? mask(lens[0]!) : SEVERAL
  return (
    <div className={styles.choices}>
      <label className={styles.account}>
        <span>By the account of</span>
        <select
          value={account}
          onChange={({ target }) =>
            target.value ? does.only('voices', unmask(target.value)) : does.reset('voices')
          }
        >
          <option value="">all voices</option>
          {account === SEVERAL && (
            <option value={SEVERAL} disabled>
              {counted(lens!.length, 'voice')} chosen in the filter
            </option>
          )}
          {[...graph.voices.values()].map((voice) => (
            <option key={voice.id} value={mask(voice.id)}>
              {voiceName(voice)}
            </option>
          ))}
        </select>
      </label>
      {AMONG.map((kind) => (
        <label key={kind}>
          <input
            type="checkbox"
            checked={among.includes(kind)}
            onChange={() =>
              does.lookAmong(
                AMONG.filter((one) => (one === kind ? !among.includes(one) : among.includes(one))),
              )
            }
          />
          {ENTITY_KINDS[kind].plural} too, not states alone
        </label>
      ))}
    </div>
  )
}
