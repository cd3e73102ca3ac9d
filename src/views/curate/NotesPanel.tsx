import { useState } from 'react'
import { subjectOf } from '../../domain/graph/noteSubject.ts'
import type { Note } from '../../domain/file/graphFile.ts'
import { useDraft, useDraftActions } from '../../store/useDraft.ts'
import * as buttons from '../../ui/button.module.css'
import { Picker } from '../../ui/Picker.tsx'
import * as styles from './curate.module.css'
import { stepOptions } from './options.ts'
import * as messages from '../../messages/curate.ts'

const NOTHING = { about: '', text: '', asOf: '', title: '', outlet: '', url: '' }
const FIELDS = {
  text: messages.noteText,
  asOf: messages.noteAsOf,
  title: messages.sourceTitle,
  outlet: messages.sourceOutlet,
  url: messages.sourceUrl,
} as const
const PATTERNS: Partial<Record<keyof typeof FIELDS, string>> = {
  asOf: '\\d{4}(-\\d{2}(-\\d{2})?)?',
  url: 'https?://\\S+',
}

/** Context from outside the text: none without its source. */
export function NotesPanel() {
  const { file } = useDraft()
  const actions = useDraftActions()
  const [note, setNote] = useState(NOTHING)
  const options = stepOptions(file)
  const nameOf = (id: string) => options.find((option) => option.id === id)?.label ?? id
  const aboutOf = (id: string): Note['about'] => {
    if (file.entities.some((entity) => entity.id === id)) return { entity: id }
    return file.relations.some((relation) => relation.id === id) ? { relation: id } : { sentence: id }
  }
  const isFull = Object.values(note).every((value) => value.trim() !== '')
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isFull) return
        const { about, text, asOf, title, outlet, url } = note
        const added: Note = {
          about: aboutOf(about),
          text: text.trim(),
          asOf,
          sources: [{ title, outlet, url }],
        }
        actions.perform({ do: 'set-notes', notes: [...file.notes, added] })
        setNote(NOTHING)
      }}
    >
      <h2>{messages.notes}</h2>
      <p className={styles.soft}>{messages.notesExplained}</p>
      <ul className={styles.list}>
        {file.notes.map((one) => {
          const name = nameOf(subjectOf(one)[1])
          return (
            <li key={`${name} ${one.text}`}>
              <span className={styles.claim}>
                <b>
                  <bdi>{name}</bdi>
                </b>
                {one.text}
                <small>{one.sources.map(({ title, outlet }) => `${title}, ${outlet}`).join('; ')}</small>
              </span>
              <button
                type="button"
                className={buttons.quiet}
                aria-label={messages.deleteNote({ name })}
                onClick={() =>
                  void actions.perform({
                    do: 'set-notes',
                    notes: file.notes.filter((other) => other !== one),
                  })
                }
              >
                {messages.deleteIt}
              </button>
            </li>
          )
        })}
      </ul>
      <div className={styles.field}>
        <h3>{messages.noteAbout}</h3>
        <Picker
          label={messages.noteAbout}
          options={options}
          value={note.about || null}
          placeholder={messages.choose}
          nothingFound={messages.nothingFound}
          onChoose={(about) => setNote({ ...note, about })}
        />
      </div>
      {(Object.keys(FIELDS) as (keyof typeof FIELDS)[]).map((field) => (
        <label key={field}>
          {FIELDS[field]}
          <input
            type="text"
            dir="auto"
            pattern={PATTERNS[field]}
            value={note[field]}
            onChange={({ target }) => setNote({ ...note, [field]: target.value })}
          />
        </label>
      ))}
      <p className={buttons.row}>
        <button type="submit" className={buttons.button} aria-disabled={!isFull}>
          {messages.addNote}
        </button>
      </p>
    </form>
  )
}
