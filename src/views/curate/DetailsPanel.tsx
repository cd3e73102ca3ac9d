import type { Details } from '../../domain/draft/command.ts'
import { useDraft, useDraftActions } from '../../store/useDraft.ts'
import * as styles from './curate.module.css'
import { TextField } from './TextField.tsx'
import * as messages from '../../messages/curate.ts'

/** What the file says of its text: asked for once, all of it optional but the title. */
export function DetailsPanel() {
  const { file } = useDraft()
  const { source } = file
  const actions = useDraftActions()
  const set = (details: Details) => void actions.perform({ do: 'set-details', details })
  const listed = (value: string) => {
    const names = value
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
    return names.length ? names : null
  }
  return (
    <section className={styles.form}>
      <h2>{messages.aboutTheText}</h2>
      <p className={styles.soft}>{messages.aboutTheTextExplained}</p>
      <TextField label={messages.title} value={file.title} onChange={(title) => set({ title })} />
      <TextField
        label={messages.kindOfText}
        value={source.kind}
        onChange={(kind) => kind.trim() && set({ kind: kind.trim() })}
      />
      <TextField
        label={messages.author}
        value={source.author?.join(', ') ?? ''}
        onChange={(author) => set({ author: listed(author) })}
      />
      <TextField
        label={messages.publisher}
        value={source.publisher ?? ''}
        onChange={(publisher) => set({ publisher: publisher.trim() || null })}
      />
      <TextField
        label={messages.published}
        value={source.published ?? ''}
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        onChange={(published) => set({ published: published.trim() || null })}
      />
      <TextField
        label={messages.address}
        value={source.url ?? ''}
        pattern="https?://\S+"
        onChange={(url) => set({ url: url.trim() || null })}
      />
      <TextField
        label={messages.reference}
        value={source.reference ?? ''}
        onChange={(reference) => set({ reference: reference.trim() || null })}
      />
      <TextField
        label={messages.language}
        value={file.language}
        pattern="[a-z]{2,3}(-[A-Za-z0-9]+)*"
        onChange={(language) => set({ language: language.trim() })}
      />
      <TextField
        label={messages.license}
        value={source.license ?? ''}
        onChange={(license) => set({ license: license.trim() || null })}
      />
      <TextField
        label={messages.curators}
        value={file.curators?.join(', ') ?? ''}
        onChange={(curators) => {
          const names = listed(curators)
          if (names) set({ curators: names })
        }}
      />
    </section>
  )
}
