import { useMemo, useState } from 'react'
import { mentionFinder } from '../../domain/textIn/mentions.ts'
import { sentencesOf } from '../../domain/draft/ids.ts'
import { suggestedNames } from '../../domain/draft/suggestedNames.ts'
import { ENTITY_KINDS } from '../../domain/graph/vocabulary.ts'
import { useDraft, useDraftActions } from '../../store/useDraft.ts'
import * as buttons from '../../ui/button.module.css'
import * as styles from './curate.module.css'
import { EntityEditor } from './EntityEditor.tsx'
import { NewName } from './NewName.tsx'
import * as messages from '../../messages/curate.ts'

interface Props {
  /** Words that are to become a name; null: none. */
  words: string | null
  onWords(words: string | null): void
  onDone(): void
}

/** Everything that the text names and the graph may show. */
export function NamesPanel({ words, onWords, onDone }: Props) {
  const { file } = useDraft()
  const actions = useDraftActions()
  const [open, setOpen] = useState<string | null>(null)
  const named = useMemo(() => {
    const find = mentionFinder(file.entities)
    const counts = new Map<string, number>()
    for (const { text } of sentencesOf(file))
      for (const { entity } of find(text)) counts.set(entity, (counts.get(entity) ?? 0) + 1)
    return counts
  }, [file])
  const suggested = useMemo(() => suggestedNames(file), [file])
  const states = suggested.filter(({ state }) => state !== null)
  const take = (all: typeof suggested) => {
    for (const { name, state } of all)
      actions.perform({ do: 'add-entity', name, kind: 'state', ...(state && { code: state.code }) })
  }
  return (
    <section>
      <h2>{messages.names}</h2>
      <p className={styles.soft}>{messages.namesExplained}</p>
      <NewName
        key={words}
        words={words}
        onDone={() => {
          onWords(null)
          onDone()
        }}
      />
      {suggested.length > 0 && (
        <section className={styles.suggested}>
          <h3>{messages.suggestedNames}</h3>
          <p className={styles.soft}>{messages.suggestedNamesExplained}</p>
          {states.length > 1 && (
            <button type="button" className={buttons.button} onClick={() => take(states)}>
              {messages.takeAllStates({ count: String(states.length) })}
            </button>
          )}
          <p className={buttons.row}>
            {suggested.map((one) => (
              <button
                key={one.name}
                type="button"
                className={buttons.button}
                aria-label={messages.takeName({ name: one.name })}
                onClick={() => (one.state ? take([one]) : onWords(one.name))}
              >
                + <bdi>{one.name}</bdi>
                {one.count > 1 && <small> {one.count}</small>}
              </button>
            ))}
          </p>
        </section>
      )}
      <ul className={styles.list}>
        {file.entities.map((entity) => (
          <li key={entity.id} data-open={open === entity.id}>
            <button
              type="button"
              className={styles.claim}
              aria-expanded={open === entity.id}
              onClick={() => setOpen(open === entity.id ? null : entity.id)}
            >
              <b>
                <bdi>{entity.name}</bdi>
              </b>
              <small>
                {ENTITY_KINDS[entity.kind].label} ·{' '}
                {messages.timesNamed({ count: named.get(entity.id) ?? 0 })}
              </small>
            </button>
            {open === entity.id && <EntityEditor entity={entity} onClose={() => setOpen(null)} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
