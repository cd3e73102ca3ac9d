import { LOCALE } from '../../../messages/locale.ts'
import { groupBy } from '../../../domain/graph/graph.ts'
import { isolateName } from '../../../domain/text/language.ts'
import { ENTITY_KINDS, keysOf } from '../../../domain/graph/vocabulary.ts'
import { useMaskedIds } from '../../../store/useMaskedIds.ts'
import { useGraph } from '../../../store/useAppState.ts'
import * as styles from '../analysis.module.css'
import * as messages from '../../../messages/chains.ts'

interface Props {
  label: string
  value: string | null
  onChoose(id: string | null): void
}

/** A list of all entities of the text, by kind and name, to choose one end of a chain from. */
export function ChainEnd({ label, value, onChoose }: Props) {
  const graph = useGraph()
  const { mask, unmask } = useMaskedIds()
  const byKind = groupBy(graph.entities.values(), ({ kind }) => kind)
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <select
        value={value === null ? '' : mask(value)}
        onChange={(event) => onChoose(unmask(event.target.value) || null)}
      >
        <option value="">{messages.choose}</option>
        {keysOf(ENTITY_KINDS).map((kind) => {
          const entities = byKind.get(kind)
          return (
            entities && (
              <optgroup key={kind} label={ENTITY_KINDS[kind].plural}>
                {entities
                  .sort((a, b) => a.name.localeCompare(b.name, LOCALE))
                  .map(({ id, name }) => (
                    <option key={id} value={mask(id)}>
                      {isolateName(name)}
                    </option>
                  ))}
              </optgroup>
            )
          )
        })}
      </select>
    </label>
  )
}
