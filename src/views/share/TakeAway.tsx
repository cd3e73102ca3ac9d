import { useState } from 'react'
import { everything } from '../../domain/export/extent.ts'
import { visible, type Visible } from '../../domain/visibility/visible.ts'
import { DEFAULT_VIEW } from '../../domain/view/view.ts'
import { useAddresses } from '../../store/useAddresses.ts'
import { useGraph, usePositions, useUnmaskedGraph, useView } from '../../store/useAppState.ts'
import { FORMATS, type Material } from './formats.ts'
import { FormatRow } from './FormatRow.tsx'
import { OfflineFile } from './OfflineFile.tsx'
import { canSave } from './saveFile.ts'
import type { DrawSheet } from './sheet.ts'
import * as styles from './share.module.css'
import * as messages from '../../messages/share.ts'
import { withElements } from '../../ui/withElements.ts'

/** The graph as files, all made here in the browser: what the filters let through, or all of it. */
export function TakeAway({ drawSheet }: { drawSheet: DrawSheet }) {
  const seenGraph = useGraph()
  const view = useView()
  const positions = usePositions()
  const graph = useUnmaskedGraph()
  const { page, file, curate } = useAddresses()
  const [made] = useState(() => new Date())
  const [wantsWhole, setWhole] = useState(false)
  const seen = visible(graph, view)
  const nothing = seen.entities.size === 0
  const isWhole = wantsWhole || nothing
  const extent = isWhole ? everything(graph) : seen
  const origin = { link: page(view), made }
  const linkTo = (select: string) => page({ ...DEFAULT_VIEW, hide: view.hide, select })
  const material: Material = {
    graph,
    positions,
    extent,
    isWhole,
    origin,
    // A picture is taken away as it is seen, for a worksheet too; data never goes without what is hidden.
    draw: () =>
      isWhole
        ? drawSheet({ graph, shown: extent, view: null, origin, linkTo })
        : drawSheet({ graph: seenGraph, shown: visible(seenGraph, view), view, origin, linkTo }),
  }
  const choice = (whole: boolean, label: string, { entities, claims }: Visible) => (
    <label>
      <input
        type="radio"
        name="extent"
        checked={isWhole === whole}
        disabled={!whole && nothing}
        onChange={() => setWhole(whole)}
      />
      <span>
        {label}
        <small>
          {messages.entities({ entities: entities.size })}, {messages.claims({ claims: claims.length })}
        </small>
      </span>
    </label>
  )
  return (
    <section>
      <h3>{messages.takeAway}</h3>
      <fieldset className={styles.sizes}>
        <legend className="visually-hidden">{messages.howMuchOfIt}</legend>
        {choice(false, messages.whatISee, seen)}
        {choice(true, messages.everything, everything(graph))}
      </fieldset>
      {!canSave() && (
        <p role="note" className={styles.note}>
          {withElements(messages.theFrameThatThisStands, {
            link: origin.link !== null && messages.orSavedFromTheFull,
          })}
        </p>
      )}
      <ul className={styles.formats}>
        {FORMATS.map((format) => (
          <FormatRow
            key={`${format.ending} ${isWhole}`}
            format={format}
            about={graph.file}
            make={() => format.make(material)}
          />
        ))}
        {file !== null && <OfflineFile file={file} id={graph.file.id} />}
      </ul>
      {curate !== null && (
        <p>
          <a href={curate}>{messages.editACopyOfThis}</a>
        </p>
      )}
    </section>
  )
}
