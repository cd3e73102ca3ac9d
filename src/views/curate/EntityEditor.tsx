import { useState } from 'react'
import { recordsOf } from '../../domain/draft/claims.ts'
import type { Entity } from '../../domain/file/graphFile.ts'
import { ENTITY_KINDS, keysOf } from '../../domain/graph/vocabulary.ts'
import { useDraft, useDraftActions } from '../../store/useDraft.ts'
import * as buttons from '../../ui/button.module.css'
import { Picker } from '../../ui/Picker.tsx'
import { ChoiceRow } from './ChoiceRow.tsx'
import * as styles from './curate.module.css'
import { entityOptions } from './options.ts'
import { TextField } from './TextField.tsx'
import * as messages from '../../messages/curate.ts'

/** Everything about one entity; merging and deleting say first what they do. */
export function EntityEditor({ entity, onClose }: { entity: Entity; onClose(): void }) {
  const { file } = useDraft()
  const actions = useDraftActions()
  const [into, setInto] = useState<string | null>(null)
  const [deleting, setDeleting] = useState(false)
  const { id, name } = entity
  const set = (change: Partial<Omit<Entity, 'id'>>) =>
    void actions.perform({ do: 'change-entity', entity: id, change })
  const uses = recordsOf(file).filter(({ source, target }) => source === id || target === id).length
  const others = file.entities.filter((other) => other.id !== id)
  const kept = others.find((other) => other.id === into)
  const remove = () => {
    actions.perform({ do: 'delete-entity', entity: id })
    onClose()
  }
  return (
    <div className={styles.form}>
      <TextField label={messages.nameOf} value={name} onChange={(written) => set({ name: written.trim() })} />
      <ChoiceRow
        name="kind"
        title={messages.kind}
        options={keysOf(ENTITY_KINDS).map((kind) => ({ id: kind, label: ENTITY_KINDS[kind].label }))}
        value={entity.kind}
        onChoose={(kind) => set({ kind })}
      />
      <TextField
        label={messages.aliases}
        placeholder={messages.aliasesExplained}
        rows={3}
        value={entity.aliases.map(({ form }) => form).join('\n')}
        onChange={(written) => {
          const forms = [...new Set(written.split('\n').map((form) => form.trim()))].filter(Boolean)
          const known = new Map(entity.aliases.map((alias) => [alias.form, alias]))
          set({ aliases: forms.map((form) => known.get(form) ?? { form, kind: 'name' }) })
        }}
      />
      <TextField
        label={messages.summary}
        placeholder={messages.summaryExample}
        rows={2}
        value={entity.summary ?? ''}
        onChange={(summary) => summary.trim() && set({ summary: summary.trim() })}
      />
      {entity.kind === 'state' && (
        <TextField
          label={messages.code}
          value={entity.code ?? ''}
          pattern="[A-Z]{3}"
          onChange={(code) => code.trim() && set({ code: code.trim() })}
        />
      )}
      {others.length > 0 && (
        <div>
          <p>{messages.mergeInto}</p>
          <Picker
            label={messages.mergeInto}
            options={entityOptions({ entities: others })}
            value={into}
            placeholder={messages.choose}
            nothingFound={messages.nothingFound}
            onChoose={setInto}
          />
          {kept && (
            <p className={buttons.row}>
              {messages.mergeExplained({ count: uses, from: name, into: kept.name })}
              <button
                type="button"
                className={buttons.button}
                onClick={() => {
                  actions.perform({ do: 'merge-entities', from: id, into: kept.id })
                  onClose()
                }}
              >
                {messages.merge}
              </button>
            </p>
          )}
        </div>
      )}
      {deleting ? (
        <p className={buttons.row} role="alert">
          {messages.deletesClaims({ count: uses, name })}
          <button type="button" className={buttons.button} onClick={remove}>
            {messages.deleteAnyway}
          </button>
          <button type="button" className={buttons.button} onClick={() => setDeleting(false)}>
            {messages.cancel}
          </button>
        </p>
      ) : (
        <button type="button" className={buttons.quiet} onClick={() => (uses ? setDeleting(true) : remove())}>
          {messages.deleteName({ name })}
        </button>
      )}
    </div>
  )
}
