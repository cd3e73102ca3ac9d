import * as styles from './graph.module.css'
import * as messages from '../../messages/graph.ts'

interface Props {
  /** Elements on the canvas, of those that are to come. */
  present: number
  elements: number
  linesDrawn: number
  lines: number
  relations: number
}

/** Says what a large picture leaves out, and while it is still being drawn. */
export function DrawingNote({ present, elements, linesDrawn, lines, relations }: Props) {
  const drawing = present < elements
  if (!drawing && linesDrawn >= lines) return null
  return (
    <p className={styles.note}>
      {drawing
        ? messages.drawingPercent({ percent: Math.floor((present / elements) * 100) })
        : messages.weightiestLinesDrawn({ drawn: linesDrawn, all: relations })}
    </p>
  )
}
