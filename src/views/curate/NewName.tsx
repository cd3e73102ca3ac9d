import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { similarEntities } from '../../domain/draft/similarEntities.ts'
import { stateOf } from '../../domain/draft/states.ts'
import { ENTITY_KINDS, keysOf, type EntityKind } from '../../domain/graph/vocabulary.ts'
import { useDraft, useDraftActions } from '../../store/useDraft.ts'
import * as buttons from '../../ui/button.module.css'
import { Picker } from '../../ui/Picker.tsx'
import { ChoiceRow } from './ChoiceRow.tsx'
import * as styles from './curate.module.css'
import { isTypedIn } from './isTypedIn.ts'
import { entityOptions } from './options.ts'
import * as messages from '../../messages/curate.ts'

const KINDS = keysOf(ENTITY_KINDS)

interface Props {
  words: string | null
  onDone(): void
}

/** Makes an entity of a name, or another word for one that is there. Digits set the kind, Enter keeps it. */
export function NewName({ words, onDone }: Props) {
  const { file } = useDraft()
  const actions = useDraftActions()
  const [name, setName] = useState(words ?? '')
  const [chosen, setKind] = useState<EntityKind | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const state = useMemo(() => stateOf(name.trim(), file.language), [name, file.language])
  const kind = chosen ?? (state ? 'state' : null)
  const similar = useMemo(() => similarEntities(file.entities, name), [file.entities, name])
  useEffect(() => {
    if (words !== null) field.current?.focus()
  }, [words])

  const done = () => {
    setName('')
    setKind(null)
    onDone()
  }
  const keep = () => {
    if (!name.trim() || !kind) return
    actions.perform({
      do: 'add-entity',
      name: name.trim(),
      kind,
      ...(kind === 'state' && state && { code: state.code }),
    })
    done()
  }
  const makeAlias = (id: string) => {
    const entity = file.entities.find((other) => other.id === id)
    if (!entity || !name.trim()) return
    actions.perform({
      do: 'change-entity',
      entity: id,
      change: { aliases: [...entity.aliases, { form: name.trim(), kind: 'name' }] },
    })
    done()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault()
      return keep()
    }
    if (event.key === 'Escape') return done()
    const digit = /^[1-6]$/.test(event.key) ? KINDS[Number(event.key) - 1] : undefined
    // The selected words stand in the field as they are: only what is changed there is typed.
    const isTyped = isTypedIn(event.target) && !(event.target === field.current && name === words)
    if (!digit || isTyped || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    setKind(digit)
  }
  return (
    // The digits reach every field of the form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className={styles.form} role="group" aria-label={messages.addName} onKeyDown={onKeyDown}>
      <p>
        <label>
          {messages.nameOf}
          <input
            ref={field}
            type="text"
            dir="auto"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </label>
      </p>
      {similar.length > 0 && (
        <p className={buttons.row}>
          {messages.looksLike({ name: similar[0]!.name })}
          {similar.map((entity) => (
            <button
              key={entity.id}
              type="button"
              className={buttons.button}
              onClick={() => makeAlias(entity.id)}
            >
              {messages.takeThis({ name: entity.name })}
            </button>
          ))}
        </p>
      )}
      {name.trim() && (
        <>
          <ChoiceRow
            name="kind"
            title={messages.kind}
            explained={messages.kindExplained}
            options={KINDS.map((id, i) => ({ id, label: ENTITY_KINDS[id].label, digit: i + 1 }))}
            value={kind}
            onChoose={(id) => setKind(id)}
          />
          <p className={buttons.row}>
            <button type="button" className={styles.primary} aria-disabled={!kind} onClick={keep}>
              {messages.addName}
            </button>
          </p>
          {file.entities.length > 0 && (
            <>
              <p>{messages.orAliasOf}</p>
              <Picker
                label={messages.orAliasOf}
                options={entityOptions(file)}
                value={null}
                placeholder={messages.choose}
                nothingFound={messages.nothingFound}
                onChoose={makeAlias}
              />
            </>
          )}
        </>
      )}
    </div>
  )
}
