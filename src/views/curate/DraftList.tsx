import * as buttons from '../../ui/button.module.css'
import * as styles from './curate.module.css'
import * as messages from '../../messages/curate.ts'

/** What a list says of a draft. */
export interface ListedDraft {
  id: string
  title: string
  sentences: number
  claims: number
  /** In ms since 1970. */
  changed: number
  deleted: number | null
}

interface Props {
  drafts: readonly ListedDraft[]
  addressOf(id: string): string
  onCopy(id: string): void
  onDelete(id: string, deleted: boolean): void
}

const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' })

/** The drafts of this browser, the last one that was changed first. */
export function DraftList({ drafts, addressOf, onCopy, onDelete }: Props) {
  return (
    <section>
      <h2>{messages.yourTexts}</h2>
      {drafts.length === 0 && <p className={styles.soft}>{messages.noDraftYet}</p>}
      <ul className={styles.list}>
        {drafts.map(({ id, title, sentences, claims, changed, deleted }) =>
          deleted === null ? (
            <li key={id}>
              <a className={styles.claim} href={addressOf(id)} aria-label={messages.continueTitle({ title })}>
                <b>
                  <bdi>{title}</bdi>
                </b>
                <small>{messages.draftOf({ sentences, claims, when: DAY.format(changed) })}</small>
              </a>
              <button
                type="button"
                className={buttons.button}
                aria-label={messages.copyTitle({ title })}
                onClick={() => onCopy(id)}
              >
                {messages.copy}
              </button>
              <button
                type="button"
                className={buttons.quiet}
                aria-label={messages.deleteTitle({ title })}
                onClick={() => onDelete(id, true)}
              >
                {messages.deleteIt}
              </button>
            </li>
          ) : (
            <li key={id}>
              <span role="status">{messages.deletedTitle({ title })}</span>
              <button type="button" className={buttons.button} onClick={() => onDelete(id, false)}>
                {messages.undo}
              </button>
            </li>
          ),
        )}
      </ul>
      <p className={styles.soft}>{messages.draftsAreKept}</p>
    </section>
  )
}
