import styles from './graph.module.css'

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
  const written = (n: number) => n.toLocaleString('en')
  const drawing = present < elements && `Drawing: ${Math.floor((present / elements) * 100)} %`
  const thin =
    linesDrawn < lines &&
    `The ${written(linesDrawn)} weightiest lines are drawn. Zoom in to see all ${written(relations)} relations.`
  return <>{(drawing || thin) && <p className={styles.note}>{drawing || thin}</p>}</>
}
