import type { ReadingSentence } from '../../domain/select/reading.ts'
import styles from './reader.module.css'

interface Props {
  entry: ReadingSentence
  chosen: boolean
  onSelect(): void
}

/** The small number behind a sentence: how many visible claims cite it. Hollow where none does, whatever the filters. */
export function SentenceButton({ entry: { sentence, claims, cited }, chosen, onSelect }: Props) {
  return (
    <span className={styles.end} lang="en">
      {/* A number stays on the line of the last word; two words would be too wide for that. */}
      {cited ? '\u00a0' : ' '}
      <button
        type="button"
        className={cited ? styles.count : `${styles.count} ${styles.hollow}`}
        data-step
        aria-label={`Sentence ${sentence.order + 1}: ${cited ? counted(claims) : 'no claim'}`}
        aria-current={chosen || undefined}
        onClick={onSelect}
      >
        {cited ? claims : 'no claim'}
      </button>
    </span>
  )
}

const counted = (claims: number) => `${claims} ${claims === 1 ? 'claim' : 'claims'}`
