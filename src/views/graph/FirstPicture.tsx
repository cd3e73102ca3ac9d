import { useMemo } from 'react'
import { asPortrait } from '../../domain/layout/portrait.ts'
import type { Positions } from '../../domain/layout/layout.ts'
import { picture } from '../../domain/select/picture.ts'
import { pictureBox } from '../../domain/select/pictureBox.ts'
import { scene } from '../../domain/select/scene.ts'
import type { Visible } from '../../domain/select/visible.ts'
import { visibleLabels } from '../../domain/select/visibleLabels.ts'
import type { Reader } from '../../store/reader.ts'
import { GraphPicture } from './GraphPicture.tsx'
import styles from './graph.module.css'
import { LARGEST_ZOOM } from './viewport.ts'

/** The zoom at which the picture fits a phone, for the size of its labels. */
const PHONE_ZOOM = 0.52

/** What stands where the canvas will be until it is there: the same picture, once for wide and once for tall frames. */
export function FirstPicture({ reader, shown }: { reader: Reader; shown: Visible }) {
  const { graph, view, positions, does } = reader
  const tall = useMemo(() => asPortrait(positions), [positions])
  const variant = (places: Positions, zoom: number, className: string | undefined) => {
    const box = pictureBox(graph, view, places)?.(zoom)
    if (!box) return null
    const drawn = picture(graph, scene(graph, view, shown), places, () => view.focus !== null)
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
          fonts={visibleLabels(drawn.nodes, zoom, new Map())}
          box={box}
          title={`Graph of “${graph.file.title}”`}
          onSelect={does.select}
        />
      </div>
    )
  }
  return (
    <>
      {variant(positions, 1, styles.wide)}
      {variant(tall, PHONE_ZOOM, styles.tall)}
    </>
  )
}
