import { noAddress } from '../../domain/view/addresses.ts'
import { useAddresses } from '../../store/useAddresses.ts'
import { useView } from '../../store/useAppState.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import styles from './present.module.css'

/** The present view for everybody’s own device. */
export function SameView({ onClose }: { onClose(): void }) {
  const view = useView()
  const { origin, page } = useAddresses()
  const link = page({ ...view, present: null })
  return (
    <Dialog title="The same view for you" onClose={onClose}>
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
