import { useMemo } from 'react'
import { asPortrait } from '../../domain/layout/portrait.ts'
import type { Positions } from '../../domain/layout/layout.ts'
import { picture } from '../../domain/select/picture.ts'
import { pictureBox } from '../../domain/select/pictureBox.ts'
import type { Visible } from '../../domain/select/visible.ts'
import { visibleLabels } from '../../domain/select/visibleLabels.ts'
import type { Reader } from '../../store/reader.ts'
import { GraphPicture } from './GraphPicture.tsx'
import styles from './graph.module.css'
import { LARGEST_ZOOM, quantise, zoomThatFits } from './viewport.ts'

/** The frame of a common phone, in px: the labels of the tall picture have the size that they take there. */
const PHONE = { width: 390, height: 670 }

/** What stands where the canvas will be until it is there: the same picture, once for wide and once for tall frames. */
export function FirstPicture({ reader, shown }: { reader: Reader; shown: Visible }) {
  const { graph, view, positions, does } = reader
  const tall = useMemo(() => asPortrait(positions), [positions])
  const variant = (places: Positions, phone: boolean, className: string | undefined) => {
    const boxAt = pictureBox(graph, view, places)
    if (!boxAt) return null
    const zoom = phone ? zoomThatFits(boxAt, PHONE.width, PHONE.height) : 1
    const box = boxAt(zoom)
    const drawn = picture(graph, shown, places, () => view.focus !== null)
    return (
      <div
        className={className}
        style={{
          maxWidth: (box.right - box.left) * LARGEST_ZOOM,
          maxHeight: (box.bottom - box.top) * LARGEST_ZOOM,
        }}
      >
        <GraphPicture
          picture={drawn}
          fonts={visibleLabels(drawn.nodes, quantise(zoom), new Map())}
          box={box}
          title={`Graph of “${graph.file.title}”`}
          name={phone ? 'tall' : 'wide'}
          onSelect={does.select}
        />
      </div>
    )
  }
  return (
    <>
      {variant(positions, false, styles.wide)}
      {variant(tall, true, styles.tall)}
    </>
  )
}
