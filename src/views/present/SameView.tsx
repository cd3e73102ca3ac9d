import { Dialog } from '../../ui/Dialog.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import styles from './present.module.css'

/** The present view for everybody’s own device. */
export function SameView({ link, onClose }: { link: string | null; onClose(): void }) {
  return (
    <Dialog title="The same view for you" onClose={onClose}>
      {link === null ? (
        <p className={styles.link}>This copy has no address on the web. Hand out the file itself instead.</p>
      ) : (
        <div className={styles.same}>
          <QrCode text={link} />
          <p className={styles.link}>{link.replace(/^https?:\/\//, '')}</p>
        </div>
      )}
    </Dialog>
  )
}
