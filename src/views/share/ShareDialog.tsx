import type { Printer } from '../../domain/handout/paper.ts'
import { noAddress } from '../../domain/view/addresses.ts'
import { useAddresses } from '../../store/useAddresses.ts'
import { useView } from '../../store/useAppState.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { CiteSection } from './CiteSection.tsx'
import { EmbedSection } from './EmbedSection.tsx'
import { LinkSection } from './LinkSection.tsx'
import { PrintSection } from './PrintSection.tsx'
import type { DrawSheet } from './sheet.ts'
import * as styles from './share.module.css'
import { TakeAway } from './TakeAway.tsx'
import * as messages from '../../messages/share.ts'

interface ShareProps {
  drawSheet: DrawSheet
  /** Rejects where what prints cannot be loaded. */
  printer(): Promise<Printer>
  onClose(): void
}

/** All ways in which the present view leaves the page: as a link, in a frame, as a citation, as a file. */
export function ShareDialog({ drawSheet, printer, onClose }: ShareProps) {
  const view = useView()
  const addresses = useAddresses()
  const [page, embed] = [addresses.page(view), addresses.embed(view)]
  return (
    <Dialog title={messages.shareThisView} onClose={onClose}>
      <div className={styles.share}>
        {page === null ? <p>{noAddress(addresses.origin)}</p> : <LinkSection page={page} />}
        <PrintSection page={page} printer={printer} />
        {page !== null && embed !== null && <EmbedSection {...{ page, embed, oembed: addresses.oembed }} />}
        <CiteSection link={page} />
        <TakeAway drawSheet={drawSheet} />
      </div>
    </Dialog>
  )
}
