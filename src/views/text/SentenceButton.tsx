import { counted } from '../../domain/text/counted.ts'
import type { AnnotatedSentence } from '../../domain/text/annotatedText.ts'
import styles from './text.module.css'

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
        aria-label={`Sentence ${sentence.order + 1}: ${inWords(claims, all)}`}
        aria-current={chosen || undefined}
        onClick={onSelect}
      >
        {shortly(claims, all)}
      </button>
    </span>
  )
}

function inWords(claims: number, all: number): string {
  if (all === 0) return 'no claim'
  if (claims === all) return counted(all, 'claim')
  return claims ? `${claims} of ${counted(all, 'claim')}` : `${counted(all, 'claim')}, hidden by the filters`
}

function shortly(claims: number, all: number): string {
  if (all === 0) return 'no claim'
  if (claims === all) return String(all)
  return claims ? `${claims} of ${all}` : `${all} hidden`
}
