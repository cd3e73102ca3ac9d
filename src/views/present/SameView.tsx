import { noAddress } from '../../domain/view/addresses.ts'
import { useAddresses } from '../../store/useAddresses.ts'
import { useView } from '../../store/useAppState.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import * as styles from './present.module.css'
import * as messages from '../../messages/present.ts'

/** The present view for everybody’s own device. */
export function SameView({ onClose }: { onClose(): void }) {
  const view = useView()
  const { origin, page } = useAddresses()
  const link = page({ ...view, present: null })
  return (
    <Dialog title={messages.theSameViewForYou} onClose={onClose}>
      {link === null ? (
        <p className={styles.link}>{noAddress(origin)}</p>
      ) : (
        <div className={styles.same}>
          <QrCode text={link} />
          <p className={styles.link}>{link.replace(/^https?:\/\//, '')}</p>
        </div>
      )}
    </Dialog>
  )
}
