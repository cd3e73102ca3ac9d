import { CopyButton } from '../../ui/CopyButton.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import styles from './share.module.css'
import { TextToCopy } from './TextToCopy.tsx'

/** The address of exactly this view, to be copied or to be read by a camera. */
export function LinkSection({ page }: { page: string }) {
  return (
    <section className={styles.link}>
      <div>
        <h3>Link</h3>
        <p className={styles.soft}>Opens exactly what you see: the view, the selection and the filters.</p>
        <TextToCopy label="Link to this view" text={page} rows={2} />
        <CopyButton label="Copy link" text={() => page} />
      </div>
      <QrCode text={page} />
    </section>
  )
}
