import { noAddress } from '../../domain/addresses.ts'
import type { Origin } from '../../domain/export/extent.ts'
import type { Graph } from '../../domain/graph.ts'
import type { Visible } from '../../domain/select/visible.ts'
import type { View } from '../../domain/view.ts'
import { useAddresses } from '../../store/useAddresses.ts'
import { useReader } from '../../store/useReader.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { CiteSection } from './CiteSection.tsx'
import { EmbedSection } from './EmbedSection.tsx'
import { LinkSection } from './LinkSection.tsx'
import { PrintSection } from './PrintSection.tsx'
import styles from './share.module.css'
import { TakeAway } from './TakeAway.tsx'

export interface Sheet {
  graph: Graph
  shown: Visible
  /** The present view; null draws everything. */
  view: View | null
  origin: Origin
  /** Where an entity or a relation can be looked at; null where nobody else can. */
  linkTo(id: string): string | null
}

export interface ShareProps {
  /** Draws a picture as an SVG file. */
  drawSheet(sheet: Sheet): Promise<string>
  /** Prints the present view. Rejects where what prints it cannot be loaded. */
  print(): Promise<void>
  onClose(): void
}

/** All ways in which the present view leaves the page: as a link, in a frame, as a citation, as a file. */
export function ShareDialog({ drawSheet, print, onClose }: ShareProps) {
  const view = useReader((state) => state.view)
  const addresses = useAddresses()
  const [page, embed] = [addresses.page(view), addresses.embed(view)]
  return (
    <Dialog title="Share this view" onClose={onClose}>
      <div className={styles.share}>
        {page === null ? <p>{noAddress(addresses.origin)}</p> : <LinkSection page={page} />}
        <PrintSection page={page} print={print} />
        {page !== null && embed !== null && <EmbedSection {...{ page, embed, oembed: addresses.oembed }} />}
        <CiteSection link={page} />
        <TakeAway drawSheet={drawSheet} />
      </div>
    </Dialog>
  )
}
