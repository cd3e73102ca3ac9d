import { RotateCcw } from 'lucide-react'
import { noAddress } from '../../domain/view/addresses.ts'
import { isFiltered } from '../../domain/visibility/visible.ts'
import type { View } from '../../domain/view/view.ts'
import { useAddresses } from '../../store/useAddresses.ts'
import { useActions } from '../../store/useAppState.ts'
import buttons from '../../ui/button.module.css'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Term } from '../../ui/Term.tsx'
import { forClass } from './forClass.ts'
import { newSeed } from './newSeed.ts'
import styles from './proof.module.css'

interface Props {
  view: View
  seed: string
}

/** How it goes, the same questions for a class, and others for oneself. */
export function Tools({ view, seed }: Props) {
  const actions = useActions()
  const { origin, page } = useAddresses()
  const address = page(forClass(view, seed))
  return (
    <div className={styles.tools}>
      <p>
        Choose the sentence that claims it.{' '}
        <span className={styles.keys}>With the keyboard: ↑ ↓ and Enter.</span> Your score stays on this page:
        it is neither stored nor sent.
      </p>
      {view.hide?.includes('names') && (
        <p>Names are shown here, though hidden elsewhere: without them nothing could be looked for.</p>
      )}
      {isFiltered(view) && (
        <p>
          Filters are set: only what they let through is asked.{' '}
          <button type="button" className={styles.link} onClick={() => actions.reset()}>
            Ask about everything
          </button>
        </p>
      )}
      <div className={styles.buttons}>
        <button type="button" className={buttons.button} onClick={() => actions.askProof(1, newSeed())}>
          <RotateCcw size={16} aria-hidden /> Start over with other questions
        </button>
        {address === null ? (
          <Term explained={`${noAddress(origin)} Or print the questions.`}>No link for the class</Term>
        ) : (
          <CopyButton label="Copy link for the class" text={() => address} />
        )}
      </div>
    </div>
  )
}
