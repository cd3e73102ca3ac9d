import type { Origin } from '../../domain/export/extent.ts'
import type { Graph } from '../../domain/graph.ts'
import type { Visible } from '../../domain/select/visible.ts'
import type { View } from '../../domain/view.ts'
import { useReader } from '../../store/useReader.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { CiteSection } from './CiteSection.tsx'
import { EmbedSection } from './EmbedSection.tsx'
import { LinkSection } from './LinkSection.tsx'
import { PrintSection } from './PrintSection.tsx'
import styles from './share.module.css'
import { TakeAway } from './TakeAway.tsx'

export interface ShareProps {
  /** Of the text, with the present view; null where the page has no address that others could open. */
  addresses: { page: string; embed: string } | null
  /** Where hosts ask how to embed the page; null where the site was built without an address of its own. */
  oembed: string | null
  /** Draws an extent as an SVG file; without a view, all of it. */
  drawSheet(graph: Graph, extent: Visible, view: View | null, origin: Origin): Promise<string>
  /** Prints the present view. Rejects where what prints it cannot be loaded. */
  print(): Promise<void>
  onClose(): void
}

/** All ways in which the present view leaves the page: as a link, in a frame, as a citation, as a file. */
export function ShareDialog({ addresses: own, oembed, drawSheet, print, onClose }: ShareProps) {
  const fromDisk = useReader((state) => state.fromDisk)
  const addresses = fromDisk ? null : own
  return (
    <Dialog title="Share this view" onClose={onClose}>
      <div className={styles.share}>
        {addresses ? (
          <>
            <LinkSection page={addresses.page} />
            <PrintSection page={addresses.page} print={print} />
            <EmbedSection addresses={addresses} oembed={oembed} />
            <CiteSection link={addresses.page} />
          </>
        ) : (
          <>
            <p>
              {fromDisk
                ? 'This text was opened from your disk: there is no address at which others could find it.'
                : 'This is a copy without an address of its own: there is no link that others could open.'}
            </p>
            <PrintSection page={null} print={print} />
          </>
        )}
        <TakeAway addresses={addresses} drawSheet={drawSheet} />
      </div>
    </Dialog>
  )
}
