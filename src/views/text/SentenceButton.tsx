import type { AnnotatedSentence } from '../../domain/text/annotatedText.ts'
import * as styles from './text.module.css'
import * as messages from '../../messages/text.ts'

interface Props {
  entry: AnnotatedSentence
  chosen: boolean
  onSelect(): void
}

/** The small number behind a sentence: how many claims cite it, and how many of them the filters let through. Hollow where none does at all. */
export function SentenceButton({ entry: { sentence, claims, all }, chosen, onSelect }: Props) {
  return (
    <span className={styles.end} lang="en" dir="ltr">
      {/* A number stays on the line of the last word; two words would be too wide for that. */}
      {all ? '\u00a0' : ' '}
      <button
        type="button"
        className={all ? styles.count : `${styles.count} ${styles.hollow}`}
        data-step
        aria-label={messages.sentenceNumberClaims({
          number: sentence.order + 1,
          claims: inWords(claims, all),
        })}
        aria-current={chosen || undefined}
        onClick={onSelect}
      >
        {shortly(claims, all)}
      </button>
    </span>
  )
}

function inWords(claims: number, all: number): string {
  if (all === 0) return messages.noClaim
  if (claims === all) return messages.all({ all })
  return claims ? messages.claimsOfAll({ claims, all }) : messages.allHiddenByTheFilters({ all })
}

function shortly(claims: number, all: number): string {
  if (all === 0) return messages.noClaim
  if (claims === all) return String(all)
  return claims ? messages.claimsOfAllShort({ claims, all }) : messages.allHidden({ all })
}
