import { Printer } from 'lucide-react'
import { useState } from 'react'
import buttons from '../../ui/button.module.css'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import styles from './share.module.css'
import { TextToCopy } from './TextToCopy.tsx'

interface Props {
  /** Address of the view; null where it has none that others could open. */
  page: string | null
  /** Rejects where what prints it cannot be loaded. */
  print(): Promise<void>
}

/** The present view on paper; in a frame, where printing is refused or prints the host's page, the way to where it works. */
export function PrintSection({ page, print }: Props) {
  const [failed, setFailed] = useState(false)
  const tryPrinting = () => {
    setFailed(false)
    print().catch(() => setFailed(true))
  }
  return (
    <section>
      <h3>Print a handout</h3>
      <p className={styles.soft}>
        The graph with a number on each line, and under each number its claims: the sentence, the voice, the
        status. What is selected or in focus, else all that shows; in black and white, on A4 or Letter.
      </p>
      {window.parent === window ? (
        <button type="button" className={buttons.button} onClick={tryPrinting}>
          <Printer size={16} aria-hidden /> Print
        </button>
      ) : (
        <>
          <p className={styles.note}>
            A page inside another page cannot be printed by itself.{' '}
            {page === null
              ? 'Open it in a window of its own.'
              : 'Print it from the full page, at this address:'}
          </p>
          {page !== null && <TextToCopy label="Address of the full page" text={page} rows={2} />}
        </>
      )}
      {failed && <LoadFailed again={tryPrinting}>The handout could not be loaded.</LoadFailed>}
    </section>
  )
}
