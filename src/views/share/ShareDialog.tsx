import { useReader } from '../../store/useReader.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { CiteSection } from './CiteSection.tsx'
import { EmbedSection } from './EmbedSection.tsx'
import { LinkSection } from './LinkSection.tsx'
import styles from './share.module.css'

export interface ShareProps {
  /** Of the text, with the present view; null where the page has no address that others could open. */
  addresses: { page: string; embed: string; oembed: string } | null
  onClose(): void
}

/** All ways in which the present view leaves the page: as a link, in a frame, as a citation. */
export function ShareDialog({ addresses, onClose }: ShareProps) {
  const fromDisk = useReader((state) => state.fromDisk)
  return (
    <Dialog title="Share this view" onClose={onClose}>
      <div className={styles.share}>
        {addresses && !fromDisk ? (
          <>
            <LinkSection page={addresses.page} />
            <EmbedSection addresses={addresses} />
            <CiteSection link={addresses.page} />
          </>
        ) : (
          <p>
            {fromDisk
              ? 'This text was opened from your disk: there is no address at which others could find it.'
              : 'This is a copy without an address of its own: there is no link that others could open.'}
          </p>
        )}
      </div>
    </Dialog>
  )
}
