import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { lacking, stanceOfType, type ClaimForm as Form } from '../../domain/draft/claimForm.ts'
import { sentencesOf } from '../../domain/draft/ids.ts'
import { keysOf, RELATION_TYPES, SPEECH, STANCES, STATUSES } from '../../domain/graph/vocabulary.ts'
import { useDraft, useDraftActions, useDraftState } from '../../store/useDraft.ts'
import * as buttons from '../../ui/button.module.css'
import { Picker } from '../../ui/Picker.tsx'
import { ChoiceRow } from './ChoiceRow.tsx'
import * as styles from './curate.module.css'
import { entityOptions, TYPE_OPTIONS, voiceOptions } from './options.ts'
import { isTypedIn } from './isTypedIn.ts'
import { lackingInWords } from './lackingInWords.ts'
import { TargetPickers } from './TargetPickers.tsx'
import * as messages from '../../messages/curate.ts'

const STATUS_LIST = keysOf(STATUSES)

/** The one form for a claim. Digits set the status wherever the keyboard is; Ctrl+Enter keeps the claim. */
export function ClaimForm({ form, onClosed }: { form: Form; onClosed(): void }) {
  const draft = useDraft()
  const { file } = draft
  const actions = useDraftActions()
  const selection = useDraftState((state) => state.selection)
  const type = useRef<HTMLInputElement>(null)
  const entities = useMemo(() => entityOptions(file), [file])
  const voices = useMemo(() => voiceOptions(file), [file])
  const sentences = sentencesOf(file)
  const sentence = sentences.find(({ id }) => id === form.sentence)
  const missing = lacking(draft, form)
  const { fillIn } = actions
  const { source, targets, mends } = form
  useEffect(() => type.current?.focus(), [])

  const makeEntity = (name: string, take: (id: string) => void) => {
    const before = new Set(file.entities.map(({ id }) => id))
    actions.perform({ do: 'add-entity', name, kind: 'state' })
    // What the command has made is in the store, and not yet in this drawing of it.
    take(actions.entityIds().find((id) => !before.has(id))!)
  }
  const nameOf = (id: string) => entities.find((entity) => entity.id === id)?.label ?? id
  const keep = () => {
    if (actions.keepClaim()) onClosed()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      return keep()
    }
    const status =
      /^[1-9]$/.test(event.key) && !event.ctrlKey && !isTypedIn(event.target)
        ? STATUS_LIST[Number(event.key) - 1]
        : undefined
    if (!status) return
    event.preventDefault()
    fillIn({ status })
  }
  const make = (take: (id: string) => void) => ({
    label: (typed: string) => messages.newName({ name: typed }),
    choose: (typed: string) => makeEntity(typed, take),
  })
  const picker = { placeholder: messages.choose, nothingFound: messages.nothingFound }
  return (
    // The digits and Ctrl+Enter reach every field of the form.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles.form}
      aria-label={mends === null ? messages.aClaim : messages.mendAClaim}
      onKeyDown={onKeyDown}
    >
      <h2>{mends === null ? messages.aClaim : messages.mendAClaim}</h2>
      <div className={styles.quote}>
        <h3>{messages.quote}</h3>
        <blockquote lang={file.language} dir="auto">
          {form.quote.join(' … ') || messages.quoteExplained}
        </blockquote>
        {sentence && selection && selection.to > selection.from && (
          <button
            type="button"
            className={buttons.quiet}
            onClick={() => {
              const chosen = sentences.find(({ id }) => id === selection.sentence)!
              fillIn({ sentence: chosen.id, quote: [chosen.text.slice(selection.from, selection.to)] })
            }}
          >
            {messages.takeSelectedWords}
          </button>
        )}
      </div>
      <div className={styles.field}>
        <h3>{messages.who}</h3>
        <Picker
          {...picker}
          label={messages.who}
          options={entities}
          value={source}
          onChoose={(id) => fillIn({ source: id })}
          make={make((id) => fillIn({ source: id }))}
        />
      </div>
      <div className={styles.field}>
        <h3>{messages.doesWhat}</h3>
        <Picker
          {...picker}
          label={messages.doesWhat}
          field={type}
          options={TYPE_OPTIONS}
          value={form.type}
          onChoose={(id) => {
            const chosen = id as keyof typeof RELATION_TYPES
            fillIn({ type: chosen, stance: stanceOfType(chosen) })
          }}
        />
      </div>
      <div className={styles.field}>
        <h3>{messages.toWhom}</h3>
        <TargetPickers
          targets={targets}
          entities={entities}
          several={mends === null}
          onChange={(chosen) => fillIn({ targets: chosen })}
          onMake={makeEntity}
        />
      </div>
      <ChoiceRow
        name="status"
        title={messages.status}
        explained={messages.statusExplained}
        options={STATUS_LIST.map((id, i) => ({
          id,
          label: STATUSES[id].label,
          explained: STATUSES[id].explained,
          digit: i + 1,
        }))}
        value={form.status}
        onChoose={(status) => fillIn({ status })}
      />
      <div className={styles.field}>
        <h3>{messages.voice}</h3>
        <Picker
          {...picker}
          label={messages.voice}
          options={voices}
          value={form.voice}
          onChoose={(id) => fillIn({ voice: id })}
        />
        <p className={styles.soft}>{messages.voiceExplained}</p>
      </div>
      <ChoiceRow
        name="speech"
        title={messages.speech}
        options={keysOf(SPEECH).map((id) => ({
          id,
          label: SPEECH[id].label,
          explained: SPEECH[id].explained,
        }))}
        value={form.speech}
        onChoose={(speech) => fillIn({ speech })}
      />
      <ChoiceRow
        name="stance"
        title={messages.stance}
        explained={messages.stanceExplained}
        options={keysOf(STANCES).map((id) => ({ id, label: STANCES[id].label }))}
        value={form.stance}
        onChoose={(stance) => fillIn({ stance })}
      />
      <div className={styles.field}>
        <label>
          {messages.context}{' '}
          <select
            value={form.context ?? ''}
            onChange={({ target }) => fillIn({ context: target.value || null })}
          >
            <option value="">{messages.noContext}</option>
            {sentences.slice(0, sentence ? sentences.indexOf(sentence) : 0).map(({ id, text }, i) => (
              <option key={id} value={id}>
                {`${i + 1}. ${text.slice(0, 60)}`}
              </option>
            ))}
          </select>
        </label>
        <label>
          {messages.when}
          <input
            type="text"
            dir="auto"
            placeholder={messages.notSaid}
            value={form.when?.words ?? ''}
            onChange={({ target }) => fillIn({ when: target.value ? { words: target.value } : null })}
          />
        </label>
      </div>
      {form.type === 'accuses' && source !== null && targets[0] !== undefined && (
        <p className={buttons.row}>
          {messages.accusedOf({ source: nameOf(source), target: nameOf(targets[0]) })}
          <button
            type="button"
            className={buttons.button}
            aria-disabled={missing.length > 0}
            onClick={() => void actions.keepAccusation()}
          >
            {messages.alsoTold}
          </button>
        </p>
      )}
      <div className={styles.formEnd}>
        {missing.length > 0 && (
          <p className={styles.soft} role="status">
            {missing.length === 1 && missing[0] === 'quote' && form.quote.length
              ? messages.quoteDoesNotFit
              : messages.lacking({ list: lackingInWords(missing) })}
          </p>
        )}
        <p className={buttons.row}>
          <button
            type="button"
            className={styles.primary}
            aria-disabled={missing.length > 0}
            aria-keyshortcuts="Control+Enter"
            onClick={keep}
          >
            {messages.keepClaim} <kbd>{messages.keepClaimKeys}</kbd>
          </button>
          {mends === null && (
            <button
              type="button"
              className={buttons.button}
              onClick={() => {
                actions.putOff()
                onClosed()
              }}
            >
              {messages.finishLater}
            </button>
          )}
          <button
            type="button"
            className={buttons.button}
            onClick={() => {
              actions.discardForm()
              onClosed()
            }}
          >
            {mends === null ? messages.discard : messages.cancel}
          </button>
        </p>
      </div>
    </section>
  )
}
