import { CopyButton } from '../../ui/CopyButton.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import * as styles from './share.module.css'
import { TextToCopy } from './TextToCopy.tsx'
import * as messages from '../../messages/share.ts'

/** The address of exactly this view, to be copied or to be read by a camera. */
export function LinkSection({ page }: { page: string }) {
  return (
    <section className={styles.link}>
      <div>
        <h3>{messages.link}</h3>
        <p className={styles.soft}>{messages.opensExactlyWhatYouSee}</p>
        <TextToCopy label={messages.linkToThisView} text={page} rows={2} />
        <CopyButton label={messages.copyLink} text={() => page} />
      </div>
      <QrCode text={page} />
    </section>
  )
}
