import { Printer as PrinterNode } from 'lucide'
import { useState } from 'react'
import * as buttons from '../../ui/button.module.css'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import * as styles from './share.module.css'
import { TextToCopy } from './TextToCopy.tsx'
import * as messages from '../../messages/share.ts'
import { icon } from '../../ui/icon.tsx'

const Printer = icon(PrinterNode)

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
      <h3>{messages.printAHandout}</h3>
      <p className={styles.soft}>{messages.theGraphWithANumber}</p>
      {window.parent === window ? (
        <button type="button" className={buttons.button} onClick={tryPrinting}>
          <Printer size={16} aria-hidden /> {messages.print}
        </button>
      ) : (
        <>
          <p className={styles.note}>
            {messages.aPageInsideAnotherPage}{' '}
            {page === null ? messages.openItInAWindow : messages.printItFromTheFull}
          </p>
          {page !== null && <TextToCopy label={messages.addressOfTheFullPage} text={page} rows={2} />}
        </>
      )}
      {failed && <LoadFailed again={tryPrinting}>{messages.theHandoutCouldNotBe}</LoadFailed>}
    </section>
  )
}
