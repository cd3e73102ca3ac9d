import { RotateCcw } from 'lucide-react'
import { isFiltered } from '../../domain/select/visible.ts'
import type { View } from '../../domain/view.ts'
import { useVerbs } from '../../store/useReader.ts'
import buttons from '../../ui/button.module.css'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { forClass } from './forClass.ts'
import { newSeed } from './newSeed.ts'
import styles from './proof.module.css'

interface Props {
  view: View
  seed: string
  addressOf(view: View): string | null
}

/** How it goes, the same questions for a class, and others for oneself. */
export function Tools({ view, seed, addressOf }: Props) {
  const does = useVerbs()
  const address = addressOf(forClass(view, seed))
  return (
    <div className={styles.tools}>
      <p>
        Choose the sentence that claims it.{' '}
        <span className={styles.keys}>With the keyboard: ↑ ↓ and Enter.</span> Your score stays on this page:
        it is neither stored nor sent.
      </p>
      {isFiltered(view) && (
        <p>
          Filters are set: only what they let through is asked.{' '}
          <button type="button" className={styles.link} onClick={() => does.reset()}>
            Ask about everything
          </button>
        </p>
      )}
      <div className={styles.buttons}>
        <button type="button" className={buttons.button} onClick={() => does.ask(1, newSeed())}>
          <RotateCcw size={16} aria-hidden /> Start over with other questions
        </button>
        {address !== null && <CopyButton label="Copy link for the class" text={() => address} />}
      </div>
    </div>
  )
}
